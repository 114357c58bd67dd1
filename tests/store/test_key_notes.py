from datetime import UTC, datetime

import pytest

from sealpost.core.key_history import KeyPast, Origin, Source
from sealpost.core.keys import Fingerprint
from sealpost.store.key_notes import StoredKeyNotes

KEY = Fingerprint("A" * 40)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
TUESDAY = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture
def notes(database):
    return StoredKeyNotes(database)


def test_of_a_key_that_another_program_brought_nothing_is_known(notes):
    assert notes.of(KEY) == KeyPast()


def test_a_key_keeps_where_it_came_from_when_it_is_refreshed(notes):
    came = Origin(Source.FILE, "зоя.asc")
    notes.came([KEY], came, MONDAY)
    notes.refreshed([KEY], "keys.openpgp.org", TUESDAY)
    assert notes.of(KEY) == KeyPast(came, MONDAY, TUESDAY, "keys.openpgp.org")


def test_the_latest_arrival_counts(notes):
    notes.came([KEY], Origin(Source.CLIPBOARD), MONDAY)
    notes.came([KEY], Origin(Source.WEB, "https://example.org/key"), TUESDAY)
    assert notes.of(KEY).origin == Origin(Source.WEB, "https://example.org/key")
