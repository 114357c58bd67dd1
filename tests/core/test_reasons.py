"""Each reason is a word for programs and two phrases for people."""

import pytest

from sealpost.core.reasons import Reason


@pytest.mark.parametrize("reason", Reason, ids=lambda reason: reason.value)
def test_a_reason_reads_well_in_a_refusal(reason: Reason) -> None:
    error = reason.refusal()
    assert error.message == f"This message can't be opened: {reason.why}."
    assert error.advice.endswith(".")
    assert "{" not in error.message + error.advice


def test_no_two_reasons_share_a_word() -> None:
    assert len(Reason.__members__) == len({reason.value for reason in Reason})


def test_a_key_is_refused_in_the_same_words() -> None:
    assert Reason.NO_KEY.key_refusal().params == Reason.NO_KEY.refusal().params
