"""The database encrypted on the disk, with its key at a real GnuPG."""

import json
from datetime import UTC, datetime

import pytest

from sealpost.core.contacts import Contact
from sealpost.core.queue import ContactId
from sealpost.errors import BackupUnusable, StoreInUse, StoreLocked
from sealpost.gpg.keyring import GpgKeyring
from sealpost.gpg.secret_keeper import GpgSecretKeeper
from sealpost.secret_service.keeper import DesktopSecretKeeper
from sealpost.services.contacts import ContactService
from sealpost.services.secret_ports import Place
from sealpost.services.storage import StorageService
from sealpost.store.backups import Backups
from sealpost.store.contacts import StoredContacts, index_anew
from sealpost.store.database import Care, Database
from sealpost.store.safe import Safe
from support.gpg_home import people, populated_home
from support.secret_service import keyring_daemon
from support.values import SystemClock

CANARY = "Zoë-the-canary"
NOW = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def gnupg():
    with populated_home() as home:
        yield home


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "sealpost.sqlite"


@pytest.fixture(scope="module")
def desktop():
    with keyring_daemon() as environ:
        yield DesktopSecretKeeper(environ)


@pytest.fixture
def opened(path, gnupg, desktop):
    """Another program with the same data each time."""
    made = []

    def another():
        keyring = GpgKeyring(gnupg.environ)
        keeper = GpgSecretKeeper(keyring, lambda: keyring.find(people().alice.fingerprint))
        safe = Safe(path, {Place.GNUPG: keeper, Place.DESKTOP: desktop})
        made.append(Database(path, care=Care(Backups(path), SystemClock().now, (index_anew,), safe)))
        return made[-1]

    yield another
    for each in made:
        each.close()


def contacts(database):
    return ContactService(StoredContacts(database), SystemClock())


def storage(database):
    return StorageService(database, SystemClock())


def everything_on_disk(path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())


@pytest.fixture
def encrypted(opened):
    database = opened()
    contacts(database).add(Contact(ContactId(""), name=CANARY, notes="x" * 9000))
    storage(database).back_up()
    database.encrypt(Place.GNUPG)
    return database


def test_nothing_on_the_disk_is_in_clear(encrypted, path):
    contacts(encrypted).add(Contact(ContactId(""), name=f"{CANARY} the second"))
    encrypted.close()
    on_disk = everything_on_disk(path)
    assert CANARY.encode() not in on_disk
    assert b"SQLite format 3" not in on_disk


def test_everything_is_still_there(encrypted):
    assert [contact.name for contact in contacts(encrypted).search("zoe")] == [CANARY]


def test_another_program_asks_gnupg_for_the_key(encrypted, opened):
    encrypted.close()
    assert contacts(opened()).count() == 1


def test_a_backup_of_encrypted_data_is_encrypted_and_restores(encrypted, path):
    made = storage(encrypted).back_up()
    contacts(encrypted).add(Contact(ContactId(""), name="Later"))
    storage(encrypted).restore(made.path.name)
    assert (made.is_encrypted, contacts(encrypted).count()) == (True, 1)


def test_older_backups_are_encrypted_too(encrypted):
    status = storage(encrypted).status()
    assert [backup.is_encrypted for backup in status.backups] == [True]
    assert (status.place, status.left_in_clear) == (Place.GNUPG, [])


def test_what_stays_in_clear_is_named(encrypted, path):
    old = path.with_name(f"{path.name}.damaged-1")
    old.write_bytes(b"SQLite format 3\0 and so on")
    assert storage(encrypted).status().left_in_clear == [old]


def test_it_can_be_decrypted_again_with_its_backups(encrypted, opened, path):
    encrypted.decrypt()
    assert [contact.name for contact in contacts(encrypted).search("zoe")] == [CANARY]
    status = storage(encrypted).status()
    assert (status.place, [backup.is_encrypted for backup in status.backups]) == (None, [False])


def test_nothing_is_left_of_a_conversion(encrypted, path):
    names = {file.name.removeprefix(path.name) for file in path.parent.iterdir() if file.is_file()}
    assert names <= {"", "-wal", "-shm", ".lock", ".key"}


def test_a_cancelled_passphrase_leaves_it_locked_until_it_is_asked_for_again(encrypted, opened, gnupg):
    encrypted.close()
    gnupg.protect(people().alice, "correct horse")
    gnupg.pinentry_is_cancelled()
    database = opened()
    for _ in range(3):
        with pytest.raises(StoreLocked, match="passphrase was not entered"):
            database.open()
    asked = gnupg.times_asked
    gnupg.pinentry_gives("correct horse")
    storage(database).unlock()
    assert (asked, contacts(database).count()) == (1, 1)


def test_a_missing_key_is_said_and_nothing_is_moved(encrypted, opened, gnupg, path):
    encrypted.close()
    gnupg.kill_agents()
    for file in (gnupg.path / "private-keys-v1.d").iterdir():
        file.unlink()
    with pytest.raises(StoreLocked):
        opened().open()
    assert not list(path.parent.glob("*.damaged-*"))


def test_a_lost_key_file_is_said_and_nothing_is_moved(encrypted, opened, path):
    encrypted.close()
    key_file = path.with_name(f"{path.name}.key")
    written = json.loads(key_file.read_text())
    key_file.write_text(json.dumps({**written, "check": "0" * 64}))
    with pytest.raises(StoreLocked, match="right key"):
        opened().open()
    assert not list(path.parent.glob("*.damaged-*"))


def test_nothing_is_converted_under_another_program(opened):
    first, second = opened(), opened()
    first.open()
    second.open()
    with pytest.raises(StoreInUse):
        second.encrypt(Place.GNUPG)
    assert contacts(first).count() == 0


def test_damage_to_encrypted_data_is_mended_from_encrypted_backups(encrypted, path):
    contacts(encrypted).add(Contact(ContactId(""), name="After the backup"))
    encrypted.close()
    content = bytearray(path.read_bytes())
    content[:4096] = b"\xff" * 4096
    path.write_bytes(content)
    assert contacts(encrypted).count("zoe") == 1
    assert storage(encrypted).rescue() is not None
    assert CANARY.encode() not in everything_on_disk(path)


def test_a_backup_under_a_key_that_is_lost_is_refused(encrypted, path):
    made = storage(encrypted).back_up()
    made.path.write_bytes(bytes(range(256)) * 100)
    with pytest.raises(BackupUnusable):
        storage(encrypted).restore(made.path.name)


def test_encrypting_again_keeps_the_key(encrypted, opened):
    made = storage(encrypted).back_up()
    encrypted.decrypt()
    encrypted.encrypt(Place.GNUPG)
    storage(encrypted).restore(made.path.name)
    assert contacts(encrypted).count() == 1


def test_the_key_can_move_to_the_desktops_keyring_and_back(encrypted, opened, gnupg):
    encrypted.encrypt(Place.DESKTOP)
    encrypted.close()
    gnupg.pinentry_is_cancelled()
    database = opened()
    assert (database.place(), contacts(database).count()) == (Place.DESKTOP, 1)
    database.encrypt(Place.GNUPG)
    database.close()
    assert (opened().place(), contacts(opened()).count()) == (Place.GNUPG, 1)


def test_everything_can_be_exported_for_its_user_alone(encrypted, tmp_path):
    target = tmp_path / "all.json"
    rows = storage(encrypted).export(target)
    written = json.loads(target.read_text())
    assert (rows > 0, target.stat().st_mode & 0o777) == (True, 0o600)
    assert CANARY in json.dumps(written["contact"], ensure_ascii=False)
    assert "paired_browser" not in written
