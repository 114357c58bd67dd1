import pytest

from sealpost.core.personal_mark import OWN_PICTURE, PersonalMark, is_whole
from sealpost.services.personal_mark import PersonalMarkService


class Kept(dict):
    """`services.ports.Settings` in memory."""

    put = dict.__setitem__
    remove = dict.__delitem__


def test_the_first_mark_is_random_and_stays():
    settings = Kept()
    first = PersonalMarkService(settings).mark()
    assert is_whole(first)
    assert PersonalMarkService(settings).mark() == first


@pytest.mark.parametrize(
    "mark", [PersonalMark("cat", "red", "Зайчик"), PersonalMark(OWN_PICTURE, "blue", "Árvíztűrő", b"\x89PNG...")]
)
def test_the_mark_that_was_chosen_is_kept(mark):
    settings = Kept()
    PersonalMarkService(settings).keep(mark)
    assert PersonalMarkService(settings).mark() == mark


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "[]",
        "7",
        "{}",
        '{"picture": "dragon", "colour": "red", "word": "x", "image": ""}',
        '{"picture": "own", "colour": "red", "word": "x", "image": "%"}',
    ],
)
def test_what_can_not_be_shown_is_replaced(kept):
    assert is_whole(PersonalMarkService(Kept(personal_mark=kept)).mark())
