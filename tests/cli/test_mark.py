"""`sealpost mark`."""

import pytest


def test_the_mark_is_shown_and_changed(sealpost):
    shown = sealpost("mark", "--json").json
    changed = sealpost("mark", "--word", "Зайчик", "--picture", "cat", "--colour", "red", "--json").json
    assert shown["word"]
    assert changed == {"word": "Зайчик", "picture": "cat", "colour": "red"}
    assert sealpost("mark", "--json").json == changed


@pytest.mark.parametrize("wrong", [("--picture", "dragon"), ("--colour", "black")])
def test_a_mark_that_could_not_be_drawn_is_refused(sealpost, wrong):
    assert sealpost("mark", *wrong).status == 2
