"""What a command reads: a file or standard input, whole."""

import sys
from pathlib import Path

from sealpost.errors import NotReadable

STANDARD_INPUT = "-"


def read_bytes(name: str) -> bytes:
    """Raises NotReadable."""
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise NotReadable(path=name, detail=error.strerror or "no reason given") from error


def read_text(name: str) -> str:
    """Raises NotReadable, also for what is not UTF-8: nothing is sealed or signed that was only guessed."""
    try:
        return read_bytes(name).decode("utf-8")
    except UnicodeDecodeError as error:
        shown = "standard input" if name == STANDARD_INPUT else name
        raise NotReadable(path=shown, detail="it is not a text in UTF-8") from error


def base_name(name: str) -> str:
    return "" if name == STANDARD_INPUT else Path(name).name
