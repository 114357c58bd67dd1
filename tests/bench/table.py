"""Medians and ratios, printed while they are measured; a target is information here, never a verdict."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median

Work = Callable[[], float]  # does it once and tells how many milliseconds that took
_WIDTH = 66


@dataclass
class Table:
    """What was measured side by side in one run; `show` prints it."""

    title: str
    unit: str = "ms"
    samples: dict[str, list[float]] = field(default_factory=dict)
    ratios: list[str] = field(default_factory=list)

    def measure(self, rounds: int, works: Mapping[str, Work]) -> None:
        """Interleaved, so that whatever else the machine does weighs on all of them alike."""
        for _ in range(rounds):
            for name, work in works.items():
                self.add(name, work())

    def add(self, name: str, value: float) -> None:
        self.samples.setdefault(name, []).append(value)

    def compare(self, name: str, reference: str, at_most: float | None = None) -> None:
        """How many times `reference` it is; without `at_most` there is no target for it."""
        if name not in self.samples or reference not in self.samples:
            return
        ratio = median(self.samples[name]) / median(self.samples[reference])
        verdict = "met" if at_most is not None and ratio <= at_most else "not met"
        target = "" if at_most is None else f"  at most {at_most:g}: {verdict}"
        self.ratios.append(f"  {f'{name} / {reference}':{_WIDTH}} {ratio:9.2f} x {target}")

    def show(self) -> None:
        lines = [f"\n\n{self.title}", f"  {'':{_WIDTH}} {'median':>9}    {'fastest':>9} {'slowest':>9}    n"]
        lines += [
            f"  {name:{_WIDTH}} {median(found):9.2f} {self.unit:2} {min(found):9.2f} {max(found):9.2f} {len(found):4}"
            for name, found in self.samples.items()
        ]
        print("\n".join([*lines, *self.ratios]))  # noqa: T201 - the table is what a bench is for


def clocked(act: Callable[[], object]) -> Work:
    """Time `act` by the clock of this process."""

    def work() -> float:
        started = time.perf_counter()
        act()
        return (time.perf_counter() - started) * 1000

    return work
