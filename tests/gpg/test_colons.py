"""Listings as gpg writes them."""

from datetime import UTC, datetime

from sealpost.core.keys import Capability, KeyState, SecretPart, Validity
from sealpost.gpg import colons

ZOYA = "945346AC28CA39093DAE628161BEFD5C90ABFA16"
SUB = "402AC374156692D233CE7E1158230C48253284B0"
LISTING = f"""tru::1:1795479704:1889817477:3:1:5
pub:f:255:22:61BEFD5C90ABFA16:1704067200:1735603200::-:::scESC:::::ed25519:::0:
fpr:::::::::{ZOYA}:
uid:f::::1704067200::F49F922EF822AF14576BF1CCACC13D7C8F8F2E6F::Зоя Хохлова <zoya@example.org>::::::::::0:
uid:r::::1704067200::AAAA::Зоя <old@example.org>::::::::::0:
sub:e:255:18:58230C48253284B0:1704067200::::::e:::::cv25519::
fpr:::::::::{SUB}:
"""


def listed(listing=LISTING):
    return colons.parse(listing.encode())


def test_a_key_is_named_by_its_full_fingerprint():
    assert [key.fingerprint for key in listed()] == [ZOYA]


def test_a_name_with_the_letter_whose_bytes_look_like_a_line_end_comes_out_whole():
    assert listed()[0].user_ids[0].text == "Зоя Хохлова <zoya@example.org>"


def test_each_user_id_has_its_own_validity():
    assert [(uid.validity, uid.revoked) for uid in listed()[0].user_ids] == [
        (Validity.FULL, False),
        (Validity.UNKNOWN, True),
    ]


def test_capabilities_are_those_of_the_primary_key_itself():
    assert listed()[0].capabilities == {Capability.SIGN, Capability.CERTIFY}


def test_a_subkey_has_its_own_state():
    assert [(part.fingerprint, part.algorithm, part.state) for part in listed()[0].subkeys] == [
        (SUB, "cv25519", KeyState.EXPIRED)
    ]


def test_times_are_utc():
    assert listed()[0].expires == datetime(2024, 12, 31, tzinfo=UTC)


def test_a_disabled_key_is_disabled_whatever_its_validity():
    assert listed(LISTING.replace("scESC", "scESCD"))[0].state is KeyState.DISABLED


def test_a_colon_in_a_name_does_not_shift_the_fields():
    [key] = listed(LISTING.replace("Зоя Хохлова", r"Зоя\x3a\x3aХ\x5cх"))
    assert key.user_ids[0].text == "Зоя::Х\\х <zoya@example.org>"


def test_a_name_in_an_old_encoding_does_not_hide_the_key():
    raw = LISTING.encode().replace("Зоя Хохлова".encode(), "Зоя".encode("koi8-r"))
    assert colons.parse(raw)[0].user_ids[0].address == "zoya@example.org"


def test_a_user_id_without_an_address_has_none():
    assert listed(LISTING.replace(" <zoya@example.org>", ""))[0].user_ids[0].address is None


def test_a_key_without_a_fingerprint_is_left_out():
    assert listed(LISTING.replace(f"fpr:::::::::{ZOYA}:\n", "")) == []


def test_an_rsa_key_is_named_with_its_size():
    listing = LISTING.replace("pub:f:255:22:", "pub:f:1024:1:").replace(":ed25519:", "::")
    assert listed(listing)[0].algorithm == "rsa1024"


def secret_listing(primary, sub):
    return (
        LISTING.replace("pub:", "sec:")
        .replace("sub:", "ssb:")
        .replace("scESC:::::", f"scESC:::{primary}::")
        .replace("::e:::::", f"::e:::{sub}::")
    )


def test_the_secret_listing_says_where_the_private_halves_are():
    [key] = colons.with_secrets(listed(), listed(secret_listing("#", "+")))
    assert (key.secret, key.subkeys[0].secret) == (SecretPart.OFFLINE, SecretPart.PRESENT)


def test_a_key_on_a_card_has_the_serial_number_of_the_card():
    [key] = colons.with_secrets(listed(), listed(secret_listing("D276000124010304", "+")))
    assert (key.secret, key.card_serial) == (SecretPart.ON_CARD, "D276000124010304")


def test_a_key_of_others_has_no_secret_part():
    assert colons.with_secrets(listed(), [])[0].is_own is False
