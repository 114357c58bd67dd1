"""What safety costs: a commit that is on the disk, encryption, opening and backing up a large store.

100,000 queue items and 50,000 contacts, made once for each kind of file.
"""

import os
import shutil
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bench.table import Table, clocked
from sealpost.core.advisor import Goal
from sealpost.core.contacts import Contact
from sealpost.core.queue import ContactId, ItemId, Kind, QueueItem, SeriesId, When
from sealpost.services.ports import ContactsEdit
from sealpost.services.queue_ports import ActKind, QueueEdit
from sealpost.services.secret_ports import Place
from sealpost.services.storage import BackupKind
from sealpost.store.backups import Backups
from sealpost.store.connection import Durability
from sealpost.store.contacts import StoredContacts, index_anew
from sealpost.store.database import Care, Database
from sealpost.store.queue import StoredQueue, index_queue_anew
from sealpost.store.safe import Safe
from support.killed_writer import OpenKeeper

NOW = datetime(2026, 11, 24, tzinfo=UTC)
ITEMS, CONTACTS, AT_ONCE = 100_000, 50_000, 5_000


def open_store(folder: Path) -> Database:
    path = folder / "sealpost.sqlite"
    safe = Safe(path, {Place.GNUPG: OpenKeeper()})
    return Database(path, care=Care(Backups(path), lambda: NOW, (index_anew, index_queue_anew), safe))


def item(number: int) -> QueueItem:
    wall = datetime(2026, 11, 24, 9) + timedelta(minutes=7 * number)  # noqa: DTZ001 - wall time on purpose
    series = SeriesId(f"s{number}")
    title = f"Ask Zoë about offer {number}"
    return QueueItem(
        ItemId(f"s{number}-0"), series, 0, Kind.CALL, None, title, Goal.OFFER, When(wall, "Europe/Budapest")
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filled")
    database = open_store(folder)
    for start in range(0, CONTACTS, AT_ONCE):
        made = [Contact(ContactId(f"c{n}"), name=f"Contact {n}", notes="x" * 40) for n in range(start, start + AT_ONCE)]
        StoredContacts(database).edit(ContactsEdit(put=tuple(made)), NOW)
    for start in range(0, ITEMS, AT_ONCE):
        StoredQueue(database).act(QueueEdit(ActKind.ADDED, [item(n) for n in range(start, start + AT_ONCE)]), NOW)
    database.close()
    return folder


@pytest.fixture(scope="module")
def stores(filled, tmp_path_factory):
    """In clear, and encrypted."""
    made = {}
    for kind in ("in clear", "encrypted"):
        folder = tmp_path_factory.mktemp("store")
        shutil.copytree(filled, folder, dirs_exist_ok=True)
        made[kind] = open_store(folder)
    made["encrypted"].encrypt(Place.GNUPG)
    yield made
    for each in made.values():
        each.close()


def test_what_a_commit_costs(stores):
    table = Table("One item queued, or one line of the activity log")
    numbers = iter(range(ITEMS, 10 * ITEMS))

    def queue(database: Database) -> None:
        StoredQueue(database).act(QueueEdit(ActKind.ADDED, [item(next(numbers))]), NOW)

    def log(database: Database) -> None:
        with database.write(Durability.SOON) as connection:
            connection.execute("INSERT OR REPLACE INTO setting VALUES ('a', 'b')")

    works = {f"queued, {kind}": clocked(partial(queue, database)) for kind, database in stores.items()}
    works |= {f"logged without waiting, {kind}": clocked(partial(log, database)) for kind, database in stores.items()}
    works["the disk alone: 4 KiB written and synced"] = clocked(
        partial(_sync, stores["in clear"].path.with_name("probe"))
    )
    table.measure(40, works)
    table.compare("queued, encrypted", "queued, in clear")
    table.compare("queued, in clear", "the disk alone: 4 KiB written and synced")
    table.show()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    os.write(descriptor, b"x" * 4096)
    os.fsync(descriptor)
    os.close(descriptor)


def test_what_a_look_costs(stores):
    table = Table("Found by a word among 50,000 contacts; the first 50 of 100,000 items by their time")
    works = {}
    for kind, database in stores.items():
        people, book = StoredContacts(database), StoredQueue(database)
        works[f"contacts, {kind}"] = clocked(partial(people.search, "4711", 50))
        works[f"next due, {kind}"] = clocked(partial(book.next_due, NOW))
        works[f"due, {kind}"] = clocked(partial(book.due, NOW + timedelta(days=2), 50))
    table.measure(40, works)
    table.compare("contacts, encrypted", "contacts, in clear")
    table.show()


def test_what_opening_backing_up_and_converting_cost(stores):
    table = Table("A store of 100,000 items and 50,000 contacts")

    def reopen(database: Database) -> None:
        database.close()
        database.open()

    works = {f"opened and checked, {kind}": clocked(partial(reopen, each)) for kind, each in stores.items()}
    for kind, each in stores.items():
        works[f"backed up, {kind}"] = clocked(partial(each.back_up, BackupKind.DAILY, NOW))
    table.measure(3, works)
    table.compare("backed up, encrypted", "backed up, in clear")
    converted = stores["encrypted"]
    table.measure(1, {"decrypted, with its backup": clocked(converted.decrypt)})
    table.measure(1, {"encrypted, with its backup": clocked(partial(converted.encrypt, Place.GNUPG))})
    table.add("size in MiB", converted.path.stat().st_size / 2**20)
    table.show()
