"""Files of the store: for their user alone, under one lock, and in their place whole or not at all."""

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from sealpost.errors import DiskFull, NotWritable
from sealpost.paths import private_folder

SIDE_FILES = ("-wal", "-shm")
_FULL = frozenset({28, 122, 27})  # ENOSPC, EDQUOT, EFBIG


def not_written(path: Path, error: OSError) -> NotWritable | DiskFull:
    if error.errno in _FULL:
        return DiskFull()
    return NotWritable(path=str(path), detail=error.strerror or "unknown")


def create_privately(path: Path) -> None:
    """An empty file of mode 0600, so that SQLite's side files are born with the same mode. Raises NotWritable."""
    try:
        private_folder(path.parent)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise not_written(path, error) from error


def part_of(path: Path) -> Path:
    """Where something is made before it takes its name; what an earlier, killed one left is gone."""
    part = path.with_name(f".{path.name}.part")
    remove(part)
    create_privately(part)
    return part


def put_in_place(part: Path, path: Path) -> None:
    """Its content is on the disk before its name is; nobody ever finds half of it. Raises NotWritable."""
    try:
        _sync(part)
        part.replace(path)
        _sync(path.parent)
    except OSError as error:
        raise not_written(path, error) from error


def remove(path: Path) -> None:
    """A database goes with what SQLite keeps beside it."""
    for suffix in ("", *SIDE_FILES, "-journal"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).unlink()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class StoreLock:
    """Whoever has the database open shares it; whoever exchanges the file itself holds it alone."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(f"{database.name}.lock")
        self._descriptor: int | None = None

    def share(self) -> None:
        """Waits while somebody exchanges the file, which takes seconds. Raises NotWritable."""
        self._lock(fcntl.LOCK_SH)

    def try_alone(self) -> bool:
        """False while another process, or another database object, has it open."""
        try:
            self._lock(fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _lock(self, how: int) -> None:
        if self._descriptor is None:
            create_privately(self._path)
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CLOEXEC)
        fcntl.flock(self._descriptor, how)


# --- Exchanging the database itself -----------------------------------------------------------------------


def ready_for(path: Path) -> Path:
    """The name of a complete new database that only has to take the place of the old one."""
    return path.with_name(f"{path.name}.ready")


def exchange(path: Path, part: Path) -> None:
    """`part`, complete and closed, becomes the database; killed at any moment, `finish_exchange` ends it.

    Needs `StoreLock.try_alone`. Raises NotWritable.
    """
    put_in_place(part, ready_for(path))
    finish_exchange(path)


def finish_exchange(path: Path) -> None:
    """What a killed process has left to be done. Raises NotWritable."""
    if not ready_for(path).exists():
        return
    for suffix in SIDE_FILES:  # they belong to the old one, and would be played into the new one
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).unlink()
    put_in_place(ready_for(path), path)


def keep_aside(path: Path, why: str) -> Path | None:
    """A second name for the database, under which it stays; None where there is nothing. Raises NotWritable."""
    if not path.exists() or path.stat().st_size == 0:
        return None
    number = 1
    while (aside := path.with_name(f"{path.name}.{why}-{number}")).exists():
        number += 1
    try:
        for suffix in ("", *SIDE_FILES):
            side_file = path.with_name(path.name + suffix)
            if side_file.exists():
                os.link(side_file, aside.with_name(aside.name + suffix), follow_symlinks=False)
        _sync(path.parent)
    except OSError as error:
        raise not_written(path, error) from error
    return aside
