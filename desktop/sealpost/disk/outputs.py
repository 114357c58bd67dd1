"""What is written: a file without a name until it is complete, so that nothing half-made is ever found."""

import contextlib
import errno
import os
import secrets
from pathlib import Path
from types import TracebackType

from sealpost.core.file_names import numbered
from sealpost.core.text import visible
from sealpost.errors import DiskFull, FileExists, NotWritable
from sealpost.services.file_ports import Existing

_KEPT_FREE = 64 << 20  # what a bomb, or a very large file, has to leave for the rest of the system
_NAMES_TRIED = 1000


class FileOutput:
    """A private file (0600) on the disk of `target`. Leaving the block without `commit` leaves nothing behind,
    and where the system has O_TMPFILE, neither does a power cut."""

    def __init__(self, target: Path, existing: Existing) -> None:
        self._target = target.absolute()
        self._existing = existing
        self._part: Path | None = None
        if existing is Existing.KEEP and os.path.lexists(self._target):
            raise FileExists(path=visible(str(self._target)))
        self.descriptor = self._open()

    def __enter__(self) -> "FileOutput":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self.descriptor)
        if self._part:
            with contextlib.suppress(FileNotFoundError):
                self._part.unlink()

    def write(self, content: bytes) -> None:
        """Raises NotWritable, DiskFull."""
        rest = memoryview(content)
        try:
            while rest:
                rest = rest[os.write(self.descriptor, rest) :]
        except OSError as error:
            raise not_written(self._target, error) from error

    def check_room(self) -> None:
        """Raises DiskFull while there is still room to work."""
        check_room(self.descriptor, os.fstat(self.descriptor).st_size)

    def commit(self) -> Path:
        """Give it its name, once all of it is on the disk. Raises FileExists, NotWritable, DiskFull."""
        try:
            os.fsync(self.descriptor)
            return self._named()
        except FileExistsError as error:
            raise FileExists(path=visible(str(self._target))) from error
        except OSError as error:
            raise not_written(self._target, error) from error

    def _open(self) -> int:
        folder = self._target.parent
        try:
            try:
                return os.open(folder, os.O_TMPFILE | os.O_RDWR | os.O_CLOEXEC, 0o600)
            except (AttributeError, OSError) as error:  # not Linux, or a file system that can't
                if isinstance(error, OSError) and error.errno not in (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL):
                    raise
            part = folder / f".{secrets.token_hex(8)}.sealpost-part"
            descriptor = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600)
            self._part = part
            return descriptor
        except OSError as error:
            raise not_written(self._target, error) from error

    def _named(self) -> Path:
        match self._existing:
            case Existing.KEEP:
                return self._link(self._target)
            case Existing.REPLACE:
                between = self._link(self._target.parent / f".{secrets.token_hex(8)}.sealpost-part")
                between.replace(self._target)
                return self._target
            case Existing.NUMBER:
                return self._link_beside()

    def _link_beside(self) -> Path:
        for number in range(1, _NAMES_TRIED):
            name = self._target.name if number == 1 else numbered(self._target.name, number)
            with contextlib.suppress(FileExistsError):
                return self._link(self._target.with_name(name))
        raise FileExistsError

    def _link(self, name: Path) -> Path:
        """Raises FileExistsError: a link never takes the place of anything."""
        if self._part:
            _give_name(self._part, name)
        else:  # naming a descriptor has linkat follow what /proc shows (open(2), O_TMPFILE)
            own = f"/proc/self/fd/{self.descriptor}"
            os.link(own, name, src_dir_fd=self.descriptor, follow_symlinks=True)
        return name


def _give_name(part: Path, name: Path) -> None:
    """Raises FileExistsError. Where there are no links (memory sticks), the name is taken first and then filled."""
    try:
        os.link(part, name)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK):
            raise
        os.close(os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
        part.replace(name)


def check_room(descriptor: int, written: int) -> None:
    """Raises DiskFull before what was `written` takes the room that the rest of the system needs; a small file may
    have the last of it."""
    found = os.fstatvfs(descriptor)
    if found.f_bavail * found.f_frsize < min(_KEPT_FREE, written):
        raise DiskFull


def not_written(target: Path, error: OSError) -> NotWritable | DiskFull:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull()
    return NotWritable(path=visible(str(target)), detail=error.strerror or "no reason given")
