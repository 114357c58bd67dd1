"""Where a small secret of the user's is kept: never in the database in clear."""

from collections.abc import Mapping
from enum import Enum
from typing import Protocol


class Place(Enum):
    GNUPG = "gnupg"  # encrypted to the user's own key, beside the data
    DESKTOP = "secret-service"  # the desktop's store of secrets


class SecretKeeper(Protocol):
    """Blocks, and may ask for a passphrase, a card or a password in a window of its own."""

    def keep(self, label: str, secret: bytes) -> str:
        """Returns by what it is found again, which is no secret. Raises NoSecretStore, NoSecretKey."""
        ...

    def reveal(self, token: str) -> bytes:
        """Raises SecretGone, NoSecretStore, PinentryCancelled, CardMissing, ..."""
        ...

    def forget(self, token: str) -> None: ...


Keepers = Mapping[Place, SecretKeeper]
