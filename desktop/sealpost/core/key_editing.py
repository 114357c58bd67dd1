"""The choices there are when a key is changed, and what is lost when one goes. PURE."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from sealpost.core import text
from sealpost.core.keys import Address, Capability, Key, SecretPart
from sealpost.errors import NotAnAddress, NotAName, NotAnExpiry

_EXPIRES = re.compile(r"[1-9][0-9]{0,3}[dwmy]|[0-9]{4}-[0-9]{2}-[0-9]{2}|never")
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('<>()"', ""))
_SHORTEST_NAME = 5  # GnuPG's rule; shorter ones are other programs' trouble too


class OwnerTrust(Enum):
    """How far one believes what the owner of a key says about other keys."""

    UNKNOWN = "unknown"
    NEVER = "never"
    MARGINAL = "marginal"
    FULL = "full"
    ULTIMATE = "ultimate"


class RevocationReason(Enum):
    """Why a key shall not be used any more (RFC 9580 section 5.2.3.31)."""

    NONE = "none"
    COMPROMISED = "compromised"
    SUPERSEDED = "superseded"
    UNUSED = "unused"


class Reach(Enum):
    """Who learns of a certification."""

    THIS_COMPUTER = "this-computer"
    EXPORTABLE = "exportable"


class Loss(Enum):
    """What nobody can do any more after a key was deleted."""

    OPENING = "opening"  # read what was sealed to it
    SIGNING = "signing"
    CHANGING = "changing"  # extend, revoke, add to it
    CERTIFYING = "certifying"  # what it has verified counts as unverified
    SEALING = "sealing"  # write to its owner
    VERIFIED = "verified"  # that its fingerprint was compared
    TRUST = "trust"  # what was said about its owner


@dataclass(frozen=True, slots=True)
class Losses:
    """What is lost with some keys; `secret` are those whose private half is here and nowhere else we know."""

    kinds: Sequence[Loss]
    secret: Sequence[Key]
    verified_by_them: int  # keys of others that would count as unverified


def losses(keys: Sequence[Key], ring: Iterable[Key]) -> Losses:
    found = {loss for key in keys for loss in (_own_losses(key) if key.is_own else _other_losses(key))}
    going = {key.fingerprint for key in keys}
    rest = [key for key in ring if key.fingerprint not in going]
    verified = 0
    if any(key.is_own for key in keys) and not any(_vouches(key) for key in rest):
        verified = sum(_is_verified(key) and not key.is_own for key in rest)
    if verified:
        found.add(Loss.CERTIFYING)
    return Losses([loss for loss in Loss if loss in found], [key for key in keys if has_secret(key)], verified)


def has_secret(key: Key) -> bool:
    """Whether a private half is on this computer, which is then the one to lose."""
    return any(part.secret is SecretPart.PRESENT for part in (key, *key.subkeys))


def _own_losses(key: Key) -> Iterable[Loss]:
    if _holds(key, Capability.ENCRYPT):
        yield Loss.OPENING
    if _holds(key, Capability.SIGN):
        yield Loss.SIGNING
    if key.secret is SecretPart.PRESENT:
        yield Loss.CHANGING


def _holds(key: Key, capability: Capability) -> bool:
    """Also what has expired: it still opens old letters."""
    return any(capability in part.capabilities and part.secret is SecretPart.PRESENT for part in (key, *key.subkeys))


def _other_losses(key: Key) -> Iterable[Loss]:
    if key.can(Capability.ENCRYPT):
        yield Loss.SEALING
    if _is_verified(key):
        yield Loss.VERIFIED
    if key.owner_trust not in (OwnerTrust.UNKNOWN.value, ""):
        yield Loss.TRUST


def _is_verified(key: Key) -> bool:
    return any(user_id.validity.is_verified and not user_id.revoked for user_id in key.user_ids)


def _vouches(key: Key) -> bool:
    return key.is_own and key.owner_trust == OwnerTrust.ULTIMATE.value


def checked_expiry(expires: str) -> str:
    """`2y`, `18m`, `2030-12-31` or `never`. Raises NotAnExpiry."""
    if not _EXPIRES.fullmatch(expires):
        raise NotAnExpiry(text=text.visible(expires, limit=100))
    return expires


def new_user_id(name: str, address: str) -> str:
    """`Name <address>`, or either of them alone. Raises NotAnAddress, NotAName."""
    plain = " ".join(text.visible(name.translate(_NOT_IN_NAMES)).split())
    if not address.strip():
        return _name_alone(plain)
    parsed = _address(address)
    return f"{plain} <{parsed}>" if plain else f"<{parsed}>"


def _address(address: str) -> Address:
    parsed = text.parse_address(address.strip())
    if parsed is None:
        raise NotAnAddress(text=text.visible(address, limit=100))
    return parsed


def _name_alone(name: str) -> str:
    if len(name) < _SHORTEST_NAME:
        raise NotAName(text=name)
    return name


def written_confirmation(key: Key) -> str:
    """What a person types to show that this very key is meant: the end of its fingerprint."""
    return key.fingerprint[-8:]


def is_confirmed_in_writing(key: Key, typed: str) -> bool:
    return "".join(typed.split()).upper() == written_confirmation(key)
