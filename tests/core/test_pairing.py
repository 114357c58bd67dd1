from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.pairing import app_proof, comparison_code, extension_proof

KEY = bytes(range(32))
HEX = st.text("0123456789abcdef", min_size=64, max_size=64)


def test_the_code_is_six_digits_in_two_groups():
    assert comparison_code(KEY, "0a" * 32, "profile") == "770 392"


@given(HEX, HEX)
def test_every_nonce_makes_a_proof_of_its_own(one, other):
    proofs = {extension_proof(KEY, "p", one, other), extension_proof(KEY, "p", other, one)}
    assert len(proofs) == (1 if one == other else 2)


@given(HEX, HEX)
def test_the_proof_of_one_side_is_not_that_of_the_other(theirs, ours):
    assert extension_proof(KEY, "p", theirs, ours) != app_proof(KEY, "p", theirs, ours)


def test_the_proof_of_one_profile_is_not_that_of_another():
    assert extension_proof(KEY, "p", "0a" * 32, "0b" * 32) != extension_proof(KEY, "q", "0a" * 32, "0b" * 32)
