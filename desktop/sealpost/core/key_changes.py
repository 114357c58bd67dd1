"""Whether the key that serves an address is still the one that was used for it, and what changed."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sealpost.core.keys import Address, Capability, Fingerprint, Key, KeyState


class ChangeKind(Enum):
    OTHER_KEY = "other-key"
    NEW_SUBKEY = "new-subkey"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class KnownKey:
    """What letters to `address` were sealed to; `subkeys` are those that sign or seal."""

    address: Address
    fingerprint: Fingerprint
    subkeys: Set[Fingerprint]
    is_revoked: bool = False


@dataclass(frozen=True, slots=True)
class KeyChange:
    """`after` is the other key or the new subkey, and the same key where that was revoked."""

    address: Address
    kind: ChangeKind
    before: Fingerprint
    after: Fingerprint
    at: datetime  # when Sealpost saw it
    is_noted: bool = False  # somebody has read it and agreed


def known_key(address: Address, key: Key) -> KnownKey:
    serving = (part for part in key.subkeys if {Capability.SIGN, Capability.ENCRYPT} & set(part.capabilities))
    subkeys = frozenset(part.fingerprint for part in serving)
    return KnownKey(address, key.fingerprint, subkeys, key.state is KeyState.REVOKED)


def change(before: KnownKey, now: KnownKey, at: datetime) -> KeyChange | None:
    """A subkey that went away, or an expiry that moved, is nothing to be loud about."""
    if now.fingerprint != before.fingerprint:
        return KeyChange(now.address, ChangeKind.OTHER_KEY, before.fingerprint, now.fingerprint, at)
    if now.is_revoked and not before.is_revoked:
        return KeyChange(now.address, ChangeKind.REVOKED, before.fingerprint, now.fingerprint, at)
    if new := now.subkeys - before.subkeys:
        return KeyChange(now.address, ChangeKind.NEW_SUBKEY, before.fingerprint, min(new), at)
    return None
