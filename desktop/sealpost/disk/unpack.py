"""Unpacks an archive that a stranger may have made: files and folders only, all of it inside one new folder."""

import os
import shutil
import tarfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from sealpost.core.file_names import ARCHIVE, numbered
from sealpost.core.text import visible
from sealpost.disk.outputs import check_room, not_written
from sealpost.errors import ArchiveRefused, NotWritable
from sealpost.services.file_ports import Told

_CHUNK = 1 << 20
_MOST_MEMBERS = 200_000


def unpack(archive: Path, folder: Path, told: Told) -> Path:
    """The new folder. Raises ArchiveRefused, NotWritable, DiskFull, and what `told` raises when it hears of octets that
    are done; nothing is left behind then."""
    target = _new_folder(folder, archive.name.removesuffix(ARCHIVE) or archive.name)
    try:
        with tarfile.open(archive, "r:") as opened:
            for number, member in enumerate(opened):
                if number >= _MOST_MEMBERS:
                    raise _refused(archive, f"it has more than {_MOST_MEMBERS} parts")
                told(member.offset)
                _place(opened, member, target, archive, told)
    except tarfile.TarError as error:
        shutil.rmtree(target)
        raise _refused(archive, "it is damaged, or no archive") from error
    except OSError as error:
        shutil.rmtree(target)
        raise not_written(target, error) from error
    except BaseException:
        shutil.rmtree(target)
        raise
    return target


def _new_folder(folder: Path, name: str) -> Path:
    for each in _names(name):
        with suppress(FileExistsError):
            try:
                (folder / each).mkdir(mode=0o700)
            except FileExistsError:
                raise
            except OSError as error:
                raise not_written(folder / each, error) from error
            return folder / each
    raise NotWritable(path=visible(str(folder / name)), detail="there are too many folders of that name")


def _names(name: str) -> Iterator[str]:
    yield name
    yield from (numbered(name, number) for number in range(2, 1000))


def _place(opened: tarfile.TarFile, member: tarfile.TarInfo, target: Path, archive: Path, told: Told) -> None:
    path = _inside(member.name, target, archive)
    if member.isdir():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    elif member.isreg():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        content = opened.extractfile(member)
        if content is None:
            raise _refused(archive, "it is damaged")
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW, 0o600), "wb") as file:
            done = member.offset_data
            while chunk := content.read(_CHUNK):
                file.write(chunk)
                done += len(chunk)
                check_room(file.fileno(), done)
                told(done)
        os.utime(path, (member.mtime, member.mtime))
    elif not member.issym():  # links are left out: they could lead anywhere
        raise _refused(archive, f"“{visible(member.name)}” in it is neither a file nor a folder")


def _inside(name: str, target: Path, archive: Path) -> Path:
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or "\0" in name:
        raise _refused(archive, f"“{visible(name)}” in it leads out of its folder")
    return target.joinpath(*parts)


def _refused(archive: Path, why: str) -> ArchiveRefused:
    return ArchiveRefused(path=visible(str(archive)), why=why)
