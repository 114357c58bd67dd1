import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.personal_mark import (
    COLOURS,
    LONGEST_WORD,
    OWN_PICTURE,
    PICTURES,
    PersonalMark,
    cleaned_word,
    is_whole,
    random_mark,
)

BOAT = PersonalMark("boat", "green", "Mango")


def test_a_random_mark_is_whole_whatever_is_drawn():
    for number in range(200):
        assert is_whole(random_mark(lambda several, number=number: several[number % len(several)]))


def test_there_are_thousands_of_marks():
    counts = []
    random_mark(lambda several: counts.append(len(several)) or several[0])
    assert counts[0] * counts[1] * counts[2] > 5_000


@pytest.mark.parametrize("path", PICTURES.values(), ids=PICTURES)
def test_a_picture_is_lines_and_nothing_else(path):
    assert re.fullmatch(r"[MmLlHhVvCcSsQqTtAaZz0-9 .,\-]+", path)


@pytest.mark.parametrize("colour", COLOURS.values(), ids=COLOURS)
def test_white_lines_can_be_seen_on_each_colour(colour):
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    light = sum(
        share * (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4)
        for share, each in ((0.2126, red), (0.7152, green), (0.0722, blue))
    )
    assert 1.05 / (light + 0.05) >= 4.5


@pytest.mark.parametrize(
    "broken",
    [
        replace(BOAT, picture="dragon"),
        replace(BOAT, picture=OWN_PICTURE),
        replace(BOAT, colour="black"),
        replace(BOAT, word=""),
        replace(BOAT, word="x" * (LONGEST_WORD + 1)),
        replace(BOAT, word="two\nlines"),
    ],
)
def test_a_mark_that_could_not_be_shown_is_not_whole(broken):
    assert is_whole(BOAT)
    assert not is_whole(broken)


@given(st.text())
def test_a_word_is_one_short_line_in_which_all_can_be_seen(typed):
    word = cleaned_word(typed)
    assert len(word) <= LONGEST_WORD
    assert word == " ".join(word.split())
    assert not set(word) & set("\u202e\u200b\u2066\x00")


@pytest.mark.parametrize("word", ["Зайчик", "Árvíztűrő", "  two  words "])
def test_a_word_of_any_language_will_do(word):
    assert cleaned_word(word) == " ".join(word.split())
