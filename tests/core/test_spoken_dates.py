"""Dates as people write them; Tuesday 24 November 2026, 14:20, unless a test says otherwise."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.spoken_dates import date_at, read_date

NOW = datetime(2026, 11, 24, 14, 20)  # noqa: DTZ001 - a wall time

ENGLISH = {
    "today": "Tue 24 Nov",
    "tomorrow": "Wed 25 Nov",
    "tomorrow at 3pm": "Wed 25 Nov 15:00",
    "day after tomorrow": "Thu 26 Nov",
    "the day after tomorrow 10:30": "Thu 26 Nov 10:30",
    "Friday": "Fri 27 Nov",
    "on Friday 15:00": "Fri 27 Nov 15:00",
    "fri after lunch": "Fri 27 Nov 13:00",
    "next Friday": "Fri 04 Dec",
    "next Monday at 9": "Mon 30 Nov 09:00",
    "Monday next week": "Mon 30 Nov",
    "Tuesday": "Tue 01 Dec",
    "Tuesday 16:00": "Tue 24 Nov 16:00",
    "Tuesday 10:00": "Tue 01 Dec 10:00",
    "in 2 hours": "Tue 24 Nov 16:20",
    "in half an hour": "Tue 24 Nov 14:50",
    "in an hour": "Tue 24 Nov 15:20",
    "in 45 minutes": "Tue 24 Nov 15:05",
    "in a couple of days": "Thu 26 Nov",
    "in two weeks": "Tue 08 Dec",
    "two weeks from now": "Tue 08 Dec",
    "in a month": "Thu 24 Dec",
    "next week": "Tue 01 Dec",
    "next month": "Thu 24 Dec",
    "after lunch": "Wed 25 Nov 13:00",
    "15:00": "Tue 24 Nov 15:00",
    "10:00": "Wed 25 Nov 10:00",
    "3 pm tomorrow": "Wed 25 Nov 15:00",
    "24 Dec": "Thu 24 Dec",
    "Dec 24": "Thu 24 Dec",
    "December 24th, 9:30": "Thu 24 Dec 09:30",
    "24th of December": "Thu 24 Dec",
    "May 5": "Wed 05 May",
    "May 5, 2028": "Fri 05 May",
    "2026-12-24 10:00": "Thu 24 Dec 10:00",
    "24.12.2026": "Thu 24 Dec",
    "12/24": "Thu 24 Dec",
    "end of the month": "Mon 30 Nov",
    "tomorrow evening": "Wed 25 Nov 18:00",
    "noon": "Wed 25 Nov 12:00",
    "12 am tomorrow": "Wed 25 Nov 00:00",
}
HUNGARIAN = {
    "ma 16:00": "Tue 24 Nov 16:00",
    "holnap": "Wed 25 Nov",
    "holnapután": "Thu 26 Nov",
    "holnap délután 3-kor": "Wed 25 Nov 15:00",
    "holnap ebéd után": "Wed 25 Nov 13:00",
    "pénteken": "Fri 27 Nov",
    "pénteken 15:00": "Fri 27 Nov 15:00",
    "péntek 15 órakor": "Fri 27 Nov 15:00",
    "PENTEKEN": "Fri 27 Nov",
    "jövő héten": "Tue 01 Dec",
    "jövő hétfőn": "Mon 30 Nov",
    "jövő hétfőn 10-kor": "Mon 30 Nov 10:00",
    "jövő héten szerdán": "Wed 02 Dec",
    "jövő hónapban": "Thu 24 Dec",
    "pár nap múlva": "Thu 26 Nov",
    "két hét múlva": "Tue 08 Dec",
    "hét nap múlva": "Tue 01 Dec",
    "egy óra múlva": "Tue 24 Nov 15:20",
    "fél óra múlva": "Tue 24 Nov 14:50",
    "20 perc múlva": "Tue 24 Nov 14:40",
    "reggel 9-kor": "Wed 25 Nov 09:00",
    "fél 4-kor": "Tue 24 Nov 15:30",
    "december 24-én": "Thu 24 Dec",
    "dec. 24.": "Thu 24 Dec",
    "2026. december 24.": "Thu 24 Dec",
    "2026. 12. 24.": "Thu 24 Dec",
    "12.24.": "Thu 24 Dec",
    "hónap végén": "Mon 30 Nov",
    "csütörtökön délelőtt": "Thu 26 Nov 09:00",
}
RUSSIAN = {
    "сегодня в 16:00": "Tue 24 Nov 16:00",
    "завтра": "Wed 25 Nov",
    "завтра в 15:00": "Wed 25 Nov 15:00",
    "завтра в 3 часа дня": "Wed 25 Nov 15:00",
    "послезавтра": "Thu 26 Nov",
    "в пятницу": "Fri 27 Nov",
    "в пятницу в 15": "Fri 27 Nov 15:00",
    "в следующий понедельник": "Mon 30 Nov",
    "в следующую среду в 9 утра": "Wed 02 Dec 09:00",
    "на следующей неделе": "Tue 01 Dec",
    "на следующей неделе во вторник": "Tue 01 Dec",
    "в следующем месяце": "Thu 24 Dec",
    "через пару дней": "Thu 26 Nov",
    "через две недели": "Tue 08 Dec",
    "через неделю": "Tue 01 Dec",
    "через полчаса": "Tue 24 Nov 14:50",
    "через час": "Tue 24 Nov 15:20",
    "через 3 дня": "Fri 27 Nov",
    "через месяц": "Thu 24 Dec",
    "24 декабря": "Thu 24 Dec",
    "24 декабря в 10:30": "Thu 24 Dec 10:30",
    "24.12.": "Thu 24 Dec",
    "после обеда": "Wed 25 Nov 13:00",
    "завтра утром": "Wed 25 Nov 09:00",
    "в 7 вечера": "Tue 24 Nov 19:00",
    "в четверг после обеда": "Thu 26 Nov 13:00",
    "в конце месяца": "Mon 30 Nov",
}


def said(text: str) -> str:
    spoken = read_date(text, NOW)
    if spoken is None:
        return "none"
    return f"{spoken.day:%a %d %b}" + (f" {spoken.at:%H:%M}" if spoken.at else "")


@pytest.mark.parametrize(("text", "expected"), [*ENGLISH.items(), *HUNGARIAN.items(), *RUSSIAN.items()])
def test_a_phrase_is_read(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "paprika", "april", "May", "mayor 5", "marching", "second", "sunny", "Monday's", "monitor", "satin",
        "the 5", "5", "2026", "31 Feb", "30.02.2026", "99:99", "25:00", "in days", "tomorrow's meeting",
        "hetes", "mama", "holnapi", "nap", "пятница13", "средство", "call 3", "a week", "1/3 of it",
        "next", "jövő", "через", "", "   ", "½ day", "in 999999 days",
    ],
)  # fmt: skip
def test_what_is_no_date_is_none(text):
    assert said(text) == "none"


def test_what_was_read_is_said_by_its_span():
    text = "Zoe @ pénteken 15:00 about paprika"
    spoken = date_at(text, 6, NOW)
    assert text[spoken.start : spoken.end] == "pénteken 15:00"


def test_a_day_without_a_time_leaves_the_time_open():
    assert read_date("tomorrow", NOW).at is None


def test_a_date_of_this_year_that_is_over_is_of_the_next():
    assert read_date("24 March", NOW).day.year == 2027
    assert read_date("24 November", NOW).day.year == 2026


def test_the_leap_day_waits_for_its_year():
    assert said("29 Feb") == "none"
    assert read_date("29 Feb 2028", NOW).day.isoformat() == "2028-02-29"


def test_a_month_later_stays_in_its_month():
    assert read_date("in a month", datetime(2027, 1, 31, 9)).day.isoformat() == "2027-02-28"  # noqa: DTZ001


@given(st.text(max_size=60) | st.text(alphabet="0123456789:./- amptkorвin", max_size=40))
def test_any_text_is_read_or_not_but_never_fatal(text):
    spoken = read_date(text, NOW)
    assert spoken is None or 0 <= spoken.start < spoken.end <= len(text)
