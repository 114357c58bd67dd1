"""When the user is busy, by their own calendar files."""

import os
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.calendars.busy import BusyCalendar
from sealpost.errors import NotACalendar, NotReadable

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
WEEK = (MONDAY, MONDAY + timedelta(days=7))


def event(*lines: str) -> str:
    body = "\r\n".join(("BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z", *lines, "END:VEVENT"))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{body}\r\nEND:VCALENDAR\r\n"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "mine.ics"


@pytest.fixture
def mine(file):
    return BusyCalendar(lambda: str(file), lambda: "Europe/Budapest")


def hours(mine, start=WEEK[0], end=WEEK[1]) -> list[str]:
    return [
        f"{busy.start.astimezone(UTC):%d %H:%M}-{busy.end.astimezone(UTC):%H:%M}" for busy in mine.between(start, end)
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["DTSTART:20261124T130000Z", "DTEND:20261124T140000Z"], ["24 13:00-14:00"]),
        (["DTSTART:20261124T130000Z", "DURATION:PT30M"], ["24 13:00-13:30"]),
        (["DTSTART:20261124T130000", "DTEND:20261124T140000"], ["24 12:00-13:00"]),
        (["DTSTART;TZID=America/New_York:20261124T090000", "DURATION:PT1H"], ["24 14:00-15:00"]),
        (["DTSTART;VALUE=DATE:20261124"], []),
        (["DTSTART:20261124T130000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"], []),
        (["DTSTART:20261124T130000Z", "DURATION:PT1H", "STATUS:CANCELLED"], []),
        (["DTSTART:20261124T130000Z", "DTEND:20261124T120000Z"], []),
        (["DTSTART:20261124T130000Z", "DTEND:20281124T120000Z"], []),
    ],
)
def test_an_event_takes_its_time(file, mine, lines, expected):
    file.write_text(event(*lines))
    assert hours(mine) == expected


def test_a_series_keeps_its_hour_across_the_clock_change_but_for_its_exceptions(file, mine):
    file.write_text(
        event(
            "DTSTART;TZID=Europe/Budapest:20261019T100000",
            "DURATION:PT1H",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261125T235959Z",
            "EXDATE;TZID=Europe/Budapest:20261123T100000",
        )
    )
    assert hours(mine) == ["25 09:00-10:00"]
    before = datetime(2026, 10, 19, tzinfo=UTC)
    assert hours(mine, before, before + timedelta(days=1)) == ["19 08:00-09:00"]


def test_a_changed_file_is_read_again(file, mine):
    file.write_text(event("DTSTART:20261124T130000Z", "DURATION:PT1H"))
    assert len(hours(mine)) == 1
    file.write_text(event("DTSTART:20261124T130000Z", "DURATION:PT1H", "STATUS:CANCELLED"))
    os.utime(file, ns=(1, 1))
    assert hours(mine) == []


def test_a_folder_is_all_of_its_files_and_a_damaged_one_is_passed_over(tmp_path):
    for name in ("a.ics", "b.ics"):
        (tmp_path / name).write_text(event("DTSTART:20261124T130000Z", "DURATION:PT1H"))
    (tmp_path / "c.ics").write_text("BEGIN:NOTHING")
    folder = BusyCalendar(lambda: str(tmp_path), lambda: "UTC")
    assert len(hours(folder)) == 2


def test_what_is_no_calendar_is_named_when_it_is_chosen(file, mine):
    with pytest.raises(NotReadable):
        mine.check(file)
    file.write_text("hello")
    with pytest.raises(NotACalendar):
        mine.check(file)


def test_without_a_calendar_nobody_is_busy():
    assert hours(BusyCalendar(lambda: None, lambda: "UTC")) == []


@given(st.text(alphabet="ABDEINRSTUVZ:;=0129\r\n", max_size=200))
def test_whatever_stands_in_an_event_harms_nobody(tmp_path_factory, junk):
    file = tmp_path_factory.getbasetemp() / "junk.ics"
    file.write_text(event("DTSTART:20261124T130000Z", junk), newline="")
    hours(BusyCalendar(lambda: str(file), lambda: "UTC"))
