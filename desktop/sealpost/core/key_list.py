"""The list of keys: what a line of it holds, which lines fit a search, and in what order they come."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from sealpost.core.keys import Address, Capability, Fingerprint, Key, KeyState, SecretPart, UserId, Validity

EXPIRES_SOON = timedelta(days=30)


class KeyFilter(Enum):
    ALL = "all"
    MINE = "mine"
    SEALABLE = "sealable"  # letters can be sealed to it
    EXPIRING = "expiring"  # within EXPIRES_SOON
    EXPIRED = "expired"
    REVOKED = "revoked"
    UNVERIFIED = "unverified"
    DISABLED = "disabled"


class KeySort(Enum):
    """`NAME` puts one's own keys before all others."""

    NAME = "name"
    ADDRESS = "address"
    VALIDITY = "validity"
    CREATED = "created"
    EXPIRES = "expires"


class Order(Enum):
    ASCENDING = "ascending"
    DESCENDING = "descending"


@dataclass(frozen=True, slots=True)
class KeyQuery:
    """`among`: only these keys, whatever else is asked for."""

    text: str = ""
    filter: KeyFilter = KeyFilter.ALL
    sort: KeySort = KeySort.NAME
    order: Order = Order.ASCENDING
    among: frozenset[Fingerprint] | None = None


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line; `state` is as gpg said it when it was read, `state_at` as it is."""

    fingerprint: Fingerprint
    user_id: str  # as in the key; show it through core.text.visible
    address: Address | None
    state: KeyState
    validity: Validity  # of the user ID that gpg is surest of
    secret: SecretPart
    created: datetime
    expires: datetime | None
    sealable_until: datetime | None  # None where nothing can be sealed to it, `created` aside

    @property
    def is_own(self) -> bool:
        return self.secret is not SecretPart.NONE

    @property
    def is_verified(self) -> bool:
        return self.validity.is_verified

    def state_at(self, now: datetime) -> KeyState:
        if self.state is KeyState.CURRENT and self.expires is not None and self.expires <= now:
            return KeyState.EXPIRED
        return self.state


FOREVER = datetime.fromisoformat("9999-12-31T00:00:00+00:00")


def row_of(key: Key) -> KeyRow:
    shown = _shown_user_id(key)
    return KeyRow(
        fingerprint=key.fingerprint,
        user_id=shown.text if shown else key.fingerprint,
        address=shown.address if shown else None,
        state=key.state,
        validity=max((each.validity for each in key.user_ids if not each.revoked), key=_RANK.index, default=_UNKNOWN),
        secret=key.secret,
        created=key.created,
        expires=key.expires,
        sealable_until=_sealable_until(key),
    )


_UNKNOWN = Validity.UNKNOWN
_RANK = (Validity.NEVER, Validity.UNKNOWN, Validity.MARGINAL, Validity.FULL, Validity.ULTIMATE)


def rank(row: KeyRow) -> int:
    """For sorting by validity: what can be relied on most comes last."""
    if row.state is not KeyState.CURRENT:
        return -1
    return len(_RANK) if row.is_own else _RANK.index(row.validity)


def _shown_user_id(key: Key) -> UserId | None:
    """A revoked key keeps its name in the list, though gpg counts each user ID of it as revoked."""
    return next((user_id for user_id in key.user_ids if not user_id.revoked), next(iter(key.user_ids), None))


def _sealable_until(key: Key) -> datetime | None:
    """The last moment at which the primary key and an encryption key of it are both current."""
    if not key.can(Capability.ENCRYPT):
        return None
    parts = [part for part in key.subkeys if Capability.ENCRYPT in part.capabilities and _is_current(part.state)]
    latest = max((part.expires or FOREVER for part in parts), default=FOREVER)
    return min(latest, key.expires or FOREVER)


def _is_current(state: KeyState) -> bool:
    return state is KeyState.CURRENT


# --- Searching --------------------------------------------------------------------------------------------

_HEX = re.compile(r"[0-9a-f]{4,64}")
_MOST_TERMS = 16


def fold(text: str) -> str:
    """Without case and accents, so that `arpad` finds Árpád, `ЗОЯ` finds Зоя and `елка` finds Ёлка."""
    if text.isascii():
        return text.lower()
    plain = (each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return "".join(plain).casefold()


def searched_text(key: Key) -> str:
    """What a search looks in: every user ID and fingerprint, folded."""
    parts = [each.text for each in key.user_ids]
    prints = (key.fingerprint, *(part.fingerprint for part in key.subkeys))
    return "\n".join([*map(fold, parts), *(each.lower() for each in prints)])


def search_terms(text: str) -> Sequence[Sequence[str]]:
    """Alternatives; in each, every term must occur. A fingerprint or key ID may be written in groups."""
    folded = fold("".join(each if each.isprintable() else " " for each in text[:200]))
    words = folded.split()[:_MOST_TERMS]
    if not words:
        return []
    compact = "".join(words).removeprefix("0x")
    return [words, [compact]] if _HEX.fullmatch(compact) and [compact] != words else [words]
