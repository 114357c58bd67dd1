"""The addresses that follow from a question, and what counts as one."""

import pytest

from sealpost.core.directories import (
    KEYS_OPENPGP_ORG,
    ByAddress,
    ByFingerprint,
    KeyId,
    Url,
    hkp_candidates,
    hkp_get_url,
    hkp_index_url,
    parse_asked,
    parse_server,
    vks_url,
    wkd_hash,
    wkd_places,
    z_base_32,
)
from sealpost.core.keys import Address, Fingerprint
from sealpost.errors import NotASecureUrl, NotAServer, NotToBeLookedUp

FINGERPRINT = "3C58F48FC4A94826D5070FE97A48428638548844"


def test_the_example_of_the_draft_gets_its_places():
    """draft-koch-openpgp-webkey-service section 3.1: Joe.Doe@Example.ORG."""
    places = wkd_places(Address("joe.doe@example.org"))
    assert places
    assert places.advanced == (
        "https://openpgpkey.example.org/.well-known/openpgpkey/example.org/hu/"
        "iy9q119eutrkn8s1mk4r39qejnbu3n5q?l=joe.doe"
    )
    assert places.direct == ("https://example.org/.well-known/openpgpkey/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q?l=joe.doe")


def test_ascii_letters_of_a_local_part_count_as_small_ones():
    assert wkd_hash("Joe.Doe") == wkd_hash("joe.doe")


def test_a_domain_with_letters_of_other_scripts_is_asked_by_its_name_in_dns():
    places = wkd_places(Address("árvíz@őrség.example"))
    assert places
    assert places.domain.startswith("xn--")
    assert "l=%C3%A1rv%C3%ADz" in places.direct


def test_what_is_left_over_of_five_bits_is_filled():
    """RFC 6189 section 5.1.6."""
    assert z_base_32(b"\xf0\xbf\xc7") == "6n9hq"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Zoe <zoe@example.org>", ByAddress(Address("zoe@example.org"))),
        (FINGERPRINT.lower(), ByFingerprint(Fingerprint(FINGERPRINT))),
        ("3C58 F48F C4A9 4826 D507  0FE9 7A48 4286 3854 8844", ByFingerprint(Fingerprint(FINGERPRINT))),
        ("0x7A48428638548844", KeyId("7A48428638548844")),
        ("https://example.org/key.asc?a=1", Url("https://example.org/key.asc?a=1")),
        ("https://EXAMPLE.org:443/ключ.asc", Url("https://example.org/%D0%BA%D0%BB%D1%8E%D1%87.asc")),
    ],
)
def test_what_people_type_is_understood(text, asked):
    assert parse_asked(text) == asked


@pytest.mark.parametrize("text", ["", "zoe", "38548844", "zoe@", "a@b, c@d", "0xZZ48428638548844"])
def test_what_names_no_key_is_refused(text):
    with pytest.raises(NotToBeLookedUp):
        parse_asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "http://example.org/key.asc",
        "ftp://example.org/key",
        "file:///etc/passwd",
        "https://user:word@example.org/key",
        "https:///key",
        "https://exa mple.org/",
        "https://example.org/\r\nHost: other",
        "https://example.org:99999/",
        "https://[::1]/key",
    ],
)
def test_an_address_that_is_not_plainly_https_is_refused(text):
    with pytest.raises(NotASecureUrl):
        parse_asked(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [("hkps://Keys.Example.org", "keys.example.org"), ("keys.example.org:8443/", "keys.example.org:8443")],
)
def test_a_server_is_named_as_people_write_it(text, name):
    assert parse_server(text).name == name


@pytest.mark.parametrize("text", ["", "http://keys.example.org", "keys example", "keys:0", "a/b", "user@host", "k:x"])
def test_what_is_no_server_is_refused(text):
    with pytest.raises(NotAServer):
        parse_server(text)


def test_the_verifying_server_is_asked_by_all_that_names_a_key():
    base = "https://keys.openpgp.org/vks/v1"
    assert vks_url(KEYS_OPENPGP_ORG, ByAddress(Address("a+b@x.org"))) == f"{base}/by-email/a%2Bb%40x.org"
    assert vks_url(KEYS_OPENPGP_ORG, ByFingerprint(Fingerprint(FINGERPRINT))) == f"{base}/by-fingerprint/{FINGERPRINT}"
    assert vks_url(KEYS_OPENPGP_ORG, KeyId(FINGERPRINT[-16:])) == f"{base}/by-keyid/{FINGERPRINT[-16:]}"


def test_a_key_server_is_asked_with_the_whole_fingerprint():
    server = parse_server("keys.example.org")
    assert hkp_get_url(server, ByFingerprint(Fingerprint(FINGERPRINT))).endswith(f"search=0x{FINGERPRINT}")
    assert hkp_index_url(server, Address("a&b@x.org")).endswith("search=a%26b%40x.org")


def test_an_index_gives_its_newest_keys_first_and_no_revoked_one():
    old, new, gone = (letter * 40 for letter in "ABC")
    index = (
        f"info:1:3\npub:{old}:22:256:100::\nuid:x\npub:{new}:22:256:200::\npub:{gone}:22:256:300::r\npub:12345678:1::\n"
    )
    assert hkp_candidates(index) == [ByFingerprint(Fingerprint(new)), ByFingerprint(Fingerprint(old))]


def test_an_index_of_nonsense_names_no_key():
    assert hkp_candidates("pub\npub:\n<html>:::\npub:https://x:1\n\x00") == []


def test_a_flood_of_keys_in_an_index_is_cut():
    assert len(hkp_candidates("".join(f"pub:{number:040X}:22:256:1::\n" for number in range(1000)))) == 5
