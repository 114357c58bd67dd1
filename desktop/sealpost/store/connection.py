"""One open SQLite file, with the types that sqlite_utils leaves open."""

import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast

_BUSY_SECONDS = 5.0  # how long another process of ours (the command line) may hold the file

Value = str | int | None
Row = Mapping[str, Any]


class Connection:
    """Opens, or raises sqlite3.DatabaseError when the file is no database, or a damaged one."""

    def __init__(self, path: Path) -> None:
        import sqlite_utils  # takes 200 ms: not on the way to the tray icon

        plain = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
        try:
            plain.execute("PRAGMA journal_mode = WAL")
            plain.execute("PRAGMA synchronous = NORMAL")  # a killed app loses nothing
            plain.execute("PRAGMA foreign_keys = ON")
            plain.execute("PRAGMA secure_delete = ON")
            if plain.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise sqlite3.DatabaseError("quick_check found damage")
        except BaseException:
            plain.close()
            raise
        self._library: Any = sqlite_utils.Database(plain, execute_plugins=False)

    def query(self, sql: str, values: Sequence[Value] = ()) -> Sequence[Row]:
        return cast(Sequence[Row], list(self._library.query(sql, values)))

    def column(self, sql: str, values: Sequence[Value] = ()) -> Sequence[int]:
        """The first column, of numbers: for many thousands of rows."""
        return [row[0] for row in self._library.execute(sql, values)]

    def execute(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Returns the id of the row that was added, if one was."""
        return self._library.execute(sql, values).lastrowid or 0

    def execute_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Once for each row, inside `transaction`."""
        self._library.conn.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All of the block is kept, or none; other writers wait from its first line on."""
        self._library.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._library.commit()
        except BaseException:
            self._library.rollback()
            raise

    def copy_to(self, path: Path) -> None:
        """A consistent copy, whatever is still in the write-ahead log."""
        with closing(sqlite3.connect(path)) as copy:
            self._library.conn.backup(copy)

    def close(self) -> None:
        self._library.close()
