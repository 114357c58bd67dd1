"""Which keys need care because their time runs out, and what was said of it already. PURE."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from sealpost.core.key_list import EXPIRES_SOON, FOREVER, KeyRow
from sealpost.core.keys import Address, Fingerprint, KeyState

_MISSED = timedelta(days=30)  # an own key that expired while Sealpost was off is told of; an old one is left alone


class Care(Enum):
    OWN_EXPIRES = "own-expires"
    OWN_EXPIRED = "own-expired"
    OTHERS_EXPIRED = "others-expired"


@dataclass(frozen=True, slots=True)
class Concern:
    """One key that needs care; `mark` is another once the key has another date."""

    care: Care
    fingerprint: Fingerprint
    user_id: str  # as in the key; show it through core.text.visible
    address: Address | None
    expires: datetime

    @property
    def mark(self) -> str:
        return f"{self.fingerprint} {self.care.value} {self.expires:%Y-%m-%d}"


def concerns(rows: Iterable[KeyRow], correspondents: Collection[Fingerprint], now: datetime) -> Sequence[Concern]:
    """Own keys first, and what runs out first before the rest."""
    found = [concern for row in rows if (concern := _concern(row, correspondents, now))]
    return sorted(found, key=lambda each: (each.care is Care.OTHERS_EXPIRED, each.expires))


def _concern(row: KeyRow, correspondents: Collection[Fingerprint], now: datetime) -> Concern | None:
    expires = _runs_out(row)
    care = _care(row, expires, correspondents, now) if expires else None
    if care is None or expires is None:
        return None
    return Concern(care, row.fingerprint, row.user_id, row.address, expires)


def _runs_out(row: KeyRow) -> datetime | None:
    """The key, or before it the part of an own key that letters are sealed to."""
    if row.state not in (KeyState.CURRENT, KeyState.EXPIRED):
        return None
    dates = [row.expires] if row.expires else []
    if row.is_own and row.sealable_until and row.sealable_until != FOREVER:
        dates.append(row.sealable_until)
    return min(dates, default=None)


def _care(row: KeyRow, expires: datetime, correspondents: Collection[Fingerprint], now: datetime) -> Care | None:
    if not row.is_own:
        return Care.OTHERS_EXPIRED if expires <= now and row.fingerprint in correspondents else None
    if expires > now:
        return Care.OWN_EXPIRES if expires - now <= EXPIRES_SOON else None
    return Care.OWN_EXPIRED if now - expires <= _MISSED else None
