"""What went wrong, from status lines that need a card, a disk or an agent to come by."""

import pytest

from sealpost.errors import (
    BadPassphrase,
    Cancelled,
    CardMissing,
    DiskFull,
    GpgFailed,
    MessageRefused,
    NoSecretKey,
    NotForYou,
    PinentryCancelled,
    PinentryMissing,
    UnknownKey,
    UnusableKeys,
    WrongPassword,
)
from sealpost.gpg.engine import Outcome
from sealpost.gpg.faults import decryption_fault, writing_fault
from sealpost.gpg.status import parse

OWN = "A" * 40


def outcome(*lines):
    return Outcome(parse("".join(f"[GNUPG:] {line}\n" for line in lines).encode()), b"", 2)


def name_of(fingerprint):
    return "Alice" if fingerprint == OWN else ""


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        (("FAILURE sign 83886179",), Cancelled),
        ((f"KEY_CONSIDERED {OWN} 0", "FAILURE sign 83886179"), PinentryCancelled),
        (("FAILURE sign 67108949",), PinentryMissing),
        (("FAILURE sign 67108875",), BadPassphrase),
        (("FAILURE sign 100663408",), CardMissing),
        (("FAILURE sign 33554449",), NoSecretKey),
        ((f"INV_SGNR 9 {OWN}", "FAILURE sign 53"), NoSecretKey),
        (("ERROR import 33587291",), DiskFull),
        ((f"INV_RECP 4 {OWN}", "FAILURE encrypt 53"), UnusableKeys),
        ((f"INV_RECP 1 {OWN}", "FAILURE encrypt 53"), UnknownKey),
        ((), GpgFailed),
    ],
)
def test_a_failure_to_write_has_its_name(lines, error):
    assert type(writing_fault(outcome(*lines), name_of)) is error


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        (("NO_SECKEY 1", "BEGIN_DECRYPTION", "DECRYPTION_FAILED", "END_DECRYPTION"), NotForYou),
        (("NEED_PASSPHRASE_SYM 9 3 2", "BEGIN_DECRYPTION", "DECRYPTION_FAILED"), WrongPassword),
        (("ERROR pkdecrypt_failed 100663408", "BEGIN_DECRYPTION", "DECRYPTION_FAILED"), CardMissing),
    ],
)
def test_a_failure_to_open_has_its_name(lines, error):
    assert type(decryption_fault(outcome(*lines), [OWN], name_of)) is error


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("BEGIN_DECRYPTION", "DECRYPTION_INFO 2 9 0", "BADMDC", "DECRYPTION_FAILED"), "manipulated"),
        (("BEGIN_DECRYPTION", "DECRYPTION_INFO 2 9 0", "DECRYPTION_FAILED"), "manipulated"),
        (("ERROR pkdecrypt_failed 4", "BEGIN_DECRYPTION", "DECRYPTION_FAILED"), "unsupported-algorithm"),
        (("DECRYPTION_KEY 1 2 u",), "no-data"),
    ],
)
def test_a_message_that_is_refused_has_its_reason(lines, reason):
    fault = decryption_fault(outcome(*lines), [OWN], name_of)
    assert (type(fault), fault.params["reason"]) == (MessageRefused, reason)


def test_a_card_is_named_by_its_serial_number():
    fault = writing_fault(outcome("CARDCTRL 1 D276000124010304", "FAILURE sign 100663408"), name_of)
    assert fault.params["serial"] == "D276000124010304"
