"""What a person should know before taking a key."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sealpost.core.keys import Address, Capability, Fingerprint, Key, KeyState, Subkey, UserId, Validity
from sealpost.core.offered_keys import changes, concerns, is_weak
from sealpost.core.reasons import Reason

NOW = datetime(2026, 6, 1, tzinfo=UTC)
SUBKEY = Subkey(
    fingerprint=Fingerprint("B" * 40),
    algorithm="cv25519",
    created=datetime(2020, 1, 1, tzinfo=UTC),
    expires=None,
    capabilities=frozenset({Capability.ENCRYPT}),
    state=KeyState.CURRENT,
)
BOB = UserId("Bob <bob@example.org>", Address("bob@example.org"), Validity.UNKNOWN, revoked=False)
KEY = Key(
    fingerprint=Fingerprint("A" * 40),
    algorithm="ed25519",
    created=datetime(2020, 1, 1, tzinfo=UTC),
    expires=None,
    capabilities=frozenset({Capability.SIGN}),
    state=KeyState.CURRENT,
    owner_trust="unknown",
    user_ids=(BOB,),
    subkeys=(SUBKEY,),
)


@pytest.mark.parametrize(
    ("algorithm", "weak"),
    [("rsa1024", True), ("rsa2047", True), ("rsa2048", False), ("dsa1024", True), ("ed25519", False)],
)
def test_short_keys_are_weak(algorithm, weak):
    assert is_weak(algorithm) is weak


def test_an_ordinary_key_raises_no_concern():
    assert concerns(KEY, {}, NOW) == ()


@pytest.mark.parametrize(
    ("key", "concern"),
    [
        (replace(KEY, state=KeyState.REVOKED), Reason.REVOKED_KEY),
        (replace(KEY, state=KeyState.EXPIRED), Reason.EXPIRED_KEY),
        (replace(KEY, subkeys=(replace(SUBKEY, state=KeyState.EXPIRED),)), Reason.EXPIRED_SUBKEY),
        (replace(KEY, user_ids=(BOB, replace(BOB, revoked=True))), Reason.REVOKED_UID),
        (replace(KEY, subkeys=(replace(SUBKEY, algorithm="rsa1024"),)), Reason.WEAK_KEY),
        (replace(KEY, created=datetime(2099, 1, 1, tzinfo=UTC)), Reason.FUTURE_DATE),
        (replace(KEY, user_ids=(BOB,) * 200), Reason.TOO_MANY_UIDS),
    ],
)
def test_each_concern_is_named(key, concern):
    assert concerns(key, {}, NOW) == (concern,)


def test_a_second_key_for_a_verified_address_is_a_concern():
    known = replace(KEY, fingerprint=Fingerprint("C" * 40), user_ids=(replace(BOB, validity=Validity.FULL),))
    assert concerns(KEY, {known.fingerprint: known}, NOW) == (Reason.OTHER_KEY,)


def test_an_update_of_a_known_key_is_none():
    known = replace(KEY, user_ids=(replace(BOB, validity=Validity.FULL),))
    assert concerns(KEY, {known.fingerprint: known}, NOW) == ()


def test_an_unchanged_key_has_no_changes():
    assert changes(KEY, KEY) == ()


@pytest.mark.parametrize(
    ("after", "sentence"),
    [
        (replace(KEY, user_ids=(BOB, replace(BOB, text="B\u202eb"))), "new user ID B‹U+202E›b"),
        (replace(KEY, user_ids=(replace(BOB, revoked=True),)), "user ID Bob <bob@example.org> was revoked"),
        (replace(KEY, subkeys=()), None),
        (
            replace(KEY, subkeys=(SUBKEY, replace(SUBKEY, fingerprint=Fingerprint("D" * 40)))),
            f"new subkey {'D' * 40} (cv25519)",
        ),
        (
            replace(KEY, subkeys=(replace(SUBKEY, expires=datetime(2030, 1, 1, tzinfo=UTC)),)),
            f"subkey {'B' * 40} now expires 2030-01-01",
        ),
        (
            replace(KEY, subkeys=(replace(SUBKEY, state=KeyState.REVOKED),)),
            f"subkey {'B' * 40} was revoked",
        ),
        (replace(KEY, expires=datetime(2030, 1, 1, tzinfo=UTC)), "the key now expires 2030-01-01"),
        (replace(KEY, state=KeyState.REVOKED), "the key was revoked"),
    ],
)
def test_each_change_is_a_sentence(after, sentence):
    assert changes(KEY, after) == ((sentence,) if sentence else ())
