"""Working hours, holidays and zones: when may a person be called, and when is a letter read?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

CALL_MINUTES = 15
HORIZON = timedelta(days=21)  # past the longest run of holidays in the countries we know of


@dataclass(frozen=True, slots=True)
class Hours:
    """A working day's hours, local to whoever keeps them."""

    start: time
    end: time

    def hold(self, moment: datetime, minutes: int) -> bool:
        """Whether `minutes` from the local `moment` on fit in, on the same day."""
        until = moment + timedelta(minutes=minutes)
        return self.start <= moment.time() and until.date() == moment.date() and until.time() <= self.end


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """A country's calendar: `worked` are the Saturdays and Sundays that are moved working days."""

    holidays: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def include(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < 5 and day not in self.holidays)

    def between(self, first: date, last: date) -> int:
        """How many working days lie after `first`, up to and with `last`."""
        days = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
        return sum(1 for day in days if self.include(day))

    def on_or_after(self, day: date) -> date:
        while not self.include(day):
            day += timedelta(days=1)
        return day


@dataclass(frozen=True, slots=True)
class Busy:
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Diary:
    """Whose hours count: the contact's in every zone the number may be in, and mine with my busy times."""

    zones: Sequence[tzinfo]  # the likeliest first; it is the clock that slots are told by
    contact_hours: Hours
    my_zone: tzinfo
    my_hours: Hours
    days: WorkingDays = WorkingDays()
    busy: Sequence[Busy] = ()

    def contact_time(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zones[0])

    def allows_call(self, moment: datetime) -> bool:
        """Fifteen minutes fit everybody's hours, in each zone the contact may be in."""
        until = moment + timedelta(minutes=CALL_MINUTES)
        return (
            all(self._contact_works(moment.astimezone(zone)) for zone in self.zones)
            and self.my_hours.hold(moment.astimezone(self.my_zone), CALL_MINUTES)
            and not any(busy.start < until and moment < busy.end for busy in self.busy)
        )

    def _contact_works(self, local: datetime) -> bool:
        return self.days.include(local.date()) and self.contact_hours.hold(local, CALL_MINUTES)

    def call_times(self, now: datetime, until: datetime | None = None) -> Iterator[datetime]:
        """Moments at which a call may begin: now if it may, then each quarter of an hour."""
        if now != quarter_on_or_after(now) and self.allows_call(now) and (until is None or now <= until):
            yield now
        last = min(until or datetime.max.replace(tzinfo=UTC), now + HORIZON)
        moment = quarter_on_or_after(now)
        while moment <= last:
            if self.allows_call(moment):
                yield moment
            moment += timedelta(minutes=15)

    def mail_time(self, now: datetime, before_and_after: tuple[int, int]) -> datetime:
        """The first minute around a full hour, within the contact's hours and a little beyond them."""
        early, late = before_and_after
        moment = now.astimezone(UTC).replace(second=0, microsecond=0)
        if moment < now:
            moment += timedelta(minutes=1)
        while not self._is_mail_time(self.contact_time(moment), early, late):
            moment += timedelta(minutes=1)
        return self.contact_time(moment)

    def _is_mail_time(self, local: datetime, early: int, late: int) -> bool:
        if not (local.minute >= 60 + early or local.minute <= late) or not self.days.include(local.date()):
            return False
        opens = datetime.combine(local.date(), self.contact_hours.start, local.tzinfo) + timedelta(minutes=early)
        closes = datetime.combine(local.date(), self.contact_hours.end, local.tzinfo) + timedelta(minutes=late)
        return opens <= local <= closes


def quarter_on_or_after(moment: datetime) -> datetime:
    whole = moment.astimezone(UTC).replace(minute=moment.minute // 15 * 15, second=0, microsecond=0)
    return whole if whole == moment else whole + timedelta(minutes=15)
