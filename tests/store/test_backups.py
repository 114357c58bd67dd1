"""Copies of the database: daily, asked for, before a migration; and what is restored from them."""

import os
import stat
from datetime import UTC, datetime, timedelta

import pytest

from sealpost.core.contacts import Contact
from sealpost.core.queue import ContactId
from sealpost.errors import BackupUnusable, StoreInUse, UnknownBackup
from sealpost.services.contacts import ContactService
from sealpost.services.storage import BackupKind, StorageService, rescued
from sealpost.store.backups import Backups
from sealpost.store.contacts import StoredContacts, index_anew
from sealpost.store.database import Care, Database
from sealpost.store.settings import StoredSettings

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


class SetClock:
    def __init__(self):
        self.moment = NOON

    def now(self):
        return self.moment


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "sealpost.sqlite"


@pytest.fixture
def database(path, clock):
    opened = Database(path, care=Care(Backups(path), clock.now, (index_anew,)))
    yield opened
    opened.close()


@pytest.fixture
def settings(database):
    return StoredSettings(database)


@pytest.fixture
def storage(database, clock):
    return StorageService(database, clock)


@pytest.fixture
def contacts(database, clock):
    return ContactService(StoredContacts(database), clock)


def damage(path, start=8192, length=12288):
    content = bytearray(path.read_bytes())
    content[start : start + length] = b"\xff" * length
    path.write_bytes(content)


def test_a_backup_holds_what_was_there(storage, settings):
    settings.put("a", "before")
    made = storage.back_up()
    settings.put("a", "after")
    storage.restore(made.path.name)
    assert settings.get("a") == "before"


def test_a_backup_is_for_its_user_alone(storage):
    made = storage.back_up()
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700


def test_there_is_one_backup_a_day(storage, clock):
    made = []
    for hours in (0, 1, 22, 24, 30, 48):
        clock.moment = NOON + timedelta(hours=hours)
        made.append(storage.back_up_if_due() is not None)
    assert made == [True, False, False, True, False, True]


def test_a_clock_that_was_set_back_does_not_put_backups_off(storage, clock):
    storage.back_up_if_due()
    clock.moment = NOON - timedelta(days=300)
    assert storage.back_up_if_due() is not None


def test_seven_daily_backups_are_kept_and_every_one_that_was_asked_for(storage, clock):
    for day in range(12):
        clock.moment = NOON + timedelta(days=day)
        storage.back_up_if_due()
        clock.moment += timedelta(seconds=5)
        storage.back_up()
    kinds = [backup.kind for backup in storage.status().backups]
    assert (kinds.count(BackupKind.DAILY), kinds.count(BackupKind.ASKED)) == (7, 12)


def test_what_a_restore_replaces_is_kept(storage, settings):
    made = storage.back_up()
    settings.put("a", "newer")
    aside = storage.restore(made.path.name)
    assert (settings.get("a"), StoredSettings(Database(aside)).get("a")) == (None, "newer")


def test_a_damaged_backup_is_refused_and_nothing_changes(storage, settings):
    settings.put("a", "b")
    made = storage.back_up()
    made.path.write_bytes(b"x" * 10_000)
    with pytest.raises(BackupUnusable):
        storage.restore(made.path.name)
    assert settings.get("a") == "b"


def test_a_backup_nobody_made_is_not_restored(storage):
    with pytest.raises(UnknownBackup):
        storage.restore("../../etc/passwd")


def test_nothing_is_restored_under_another_program(storage, path, settings):
    made = storage.back_up()
    other = Database(path)
    other.open()
    with pytest.raises(StoreInUse):
        storage.restore(made.path.name)
    other.close()
    storage.restore(made.path.name)


def test_a_backup_can_be_made_while_another_program_writes(storage, path):
    other = Database(path)
    with other.write() as connection:
        connection.execute("INSERT INTO setting VALUES ('a', 'b')")
        made = storage.back_up()
    other.close()
    assert made.path.exists()


def test_what_a_killed_process_had_begun_is_cleared_up(storage, clock):
    folder = storage.back_up().path.parent
    old, young = folder / ".old-daily.sqlite.part", folder / ".young-daily.sqlite.part"
    for part, at in ((old, NOON - timedelta(hours=2)), (young, NOON)):
        part.write_bytes(b"half")
        os.utime(part, (at.timestamp(), at.timestamp()))
    clock.moment += timedelta(minutes=1)
    storage.back_up()
    assert (old.exists(), young.exists()) == (False, True)


# --- Damage -----------------------------------------------------------------------------------------------


def test_a_damaged_database_is_restored_from_the_newest_backup_that_opens(database, storage, settings, path, clock):
    settings.put("a", "b")
    good = storage.back_up()
    clock.moment += timedelta(hours=1)
    storage.back_up().path.write_bytes(b"damaged too" * 1000)
    database.close()
    path.write_bytes(b"damaged" * 5000)
    assert settings.get("a") == "b"
    assert storage.rescue().backup_at == good.at


def test_what_came_after_the_backup_is_saved_from_the_damaged_file(database, storage, contacts, path):
    for number in range(200):
        contacts.add(Contact(ContactId(""), name=f"Before {number}", notes="x" * 300))
    storage.back_up()
    for number in range(200):
        contacts.add(Contact(ContactId(""), name=f"After {number}", notes="x" * 300))
    database.close()
    size = path.stat().st_size
    damage(path, start=(size // 4096 // 2) * 4096)
    assert contacts.count("Before") == 200
    assert contacts.count("After") > 120
    assert storage.rescue().saved > 120


def test_a_saved_contact_can_be_found(database, storage, contacts, path):
    contacts.add(Contact(ContactId(""), name="Zoë Árvíztűrő"))
    for number in range(300):
        contacts.add(Contact(ContactId(""), name=f"Other {number}", notes="x" * 500))
    database.close()
    damage(path, start=path.stat().st_size - 8192, length=8192)
    assert storage.rescue() is not None
    assert [contact.name for contact in contacts.search("arvizturo")] == ["Zoë Árvíztűrő"]


def test_the_damaged_file_is_kept_as_it_was(database, storage, settings, path):
    settings.put("a", "b")
    database.close()
    path.write_bytes(b"damaged" * 5000)
    database.open()
    assert storage.rescue().damaged.read_bytes() == b"damaged" * 5000


def test_what_was_saved_is_said_until_somebody_took_note(database, storage, settings, path):
    settings.put("a", "b")
    storage.back_up()
    database.close()
    path.write_bytes(b"damaged" * 5000)
    said = rescued(storage.rescue())
    assert "restored on 2026-11-23 12:00 UTC from the backup of 2026-11-23 12:00 UTC" in said
    assert "setting" in said
    storage.take_note()
    assert storage.rescue() is None


@pytest.mark.parametrize("loss", ["empty", "gone"])
def test_a_lost_file_comes_back_from_its_backup(database, storage, settings, path, loss):
    settings.put("a", "b")
    storage.back_up()
    database.close()
    path.write_bytes(b"") if loss == "empty" else path.unlink()
    assert settings.get("a") == "b"
    assert "was gone" in rescued(storage.rescue())


def test_an_older_backup_is_brought_to_the_form_of_today(path, clock):
    care = Care(Backups(path), clock.now)
    old = Database(path, steps=Database(path)._steps[:1], care=care)
    StoredSettings(old).put("a", "b")
    old.back_up(BackupKind.DAILY, NOON)
    old.close()
    path.write_bytes(b"damaged" * 5000)
    database = Database(path, care=care)
    with database.lend() as connection:
        assert connection.query("SELECT count(*) AS n FROM contact")[0]["n"] == 0
    assert StoredSettings(database).get("a") == "b"
    database.close()
