"""Whether another program holds a lock that our gpg waits for (GnuPG's dotlock files)."""

import os
from pathlib import Path

_LOCKED_FILES = ("pubring.kbx", "pubring.gpg", "trustdb.gpg", "public-keys.d/pubring.db")


class Locks:
    """The locks in `home`, as far as processes other than `own_pid` hold them."""

    def __init__(self, home: Path, own_pid: int) -> None:
        self._files = [home / f"{name}.lock" for name in _LOCKED_FILES]
        self._own_pid = own_pid

    def held_by_others(self) -> bool:
        return any(holder not in (None, self._own_pid) for holder in map(_holder, self._files))


def _holder(lock: Path) -> int | None:
    """The living process named in a lock file, if any; gpg itself clears those of dead ones."""
    try:
        pid = int(lock.read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return None
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return None
    except PermissionError:
        pass  # alive, of another user
    return pid
