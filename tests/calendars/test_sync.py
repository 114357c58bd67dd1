"""Two machines and a phone over a real Radicale: what is made, changed, done or deleted anywhere is so everywhere."""

from dataclasses import replace
from datetime import datetime

import pytest

from sealpost.core.queue import Clock, Outcome, State, When
from sealpost.core.recurrence import Recurrence
from sealpost.core.tasks import Detail
from sealpost.errors import CalendarServerAway, CalendarServerOdd
from support.calendar_server import task
from support.desk import ZOE

TOMORROW = When(datetime(2026, 11, 25, 16, 0), "Europe/Budapest")  # noqa: DTZ001 - wall time on purpose


def only(objects: dict[str, str]) -> tuple[str, str]:
    assert len(objects) == 1, objects
    return next(iter(objects.items()))


# --- Made -------------------------------------------------------------------------------------------------


def test_a_new_item_is_a_task_with_an_alarm_in_utc(machine, server):
    machine.call("Ask about the offer", TOMORROW)
    assert machine.sync().sent == 1
    _, written = only(server.objects())
    assert "DUE:20261125T150000Z" in written
    assert "X-SEALPOST-TZ:Europe/Budapest" in written
    assert "BEGIN:VALARM" in written
    assert "SUMMARY:Ask about the offer" in written


def test_a_second_run_has_nothing_to_do(machine):
    machine.call("Ask about the offer", TOMORROW)
    machine.sync()
    again = machine.sync()
    assert (again.sent, again.received, again.removed) == (0, 0, 0)


def test_nothing_but_kind_and_time_goes_up_unless_the_user_says_so(machine, server):
    zoe = machine.desk.contacts.add(ZOE).contact
    machine.detail = Detail.KIND
    machine.call("Ask about the offer", TOMORROW, contact=zoe.id, note="Likes tea", way="+3612345678")
    machine.sync()
    _, written = only(server.objects())
    assert "SUMMARY:Call" in written
    assert not any(word in written for word in ("offer", "Zoe", "tea", "+361"))


def test_names_and_notes_go_up_if_the_user_wants_that(machine, server):
    zoe = machine.desk.contacts.add(ZOE).contact
    machine.detail = Detail.EVERYTHING
    machine.call("Ask about the offer", TOMORROW, contact=zoe.id, note="Likes tea")
    machine.sync()
    assert "SUMMARY:Zoe Quartz: Ask about the offer" in only(server.objects())[1]


def test_less_detail_takes_back_what_went_up(machine, server):
    machine.call("Ask about the offer", TOMORROW)
    machine.sync()
    machine.detail = Detail.KIND
    machine.sync()
    assert "offer" not in only(server.objects())[1]
    assert machine.titles() == ["Ask about the offer"]


def test_a_task_of_the_phone_is_queued(machine, server):
    server.write("a.ics", task("phone-1", "SUMMARY:Call the bank\\, soon", "DUE;TZID=Europe/Budapest:20261126T100000"))
    assert machine.sync().received == 1
    item = machine.find("Call the bank, soon")
    assert item.due_at.isoformat() == "2026-11-26T09:00:00+00:00"


def test_the_title_of_a_phones_task_stays_there_as_it_is(machine, server):
    machine.detail = Detail.KIND
    server.write("a.ics", task("phone-1", "SUMMARY:Call the bank"))
    machine.sync()
    machine.sync()
    assert "SUMMARY:Call the bank" in only(server.objects())[1]


def test_an_item_comes_to_the_other_machine_whole(machine, other_machine):
    made = machine.call("Ask about the offer", replace(TOMORROW, clock=Clock.CONTACT))
    machine.sync()
    other_machine.sync()
    found = other_machine.find("Ask about the offer")
    assert (found.id, found.when, found.goal, found.kind) == (made.id, made.when, made.goal, made.kind)


def test_a_series_comes_along(machine, other_machine):
    machine.call("Ask", TOMORROW, recurrence=Recurrence("FREQ=WEEKLY;BYDAY=WE"))
    machine.sync()
    other_machine.sync()
    assert other_machine.find("Ask").recurrence == Recurrence("FREQ=WEEKLY;BYDAY=WE")


# --- Changed ----------------------------------------------------------------------------------------------


def test_a_change_here_is_on_the_server(machine, server):
    item = machine.call("Ask", TOMORROW)
    machine.sync()
    machine.desk.queue.change(item, replace(item, title="Ask again"))
    machine.sync()
    assert "SUMMARY:Ask again" in only(server.objects())[1]


def test_a_change_on_the_phone_is_in_the_queue(machine, server):
    machine.call("Ask", TOMORROW)
    machine.sync()
    name, _ = only(server.objects())
    server.edit(name, "SUMMARY:Ask", "SUMMARY:Ask for a date")
    server.edit(name, "DUE:20261125T150000Z", "DUE:20261127T080000Z")
    machine.sync()
    item = machine.find("Ask for a date")
    assert (item.when.wall.isoformat(), item.when.zone) == ("2026-11-27T09:00:00", "Europe/Budapest")


def test_a_task_that_the_phone_moved_into_another_zone_keeps_its_moment(machine, server):
    machine.call("Ask", TOMORROW)
    machine.sync()
    name, _ = only(server.objects())
    server.edit(name, "DUE:20261125T150000Z", "DUE;TZID=America/New_York:20261125T110000")
    machine.sync()
    item = machine.find("Ask")
    assert (item.due_at.isoformat(), item.when.zone) == ("2026-11-25T16:00:00+00:00", "Europe/Budapest")


def test_a_time_in_summer_and_one_in_winter_keep_their_hour(machine, other_machine):
    for month in (1, 7):
        machine.call(f"In month {month}", When(datetime(2027, month, 5, 16, 0), "Europe/Budapest"))  # noqa: DTZ001
    machine.sync()
    other_machine.sync()
    assert {item.when.wall.hour for item in other_machine.desk.book.open_items()} == {16}


def test_changes_of_different_things_on_both_sides_are_one_item(machine, server):
    item = machine.call("Ask", TOMORROW)
    machine.sync()
    machine.desk.queue.change(item, replace(item, title="Ask here"))
    server.edit(only(server.objects())[0], "DUE:20261125T150000Z", "DUE:20261127T080000Z")
    report = machine.sync()
    assert (report.conflicts, machine.titles()) == ([], ["Ask here"])
    assert machine.find("Ask here").due_at.day == 27
    assert "SUMMARY:Ask here" in only(server.objects())[1]


def test_the_same_thing_changed_on_both_sides_is_kept_twice_and_said(machine, other_machine, server):
    item = machine.call("Ask", TOMORROW)
    machine.sync()
    machine.desk.queue.change(item, replace(item, title="Ask here"))
    server.edit(only(server.objects())[0], "SUMMARY:Ask", "SUMMARY:Ask there")
    report = machine.sync()
    assert "the title changed here and in the calendar" in report.conflicts[0]
    assert machine.titles() == ["Ask here", "Ask there"]
    machine.sync()
    other_machine.sync()
    assert other_machine.titles() == ["Ask here", "Ask there"]


def test_the_same_change_on_both_sides_is_no_conflict(machine, server):
    item = machine.call("Ask", TOMORROW)
    machine.sync()
    machine.desk.queue.change(item, replace(item, title="Ask once"))
    server.edit(only(server.objects())[0], "SUMMARY:Ask", "SUMMARY:Ask once")
    assert machine.sync().conflicts == []
    assert machine.titles() == ["Ask once"]


def test_a_change_that_comes_between_is_fetched_and_not_written_over(machine, other_machine, server):
    made = machine.call("Ask", TOMORROW)
    machine.sync()
    other_machine.sync()
    other_machine.desk.queue.change(other_machine.find("Ask"), replace(other_machine.find("Ask"), title="Ask there"))
    other_machine.sync()
    machine.desk.queue.move(made.id, replace(TOMORROW, wall=datetime(2026, 11, 26, 9, 0)))  # noqa: DTZ001 - wall time
    machine.sync()
    other_machine.sync()
    for each in (machine, other_machine):
        assert each.find("Ask there").due_at.day == 26


# --- Done and deleted -------------------------------------------------------------------------------------


def test_what_is_done_here_is_done_there(machine, other_machine):
    item = machine.call("Ask", TOMORROW)
    machine.sync()
    other_machine.sync()
    machine.desk.queue.finish(item.id, Outcome.REACHED)
    machine.sync()
    other_machine.sync()
    assert other_machine.titles() == []
    assert other_machine.desk.book.get(item.id).state is State.DONE


def test_what_the_phone_ticked_off_is_done_and_in_the_timeline(machine, server):
    zoe = machine.desk.contacts.add(ZOE).contact
    item = machine.call("Ask", TOMORROW, contact=zoe.id)
    machine.sync()
    server.edit(only(server.objects())[0], "STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20261124T140000Z")
    machine.sync()
    assert machine.desk.book.get(item.id).outcome is Outcome.REACHED
    assert machine.desk.contacts.timeline(zoe.id)[0].subject == "Ask"


def test_a_series_goes_on_after_the_phone_ticked_one_off(machine, server):
    machine.call("Ask", TOMORROW, recurrence=Recurrence("FREQ=WEEKLY"))
    machine.sync()
    server.edit(only(server.objects())[0], "STATUS:NEEDS-ACTION", "STATUS:COMPLETED")
    machine.sync()
    assert machine.find("Ask").when.wall.isoformat() == "2026-12-02T16:00:00"
    assert len(server.objects()) == 2


def test_what_is_dropped_here_is_gone_there(machine, server):
    item = machine.call("Ask", TOMORROW)
    machine.sync()
    machine.desk.queue.drop(item.id)
    machine.sync()
    assert server.objects() == {}


def test_what_the_phone_deleted_is_dropped(machine, server):
    item = machine.call("Ask", TOMORROW)
    machine.sync()
    server.delete(only(server.objects())[0])
    assert machine.sync().removed == 1
    assert machine.desk.book.get(item.id).state is State.DROPPED


def test_what_was_deleted_there_but_changed_here_stays_and_is_said(machine, server):
    item = machine.call("Ask", TOMORROW)
    machine.sync()
    machine.desk.queue.change(item, replace(item, title="Ask here"))
    server.delete(only(server.objects())[0])
    assert "deleted in the calendar, but changed here" in machine.sync().conflicts[0]
    assert "SUMMARY:Ask here" in only(server.objects())[1]


def test_a_calendar_that_was_emptied_takes_nothing_from_the_queue(machine, server):
    for number in range(6):
        machine.call(f"Ask {number}", TOMORROW)
    machine.sync()
    server.ask("DELETE", f"/{server.user}/queue/")
    server.make_calendar("queue")
    with pytest.raises(CalendarServerOdd, match="nothing was removed here"):
        machine.sync()
    assert len(machine.titles()) == 6


# --- When it does not work --------------------------------------------------------------------------------


def test_what_is_done_while_the_server_is_away_goes_up_later(machine, server):
    item = machine.call("Ask", TOMORROW)
    machine.sync()
    server.stop()
    try:
        machine.desk.queue.change(item, replace(item, title="Ask later"))
        with pytest.raises(CalendarServerAway, match="nobody answers"):
            machine.sync()
    finally:
        server.start()
    machine.sync()
    assert "SUMMARY:Ask later" in only(server.objects())[1]


def test_a_token_that_the_server_has_forgotten_costs_nothing(machine, server):
    machine.call("Ask", TOMORROW)
    machine.sync()
    machine.token = "http://radicale.org/ns/sync/" + "0" * 64
    report = machine.sync()
    assert (report.sent, report.received, machine.titles()) == (0, 0, ["Ask"])


def test_when_the_list_of_what_is_synced_is_lost_nothing_is_doubled(machine, server):
    machine.call("Ask", TOMORROW)
    machine.sync()
    with machine.desk.database.write() as connection:
        connection.execute("DELETE FROM calendar_task")
    machine.token = ""
    machine.sync()
    assert (machine.titles(), len(server.objects())) == (["Ask"], 1)


def test_a_task_that_no_one_can_read_stops_nothing(machine, server):
    server.write("a.ics", task("phone-1", "SUMMARY:Good"))
    folder = server.folder / "collections" / "collection-root" / server.user / "queue"
    server.write("b.ics", task("phone-2", "SUMMARY:Odd", "DUE:99991231T235959Z"))
    assert folder.is_dir()
    machine.sync()
    assert "Good" in machine.titles()
