"""An errand is read as it was written, and a link is one for a letter."""

import pytest

from sealpost.core.errands import Errand, read, written


@pytest.mark.parametrize("errand", [Errand("files"), Errand("files", ['/home/Анна/a b\n".txt', "/b"])])
def test_an_errand_is_read_as_it_was_written(errand):
    assert read(written(errand)) == Errand(errand.window, list(errand.about))


@pytest.mark.parametrize("text", ["mailto:bob@example.org?subject=Ő", "bob@example.org", "", "[" * 10_000, "{}", "7"])
def test_what_is_no_list_is_a_link(text):
    assert read(text) == Errand("compose", [text])


@pytest.mark.parametrize("text", ["[]", "[1, [2]]"])
def test_a_list_of_nothing_shows_the_main_window(text):
    assert read(text) == Errand("main")
