"""What is due now, and when to look again: a comparison with the wall clock, never a countdown."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sealpost.core.calendar import Hours
from sealpost.core.contact_clock import ContactClock, Openness
from sealpost.core.queue import ItemId, Kind, Late, QueueItem

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


def due(items: Iterable[QueueItem], now: datetime, quiet: Quiet = Quiet(), held: Set[ItemId] = frozenset()) -> Due:
    """What has to be announced and was not yet: each due moment of an item is told exactly once.

    `held` are calls for which it is a bad time at the contact's (`is_held`); they come when it is a good one.

    One late item that may ring late still rings; several become one card, and so does a call that has to be
    planned anew, because its good time has passed.
    """
    if quiet.holds(now):
        return Due()
    pending = [item for item in items if _is_pending(item, now) and item.id not in held]
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


def is_held(item: QueueItem, clock: ContactClock | None, now: datetime, *, is_quiet_there: bool) -> bool:
    """Whether a call waits though it is due: it is a bad time in one of the zones that the contact may be in.

    An hour that somebody chose on purpose, on a clock that is known, rings on time even if it is after work; in their
    own quiet hours, nothing does. What never finds a common good time is not held: late is better than never.
    """
    if item.kind is not Kind.CALL or clock is None:
        return False
    if is_quiet_there:
        return True
    if clock.openness in (Openness.OPEN, Openness.UNKNOWN) or clock.opens_at is None:
        return False
    return len(clock.zones) > 1 or _lateness(item, now) > AWAY


def quiet_until(hours: Hours | None, local: datetime) -> datetime | None:
    """The end of my quiet hours if they hold at `local`, on the same clock; they may go over midnight."""
    if hours is None or hours.start == hours.end:
        return None
    goes_over = hours.start > hours.end
    at = local.time()
    holds = (at >= hours.start or at < hours.end) if goes_over else hours.start <= at < hours.end
    if not holds:
        return None
    ends_tomorrow = goes_over and at >= hours.start
    day = local.date() + timedelta(days=1) if ends_tomorrow else local.date()
    return datetime.combine(day, time(hours.end.hour, hours.end.minute), local.tzinfo)
