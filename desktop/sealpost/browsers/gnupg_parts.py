"""The programs around gpg: whether its agent answers, and which pinentry it would show."""

import shutil
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

from sealpost.core.sentence import Sentence

_PATIENCE = 10.0
_WITHOUT_WINDOW = ("pinentry-tty", "pinentry-curses")


def agent_fault(environ: Mapping[str, str]) -> str:
    """As a sentence; "" when the agent answers."""
    try:
        done = _run(environ, "gpg-connect-agent", "/bye")
    except FileNotFoundError:
        return Sentence("The program gpg-connect-agent is missing.")
    except subprocess.TimeoutExpired:
        return Sentence("The agent does not answer.")
    if done.returncode == 0:
        return ""
    return Sentence("The agent could not be started ({detail}).", detail=_last_line(done.stderr))


def pinentry(environ: Mapping[str, str]) -> str:
    """The absolute path of the pinentry that the agent starts; "" where there is none."""
    try:
        folders = _run(environ, "gpgconf", "--list-dirs").stdout.decode()
        components = _run(environ, "gpgconf", "--list-components").stdout.decode()
    except (FileNotFoundError, subprocess.TimeoutExpired):
        return ""
    configuration = ""
    with suppress(OSError, UnicodeDecodeError):
        configuration = Path(_field(folders, "homedir", 1), "gpg-agent.conf").read_text("utf-8")
    chosen = chosen_pinentry(configuration, components)
    return (shutil.which(chosen, path=environ.get("PATH")) or "") if chosen else ""


def chosen_pinentry(configuration: str, components: str) -> str:
    """From gpg-agent.conf, else what gpgconf lists (gpgconf(1): fields parted by colons, percent-escaped)."""
    for line in configuration.splitlines():
        name, _, program = line.strip().partition(" ")
        if name == "pinentry-program":
            return program.strip()
    return _field(components, "pinentry", 2)


def _field(listing: str, name: str, number: int) -> str:
    for line in listing.splitlines():
        fields = line.split(":")
        if fields[0] == name and len(fields) > number:
            return unquote(fields[number])
    return ""


def has_window(program: Path) -> bool:
    """The usual `pinentry` is a link to one of several."""
    return program.resolve().name not in _WITHOUT_WINDOW


def _run(environ: Mapping[str, str], *command: str) -> "subprocess.CompletedProcess[bytes]":
    program = shutil.which(command[0], path=environ.get("PATH"))
    if program is None:
        raise FileNotFoundError(command[0])
    return subprocess.run(
        [program, *command[1:]],
        env={**environ, "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_PATIENCE,
        check=False,
    )


def _last_line(said: bytes) -> str:
    lines = said.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it said nothing"
