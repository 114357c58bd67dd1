"""The advisor with what is known: contacts, their log, calendars, one's own hours and busy times."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from sealpost.core.advisor import Channel, Goal, Standing
from sealpost.core.calendar import Busy
from sealpost.core.contacts import Preference, TouchKind
from sealpost.core.other_channel import ONE_IN
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId, Outcome
from sealpost.errors import UnknownContact
from sealpost.services.advisor import AdvisorService, Wish
from sealpost.store.contacts import StoredContacts
from support.desk import TUESDAY, ZOE, Shipped, open_desk

MEETING = Wish(Goal.MEETING)


@pytest.fixture
def desk(tmp_path):
    opened = open_desk(tmp_path / "sealpost.sqlite")
    yield opened
    opened.database.close()


@pytest.fixture
def zoe(desk):
    return desk.contacts.add(ZOE).contact


def slot(advice) -> str:
    return f"{advice.slot:%a %d %b %H:%M}"


def test_a_meeting_with_a_new_contact_is_agreed_by_phone(desk, zoe):
    advice = desk.advisor.advise(zoe.id, MEETING)
    assert (advice.channel, slot(advice)) == (Channel.PHONE, "Tue 24 Nov 15:00")


def test_what_passed_between_us_counts(desk, zoe):
    for _ in range(3):
        desk.contacts.log(zoe.id, TouchKind.THEY_WROTE)
    rules = [reason.rule for reason in desk.advisor.advise(zoe.id, Wish(Goal.OFFER)).reasons]
    assert "R13" in rules


def test_holidays_of_their_country_are_theirs(desk, zoe):
    desk.clock.moment = datetime(2026, 12, 23, 16, 30, tzinfo=UTC)
    assert slot(desk.advisor.advise(zoe.id, MEETING)).startswith("Mon 28 Dec")


def test_a_moved_working_saturday_is_worked(desk, zoe):
    desk.contacts.log(zoe.id, TouchKind.THEY_CALLED, at=TUESDAY - timedelta(days=200))
    desk.clock.moment = datetime(2026, 8, 7, 15, 30, tzinfo=UTC)
    assert slot(desk.advisor.advise(zoe.id, MEETING)) == "Sat 08 Aug 13:00"


def test_the_country_comes_from_the_number_where_no_zone_is_known(desk):
    desk.clock.moment = datetime(2026, 12, 31, 10, tzinfo=UTC)  # 1 to 8 January are holidays in Russia
    ivan = desk.contacts.add(replace(ZOE, zones=(), phones=(Phone(Number("+74951234567")),))).contact
    assert desk.advisor.situation(ivan, MEETING).diary.days.include(datetime(2027, 1, 5, tzinfo=UTC).date()) is False


def test_my_busy_times_are_left_free(desk, zoe):
    class Meeting:
        def between(self, start, end):
            return [Busy(datetime(2026, 11, 24, 14, tzinfo=UTC), datetime(2026, 11, 24, 15, tzinfo=UTC))]

    book = StoredContacts(desk.database)
    busy = AdvisorService(Shipped(), book, desk.clock, desk.here, desk.settings, Meeting())
    assert slot(busy.advise(zoe.id, MEETING)) == "Tue 24 Nov 16:00"


def test_somebody_who_is_not_there_is_named(desk):
    with pytest.raises(UnknownContact):
        desk.advisor.advise(ContactId("nobody"), MEETING)


def test_somebody_new_gets_advice_too(desk):
    assert desk.advisor.advise(None, MEETING).channel is Channel.PHONE


def test_an_executive_gets_a_letter_first(desk):
    boss = desk.contacts.add(replace(ZOE, standing=Standing.EXECUTIVE)).contact
    assert desk.advisor.advise(boss.id, MEETING).channel is Channel.EMAIL_THEN_PHONE


def test_my_own_calls_are_counted_on_their_clock(desk):
    away = desk.contacts.add(replace(ZOE, zones=("America/New_York",))).contact
    for outcome in (Outcome.REACHED, Outcome.NO_ANSWER, Outcome.VOICEMAIL, Outcome.PROMISED):
        desk.contacts.log(away.id, TouchKind.CALL, outcome=outcome)
    desk.contacts.log(away.id, TouchKind.CALL, outcome=Outcome.REACHED, at=TUESDAY - timedelta(days=400))
    desk.contacts.log(away.id, TouchKind.NOTE)
    calls = desk.advisor.own_calls()
    assert sorted(call.was_reached for call in calls) == [False, False, True, True]
    assert {call.at.astimezone(ZoneInfo("America/New_York")).hour for call in calls} == {calls[0].at.hour} == {8}


def test_the_other_way_is_tried_with_one_in_five_at_most(desk):
    offered = 0
    for number in range(50):
        contact = desk.contacts.add(replace(ZOE, name=f"Zoe {number}")).contact
        desk.contacts.log(contact.id, TouchKind.THEY_CALLED)
        offered += desk.advisor.try_other(contact, MEETING) is not None
    assert 0 < offered < 50 / ONE_IN * 2.5


def test_the_other_way_is_never_tried_after_a_refusal(desk):
    for number in range(30):
        said = Preference(Channel.PHONE, TUESDAY.date())
        contact = desk.contacts.add(replace(ZOE, name=f"Zoe {number}", preference=said)).contact
        desk.contacts.log(contact.id, TouchKind.THEY_CALLED)
        assert desk.advisor.try_other(contact, MEETING) is None
