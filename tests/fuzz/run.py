"""Fuzz one target, guided by coverage: `python tests/fuzz/run.py TARGET [libFuzzer's options and folders]`.

Not a test by itself: test_targets.py runs it for a bounded number of inputs, `make fuzz` for some time.
"""

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1]))

with atheris.instrument_imports(include=["sealpost", "sealpost_host", "email", "html"]):
    from support.fuzz_targets import TARGETS


def _breaks(octets: bytes) -> None:
    """To see that a fault is seen."""
    assert len(octets) < 2


def _hangs(octets: bytes) -> None:
    """To see that a hang is seen."""
    while len(octets) > 1:
        pass


if __name__ == "__main__":
    targets = {**TARGETS, "breaks": _breaks, "hangs": _hangs}
    atheris.Setup(sys.argv, targets[sys.argv.pop(1)])
    atheris.Fuzz()
