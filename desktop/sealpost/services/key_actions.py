"""What can be done with keys that are here: change, verify, trust, switch off, delete, revoke, hand out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from sealpost.core import key_editing, offered_keys
from sealpost.core.key_editing import Losses, OwnerTrust, Reach, RevocationReason
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.packets import check_revocation
from sealpost.core.reasons import Reason
from sealpost.core.text import visible
from sealpost.errors import (
    Cancelled,
    NoSecretKey,
    NotAnExpiry,
    NotConfirmed,
    NothingToUndo,
    UnknownKey,
)
from sealpost.services.key_ports import DeletedKeys, DeletedKeyStore, KeyEditor, KeyVault
from sealpost.services.keys import KeyService, revocation_packets
from sealpost.services.ports import Cancellation, Clock

KEPT = timedelta(days=30)  # how long a deletion can be undone
Progress = Callable[[int, int], None]  # done, of how many


@dataclass(frozen=True, slots=True)
class KeyChange:
    """What became of one key; `changes` are sentences, empty when nothing new came of it."""

    key: Key
    changes: Sequence[str]


class KeyActionService:
    """Everything but the export of secret keys is recorded nowhere; the keyring is the record."""

    def __init__(
        self, keys: KeyService, editor: KeyEditor, vault: KeyVault, deleted: DeletedKeyStore, clock: Clock
    ) -> None:
        self._keys = keys
        self._editor = editor
        self._vault = vault
        self._deleted = deleted
        self._clock = clock

    # --- Keys of one's own --------------------------------------------------------------------------------

    def change_passphrase(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None:
        """GnuPG asks for the old one and the new one in windows of its own."""
        self._editor.change_passphrase(fingerprint, cancellation)

    def change_expiry(
        self, fingerprint: Fingerprint, expires: str, cancellation: Cancellation | None = None
    ) -> KeyChange:
        """`2y`, `2030-12-31` or `never`, for the key and its subkeys. Raises NotAnExpiry."""
        checked = self._later(expires)
        return self._changed(fingerprint, lambda: self._editor.change_expiry(fingerprint, checked, cancellation))

    def add_user_id(
        self, fingerprint: Fingerprint, name: str, address: str, cancellation: Cancellation | None = None
    ) -> KeyChange:
        """Either may be empty. Raises NotAnAddress, NotAName."""
        user_id = key_editing.new_user_id(name, address)
        return self._changed(fingerprint, lambda: self._editor.add_user_id(fingerprint, user_id, cancellation))

    def revoke_user_id(
        self, fingerprint: Fingerprint, hash_of_text: str, cancellation: Cancellation | None = None
    ) -> KeyChange:
        return self._changed(fingerprint, lambda: self._editor.revoke_user_id(fingerprint, hash_of_text, cancellation))

    def make_primary(
        self, fingerprint: Fingerprint, hash_of_text: str, cancellation: Cancellation | None = None
    ) -> KeyChange:
        return self._changed(fingerprint, lambda: self._editor.make_primary(fingerprint, hash_of_text, cancellation))

    def add_encryption_subkey(
        self, fingerprint: Fingerprint, expires: str, cancellation: Cancellation | None = None
    ) -> KeyChange:
        checked = self._later(expires)
        return self._changed(
            fingerprint, lambda: self._editor.add_encryption_subkey(fingerprint, checked, cancellation)
        )

    def revoke(
        self,
        fingerprint: Fingerprint,
        reason: RevocationReason,
        words: str,
        cancellation: Cancellation | None = None,
    ) -> KeyChange:
        """For ever. `words` go with the key to everybody. Raises NoSecretKey."""
        return self._changed(fingerprint, lambda: self._editor.revoke(fingerprint, reason, words, cancellation))

    def revocation(self, content: bytes) -> Key | None:
        """The key that a revocation certificate is for, if it is one and the key is here."""
        packets = revocation_packets(content)
        if not packets:
            return None
        issuer = check_revocation(packets)
        return next((key for key in self._keys.all() if key.fingerprint.endswith(issuer)), None)

    def revoke_by_certificate(self, content: bytes, cancellation: Cancellation | None = None) -> KeyChange:
        """For ever, with a certificate that was made before. Raises KeyRefused."""
        key = self.revocation(content)
        if key is None:
            raise Reason.UNKNOWN_REVOKED.key_refusal()
        packets = revocation_packets(content)
        return self._changed(
            key.fingerprint, lambda: self._editor.revoke_by_certificate(key.fingerprint, packets, cancellation)
        )

    # --- Keys of others, and trust ------------------------------------------------------------------------

    def certify(
        self,
        fingerprint: Fingerprint,
        reach: Reach,
        signer: Fingerprint | None = None,
        cancellation: Cancellation | None = None,
    ) -> KeyChange:
        """Say that the key belongs to whom it names. Raises NoSecretKey, UnusableKeys."""
        default = self._keys.default_key()
        own = signer or (default.fingerprint if default else None)
        if own is None:
            raise NoSecretKey
        change = self._changed(fingerprint, lambda: self._editor.certify(fingerprint, own, reach, cancellation))
        self._keys.forget_confirmed(fingerprint)
        return change

    def certify_several(
        self,
        fingerprints: Sequence[Fingerprint],
        reach: Reach,
        cancellation: Cancellation | None = None,
        progress: Progress | None = None,
    ) -> Sequence[KeyChange]:
        """Raises Cancelled between two of them, and as `certify`: those before are done."""
        changes: list[KeyChange] = []
        for done, fingerprint in enumerate(fingerprints, 1):
            if cancellation and cancellation.is_cancelled:
                raise Cancelled
            changes.append(self.certify(fingerprint, reach, None, cancellation))
            if progress:
                progress(done, len(fingerprints))
        return changes

    def set_owner_trust(
        self, fingerprints: Sequence[Fingerprint], trust: OwnerTrust, cancellation: Cancellation | None = None
    ) -> Sequence[Key]:
        self._editor.set_owner_trust(dict.fromkeys(fingerprints, trust), cancellation)
        return self._found(fingerprints)

    def enable(
        self,
        fingerprints: Sequence[Fingerprint],
        cancellation: Cancellation | None = None,
        progress: Progress | None = None,
    ) -> Sequence[Key]:
        """Raises Cancelled between two of them: those before are done."""
        return self._each(fingerprints, self._editor.enable, cancellation, progress)

    def disable(
        self,
        fingerprints: Sequence[Fingerprint],
        cancellation: Cancellation | None = None,
        progress: Progress | None = None,
    ) -> Sequence[Key]:
        """They stay here, and are offered nowhere until they are enabled."""
        return self._each(fingerprints, self._editor.disable, cancellation, progress)

    # --- Deleting -----------------------------------------------------------------------------------------

    def losses(self, fingerprints: Sequence[Fingerprint]) -> Losses:
        """What deleting these keys would take away."""
        return key_editing.losses(self._found(fingerprints), self._keys.all())

    def delete_public(
        self, fingerprints: Sequence[Fingerprint], cancellation: Cancellation | None = None
    ) -> DeletedKeys:
        """Can be undone for a while. Raises SecretKeyHere, and NotWritable when nothing could be kept."""
        keys = self._found(fingerprints)
        self._deleted.forget_before(self._clock.now() - KEPT)
        now = self._clock.now()
        deleted = DeletedKeys(
            name=f"{now:%Y%m%dT%H%M%S%f}",
            at=now,
            user_ids=[visible(key.name) for key in keys],
            armored=self._vault.export_restorable(fingerprints),
            owner_trust=[(key.fingerprint, trust) for key in keys if (trust := _trust(key))],
        )
        self._deleted.keep(deleted)
        try:
            self._editor.delete_public(fingerprints, cancellation)
        except BaseException:
            self._deleted.forget(deleted.name)
            raise
        return deleted

    def deletions(self) -> Sequence[DeletedKeys]:
        """Those that can be undone, the latest first."""
        self._deleted.forget_before(self._clock.now() - KEPT)
        return self._deleted.all()

    def undo_deletion(self, name: str, cancellation: Cancellation | None = None) -> Sequence[Key]:
        """Raises NothingToUndo."""
        for deleted in self._deleted.all():
            if deleted.name == name:
                return self._bring_back(deleted, cancellation)
        raise NothingToUndo

    def _bring_back(self, deleted: DeletedKeys, cancellation: Cancellation | None) -> Sequence[Key]:
        before = {key.fingerprint for key in self._keys.all()}
        self._vault.restore_public(deleted.armored, cancellation)
        if deleted.owner_trust:
            self._editor.set_owner_trust(dict(deleted.owner_trust), cancellation)
        self._deleted.forget(deleted.name)
        return [key for key in self._keys.all() if key.fingerprint not in before]

    def delete_with_secret(
        self, fingerprint: Fingerprint, typed: str, cancellation: Cancellation | None = None
    ) -> None:
        """`typed` is what the person has written to confirm it. Raises NotConfirmed."""
        key = self._keys.find(fingerprint)
        if not key_editing.is_confirmed_in_writing(key, typed):
            raise NotConfirmed(expected=key_editing.written_confirmation(key))
        self._editor.delete_with_secret(fingerprint, cancellation)

    # --- Handing out --------------------------------------------------------------------------------------

    def export_public(self, fingerprints: Sequence[Fingerprint]) -> str:
        return self._keys.export(fingerprints)

    def export_secret(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> str:
        return self._vault.export_secret(fingerprint, cancellation)

    def export_secret_subkeys(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> str:
        """Without the primary key's secret: for a machine that may get lost."""
        return self._vault.export_secret_subkeys(fingerprint, cancellation)

    # --- Small steps --------------------------------------------------------------------------------------

    def _changed(self, fingerprint: Fingerprint, change: Callable[[], object]) -> KeyChange:
        before = self._keys.find(fingerprint)
        change()
        after = self._keys.find(fingerprint)
        return KeyChange(after, offered_keys.changes(before, after))

    def _found(self, fingerprints: Sequence[Fingerprint]) -> Sequence[Key]:
        """Raises UnknownKey."""
        ring = {key.fingerprint: key for key in self._keys.all()}
        for fingerprint in fingerprints:
            if fingerprint not in ring:
                raise UnknownKey(fingerprint=fingerprint)
        return [ring[fingerprint] for fingerprint in fingerprints]

    def _each(
        self,
        fingerprints: Sequence[Fingerprint],
        act: Callable[[Fingerprint, Cancellation | None], None],
        cancellation: Cancellation | None,
        progress: Progress | None,
    ) -> Sequence[Key]:
        self._found(fingerprints)
        for done, fingerprint in enumerate(fingerprints, 1):
            if cancellation and cancellation.is_cancelled:
                raise Cancelled
            act(fingerprint, cancellation)
            if progress:
                progress(done, len(fingerprints))
        return self._found(fingerprints)

    def _later(self, expires: str) -> str:
        """A day that has passed would end the key at once. Raises NotAnExpiry."""
        checked = key_editing.checked_expiry(expires)
        if "-" in checked and _day(checked) <= self._clock.now():
            raise NotAnExpiry(text=checked)
        return checked


def _day(text: str) -> datetime:
    """As GnuPG reads a date: its noon. Raises NotAnExpiry."""
    try:
        return datetime.combine(datetime.fromisoformat(text).date(), time(12), UTC)
    except ValueError as error:
        raise NotAnExpiry(text=text) from error


def _trust(key: Key) -> OwnerTrust | None:
    known = key.owner_trust in {each.value for each in OwnerTrust}
    return OwnerTrust(key.owner_trust) if known and key.owner_trust != OwnerTrust.UNKNOWN.value else None
