"""Starts a fuzzer on a target, and reads what it says at its end."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from support.fuzz_samples import samples

RUNNER = Path(__file__).parents[1] / "fuzz" / "run.py"
_LIMITS = ("-rss_limit_mb=1024", "-timeout=20", "-max_len=16384", "-len_control=0")
_DONE = re.compile(r"^Done (\d+) runs in (\d+) second", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Run:
    """`runs` is 0 where the fuzzer did not come to its end; `finding` is then the input that broke it."""

    runs: int
    finding: bytes | None
    said: str


def fuzz(target: str, *options: str) -> Run:
    """One input after another, each within 20 seconds and the whole within a gigabyte."""
    with _folder_of_samples(target) as folder:
        command = [sys.executable, str(RUNNER), target, *_LIMITS, f"-artifact_prefix={folder}/found-", *options]
        done = subprocess.run([*command, f"{folder}/samples"], capture_output=True, text=True, check=False)
        findings = [path.read_bytes() for path in Path(folder).glob("found-*")]
    ended = _DONE.search(done.stderr)
    is_good = done.returncode == 0 and ended and not findings
    return Run(int(ended[1]) if ended and is_good else 0, next(iter(findings), None), done.stderr[-4000:] + done.stdout)


@contextmanager
def _folder_of_samples(target: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="sp-fuzz-") as folder:
        (Path(folder) / "samples").mkdir()
        for number, sample in enumerate(samples(target)):
            (Path(folder) / "samples" / f"{number:04}").write_bytes(sample)
        yield folder
