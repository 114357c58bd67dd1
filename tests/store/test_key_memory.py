from datetime import UTC, datetime, timedelta

import pytest

from sealpost.core.key_changes import ChangeKind, KeyChange, KnownKey
from sealpost.core.keys import Address, Fingerprint
from sealpost.store.key_memory import StoredKeyMemory

ZOE, ADA = Address("zoe@example.org"), Address("ada@example.org")
OLD, NEW, SUBKEY = (Fingerprint(letter * 40) for letter in "ABC")
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
KNOWN = KnownKey(ZOE, OLD, frozenset({SUBKEY, NEW}))


@pytest.fixture
def memory(database):
    return StoredKeyMemory(database)


def _other(at=MONDAY, address=ZOE):
    return KeyChange(address, ChangeKind.OTHER_KEY, OLD, NEW, at)


def test_what_is_remembered_comes_back_as_it_was(memory):
    memory.remember([KNOWN, KnownKey(ADA, NEW, frozenset(), is_revoked=True)])
    assert memory.known([ZOE]) == {ZOE: KNOWN}
    assert memory.known([ADA])[ADA].is_revoked


def test_a_change_is_kept_with_what_is_known_from_then_on(memory):
    memory.remember([KNOWN])
    now = KnownKey(ZOE, NEW, frozenset())
    memory.changed(_other(), now)
    assert (memory.known([ZOE]), memory.changes([ZOE])) == ({ZOE: now}, [_other()])


def test_changes_are_told_newest_first_and_by_address(memory):
    for at, address in ((MONDAY, ZOE), (MONDAY, ADA), (MONDAY + timedelta(days=1), ZOE)):
        memory.changed(_other(at, address), KnownKey(address, NEW, frozenset()))
    assert [each.at.day for each in memory.changes([ZOE])] == [24, 23]


def test_what_was_noted_stays_in_the_history(memory):
    memory.changed(_other(), KnownKey(ZOE, NEW, frozenset()))
    memory.changed(_other(address=ADA), KnownKey(ADA, NEW, frozenset()))
    memory.note([ZOE])
    assert [[each.is_noted for each in memory.changes([address])] for address in (ZOE, ADA)] == [[True], [False]]
