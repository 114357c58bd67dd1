"""Tasks as iCalendar text, there and back; and texts that are made to harm."""

from datetime import UTC, datetime, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.calendars.ical import LARGEST, read_tasks, write_tasks
from sealpost.core.advisor import Goal
from sealpost.core.queue import Clock, Kind
from sealpost.core.tasks import Detail, Task, TaskState, followable_rule, item_from, task_of
from sealpost.errors import NotACalendar
from support.calendar_server import task as written_task

NOW = datetime(2026, 11, 24, 13, 20, tzinfo=UTC)
DUE = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)
BUDAPEST = "Europe/Budapest"
CALL = Task(
    "series-0", "Ask", "a note", DUE, BUDAPEST, "FREQ=WEEKLY", kind=Kind.CALL, goal=Goal.MEETING, clock=Clock.CONTACT
)


def there_and_back(task: Task) -> Task:
    return read_tasks(write_tasks([task], NOW), BUDAPEST).tasks[0]


def lines_of(task: Task) -> list[str]:
    return write_tasks([task], NOW).decode().replace("\r\n ", "").split("\r\n")


def test_a_task_comes_back_as_it_was():
    assert there_and_back(CALL) == CALL


@pytest.mark.parametrize("state", TaskState)
def test_each_state_comes_back(state):
    finished = NOW if state is TaskState.DONE else None
    task = Task("u", "Ask", due=DUE, state=state, finished_at=finished)
    assert there_and_back(task) == task


def test_a_pause_after_completion_comes_back():
    task = Task("u-0", "Ask", due=DUE, kind=Kind.CALL, pause=timedelta(days=30))
    assert there_and_back(task) == task


def test_a_task_of_a_day_is_due_in_the_morning():
    read = read_tasks(written_task("u", "SUMMARY:x", "DUE;VALUE=DATE:20261126").encode(), BUDAPEST)
    assert read.tasks[0].due == datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


def test_a_time_without_a_zone_is_mine():
    read = read_tasks(written_task("u", "SUMMARY:x", "DUE:20261126T100000").encode(), BUDAPEST)
    assert read.tasks[0].due == datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def test_an_hour_that_a_clock_change_skips_is_a_time_all_the_same():
    read = read_tasks(written_task("u", "SUMMARY:x", f"DUE;TZID={BUDAPEST}:20260329T023000").encode(), BUDAPEST)
    assert read.tasks[0].due == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@given(st.text(max_size=300), st.text(max_size=300))
def test_no_title_and_no_note_writes_a_line_of_its_own(summary, note):
    calendar = icalendar.Calendar.from_ical(write_tasks([Task("u", summary, note, DUE, BUDAPEST)], NOW))
    (todo,) = calendar.walk("VTODO")
    allowed = {"UID", "DTSTAMP", "SUMMARY", "DESCRIPTION", "STATUS", "DUE", "X-SEALPOST-TZ"}
    assert set(todo.keys()) <= allowed
    assert len(calendar.subcomponents) == 1


# Of the corpus: records that are made to break out of the field they stand in.
RECORDS = {
    "r-ics-crlf": "Call\r\nATTACH:file:///etc/passwd",
    "r-ics-semi": "a;b,c\\n:d",
    "r-vcf-crlf": "A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Mallory",
    "r-newline": "Alice\nBCC: x@evil.example",
    "r-nul": "a\x00b",
    "r-html": "<img src=x onerror=alert(1)>",
    "r-csv-quote": 'a","b\n"c',
    "end-of-todo": "x\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nSUMMARY:y",
    "alarm-program": "x\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\r\nATTACH:/bin/sh\r\nEND:VALARM",
    "bidi": "Call \u202eecila",
}


@pytest.mark.parametrize("name", RECORDS)
def test_a_hostile_title_is_data_only(name):
    task = Task("u", RECORDS[name], RECORDS[name], DUE, BUDAPEST)
    names = {line.partition(":")[0].partition(";")[0] for line in lines_of(task)}
    assert names <= {
        *("BEGIN", "END", "VERSION", "PRODID", "UID", "DTSTAMP", "SUMMARY", "DESCRIPTION", "STATUS", "DUE"),
        *("X-SEALPOST-TZ", "ACTION", "TRIGGER", ""),
    }
    assert [line for line in lines_of(task) if line.startswith("BEGIN")] == [
        "BEGIN:VCALENDAR",
        "BEGIN:VTODO",
        "BEGIN:VALARM",
    ]
    assert "ACTION:DISPLAY" in lines_of(task)


@pytest.mark.parametrize("name", RECORDS)
def test_a_hostile_title_comes_back_as_one_line_of_text(name):
    back = there_and_back(Task("u", RECORDS[name], due=DUE))
    assert back.summary == " ".join("".join(c for c in RECORDS[name] if c in "\r\n\t" or c.isprintable()).split())


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=2", "FREQ=HOURLY", "nonsense", "FREQ=X"])
def test_a_reminder_each_second_is_none(rule):
    assert followable_rule(rule) == ""
    item = item_from(Task("u", "x", due=DUE, rule=rule), BUDAPEST)
    assert item.recurrence is None


@pytest.mark.parametrize("due", ["-00010101T000000Z", "00010101T000000Z", "99991231T235959Z", "yesterday", ""])
def test_a_time_that_is_none_leaves_that_task_out(due):
    content = written_task("bad", "SUMMARY:Bad", f"DUE:{due}").replace(
        "END:VCALENDAR", "BEGIN:VTODO\nUID:good\nSUMMARY:Good\nEND:VTODO\nEND:VCALENDAR"
    )
    read = read_tasks(content.encode(), BUDAPEST)
    assert "Good" in [task.summary for task in read.tasks]
    assert len(read.tasks) + len(read.skipped) == 2


@pytest.mark.parametrize("content", [b"", b"no calendar", b"\xff\xfe\x00", b"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\n"])
def test_what_is_no_calendar_is_refused(content):
    try:
        assert read_tasks(content, BUDAPEST).tasks == []
    except NotACalendar:
        return


@pytest.mark.parametrize("zone", ["x" * 300, "../../etc/passwd", "Europe/\x00", "/etc/localtime", "Nowhere/At_All"])
def test_a_zone_that_is_none_does_no_harm(zone):
    content = written_task("u", "SUMMARY:x", f"DUE;TZID={zone}:20261126T100000")
    try:
        tasks = read_tasks(content.encode(), BUDAPEST).tasks
    except NotACalendar:
        return
    for task in tasks:
        when = item_from(task, BUDAPEST).when
        assert when is None or when.zone == BUDAPEST


def test_a_calendar_that_is_too_large_is_refused():
    with pytest.raises(NotACalendar):
        read_tasks(b"x" * (LARGEST + 1), BUDAPEST)


@given(st.binary(max_size=400))
def test_nothing_that_comes_from_outside_breaks_it(content):
    for whole in (content, written_task("u", "SUMMARY:x").encode().replace(b"SUMMARY:x", content)):
        try:
            tasks = read_tasks(whole, BUDAPEST).tasks
        except NotACalendar:
            continue
        for task in tasks:
            task_of(item_from(task, BUDAPEST), "", Detail.TITLE)
