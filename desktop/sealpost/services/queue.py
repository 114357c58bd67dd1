"""Calls and letters as a person handles them: queued, listed, put off, done, each act with its next step and its undo.

Everything blocks on the disk; windows call it in jobs. Raises DiskFull, NotReadable, NotWritable.
"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sealpost.core import armor, packets, queue
from sealpost.core.advisor import Advice, Channel, Goal
from sealpost.core.armor import Block, BlockKind
from sealpost.core.calendar import quarter_on_or_after
from sealpost.core.contact_clock import ContactClock
from sealpost.core.contacts import Contact, Touch, TouchId, TouchKind, was_in_touch
from sealpost.core.keys import Address
from sealpost.core.next_steps import NextStep, Snooze, next_steps, snoozed_until
from sealpost.core.queue import (
    Clock as WhoseClock,
)
from sealpost.core.queue import (
    ContactId,
    ItemId,
    Kind,
    Late,
    Outcome,
    QueueItem,
    SeriesId,
    Step,
    When,
    when_at,
)
from sealpost.core.recurrence import Recurrence
from sealpost.errors import EmptyItem, ItemFinished, MessageRefused, NotSealed, UnknownItem
from sealpost.services.advisor import AdvisorService, Wish
from sealpost.services.ports import Clock, ContactBook
from sealpost.services.queue_ports import Act, ActId, ActKind, Bounds, Group, Listed, QueueBook, QueuedLetter, QueueEdit

SHORTEST_NAME = 4  # characters of an id by which an item is named
KEPT_ACTS = timedelta(days=90)  # how long an act can be undone


@dataclass(frozen=True, slots=True)
class NewItem:
    """`title` is the goal in one sentence. Without `when`, it waits in the group without a time."""

    kind: Kind
    title: str = ""
    goal: Goal = Goal.CLARIFY
    contact: ContactId | None = None
    way: str = ""  # a number or an address, where it is not the contact's first one, or nobody is named
    when: When | None = None
    late: Late | None = None  # None: calls are planned anew, letters ring
    recurrence: Recurrence | None = None
    deadline: datetime | None = None
    note: str = ""
    step: Step = Step.FIRST
    letter_first: ItemId | None = None


@dataclass(frozen=True, slots=True)
class SealedLetter:
    """What goes with a queued letter: ciphertext only."""

    armored: str
    recipients: Sequence[Address]
    subject: str = ""
    account: str = ""
    hidden: Sequence[Address] = ()  # in Bcc, beside `recipients`


@dataclass(frozen=True, slots=True)
class Notes:
    """What was heard, before what was said: they go to the contact's timeline."""

    they_said: str = ""
    i_said: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What was done: `undo(change.act)` takes it back. `items` as they are now, the one acted upon first."""

    act: ActId
    items: Sequence[QueueItem]
    steps: Sequence[NextStep] = ()  # proposals; `take_step` makes one of them an item

    @property
    def item(self) -> QueueItem:
        return self.items[0]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list."""

    item: QueueItem
    contact: Contact | None
    clock: ContactClock | None  # None without a contact
    is_due: bool


class QueueService:
    def __init__(self, book: QueueBook, contacts: ContactBook, advisor: AdvisorService, clock: Clock) -> None:
        self._book = book
        self._contacts = contacts
        self._advisor = advisor
        self._clock = clock

    # --- What is there --------------------------------------------------------------------------------------

    def page(self, group: Group, limit: int = 100, offset: int = 0, kind: Kind | None = None) -> Sequence[Row]:
        return self._rows(self._book.page(group, self._bounds(), limit, offset, kind))

    def next_up(self) -> Row | None:
        """What comes next, of all that is not due yet."""
        for group in (Group.TODAY, Group.THIS_WEEK, Group.LATER):
            if rows := self.page(group, 1):
                return rows[0]
        return None

    def counts(self, kind: Kind | None = None) -> Mapping[Group, int]:
        return self._book.counts(self._bounds(), kind)

    def search(self, words: str, limit: int = 100, offset: int = 0, kind: Kind | None = None) -> Sequence[Row]:
        """Every word is the beginning of one in the title, the note, or of the contact; finished ones come last."""
        return self._rows(self._book.search(words, limit, offset, kind))

    def finished(self, limit: int = 100, offset: int = 0, kind: Kind | None = None) -> Sequence[Row]:
        """The latest first."""
        return self._rows(self._book.finished(limit, offset, kind))

    def of_contact(self, contact: ContactId) -> Sequence[QueueItem]:
        return self._book.of_contact(contact)

    def without_next_step(self, limit: int = 100, offset: int = 0) -> Sequence[Contact]:
        """People that something passed with, and for whom nothing is queued."""
        return self._book.without_next_step(limit, offset)

    def get(self, item: ItemId) -> QueueItem:
        """Raises UnknownItem."""
        found = self._book.get(item)
        if found is None:
            raise UnknownItem(item=str(item))
        return found

    def named(self, beginning: str) -> QueueItem:
        """The one whose id begins so, as a terminal prints it. Raises UnknownItem, also for more than one."""
        found = self._book.beginning(beginning, 2) if len(beginning) >= SHORTEST_NAME else ()
        if len(found) != 1 and not (found and found[0].id == beginning):
            raise UnknownItem(item=beginning)
        return found[0]

    def row(self, item: ItemId) -> Row:
        """Raises UnknownItem."""
        found = self._book.listed(item)
        if found is None:
            raise UnknownItem(item=str(item))
        return self._rows([found])[0]

    def letter(self, item: QueueItem) -> QueuedLetter | None:
        return self._book.letter(item.series)

    def history(self, limit: int = 100) -> Sequence[Act]:
        return self._book.history(limit)

    def open_items(self) -> Sequence[QueueItem]:
        return self._book.open_items()

    def changed_since(self, moment: datetime) -> Sequence[QueueItem]:
        return self._book.changed_since(moment)

    # --- Queueing -------------------------------------------------------------------------------------------

    def add(self, new: NewItem, letter: SealedLetter | None = None) -> Change:
        """Raises EmptyItem, NotSealed."""
        return self._added([self._item(new)], letter)

    def add_letter_then_call(self, letter: NewItem, sealed: SealedLetter | None, call: NewItem) -> Change:
        """A pair: when the letter is moved, so is the call. Raises EmptyItem, NotSealed."""
        first = self._item(letter)
        return self._added([first, replace(self._item(call), letter_first=first.id)], sealed)

    def advise(self, new: NewItem) -> Advice:
        """Call or write, and when, for what is about to be queued. Raises UnknownContact."""
        return self._advisor.advise(new.contact, Wish(new.goal, deadline=new.deadline))

    def add_advised(self, new: NewItem, advice: Advice, channel: Channel) -> Change:
        """`new` by the way and at the time of the advice; by the other way, at the time that goes with that one."""
        contact = self._contacts.get(new.contact) if new.contact else None
        later = next((follow.at for follow in advice.then if follow.at), None)
        at = advice.slot if channel is advice.channel else later
        when = self.when_for(contact, at) if at else None
        if channel is Channel.EMAIL_THEN_PHONE:
            call = replace(new, kind=Kind.CALL, when=self.when_for(contact, later) if later else None)
            return self.add_letter_then_call(replace(new, kind=Kind.LETTER, when=when), None, call)
        kind = Kind.CALL if channel is Channel.PHONE else Kind.LETTER
        return self.add(replace(new, kind=kind, when=when))

    def keep_in_touch(self, contact: ContactId, every: timedelta, title: str = "") -> Change:
        """A reminder that comes `every` so long after whatever passed between us last."""
        known = self._contacts.get(contact)
        touches = self._contacts.touches(contact, 1)
        last = touches[0].at if touches else self._clock.now()
        start = max(last + every, self._clock.now())
        situation = self._advisor.situation(known, Wish(), start)
        at = next(situation.diary.call_times(start), start)
        new = NewItem(Kind.CALL, title, contact=contact, when=self.when_for(known, at), step=Step.KEEP_IN_TOUCH)
        return self.add(replace(new, recurrence=Recurrence(after_completion=every)))

    def steps_after(self, item: ItemId) -> Sequence[NextStep]:
        """What was proposed when it was finished; empty while it is open. Raises UnknownItem."""
        done = self.get(item)
        if done.outcome is None or done.finished_at is None:
            return ()
        return self._steps(done, done.outcome, done.finished_at)

    def take_step(self, after: ItemId, step: NextStep, when: When | None = None) -> Change:
        """Make a proposal an item with the goal of the one it follows; `when` overrides the proposed time."""
        last = self.get(after)
        planned = when or (self.when_for(self._contact(last), step.at) if step.at else None)
        new = NewItem(step.kind, last.title, last.goal, last.contact, last.way, planned, step=step.step, note=last.note)
        if step.step is Step.AFTER_LETTER:
            new = replace(new, letter_first=last.id)
        return self.add(new)

    def when_for(self, contact: Contact | None, moment: datetime) -> When:
        """`moment`, kept by the contact's clock where their one zone is known, else by mine."""
        zones = self._advisor.zones(contact)
        if len(zones) == 1:
            return when_at(moment, zones[0], WhoseClock.CONTACT)
        return when_at(moment, self._advisor.my_zone, WhoseClock.MINE)

    # --- Acting ---------------------------------------------------------------------------------------------

    def finish(self, item: ItemId, outcome: Outcome, notes: Notes = Notes(), at: datetime | None = None) -> Change:
        """It was reached, sent, missed, promised…: into the timeline, and what to do next is proposed.

        MOVED needs a time: use `moved_by_them`. Raises UnknownItem, ItemFinished.
        """
        before = self._open(item)
        ended = at or self._clock.now()
        items = queue.finish(before, outcome, ended)
        touch = self._touch(before, outcome, notes, ended)
        calls = self._calls_after(before, outcome, ended)
        kept = self._kept_in_touch(before, touch, ended)
        change = self._act(ActKind.FINISHED, before, (*items, *calls, *kept), [touch] if touch else [])
        return replace(change, steps=self._steps(before, outcome, ended))

    def moved_by_them(self, item: ItemId, when: When, notes: Notes = Notes()) -> Change:
        """Somebody answered and asked for another time. Raises UnknownItem, ItemFinished."""
        before = self._open(item)
        now = self._clock.now()
        touch = self._touch(before, Outcome.MOVED, notes, now)
        return self._act(ActKind.MOVED, before, self._moved(before, when), [touch] if touch else [])

    def move(self, item: ItemId, when: When | None) -> Change:
        """To another time, or to none; the call that quotes a letter moves along. Raises UnknownItem, ItemFinished."""
        before = self._open(item)
        return self._act(ActKind.MOVED, before, self._moved(before, when))

    def snooze(self, item: ItemId, until: Snooze | datetime) -> Change:
        """Raises UnknownItem, ItemFinished."""
        before = self._open(item)
        moment = until if isinstance(until, datetime) else self.snooze_time(before, until)
        later = queue.snooze(before, moment)
        by = moment - before.due_at if before.due_at else timedelta()
        return self._act(ActKind.SNOOZED, before, (later, *self._pair_moved(before, by)))

    def snooze_time(self, item: QueueItem, snooze: Snooze) -> datetime:
        """When it would come again: for the menu."""
        situation = self._advisor.situation(self._contact(item), Wish(item.goal))
        return snoozed_until(snooze, item.kind, situation.ask, situation.rules, situation.diary)

    def drop(self, item: ItemId) -> Change:
        """This one; the series goes on. Raises UnknownItem, ItemFinished."""
        before = self._open(item)
        return self._act(ActKind.DROPPED, before, queue.drop(before, self._clock.now()))

    def end_series(self, item: ItemId) -> Change:
        """Raises UnknownItem, ItemFinished."""
        before = self._open(item)
        return self._act(ActKind.ENDED, before, (queue.end_series(before, self._clock.now()),))

    def change(self, before: QueueItem, after: QueueItem, letter: SealedLetter | None = None) -> Change:
        """Title, goal, contact, note, late rule, recurrence…

        Raises ItemChanged where it is not as `before` says any more, EmptyItem, NotSealed.
        """
        changed = replace(after, id=before.id, series=before.series, occurrence=before.occurrence)
        _check_says_something(changed)
        letters = [_queued(changed.series, letter)] if letter else []
        edit = QueueEdit(ActKind.CHANGED, (changed,), (before,), letters)
        return self._kept(edit)

    def undo(self, act: ActId) -> Sequence[QueueItem]:
        """Whatever it was. Raises ItemChanged when it was changed again meanwhile, AlreadyUndone."""
        return self._book.undo(act, self._clock.now())

    def sent(self, item: ItemId) -> Change:
        """The extension saw the letter leave."""
        return self.finish(item, Outcome.SENT)

    def on_touch(self, touch: Touch) -> None:
        """Something passed between us outside the queue: the reminder to keep in touch waits anew."""
        kept = self._kept_in_touch(None, touch, self._clock.now())
        if kept:
            expected = [item for item in map(self._book.get, (item.id for item in kept)) if item]
            self._book.act(QueueEdit(ActKind.KEPT_IN_TOUCH, kept, expected), self._clock.now())

    def keep_in_touch_since(self, item: QueueItem, last_touch: datetime) -> bool:
        """Move the reminder if something passed between us since; whether it was."""
        moved = queue.keep_in_touch(item, last_touch, self._clock.now())
        if moved is None:
            return False
        self._act(ActKind.KEPT_IN_TOUCH, item, (moved,))
        return True

    # --- Travelling -----------------------------------------------------------------------------------------

    def on_my_clock(self) -> Sequence[QueueItem]:
        """What is told by my clock, but of a zone where I am no more: ask once whether it comes along."""
        return self._book.on_my_clock(self._advisor.my_zone)

    def bring_along(self) -> Change | None:
        """Each of them at the same hour of the zone I am in now."""
        items = self.on_my_clock()
        if not items:
            return None
        moved = [replace(item, when=item.when.moved_to(self._advisor.my_zone)) for item in items if item.when]
        return self._kept(QueueEdit(ActKind.TRAVELLED, moved, items))

    def leave_behind(self) -> Change | None:
        """Each at the same moment as before, told by the clock of the zone I am in now."""
        items = self.on_my_clock()
        if not items:
            return None
        zone = self._advisor.my_zone
        moved = [replace(item, when=when_at(item.when.instant, zone, WhoseClock.MINE)) for item in items if item.when]
        return self._kept(QueueEdit(ActKind.TRAVELLED, moved, items))

    def forget_old_acts(self) -> None:
        """Once a day: what was done long ago can't be undone any more."""
        self._book.forget_acts(self._clock.now() - KEPT_ACTS)

    # --- How ------------------------------------------------------------------------------------------------

    def _rows(self, listed: Sequence[Listed]) -> Sequence[Row]:
        now = self._clock.now()
        clocks: dict[ContactId, ContactClock] = {}
        rows: list[Row] = []
        for each in listed:
            contact = each.contact
            if contact and contact.id not in clocks:
                clocks[contact.id] = self._advisor.clock(contact, now)
            due_at = each.item.due_at
            clock = clocks[contact.id] if contact else None
            rows.append(Row(each.item, contact, clock, due_at is not None and due_at <= now))
        return rows

    def _bounds(self) -> Bounds:
        now = self._clock.now()
        zone = ZoneInfo(self._advisor.my_zone)
        today = now.astimezone(zone).date()
        monday = today + timedelta(days=7 - today.weekday())
        tomorrow = datetime.combine(today + timedelta(days=1), time(0), zone)
        return Bounds(now, tomorrow.astimezone(UTC), datetime.combine(monday, time(0), zone).astimezone(UTC))

    def _item(self, new: NewItem) -> QueueItem:
        series = SeriesId(str(uuid.uuid4()))
        late = new.late or (Late.PLAN_ANEW if new.kind is Kind.CALL else Late.RING)
        item = QueueItem(
            id=ItemId(f"{series}-0"),
            series=series,
            occurrence=0,
            kind=new.kind,
            contact=new.contact,
            title=" ".join(new.title.split()),
            goal=new.goal,
            when=new.when,
            late=late,
            recurrence=new.recurrence,
            letter_first=new.letter_first,
            way=new.way.strip(),
            deadline=new.deadline,
            note=new.note.strip(),
            step=new.step,
        )
        _check_says_something(item)
        return item

    def _added(self, items: Sequence[QueueItem], letter: SealedLetter | None) -> Change:
        letters = [_queued(items[0].series, letter)] if letter else []
        return self._kept(QueueEdit(ActKind.ADDED, items, letters=letters))

    def _act(
        self, kind: ActKind, before: QueueItem, items: Sequence[QueueItem], touches: Sequence[Touch] = ()
    ) -> Change:
        return self._kept(QueueEdit(kind, items, (before,), touches=touches))

    def _kept(self, edit: QueueEdit) -> Change:
        return Change(self._book.act(edit, self._clock.now()), tuple(edit.put))

    def _open(self, item: ItemId) -> QueueItem:
        found = self.get(item)
        if not found.is_open:
            raise ItemFinished(title=found.title)
        return found

    def _contact(self, item: QueueItem) -> Contact | None:
        return self._contacts.get(item.contact) if item.contact else None

    def _moved(self, before: QueueItem, when: When | None) -> Sequence[QueueItem]:
        moved = queue.move(before, when)
        by = when.instant - before.due_at if when and before.due_at else timedelta()
        return (moved, *self._pair_moved(before, by))

    def _pair_moved(self, letter: QueueItem, by: timedelta) -> Sequence[QueueItem]:
        if letter.kind is not Kind.LETTER or not by:
            return ()
        return queue.move_together(self._book.after_letter(letter.id), letter, by)

    def _calls_after(self, letter: QueueItem, outcome: Outcome, now: datetime) -> Sequence[QueueItem]:
        """Calls that would now come too soon after their letter go to the next good time."""
        if letter.kind is not Kind.LETTER or outcome is not Outcome.SENT:
            return ()
        situation = self._advisor.situation(self._contact(letter), Wish(letter.goal))
        soonest = quarter_on_or_after(now + situation.rules.letter_before_call)
        later = next(situation.diary.call_times(soonest), soonest)
        calls = [call for call in self._book.after_letter(letter.id) if call.due_at and call.due_at < soonest]
        return [queue.move(call, self.when_for(self._contact(call), later)) for call in calls]

    def _touch(self, item: QueueItem, outcome: Outcome, notes: Notes, at: datetime) -> Touch | None:
        contact = self._contact(item)
        if contact is None:
            return None
        kind = TouchKind.CALL if item.kind is Kind.CALL else TouchKind.LETTER
        touch_id = TouchId(str(uuid.uuid4()))
        said = notes.they_said.strip(), notes.i_said.strip()
        return Touch(touch_id, contact.id, at, kind, outcome, item.title, *said, item=item.id)

    def _kept_in_touch(self, item: QueueItem | None, touch: Touch | None, now: datetime) -> Sequence[QueueItem]:
        if touch is None or not was_in_touch(touch):
            return ()
        others = [other for other in self._book.of_contact(touch.contact) if item is None or other.id != item.id]
        moved = (queue.keep_in_touch(other, touch.at, now) for other in others)
        return [each for each in moved if each]

    def _steps(self, item: QueueItem, outcome: Outcome, ended: datetime) -> Sequence[NextStep]:
        if item.recurrence is not None and outcome in (Outcome.REACHED, Outcome.SENT):
            return ()  # its series goes on by itself
        situation = self._advisor.situation(self._contact(item), Wish(item.goal), ended)
        steps = next_steps(item, outcome, situation.ask, situation.rules, situation.diary)
        if self._book.after_letter(item.id):
            return tuple(step for step in steps if step.step is not Step.AFTER_LETTER)
        return steps


def _check_says_something(item: QueueItem) -> None:
    if not (item.title or item.contact or item.way):
        raise EmptyItem


def _queued(series: SeriesId, letter: SealedLetter) -> QueuedLetter:
    """What goes into the store is looked at as a stranger would: one message that needs a key or a password."""
    armored = letter.armored.strip()
    found = armor.find_blocks(armored)
    whole = armored.startswith("-----BEGIN PGP MESSAGE-----") and armored.endswith("-----END PGP MESSAGE-----")
    if len(found) != 1 or not isinstance(found[0], Block) or found[0].kind is not BlockKind.MESSAGE or not whole:
        raise NotSealed
    try:
        shape = packets.check_message(found[0].packets)
    except MessageRefused as error:
        raise NotSealed from error
    if not shape.recipients and not shape.passwords:
        raise NotSealed
    return QueuedLetter(series, armored, tuple(letter.recipients), letter.subject, letter.account, tuple(letter.hidden))
