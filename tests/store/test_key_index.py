"""The keys as rows to search, filter and sort."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sealpost.core.key_list import KeyFilter, KeyQuery, KeySort, Order
from sealpost.core.keys import Address, Capability, Fingerprint, Key, KeyState, SecretPart, Subkey, UserId, Validity
from sealpost.errors import NotReadable
from sealpost.services.ports import KeyringStamp
from sealpost.store.key_index import StoredKeyIndex

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
STAMP = KeyringStamp("ring", "secrets")
MADE = datetime(2024, 1, 1, tzinfo=UTC)


def key(number, name, *, address=None, validity=Validity.FULL, expires=None, **more):
    text = f"{name} <{address}>" if address else name
    fingerprint = f"{number:04X}" * 10
    part = Subkey(Fingerprint(f"{number:04X}" * 9 + "5555"), "cv25519", MADE, expires, SEALS, KeyState.CURRENT)
    fields = {
        "fingerprint": Fingerprint(fingerprint),
        "algorithm": "ed25519",
        "created": MADE,
        "expires": expires,
        "capabilities": frozenset({Capability.SIGN, Capability.CERTIFY}),
        "state": KeyState.CURRENT,
        "owner_trust": "unknown",
        "user_ids": (UserId(text, Address(address) if address else None, validity, revoked=False),),
        "subkeys": (part,),
    }
    return Key(**{**fields, **more})


SEALS = frozenset({Capability.ENCRYPT})
ALICE = key(0xA11C, "Alice", address="alice@example.org", secret=SecretPart.PRESENT, validity=Validity.ULTIMATE)
ARPAD = key(0xA4AD, "Árpád Tűrő", address="arpad@example.org", validity=Validity.UNKNOWN)
ZOYA = key(0x2021, "Зоя Ёлкина", address="zoya@example.org", expires=NOW + timedelta(days=10))
OLD = key(0x01D0, "Old Ed", address="ed@example.org", expires=NOW - timedelta(days=1))
REVOKED = key(0x2EF0, "Reva", state=KeyState.REVOKED)
OFF = key(0x0FF0, "Off", state=KeyState.DISABLED)
ALL = [OLD, ALICE, ARPAD, ZOYA, REVOKED, OFF]


@pytest.fixture
def index(tmp_path):
    made = StoredKeyIndex(tmp_path / "keys.db")
    made.put([(each, each.fingerprint[:4]) for each in ALL])
    yield made
    made.close()


def found(index, query):
    numbers = index.find(query, NOW)
    rows = index.rows(numbers)
    return [rows[number].user_id.partition(" <")[0] for number in numbers]


def test_own_keys_come_first_and_accents_do_not_matter_to_the_order(index):
    assert found(index, KeyQuery()) == ["Alice", "Árpád Tűrő", "Off", "Old Ed", "Reva", "Зоя Ёлкина"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("зоя", "Зоя Ёлкина"),
        ("ЕЛКИНА", "Зоя Ёлкина"),
        ("arpad turo", "Árpád Tűrő"),
        ("TŰRŐ", "Árpád Tűrő"),
        ("zoya@", "Зоя Ёлкина"),
        ("ё", "Зоя Ёлкина"),
        ("al", "Alice"),
        ("2021 2021 2021", "Зоя Ёлкина"),
        ("0x2021202120212021", "Зоя Ёлкина"),
        ("2021 2021 5555", "Зоя Ёлкина"),
    ],
)
def test_a_key_is_found_by_a_part_of_anything_that_names_it(index, text, name):
    assert found(index, KeyQuery(text)) == [name]


@pytest.mark.parametrize(
    "text", ['"', 'a" OR "b', "'; DROP TABLE key; --", "*", "NEAR(a b)", "%", "\x00ab\udcff", "𝔛" * 300]
)
def test_what_is_typed_is_only_a_text(index, text):
    assert found(index, KeyQuery(text)) == []


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (KeyFilter.MINE, ["Alice"]),
        (KeyFilter.SEALABLE, ["Alice", "Árpád Tűrő", "Зоя Ёлкина"]),
        (KeyFilter.EXPIRING, ["Зоя Ёлкина"]),
        (KeyFilter.EXPIRED, ["Old Ed"]),
        (KeyFilter.REVOKED, ["Reva"]),
        (KeyFilter.UNVERIFIED, ["Árpád Tűrő"]),
        (KeyFilter.DISABLED, ["Off"]),
    ],
)
def test_a_filter_keeps_what_it_names(index, wanted, names):
    assert found(index, KeyQuery(filter=wanted)) == names


def test_a_key_that_expires_while_nobody_reads_it_is_found_as_expired(index):
    later = NOW + timedelta(days=11)
    numbers = index.find(KeyQuery(filter=KeyFilter.EXPIRED), later)
    assert {row.fingerprint for row in index.rows(numbers).values()} == {OLD.fingerprint, ZOYA.fingerprint}


@pytest.mark.parametrize(
    ("sort", "order", "first"),
    [
        (KeySort.NAME, Order.DESCENDING, "Зоя Ёлкина"),
        (KeySort.ADDRESS, Order.ASCENDING, "Alice"),
        (KeySort.EXPIRES, Order.ASCENDING, "Old Ed"),
        (KeySort.EXPIRES, Order.DESCENDING, "Зоя Ёлкина"),
        (KeySort.VALIDITY, Order.DESCENDING, "Alice"),
    ],
)
def test_it_is_sorted_as_asked(index, sort, order, first):
    assert found(index, KeyQuery(sort=sort, order=order))[0] == first


def test_a_key_is_found_by_its_new_name_and_not_by_the_old_one(index):
    renamed = replace(ZOYA, user_ids=key(1, "Зинаида").user_ids)
    index.put([(renamed, "new")])
    assert (found(index, KeyQuery("зинаида")), found(index, KeyQuery("ёлкина"))) == (["Зинаида"], [])
    assert index.marks()[ZOYA.fingerprint] == "new"


def test_a_removed_key_is_found_no_more(index):
    index.remove([ZOYA.fingerprint])
    assert (found(index, KeyQuery("зоя")), index.naming([Address("zoya@example.org")])) == ([], [])


def test_only_the_whole_address_names_a_key(index):
    assert index.naming([Address("zoya@example.org"), Address("ya@example.org")]) == [ZOYA.fingerprint]


def test_own_keys_are_told(index):
    assert index.own() == [ALICE.fingerprint]


def test_it_remembers_what_it_is_true_for(index, tmp_path):
    index.is_true_for(STAMP)
    index.close()
    assert StoredKeyIndex(tmp_path / "keys.db").stamp() == STAMP


def test_a_damaged_index_says_so_and_can_be_thrown_away(index, tmp_path):
    index.close()
    path = tmp_path / "keys.db"
    path.write_bytes(b"SQLite format 3\0" + b"?" * 5000)
    damaged = StoredKeyIndex(path)
    assert damaged.marks() == {}
    damaged.close()


def test_an_index_of_a_newer_version_is_thrown_away(index, tmp_path):
    with index._written.write() as connection:
        connection.execute("PRAGMA user_version = 99")
    index.close()
    newer = StoredKeyIndex(tmp_path / "keys.db")
    with pytest.raises(NotReadable):
        newer.marks()
    newer.discard()
    assert newer.marks() == {}
    newer.close()


def test_it_is_private(index, tmp_path):
    index.is_true_for(STAMP)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.glob("keys.db*")} == {0o600}
