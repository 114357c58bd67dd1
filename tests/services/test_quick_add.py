"""The quick-add line, with people who are known."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from sealpost.core.advisor import Goal
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import Clock, Kind
from sealpost.core.quick_add import Part
from support.desk import ZOE, open_desk


@pytest.fixture
def desk(tmp_path):
    opened = open_desk(tmp_path / "sealpost.sqlite")
    yield opened
    opened.database.close()


@pytest.fixture
def zoe(desk):
    return desk.contacts.add(ZOE).contact


def local(item, zone: str = "Europe/Budapest") -> str:
    return f"{item.due_at.astimezone(ZoneInfo(zone)):%a %d %b %H:%M}"


@pytest.mark.parametrize("line", ["call Zoe: a meeting @ Friday 15:00", "call zoe quartz a meeting @ pénteken 15:00"])
def test_a_line_is_queued(desk, zoe, line):
    item = desk.quick_add.add(line).item
    assert (item.kind, item.contact, item.title, item.goal) == (Kind.CALL, zoe.id, "a meeting", Goal.MEETING)
    assert local(item) == "Fri 27 Nov 15:00"


def test_a_day_without_a_time_gets_a_good_one(desk, zoe):
    assert local(desk.quick_add.add("call Zoe: a meeting @ завтра").item) == "Wed 25 Nov 15:00"
    assert local(desk.quick_add.add("write to Zoe: our offer @ tomorrow").item) == "Wed 25 Nov 08:50"


def test_a_day_on_which_nobody_works_is_taken_as_said(desk, zoe):
    assert local(desk.quick_add.add("call Zoe: a meeting @ 25 December").item) == "Fri 25 Dec 09:00"


def test_my_hour_is_kept_by_the_clock_of_the_contact(desk):
    desk.contacts.add(replace(ZOE, zones=("America/New_York",)))
    item = desk.quick_add.add("call Zoe: a meeting @ Friday 15:00").item
    assert (item.when.clock, local(item)) == (Clock.CONTACT, "Fri 27 Nov 15:00")
    assert item.when.wall.hour == 9


def test_somebody_who_is_no_contact_is_kept_in_words(desk):
    item = desk.quick_add.add("call Mr. Nobody: a meeting").item
    assert (item.contact, item.title) == (None, "Mr. Nobody: a meeting")


def test_a_known_number_means_its_contact(desk, zoe):
    assert desk.quick_add.read("call +36 1 234 5678: a meeting").new.contact == zoe.id


def test_everybody_who_may_be_meant_is_offered(desk, zoe):
    other = desk.contacts.add(replace(ZOE, name="Zoe Agate", phones=(Phone(Number("+3611111111")),))).contact
    proposed = desk.quick_add.read("call Zoe: a meeting")
    assert proposed.people == [other, zoe]
    assert desk.quick_add.read("call Zoe: a meeting", person=zoe).new.contact == zoe.id


def test_without_the_chip_there_is_no_time(desk, zoe):
    assert desk.quick_add.read("call Zoe: a meeting @ Friday", without={Part.WHEN}).new.when is None


def test_a_field_for_a_date_takes_nothing_else(desk):
    assert desk.quick_add.read_date("pénteken").day.day == 27
    assert desk.quick_add.read_date("paprika") is None
