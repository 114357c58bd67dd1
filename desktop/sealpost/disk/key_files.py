"""Files with keys, as people choose or drop them: single ones, many, or a folder of them."""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from sealpost.errors import NotReadable, SealpostError, TooLarge

MOST_BYTES = 8 << 20  # of all files together
_MOST_FILES = 2_000
_ENDINGS = frozenset({".asc", ".gpg", ".pgp", ".key", ".pub"})


def read_key_files(paths: Sequence[Path]) -> Sequence[tuple[str, bytes | SealpostError]]:
    """The name and content of each, or why it can't be read; of a folder, those that look like keys."""
    left = MOST_BYTES
    found: list[tuple[str, bytes | SealpostError]] = []
    for path in [each for chosen in paths for each in _files(chosen)][:_MOST_FILES]:
        try:
            content = _read(path, left)
        except SealpostError as error:
            found.append((path.name, error))
        else:
            left -= len(content)
            found.append((path.name, content))
    return found


def _files(path: Path) -> Sequence[Path]:
    if not path.is_dir():
        return [path]
    try:
        return sorted(each for each in path.iterdir() if each.suffix.casefold() in _ENDINGS and not each.is_dir())
    except OSError:
        return [path]  # reading it says why


def _read(path: Path, most: int) -> bytes:
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise NotReadable(path=str(path), detail="it is no file")
            content = file.read(most + 1)
    except OSError as error:
        raise NotReadable(path=str(path), detail=error.strerror or "") from error
    if len(content) > most:
        raise TooLarge(size=len(content), limit=MOST_BYTES)
    return content
