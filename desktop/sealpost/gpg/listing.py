"""The keys of a home folder, read again when its files change or when a key expires meanwhile."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sealpost.core.keys import Fingerprint, Key
from sealpost.services.ports import Cancellation, KeyringStamp, KeySource

_MOST_ONE_BY_ONE = 500  # above it, reading the whole ring is quicker


@dataclass(frozen=True)
class _Listing:
    keys: Sequence[Key]
    marks: Mapping[Fingerprint, str] | None
    stamp: KeyringStamp
    valid_until: float

    @cached_property
    def by_fingerprint(self) -> Mapping[Fingerprint, Key]:
        return {key.fingerprint: key for key in self.keys}


@dataclass(frozen=True, slots=True)
class _Few:
    """Keys that were asked for by name; None for one that is not there."""

    stamp: KeyringStamp
    keys: Mapping[Fingerprint, Key | None]
    valid_until: float


class KeyListing:
    """A `KeySource` that remembers. Calls may overlap; each gets what was true when it asked."""

    def __init__(self, source: KeySource) -> None:
        self._source = source
        self._latest: _Listing | None = None
        self._few: _Few | None = None

    def stamp(self) -> KeyringStamp:
        return self._source.stamp()

    def marks(self) -> Mapping[Fingerprint, str] | None:
        return self._source.marks()

    def read_all(self, take: Callable[[Sequence[Key]], None], cancellation: Cancellation | None = None) -> None:
        self._source.read_all(take, cancellation)

    def keys(self) -> Sequence[Key]:
        stamp, now = self.stamp(), time.time()
        latest = self._latest
        if latest is None or latest.stamp != stamp or now >= latest.valid_until:
            latest = self._latest = self._read_changed(latest, stamp, now) or self._read_whole(stamp, now)
        return latest.keys

    def read(self, fingerprints: Sequence[Fingerprint]) -> Sequence[Key]:
        """A ring of thousands is not read for a few of its keys."""
        stamp, now = self.stamp(), time.time()
        latest = self._latest
        if latest is not None and latest.stamp == stamp and now < latest.valid_until:
            found = map(latest.by_fingerprint.get, fingerprints)
        else:
            found = map(self._read_few(fingerprints, stamp, now).get, fingerprints)
        return [key for key in found if key is not None]

    def _read_few(
        self, fingerprints: Sequence[Fingerprint], stamp: KeyringStamp, now: float
    ) -> Mapping[Fingerprint, Key | None]:
        few = self._few
        nothing: Mapping[Fingerprint, Key | None] = {}
        known = few.keys if few and few.stamp == stamp and now < few.valid_until else nothing
        missing = [fingerprint for fingerprint in dict.fromkeys(fingerprints) if fingerprint not in known]
        if missing:
            read = {key.fingerprint: key for key in self._source.read(missing)}
            known = {**known, **{fingerprint: read.get(fingerprint) for fingerprint in missing}}
            self._few = _Few(stamp, known, _next_expiry([key for key in known.values() if key], now))
        return known

    def _read_whole(self, stamp: KeyringStamp, now: float) -> _Listing:
        keys: list[Key] = []
        marks = self._source.marks()
        self._source.read_all(keys.extend)
        return _Listing(keys, marks, stamp, _next_expiry(keys, now))

    def _read_changed(self, before: _Listing | None, stamp: KeyringStamp, now: float) -> _Listing | None:
        """None where too much has changed, or nobody can tell what."""
        if before is None or before.marks is None or before.stamp.secrets != stamp.secrets:
            return None
        marks = self._source.marks()
        if marks is None:
            return None
        expired = {key.fingerprint for key in before.keys if _next_expiry([key], before.valid_until - 1) <= now}
        changed = [each for each, mark in marks.items() if before.marks.get(each) != mark or each in expired]
        if len(changed) > _MOST_ONE_BY_ONE:
            return None
        kept = {key.fingerprint: key for key in before.keys if key.fingerprint in marks}
        kept |= {key.fingerprint: key for key in self._source.read(changed)}
        keys = list(kept.values())
        return _Listing(keys, marks, stamp, _next_expiry(keys, now))


def _next_expiry(keys: Sequence[Key], now: float) -> float:
    moments = (part.expires for key in keys for part in (key, *key.subkeys) if part.expires)
    return min((expires.timestamp() for expires in moments if expires.timestamp() > now), default=float("inf"))
