"""After damage: the newest sound backup, and whatever the damaged file still gives. Nothing is thrown away."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sealpost.services.storage import Backup, Rescue
from sealpost.store.backups import Backups, copy_file
from sealpost.store.connection import Connection, Damaged, Row, open_as_it_is, sqlite_errors
from sealpost.store.files import SIDE_FILES, create_privately, exchange, keep_aside, part_of, put_in_place, remove

Step = Callable[[Connection], None]
_MOST_FAILURES = 5_000  # ranges of rows that may fail before a table is given up
_AT_ONCE = 4_096  # rows asked for at first; a range that fails is halved


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    columns: Sequence[str]
    key: Sequence[str]  # the columns of the primary key
    has_rowid: bool


def rescue(
    path: Path,
    key_of: Callable[[Path], bytes | None],
    backups: Backups,
    migrate: Step,
    derived: Sequence[Step],
    now: datetime,
) -> None:
    """Put a sound database in the place of a damaged or lost one. Needs `StoreLock.try_alone`.

    It is encrypted if the backup is, or without one if the damaged file was. `derived` make anew what is worked
    out from other tables. Raises DiskFull, NotWritable.
    """
    part, backup = _from_backup(path, key_of, backups)
    connection = Connection(part, key_of(backup.path if backup else path))
    try:
        migrate(connection)
        saved, unreadable = _salvage(path, key_of(path), connection, derived)
    finally:
        connection.close()
    aside = keep_aside(path, "damaged")
    write_report(path, Rescue(now, aside, backup.at if backup else None, saved, unreadable))
    exchange(path, part)


def _from_backup(path: Path, key_of: Callable[[Path], bytes | None], backups: Backups) -> tuple[Path, Backup | None]:
    """The newest one that opens, as a copy: reading a database writes to it."""
    for backup in backups.all():
        part = part_of(path)
        copy_file(backup.path, part)
        try:
            Connection(part, key_of(backup.path)).close()
        except (Damaged, *sqlite_errors()):
            continue
        return part, backup
    return part_of(path), None


# --- What the damaged file still gives --------------------------------------------------------------------


def _salvage(path: Path, key: bytes | None, into: Connection, derived: Sequence[Step]) -> tuple[int, Sequence[str]]:
    """How many rows came from the damaged file, and the tables that did not give all of theirs."""
    scratch = path.with_name(f".{path.name}.salvage")
    remove(scratch)
    try:
        for suffix in ("", *SIDE_FILES[:1]):
            source = path.with_name(path.name + suffix)
            if source.exists():
                create_privately(scratch.with_name(scratch.name + suffix))
                copy_file(source, scratch.with_name(scratch.name + suffix))
        return _salvage_from(scratch, key, into, derived)
    finally:
        remove(scratch)


def _salvage_from(
    scratch: Path, key: bytes | None, into: Connection, derived: Sequence[Step]
) -> tuple[int, Sequence[str]]:
    tables = _tables(into)
    saved = 0
    unreadable: list[str] = [table.name for table in tables]
    into.execute("PRAGMA foreign_keys = OFF")
    if scratch.exists() and (damaged := open_as_it_is(scratch, key)) is not None:
        unreadable.clear()
        for table in tables:
            reader = _Reader(damaged, table)
            known = replace(table, columns=reader.columns)
            with into.transaction():
                for row in reader.rows():
                    saved += _put(into, known, row)
            if not reader.is_complete:
                unreadable.append(table.name)
        damaged.close()
    with into.transaction():
        _drop_orphans(into)
        for make_anew in derived:
            make_anew(into)
    into.execute("PRAGMA foreign_keys = ON")
    return saved, unreadable


def _tables(connection: Connection) -> Sequence[_Table]:
    """What holds rows of its own: no index, and nothing that a full-text index keeps for itself."""
    listed = connection.query("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    return [
        _Table(row["name"], *_columns(connection, row["name"]), has_rowid=not row["wr"])
        for row in listed
        if not row["name"].startswith("sqlite_")
    ]


def _columns(connection: Connection, table: str) -> tuple[Sequence[str], Sequence[str]]:
    info: Sequence[Row] = connection.query("SELECT name, pk FROM pragma_table_info(?)", (table,))
    keys = sorted((row for row in info if row["pk"]), key=lambda row: row["pk"])
    return [row["name"] for row in info], [row["name"] for row in keys]


class _Reader:
    """Every row of a damaged table that can still be read."""

    def __init__(self, damaged: Connection, table: _Table) -> None:
        self._damaged = damaged
        self._table = table
        self._failures = 0
        self.is_complete = True
        there, _ = _columns(damaged, table.name)
        self.columns = [name for name in table.columns if name in there]  # a newer Sealpost knows more of them

    def rows(self) -> Iterator[Sequence[Any]]:
        if not self.columns:
            return
        if self._table.has_rowid:
            yield from self._by_number()
        else:
            yield from self._from_both_ends()

    def _select(self, condition: str) -> str:
        columns = ", ".join(f'"{name}"' for name in self.columns)
        return f'SELECT {columns} FROM "{self._table.name}" {condition}'  # noqa: S608 - names from the schema

    def _by_number(self) -> Iterator[Sequence[Any]]:
        last = self._last_number()
        ranges = [(start, min(start + _AT_ONCE - 1, last)) for start in range(1, last + 1, _AT_ONCE)]
        ranges.reverse()
        while ranges and self._failures < _MOST_FAILURES:
            first, last = ranges.pop()
            try:
                found = list(self._damaged.rows(self._select("WHERE rowid BETWEEN ? AND ?"), (first, last)))
            except sqlite_errors():
                self._fail()
                if first < last:
                    middle = (first + last) // 2
                    ranges += [(middle + 1, last), (first, middle)]
                continue
            yield from found

    def _last_number(self) -> int:
        try:
            found = self._damaged.column(f'SELECT max(rowid) FROM "{self._table.name}"')  # noqa: S608 - from the schema
            return found[0] or 0
        except sqlite_errors():
            self._fail()
            return _AT_ONCE * 64

    def _from_both_ends(self) -> Iterator[Sequence[Any]]:
        for order in ("ASC", "DESC"):
            keys = ", ".join(f'"{name}" {order}' for name in self._table.key)
            try:
                yield from self._damaged.rows(self._select(f"ORDER BY {keys}"))
            except sqlite_errors():
                self._fail()
                continue
            return

    def _fail(self) -> None:
        self._failures += 1
        self.is_complete = False


def _put(into: Connection, table: _Table, row: Sequence[Any]) -> bool:
    """Whether it says something that the backup did not; a row that breaks a rule of its table is no row of ours."""
    condition = " AND ".join(f'"{name}" IS ?' for name in table.columns)
    names = ", ".join(f'"{name}"' for name in table.columns)
    marks = ", ".join("?" * len(row))
    try:
        same = f'SELECT count(*) FROM "{table.name}" WHERE {condition}'  # noqa: S608 - names from the schema
        if into.column(same, row)[0]:
            return False
        into.execute(f'INSERT OR REPLACE INTO "{table.name}" ({names}) VALUES ({marks})', row)  # noqa: S608 - as above
    except sqlite_errors():
        return False
    return True


def _drop_orphans(connection: Connection) -> None:
    """Rows that point to one which is lost."""
    for row in connection.query('SELECT DISTINCT "table" AS name, rowid AS number FROM pragma_foreign_key_check'):
        if row["number"] is not None:
            connection.execute(f'DELETE FROM "{row["name"]}" WHERE rowid = ?', (row["number"],))  # noqa: S608


# --- The report -------------------------------------------------------------------------------------------


def _report_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.rescue.json")


def write_report(path: Path, report: Rescue) -> None:
    """Raises NotWritable."""
    written = {
        "at": report.at.isoformat(),
        "damaged": str(report.damaged) if report.damaged else None,
        "backup_at": report.backup_at.isoformat() if report.backup_at else None,
        "saved": report.saved,
        "unreadable": list(report.unreadable),
    }
    part = part_of(_report_file(path))
    part.write_text(json.dumps(written), encoding="utf-8")
    put_in_place(part, _report_file(path))


def read_report(path: Path) -> Rescue | None:
    """The last rescue, until a person has taken note of it."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        written = json.loads(_report_file(path).read_text("utf-8"))
        return Rescue(
            at=datetime.fromisoformat(written["at"]),
            damaged=Path(written["damaged"]) if written["damaged"] else None,
            backup_at=datetime.fromisoformat(written["backup_at"]) if written["backup_at"] else None,
            saved=int(written["saved"]),
            unreadable=tuple(str(name) for name in written["unreadable"]),
        )
    return None


def forget_report(path: Path) -> None:
    _report_file(path).unlink(missing_ok=True)
