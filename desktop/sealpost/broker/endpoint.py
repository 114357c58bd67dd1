"""The socket itself: in a folder of ours alone, for this user alone, and never taken from a living owner."""

import socket
import stat
import struct
from pathlib import Path

from sealpost.errors import NotWritable
from sealpost.paths import private_folder
from sealpost_host import endpoint

_BACKLOG = 16


def listen_at(path: Path) -> socket.socket:
    """A listening Unix socket of mode 0600. A stale one is replaced: the caller holds the app's lock.

    Raises NotWritable when the folder is not private, or when something is there that is not ours to remove.
    """
    try:
        private_folder(path.parent)
        if not endpoint.is_private(str(path.parent)):
            raise NotWritable(path=str(path.parent), detail="it is not a folder of yours alone")
        _remove_stale(path)
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            listener.bind(str(path))
            path.chmod(0o600)
            listener.listen(_BACKLOG)
        except BaseException:
            listener.close()
            raise
    except OSError as error:
        raise NotWritable(path=str(path), detail=error.strerror or str(error)) from error
    return listener


def peer_uid(connection: socket.socket) -> int:
    """The user at the other end, as the kernel knows it."""
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return struct.unpack("3i", credentials)[1]


def remove(path: Path, inode: int) -> None:
    """Take our own socket away, if it is still the one at `path`."""
    try:
        if path.lstat().st_ino == inode:
            path.unlink()
    except OSError:
        return  # somebody else has tidied up


def _remove_stale(path: Path) -> None:
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if not stat.S_ISSOCK(found.st_mode):
        raise NotWritable(path=str(path), detail="something else has that name")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(path))
        except (ConnectionRefusedError, FileNotFoundError):
            path.unlink(missing_ok=True)
            return
    raise NotWritable(path=str(path), detail="another Sealpost listens there")
