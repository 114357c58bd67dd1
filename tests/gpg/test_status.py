"""The status lines, as gpg writes them and as somebody would like us to read them."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.keys import Validity
from sealpost.core.verdict import Check
from sealpost.gpg.status import StatusFault, parse, unescape

FINGERPRINT = "388620FF4C65DE2D7F201053F1D5B45E2464F9B0"
SUBKEY = "402AC374156692D233CE7E1158230C48253284B0"
PROOF = f"VALIDSIG {SUBKEY} 2024-06-01 1717243200 0 4 0 22 8 01 {FINGERPRINT}"


def status(*lines):
    return parse("".join(f"[GNUPG:] {line}\n" for line in lines).encode())


def test_no_line_at_all_is_an_answer_without_facts():
    assert parse(b"").signatures == []


@pytest.mark.parametrize(
    "raw",
    [
        b"[GNUPG:] GOODMDC",
        b"gpg: GOODMDC\n",
        b"[GNUPG:] GOODMDC\n\n",
        b" [GNUPG:] GOODMDC\n",
        b"[GNUPG:]GOODMDC\n",
        b"[GNUPG:] goodmdc\n",
        b"[GNUPG:] GOODMDC\r\n",
        b"[GNUPG:] PLAINTEXT 62 0 a\x0b[GNUPG:] GOODMDC\n",
    ],
)
def test_what_is_no_status_line_makes_the_answer_worthless(raw):
    with pytest.raises(StatusFault):
        parse(raw)


@pytest.mark.parametrize("break_", ["\u0085", "\u2028", "\u2029", "х"])
def test_only_a_line_feed_ends_a_line(break_):
    found = status(f"PLAINTEXT 62 0 a{break_}[GNUPG:] DECRYPTION_OKAY{break_}[GNUPG:] GOODMDC")
    assert [line.keyword for line in found.lines] == ["PLAINTEXT"]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(raw):
    with suppress(StatusFault):
        parse(raw)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_an_escaped_name_comes_out_whole(name):
    escaped = "".join(
        f"%{octet:02X}" if octet < 33 or octet in b"%" else chr(octet) if octet < 127 else f"%{octet:02x}"
        for octet in name.encode()
    )
    assert unescape(escaped) == name


def test_a_decryption_counts_with_its_integrity_and_its_end():
    assert status("BEGIN_DECRYPTION", "DECRYPTION_OKAY", "GOODMDC", "END_DECRYPTION").decrypted_with_integrity


@pytest.mark.parametrize(
    "lines",
    [
        ("BEGIN_DECRYPTION", "DECRYPTION_OKAY", "END_DECRYPTION"),
        ("BEGIN_DECRYPTION", "GOODMDC", "END_DECRYPTION"),
        ("BEGIN_DECRYPTION", "GOODMDC", "DECRYPTION_OKAY", "END_DECRYPTION"),
        ("BEGIN_DECRYPTION", "DECRYPTION_OKAY", "GOODMDC"),
        ("DECRYPTION_OKAY", "GOODMDC", "END_DECRYPTION"),
        ("BEGIN_DECRYPTION", "DECRYPTION_OKAY", "GOODMDC", "END_DECRYPTION") * 2,
    ],
)
def test_a_decryption_without_one_of_them_does_not_count(lines):
    assert not status(*lines).decrypted_with_integrity


def test_a_good_signature_names_the_primary_key_behind_a_subkey():
    [signature] = status("NEWSIG", "GOODSIG 58230C48253284B0 Alice", PROOF, "TRUST_FULLY 0 pgp").signatures
    assert (signature.check, signature.primary) == (Check.GOOD, FINGERPRINT)


def test_a_good_signature_has_its_date_and_trust():
    [signature] = status("NEWSIG", "GOODSIG 58230C48253284B0 Alice", PROOF, "TRUST_FULLY 0 pgp").signatures
    assert (signature.created, signature.trust) == (datetime(2024, 6, 1, 12, tzinfo=UTC), Validity.FULL)


def test_a_good_signature_without_its_proof_is_bad():
    [signature] = status("NEWSIG", "GOODSIG 58230C48253284B0 Alice", "TRUST_ULTIMATE 0 pgp").signatures
    assert signature.check is Check.BAD


def test_a_proof_never_serves_another_group():
    first, second = status("NEWSIG", "BADSIG 58230C48253284B0 Alice", "NEWSIG", "GOODSIG 1 Alice", PROOF).signatures
    assert (first.check, first.primary, second.check) == (Check.BAD, None, Check.GOOD)


def test_two_outcomes_in_one_group_are_bad():
    [signature] = status("NEWSIG", "BADSIG 1 Alice", "GOODSIG 1 Alice", PROOF).signatures
    assert signature.check is Check.BAD


def test_a_signature_outside_any_group_is_a_fault():
    with pytest.raises(StatusFault):
        _ = status("GOODSIG 1 Alice", PROOF).signatures


@pytest.mark.parametrize(
    ("code", "check"),
    [("9", Check.UNKNOWN_KEY), ("8", Check.BAD), ("39", Check.TIME_CONFLICT), ("4", Check.UNSUPPORTED)],
)
def test_an_unchecked_signature_says_why(code, check):
    [signature] = status("NEWSIG", f"ERRSIG F1D5B45E2464F9B0 22 8 00 1717243200 {code} {FINGERPRINT}").signatures
    assert (signature.check, signature.primary, signature.issuer) == (check, None, FINGERPRINT)


@pytest.mark.parametrize(
    "proof",
    [
        "VALIDSIG",
        f"VALIDSIG {FINGERPRINT} 2024-06-01 1717243200 0 4 0 22 8 01",
        f"VALIDSIG F1D5B45E2464F9B0 2024-06-01 1717243200 0 4 0 22 8 01 {FINGERPRINT}",
        f"VALIDSIG {FINGERPRINT} 2024-06-01 1717243200 0 4 0 22 8 01 F1D5B45E2464F9B0",
        f"VALIDSIG {FINGERPRINT} 2024-06-01 ١٧١٧ 0 4 0 22 8 01 {FINGERPRINT}",
        f"VALIDSIG {FINGERPRINT} 2024-06-01 99999999999 0 4 0 22 8 01 {FINGERPRINT}",
    ],
)
def test_a_proof_without_its_fields_is_a_fault(proof):
    with pytest.raises(StatusFault):
        _ = status("NEWSIG", "GOODSIG 1 Alice", proof).signatures


def test_failures_come_without_their_source():
    assert [(failure.where, failure.code) for failure in status("FAILURE sign 83886179").failures] == [("sign", 99)]


def test_a_code_may_carry_its_name():
    assert status("ERROR proc_pkt.plaintext 89_BAD_DATA").failures[0].code == 89
