"""Which keys need care."""

from datetime import UTC, datetime, timedelta

import pytest

from sealpost.core.expiry import Care, concerns
from sealpost.core.key_list import FOREVER, KeyRow
from sealpost.core.keys import Address, Fingerprint, KeyState, SecretPart, Validity

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
A, B = Fingerprint("A" * 40), Fingerprint("B" * 40)


def row(days, *, own=True, state=KeyState.CURRENT, sealable=None, fingerprint=A):
    return KeyRow(
        fingerprint=fingerprint,
        user_id="Anna <anna@example.org>",
        address=Address("anna@example.org"),
        state=state,
        validity=Validity.FULL,
        secret=SecretPart.PRESENT if own else SecretPart.NONE,
        created=NOW - timedelta(days=900),
        expires=None if days is None else NOW + timedelta(days=days),
        sealable_until=FOREVER if sealable is None else NOW + timedelta(days=sealable),
    )


def cares(rows, known=()):
    return [each.care for each in concerns(rows, known, NOW)]


@pytest.mark.parametrize(
    ("days", "found"),
    [(31, []), (30, [Care.OWN_EXPIRES]), (1, [Care.OWN_EXPIRES]), (-1, [Care.OWN_EXPIRED]), (-31, []), (None, [])],
)
def test_an_own_key_needs_care_a_month_before_and_after_its_last_day(days, found):
    assert cares([row(days)]) == found


def test_an_own_key_needs_care_when_only_its_sealing_part_runs_out():
    [found] = concerns([row(None, sealable=10)], (), NOW)
    assert (found.care, found.expires) == (Care.OWN_EXPIRES, NOW + timedelta(days=10))


@pytest.mark.parametrize("state", [KeyState.REVOKED, KeyState.DISABLED, KeyState.INVALID])
def test_a_key_that_was_given_up_needs_none(state):
    assert cares([row(5, state=state)]) == []


def test_of_others_only_expired_keys_of_correspondents_count():
    gone = row(-400, own=False, state=KeyState.EXPIRED)
    assert cares([gone]) == []
    assert cares([gone], {A}) == [Care.OTHERS_EXPIRED]
    assert cares([row(5, own=False)], {A}) == []


def test_own_keys_come_first_then_the_longest_expired():
    rows = [row(-9, own=False, fingerprint=B), row(-400, own=False), row(20)]
    found = concerns(rows, {A, B}, NOW)
    assert [(each.care, each.fingerprint) for each in found] == [
        (Care.OWN_EXPIRES, A),
        (Care.OTHERS_EXPIRED, A),
        (Care.OTHERS_EXPIRED, B),
    ]


def test_a_new_date_is_a_new_concern():
    [one], [other] = concerns([row(5)], (), NOW), concerns([row(6)], (), NOW)
    assert one.mark != other.mark
