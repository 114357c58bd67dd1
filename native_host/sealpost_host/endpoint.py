"""Where the app listens: one Unix socket per user, in a folder that only the user can enter."""

from __future__ import annotations

import os
import stat
import sys

TYPE_CHECKING = False  # `typing` and `collections` would cost the host milliseconds
if TYPE_CHECKING:
    import _socket
    from collections.abc import Mapping

_LONGEST_PATH = 107  # sun_path, unix(7)


def socket_path(environ: Mapping[str, str]) -> str:
    """`SEALPOST_HOME` first, then the user's runtime folder, then a folder of our own under /tmp."""
    if moved := environ.get("SEALPOST_HOME"):
        return os.path.join(os.path.abspath(os.path.expanduser(moved)), "run", "app.sock")
    if runtime := environ.get("XDG_RUNTIME_DIR"):
        return os.path.join(runtime, "sealpost", "app.sock")
    return f"/tmp/sealpost-{os.getuid()}/app.sock"  # noqa: S108 - `distrust` looks who owns it


def is_private(folder: str) -> bool:
    """Whether `folder` is a real directory of this user that nobody else can enter."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def make_folder(path: str) -> None:
    """Create the folder that will hold the socket `path`, for this user alone. Raises OSError."""
    folder = os.path.dirname(path)
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    try:
        os.mkdir(folder, 0o700)
    except FileExistsError:
        return


def distrust(path: str) -> str:
    """Why nobody should connect to `path`, as a clause; "" where nothing speaks against it."""
    folder = os.path.dirname(path)
    if len(os.fsencode(path)) > _LONGEST_PATH:
        return f"the path {path} is too long for a socket"
    if os.path.lexists(folder) and not is_private(folder):
        return f"{folder} is not a private folder of yours"
    try:
        found = os.lstat(path)
    except OSError:
        return ""
    if not stat.S_ISSOCK(found.st_mode) or found.st_uid != os.getuid():
        return f"{path} is not a socket of yours"
    return ""


def peer_uid(connected: _socket.socket) -> int:
    """Whose process holds the other end of a Unix socket."""
    from _socket import SO_PEERCRED, SOL_SOCKET

    credentials = connected.getsockopt(SOL_SOCKET, SO_PEERCRED, 12)  # pid, uid, gid
    return int.from_bytes(credentials[4:8], sys.byteorder)
