"""A gpg for tests that something happens to at one of its steps: where it starts, at each status line, at its end.

`python stopping_gpg.py FOLDER GPG ARGUMENT...`, with the standard library only. The file `plan` in FOLDER says at
which step, counted over all runs since then, and what. Each step leaves its name in the file `steps`.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path


class Steps:
    """The hand that moves it; `folder` is for the front of PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        program = folder / "gpg"
        program.write_text(f'#!/bin/sh\nexec {sys.executable} -I -S {__file__} {folder} {shutil.which("gpg")} "$@"\n')
        program.chmod(0o700)
        os.mkfifo(folder / "go")
        self.plan("nothing", 0)

    def plan(self, what: str, number: int, agent: int = 0) -> None:
        """`kill`, `kill the agent`, or `wait` for `go_on`, at this step from now; the first is 1."""
        for name in ("steps", "reached"):
            (self.folder / name).unlink(missing_ok=True)
        (self.folder / "plan").write_text(f"{what}\n{number}\n{agent}")

    @property
    def taken(self) -> Sequence[str]:
        return (self.folder / "steps").read_text().splitlines()

    @property
    def is_reached(self) -> bool:
        return (self.folder / "reached").exists()

    def go_on(self) -> None:
        """Whoever waits, if it still does."""
        with suppress(OSError):  # nobody does
            os.close(os.open(self.folder / "go", os.O_WRONLY | os.O_NONBLOCK))

    @property
    def is_running(self) -> bool:
        return (
            subprocess.run(["pgrep", "-f", f"{__file__} {self.folder} "], check=False, capture_output=True).returncode
            == 0
        )


@contextmanager
def installed() -> Iterator[Steps]:
    folder = Path(tempfile.mkdtemp(prefix="sp-g-", dir="/tmp"))
    steps = Steps(folder)
    yield steps
    steps.go_on()
    shutil.rmtree(folder)


def main(folder: Path, program: str, arguments: list[str]) -> int:
    if "--status-fd" not in arguments:
        return subprocess.run([program, *arguments], close_fds=False, check=False).returncode
    place = arguments.index("--status-fd") + 1
    told = int(arguments[place])
    os.set_inheritable(told, False)
    source, sink = os.pipe()
    os.set_inheritable(sink, True)
    arguments[place] = str(sink)
    _step(folder, "start")
    gpg = subprocess.Popen([program, *arguments], close_fds=False)
    os.close(sink)
    with os.fdopen(source, "rb") as lines:
        for line in lines:
            os.write(told, line)
            _step(folder, line.split()[1].decode())
    status = gpg.wait()
    _step(folder, "end")
    return status


def _step(folder: Path, name: str) -> None:
    with (folder / "steps").open("a") as steps:
        steps.write(f"{name}\n")
    what, number, agent = (folder / "plan").read_text().splitlines()
    if len((folder / "steps").read_text().splitlines()) != int(number):
        return
    match what:
        case "kill":
            os.killpg(os.getpgrp(), signal.SIGKILL)
        case "kill the agent":
            with suppress(ProcessLookupError):  # gpg has ended it already
                os.kill(int(agent), signal.SIGKILL)
        case "wait":
            (folder / "reached").touch()
            (folder / "go").read_bytes()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:]))
