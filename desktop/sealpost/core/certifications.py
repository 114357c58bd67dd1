"""Who vouches for a key: the signatures of others, and one's own, on its user IDs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sealpost.core.key_editing import Reach
from sealpost.core.keys import Fingerprint


class Checked(Enum):
    """What became of checking a signature with the signer's key."""

    GOOD = "good"
    BAD = "bad"
    UNKNOWN_KEY = "unknown-key"  # it may be anybody's


@dataclass(frozen=True, slots=True)
class Certification:
    """`signer` and `signer_name` are known where the signer's key is here; the ID of an unknown key proves nothing."""

    user_id: str  # show it through core.text.visible
    checked: Checked
    key_id: str
    signer: Fingerprint | None
    signer_name: str
    made: datetime
    expires: datetime | None
    reach: Reach
    is_revoked: bool = False


def by_others(found: Sequence[Certification], own: Fingerprint) -> Sequence[Certification]:
    """Without what a key says of itself."""
    return [each for each in found if not (each.signer or each.key_id).endswith(own[-16:])]
