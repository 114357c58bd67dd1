"""From what gpg proved to what a person is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sealpost.core.keys import Address, Capability, Fingerprint, Key, KeyState, UserId, Validity
from sealpost.core.reasons import Reason
from sealpost.core.verdict import (
    Check,
    SenderMatch,
    SignatureEvidence,
    SignatureVerdict,
    judge,
    mark_uncheckable,
    warnings,
)

NOW = datetime(2026, 6, 1, tzinfo=UTC)
ALICE = Key(
    fingerprint=Fingerprint("A" * 40),
    algorithm="ed25519",
    created=datetime(2020, 1, 1, tzinfo=UTC),
    expires=None,
    capabilities=frozenset({Capability.SIGN}),
    state=KeyState.CURRENT,
    owner_trust="unknown",
    user_ids=(
        UserId(
            "Alice at work <alice@work.example>",
            Address("alice@work.example"),
            Validity.UNKNOWN,
            revoked=False,
        ),
        UserId("Alice <alice@example.org>", Address("alice@example.org"), Validity.FULL, revoked=False),
        UserId("Alice <alice@old.example>", Address("alice@old.example"), Validity.FULL, revoked=True),
    ),
    subkeys=(),
)
GOOD = SignatureEvidence(
    Check.GOOD,
    issuer=ALICE.fingerprint,
    primary=ALICE.fingerprint,
    created=datetime(2024, 6, 1, tzinfo=UTC),
    hash_algorithm=8,
    signature_class=0,
    trust=Validity.FULL,
)


def judged(evidence=GOOD, key=ALICE, sender=""):
    return judge(evidence, {key.fingerprint: key}, sender, NOW)


def test_a_good_signature_of_a_verified_key_is_good():
    signature = judged()
    assert (signature.verdict, signature.validity, signature.reason) == (
        SignatureVerdict.GOOD,
        Validity.FULL,
        None,
    )


def test_only_verified_names_are_shown():
    assert judged().user_ids == ("Alice <alice@example.org>",)


def test_an_unverified_key_is_good_but_not_certified():
    stranger = replace(ALICE, user_ids=ALICE.user_ids[:1])
    signature = judged(key=stranger)
    assert (signature.verdict, signature.validity, signature.reason) == (
        SignatureVerdict.GOOD,
        Validity.UNKNOWN,
        Reason.NOT_CERTIFIED,
    )


def test_names_are_made_visible():
    name = UserId("Eve\u202e <e@x.example>", None, Validity.FULL, revoked=False)
    assert judged(key=replace(ALICE, user_ids=(name,))).user_ids == ("Eve‹U+202E› <e@x.example>",)


@pytest.mark.parametrize(
    ("change", "verdict", "reason"),
    [
        ({"check": Check.BAD}, SignatureVerdict.BAD, Reason.BAD_SIGNATURE),
        ({"check": Check.UNKNOWN_KEY, "primary": None}, SignatureVerdict.UNKNOWN_KEY, Reason.UNKNOWN_KEY),
        ({"check": Check.EXPIRED_SIGNATURE}, SignatureVerdict.EXPIRED, Reason.EXPIRED_SIGNATURE),
        ({"check": Check.EXPIRED_KEY}, SignatureVerdict.EXPIRED, Reason.EXPIRED_KEY),
        ({"check": Check.REVOKED_KEY}, SignatureVerdict.REVOKED, Reason.REVOKED_KEY),
        ({"check": Check.TIME_CONFLICT}, SignatureVerdict.BAD, Reason.BEFORE_KEY),
        ({"check": Check.UNSUPPORTED}, SignatureVerdict.UNCHECKABLE, Reason.UNSUPPORTED_ALGORITHM),
        (
            {"check": Check.UNSUPPORTED, "hash_algorithm": 1},
            SignatureVerdict.WEAK,
            Reason.WEAK_DIGEST,
        ),
        ({"hash_algorithm": 1}, SignatureVerdict.WEAK, Reason.WEAK_DIGEST),
        ({"hash_algorithm": 2}, SignatureVerdict.WEAK, Reason.WEAK_DIGEST),
        ({"hash_algorithm": 3}, SignatureVerdict.WEAK, Reason.WEAK_DIGEST),
        ({"key_is_weak": True}, SignatureVerdict.WEAK, Reason.WEAK_KEY),
        ({"signature_class": 0x10}, SignatureVerdict.BAD, Reason.WRONG_TYPE),
        ({"created": datetime(2019, 1, 1, tzinfo=UTC)}, SignatureVerdict.BAD, Reason.BEFORE_KEY),
        ({"created": NOW + timedelta(days=1)}, SignatureVerdict.UNCHECKABLE, Reason.FUTURE_DATE),
        ({"created": None}, SignatureVerdict.UNKNOWN_KEY, Reason.UNKNOWN_KEY),
    ],
)
def test_each_fault_has_its_verdict_and_reason(change, verdict, reason):
    signature = judged(replace(GOOD, **change))
    assert (signature.verdict, signature.reason) == (verdict, reason)


def test_a_signature_a_minute_in_the_future_is_only_another_clock():
    assert judged(replace(GOOD, created=NOW + timedelta(minutes=1))).verdict is SignatureVerdict.GOOD


def test_a_short_key_is_weak():
    assert judged(key=replace(ALICE, algorithm="rsa1024")).reason is Reason.WEAK_KEY


def test_a_key_that_is_not_in_the_ring_is_unknown_whatever_gpg_says():
    other = replace(ALICE, fingerprint=Fingerprint("B" * 40))
    assert judged(key=other).verdict is SignatureVerdict.UNKNOWN_KEY


@pytest.mark.parametrize(
    ("sender", "match"),
    [
        ("", SenderMatch.NOT_ASKED),
        ("alice@example.org", SenderMatch.YES),
        ("Alice <ALICE@Example.org>", SenderMatch.YES),
        ("alice@work.example", SenderMatch.NO),
        ("alice@old.example", SenderMatch.NO),
        ('"alice@example.org" <mallory@evil.example>', SenderMatch.NO),
        ("mallory@evil.example, alice@example.org", SenderMatch.NO),
        ("alice@example.org.evil.example", SenderMatch.NO),
    ],
)
def test_the_sender_is_compared_with_verified_addresses_only(sender, match):
    assert judged(sender=sender).matches_sender is match


def test_a_signer_who_is_not_the_sender_is_named():
    assert judged(sender="carol@example.org").reason is Reason.SENDER_MISMATCH


def test_a_good_message_needs_no_warning():
    assert warnings([judged()]) == ()


def test_a_message_that_nobody_signed_says_so():
    assert [warning.code for warning in warnings([])] == ["not-signed"]


def test_different_signatures_are_warned_of_one_by_one_and_as_mixed():
    bad = judged(replace(GOOD, check=Check.BAD))
    assert [warning.code for warning in warnings([judged(), bad])] == ["bad-signature", "mixed"]


def test_a_bad_signature_on_a_changed_text_can_not_be_checked():
    signature = mark_uncheckable(judged(replace(GOOD, check=Check.BAD)))
    assert (signature.verdict, signature.reason) == (SignatureVerdict.UNCHECKABLE, Reason.TEXT_CHANGED)


def test_a_good_signature_on_a_changed_text_stays_good():
    assert mark_uncheckable(judged()) == judged()
