import pytest

from sealpost.core.keys import Fingerprint
from sealpost.core.signature_block import SignatureBlock, from_json, replaced, to_json

FINGERPRINT = Fingerprint("ABCD" * 10)
BLOCK = SignatureBlock("Szélkúti Ildikó", "+36 1 234 5678", "H-P 9-12", shows_fingerprint=True)


def test_it_says_name_phone_hours_and_key():
    assert BLOCK.lines(FINGERPRINT) == (
        "-- \nSzélkúti Ildikó\n+36 1 234 5678, H-P 9-12\nOpenPGP: " + " ".join(["ABCD"] * 10)
    )


def test_an_empty_block_has_no_line():
    assert SignatureBlock(name=" ").lines(FINGERPRINT) == ""


def test_it_is_kept_and_read_back():
    assert from_json(to_json(BLOCK)) == BLOCK


@pytest.mark.parametrize("kept", ["", "{}", "[1]", '{"nme": "x"}'])
def test_what_can_not_be_read_is_an_empty_block(kept):
    assert from_json(kept) == SignatureBlock()


def test_another_identity_brings_its_own_block():
    assert replaced("Hello\n\n-- \nA", "-- \nA", "-- \nB") == "Hello\n\n-- \nB"


def test_a_letter_gets_its_first_block():
    assert replaced("Hello\n", "", "-- \nA") == "Hello\n\n-- \nA"


def test_a_block_that_was_changed_in_the_letter_stays():
    assert replaced("Hello\n\n-- \nA, in haste", "-- \nA", "-- \nB") == "Hello\n\n-- \nA, in haste"
