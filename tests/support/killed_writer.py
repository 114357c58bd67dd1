"""Kills a program of ours before each of its writes to the disk in turn, and says what was found afterwards.

A process of its own: it forks, and follows each child's system calls by ptrace(2). Prints one line of JSON per
kill: how far the child was, what it had confirmed, and what a fresh look at the store finds.
Usage: killed_writer.py FOLDER ACTS KILLS, which are spread over all writes
"""

import ctypes
import json
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sealpost.core.advisor import Goal
from sealpost.core.contacts import Contact
from sealpost.core.queue import ContactId, ItemId, Kind, Outcome, QueueItem, SeriesId, When, finish
from sealpost.core.recurrence import Recurrence
from sealpost.errors import SealpostError
from sealpost.services.contacts import ContactService
from sealpost.services.queue_ports import ActKind, QueueEdit
from sealpost.services.secret_ports import Place
from sealpost.services.storage import BackupKind
from sealpost.store.backups import Backups
from sealpost.store.contacts import StoredContacts, index_anew
from sealpost.store.database import Care, Database
from sealpost.store.migrations import STEPS
from sealpost.store.queue import StoredQueue, index_queue_anew
from sealpost.store.safe import Safe
from sealpost.store.settings import StoredSettings

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
_TRACEME, _CONT, _SYSCALL, _SET_OPTIONS, _GET_SYSCALL = 0, 7, 24, 0x4200, 0x420E
_MARK_SYSCALLS, _KILL_WITH_ME = 1, 0x100000
_WRITES = {  # asm/unistd_64.h and asm-generic/unistd.h
    "x86_64": {1, 18, 20, 74, 75, 76, 77, 82, 87, 86, 263, 264, 265, 316},
    "aarch64": {35, 37, 38, 45, 46, 64, 66, 68, 70, 82, 83, 276},
}


class SyscallInfo(ctypes.Structure):
    """struct ptrace_syscall_info: the same on every machine."""

    _fields_ = (
        ("op", ctypes.c_uint8),
        ("pad", ctypes.c_uint8 * 3),
        ("arch", ctypes.c_uint32),
        ("pointers", ctypes.c_uint64 * 2),
        ("number", ctypes.c_uint64),
        ("arguments", ctypes.c_uint64 * 6),
    )


_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
_libc.ptrace.restype = ctypes.c_long


def _ptrace(request: int, pid: int, address: int = 0, data: object = 0) -> None:
    if _libc.ptrace(request, pid, address, data) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


@dataclass(frozen=True)
class World:
    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "sealpost.sqlite"

    def open(self, steps: int = len(STEPS)) -> Database:
        safe = Safe(self.database, {Place.GNUPG: OpenKeeper()})
        care = Care(Backups(self.database), lambda: NOW, (index_anew, index_queue_anew), safe)
        return Database(self.database, STEPS[:steps], care)


class OpenKeeper:
    """The token is the secret: what is tested here is files, not who keeps a key."""

    def keep(self, label: str, secret: bytes) -> str:
        del label
        return secret.hex()

    def reveal(self, token: str) -> bytes:
        return bytes.fromhex(token)

    def forget(self, token: str) -> None:
        del token


class _Clock:
    def now(self) -> datetime:
        return NOW


Confirm = Callable[[str], None]


def _write(world: World, confirm: Confirm) -> None:
    """Settings, and contacts with their search index: several tables in one transaction."""
    database = world.open()
    settings, contacts = StoredSettings(database), ContactService(StoredContacts(database), _Clock())
    for number in range(4):
        settings.put(f"name{number}", "value" * 300)
        confirm(f"setting:name{number}")
        added = contacts.add(Contact(ContactId(""), name=f"Zoë {number}", notes="x" * 5000))
        confirm(f"contact:{added.contact.id}")
    database.close()


def _queue(world: World, confirm: Confirm) -> None:
    """Items made and done: with their words, the line of history and what a series goes on with, or not at all."""
    database = world.open()
    book = StoredQueue(database)
    when = When(datetime(2026, 11, 24, 9), "Europe/Budapest")  # noqa: DTZ001 - wall time on purpose
    for number in range(4):
        weekly = Recurrence("FREQ=WEEKLY")
        series = SeriesId(f"s{number}")
        item = QueueItem(ItemId(f"s{number}-0"), series, 0, Kind.CALL, None, "Ask", Goal.OFFER, when, recurrence=weekly)
        book.act(QueueEdit(ActKind.ADDED, [item]), NOW)
        confirm(f"item:{item.id}")
        book.act(QueueEdit(ActKind.FINISHED, finish(item, Outcome.REACHED, NOW), [item]), NOW)
        confirm(f"done:{item.id}")
    database.close()


def _back_up(world: World, confirm: Confirm) -> None:
    """Eight daily backups: the eighth takes the place of the first."""
    database = world.open()
    for day in range(8):
        StoredSettings(database).put(f"day{day}", "x")
        confirm(f"setting:day{day}")
        database.back_up(BackupKind.DAILY, NOW + timedelta(days=day))
        confirm(f"backup:{min(day + 1, 7)}")
    database.close()


def _migrate(world: World, confirm: Confirm) -> None:
    """From the first form of the database to today's, with a copy of what was before."""
    old = world.open(steps=1)
    StoredSettings(old).put("kept", "x")
    old.close()
    confirm("setting:kept")
    world.open().open()


def _restore(world: World, confirm: Confirm) -> None:
    """An older state takes the place of a newer one, which is kept."""
    database = world.open()
    StoredSettings(database).put("kept", "x")
    confirm("setting:kept")
    backup = database.back_up(BackupKind.ASKED, NOW)
    assert backup
    StoredSettings(database).put("newer", "x")
    database.restore(backup)
    database.close()


def _rescue(world: World, confirm: Confirm) -> None:
    """The file is damaged, and what backups and the file itself give is put together."""
    database = world.open()
    StoredSettings(database).put("kept", "x")
    database.back_up(BackupKind.DAILY, NOW)
    StoredSettings(database).put("newer", "x")
    database.close()
    confirm("setting:kept")
    content = bytearray(world.database.read_bytes())
    content[16:18] = b"\xff\xff"  # no such size of a page
    world.database.write_bytes(content)
    confirm("rescue")  # whoever opens it next has to say what happened
    database.open()
    database.close()


def _encrypt(world: World, confirm: Confirm) -> None:
    """To encrypted and back to clear, with a backup that goes along."""
    database = world.open()
    StoredSettings(database).put("kept", "x")
    database.back_up(BackupKind.DAILY, NOW)
    confirm("setting:kept")
    database.encrypt(Place.GNUPG)
    StoredSettings(database).put("sealed", "x")
    confirm("setting:sealed")
    database.decrypt()
    StoredSettings(database).put("after", "x")
    confirm("setting:after")
    database.close()


ACTS = {
    "queue": _queue,
    "encrypt": _encrypt,
    "write": _write,
    "backup": _back_up,
    "migrate": _migrate,
    "restore": _restore,
    "rescue": _rescue,
}


def main(folder: Path, acts: str, kills: int) -> None:
    writes, _ = _run_once(folder, acts, sys.maxsize)
    for number in range(1, writes + 1, max(1, writes // kills)):
        _, found = _run_once(folder, acts, number)
        sys.stdout.write(json.dumps({"at": number, "of": writes, **found}) + "\n")
        sys.stdout.flush()


def _run_once(folder: Path, acts: str, number: int) -> tuple[int, dict[str, object]]:
    """How many writes the child came to, and what was found after it."""
    world = World(folder / "world")
    world.folder.mkdir(parents=True)
    seen, confirmed = _run_and_kill(lambda confirm: ACTS[acts](world, confirm), number)
    found = _found(world, confirmed)
    shutil.rmtree(world.folder)
    return seen, found


def _run_and_kill(acts: Callable[[Confirm], None], number: int) -> tuple[int, list[str]]:
    """How many writes the child came to before it was killed at write `number`, and what it had confirmed by then."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _ptrace(_TRACEME, 0)
            os.kill(os.getpid(), signal.SIGSTOP)
            acts(lambda said: os.write(writing, f"{said}\n".encode()) and None)
        except BaseException:  # noqa: BLE001 - a fork never returns to the code of its parent
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    os.close(writing)
    seen = _follow(child, number)
    with os.fdopen(reading) as told:
        return seen, told.read().splitlines()


def _follow(child: int, number: int) -> int:
    os.waitpid(child, 0)
    _ptrace(_SET_OPTIONS, child, 0, _MARK_SYSCALLS | _KILL_WITH_ME)
    writes = _WRITES[os.uname().machine]
    info, entering, seen = SyscallInfo(), True, 0
    forwarded = 0
    while True:
        _ptrace(_SYSCALL, child, 0, forwarded)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status) or os.WIFSIGNALED(status):
            assert status == 0, f"the acts failed with {status}"
            return seen
        forwarded = 0
        if os.WSTOPSIG(status) != signal.SIGTRAP | 0x80:
            forwarded = os.WSTOPSIG(status)
            continue
        if entering:
            _ptrace(_GET_SYSCALL, child, ctypes.sizeof(info), ctypes.addressof(info))
            seen += info.number in writes
            if seen == number:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                return seen
        entering = not entering


def _found(world: World, confirmed: list[str]) -> dict[str, object]:
    """What of that is not there, and what else is wrong."""
    database = world.open()
    try:
        database.open()
        with database.lend() as connection:
            integrity = connection.query("PRAGMA integrity_check")[0]["integrity_check"]
        report = database.rescue_report()
        lost = [said for said in confirmed if not _is_there(database, said)]
        halves = list(_halves(database))
        unusable = [str(each.path) for each in database.backups() if not _opens(world, each.path)]
        leftovers = sorted(path.name for path in world.folder.glob("*.ready*"))
        return {
            "confirmed": len(confirmed),
            "integrity": integrity,
            "lost": lost,
            "rescued": report is not None,
            "halves": halves,
            "unusable": unusable,
            "leftovers": leftovers,
        }
    except SealpostError as error:
        return {"confirmed": len(confirmed), "error": error.message}
    finally:
        database.close()


def _is_there(database: Database, said: str) -> bool:
    kind, _, name = said.partition(":")
    match kind:
        case "setting":
            return StoredSettings(database).get(name) is not None
        case "item":
            return StoredQueue(database).get(ItemId(name)) is not None
        case "done":
            item = StoredQueue(database).get(ItemId(name))
            return item is not None and not item.is_open and len(StoredQueue(database).open_items()) > 0
        case "contact":
            return StoredContacts(database).get(ContactId(name)) is not None
        case "backup":
            return len(database.backups()) >= int(name)
        case _:
            return database.rescue_report() is not None


def _halves(database: Database) -> Iterator[str]:
    """What is there without its words, and series of which none is open, or two."""
    for table, words in (("contact", "contact_words"), ("queue_item", "queue_words")):
        sql = f"SELECT (SELECT count(*) FROM {table}) - (SELECT count(*) FROM {words}) AS n"  # noqa: S608 - ours
        with database.lend() as connection:
            if difference := connection.query(sql)[0]["n"]:
                yield f"{difference} of {table}"
    sql = "SELECT series FROM queue_item GROUP BY series HAVING sum(finished_at IS NULL) <> 1"
    with database.lend() as connection:
        yield from (f"no series: {row['series']}" for row in connection.query(sql))


def _opens(world: World, path: Path) -> bool:
    """As a database of its own, with the key of the other one."""
    copy = World(path.with_name("tried"))
    copy.folder.mkdir()
    try:
        shutil.copyfile(path, copy.database)
        if (key := world.database.with_name(f"{world.database.name}.key")).exists():
            shutil.copyfile(key, copy.database.with_name(key.name))
        opened = copy.open()
        with opened.lend() as connection:
            connection.query("SELECT 1 AS one")
        opened.close()
        return opened.rescue_report() is None
    finally:
        shutil.rmtree(copy.folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
