"""What is due now, and when to look again: a comparison with the wall clock, never a countdown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sealpost.core.queue import Kind, Late, QueueItem

TICK = timedelta(seconds=30)  # how often the app compares, because machines sleep and clocks jump
AWAY = timedelta(minutes=10)  # what is later than this became due while nobody was there
STALE = timedelta(days=2)  # an item with the rule DROP is given up after this


@dataclass(frozen=True, slots=True)
class Quiet:
    """When nothing rings: my quiet hours, "quiet for an hour", do-not-disturb of the desktop."""

    until: datetime | None = None

    def holds(self, now: datetime) -> bool:
        return self.until is not None and now < self.until


@dataclass(frozen=True, slots=True)
class Due:
    """`ring` gets a notice each; `catch_up` is one card; `drop` is given up without a sound."""

    ring: Sequence[QueueItem] = ()
    catch_up: Sequence[QueueItem] = ()
    drop: Sequence[QueueItem] = ()


def due(items: Iterable[QueueItem], now: datetime, quiet: Quiet = Quiet()) -> Due:
    """What has to be announced and was not yet: each due moment of an item is told exactly once.

    One late item that may ring late still rings; several become one card, and so does a call that has to be
    planned anew, because its good time has passed.
    """
    if quiet.holds(now):
        return Due()
    pending = [item for item in items if _is_pending(item, now)]
    dropped = [item for item in pending if item.late is Late.DROP and _lateness(item, now) > STALE]
    kept = [item for item in pending if item not in dropped]
    late = [item for item in kept if _lateness(item, now) > AWAY]
    card = late if len(late) > 1 else [item for item in late if _must_be_planned_anew(item)]
    return Due(tuple(item for item in kept if item not in card), tuple(card), tuple(dropped))


def _is_pending(item: QueueItem, now: datetime) -> bool:
    return item.due_at is not None and item.due_at <= now and item.announced_for != item.due_at


def _lateness(item: QueueItem, now: datetime) -> timedelta:
    return now - item.due_at if item.due_at else timedelta()


def _must_be_planned_anew(item: QueueItem) -> bool:
    return item.kind is Kind.CALL and item.late is Late.PLAN_ANEW


def next_check(items: Iterable[QueueItem], now: datetime, quiet: Quiet = Quiet()) -> datetime:
    """The next moment at which `due` may answer differently; at most a tick away."""
    moments = [item.due_at for item in items if item.due_at and item.due_at > now]
    if quiet.until is not None and quiet.until > now:
        moments.append(quiet.until)
    return min([now + TICK, *moments])


def badge(items: Iterable[QueueItem], now: datetime) -> int:
    """How many items wait for the user: announced or not, until they are handled."""
    return sum(1 for item in items if item.due_at is not None and item.due_at <= now)
