"""Copies of the database beside it: one each day, one before each change of its form, and those a person asks for."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile

from sealpost.paths import private_folder
from sealpost.services.storage import Backup, BackupKind
from sealpost.store.connection import Connection
from sealpost.store.files import not_written, part_of, put_in_place, remove

DAILIES_KEPT = 7
_A_DAY = timedelta(hours=23)  # so that it does not wander through the day
_LONGEST_COPY = timedelta(hours=1)
_NAME = re.compile(r"(?P<at>\d{8}T\d{6}Z)-(?P<kind>daily|asked)\.sqlite")
_WRITTEN = "%Y%m%dT%H%M%SZ"
PLAIN_HEADER = b"SQLite format 3\0"


class Backups:
    """Of one database. Each is whole, private, and made while others go on reading and writing."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self.folder = database.parent / "backups"

    def all(self) -> Sequence[Backup]:
        """The newest first."""
        found = [*self._named(), *self._before_migrations()]
        return sorted(found, key=lambda backup: backup.at, reverse=True)

    def is_due(self, now: datetime) -> bool:
        dailies = (backup.at for backup in self._named() if backup.kind is BackupKind.DAILY)
        newest = max(dailies, default=None)
        return newest is None or not newest <= now < newest + _A_DAY  # also where the clock was set back

    def make(self, connection: Connection, kind: BackupKind, now: datetime) -> Backup:
        """Raises DiskFull, NotWritable, and what SQLite raises."""
        name = f"{now.astimezone(UTC):{_WRITTEN}}-{kind.value}.sqlite"
        try:
            private_folder(self.folder)
        except OSError as error:
            raise not_written(self.folder, error) from error
        target = self.folder / name
        self._clear_up(now)
        copy_database(connection, target)
        if kind is BackupKind.DAILY:
            self._forget_old_dailies()
        return _backup(target, now.astimezone(UTC).replace(microsecond=0), kind)

    def _clear_up(self, now: datetime) -> None:
        """What a killed process had begun; one that is younger may still be at work."""
        for part in self.folder.glob(".*.part*"):
            with suppress(OSError):
                if part.stat().st_mtime < (now - _LONGEST_COPY).timestamp():
                    part.unlink()

    def _forget_old_dailies(self) -> None:
        dailies = [backup for backup in self.all() if backup.kind is BackupKind.DAILY]
        for backup in dailies[DAILIES_KEPT:]:
            with suppress(OSError):  # an old backup too many does no harm
                backup.path.unlink()

    def _named(self) -> Iterator[Backup]:
        for path in self.folder.glob("*.sqlite"):
            if (named := _NAME.fullmatch(path.name)) and path.is_file():
                at = datetime.strptime(named["at"], _WRITTEN).replace(tzinfo=UTC)
                yield _backup(path, at, BackupKind(named["kind"]))

    def _before_migrations(self) -> Iterator[Backup]:
        for path in self._database.parent.glob(f"{self._database.name}.before-*"):
            if path.name.rpartition("-")[2].isdigit() and path.is_file():
                yield _backup(path, datetime.fromtimestamp(path.stat().st_mtime, UTC), BackupKind.MIGRATION)


def copy_database(connection: Connection, target: Path) -> None:
    """Whole under its name, or not there. Raises DiskFull, NotWritable, and what SQLite raises."""
    part = part_of(target)
    try:
        connection.copy_to(part)
        put_in_place(part, target)
    except BaseException:
        remove(part)
        raise


def copy_file(source: Path, target: Path) -> None:
    """Raises DiskFull, NotWritable."""
    try:
        copyfile(source, target)
    except OSError as error:
        raise not_written(target, error) from error


def is_encrypted(path: Path) -> bool:
    """Whether a database is not in clear; an empty file is neither."""
    try:
        with path.open("rb") as file:
            return file.read(len(PLAIN_HEADER)) not in (PLAIN_HEADER, b"")
    except OSError:
        return False


def _backup(path: Path, at: datetime, kind: BackupKind) -> Backup:
    return Backup(path, at, kind, path.stat().st_size, is_encrypted(path))
