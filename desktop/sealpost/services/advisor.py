"""Call or write, and when: the pure rules, fed with what is known of a contact, the calendars, and one's own log."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from sealpost.core import advisor
from sealpost.core.advisor import Advice, Ask, Channel, Goal
from sealpost.core.calendar import HORIZON, Busy, Diary, Hours, WorkingDays
from sealpost.core.contact_clock import ContactClock, contact_clock
from sealpost.core.contacts import Contact, Touch, ask_about, possible_zones
from sealpost.core.hit_rate import HitRate, Tried, hit_rate
from sealpost.core.holiday_calendar import country_of_zone, working_days
from sealpost.core.other_channel import other_channel
from sealpost.core.phone import country_of
from sealpost.core.queue import ContactId, Outcome
from sealpost.core.rule_table import SLOT_RULES, SlotRule
from sealpost.core.rules_file import RulesFile
from sealpost.errors import UnknownContact
from sealpost.services.ports import Clock, ContactBook, Settings

_TOUCHES = 50  # the latest of a contact are all that the rules look at
BUSY_CALENDAR = "busy_calendar"  # the setting that names the user's own calendar file or folder
_A_YEAR = timedelta(days=365)
_MOST_CALLS = 10_000
_MY_ZONE = "my_zone"
_MY_COUNTRY = "my_country"


class RulesInForce(Protocol):
    def in_force(self) -> RulesFile: ...


class Here(Protocol):
    def zone(self) -> str:
        """The IANA name of the zone that this machine is in now."""
        ...


class BusyTimes(Protocol):
    def between(self, start: datetime, end: datetime) -> Sequence[Busy]:
        """When the user has something else to do; never raises: a calendar that can't be read is empty."""
        ...


class NotBusy:
    """Where no calendar was named."""

    def between(self, start: datetime, end: datetime) -> Sequence[Busy]:
        return ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What one item adds to what is known of its contact."""

    goal: Goal = Goal.CLARIFY
    objections_expected: bool = False
    many_details: bool = False
    is_secret: bool = False
    is_promotion: bool = False
    answer_within: timedelta | None = None
    deadline: datetime | None = None
    agreed_call_back: datetime | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """All that the rules are given."""

    ask: Ask
    diary: Diary
    rules: advisor.Rules


class AdvisorService:
    """Everything blocks on the disk; windows call it in jobs."""

    def __init__(
        self,
        rules: RulesInForce,
        contacts: ContactBook,
        clock: Clock,
        here: Here,
        settings: Settings,
        busy: BusyTimes | None = None,
    ) -> None:
        self._rules = rules
        self._contacts = contacts
        self._clock = clock
        self._here = here
        self._settings = settings
        self._busy = busy or NotBusy()

    def advise(self, contact: ContactId | None, wish: Wish) -> Advice:
        """Raises UnknownContact."""
        return self.advise_about(self._known(contact), wish)

    def letter_time(self, contact: Contact, wish: Wish) -> datetime:
        """When a letter is best sent, also to somebody who had better be called; on their clock."""
        situation = self.situation(contact, wish)
        return situation.diary.mail_time(situation.ask.now, situation.rules.mail_window)

    def advise_about(self, contact: Contact | None, wish: Wish) -> Advice:
        """Also for somebody who is no contact yet."""
        situation = self.situation(contact, wish)
        return advisor.advise(situation.ask, situation.rules, situation.diary)

    def try_other(self, contact: Contact, wish: Wish) -> Channel | None:
        """The way that is not advised, for the few with whom it may be tried."""
        situation = self.situation(contact, wish)
        return other_channel(contact, situation.ask, advisor.advise(situation.ask, situation.rules, situation.diary))

    def own_calls(self) -> Sequence[Tried]:
        """The user's calls of the last year, on the contacts' clocks, or on mine where theirs is not known."""
        calls = self._contacts.calls(self._clock.now() - _A_YEAR, _MOST_CALLS)
        return [Tried(touch.at.astimezone(self._zone_of(contact)), _was_reached(touch)) for touch, contact in calls]

    def own_rates(self, local: datetime) -> Sequence[tuple[SlotRule, HitRate]]:
        """How often calls were taken at times like `local`, for each rule that speaks of such times."""
        calls = self.own_calls()
        rules = SLOT_RULES[self._rules.in_force().profile]
        rates = [(rule, hit_rate(calls, rule)) for rule in rules if rule.is_a_time and rule.holds(local)]
        return [(rule, rate) for rule, rate in rates if rate]

    def _zone_of(self, contact: Contact) -> ZoneInfo:
        zones = self.zones(contact)
        return ZoneInfo(zones[0] if len(zones) == 1 else self.my_zone)

    def situation(self, contact: Contact | None, wish: Wish, now: datetime | None = None) -> Situation:
        now = now or self._clock.now()
        touches: Sequence[Touch] = self._contacts.touches(contact.id, _TOUCHES) if contact else ()
        ask = ask_about(contact, touches, wish.goal, now) if contact else Ask(now, wish.goal)
        ask = replace(
            ask,
            objections_expected=wish.objections_expected,
            many_details=wish.many_details,
            is_secret=wish.is_secret,
            is_promotion=wish.is_promotion,
            answer_within=wish.answer_within,
            deadline=wish.deadline,
            agreed_call_back=wish.agreed_call_back,
        )
        return Situation(ask, self.diary(contact, now), self._rules.in_force().rules)

    def diary(self, contact: Contact | None, now: datetime) -> Diary:
        rules = self._rules.in_force()
        zones = self.zones(contact) or (self.my_zone,)
        return Diary(
            zones=tuple(map(ZoneInfo, zones)),
            contact_hours=(contact.hours if contact else None) or rules.contact_hours,
            my_zone=ZoneInfo(self.my_zone),
            my_hours=rules.my_hours,
            days=self._days(contact, now),
            busy=self._busy.between(now, now + HORIZON),
        )

    def clock(self, contact: Contact, now: datetime | None = None) -> ContactClock:
        """Their own time, and whether they can be called now."""
        now = now or self._clock.now()
        hours = contact.hours or self._rules.in_force().contact_hours
        return contact_clock(contact, self.zones(contact), hours, self._days(contact, now), now)

    def busy_calendar(self) -> str:
        return self._settings.get(BUSY_CALENDAR) or ""

    def set_busy_calendar(self, path: str) -> None:
        """Empty: none. Whoever asks checks it first (`BusyCalendar.check`)."""
        if path:
            self._settings.put(BUSY_CALENDAR, path)
        else:
            self._settings.remove(BUSY_CALENDAR)

    def zones(self, contact: Contact | None) -> Sequence[str]:
        """Every zone they may be in; empty where nothing is known."""
        return possible_zones(contact) if contact else ()

    @property
    def my_zone(self) -> str:
        return self._settings.get(_MY_ZONE) or self._here.zone()

    @property
    def my_country(self) -> str | None:
        """Two letters: the country that was named, else the one of the clock."""
        return self._settings.get(_MY_COUNTRY) or country_of_zone(self.my_zone)

    @property
    def my_hours(self) -> Hours:
        return self._rules.in_force().my_hours

    def _days(self, contact: Contact | None, now: datetime) -> WorkingDays:
        """Of the contact's country, else of mine, else Monday to Friday."""
        years = now.year, now.year + 1
        numbers = [country_of(phone.number) for phone in contact.phones] if contact else []
        said = [country_of_zone(zone) for zone in contact.zones] if contact else []
        countries = [country for country in (*said, *numbers, self.my_country) if country]
        known = (working_days(country, *years) for country in countries[:1])
        return next((days for days in known if days), WorkingDays())

    def _known(self, contact: ContactId | None) -> Contact | None:
        if contact is None:
            return None
        found = self._contacts.get(contact)
        if found is None:
            raise UnknownContact(contact=str(contact))
        return found


def _was_reached(touch: Touch) -> bool:
    return touch.outcome in (Outcome.REACHED, Outcome.PROMISED, Outcome.MOVED)
