"""Which key serves which address."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sealpost.core.keys import (
    Address,
    Capability,
    Fingerprint,
    Key,
    KeyState,
    SecretPart,
    Subkey,
    UserId,
    Validity,
)
from sealpost.core.recipients import RecipientState, choose_keys, recipient_for, signing_key
from sealpost.errors import MissingKeys, NoSecretKey, UnusableKeys, UnverifiedKeys

BOB = Address("bob@example.org")
CAROL = Address("carol@example.org")


def user_id(address, validity=Validity.FULL, *, revoked=False):
    return UserId(f"Somebody <{address}>", address, validity, revoked=revoked)


def key(digit, *user_ids, year=2020, state=KeyState.CURRENT, encrypts=KeyState.CURRENT, secret=SecretPart.NONE):
    return Key(
        fingerprint=Fingerprint(digit * 40),
        algorithm="ed25519",
        created=datetime(year, 1, 1, tzinfo=UTC),
        expires=None,
        capabilities=frozenset({Capability.SIGN, Capability.CERTIFY}),
        state=state,
        owner_trust="unknown",
        user_ids=user_ids,
        subkeys=(
            Subkey(
                fingerprint=Fingerprint(digit * 39 + "0"),
                algorithm="cv25519",
                created=datetime(year, 1, 1, tzinfo=UTC),
                expires=None,
                capabilities=frozenset({Capability.ENCRYPT}),
                state=encrypts,
                secret=secret,
            ),
        ),
        secret=secret,
    )


@pytest.mark.parametrize(
    ("candidate", "state"),
    [
        (key("B", user_id(BOB)), RecipientState.VERIFIED),
        (key("B", user_id(BOB, Validity.ULTIMATE)), RecipientState.VERIFIED),
        (key("B", user_id(BOB, Validity.MARGINAL)), RecipientState.UNVERIFIED),
        (key("B", user_id(BOB, Validity.UNKNOWN)), RecipientState.UNVERIFIED),
        (key("B", user_id(BOB, Validity.UNKNOWN), user_id(CAROL)), RecipientState.UNVERIFIED),
        (key("B", user_id(BOB, revoked=True)), RecipientState.REVOKED),
        (key("B", user_id(BOB), state=KeyState.EXPIRED), RecipientState.EXPIRED),
        (key("B", user_id(BOB), state=KeyState.REVOKED), RecipientState.REVOKED),
        (key("B", user_id(BOB), state=KeyState.DISABLED), RecipientState.DISABLED),
        (key("B", user_id(BOB), state=KeyState.INVALID), RecipientState.NO_ENCRYPTION),
        (key("B", user_id(BOB), encrypts=KeyState.EXPIRED), RecipientState.NO_ENCRYPTION),
        (key("B", user_id(BOB, Validity.NEVER)), RecipientState.NONE),
        (key("B", user_id(CAROL)), RecipientState.NONE),
    ],
)
def test_each_key_gives_its_address_a_state(candidate, state):
    assert recipient_for(BOB, [candidate]).state is state


@pytest.mark.parametrize("address", ["bob@example.org.evil.example", "ob@example.org", "bob@EXAMPLE.org"])
def test_only_the_whole_address_counts(address):
    assert recipient_for(Address(address), [key("B", user_id(BOB))]).state is RecipientState.NONE


def chosen(*keys, confirmed=()):
    found = recipient_for(BOB, keys, confirmed).key
    return found and found.fingerprint[0]


def test_a_verified_key_goes_before_a_newer_unverified_one():
    assert chosen(key("A", user_id(BOB), year=2019), key("B", user_id(BOB, Validity.UNKNOWN), year=2025)) == "A"


def test_a_confirmed_key_goes_before_a_newer_unconfirmed_one():
    first = key("A", user_id(BOB, Validity.UNKNOWN), year=2019)
    second = key("B", user_id(BOB, Validity.UNKNOWN), year=2025)
    assert chosen(first, second, confirmed=[first.fingerprint]) == "A"


def test_of_two_verified_keys_the_newer_serves():
    assert chosen(key("A", user_id(BOB), year=2025), key("B", user_id(BOB), year=2019)) == "A"


def test_a_usable_key_goes_before_an_expired_one():
    assert chosen(key("A", user_id(BOB), state=KeyState.EXPIRED, year=2025), key("B", user_id(BOB))) == "B"


def test_everybody_gets_one_key_in_the_order_of_the_addresses():
    ring = [key("B", user_id(BOB)), key("C", user_id(CAROL))]
    assert [each.address for each in choose_keys(ring, [CAROL, BOB, CAROL])] == [CAROL, BOB]


def test_all_missing_keys_are_named_together():
    with pytest.raises(MissingKeys) as caught:
        choose_keys([], [BOB, CAROL])
    assert caught.value.params["addresses"] == [BOB, CAROL]


def test_a_missing_key_is_named_before_anything_else():
    with pytest.raises(MissingKeys):
        choose_keys([key("B", user_id(BOB), state=KeyState.EXPIRED)], [BOB, CAROL])


def test_an_unusable_key_is_named_with_its_reason():
    with pytest.raises(UnusableKeys) as caught:
        choose_keys([key("B", user_id(BOB), state=KeyState.EXPIRED)], [BOB])
    assert caught.value.params == {"addresses": [BOB], "reason": "expired"}


def test_an_unverified_key_is_not_used_without_asking():
    with pytest.raises(UnverifiedKeys) as caught:
        choose_keys([key("B", user_id(BOB, Validity.UNKNOWN))], [BOB])
    assert caught.value.params == {"addresses": [BOB], "fingerprints": ["B" * 40]}


def test_a_confirmed_key_is_used():
    unverified = key("B", user_id(BOB, Validity.UNKNOWN))
    [recipient] = choose_keys([unverified], [BOB], [unverified.fingerprint])
    assert recipient.key is unverified


def test_confirming_another_key_does_not_help():
    with pytest.raises(UnverifiedKeys):
        choose_keys([key("B", user_id(BOB, Validity.UNKNOWN))], [BOB], [Fingerprint("A" * 40)])


OWN = key("A", user_id(BOB, Validity.ULTIMATE), secret=SecretPart.PRESENT)
OTHER = key("C", user_id(CAROL, Validity.ULTIMATE), year=2025, secret=SecretPart.PRESENT)


def test_the_signer_follows_the_account():
    assert signing_key([OWN, OTHER], BOB, OTHER.fingerprint) is OWN


def test_an_account_without_a_key_gets_the_default_key():
    assert signing_key([OWN, OTHER], Address("x@example.org"), OWN.fingerprint) is OWN


def test_without_a_default_the_newest_key_signs():
    assert signing_key([OWN, OTHER], None, None) is OTHER


def test_a_default_key_that_is_gone_does_not_hinder():
    assert signing_key([OWN], None, OTHER.fingerprint) is OWN


def test_a_key_on_a_card_signs():
    card = replace(OWN, secret=SecretPart.ON_CARD)
    assert signing_key([card], None, None) is card


@pytest.mark.parametrize(
    "useless",
    [
        replace(OWN, secret=SecretPart.OFFLINE),
        replace(OWN, state=KeyState.EXPIRED),
        replace(OWN, capabilities=frozenset()),
        key("B", user_id(BOB)),
    ],
)
def test_a_key_that_can_not_sign_here_is_no_signer(useless):
    with pytest.raises(NoSecretKey):
        signing_key([useless], BOB, useless.fingerprint)
