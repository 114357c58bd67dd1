"""Tasks as iCalendar text. What is read is hostile until it is a `Task`.

DUE is in UTC with the zone beside it in X-SEALPOST-TZ: a server that keeps only part of a VTIMEZONE would move it.
"""

import warnings
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sealpost.core.advisor import Goal
from sealpost.core.queue import Clock, Kind
from sealpost.core.tasks import LONGEST_NOTE, LONGEST_SUMMARY, Task, TaskState
from sealpost.errors import NotACalendar
from sealpost.services.calendar_ports import ReadTasks

LARGEST = 8 << 20  # bytes
_MOST_TASKS = 20_000
_PRODUCT = "-//Sealpost//Sealpost//EN"
_FIRST_YEAR, _LAST_YEAR = 1970, 2200
_MORNING = time(9)  # of a task that names a day only
# What icalendar meets in hostile text; OSError for the name of a zone that no file can have.
_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, OSError)
_STATUS = {TaskState.OPEN: "NEEDS-ACTION", TaskState.DONE: "COMPLETED", TaskState.CANCELLED: "CANCELLED"}


class IcsFiles:
    """`services.calendar_ports.CalendarFiles`."""

    def write(self, tasks: Sequence[Task], now: datetime) -> bytes:
        return write_tasks(tasks, now)

    def read(self, content: bytes, my_zone: str, name: str = "") -> ReadTasks:
        return read_tasks(content, my_zone, name)


def write_tasks(tasks: Sequence[Task], now: datetime) -> bytes:
    import icalendar

    library: Any = icalendar
    calendar = library.Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for task in tasks:
        calendar.add_component(_todo(library, task, now))
    return calendar.to_ical()


def _todo(library: Any, task: Task, now: datetime) -> Any:
    todo = library.Todo()
    todo.add("uid", task.uid)
    todo.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    todo.add("summary", _one_line(task.summary))
    if task.note:
        todo.add("description", _clean(task.note))
    todo.add("status", _STATUS[task.state])
    if task.state is TaskState.DONE and task.finished_at:
        todo.add("completed", task.finished_at.astimezone(UTC).replace(microsecond=0))
        todo.add("percent-complete", 100)
    if task.due:
        _add_time(library, todo, task, task.due.astimezone(UTC).replace(microsecond=0))
    _add_own(todo, task)
    return todo


def _add_time(library: Any, todo: Any, task: Task, due: datetime) -> None:
    todo.add("due", due)
    if task.rule and task.state is TaskState.OPEN:
        todo.add("dtstart", due - timedelta(minutes=15))  # a series needs a start, and it is before DUE
        todo.add("rrule", library.vRecur.from_ical(task.rule))
    if task.state is TaskState.OPEN:
        alarm = library.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _one_line(task.summary))
        alarm.add("trigger", timedelta(0), parameters={"RELATED": "END"})
        todo.add_component(alarm)


def _add_own(todo: Any, task: Task) -> None:
    """What only another Sealpost understands."""
    own = {
        "x-sealpost-tz": task.zone,
        "x-sealpost-kind": task.kind.value if task.kind else "",
        "x-sealpost-goal": task.goal.value if task.goal else "",
        "x-sealpost-clock": task.clock.value if task.clock else "",
        "x-sealpost-pause": str(round(task.pause.total_seconds())) if task.pause else "",
    }
    for name, value in own.items():
        if value:
            todo.add(name, value)


# --- Reading ----------------------------------------------------------------------------------------------


def read_tasks(content: bytes, my_zone: str, name: str = "") -> ReadTasks:
    """Raises NotACalendar; a task that can't be read is counted, with its reason."""
    import icalendar

    library: Any = icalendar
    if len(content) > LARGEST:
        raise NotACalendar(path=name, detail=f"it is larger than {LARGEST >> 20} MiB")
    library.Todo.ignore_exceptions = True  # as it is for events: what can't be read is in `errors` of that task only
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about zones that are guessed: the moment is what counts
            calendars = library.Calendar.from_ical(content, multiple=True)
    except _UNREADABLE as error:
        raise NotACalendar(path=name, detail="it is no iCalendar text") from error
    tasks: list[Task] = []
    skipped: list[str] = []
    found = [todo for calendar in calendars for todo in calendar.walk("VTODO")]
    for todo in found[:_MOST_TASKS]:
        try:
            tasks.append(_task(todo, my_zone))
        except _UNREADABLE as error:
            skipped.append(_one_line(f"{_text(todo, 'summary') or 'a task'}: {error}")[:LONGEST_SUMMARY])
    if len(found) > _MOST_TASKS:
        skipped.append(f"{len(found) - _MOST_TASKS} tasks more than a queue takes at once")
    return ReadTasks(tasks, skipped)


def _task(todo: Any, my_zone: str) -> Task:
    if any(str(name).upper() in ("DUE", "DTSTART") for name, _ in todo.errors):
        raise ValueError("its time can't be read")
    uid = _text(todo, "uid")
    if not uid or len(uid) > LONGEST_SUMMARY:
        raise ValueError("it has no name of its own (UID)")
    due, zone = _due(todo, my_zone)
    return Task(
        uid=uid,
        summary=_one_line(_text(todo, "summary"))[:LONGEST_SUMMARY],
        note=_clean(_text(todo, "description"))[:LONGEST_NOTE],
        due=due,
        zone=_text(todo, "x-sealpost-tz")[:64] or zone,
        rule=_rule(todo),
        state=_state(todo),
        finished_at=_finished_at(todo, my_zone),
        kind=_one_of(Kind, _text(todo, "x-sealpost-kind")),
        goal=_one_of(Goal, _text(todo, "x-sealpost-goal")),
        clock=_one_of(Clock, _text(todo, "x-sealpost-clock")),
        pause=_pause(_text(todo, "x-sealpost-pause")),
    )


def _due(todo: Any, my_zone: str) -> tuple[datetime | None, str]:
    """In UTC, and the zone it was written in; without DUE, when it starts."""
    for name in ("due", "dtstart"):
        value = todo.get(name)
        if value is None:
            continue
        written = getattr(value, "dt", None)
        if not isinstance(written, date):
            raise ValueError("its time can't be read")
        zone = str(value.params.get("TZID", "")) if hasattr(value, "params") else ""
        return _moment(written, my_zone), zone[:64]
    return None, ""


def _moment(written: date, my_zone: str) -> datetime:
    moment = written if isinstance(written, datetime) else datetime.combine(written, _MORNING)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(my_zone))
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise ValueError(f"its time is in the year {moment.year}")
    return moment.astimezone(UTC).replace(microsecond=0)


def _rule(todo: Any) -> str:
    rule = todo.get("rrule")
    if rule is None or isinstance(rule, list):
        return ""
    written: bytes = rule.to_ical()
    return written.decode("utf-8", "replace")[:LONGEST_SUMMARY]


def _state(todo: Any) -> TaskState:
    status = _text(todo, "status").upper()
    if status == "CANCELLED":
        return TaskState.CANCELLED
    if status == "COMPLETED" or (not status and todo.get("completed") is not None):
        return TaskState.DONE
    return TaskState.OPEN


def _finished_at(todo: Any, my_zone: str) -> datetime | None:
    written = getattr(todo.get("completed"), "dt", None)
    return _moment(written, my_zone) if isinstance(written, date) else None


def _pause(written: str) -> timedelta | None:
    return timedelta(seconds=int(written)) if written.isdigit() and len(written) < 10 else None


def _one_of(kind: Any, written: str) -> Any:
    with suppress(ValueError):
        return kind(written)
    return None


def _text(todo: Any, name: str) -> str:
    value = todo.get(name)
    if isinstance(value, list):  # given twice, against the rules: the first counts
        value = value[0]  # pyright: ignore[reportUnknownVariableType] - of a library without types
    return str(value) if value is not None else ""  # pyright: ignore[reportUnknownArgumentType] - as above


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())


def _clean(text: str) -> str:
    """Line ends stay; other control characters don't."""
    return "".join(
        each for each in text.replace("\r\n", "\n").replace("\r", "\n") if each in "\n\t" or each.isprintable()
    )
