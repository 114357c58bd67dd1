"""A compose box in a webmail that waits for its letter: who asked, what goes there, what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from sealpost.core.letter import Letter


@dataclass(frozen=True, slots=True)
class WantedLetter:
    """`box` names the compose box within `profile`, so that it never has two letters; empty where there is none yet."""

    profile: str
    browser: str  # safe to show, as `site` is
    site: str
    box: str
    letter: Letter


@dataclass(frozen=True, slots=True)
class GivenLetter:
    """`token` is what the outcome is told by, once."""

    token: str
    armored: str
    addresses: Sequence[str]


class Placed(Enum):
    """What became of a letter that was given."""

    INSERTED = "inserted"
    GONE = "gone"  # the box, or all of its page
    OTHER_ACCOUNT = "other-account"  # than the box had when the letter was begun
    NOT_KEPT = "not-kept"  # the webmail made something else of it
