"""What Sealpost keeps, kept safe: backups, and what was saved after damage."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

from sealpost.errors import UnknownBackup
from sealpost.services.ports import Clock
from sealpost.services.secret_ports import Place


class BackupKind(Enum):
    DAILY = "daily"
    ASKED = "asked"  # by a person, and never deleted by Sealpost
    MIGRATION = "migration"  # what was there before a newer Sealpost changed its form


@dataclass(frozen=True, slots=True)
class Backup:
    path: Path
    at: datetime
    kind: BackupKind
    size: int
    is_encrypted: bool = False


@dataclass(frozen=True, slots=True)
class Rescue:
    """What became of a damaged database. `damaged` is kept; `saved` rows were read from it after the backup was in.

    `unreadable` are the tables of which not every row could be read: what was changed there since `backup_at`
    may be missing.
    """

    at: datetime
    damaged: Path | None  # None: the file was gone, or empty
    backup_at: datetime | None  # None: there was no backup that could be used
    saved: int = 0
    unreadable: Sequence[str] = ()


class Store(Protocol):
    """The database as a file. Raises DiskFull, NotReadable, NotWritable."""

    @property
    def path(self) -> Path: ...

    def open(self) -> None: ...

    def backups(self) -> Sequence[Backup]:
        """The newest first."""
        ...

    def is_backup_due(self, now: datetime) -> bool: ...

    def back_up(self, kind: BackupKind, now: datetime) -> Backup | None: ...

    def restore(self, backup: Backup) -> Path | None:
        """Returns where what was there before is kept. Raises StoreInUse, BackupUnusable."""
        ...

    def place(self) -> Place | None:
        """Where the key of the encrypted database is kept; None for one in clear."""
        ...

    def unlock(self) -> None:
        """Ask for the key again. Raises StoreLocked."""
        ...

    def encrypt(self, place: Place) -> None: ...

    def decrypt(self) -> None: ...

    def left_in_clear(self) -> Sequence[Path]: ...

    def export(self, target: Path) -> int:
        """Everything, as JSON that its user alone can read; returns how many rows. Raises FileExists."""
        ...

    def rescue_report(self) -> Rescue | None: ...

    def forget_rescue(self) -> None: ...


@dataclass(frozen=True, slots=True)
class StorageStatus:
    path: Path
    size: int
    backups: Sequence[Backup]
    rescue: Rescue | None
    place: Place | None = None  # of the key; None: it is in clear
    left_in_clear: Sequence[Path] = ()


class StorageService:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    @property
    def path(self) -> Path:
        return self._store.path

    def status(self) -> StorageStatus:
        """Opens the database, so that what is said is what holds."""
        self._store.open()
        return StorageStatus(
            path=self._store.path,
            size=self._store.path.stat().st_size,
            backups=self._store.backups(),
            rescue=self._store.rescue_report(),
            place=self._store.place(),
            left_in_clear=self._store.left_in_clear(),
        )

    def unlock(self) -> None:
        self._store.unlock()

    def encrypt(self, place: Place) -> None:
        self._store.encrypt(place)

    def decrypt(self) -> None:
        self._store.decrypt()

    def export(self, target: Path) -> int:
        return self._store.export(target)

    def rescue(self) -> Rescue | None:
        """What the last damage has cost, until it was taken note of."""
        self._store.open()
        return self._store.rescue_report()

    def take_note(self) -> None:
        self._store.forget_rescue()

    def back_up(self) -> Backup | None:
        return self._store.back_up(BackupKind.ASKED, self._clock.now())

    def back_up_if_due(self) -> Backup | None:
        """Once a day; None when there is one of today."""
        now = self._clock.now()
        return self._store.back_up(BackupKind.DAILY, now) if self._store.is_backup_due(now) else None

    def restore(self, name: str) -> Path | None:
        """Raises UnknownBackup, StoreInUse, BackupUnusable."""
        for backup in self._store.backups():
            if backup.path.name == name:
                return self._store.restore(backup)
        raise UnknownBackup(name=name)


def rescued(rescue: Rescue) -> str:
    """What happened, what it was mended from, and what may be missing."""
    said = "The data was damaged" if rescue.damaged else "The data was gone"
    if rescue.backup_at:
        said += f" and was restored on {_moment(rescue.at)} from the backup of {_moment(rescue.backup_at)}."
    else:
        said += f"; on {_moment(rescue.at)} it was begun anew, because there was no backup that could be used."
    if rescue.saved:
        said += f" Newer entries saved from the damaged file: {rescue.saved}."
    if rescue.unreadable:
        said += f" Not all could be read of: {', '.join(rescue.unreadable)}; what changed there since may be missing."
    if rescue.damaged:
        said += f" The damaged file is kept as {rescue.damaged}."
    return said


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
