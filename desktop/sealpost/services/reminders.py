"""What is due, told once: decided by the clock on the wall and by rows in the store, never by a countdown.

Whatever was told or missed stays on the card, which shows all that is due and not handled, until it is handled.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sealpost.core.calendar import Hours
from sealpost.core.contacts import is_quiet, was_in_touch
from sealpost.core.next_steps import Snooze
from sealpost.core.queue import ItemId, Kind, Late, QueueItem, Step, When
from sealpost.core.reminders import AWAY, TICK, Quiet, due, is_held, quiet_until
from sealpost.core.rules_file import format_hours, parse_hours
from sealpost.errors import NotADate, SealpostError
from sealpost.services.advisor import AdvisorService
from sealpost.services.ports import Clock, ContactBook, Settings
from sealpost.services.queue import QueueService, Row
from sealpost.services.queue_ports import QueueBook

MOST_ON_CARD = 200
_QUIET_HOURS = "quiet_hours"
_QUIET_SINCE = "quiet_since"
_QUIET_UNTIL = "quiet_until"
_LATEST = 20  # touches looked at for the last time we were in touch


@dataclass(frozen=True, slots=True)
class Told:
    """What to say now. `ring` gets a notice each, `catch_up` one together; `waiting` is what the badge counts."""

    ring: Sequence[Row]
    catch_up: Sequence[Row]
    waiting: int
    is_quiet: bool
    next_look: datetime
    travelled: int = 0  # items told by my clock of a zone where I am no more


@dataclass(frozen=True, slots=True)
class Reminder:
    """A line of the card; `proposed` is when a late call would best be made instead, `when` the same for `move`."""

    row: Row
    is_late: bool
    proposed: datetime | None = None
    when: When | None = None


class ReminderService:
    """Blocks on the disk; windows call it in jobs, one at a time."""

    def __init__(
        self,
        book: QueueBook,
        queue: QueueService,
        contacts: ContactBook,
        advisor: AdvisorService,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._book = book
        self._queue = queue
        self._contacts = contacts
        self._advisor = advisor
        self._settings = settings
        self._clock = clock

    def look(self, *, is_inhibited: bool = False) -> Told:
        """Compare with the clock, and mark what is returned as told: nobody gets it a second time.

        `is_inhibited`: the desktop asks not to disturb.
        """
        now = self._clock.now()
        quiet = self._quiet(now, is_inhibited=is_inhibited)
        pending = [item for item in self._book.unannounced(now) if not self._was_put_off(item)]
        found = due(pending, now, quiet, frozenset(item.id for item in pending if self._is_held(item, now)))
        for item in found.drop:
            self._queue.drop(item.id)
        told = {item.id for item in self._book.announce((*found.ring, *found.catch_up))}
        return Told(
            ring=self._told(found.ring, told),
            catch_up=self._told(found.catch_up, told),
            waiting=self._book.count_due(now),
            is_quiet=quiet.holds(now),
            next_look=self._next_look(now, quiet),
            travelled=len(self._queue.on_my_clock()),
        )

    def card(self) -> Sequence[Reminder]:
        """Everything that is due and not handled, told of or not."""
        now = self._clock.now()
        listed = self._book.due(now, MOST_ON_CARD)
        return [self._reminder(self._queue.row(each.item.id), now) for each in listed]

    def now(self) -> datetime:
        return self._clock.now()

    def snooze_times(self, item: QueueItem) -> dict[Snooze, datetime]:
        return {snooze: self._queue.snooze_time(item, snooze) for snooze in Snooze}

    # --- Quiet ----------------------------------------------------------------------------------------------

    def keep_quiet(self, pause: timedelta = timedelta(hours=1)) -> datetime:
        """Nothing rings for so long; returns until when."""
        now = self._clock.now()
        self._settings.put(_QUIET_SINCE, now.isoformat())
        self._settings.put(_QUIET_UNTIL, (now + pause).isoformat())
        return now + pause

    def end_quiet(self) -> None:
        self._settings.remove(_QUIET_UNTIL)

    def kept_quiet_until(self) -> datetime | None:
        """The end of the pause that somebody asked for; a clock that was set back ends it."""
        since, until = self._settings.get(_QUIET_SINCE), self._settings.get(_QUIET_UNTIL)
        if since is None or until is None:
            return None
        now = self._clock.now()
        return datetime.fromisoformat(until) if datetime.fromisoformat(since) <= now else None

    def quiet_hours(self) -> Hours | None:
        """Mine, each day; None: none."""
        written = self._settings.get(_QUIET_HOURS)
        return parse_hours_over_midnight(written) if written else None

    def set_quiet_hours(self, hours: Hours | None) -> None:
        if hours is None:
            self._settings.remove(_QUIET_HOURS)
        else:
            self._settings.put(_QUIET_HOURS, format_hours(hours))

    # --- How ------------------------------------------------------------------------------------------------

    def _quiet(self, now: datetime, *, is_inhibited: bool) -> Quiet:
        local = now.astimezone(ZoneInfo(self._advisor.my_zone))
        ends = [quiet_until(self.quiet_hours(), local), self.kept_quiet_until()]
        if is_inhibited:
            ends.append(now + TICK)
        return Quiet(max((end.astimezone(UTC) for end in ends if end), default=None))

    def _next_look(self, now: datetime, quiet: Quiet) -> datetime:
        moments = [self._book.next_due(now), quiet.until if quiet.holds(now) else None]
        return min([now + TICK, *(moment for moment in moments if moment)])

    def _is_held(self, item: QueueItem, now: datetime) -> bool:
        contact = self._contacts.get(item.contact) if item.contact else None
        if contact is None or item.kind is not Kind.CALL:
            return False
        clock = self._advisor.clock(contact, now)
        is_quiet_there = any(is_quiet(contact, now.astimezone(ZoneInfo(zone)).time()) for zone in clock.zones)
        return is_held(item, clock, now, is_quiet_there=is_quiet_there)

    def _was_put_off(self, item: QueueItem) -> bool:
        """A reminder to keep in touch, though something passed between us meanwhile: it waits anew."""
        if item.step is not Step.KEEP_IN_TOUCH or item.contact is None:
            return False
        last = next(filter(was_in_touch, self._contacts.touches(item.contact, _LATEST)), None)
        if last is None:
            return False
        try:
            return self._queue.keep_in_touch_since(item, last.at)
        except SealpostError:
            return False  # changed at this moment: it is looked at again at the next tick

    def _told(self, items: Sequence[QueueItem], told: set[ItemId]) -> Sequence[Row]:
        return tuple(self._queue.row(item.id) for item in items if item.id in told)

    def _reminder(self, row: Row, now: datetime) -> Reminder:
        due_at = row.item.due_at
        is_late = due_at is not None and now - due_at > AWAY
        wants_a_good_time = is_late and row.item.kind is Kind.CALL and row.item.late is Late.PLAN_ANEW
        proposed = self._queue.snooze_time(row.item, Snooze.NEXT_GOOD_SLOT) if wants_a_good_time else None
        when = self._queue.when_for(row.contact, proposed) if proposed else None
        return Reminder(row, is_late, proposed, when)


def read_quiet_hours(text: str) -> Hours | None:
    """“22:00-07:00”; None for nothing. Raises NotADate."""
    hours = parse_hours_over_midnight(text.strip())
    if hours is None and text.strip():
        raise NotADate(text=text)
    return hours


def parse_hours_over_midnight(text: str) -> Hours | None:
    """“22:00-07:00”; None for anything else."""
    plain = parse_hours(text)
    if plain is not None:
        return plain
    first, _, second = text.partition("-")
    swapped = parse_hours(f"{second}-{first}")
    return Hours(swapped.end, swapped.start) if swapped else None
