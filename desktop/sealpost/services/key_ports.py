"""What changing keys needs from the outside; gpg/ and store/ fulfil it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sealpost.core.certifications import Certification
from sealpost.core.key_changes import KeyChange, KnownKey
from sealpost.core.key_editing import OwnerTrust, Reach, RevocationReason
from sealpost.core.key_history import KeyPast, Origin
from sealpost.core.keys import Address, Fingerprint
from sealpost.services.ports import Cancellation


class Certifications(Protocol):
    def of(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> Sequence[Certification]:
        """Who vouches for a key besides itself. Raises UnknownKey; slow for a key with thousands of them."""
        ...


class KeyNotes(Protocol):
    """What is remembered of keys beside the keyring. Raises DiskFull, NotReadable, NotWritable."""

    def came(self, fingerprints: Sequence[Fingerprint], origin: Origin, at: datetime) -> None: ...

    def refreshed(self, fingerprints: Sequence[Fingerprint], directory: str, at: datetime) -> None: ...

    def of(self, fingerprint: Fingerprint) -> KeyPast: ...


class KeyMemory(Protocol):
    """Which keys letters to an address were sealed to. Raises DiskFull, NotReadable, NotWritable."""

    def known(self, addresses: Collection[Address]) -> Mapping[Address, KnownKey]: ...

    def remember(self, known: Sequence[KnownKey]) -> None: ...

    def changed(self, change: KeyChange, now: KnownKey) -> None: ...

    def changes(self, addresses: Collection[Address]) -> Sequence[KeyChange]:
        """Newest first."""
        ...

    def note(self, addresses: Collection[Address]) -> None: ...


class KeyEditor(Protocol):
    """Changes one key at a time, or trust of many. Blocks; a passphrase is asked for by pinentry only.

    Raises UnknownKey, NoSecretKey, and what pinentry, cards, locks and disks can do. While another program
    holds the keyring it waits, and says so to a `Cancellation` that is a `Watcher`.
    """

    def change_passphrase(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None: ...

    def change_expiry(self, fingerprint: Fingerprint, expires: str, cancellation: Cancellation | None = None) -> None:
        """Of the key and of every subkey that is not revoked, also of those that have expired."""
        ...

    def add_user_id(self, fingerprint: Fingerprint, user_id: str, cancellation: Cancellation | None = None) -> None:
        """The user ID that was first stays first."""
        ...

    def revoke_user_id(
        self, fingerprint: Fingerprint, hash_of_text: str, cancellation: Cancellation | None = None
    ) -> None:
        """`hash_of_text` is `UserId.fingerprint_of_text`: a text may be in any encoding."""
        ...

    def make_primary(
        self, fingerprint: Fingerprint, hash_of_text: str, cancellation: Cancellation | None = None
    ) -> None: ...

    def add_encryption_subkey(
        self, fingerprint: Fingerprint, expires: str, cancellation: Cancellation | None = None
    ) -> None: ...

    def certify(
        self,
        fingerprint: Fingerprint,
        signer: Fingerprint,
        reach: Reach,
        cancellation: Cancellation | None = None,
    ) -> None: ...

    def set_owner_trust(
        self, trust: "dict[Fingerprint, OwnerTrust]", cancellation: Cancellation | None = None
    ) -> None: ...

    def enable(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None: ...

    def disable(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None: ...

    def revoke(
        self,
        fingerprint: Fingerprint,
        reason: RevocationReason,
        words: str,
        cancellation: Cancellation | None = None,
    ) -> None:
        """With the secret key; without it, by the certificate that GnuPG made with the key, which has no reason."""
        ...

    def delete_public(self, fingerprints: Sequence[Fingerprint], cancellation: Cancellation | None = None) -> None:
        """Raises SecretKeyHere for a key with a private half here."""
        ...

    def delete_with_secret(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None: ...

    def revoke_by_certificate(
        self, fingerprint: Fingerprint, packets: bytes, cancellation: Cancellation | None = None
    ) -> None:
        """`packets` are a revocation certificate of that key."""
        ...


class KeyVault(Protocol):
    """Hands keys out, secret ones too, and takes them back. Raises as `KeyEditor`."""

    def export_restorable(self, fingerprints: Sequence[Fingerprint]) -> str:
        """Public keys with everything that this keyring knows of them, armored, for `restore_public` only."""
        ...

    def restore_public(self, armored: str, cancellation: Cancellation | None = None) -> None: ...

    def export_secret(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> str:
        """Armored; protected by its own passphrase, which pinentry asks for."""
        ...

    def export_secret_subkeys(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> str: ...

    def export_smallest(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> bytes:
        """The packets of a secret key without what others have certified: for paper."""
        ...

    def revocation_certificate(self, fingerprint: Fingerprint) -> str:
        """The armored certificate that GnuPG made with the key; empty where there is none."""
        ...

    def make_revocation_certificate(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> str:
        """A new one, armored, without a reason. Raises NoSecretKey where the part that makes it is not here."""
        ...

    def seal_with_code(self, content: str, code: str) -> str:
        """Armored; opens with `code` as its password in any OpenPGP program."""
        ...

    def open_with_code(self, packets: bytes, code: str) -> bytes:
        """Raises WrongPassword, MessageRefused."""
        ...


@dataclass(frozen=True, slots=True)
class DeletedKeys:
    """Public keys that were deleted and can still be brought back."""

    name: str  # of this deletion, for `undo`
    at: datetime
    user_ids: Sequence[str]
    armored: str
    owner_trust: Sequence[tuple[Fingerprint, OwnerTrust]]


class DeletedKeyStore(Protocol):
    def keep(self, deleted: DeletedKeys) -> None:
        """Raises NotWritable: then nothing may be deleted."""
        ...

    def all(self) -> Sequence[DeletedKeys]:
        """Those that can be undone, the latest first."""
        ...

    def forget(self, name: str) -> None: ...

    def forget_before(self, moment: datetime) -> None: ...
