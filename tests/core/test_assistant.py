"""The assistant's steps, and where it goes on."""

import pytest

from sealpost.core.assistant import Progress, Step, back, forward, read, resumed, with_key, written
from sealpost.core.keys import Fingerprint

KEY = Fingerprint("A" * 40)


def test_the_steps_lead_from_the_start_to_the_practice_letter():
    progress, seen = Progress(), []
    while not progress.is_over:
        seen.append(progress.step)
        progress = forward(progress)
    assert seen == list(Step)


def test_opened_again_after_its_end_it_begins_from_the_start():
    assert forward(Progress(Step.PRACTICE, KEY)) == Progress(Step.START, KEY, is_over=True)


def test_one_can_go_back_but_not_before_the_start():
    assert back(Progress(Step.KEY)).step is Step.START
    assert back(Progress()).step is Step.START


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("key", [None, KEY, Fingerprint("B" * 64)])
def test_what_was_remembered_is_read_again(step, key):
    progress = Progress(step, key, is_over=key is None)
    assert read(written(progress)) == progress


@pytest.mark.parametrize("text", ["", "x", "moon - open", "key - open more"])
def test_what_nobody_wrote_is_a_fresh_start(text):
    assert read(text) == Progress()


def test_it_goes_on_where_it_was_left():
    progress = with_key(Progress(Step.BACKUP), KEY)
    assert resumed(progress, {KEY}) == progress


@pytest.mark.parametrize(
    ("left", "found"),
    [
        (Step.START, Step.START),
        (Step.KEY, Step.KEY),
        (Step.BACKUP, Step.KEY),
        (Step.BROWSERS, Step.BROWSERS),
        (Step.PRACTICE, Step.KEY),
    ],
)
def test_without_the_key_it_asks_for_one_before_it_needs_it(left, found):
    assert resumed(Progress(left, KEY), ()) == Progress(found, None)
