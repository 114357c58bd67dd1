"""The queue as a calendar file and back."""

from dataclasses import replace
from datetime import datetime

import pytest

from sealpost.calendars.ical import IcsFiles
from sealpost.core.queue import Kind, Outcome, When
from sealpost.core.tasks import Detail
from sealpost.errors import NotACalendar
from sealpost.services.queue import NewItem
from sealpost.services.queue_exchange import QueueExchangeService
from sealpost.store.contacts import StoredContacts
from support.calendar_server import task
from support.desk import ZOE, open_desk

TOMORROW = When(datetime(2026, 11, 25, 16, 0), "Europe/Budapest")  # noqa: DTZ001 - wall time on purpose


@pytest.fixture
def opened(tmp_path):
    made = []

    def another(name):
        made.append(open_desk(tmp_path / name))
        return made[-1]

    yield another
    for each in made:
        each.database.close()


def exchange(desk):
    return QueueExchangeService(desk.book, StoredContacts(desk.database), IcsFiles(), desk.clock, desk.here.zone)


@pytest.fixture
def desk(opened):
    return opened("one.sqlite")


def test_names_stay_here_unless_asked_for(desk):
    zoe = desk.contacts.add(ZOE).contact
    desk.queue.add(NewItem(Kind.CALL, "Ask about the offer", contact=zoe.id, when=TOMORROW))
    exported = exchange(desk).export()
    assert b"SUMMARY:Call" in exported
    assert b"Zoe" not in exported
    assert b"offer" not in exported
    assert b"SUMMARY:Zoe Quartz: Ask" in exchange(desk).export(Detail.EVERYTHING)


def test_a_sealed_letter_never_leaves(desk):
    desk.queue.add(NewItem(Kind.LETTER, "Contract", when=TOMORROW))
    assert b"PGP" not in exchange(desk).export(Detail.EVERYTHING)


def test_what_is_finished_is_not_exported(desk):
    item = desk.queue.add(NewItem(Kind.CALL, "Ask", when=TOMORROW)).item
    desk.queue.finish(item.id, Outcome.REACHED)
    assert b"VTODO" not in exchange(desk).export()


def test_another_machine_gets_the_same_items(desk, opened):
    made = desk.queue.add(NewItem(Kind.CALL, "Ask", when=TOMORROW)).item
    other = opened("other.sqlite")
    done = exchange(other).import_tasks(exchange(desk).export(Detail.TITLE), "queue.ics")
    assert [replace(item, late=made.late) for item in done.added] == [made]


def test_a_second_import_adds_nothing(desk):
    content = task("phone-1", "SUMMARY:Call the bank", "DUE:20261126T100000Z").encode()
    first, second = exchange(desk).import_tasks(content, "x.ics"), exchange(desk).import_tasks(content, "x.ics")
    assert (len(first.added), len(second.added), second.already_there) == (1, 0, 1)


def test_an_import_is_undone_as_one_act(desk):
    content = b"".join(task(f"phone-{n}", f"SUMMARY:Call {n}").encode() for n in range(3))
    done = exchange(desk).import_tasks(content, "x.ics")
    desk.queue.undo(done.act)
    assert (len(done.added), desk.book.open_items()) == (3, [])


def test_a_task_that_says_write_is_a_letter(desk):
    content = task("a", "SUMMARY:Write to Anna").encode() + task("b", "SUMMARY:Anna").encode()
    kinds = [item.kind for item in exchange(desk).import_tasks(content, "x.ics").added]
    assert kinds == [Kind.LETTER, Kind.CALL]


def test_what_is_done_elsewhere_is_counted_and_left(desk):
    content = task("a", "SUMMARY:x", "STATUS:COMPLETED").encode()
    done = exchange(desk).import_tasks(content, "x.ics")
    assert (done.added, done.finished) == ([], 1)


def test_what_can_not_be_read_is_said(desk):
    content = task("a", "SUMMARY:Far away", "DUE:99991231T000000Z").encode()
    assert "9999" in exchange(desk).import_tasks(content, "x.ics").skipped[0]


def test_a_file_that_is_no_calendar_is_named(desk):
    with pytest.raises(NotACalendar, match=r"x\.ics"):
        exchange(desk).import_tasks(b"no calendar", "x.ics")
