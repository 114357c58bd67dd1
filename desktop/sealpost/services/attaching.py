"""A mail page that waits for a sealed file: who asked, for whom it is to be, and what it gets."""

from collections.abc import Sequence
from dataclasses import dataclass, field

LARGEST = 25 * 1000 * 1000  # octets, sealed: what both webmails take as an attachment


@dataclass(frozen=True, slots=True)
class WantedFile:
    """`browser` and `site` are safe to show; `to` is everybody in the box, `account` whose key signs."""

    browser: str
    site: str
    to: Sequence[str]
    account: str = ""


@dataclass(frozen=True, slots=True)
class GivenFile:
    name: str
    content: bytes = field(repr=False)  # sealed
