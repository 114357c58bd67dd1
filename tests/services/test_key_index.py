"""The list of keys follows a real keyring."""

from pathlib import Path

import pytest

from sealpost.core.key_list import KeyFilter, KeyQuery
from sealpost.core.keys import Address
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.key_finder import IndexedFinder
from sealpost.services.key_index import KeyListService
from sealpost.store.key_index import StoredKeyIndex
from support.many_keys import make_keys, write_keybox
from support.values import SystemClock


@pytest.fixture
def index(tmp_path):
    made = StoredKeyIndex(tmp_path / "keys.db")
    yield made
    made.close()


@pytest.fixture
def keys(keyring, index):
    return KeyListService(keyring.listing, index, SystemClock())


@pytest.fixture
def many(empty_home, index):
    """Five hundred keys of others."""
    write_keybox(empty_home.path / "pubring.kbx", 500)
    empty_home.gpg("--check-trustdb")
    return KeyListService(GpgKeyring(empty_home.environ).listing, index, SystemClock())


EVERYTHING = KeyQuery()


def names(keys, query=EVERYTHING):
    return [row.user_id.partition(" <")[0] for row in keys.all(query)]


def test_before_the_first_refresh_the_list_is_empty_and_quick(keys):
    assert names(keys) == []


def test_a_refresh_takes_every_key(keys):
    keys.refresh()
    assert names(keys) == [
        *("Alice Lovelace", "Árpád Tűrő", "Bob Babbage", "Carol Shaw", "Expired Ed", "Revoked Reva", "Signe Only"),
        "Зоя Хохлова",
    ]


def test_a_second_refresh_reads_nothing(keys):
    assert (keys.refresh(), keys.refresh()) == (True, False)


def test_the_index_agrees_with_the_keyring(keys, keyring):
    keys.refresh()
    assert {row.fingerprint for row in keys.all(KeyQuery(filter=KeyFilter.MINE))} == {
        key.fingerprint for key in keyring.keys() if key.is_own
    }


def test_what_another_program_changes_shows_up(keys, home, people):
    keys.refresh()
    home.gpg("--yes", "--delete-key", people.bob.fingerprint)
    home.edit(people.carol.fingerprint, "disable")
    keys.refresh()
    assert "Bob Babbage" not in names(keys)
    assert names(keys, KeyQuery(filter=KeyFilter.DISABLED)) == ["Carol Shaw"]


def test_a_new_secret_key_is_ones_own(keys, home, people):
    keys.refresh()
    home.add_own(people.bob)
    keys.refresh()
    assert names(keys, KeyQuery(filter=KeyFilter.MINE)) == ["Alice Lovelace", "Bob Babbage"]


def test_a_lost_index_is_made_again(keys, index):
    keys.refresh()
    index.discard()
    keys.refresh()
    assert len(names(keys)) == 8


def test_a_damaged_index_is_made_again(keys, index, tmp_path):
    keys.refresh()
    index.close()
    (tmp_path / "keys.db").write_bytes(b"?" * 20_000)
    keys.refresh()
    assert len(names(keys)) == 8


def test_a_wrong_index_is_put_right_by_the_next_change(keys, index, home, people):
    keys.refresh()
    index.put([(key, "wrong") for key in keys.named([people.bob.fingerprint])])
    index.remove([people.carol.fingerprint])
    home.edit(people.zoya.fingerprint, "disable")
    keys.refresh()
    assert "Carol Shaw" in names(keys)


def test_progress_counts_the_keys(many):
    counts = []
    many.refresh(counts.append)
    assert counts == sorted(counts)
    assert (counts[0] < 500, counts[-1]) == (True, 500)


def test_one_new_key_among_many_is_read_alone(many, empty_home):
    many.refresh()
    [new] = make_keys(1, first=500)
    empty_home.gpg("--import", content=new.packets)
    counts = []
    many.refresh(counts.append)
    assert counts == [1]
    assert [row.fingerprint for row in many.all(KeyQuery(new.user_id))] == [new.fingerprint]


def test_recipients_are_found_without_the_whole_ring(many, empty_home):
    keyring = GpgKeyring(empty_home.environ)
    finder = IndexedFinder(many, keyring)
    [key] = finder.naming([Address("person77@example77.org")])
    assert key.user_ids[0].address == "person77@example77.org"


def test_recipients_are_found_where_no_index_can_be_written(keyring, people):
    locked = StoredKeyIndex(Path("/proc/no/keys.db"))
    finder = IndexedFinder(KeyListService(keyring.listing, locked, SystemClock()), keyring)
    assert [key.fingerprint for key in finder.naming([Address("bob@example.org")])] == [people.bob.fingerprint]
    assert [key.fingerprint for key in finder.own()] == [people.alice.fingerprint]
