"""A pinentry for tests (Assuan over stdin and stdout): answers as the plan says that its command line names.

The plan's first line is `passphrase`, `cancel` or `slow`; the rest is the passphrase. `slow` does not answer
until somebody writes to a FIFO, the plan's name with the suffix `.go`. Each question leaves a line in the
file with the suffix `.asked`.
"""

import os
import select
import sys
from pathlib import Path


def main(plan: Path) -> None:
    say("OK ready")
    for line in sys.stdin:
        command = line.split(" ", 1)[0].strip().upper()
        if command == "GETPIN":
            answer(plan)
        elif command == "GETINFO" and "pid" in line:
            say(f"D {os.getpid()}")
            say("OK")
        elif command == "BYE":
            say("OK")
            return
        else:
            say("OK")


def answer(plan: Path) -> None:
    kind, _, passphrase = plan.read_text(encoding="utf-8").partition("\n")
    with plan.with_suffix(".asked").open("a") as asked:
        asked.write("GETPIN\n")
    if kind == "slow":
        wait_for(plan.with_suffix(".go"))
    if kind == "cancel":
        say("ERR 83886179 Operation cancelled <Pinentry>")
        return
    say("D " + passphrase.replace("%", "%25"))
    say("OK")


def wait_for(go: Path) -> None:
    """Until somebody writes to the FIFO, or the agent that asked has gone."""
    fifo = os.open(go, os.O_RDONLY | os.O_NONBLOCK)
    ready, _, _ = select.select([fifo, sys.stdin], [], [])
    if fifo not in ready:
        sys.exit(1)


def say(line: str) -> None:
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


main(Path(sys.argv[1]))
