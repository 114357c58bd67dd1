"""Remembers which key letters to an address were sealed to, and is loud once when that changes.

What can't be kept or read stops no letter: the rules on verified keys hold without it.
"""

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress

from sealpost.core import key_changes
from sealpost.core.key_changes import KeyChange
from sealpost.core.keys import Address, Fingerprint
from sealpost.core.recipients import Recipient
from sealpost.errors import DiskFull, NotReadable, NotWritable
from sealpost.services.key_ports import KeyMemory
from sealpost.services.ports import Clock

_FAULTS = (DiskFull, NotReadable, NotWritable)


class KeyWatch:
    def __init__(self, memory: KeyMemory, clock: Clock) -> None:
        self._memory = memory
        self._clock = clock

    def used(self, recipients: Iterable[Recipient]) -> None:
        """Letters were sealed to these keys; the first for each address is remembered."""
        known = [key_changes.known_key(each.address, each.key) for each in recipients if each.key]
        with suppress(*_FAULTS):
            have = self._memory.known([each.address for each in known])
            if new := [each for each in known if each.address not in have]:
                self._memory.remember(new)

    def look(self, recipients: Sequence[Recipient]) -> None:
        """Keep what has changed since the last look."""
        with suppress(*_FAULTS):
            have = self._memory.known([each.address for each in recipients])
            for each in recipients:
                before = have.get(each.address)
                if before is None or each.key is None or not _counts(each, before.fingerprint):
                    continue
                now = key_changes.known_key(each.address, each.key)
                if found := key_changes.change(before, now, self._clock.now()):
                    self._memory.changed(found, now)

    def history(self, addresses: Collection[Address]) -> Sequence[KeyChange]:
        """Newest first."""
        with suppress(*_FAULTS):
            return self._memory.changes(addresses)
        return ()

    def pending(self, addresses: Collection[Address]) -> Sequence[KeyChange]:
        """What nobody has noted yet, newest first."""
        return [each for each in self.history(addresses) if not each.is_noted]

    def note(self, addresses: Collection[Address]) -> None:
        with suppress(*_FAULTS):
            self._memory.note(addresses)


def _counts(recipient: Recipient, known: Fingerprint) -> bool:
    """Another key that can't be used takes nobody's place."""
    return recipient.state.is_usable or (recipient.key is not None and recipient.key.fingerprint == known)
