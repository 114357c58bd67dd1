"""What a person should know before taking a key: what it would change, and what speaks against it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from sealpost.core import text
from sealpost.core.keys import Capability, Fingerprint, Key, KeyState, UserId
from sealpost.core.packets import MAX_USER_IDS
from sealpost.core.reasons import Reason

_SHORTEST_SAFE = 2048  # bits of RSA, DSA, ElGamal (NIST SP 800-131A)
_CLASSIC = re.compile(r"(?:rsa|dsa|elg)([0-9]+)")


def is_weak(algorithm: str) -> bool:
    """`algorithm` as gpg names it: rsa1024, ed25519, ..."""
    match = _CLASSIC.fullmatch(algorithm)
    return match is not None and int(match[1]) < _SHORTEST_SAFE


def concerns(key: Key, ring: Mapping[Fingerprint, Key], now: datetime) -> Sequence[Reason]:
    """Shown beside the key before it is imported; none of them forbids that."""
    return tuple(_concerns(key, ring, now))


def _concerns(key: Key, ring: Mapping[Fingerprint, Key], now: datetime) -> Iterator[Reason]:
    if key.state is KeyState.REVOKED:
        yield Reason.REVOKED_KEY
    if key.state is KeyState.EXPIRED:
        yield Reason.EXPIRED_KEY
    elif _has_only_expired_encryption(key):
        yield Reason.EXPIRED_SUBKEY
    if any(user_id.revoked for user_id in key.user_ids) and key.state is not KeyState.REVOKED:
        yield Reason.REVOKED_UID
    if any(is_weak(part.algorithm) for part in (key, *key.subkeys)):
        yield Reason.WEAK_KEY
    if key.created > now:
        yield Reason.FUTURE_DATE
    if len(key.user_ids) > MAX_USER_IDS:
        yield Reason.TOO_MANY_UIDS
    if key.fingerprint not in ring and _takes_over_an_address(key, ring.values()):
        yield Reason.OTHER_KEY


def _has_only_expired_encryption(key: Key) -> bool:
    states = [part.state for part in key.subkeys if Capability.ENCRYPT in part.capabilities]
    return bool(states) and Capability.ENCRYPT not in key.capabilities and set(states) == {KeyState.EXPIRED}


def _takes_over_an_address(offered: Key, ring: Iterable[Key]) -> bool:
    addresses = {user_id.address for user_id in offered.user_ids if user_id.address}
    return any(
        user_id.address in addresses and user_id.validity.is_verified and not user_id.revoked
        for key in ring
        for user_id in key.user_ids
    )


def changes(before: Key, after: Key) -> Sequence[str]:
    """Sentences on what an import would change in a key that is here already."""
    return tuple(_changes(before, after))


def _changes(before: Key, after: Key) -> Iterator[str]:
    known = {user_id.text: user_id for user_id in before.user_ids}
    for user_id in after.user_ids:
        yield from _user_id_changes(known.get(user_id.text), user_id)
    parts = {part.fingerprint: part for part in before.subkeys}
    for part in after.subkeys:
        if part.fingerprint not in parts:
            yield f"new subkey {part.fingerprint} ({part.algorithm})"
        elif parts[part.fingerprint].expires != part.expires:
            yield f"subkey {part.fingerprint} now expires {_day(part.expires)}"
        elif parts[part.fingerprint].state is not part.state and part.state is KeyState.REVOKED:
            yield f"subkey {part.fingerprint} was revoked"
    if before.expires != after.expires:
        yield f"the key now expires {_day(after.expires)}"
    if before.state is not after.state and after.state is KeyState.REVOKED:
        yield "the key was revoked"


def _user_id_changes(before: UserId | None, after: UserId) -> Iterator[str]:
    if before is None:
        yield f"new user ID {text.visible(after.text)}"
    elif after.revoked and not before.revoked:
        yield f"user ID {text.visible(after.text)} was revoked"


def _day(moment: datetime | None) -> str:
    return moment.date().isoformat() if moment else "never"
