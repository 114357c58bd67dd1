"""A key on paper is read back, and a slip of the pen is found."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core import paper
from sealpost.errors import PaperIncomplete, PaperLinesWrong, PaperMixed

KEY = hashlib.shake_256(b"key").digest(1000)


@given(st.binary(min_size=1, max_size=3000))
def test_whatever_was_written_is_read(packets):
    written = paper.write(packets)
    assert paper.read("\n".join(written.lines)) == paper.read(" ".join(written.scanned_parts)) == packets


def test_lines_and_parts_come_in_any_order():
    written = paper.write(KEY)
    assert paper.read("\n".join(reversed(written.lines))) == KEY
    assert paper.read("\n".join(reversed(written.scanned_parts))) == KEY


def test_small_letters_and_other_gaps_are_the_same():
    typed = "\n".join(line.lower().replace(" ", "   ") for line in paper.write(KEY).lines)
    assert paper.read(f"Alice, 2026-11-25\n\n{typed}\n") == KEY


def test_letters_that_look_alike_are_the_same():
    typed = "\n".join(paper.write(KEY).lines).translate(str.maketrans("ABEKMHPCTX", "АВЕКМНРСТХ"))
    head = [line.strip().split("  ", 1) for line in typed.splitlines()]
    confused = "\n".join(f"{number}  {rest.replace('0', 'O').replace('1', 'l')}" for number, rest in head)
    assert paper.read(confused) == KEY


@given(st.integers(0, len(paper.write(KEY).lines) - 1), st.integers(0, 200), st.sampled_from("23456789ABCDEF"))
def test_a_wrong_letter_names_its_line(line, place, letter):
    lines = list(paper.write(KEY).lines)
    number, _, rest = lines[line].strip().partition("  ")
    place %= len(rest)
    if rest[place] in (letter, " "):
        return
    lines[line] = f"{number}  {rest[:place]}{letter}{rest[place + 1 :]}"
    with pytest.raises(PaperLinesWrong) as caught:
        paper.read("\n".join(lines))
    assert caught.value.params["lines"] == [str(line + 1)]


def test_a_missing_line_is_named():
    lines = list(paper.write(KEY).lines)
    del lines[4]
    with pytest.raises(PaperIncomplete) as caught:
        paper.read("\n".join(lines))
    assert caught.value.params["missing"] == ["5"]


def test_lines_of_two_papers_are_not_joined():
    one, other = paper.write(KEY).lines, paper.write(KEY[::-1]).lines
    with pytest.raises(PaperMixed):
        paper.read("\n".join([*one[:-3], *other[-3:]]))


def test_text_that_is_no_backup_has_everything_missing():
    with pytest.raises(PaperIncomplete):
        paper.read("Dear Alice,\n\non 1/2 we meet.")
