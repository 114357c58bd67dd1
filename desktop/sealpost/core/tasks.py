"""Queue items as the tasks that calendars know, and what becomes of an item when its task was changed elsewhere."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sealpost.core.advisor import Goal
from sealpost.core.queue import (
    Clock,
    ItemId,
    Kind,
    Outcome,
    QueueItem,
    SeriesId,
    State,
    drop,
    finish,
    move,
    when_at,
)
from sealpost.core.recurrence import NotARule, Recurrence, check_rule

LONGEST_SUMMARY = 500
LONGEST_NOTE = 20_000
_WORDS = {Kind.CALL: "Call", Kind.LETTER: "Letter"}
_TOO_OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
_NAMESPACE = uuid.UUID("6d2f2f0e-2f8e-4c39-9a0c-2f1f6a3a7b10")


class Detail(Enum):
    """How much of an item others may read: a calendar server is not ours."""

    KIND = "kind"  # "Call", and when
    TITLE = "title"  # what for, in the user's own sentence
    EVERYTHING = "everything"  # and with whom, at which number, with the notes


class TaskState(Enum):
    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Task:
    """As it is written in a calendar. `zone` is the one its time is meant in; the moment itself is in UTC."""

    uid: str
    summary: str = ""
    note: str = ""
    due: datetime | None = None
    zone: str = ""
    rule: str = ""
    state: TaskState = TaskState.OPEN
    finished_at: datetime | None = None
    kind: Kind | None = None  # None: made by another program
    goal: Goal | None = None
    clock: Clock | None = None
    pause: timedelta | None = None


_SHARED = ("summary", "note", "due", "rule", "state")  # what another program may change


def task_of(item: QueueItem, name: str, detail: Detail) -> Task:
    """`name` is the contact's; it goes nowhere unless everything may."""
    return Task(
        uid=item.id,
        summary=_summary(item, name, detail),
        note=_note(item) if detail is Detail.EVERYTHING else "",
        due=item.due_at or (item.when.instant if item.when else None),
        zone=item.when.zone if item.when else "",
        rule=item.recurrence.rule if item.recurrence and item.is_open else "",
        state=_state(item),
        finished_at=item.finished_at,
        kind=item.kind,
        goal=item.goal,
        clock=item.when.clock if item.when else None,
        pause=item.recurrence.after_completion if item.recurrence else None,
    )


def _summary(item: QueueItem, name: str, detail: Detail) -> str:
    match detail:
        case Detail.KIND:
            return _WORDS[item.kind]
        case Detail.TITLE:
            return item.title or _WORDS[item.kind]
        case Detail.EVERYTHING:
            return f"{name}: {item.title or _WORDS[item.kind]}" if name else item.title or item.way


def _note(item: QueueItem) -> str:
    return "\n".join(part for part in (item.way, item.note) if part)


def _state(item: QueueItem) -> TaskState:
    match item.state:
        case State.WAITING | State.SNOOZED:
            return TaskState.OPEN
        case State.DONE:
            return TaskState.DONE
        case State.DROPPED:
            return TaskState.CANCELLED


def item_id(task: Task) -> ItemId:
    """The same for the same task, so that a second import finds it; ours come back under their own."""
    if task.kind is not None and "-" in task.uid:
        return ItemId(task.uid)
    return ItemId(f"{uuid.uuid5(_NAMESPACE, task.uid)}-0")


def item_from(task: Task, my_zone: str) -> QueueItem:
    """A task of another program becomes a call, or a letter if its words say so."""
    identity = item_id(task)
    series, _, occurrence = identity.rpartition("-")
    kind = task.kind or _guessed_kind(task.summary)
    title = " ".join(task.summary.split())
    return QueueItem(
        id=identity,
        series=SeriesId(series),
        occurrence=int(occurrence) if occurrence.isdigit() else 0,
        kind=kind,
        contact=None,
        title="" if title == _WORDS[kind] and task.kind else title,
        goal=task.goal or Goal.CLARIFY,
        when=when_at(task.due, zone_of(task, my_zone), task.clock or Clock.MINE) if task.due else None,
        recurrence=_recurrence(task),
        note=task.note,
    )


def _guessed_kind(summary: str) -> Kind:
    first = summary.casefold().split()[:1]
    letters = ("letter", "write", "mail", "e-mail", "email", "письмо", "написать", "levél", "írni", "írj")
    return Kind.LETTER if first and first[0].strip(":,.") in letters else Kind.CALL


def zone_of(task: Task, my_zone: str) -> str:
    """The one it is meant in, if it is one that this machine knows."""
    try:
        return ZoneInfo(task.zone).key if task.zone else my_zone
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return my_zone


def followable_rule(rule: str) -> str:
    """`rule`, or nothing where it would ring all day or can't be followed."""
    try:
        checked = check_rule(rule) if rule else ""
    except NotARule:
        return ""
    return "" if any(f"FREQ={often}" in checked.upper() for often in _TOO_OFTEN) else checked


def _recurrence(task: Task) -> Recurrence | None:
    if task.pause is not None and task.pause > timedelta():
        return Recurrence(after_completion=task.pause)
    rule = followable_rule(task.rule)
    return Recurrence(rule) if rule else None


# --- Changed on two sides ---------------------------------------------------------------------------------


def changed(before: Task, after: Task) -> frozenset[str]:
    """Which of what others may change is different."""
    return frozenset(name for name in _SHARED if getattr(before, name) != getattr(after, name))


def in_conflict(on_both_sides: frozenset[str], mine: Task, theirs: Task) -> frozenset[str]:
    """What was changed on both sides, and to something else on each."""
    return frozenset(name for name in on_both_sides if getattr(mine, name) != getattr(theirs, name))


def with_changes(item: QueueItem, base: Task, theirs: Task, my_zone: str, now: datetime) -> Sequence[QueueItem]:
    """The item with what was changed in its task elsewhere, and what follows of a series that was done there."""
    what = changed(base, theirs)
    after = item
    if "summary" in what:
        after = replace(after, title=_title(base, theirs))
    if "note" in what:
        after = replace(after, note=_changed_note(item, base, theirs))
    if "rule" in what:
        after = replace(after, recurrence=_recurrence(theirs))
    if "due" in what:
        clock = item.when.clock if item.when else Clock.MINE
        zone = item.when.zone if item.when else zone_of(theirs, my_zone)
        after = move(after, when_at(theirs.due, zone, clock) if theirs.due else None)
    if "state" not in what or not item.is_open:
        return (after,)
    match theirs.state:
        case TaskState.OPEN:
            return (after,)
        case TaskState.DONE:
            outcome = Outcome.REACHED if item.kind is Kind.CALL else Outcome.SENT
            return finish(after, outcome, theirs.finished_at or now)
        case TaskState.CANCELLED:
            return drop(after, now)


def _title(base: Task, theirs: Task) -> str:
    """Without the name that we put before it ourselves."""
    name, found, _ = base.summary.partition(": ")
    said = " ".join(theirs.summary.split())
    return said.removeprefix(f"{name}: ") if found else said


def _changed_note(item: QueueItem, base: Task, theirs: Task) -> str:
    """Where ours did not go up, theirs goes below it."""
    if not base.note:
        return "\n".join(part for part in (item.note, theirs.note) if part)
    return theirs.note.removeprefix(f"{item.way}\n") if item.way else theirs.note


def copy_of(theirs: Task, my_zone: str) -> QueueItem:
    """Their side of a conflict, as an item of its own beside ours."""
    made = item_from(replace(theirs, uid=str(uuid.uuid4()), kind=None), my_zone)
    return replace(made, kind=theirs.kind or made.kind, recurrence=None)
