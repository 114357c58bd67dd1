"""Every parser of what comes from outside, fuzzed for a while; `make fuzz` goes on for longer.

A finding is mended with a test of its own beside the code, so that these runs need remember nothing.
"""

import pytest

from support.fuzz_targets import TARGETS
from support.fuzzing import fuzz

pytest.importorskip("atheris", reason="atheris has no build for this Python")

RUNS = 4_000


@pytest.mark.parametrize("target", TARGETS)
def test_thousands_of_damaged_inputs_are_read_or_refused(target, record_property):
    run = fuzz(target, f"-runs={RUNS}", "-max_total_time=60")
    assert run.finding is None, run.said
    assert run.runs >= RUNS // 8, run.said  # a machine under load gets less far in a minute
    record_property("runs", run.runs)


def test_a_target_that_breaks_is_noticed():
    run = fuzz("breaks", "-runs=100")
    assert (run.runs, run.finding is None) == (0, False)


def test_a_target_that_hangs_is_noticed():
    run = fuzz("hangs", "-runs=100", "-timeout=1")
    assert (run.runs, run.finding is None) == (0, False)
