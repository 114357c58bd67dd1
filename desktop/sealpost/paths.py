"""Where Sealpost keeps its own files; `SEALPOST_HOME` moves all of them at once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sealpost_host import endpoint

_ROOM_TO_WORK = 64 << 10  # bytes; less than any keyring or database that is written anew


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders may not exist yet: whoever writes first calls `private_folder`."""

    data: Path
    config: Path
    log: Path
    socket: Path

    @property
    def database(self) -> Path:
        return self.data / "sealpost.sqlite"

    @property
    def key_index(self) -> Path:
        """A copy of the keyring to search in; it is made anew when it is gone."""
        return self.data / "keys.db"

    @property
    def host_folder(self) -> Path:
        """Holds the launcher that browser manifests name; it outlives upgrades of the app."""
        return self.data / "host"

    @property
    def lock_file(self) -> Path:
        return self.socket.with_name("app.lock")


def find_paths(environ: Mapping[str, str], home: Path) -> Paths:
    """XDG base directories (freedesktop.org basedir-spec 0.8), or one folder for everything."""
    socket = Path(endpoint.socket_path(environ))
    if moved := environ.get("SEALPOST_HOME"):
        base = Path(moved).expanduser().absolute()
        return Paths(data=base / "data", config=base / "config", log=base / "log", socket=socket)

    def folder(variable: str, default: str) -> Path:
        return Path(environ.get(variable) or home / default) / "sealpost"

    return Paths(
        data=folder("XDG_DATA_HOME", ".local/share"),
        config=folder("XDG_CONFIG_HOME", ".config"),
        log=folder("XDG_STATE_HOME", ".local/state"),
        socket=socket,
    )


def private_folder(path: Path) -> Path:
    """Create `path` for this user alone (0700); an existing folder keeps its mode."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def is_full(folder: Path) -> bool:
    """Whether the disk is: gpg and SQLite fail then without saying so."""
    try:
        found = os.statvfs(folder)
    except OSError:
        return False
    return found.f_bavail * found.f_frsize < _ROOM_TO_WORK
