"""What the queue needs of the store: items read in pages, and acts that are kept whole and can be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType, Protocol

from sealpost.core.contacts import Contact, Touch
from sealpost.core.keys import Address
from sealpost.core.queue import ContactId, ItemId, Kind, QueueItem, SeriesId

ActId = NewType("ActId", int)


class ActKind(Enum):
    ADDED = "added"
    CHANGED = "changed"
    FINISHED = "finished"
    SNOOZED = "snoozed"
    MOVED = "moved"
    DROPPED = "dropped"
    ENDED = "ended"  # a whole series
    TRAVELLED = "travelled"  # my clock went along
    KEPT_IN_TOUCH = "kept-in-touch"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class QueuedLetter:
    """What waits to be sent, ciphertext only; it belongs to a series, so that a letter may go out again."""

    series: SeriesId
    armored: str
    recipients: Sequence[Address]
    subject: str = ""  # goes in clear with every mail
    account: str = ""  # of the webmail it goes from
    hidden: Sequence[Address] = ()  # in Bcc


@dataclass(frozen=True, slots=True)
class QueueEdit:
    """One act: all of it or nothing. `expected` is what the caller believes to be there (announcements aside)."""

    kind: ActKind
    put: Sequence[QueueItem]
    expected: Sequence[QueueItem] = ()
    letters: Sequence[QueuedLetter] = ()
    touches: Sequence[Touch] = ()


@dataclass(frozen=True, slots=True)
class Act:
    """A line of the history; `items` as they were made by it."""

    id: ActId
    at: datetime
    kind: ActKind
    items: Sequence[QueueItem]
    undone_at: datetime | None = None


class Group(Enum):
    """How the list is divided; each open item is in one of them."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this-week"
    LATER = "later"
    NO_TIME = "no-time"  # without a next step


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where one group ends and the next begins, in the user's zone."""

    now: datetime
    tomorrow: datetime
    next_week: datetime


@dataclass(frozen=True, slots=True)
class Listed:
    item: QueueItem
    contact: Contact | None


class QueueBook(Protocol):
    """Raises DiskFull, NotReadable, NotWritable; `act` and `undo` raise ItemChanged."""

    def get(self, item: ItemId) -> QueueItem | None: ...

    def beginning(self, item: str, limit: int) -> Sequence[QueueItem]:
        """Those whose id begins so, the open ones first."""
        ...

    def listed(self, item: ItemId) -> Listed | None: ...

    def page(
        self, group: Group, bounds: Bounds, limit: int, offset: int, kind: Kind | None = None
    ) -> Sequence[Listed]: ...

    def counts(self, bounds: Bounds, kind: Kind | None = None) -> Mapping[Group, int]: ...

    def search(self, words: str, limit: int, offset: int, kind: Kind | None = None) -> Sequence[Listed]:
        """Open ones by their time, then finished ones, the latest first."""
        ...

    def finished(self, limit: int, offset: int, kind: Kind | None = None) -> Sequence[Listed]: ...

    def of_contact(self, contact: ContactId) -> Sequence[QueueItem]:
        """The open ones, also of contacts merged into this one."""
        ...

    def after_letter(self, letter: ItemId) -> Sequence[QueueItem]:
        """The open calls that quote it."""
        ...

    def on_my_clock(self, other_than: str) -> Sequence[QueueItem]:
        """Open items told by my clock in another zone than the one named."""
        ...

    def changed_since(self, moment: datetime) -> Sequence[QueueItem]: ...

    def open_items(self) -> Sequence[QueueItem]: ...

    def without_next_step(self, limit: int, offset: int) -> Sequence[Contact]:
        """Contacts that something passed with, and for whom nothing is queued; who waits longest comes first."""
        ...

    def letter(self, series: SeriesId) -> QueuedLetter | None: ...

    def act(self, edit: QueueEdit, now: datetime) -> ActId: ...

    def undo(self, act: ActId, now: datetime) -> Sequence[QueueItem]:
        """The items as they are again; what the act had added is gone."""
        ...

    def history(self, limit: int) -> Sequence[Act]: ...

    def forget_acts(self, before: datetime) -> None: ...

    # --- Reminders ---

    def unannounced(self, now: datetime) -> Sequence[QueueItem]:
        """Due, and nobody was told of it yet."""
        ...

    def due(self, now: datetime, limit: int) -> Sequence[Listed]:
        """Due and not handled, told or not: what the card shows and the badge counts."""
        ...

    def count_due(self, now: datetime) -> int: ...

    def next_due(self, after: datetime) -> datetime | None: ...

    def announce(self, items: Sequence[QueueItem]) -> Sequence[QueueItem]:
        """Those among them that nobody else announced meanwhile, and that are still due at that moment."""
        ...
