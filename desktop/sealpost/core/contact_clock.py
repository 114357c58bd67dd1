"""What a clock at the contact's says now, and whether they can be called by it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from sealpost.core.calendar import Hours, WorkingDays
from sealpost.core.contacts import Contact, is_quiet

_HORIZON = timedelta(days=14)


class Openness(Enum):
    OPEN = "open"
    CLOSED = "closed"
    UNSURE = "unsure"  # open in one zone they may be in, closed in another
    UNKNOWN = "unknown"  # no zone is known


@dataclass(frozen=True, slots=True)
class ContactClock:
    """`local` is None where no zone is known; `zones` are all they may be in, the shown one first."""

    openness: Openness
    local: datetime | None = None
    zones: Sequence[str] = ()
    opens_at: datetime | None = None  # when all of them are open; None while they are


def contact_clock(
    contact: Contact, zones: Sequence[str], hours: Hours, days: WorkingDays, now: datetime
) -> ContactClock:
    if not zones:
        return ContactClock(Openness.UNKNOWN)
    open_in = [_is_open(contact, now.astimezone(ZoneInfo(zone)), hours, days) for zone in zones]
    local = now.astimezone(ZoneInfo(zones[0]))
    if all(open_in):
        return ContactClock(Openness.OPEN, local, tuple(zones))
    openness = Openness.UNSURE if any(open_in) else Openness.CLOSED
    return ContactClock(openness, local, tuple(zones), _opens_at(contact, zones, hours, days, now))


def _is_open(contact: Contact, local: datetime, hours: Hours, days: WorkingDays) -> bool:
    return days.include(local.date()) and hours.hold(local, 0) and not is_quiet(contact, local.time())


def _opens_at(
    contact: Contact, zones: Sequence[str], hours: Hours, days: WorkingDays, now: datetime
) -> datetime | None:
    """They can only open when somebody's hours begin, somebody's rest ends."""
    begins = {hours.start, *(quiet.end for quiet in contact.quiet)}
    for day in range(_HORIZON.days + 1):
        moments = sorted(_beginnings(begins, [ZoneInfo(zone) for zone in zones], now, day))
        for moment in moments:
            if all(_is_open(contact, moment.astimezone(ZoneInfo(zone)), hours, days) for zone in zones):
                return moment.astimezone(ZoneInfo(zones[0]))
    return None


def _beginnings(begins: Iterable[time], zones: Sequence[ZoneInfo], now: datetime, day: int) -> Iterator[datetime]:
    """In UTC, and not before `now`."""
    for zone in zones:
        date = now.astimezone(zone).date() + timedelta(days=day)
        for begin in begins:
            moment = datetime.combine(date, begin, zone).astimezone(UTC)
            if moment >= now:
                yield moment
