"""The quick-add line: read as it is typed, with the people it may mean, and queued when it is said so."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sealpost.core import spoken_dates
from sealpost.core.advisor import Goal
from sealpost.core.contacts import Contact
from sealpost.core.queue import Kind, When
from sealpost.core.quick_add import Part, QuickLine, read_line
from sealpost.core.spoken_dates import MORNING, Spoken
from sealpost.services.advisor import AdvisorService, Wish
from sealpost.services.ports import Clock, ContactBook
from sealpost.services.queue import Change, NewItem, QueueService

_MOST_NAME_WORDS = 4
_PEOPLE = 6


@dataclass(frozen=True, slots=True)
class Proposed:
    """What the line would queue; `people` are all it may mean, the likeliest first (and taken)."""

    line: QuickLine
    people: Sequence[Contact]
    new: NewItem


class QuickAddService:
    """Blocks on the disk; windows call it in jobs."""

    def __init__(self, queue: QueueService, contacts: ContactBook, advisor: AdvisorService, clock: Clock) -> None:
        self._queue = queue
        self._contacts = contacts
        self._advisor = advisor
        self._clock = clock

    def read(self, line: str, without: Set[Part] = frozenset(), person: Contact | None = None) -> Proposed:
        """`person` was chosen among the people; nothing is queued yet."""
        read = read_line(line, self._my_now(), without)
        people, title = self._people(read)
        chosen = person or next(iter(people), None)
        goal = read.goal or Goal.CLARIFY
        when = self.when(read.when, read.kind, goal, chosen) if read.when else None
        who = "" if chosen else read.who
        new = NewItem(
            kind=read.kind,
            title=f"{who}: {title}" if who and title else title or who,
            goal=goal,
            contact=chosen.id if chosen else None,
            way=read.way,
            when=when,
        )
        return Proposed(read, people, new)

    def add(self, line: str, without: Set[Part] = frozenset(), person: Contact | None = None) -> Change:
        """Raises EmptyItem."""
        return self._queue.add(self.read(line, without, person).new)

    def read_date(self, text: str) -> Spoken | None:
        """Of a field that holds a date and nothing else; told by my clock."""
        return spoken_dates.read_date(text, self._my_now())

    def when(self, spoken: Spoken, kind: Kind, goal: Goal, contact: Contact | None) -> When:
        """A day without a time gets the best one for a call, or one at which mail is read."""
        my_zone = ZoneInfo(self._advisor.my_zone)
        if spoken.at is not None:
            return self._queue.when_for(contact, spoken.wall().replace(tzinfo=my_zone))
        moment = self._good_time(spoken.day, kind, goal, contact)
        return self._queue.when_for(contact, moment or spoken.wall(MORNING).replace(tzinfo=my_zone))

    def _good_time(self, day: date, kind: Kind, goal: Goal, contact: Contact | None) -> datetime | None:
        situation = self._advisor.situation(contact, Wish(goal))
        zone = situation.diary.zones[0]
        begin = max(datetime.combine(day, time(0), zone), situation.ask.now)
        end = datetime.combine(day, time(23, 59), zone)
        if kind is Kind.LETTER:
            at = situation.diary.mail_time(begin, situation.rules.mail_window)
            return at if at <= end else None
        times = map(situation.diary.contact_time, situation.diary.call_times(begin, end))
        return max(times, key=situation.rules.slots.base, default=None)

    def _people(self, read: QuickLine) -> tuple[Sequence[Contact], str]:
        """Who is meant, and what of the title is left: the name may stand at its beginning."""
        if read.way and (found := self._contacts.search(read.way, _PEOPLE)):
            return found, read.title
        if read.who:
            return self._contacts.search(read.who, _PEOPLE), read.title
        words = read.title.split()
        for count in range(min(_MOST_NAME_WORDS, len(words)), 0, -1):
            name = " ".join(words[:count]).strip(",;:")
            if len(name) > 1 and (found := self._contacts.search(name, _PEOPLE)):
                return found, " ".join(words[count:])
        return (), read.title

    def _my_now(self) -> datetime:
        return self._clock.now().astimezone(ZoneInfo(self._advisor.my_zone))
