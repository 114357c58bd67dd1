"""Calls to make and letters to send: what an item is, and what can become of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import NewType
from zoneinfo import ZoneInfo

from sealpost.core.advisor import Goal
from sealpost.core.recurrence import Recurrence, next_occurrence

ItemId = NewType("ItemId", str)
SeriesId = NewType("SeriesId", str)
ContactId = NewType("ContactId", str)


class Kind(Enum):
    CALL = "call"
    LETTER = "letter"


class State(Enum):
    """Being due is not a state but a comparison with the clock (core.reminders)."""

    WAITING = "waiting"
    SNOOZED = "snoozed"
    DONE = "done"
    DROPPED = "dropped"


class Outcome(Enum):
    REACHED = "reached"
    NO_ANSWER = "no-answer"
    VOICEMAIL = "voicemail"
    PROMISED = "promised"
    MOVED = "moved"
    SENT = "sent"


class Step(Enum):
    """Which step towards its goal an item is; words for it are the window's."""

    FIRST = "first"
    AGAIN = "again"  # call again
    VOICEMAIL = "voicemail"  # leave one at the end of their day
    ASK_ASSISTANT = "ask-assistant"
    WRITE_INSTEAD = "write-instead"
    REMIND = "remind"  # one gentle letter, as they did not call back
    SUM_UP = "sum-up"  # write what was agreed
    AFTER_LETTER = "after-letter"  # call and quote it
    KEEP_IN_TOUCH = "keep-in-touch"


class Clock(Enum):
    """Whose clock the time of an item is told by, and so what moves when somebody travels."""

    CONTACT = "contact"
    MINE = "mine"
    INSTANT = "instant"


class Late(Enum):
    """What becomes of an item that was due while the machine was off."""

    RING = "ring"
    PLAN_ANEW = "plan-anew"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class When:
    """A wall time with the zone it is meant in: the instant is worked out, never stored alone."""

    wall: datetime  # naive
    zone: str  # an IANA name
    clock: Clock = Clock.MINE

    def __post_init__(self) -> None:
        if self.wall.tzinfo is not None:
            raise ValueError("a wall time has no zone of its own")

    @property
    def instant(self) -> datetime:
        """In UTC; a wall time that a clock change skips is read with the offset before the change."""
        return self.wall.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    def moved_to(self, zone: str) -> "When":
        """After somebody travelled: an instant stays, a wall time goes along."""
        if self.clock is Clock.INSTANT:
            wall = self.instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
            return When(wall, zone, self.clock)
        return replace(self, zone=zone)


def when_at(moment: datetime, zone: str, clock: Clock = Clock.MINE) -> When:
    return When(moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone, clock)


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One occurrence of a call or a letter. (series, occurrence) is unique in the store.

    A letter's sealed text lies in the store beside it; there is no plaintext anywhere in the queue.
    """

    id: ItemId
    series: SeriesId
    occurrence: int
    kind: Kind
    contact: ContactId | None
    title: str  # what for, in one sentence
    goal: Goal
    when: When | None  # None: without a time yet
    late: Late = Late.RING
    recurrence: Recurrence | None = None
    state: State = State.WAITING
    outcome: Outcome | None = None
    snoozed_until: datetime | None = None
    announced_for: datetime | None = None  # the due moment for which a notice went out
    finished_at: datetime | None = None
    letter_first: ItemId | None = None  # the letter that this call quotes and moves with
    way: str = ""  # the number or the address, where it is not the contact's first one, or nobody is named
    deadline: datetime | None = None  # later it helps nobody
    note: str = ""  # objections and answers, what they like to talk of: for the call card
    step: Step = Step.FIRST  # KEEP_IN_TOUCH: whatever passes between us moves it

    @property
    def is_open(self) -> bool:
        return self.state in (State.WAITING, State.SNOOZED)

    @property
    def due_at(self) -> datetime | None:
        """In UTC; None for what is finished or has no time."""
        if not self.is_open:
            return None
        if self.state is State.SNOOZED:
            return self.snoozed_until
        return self.when.instant if self.when else None


def snooze(item: QueueItem, until: datetime) -> QueueItem:
    return replace(item, state=State.SNOOZED, snoozed_until=until.astimezone(UTC))


def move(item: QueueItem, when: When | None) -> QueueItem:
    return replace(item, state=State.WAITING, snoozed_until=None, when=when)


def announce(item: QueueItem) -> QueueItem:
    """A notice went out for the moment at which the item is due now; a later moment rings anew."""
    return replace(item, announced_for=item.due_at)


def finish(item: QueueItem, outcome: Outcome, now: datetime) -> Sequence[QueueItem]:
    """The finished item, and the next occurrence of its series where there is one."""
    done = replace(item, state=State.DONE, outcome=outcome, finished_at=now.astimezone(UTC), snoozed_until=None)
    return _with_next(done, now)


def drop(item: QueueItem, now: datetime) -> Sequence[QueueItem]:
    """The dropped item, and the next occurrence: dropping one is not ending the series."""
    dropped = replace(item, state=State.DROPPED, finished_at=now.astimezone(UTC), snoozed_until=None)
    return _with_next(dropped, now)


def end_series(item: QueueItem, now: datetime) -> QueueItem:
    return drop(replace(item, recurrence=None), now)[0]


def _with_next(finished: QueueItem, now: datetime) -> Sequence[QueueItem]:
    following = next_item(finished, now)
    return (finished, following) if following else (finished,)


def next_item(finished: QueueItem, now: datetime) -> QueueItem | None:
    """At most one occurrence is ever open: what was missed in between is skipped, not piled up."""
    if finished.recurrence is None or finished.when is None:
        return None
    zone = ZoneInfo(finished.when.zone)
    today = now.astimezone(zone).replace(tzinfo=None)
    wall = next_occurrence(finished.recurrence, finished.when.wall, today)
    if wall is None:
        return None
    occurrence = finished.occurrence + 1
    return replace(
        finished,
        id=ItemId(f"{finished.series}-{occurrence}"),
        occurrence=occurrence,
        when=replace(finished.when, wall=wall),
        state=State.WAITING,
        outcome=None,
        snoozed_until=None,
        announced_for=None,
        finished_at=None,
        deadline=None,
    )


def move_together(items: Sequence[QueueItem], letter: QueueItem, by: timedelta) -> Sequence[QueueItem]:
    """The open calls that follow `letter`, moved by as much as it was."""
    return tuple(
        move(item, replace(item.when, wall=item.when.wall + by))
        for item in items
        if item.letter_first == letter.id and item.is_open and item.when
    )


def keep_in_touch(item: QueueItem, last_touch: datetime, now: datetime) -> QueueItem | None:
    """Where something passed between us since, the reminder comes its whole pause later; None: it stays as it is."""
    pause = item.recurrence.after_completion if item.recurrence else None
    if not (item.step is Step.KEEP_IN_TOUCH and item.is_open and item.when and pause):
        return None
    zone = ZoneInfo(item.when.zone)
    day = (last_touch.astimezone(zone) + pause).date()
    wall = datetime.combine(day, item.when.wall.time())
    moved = move(item, replace(item.when, wall=wall))
    return moved if moved.due_at and item.due_at and moved.due_at > max(item.due_at, now) else None
