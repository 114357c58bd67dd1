"""Fingerprints and what a key can do."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.keys import (
    Capability,
    Fingerprint,
    Key,
    KeyState,
    SecretPart,
    Subkey,
    UserId,
    Validity,
    parse_fingerprint,
)
from sealpost.errors import NotAFingerprint

SUBKEY = Subkey(
    fingerprint=Fingerprint("B" * 40),
    algorithm="cv25519",
    created=datetime(2020, 1, 1, tzinfo=UTC),
    expires=None,
    capabilities=frozenset({Capability.ENCRYPT}),
    state=KeyState.CURRENT,
)
KEY = Key(
    fingerprint=Fingerprint("A" * 40),
    algorithm="ed25519",
    created=datetime(2020, 1, 1, tzinfo=UTC),
    expires=None,
    capabilities=frozenset({Capability.SIGN}),
    state=KeyState.CURRENT,
    owner_trust="unknown",
    user_ids=(
        UserId("Old", None, Validity.UNKNOWN, revoked=True),
        UserId("New", None, Validity.UNKNOWN, revoked=False),
    ),
    subkeys=(SUBKEY,),
)


def test_a_fingerprint_may_be_written_in_groups_and_small_letters():
    assert parse_fingerprint("3886 20ff 4c65 de2d 7f20  1053 f1d5 b45e 2464 f9b0") == (
        "388620FF4C65DE2D7F201053F1D5B45E2464F9B0"
    )


@given(st.text(alphabet="0123456789ABCDEF", min_size=1, max_size=70))
def test_only_40_or_64_digits_are_a_fingerprint(digits):
    if len(digits) in (40, 64):
        assert parse_fingerprint(digits) == digits
    else:
        with pytest.raises(NotAFingerprint):
            parse_fingerprint(digits)


@pytest.mark.parametrize("text", ["", "Alice", "alice@example.org", "0xF1D5B45E2464F9B0", "А" * 40])
def test_a_name_is_no_fingerprint(text):
    with pytest.raises(NotAFingerprint):
        parse_fingerprint(text)


def test_a_key_is_called_by_a_name_that_still_stands():
    assert KEY.name == "New"


def test_a_key_without_a_name_is_called_by_its_fingerprint():
    assert replace(KEY, user_ids=()).name == "A" * 40


def test_a_subkey_gives_its_key_the_capability():
    assert KEY.can(Capability.ENCRYPT)


def test_an_expired_subkey_does_not():
    assert not replace(KEY, subkeys=(replace(SUBKEY, state=KeyState.EXPIRED),)).can(Capability.ENCRYPT)


@pytest.mark.parametrize("state", [KeyState.EXPIRED, KeyState.REVOKED, KeyState.DISABLED, KeyState.INVALID])
def test_a_key_that_is_not_current_can_nothing(state):
    assert not replace(KEY, state=state).can(Capability.SIGN)


@pytest.mark.parametrize("secret", [SecretPart.PRESENT, SecretPart.ON_CARD, SecretPart.OFFLINE])
def test_a_key_with_a_secret_part_is_ones_own_wherever_that_is(secret):
    assert replace(KEY, secret=secret).is_own


@pytest.mark.parametrize("validity", list(Validity))
def test_only_full_and_ultimate_validity_count_as_verified(validity):
    assert validity.is_verified == (validity in (Validity.FULL, Validity.ULTIMATE))
