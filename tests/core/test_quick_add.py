"""One line that queues something."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.advisor import Goal
from sealpost.core.queue import Kind
from sealpost.core.quick_add import Part, read_line

NOW = datetime(2026, 11, 24, 14, 20)  # noqa: DTZ001 - a wall time


@pytest.mark.parametrize(
    ("line", "kind", "who", "title"),
    [
        ("call Zoe: agree on a day", Kind.CALL, "Zoe", "agree on a day"),
        ("write to Zoe Quartz: our offer", Kind.LETTER, "Zoe Quartz", "our offer"),
        ("Zoe", Kind.CALL, "", "Zoe"),
        ("hívni Szélkúti Ildikó: időpont", Kind.CALL, "Szélkúti Ildikó", "időpont"),
        ("levél Árnyék Kft.: ajánlat", Kind.LETTER, "Árnyék Kft.", "ajánlat"),
        ("позвонить Ольга Иванова: договориться о дне", Kind.CALL, "Ольга Иванова", "договориться о дне"),
        ("Написать Ивану: вопрос", Kind.LETTER, "Ивану", "вопрос"),
        ("Callahan: agree", Kind.CALL, "Callahan", "agree"),
        ("call: somebody", Kind.CALL, "", "somebody"),
        ("", Kind.CALL, "", ""),
    ],
)
def test_kind_person_and_goal_are_read(line, kind, who, title):
    read = read_line(line, NOW)
    assert (read.kind, read.who, read.title) == (kind, who, title)


def test_the_time_is_read_after_an_at_sign_only():
    read = read_line("call Zoe: lunch on Friday @ Thursday 15:00", NOW)
    assert (read.when.day.day, read.when.at) == (26, time(15))
    assert read.title == "lunch on Friday"
    start, end = read.span(Part.WHEN)
    assert "call Zoe: lunch on Friday @ Thursday 15:00"[start:end] == "@ Thursday 15:00"


@pytest.mark.parametrize(
    "line",
    [
        "call Zoe: order paprika tomorrow",
        "call Zoe: paprika @ paprika",
        "write zoe@friday.example: may",
        'call Zoe: "meet @ Friday"',
        "call Zoe: second of all, March on @ the office",
    ],
)
def test_no_date_is_found_where_none_was_meant(line):
    assert read_line(line, NOW).when is None


def test_a_removed_chip_leaves_the_words():
    read = read_line("call Zoe: lunch @ Friday", NOW, without={Part.WHEN, Part.KIND})
    assert (read.when, read.who, read.title) == (None, "call Zoe", "lunch @ Friday")


@pytest.mark.parametrize(
    ("line", "kind", "way"),
    [
        ("call +36 20 123 4567: agree on a day @ 15:00", Kind.CALL, "+36 20 123 4567"),
        ("zoe.q@mail.example.org: our offer", Kind.LETTER, "zoe.q@mail.example.org"),
        ("call Zoe: offer for 2027", Kind.CALL, ""),
    ],
)
def test_a_number_or_an_address_is_the_way(line, kind, way):
    read = read_line(line, NOW)
    assert (read.kind, read.way) == (kind, way)
    assert read.way not in read.title or not read.way


@pytest.mark.parametrize(
    ("line", "goal"),
    [
        ("Zoe: a meeting", Goal.MEETING),
        ("Zoe: ajánlatot kér", Goal.OFFER),
        ("Zoe: вопрос о цене", Goal.CLARIFY),
        ("Zoe: thanks", None),
        ('Zoe: "a meeting"', None),
    ],
)
def test_the_goal_is_read_from_its_words(line, goal):
    assert read_line(line, NOW).goal is goal


def test_quotes_are_kept_as_they_are():
    assert read_line('call Zoe: "call: me @ Friday"', NOW).title == "call: me @ Friday"


@given(st.text(max_size=80) | st.text(alphabet='call Zoe:@ "5.+', max_size=60))
def test_any_line_is_read(line):
    read = read_line(line, NOW)
    for start, end in read.spans.values():
        assert 0 <= start < end <= len(line)
