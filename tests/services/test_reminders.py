"""Reminders that always come, once, at a good time."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from sealpost.core.advisor import Goal
from sealpost.core.calendar import Hours
from sealpost.core.contacts import TouchKind
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import Clock, Kind, Late, Outcome, State, When
from sealpost.core.recurrence import Recurrence
from sealpost.core.reminders import TICK
from sealpost.services.queue import NewItem
from sealpost.services.reminders import parse_hours_over_midnight
from support.desk import TUESDAY, ZOE, open_desk

BUDAPEST = "Europe/Budapest"


@pytest.fixture
def desk(tmp_path):
    opened = open_desk(tmp_path / "sealpost.sqlite")
    yield opened
    opened.database.close()


@pytest.fixture
def zoe(desk):
    return desk.contacts.add(ZOE).contact


def call(contact=None, when: str = "2026-11-24 15:00", **more) -> NewItem:
    at = When(datetime.fromisoformat(when), BUDAPEST)
    return NewItem(Kind.CALL, "Agree on a day", Goal.MEETING, contact.id if contact else None, when=at, **more)


def ringing(desk) -> list[str]:
    return [row.item.title for row in desk.reminders.look().ring]


def test_what_is_due_rings_once(desk, zoe):
    desk.queue.add(call(zoe))
    assert ringing(desk) == []
    desk.clock.goes_on(minutes=40)
    assert ringing(desk) == ["Agree on a day"]
    assert ringing(desk) == []


def test_the_badge_stays_until_it_is_handled(desk, zoe):
    item = desk.queue.add(call(zoe)).item
    desk.clock.goes_on(minutes=41)
    assert [desk.reminders.look().waiting for _ in range(2)] == [1, 1]
    assert [reminder.row.item.id for reminder in desk.reminders.card()] == [item.id]
    desk.queue.finish(item.id, Outcome.REACHED)
    assert desk.reminders.look().waiting == 0
    assert desk.reminders.card() == []


def test_a_restart_forgets_nothing_and_repeats_nothing(tmp_path):
    first = open_desk(tmp_path / "s.sqlite")
    first.queue.add(call())
    first.clock.goes_on(minutes=41)
    assert len(first.reminders.look().ring) == 1
    second = open_desk(tmp_path / "s.sqlite", first.clock)
    assert (len(second.reminders.look().ring), len(second.reminders.card())) == (0, 1)
    first.database.close()
    second.database.close()


def test_what_was_done_before_it_was_due_never_rings(desk, zoe):
    desk.queue.finish(desk.queue.add(call(zoe)).item.id, Outcome.REACHED)
    desk.clock.goes_on(hours=1)
    assert ringing(desk) == []


def test_an_undo_does_not_ring_again(desk, zoe):
    item = desk.queue.add(call(zoe)).item
    desk.clock.goes_on(minutes=41)
    desk.reminders.look()
    desk.queue.undo(desk.queue.finish(item.id, Outcome.REACHED).act)
    assert ringing(desk) == []
    assert desk.reminders.look().waiting == 1


def test_a_change_made_from_a_list_that_was_older_than_the_notice_does_not_ring_again(desk, zoe):
    item = desk.queue.add(call(zoe)).item
    desk.clock.goes_on(minutes=41)
    desk.reminders.look()
    desk.queue.change(item, replace(item, note="likes numbers"))
    assert ringing(desk) == []


def test_two_programs_do_not_ring_for_one_item(tmp_path):
    first = open_desk(tmp_path / "s.sqlite")
    second = open_desk(tmp_path / "s.sqlite", first.clock)
    first.queue.add(call())
    first.clock.goes_on(minutes=41)
    pending = second.book.unannounced(first.clock.now())
    assert len(first.reminders.look().ring) == 1
    assert second.book.announce(pending) == []
    first.database.close()
    second.database.close()


def test_what_came_due_while_away_is_one_card(desk, zoe):
    for minute in range(4):
        desk.queue.add(call(zoe, f"2026-11-24 15:0{minute}", late=Late.RING))
    desk.clock.goes_on(hours=1)
    told = desk.reminders.look()
    assert (len(told.ring), len(told.catch_up)) == (0, 4)


def test_an_old_call_is_planned_anew_instead_of_rung(desk, zoe):
    desk.queue.add(call(zoe))
    desk.clock.goes_on(hours=1, minutes=30)
    told = desk.reminders.look()
    assert (len(told.ring), len(told.catch_up)) == (0, 1)
    (reminder,) = desk.reminders.card()
    assert reminder.is_late
    assert f"{reminder.proposed:%a %H:%M}" == "Tue 16:15"


def test_what_may_lapse_is_dropped_after_two_days_and_can_be_taken_back(desk, zoe):
    item = desk.queue.add(call(zoe, late=Late.DROP)).item
    desk.clock.goes_on(days=3)
    desk.reminders.look()
    assert desk.queue.get(item.id).state is State.DROPPED
    desk.queue.undo(desk.queue.history()[0].id)
    assert desk.queue.get(item.id).is_open


# --- Quiet --------------------------------------------------------------------------------------------------


def test_an_hour_of_quiet_holds_everything_and_then_it_comes(desk, zoe):
    desk.queue.add(call(zoe, late=Late.RING))
    desk.clock.goes_on(minutes=39)
    desk.reminders.keep_quiet()
    desk.clock.goes_on(minutes=30)
    told = desk.reminders.look()
    assert (told.ring, told.is_quiet, told.waiting) == ((), True, 1)
    desk.clock.goes_on(minutes=30)
    assert ringing(desk) == ["Agree on a day"]


def test_quiet_ends_when_it_is_ended(desk, zoe):
    desk.queue.add(call(zoe, "2026-11-24 14:20"))
    desk.reminders.keep_quiet()
    desk.reminders.end_quiet()
    assert len(ringing(desk)) == 1


def test_a_clock_that_is_set_back_ends_the_quiet(desk):
    desk.reminders.keep_quiet()
    desk.clock.goes_on(days=-30)
    assert not desk.reminders.look().is_quiet


def test_my_quiet_hours_hold_what_is_due_at_night(desk):
    desk.reminders.set_quiet_hours(Hours(time(22), time(7)))
    desk.queue.add(replace(call(when="2026-11-24 23:30"), late=Late.RING))
    desk.clock.goes_on(hours=9, minutes=30)  # 23:50
    assert ringing(desk) == []
    assert desk.reminders.look().next_look == desk.clock.now() + TICK
    desk.clock.goes_on(hours=7, minutes=10)
    assert ringing(desk) == ["Agree on a day"]
    desk.reminders.set_quiet_hours(None)
    assert desk.reminders.quiet_hours() is None


def test_do_not_disturb_holds_the_bell_but_not_the_badge(desk, zoe):
    desk.queue.add(call(zoe, "2026-11-24 14:20"))
    told = desk.reminders.look(is_inhibited=True)
    assert (told.ring, told.waiting) == ((), 1)
    assert len(desk.reminders.look().ring) == 1


@pytest.mark.parametrize("text", ["", "22:00", "22-7", "25:00-07:00", "07:00-07:00"])
def test_what_are_no_hours_are_none(text):
    assert parse_hours_over_midnight(text) is None


# --- A good time at the contact's ---------------------------------------------------------------------------


def test_a_call_waits_for_an_hour_that_is_good_in_every_possible_zone(desk):
    somebody = desk.contacts.add(replace(ZOE, zones=(BUDAPEST, "Asia/Yekaterinburg"))).contact
    desk.queue.add(call(somebody, late=Late.RING))
    desk.clock.goes_on(minutes=41)  # 19:01 in Yekaterinburg
    assert ringing(desk) == []
    desk.clock.moment = datetime.fromisoformat("2026-11-25T08:59+01:00")
    assert ringing(desk) == []
    desk.clock.goes_on(minutes=1)
    assert len(ringing(desk)) == 1


def test_zones_without_a_common_hour_lose_no_call(desk):
    somebody = desk.contacts.add(replace(ZOE, zones=(), phones=(Phone(Number("+79161234567")),))).contact
    desk.queue.add(call(somebody, late=Late.RING))
    desk.clock.goes_on(minutes=41)
    assert len(ringing(desk)) == 1


def test_an_hour_that_was_chosen_on_purpose_rings_though_it_is_after_work(desk, zoe):
    desk.queue.add(call(zoe, "2026-11-24 19:30"))
    desk.clock.goes_on(hours=5, minutes=10)
    assert len(ringing(desk)) == 1


def test_a_late_call_does_not_ring_after_their_work(desk, zoe):
    desk.queue.add(call(zoe, "2026-11-24 16:30", late=Late.RING))
    desk.clock.goes_on(hours=5)
    assert ringing(desk) == []
    desk.clock.moment = datetime.fromisoformat("2026-11-25T09:00+01:00")
    assert len(ringing(desk)) == 1


def test_their_own_quiet_hours_hold_even_a_chosen_hour(desk):
    rests = desk.contacts.add(replace(ZOE, quiet=(Hours(time(15), time(16)),))).contact
    desk.queue.add(call(rests, late=Late.RING))
    desk.clock.goes_on(minutes=41)
    assert ringing(desk) == []
    desk.clock.goes_on(hours=1)
    assert len(ringing(desk)) == 1


def test_a_letter_waits_for_nobody_s_hours(desk, zoe):
    desk.queue.add(replace(call(zoe, "2026-11-24 23:00"), kind=Kind.LETTER))
    desk.clock.goes_on(hours=9)
    assert len(ringing(desk)) == 1


# --- Keeping in touch, travelling, the next look ------------------------------------------------------------


def test_a_reminder_to_keep_in_touch_does_not_ring_after_we_were_in_touch(tmp_path):
    desk = open_desk(tmp_path / "s.sqlite")
    zoe = desk.contacts.add(ZOE).contact
    desk.queue.keep_in_touch(zoe.id, timedelta(days=30), "Say hello")
    desk.clock.goes_on(days=33)
    desk.contacts._told = lambda touch: None  # as if it was killed between the timeline and the queue
    desk.contacts.log(zoe.id, TouchKind.THEY_CALLED)
    told = desk.reminders.look()
    assert (told.ring, told.catch_up, told.waiting) == ((), (), 0)
    desk.clock.goes_on(days=31)
    assert len(desk.reminders.look().catch_up) == 1
    desk.database.close()


def test_after_a_journey_it_asks_about_what_is_told_by_my_clock(desk):
    desk.queue.add(call())
    assert desk.reminders.look().travelled == 0
    desk.here.name = "America/New_York"
    assert desk.reminders.look().travelled == 1


def test_a_series_is_due_once_for_each_occurrence(desk, zoe):
    desk.queue.add(call(zoe, recurrence=Recurrence("FREQ=DAILY"), late=Late.RING))
    desk.clock.goes_on(days=6, hours=1)
    assert len(ringing(desk)) == 1
    desk.queue.finish(desk.reminders.card()[0].row.item.id, Outcome.REACHED)
    assert len(desk.queue.open_items()) == 1


def test_the_next_look_is_at_the_next_moment_or_a_tick_away(desk):
    assert desk.reminders.look().next_look == TUESDAY + TICK
    soon = When((TUESDAY + timedelta(seconds=10)).replace(tzinfo=None), "UTC", Clock.INSTANT)
    desk.queue.add(replace(call(), when=soon))
    assert desk.reminders.look().next_look == TUESDAY + timedelta(seconds=10)
