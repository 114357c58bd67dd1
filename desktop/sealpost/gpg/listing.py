"""The keys of a home folder, read again when its files change or when a key expires meanwhile."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sealpost.core.keys import Key

_FILES = ("pubring.kbx", "pubring.gpg", "trustdb.gpg", "private-keys-v1.d", "public-keys.d/pubring.db")

Stamp = tuple[tuple[int, int, int] | None, ...]


@dataclass(frozen=True, slots=True)
class _Listing:
    keys: Sequence[Key]
    stamp: Stamp
    valid_until: float


class KeyListing:
    """Calls may overlap; each gets a listing that was true when it asked."""

    def __init__(self, home: Path, read: Callable[[], Sequence[Key]]) -> None:
        self._home = home
        self._read = read
        self._latest: _Listing | None = None

    def keys(self) -> Sequence[Key]:
        stamp, now = self._stamp(), time.time()
        latest = self._latest
        if latest is None or latest.stamp != stamp or now >= latest.valid_until:
            keys = self._read()
            latest = self._latest = _Listing(keys, stamp, _next_expiry(keys, now))
        return latest.keys

    def _stamp(self) -> Stamp:
        return tuple(_file_stamp(self._home / name) for name in _FILES)


def _file_stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def _next_expiry(keys: Sequence[Key], now: float) -> float:
    moments = (part.expires for key in keys for part in (key, *key.subkeys) if part.expires)
    return min((expires.timestamp() for expires in moments if expires.timestamp() > now), default=float("inf"))
