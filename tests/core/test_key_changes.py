from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sealpost.core.key_changes import ChangeKind, KeyChange, KnownKey, change
from sealpost.core.keys import Address, Fingerprint

ZOE = Address("zoe@example.org")
OLD, NEW, SUBKEY, NEWER = (Fingerprint(letter * 40) for letter in "ABCD")
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
BEFORE = KnownKey(ZOE, OLD, frozenset({SUBKEY}))


@pytest.mark.parametrize(
    ("now", "kind", "after"),
    [
        (replace(BEFORE, fingerprint=NEW), ChangeKind.OTHER_KEY, NEW),
        (replace(BEFORE, fingerprint=NEW, is_revoked=True), ChangeKind.OTHER_KEY, NEW),
        (replace(BEFORE, is_revoked=True), ChangeKind.REVOKED, OLD),
        (replace(BEFORE, subkeys=frozenset({SUBKEY, NEWER})), ChangeKind.NEW_SUBKEY, NEWER),
        (replace(BEFORE, subkeys=frozenset({NEWER})), ChangeKind.NEW_SUBKEY, NEWER),
    ],
)
def test_each_change_has_its_kind_and_both_fingerprints(now, kind, after):
    assert change(BEFORE, now, MONDAY) == KeyChange(ZOE, kind, OLD, after, MONDAY)


@pytest.mark.parametrize("now", [BEFORE, replace(BEFORE, subkeys=frozenset())])
def test_the_same_key_with_no_more_subkeys_is_no_change(now):
    assert change(BEFORE, now, MONDAY) is None


def test_a_key_that_was_revoked_before_is_no_news():
    revoked = replace(BEFORE, is_revoked=True)
    assert change(revoked, revoked, MONDAY) is None
