"""The one SQLite file: private to its user, opened at first use, never thrown away when it is damaged."""

import os
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

from sealpost.errors import DiskFull, NotReadable, NotWritable, SealpostError
from sealpost.paths import private_folder
from sealpost.store.connection import Connection
from sealpost.store.migrations import STEPS, MadeByNewerVersion, migrate

_SIDE_FILES = ("-wal", "-shm")


class Database:
    """One connection, lent to one caller at a time: any thread may call, and none meets another's cursor."""

    def __init__(self, path: Path, steps: Sequence[Callable[[Connection], None]] = STEPS) -> None:
        self._path = path
        self._steps = steps
        self._moved_aside: Path | None = None
        self._idle: SimpleQueue[Connection | None] = SimpleQueue()
        self._idle.put(None)

    def open(self) -> Path | None:
        """Open it ahead of first use. Returns where a damaged database was moved, None when all is well."""
        with self.lend():
            return self._moved_aside

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        opened = self._idle.get()
        if opened is not None:
            opened.close()
        self._idle.put(None)

    @contextmanager
    def lend(self) -> Generator[Connection]:
        """The database for this block alone. Raises DiskFull, NotReadable, NotWritable."""
        opened = self._idle.get()
        try:
            if opened is None:
                opened = self._open_or_replace()
            yield opened
        except sqlite3.Error as error:
            raise _named(error, self._path) from error
        finally:
            self._idle.put(opened)

    @contextmanager
    def write(self) -> Generator[Connection]:
        """As `lend`, in one transaction: all of it is kept, or none."""
        with self.lend() as opened, opened.transaction():
            yield opened

    def _open_or_replace(self) -> Connection:
        _create_privately(self._path)
        try:
            return _open_sound(self._path, self._steps)
        except sqlite3.DatabaseError as error:
            if type(error) is not sqlite3.DatabaseError:
                raise  # locked, full or forbidden, but not damaged
            self._moved_aside = _move_aside(self._path)
            _create_privately(self._path)
            return _open_sound(self._path, self._steps)


def _create_privately(path: Path) -> None:
    """An empty file of mode 0600, so that SQLite's side files are born with the same mode."""
    try:
        private_folder(path.parent)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise NotWritable(path=str(path), detail=error.strerror or "unknown") from error


def _open_sound(path: Path, steps: Sequence[Callable[[Connection], None]]) -> Connection:
    """Raises sqlite3.DatabaseError when the file is no database, or a damaged one."""
    connection = Connection(path)
    try:
        migrate(connection, path, steps)
    except MadeByNewerVersion as error:
        connection.close()
        raise NotReadable(path=str(path), detail="it was made by a newer Sealpost") from error
    except BaseException:
        connection.close()
        raise
    return connection


def _move_aside(path: Path) -> Path:
    """Rename the file and what SQLite keeps beside it to the first free name."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    path.rename(aside)
    for suffix in _SIDE_FILES:
        side_file = path.with_name(path.name + suffix)
        if side_file.exists():
            side_file.rename(aside.with_name(aside.name + suffix))
    return aside


def _named(error: sqlite3.Error, path: Path) -> SealpostError | sqlite3.Error:
    match getattr(error, "sqlite_errorname", ""):
        case "SQLITE_FULL":
            return DiskFull()
        case "SQLITE_READONLY" | "SQLITE_READONLY_DBMOVED" | "SQLITE_READONLY_DIRECTORY":
            return NotWritable(path=str(path), detail="read-only")
        case "SQLITE_CANTOPEN" | "SQLITE_IOERR" | "SQLITE_CORRUPT" | "SQLITE_NOTADB":
            return NotReadable(path=str(path), detail=str(error))
        case "SQLITE_BUSY":
            return NotWritable(path=str(path), detail="another program holds it")
        case _:
            return error
