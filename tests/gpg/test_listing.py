"""When a listing of keys is read again, and how much of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sealpost.core.keys import Fingerprint
from sealpost.gpg import colons
from sealpost.gpg.key_reader import KeyReader
from sealpost.gpg.listing import KeyListing

[KEY] = colons.parse(b"pub:f:255:22:1:1704067200:::-:::scESC:::::ed25519:::0:\nfpr:::::::::" + b"A" * 40 + b":\n")
OTHER = replace(KEY, fingerprint=Fingerprint("B" * 40))


class CountedReader(KeyReader):
    """One that is told what the ring holds, over real files."""

    def __init__(self, home, *keys):
        super().__init__(lambda: None, home, {})
        self.ring = dict.fromkeys(keys, "")
        self.times_read = 0
        self.asked_for = []

    def marks(self):
        return {key.fingerprint: mark for key, mark in self.ring.items()}

    def read_all(self, take, cancellation=None):
        self.times_read += 1
        take(list(self.ring))

    def read(self, fingerprints):
        self.asked_for.append(list(fingerprints))
        return [key for key in self.ring if key.fingerprint in fingerprints]


@pytest.fixture
def reader(tmp_path):
    return CountedReader(tmp_path, KEY)


@pytest.fixture
def listing(reader):
    return KeyListing(reader)


def test_it_is_read_once_while_nothing_changes(listing, reader):
    listing.keys()
    listing.keys()
    assert reader.times_read == 1


@pytest.mark.parametrize("name", ["pubring.kbx", "trustdb.gpg"])
def test_only_what_has_changed_is_read_again(listing, reader, tmp_path, name):
    listing.keys()
    reader.ring[OTHER] = "new"
    (tmp_path / name).write_bytes(b"")
    assert listing.keys() == [KEY, OTHER]
    assert (reader.times_read, reader.asked_for) == (1, [[OTHER.fingerprint]])


def test_a_key_that_was_deleted_is_gone(listing, reader, tmp_path):
    listing.keys()
    reader.ring.clear()
    (tmp_path / "pubring.kbx").write_bytes(b"")
    assert listing.keys() == []


def test_everything_is_read_again_when_secret_keys_come_or_go(listing, reader, tmp_path):
    listing.keys()
    (tmp_path / "private-keys-v1.d").mkdir()
    (tmp_path / "private-keys-v1.d" / "A.key").touch()
    listing.keys()
    assert reader.times_read == 2


def test_it_is_looked_at_again_when_a_file_is_replaced(listing, reader, tmp_path):
    ring = tmp_path / "pubring.kbx"
    ring.write_bytes(b"a")
    listing.keys()
    reader.ring[OTHER] = "new"
    ring.rename(tmp_path / "pubring.kbx~")
    ring.write_bytes(b"b")
    assert OTHER in listing.keys()


def test_a_key_that_has_expired_meanwhile_is_read_again(tmp_path, monkeypatch):
    soon = datetime.now(UTC) + timedelta(hours=1)
    reader = CountedReader(tmp_path, replace(KEY, expires=soon), OTHER)
    listing = KeyListing(reader)
    listing.keys()
    monkeypatch.setattr("time.time", lambda: soon.timestamp() + 1)
    listing.keys()
    assert reader.asked_for == [[KEY.fingerprint]]


def test_a_few_keys_are_read_without_the_rest(listing, reader):
    assert listing.read([KEY.fingerprint, OTHER.fingerprint]) == [KEY]
    assert reader.times_read == 0


def test_a_few_keys_are_read_once_while_nothing_changes(listing, reader, tmp_path):
    listing.read([KEY.fingerprint])
    listing.read([KEY.fingerprint])
    (tmp_path / "pubring.kbx").write_bytes(b"")
    listing.read([KEY.fingerprint])
    assert len(reader.asked_for) == 2
