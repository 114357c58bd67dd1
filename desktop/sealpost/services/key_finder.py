"""Which keys an address, a fingerprint or their owner stands for; a ring of thousands is not read for that."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from sealpost.core.keys import Address, Fingerprint, Key
from sealpost.errors import DiskFull, NotReadable, NotWritable
from sealpost.services.key_index import KeyListService
from sealpost.services.ports import Keyring

_INDEX_FAULTS = (DiskFull, NotReadable, NotWritable)


class KeyFinder(Protocol):
    """Keys as gpg has them now. Raises what `Keyring.keys` does."""

    def named(self, fingerprints: Sequence[Fingerprint]) -> Sequence[Key]:
        """Those of them that are in the ring."""
        ...

    def naming(self, addresses: Sequence[Address]) -> Sequence[Key]:
        """Keys with any of the addresses in a user ID, each once."""
        ...

    def own(self) -> Sequence[Key]: ...


class RingFinder:
    """Looks through the whole ring, which is sorted by address once for each listing."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._by_address: tuple[Sequence[Key], Mapping[Address, Sequence[Key]]] = ((), {})

    def named(self, fingerprints: Sequence[Fingerprint]) -> Sequence[Key]:
        return [key for key in self._keyring.keys() if key.fingerprint in fingerprints]

    def naming(self, addresses: Sequence[Address]) -> Sequence[Key]:
        ring = self._keyring.keys()
        keys, by_address = self._by_address
        if keys is not ring:
            keys, by_address = self._by_address = ring, _keys_by_address(ring)
        found = (key for address in addresses for key in by_address.get(address, ()))
        return list({key.fingerprint: key for key in found}.values())

    def own(self) -> Sequence[Key]:
        return [key for key in self._keyring.keys() if key.is_own]


class IndexedFinder:
    """Looks into the index and reads only what is found; where there is no writing it, through the ring."""

    def __init__(self, keys: KeyListService, keyring: Keyring) -> None:
        self._keys = keys
        self._ring = RingFinder(keyring)

    def named(self, fingerprints: Sequence[Fingerprint]) -> Sequence[Key]:
        return self._keys.named(fingerprints)

    def naming(self, addresses: Sequence[Address]) -> Sequence[Key]:
        try:
            return self._keys.naming(addresses)
        except _INDEX_FAULTS:
            return self._ring.naming(addresses)

    def own(self) -> Sequence[Key]:
        try:
            return self._keys.own()
        except _INDEX_FAULTS:
            return self._ring.own()


def _keys_by_address(keys: Iterable[Key]) -> Mapping[Address, Sequence[Key]]:
    found: defaultdict[Address, list[Key]] = defaultdict(list)
    for key in keys:
        for user_id in key.user_ids:
            if user_id.address:
                found[user_id.address].append(key)
    return found
