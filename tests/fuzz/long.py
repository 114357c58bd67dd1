"""`make fuzz`: every target for a while, or those named; says how many inputs each took, and keeps what broke one."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from support.fuzz_targets import TARGETS
from support.fuzzing import fuzz

FINDINGS = Path(__file__).parents[2] / "build" / "fuzz"


def main(seconds: str, *named: str) -> int:
    findings = 0
    for target in named or TARGETS:
        run = fuzz(target, f"-max_total_time={seconds}")
        sys.stdout.write(f"{target:<14}{run.runs:>10} inputs{'' if run.runs else '  BROKEN'}\n")
        sys.stdout.flush()
        if not run.runs:
            findings += 1
            FINDINGS.mkdir(parents=True, exist_ok=True)
            (FINDINGS / target).write_bytes(run.finding or b"")
            sys.stdout.write(f"{run.said}\nThe input is in {FINDINGS / target}\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
