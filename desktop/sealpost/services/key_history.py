"""Remembers where keys came from and when they were last refreshed. A note that can't be kept stops nothing."""

from collections.abc import Sequence
from contextlib import suppress

from sealpost.core.key_history import KeyPast, Origin
from sealpost.core.keys import Fingerprint
from sealpost.errors import DiskFull, NotReadable, NotWritable
from sealpost.services.key_ports import KeyNotes
from sealpost.services.ports import Clock

_FAULTS = (DiskFull, NotReadable, NotWritable)


class KeyHistoryService:
    def __init__(self, notes: KeyNotes, clock: Clock) -> None:
        self._notes = notes
        self._clock = clock

    def came(self, fingerprints: Sequence[Fingerprint], origin: Origin) -> None:
        with suppress(*_FAULTS):
            self._notes.came(fingerprints, origin, self._clock.now())

    def refreshed(self, fingerprints: Sequence[Fingerprint], directory: str) -> None:
        with suppress(*_FAULTS):
            self._notes.refreshed(fingerprints, directory, self._clock.now())

    def of(self, fingerprint: Fingerprint) -> KeyPast:
        with suppress(*_FAULTS):
            return self._notes.of(fingerprint)
        return KeyPast()
