"""Contacts as a file of another program has them: what could be read, and what was left out and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from sealpost.core.contacts import Contact, folded, merged
from sealpost.core.keys import Address

LARGEST_FILE = 64 * 2**20
MOST_CONTACTS = 100_000


class Why(Enum):
    NOT_AN_ADDRESS = "not-an-address"  # the rest of the contact was taken
    NOT_A_NUMBER = "not-a-number"  # likewise
    EMPTY = "empty"  # no name, no address, no number
    UNFINISHED = "unfinished"  # the file ends in the middle of it
    UNREADABLE = "unreadable"  # its quotes or lines are damaged
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Skipped:
    """`place` counts cards or lines from 1; `text` is what could not be taken."""

    place: int
    why: Why
    text: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    contact: Contact
    place: int


@dataclass(frozen=True, slots=True)
class Reading:
    incoming: Sequence[Incoming]
    skipped: Sequence[Skipped]


def decoded(content: bytes) -> str:
    """UTF-8 or UTF-16 where it says so, else the Windows code page that gives the most letters."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return legacy(content)


def legacy(content: bytes) -> str:
    """cp1251 for Russian, cp1250 for Hungarian: whichever has the letters of words, not signs, in its place."""
    return max((content.decode(page, errors="replace") for page in ("cp1250", "cp1251")), key=_likeness)


_USUAL = frozenset("áéíóöőúüű" + "абвгдеёжзийклмнопрстуфхцчшщъыьэюя")


def _likeness(text: str) -> int:
    letters = [letter for letter in text[:20_000].casefold() if not letter.isascii()]
    return sum(letter in _USUAL for letter in letters) - sum(letter not in _USUAL for letter in letters)


def once(incoming: Iterable[Incoming]) -> Sequence[Incoming]:
    """People that a file names twice, by an address and no other name, taken together."""
    kept: list[Incoming] = []
    place_of: dict[Address, int] = {}
    for each in incoming:
        contact = each.contact
        known = next((place_of[address] for address in contact.addresses if address in place_of), None)
        if known is not None and may_be_one(kept[known].contact, contact):
            kept[known] = replace(kept[known], contact=merged(kept[known].contact, contact))
        else:
            known = len(kept)
            kept.append(each)
        place_of.update((address, known) for address in contact.addresses if address not in place_of)
    return kept


def may_be_one(one: Contact, other: Contact) -> bool:
    """An address of an office belongs to several people: a different name is a different person."""
    return not (one.name and other.name) or folded(one.name) == folded(other.name)
