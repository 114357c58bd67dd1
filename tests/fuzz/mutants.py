"""`make mutants`: damaged messages through the whole chain for so many seconds; says what became of them.

The number that it names makes the same mutants again, as the second argument. What broke the rule is kept.
"""

import secrets
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from support.mutants import Mutator, chain, sealer, seeds

FINDINGS = Path(__file__).parents[2] / "build" / "mutants"


def main(seconds: str, number: str = "") -> int:
    made, chosen = seeds(), int(number or secrets.randbelow(1 << 32))
    sys.stdout.write(f"mutants of number {chosen}\n")
    sys.stdout.flush()
    with chain(made) as opened, sealer() as seal:
        opened.open(_for(float(seconds), Mutator(made.messages, seal, chosen)))
    sys.stdout.write(f"{opened.tally}\n")
    for count, text in enumerate(opened.tally.breaks):
        FINDINGS.mkdir(parents=True, exist_ok=True)
        (FINDINGS / f"{chosen}-{count}.txt").write_text(text, encoding="utf-8")
        sys.stdout.write(f"A break is in {FINDINGS / f'{chosen}-{count}.txt'}\n")
    return 1 if opened.tally.breaks else 0


def _for(seconds: float, mutator: Mutator) -> Iterator[str]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield mutator.mutant()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
