"""One open SQLite file, in clear or encrypted, with the types that sqlite_utils leaves open."""

import sqlite3
import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import closing, contextmanager
from enum import Enum
from pathlib import Path
from typing import Any, cast

_BUSY_SECONDS = 5.0  # how long another process of ours (the command line) may hold the file
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")

Value = str | int | None
Row = Mapping[str, Any]


class Damaged(Exception):
    """The file is no database, or a damaged one."""


class Durability(Enum):
    """When a transaction is on the disk: before its end is told, or soon after, which costs no wait for the disk.

    A killed program loses neither; a cut of power may take the last of what was written with SOON.
    """

    NOW = "FULL"
    SOON = "NORMAL"


def sqlite_errors() -> tuple[type[Exception], ...]:
    """What the libraries in use raise: the one for encrypted files has its own classes, and is imported late."""
    encrypting: Any = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error, encrypting.Error) if encrypting else (sqlite3.Error,)


def error_name(error: BaseException) -> str:
    """SQLITE_FULL, SQLITE_IOERR_WRITE, ...; empty for what has none."""
    return getattr(error, "sqlite_errorname", None) or ""


def is_damage(error: BaseException) -> bool:
    return isinstance(error, Damaged) or error_name(error).startswith(_DAMAGE)


class Connection:
    """`key` for an encrypted file. Opens it, or raises Damaged and what `sqlite_errors` names."""

    def __init__(self, path: Path, key: bytes | None = None, prepare: Callable[[Any], None] | None = None) -> None:
        import sqlite_utils  # takes 200 ms: not on the way to the tray icon

        self._key = key
        self._durability = Durability.NOW
        plain = _connect(path, key)
        try:
            (prepare or _prepare)(plain)
        except BaseException as error:
            plain.close()
            if is_damage(error):
                raise Damaged(str(error)) from error
            raise
        self._library: Any = sqlite_utils.Database(plain, execute_plugins=False)

    def query(self, sql: str, values: Sequence[Value] = ()) -> Sequence[Row]:
        return cast(Sequence[Row], list(self._library.query(sql, values)))

    def column(self, sql: str, values: Sequence[Value] = ()) -> Sequence[int]:
        """The first column, of numbers: for many thousands of rows."""
        return [row[0] for row in self._library.execute(sql, values)]

    def rows(self, sql: str, values: Sequence[Value] = ()) -> Generator[Sequence[Any]]:
        """One after the other, as they are read."""
        yield from self._library.conn.execute(sql, values)

    def execute(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Returns the id of the row that was added, if one was."""
        return self._library.execute(sql, values).lastrowid or 0

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Once for each row, inside `transaction`."""
        self._library.conn.executemany(sql, rows)

    @contextmanager
    def transaction(self, durability: Durability = Durability.NOW) -> Generator[None]:
        """All of the block is kept, or none; other writers wait from its first line on."""
        if durability is not self._durability:
            self._library.execute(f"PRAGMA synchronous = {durability.value}")
            self._durability = durability
        self._library.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._library.commit()
        except BaseException:
            self._library.rollback()
            raise

    def copy_to(self, path: Path) -> None:
        """A consistent copy under the same key, whatever is still in the write-ahead log."""
        with closing(_connect(path, self._key)) as copy:
            self._library.conn.backup(copy)

    def close(self) -> None:
        self._library.close()


def _connect(path: Path, key: bytes | None) -> Any:
    if key is None:
        return sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
    return sealing_connection(path, key)


def sealing_connection(path: Path, key: bytes | None) -> Any:
    """Of the library that can encrypt, which reads and writes files in clear as well."""
    from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs] - it has none

    library: Any = dbapi2
    connection = library.connect(str(path), timeout=_BUSY_SECONDS, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")  # it writes to standard error what we raise
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _prepare(plain: Any) -> None:
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")  # what was confirmed is on the disk, whatever is unplugged
    plain.execute("PRAGMA foreign_keys = ON")
    plain.execute("PRAGMA secure_delete = ON")
    if plain.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise Damaged("quick_check found damage")


def open_as_it_is(path: Path, key: bytes | None = None) -> Connection | None:
    """To read what a damaged file still gives; None where not even its tables are known."""
    try:
        return Connection(path, key, _look_at_tables)
    except (Damaged, *sqlite_errors()):
        return None


def _look_at_tables(plain: Any) -> None:
    plain.execute("PRAGMA query_only = ON")
    plain.execute("SELECT name FROM sqlite_master").fetchall()
