"""The one SQLite file: private to its user, opened at first use, never thrown away when it is damaged."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from queue import SimpleQueue

from sealpost.errors import BackupUnusable, DiskFull, FileExists, NotReadable, NotWritable, SealpostError, StoreInUse
from sealpost.paths import is_full
from sealpost.services.secret_ports import Place
from sealpost.services.storage import Backup, BackupKind, Rescue
from sealpost.store.backups import Backups, copy_file, is_encrypted
from sealpost.store.connection import Connection, Damaged, Durability, error_name, is_damage, sqlite_errors
from sealpost.store.conversion import convert_in_place, converted
from sealpost.store.export import write_out
from sealpost.store.files import (
    SIDE_FILES,
    StoreLock,
    create_privately,
    exchange,
    finish_exchange,
    keep_aside,
    part_of,
    ready_for,
    remove,
)
from sealpost.store.migrations import STEPS, MadeByNewerVersion, migrate
from sealpost.store.rescue import forget_report, read_report, rescue
from sealpost.store.safe import Safe

Steps = Sequence[Callable[[Connection], None]]


@dataclass(frozen=True, slots=True)
class Care:
    """For a database that nothing can replace: backups, and what is worked out anew after a rescue."""

    backups: Backups
    now: Callable[[], datetime]
    derived: Steps = ()
    safe: Safe | None = None  # the key, where it may be encrypted


class Database:
    """One connection, lent to one caller at a time: any thread may call, and none meets another's cursor.

    A damaged file is kept beside a sound one: what backups and the damaged file itself give with `care`, else a
    fresh one.
    """

    def __init__(self, path: Path, steps: Steps = STEPS, care: Care | None = None) -> None:
        self.path = path
        self._steps = steps
        self._care = care
        self._lock = StoreLock(path)
        self._idle: SimpleQueue[Connection | None] = SimpleQueue()
        self._idle.put(None)

    def open(self) -> None:
        """Open it ahead of first use. Raises as `lend`."""
        with self.lend():
            return

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        opened = self._idle.get()
        try:
            if opened is not None:
                opened.close()
            self._lock.release()
        finally:
            self._idle.put(None)

    @contextmanager
    def lend(self) -> Generator[Connection]:
        """The database for this block alone. Raises DiskFull, NotReadable, NotWritable."""
        opened = self._idle.get()
        try:
            if opened is None:
                opened = self._open()
            yield opened
        except sqlite_errors() as error:
            if opened is not None and is_damage(error):
                opened.close()
                self._lock.release()
                opened = None  # the next use looks after it
            raise _named(error, self.path) from error
        finally:
            self._idle.put(opened)

    @contextmanager
    def write(self, durability: Durability = Durability.NOW) -> Generator[Connection]:
        """As `lend`, in one transaction: all of it is kept, or none."""
        with self.lend() as opened, opened.transaction(durability):
            yield opened

    # --- Backups and rescue -------------------------------------------------------------------------------

    def rescue_report(self) -> Rescue | None:
        """What the last damage has cost, until `forget_rescue`."""
        return read_report(self.path)

    def forget_rescue(self) -> None:
        forget_report(self.path)

    def backups(self) -> Sequence[Backup]:
        """The newest first."""
        return self._care.backups.all() if self._care else ()

    def is_backup_due(self, now: datetime) -> bool:
        return self._care is not None and self._care.backups.is_due(now)

    def back_up(self, kind: BackupKind, now: datetime) -> Backup | None:
        """Others go on reading and writing meanwhile. None for a database without care. Raises as `lend`."""
        if self._care is None:
            return None
        self.open()
        try:
            beside = Connection(self.path, self._key_of(self.path))
            try:
                return self._care.backups.make(beside, kind, now)
            finally:
                beside.close()
        except (Damaged, *sqlite_errors()) as error:
            raise _named(error, self.path) from error

    def restore(self, backup: Backup) -> Path | None:
        """`backup` takes the place of the database, which is kept; returns where. Raises as `lend`, StoreInUse."""
        with self._alone():
            part = part_of(self.path)
            copy_file(backup.path, part)
            try:
                Connection(part, self._key_of(part)).close()
            except (Damaged, *sqlite_errors()) as error:
                remove(part)
                raise BackupUnusable(path=str(backup.path)) from error
            aside = keep_aside(self.path, "replaced")
            exchange(self.path, part)
            return aside

    def export(self, target: Path) -> int:
        """Everything but the keys of browsers, as JSON. Raises as `lend`, FileExists."""
        if target.exists():
            raise FileExists(path=str(target))
        with self.lend() as opened:
            return write_out(opened, target)

    @contextmanager
    def _alone(self) -> Generator[None]:
        """Nobody has the file open, and all of it is in the file itself. Raises as `lend`, StoreInUse."""
        opened = self._idle.get()
        try:
            if opened is not None:
                opened.close()
            self._lock.share()
            if not self._lock.try_alone():
                raise StoreInUse
            finish_exchange(self.path)
            yield
        except sqlite_errors() as error:
            raise _named(error, self.path) from error
        finally:
            self._lock.release()
            self._idle.put(None)

    # --- Encryption ---------------------------------------------------------------------------------------

    @property
    def is_encrypted(self) -> bool:
        return is_encrypted(self.path)

    def place(self) -> Place | None:
        """Where the key of the encrypted database is kept."""
        safe = self._care.safe if self._care else None
        return safe.place if safe and self.is_encrypted else None

    def unlock(self) -> None:
        """Ask for the key again after it was refused. Raises as `lend`."""
        if self._care and self._care.safe:
            self._care.safe.try_again()
        self.open()

    def encrypt(self, place: Place) -> None:
        """The database and its backups, under a key kept at `place`; the key may also move there.

        Raises as `lend`, StoreInUse, NoSecretKey, NoSecretStore.
        """
        self.open()
        if self._care and self._care.safe:
            self._convert(self._care.safe.make(place))

    def decrypt(self) -> None:
        """Raises as `lend`, StoreInUse."""
        self.open()
        self._convert(None)

    def _convert(self, new_key: bytes | None) -> None:
        with self._alone():
            if self.is_encrypted is (new_key is not None):
                return
            before = keep_aside(self.path, "converting")
            exchange(self.path, converted(self.path, self._key_of(self.path), new_key))
        self.open()
        if before is not None:  # the new one was opened and is sound
            remove(before)
        self._convert_backups(new_key)

    def _convert_backups(self, new_key: bytes | None) -> None:
        """One that can't be read stays as it is."""
        for backup in self.backups():
            if backup.is_encrypted is (new_key is None):
                with suppress(Damaged, *sqlite_errors()):
                    convert_in_place(backup.path, self._key_of(backup.path), new_key)

    def left_in_clear(self) -> Sequence[Path]:
        """Older files that hold what the encrypted database holds, or held."""
        if not self.is_encrypted:
            return ()
        beside = [path for path in self.path.parent.glob(f"{self.path.name}.*-*") if _is_database(path)]
        return [path for path in (*beside, *(each.path for each in self.backups())) if not is_encrypted(path)]

    def _key_of(self, path: Path) -> bytes | None:
        """Raises StoreLocked."""
        safe = self._care.safe if self._care else None
        return safe.key() if safe is not None and safe.place and is_encrypted(path) else None

    # --- Opening ------------------------------------------------------------------------------------------

    def _open(self) -> Connection:
        self._lock.share()
        try:
            opened = self._open_sound()
            return opened or self._open_after_rescue()
        except BaseException:
            self._lock.release()
            raise

    def _open_sound(self) -> Connection | None:
        """None when it is damaged, lost, or about to be exchanged."""
        if ready_for(self.path).exists() or self._is_lost():
            return None
        create_privately(self.path)
        try:
            return _migrated(self.path, self._key_of(self.path), self._steps)
        except Damaged:
            return None

    def _is_lost(self) -> bool:
        """An empty file is a good start, but not where there was more."""
        is_empty = not self.path.exists() or self.path.stat().st_size == 0
        return is_empty and self._care is not None and bool(self._care.backups.all())

    def _open_after_rescue(self) -> Connection:
        if not self._lock.try_alone():
            self._lock.share()  # another process may be at it; what it leaves is sound
            opened = self._open_sound()
            if opened is None:
                raise NotReadable(path=str(self.path), detail="it is damaged, and another Sealpost still holds it")
            return opened
        finish_exchange(self.path)
        opened = self._open_sound()
        if opened is None:
            self._rescue()
            opened = _migrated(self.path, self._key_of(self.path), self._steps)
        self._lock.share()
        return opened

    def _rescue(self) -> None:
        if self._care is None:
            keep_aside(self.path, "damaged")
            exchange(self.path, part_of(self.path))
            return
        bring_up_to_date = partial(migrate, path=None, steps=self._steps)
        rescue(self.path, self._key_of, self._care.backups, bring_up_to_date, self._care.derived, self._care.now())


def _migrated(path: Path, key: bytes | None, steps: Steps) -> Connection:
    """Raises Damaged, NotReadable."""
    connection = Connection(path, key)
    try:
        migrate(connection, path, steps)
    except MadeByNewerVersion as error:
        connection.close()
        raise NotReadable(path=str(path), detail="it was made by a newer Sealpost") from error
    except BaseException as error:
        connection.close()
        if is_damage(error):
            raise Damaged(str(error)) from error
        raise
    return connection


def _is_database(path: Path) -> bool:
    return path.is_file() and not path.name.endswith(SIDE_FILES)


def _named(error: Exception, path: Path) -> SealpostError | Exception:
    name = error_name(error)
    if name == "SQLITE_FULL":
        return DiskFull()
    if name.startswith("SQLITE_READONLY"):
        return NotWritable(path=str(path), detail="read-only")
    if name.startswith(("SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_TRUNCATE", "SQLITE_IOERR_SHM")):
        return DiskFull() if is_full(path.parent) else NotWritable(path=str(path), detail=str(error))
    if name.startswith("SQLITE_BUSY"):
        return NotWritable(path=str(path), detail="another program holds it")
    if is_damage(error) or name.startswith(("SQLITE_CANTOPEN", "SQLITE_IOERR")):
        return NotReadable(path=str(path), detail=str(error))
    return error
