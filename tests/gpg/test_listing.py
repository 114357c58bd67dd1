"""When a listing of keys is read again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sealpost.gpg import colons
from sealpost.gpg.listing import KeyListing

[KEY] = colons.parse(b"pub:f:255:22:1:1704067200:::-:::scESC:::::ed25519:::0:\nfpr:::::::::" + b"A" * 40 + b":\n")


class CountedListing(KeyListing):
    def __init__(self, home, key=KEY):
        super().__init__(home, self._read_counted)
        self._key = key
        self.times_read = 0

    def _read_counted(self):
        self.times_read += 1
        return [self._key]


@pytest.fixture
def listing(tmp_path):
    return CountedListing(tmp_path)


def test_it_is_read_once_while_nothing_changes(listing):
    listing.keys()
    listing.keys()
    assert listing.times_read == 1


@pytest.mark.parametrize("name", ["pubring.kbx", "trustdb.gpg", "private-keys-v1.d"])
def test_it_is_read_again_when_a_file_of_the_ring_appears(listing, tmp_path, name):
    listing.keys()
    (tmp_path / name).write_bytes(b"")
    listing.keys()
    assert listing.times_read == 2


def test_it_is_read_again_when_a_file_is_replaced(listing, tmp_path):
    ring = tmp_path / "pubring.kbx"
    ring.write_bytes(b"a")
    listing.keys()
    ring.rename(tmp_path / "pubring.kbx~")
    ring.write_bytes(b"b")
    listing.keys()
    assert listing.times_read == 2


def test_it_is_read_again_when_a_key_has_expired_meanwhile(tmp_path, monkeypatch):
    soon = datetime.now(UTC) + timedelta(hours=1)
    listing = CountedListing(tmp_path, replace(KEY, expires=soon))
    listing.keys()
    monkeypatch.setattr("time.time", lambda: soon.timestamp() + 1)
    listing.keys()
    assert listing.times_read == 2
