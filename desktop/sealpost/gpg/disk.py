"""Whether a disk is full: gpg fails then without saying so on its status descriptor."""

import os
from pathlib import Path

_ROOM_TO_WORK = 64 << 10  # bytes; less than any keyring that is written anew


def is_full(folder: Path) -> bool:
    try:
        found = os.statvfs(folder)
    except OSError:
        return False
    return found.f_bavail * found.f_frsize < _ROOM_TO_WORK
