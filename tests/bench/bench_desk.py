"""A queue of 100,000 and an address book of 50,000: what is asked of them most, beside the least SQLite could do."""

import random
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count, islice
from pathlib import Path

import pytest

from bench.table import Table, clocked
from sealpost.core.advisor import Goal
from sealpost.core.queue import ItemId, Kind, QueueItem, SeriesId, When
from sealpost.services.ports import ContactsEdit
from sealpost.services.queue import NewItem
from sealpost.services.queue_ports import ActKind, Group, QueueEdit
from sealpost.store.contacts import StoredContacts
from support.desk import TUESDAY, Desk, open_desk
from support.people import many_people

ITEMS, PEOPLE, ROUNDS = 100_000, 50_000, 40
_GOALS = (
    "Agree on a day",
    "Our offer for spring",
    "Договориться о встрече",
    "Árajánlat tavaszra",
    "Feedback on the trial",
)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with tempfile.TemporaryDirectory(prefix="sp-", dir="/tmp") as folder:
        opened = open_desk(Path(folder) / "sealpost.sqlite")
        people = StoredContacts(opened.database)
        everybody = list(many_people(PEOPLE))
        people.edit(ContactsEdit(put=everybody), TUESDAY)
        chance = random.Random(6)  # noqa: S311 - the same queue each time
        items = [_item(number, everybody[number % PEOPLE].id, chance) for number in range(ITEMS)]
        opened.book.act(QueueEdit(ActKind.ADDED, items), TUESDAY)
        yield opened
        opened.database.close()


def _item(number: int, contact: str, chance: random.Random) -> QueueItem:
    """From a month ago to two years ahead; the overdue ones were told of."""
    moment = (TUESDAY + timedelta(minutes=chance.randrange(-43_000, 1_050_000))).replace(tzinfo=None)
    series = SeriesId(f"{number:08x}-bench")
    when = When(moment, "Europe/Budapest")
    title = f"{_GOALS[number % len(_GOALS)]} {number % 1013}"
    item = QueueItem(ItemId(f"{series}-0"), series, 0, Kind.CALL, contact, title, Goal.MEETING, when)
    return replace(item, announced_for=item.due_at) if item.due_at and item.due_at < TUESDAY else item


def test_the_desk(desk: Desk) -> None:
    number = count()
    words = ["agree", "spring 7", "дого", "person12", "kov agree", "offer 12"]
    table = Table(f"A queue of {ITEMS:,} and {PEOPLE:,} contacts")
    table.measure(
        ROUNDS,
        {
            "next due": clocked(lambda: desk.book.next_due(TUESDAY)),
            "what is to be told": clocked(lambda: desk.book.unannounced(TUESDAY)),
            "look (all that a tick does)": clocked(desk.reminders.look),
            "list page of 50, from the store": clocked(
                lambda: desk.book.page(Group.LATER, desk.queue._bounds(), 50, 0)
            ),
            "list page of 50, with each contact's clock": clocked(lambda: desk.queue.page(Group.LATER, 50)),
            "counts of the groups": clocked(desk.queue.counts),
            "search the queue, first page": clocked(lambda: desk.queue.search(words[next(number) % len(words)], 50)),
            "quick add, kept on the disk": clocked(lambda: desk.queue.add(NewItem(Kind.CALL, f"Call {next(number)}"))),
            "quick add, line read": clocked(lambda: desk.quick_add.read("call person77: agree @ Friday 15:00")),
            "search 50,000 contacts, first page": clocked(
                lambda: desk.contacts.search(("kov", "person123", "anna sm", "+3620100", "lead")[next(number) % 5], 50)
            ),
        },
    )
    table.show()


def test_pages_far_down_are_as_fast(desk: Desk) -> None:
    table = Table("Pages of the list")
    far = {f"from {offset:,}": offset for offset in (0, 1_000, 50_000)}
    table.measure(
        10, {name: clocked(lambda at=offset: desk.queue.page(Group.LATER, 50, at)) for name, offset in far.items()}
    )
    table.show()
    assert list(islice(desk.queue.page(Group.LATER, 50, 50_000), 1))
