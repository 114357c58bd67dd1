"""Keys as Sealpost sees them: named by full fingerprint, with what GnuPG knows of each user ID."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from sealpost.errors import NotAFingerprint

Fingerprint = NewType("Fingerprint", str)  # 40 (version 4) or 64 (versions 5, 6) upper-case hex digits
Address = NewType("Address", str)  # local@domain, folded to lower case, nothing around it

_FINGERPRINT = re.compile(r"[0-9A-F]{40}(?:[0-9A-F]{24})?")


def parse_fingerprint(text: str) -> Fingerprint:
    """Accepts spaces and lower case, as people write them. Raises NotAFingerprint."""
    digits = "".join(text.split()).upper().removeprefix("0X")
    if not _FINGERPRINT.fullmatch(digits):
        raise NotAFingerprint(text=text[:100])
    return Fingerprint(digits)


class Validity(Enum):
    """How sure GnuPG is that a user ID belongs to its key (gnupg/doc/DETAILS, field 2)."""

    UNKNOWN = "unknown"
    NEVER = "never"
    MARGINAL = "marginal"
    FULL = "full"
    ULTIMATE = "ultimate"

    @property
    def is_verified(self) -> bool:
        return self in (Validity.FULL, Validity.ULTIMATE)


class KeyState(Enum):
    CURRENT = "current"
    EXPIRED = "expired"
    REVOKED = "revoked"
    DISABLED = "disabled"
    INVALID = "invalid"


class Capability(Enum):
    CERTIFY = "certify"
    SIGN = "sign"
    ENCRYPT = "encrypt"
    AUTHENTICATE = "authenticate"


class SecretPart(Enum):
    """Where the private half is; `OFFLINE` means that only a stub is here (gnu-dummy)."""

    NONE = "none"
    PRESENT = "present"
    ON_CARD = "on-card"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class UserId:
    text: str  # as in the key, with control and bidi characters; show it through core.text.visible
    address: Address | None
    validity: Validity
    revoked: bool
    fingerprint_of_text: str = ""  # gpg's user ID hash (colons field 8), names it in --edit-key


@dataclass(frozen=True, slots=True)
class Subkey:
    fingerprint: Fingerprint
    algorithm: str  # as gpg names it: ed25519, cv25519, rsa4096, ...
    created: datetime
    expires: datetime | None
    capabilities: frozenset[Capability]
    state: KeyState
    secret: SecretPart = SecretPart.NONE
    card_serial: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """A certificate; `subkeys` excludes the primary key, whose own capabilities are `capabilities`."""

    fingerprint: Fingerprint
    algorithm: str
    created: datetime
    expires: datetime | None
    capabilities: frozenset[Capability]
    state: KeyState
    owner_trust: str  # unknown, never, marginal, full, ultimate
    user_ids: Sequence[UserId]
    subkeys: Sequence[Subkey]
    secret: SecretPart = SecretPart.NONE
    card_serial: str = ""

    @property
    def name(self) -> str:
        """The first user ID that is not revoked, or the fingerprint where there is none."""
        return next((user_id.text for user_id in self.user_ids if not user_id.revoked), self.fingerprint)

    @property
    def is_own(self) -> bool:
        return self.secret is not SecretPart.NONE

    def can(self, capability: Capability) -> bool:
        """Whether the primary key or a current subkey may do it now."""
        if self.state is not KeyState.CURRENT:
            return False
        return capability in self.capabilities or any(
            capability in subkey.capabilities and subkey.state is KeyState.CURRENT for subkey in self.subkeys
        )
