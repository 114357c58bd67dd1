"""What is read: one file, or a folder as one archive; in constant memory, never through a link to elsewhere."""

import os
import stat
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from sealpost.core.text import visible
from sealpost.errors import Cancelled, FileChanged, NotAFile, NotReadable
from sealpost.services.file_ports import Glance
from sealpost.services.ports import Cancellation

CHUNK = 1 << 20
_HANDFUL = 64 << 10  # small files go on together: each step costs as much as one of them
_TOLD_BY = 4096  # octets at the start that tell what a file is
_BLOCK = tarfile.BLOCKSIZE
_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
}


@dataclass(frozen=True, slots=True)
class FileSource:
    """One regular file. `size` is what it has now; whether it stays so is checked at the end of `chunks`."""

    path: Path
    size: int

    @property
    def is_folder(self) -> bool:
        return False

    def chunks(self) -> Iterator[bytes]:
        """Raises NotReadable, NotAFile, and FileChanged after the last chunk."""
        with _opened(self.path) as descriptor:
            before = _state(descriptor.fileno())
            while chunk := descriptor.read(CHUNK):
                yield chunk
            if _state(descriptor.fileno()) != before or before[0] != self.size:
                raise FileChanged(path=visible(str(self.path)))


@dataclass(frozen=True, slots=True)
class FolderSource:
    """A folder as a tar archive (POSIX pax). Links are kept as links; devices, pipes and sockets are left out."""

    path: Path
    size: int  # of the files' contents; the archive is a little larger

    @property
    def is_folder(self) -> bool:
        return True

    def chunks(self) -> Iterator[bytes]:
        """Raises NotReadable, FileChanged."""
        yield from _gathered(self._blocks())

    def _blocks(self) -> Iterator[bytes]:
        top = self.path.parent
        for path in _walk(self.path):
            yield from _member(path, str(path.relative_to(top)))
        yield bytes(2 * _BLOCK)


Source = FileSource | FolderSource


def open_source(path: Path, cancellation: Cancellation | None = None) -> Source:
    """Raises NotReadable, NotAFile, Cancelled."""
    path = path.absolute()
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            return FolderSource(path, sum(_size(each) for each in _until(_walk(path), cancellation)))
    except OSError as error:
        raise _not_readable(path, error) from error
    if not stat.S_ISREG(found.st_mode):
        raise _not_a_file(path, found.st_mode)
    return FileSource(path, found.st_size)


def glance(path: Path) -> Glance:
    """What can be told at once, of a folder with however many files. Raises NotReadable, NotAFile."""
    path = path.absolute()
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            return Glance(size=None, start=b"")
        with _opened(path) as descriptor:
            return Glance(found.st_size, descriptor.read(_TOLD_BY))
    except OSError as error:
        raise _not_readable(path, error) from error


def _until(paths: Iterator[Path], cancellation: Cancellation | None) -> Iterator[Path]:
    for path in paths:
        if cancellation is not None and cancellation.is_cancelled:
            raise Cancelled
        yield path


def _gathered(blocks: Iterator[bytes]) -> Iterator[bytes]:
    gathered = bytearray()
    for block in blocks:
        gathered += block
        if len(gathered) >= _HANDFUL:
            yield bytes(gathered)
            gathered.clear()
    yield bytes(gathered)


def _walk(folder: Path) -> Iterator[Path]:
    """The folder and all below it, in an order of names, however deep; links are not followed."""
    waiting = [(str(folder), True)]
    while waiting:
        name, is_folder = waiting.pop()
        yield (path := Path(name))
        if is_folder:
            waiting += reversed(_entries(path))


def _entries(folder: Path) -> list[tuple[str, bool]]:
    """With whether it is a folder; devices, pipes and sockets are left out."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        raise _not_readable(folder, error) from error
    return [
        (entry.path, entry.is_dir(follow_symlinks=False))
        for entry in found
        if entry.is_symlink() or entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)
    ]


def _size(path: Path) -> int:
    found = path.lstat()
    return found.st_size if stat.S_ISREG(found.st_mode) else 0


def _member(path: Path, name: str) -> Iterator[bytes]:
    try:
        found = path.lstat()
        target = str(path.readlink()) if stat.S_ISLNK(found.st_mode) else ""
    except OSError as error:
        raise _not_readable(path, error) from error
    entry = tarfile.TarInfo(name)
    entry.mtime, entry.mode = int(found.st_mtime), stat.S_IMODE(found.st_mode) & 0o777
    if target:
        entry.type, entry.linkname = tarfile.SYMTYPE, target
    elif stat.S_ISDIR(found.st_mode):
        entry.type = tarfile.DIRTYPE
    else:
        entry.size = found.st_size
    yield entry.tobuf(tarfile.PAX_FORMAT, errors="surrogateescape")
    if entry.isreg():
        yield from FileSource(path, entry.size).chunks()
        yield bytes(-entry.size % _BLOCK)


def _opened(path: Path) -> FileIO:
    """Not waiting for the other end of a pipe that took the file's place meanwhile."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except OSError as error:
        raise _not_readable(path, error) from error
    if not stat.S_ISREG(mode := os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise _not_a_file(path, mode)
    return FileIO(descriptor, "rb")


def _state(descriptor: int) -> tuple[int, int]:
    found = os.fstat(descriptor)
    return found.st_size, found.st_mtime_ns


def _not_readable(path: Path, error: OSError) -> NotReadable:
    return NotReadable(path=visible(str(path)), detail=error.strerror or "no reason given")


def _not_a_file(path: Path, mode: int) -> NotAFile:
    return NotAFile(path=visible(str(path)), kind=_KINDS.get(stat.S_IFMT(mode), "something else"))
