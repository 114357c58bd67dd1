"""GnuPG as a `KeyEditor`: one command for each change, and what its answer means."""

from collections.abc import Sequence

from sealpost.core.armor import Block, find_blocks
from sealpost.core.key_editing import OwnerTrust, Reach, RevocationReason, has_secret
from sealpost.core.keys import Fingerprint, Key, KeyState, SecretPart
from sealpost.core.text import visible
from sealpost.errors import (
    GpgFailed,
    NoSecretKey,
    PinentryCancelled,
    SealpostError,
    SecretKeyHere,
    UnusableKeys,
)
from sealpost.gpg import prompts, revocations
from sealpost.gpg.engine import Outcome
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.ports import Cancellation

_OWNER_TRUST = {
    OwnerTrust.UNKNOWN: 2,
    OwnerTrust.NEVER: 3,
    OwnerTrust.MARGINAL: 4,
    OwnerTrust.FULL: 5,
    OwnerTrust.ULTIMATE: 6,
}


class GpgKeyEditor:
    """Changes keys in the ring of `keyring`, which sees it by itself."""

    def __init__(self, keyring: GpgKeyring) -> None:
        self._keyring = keyring

    # --- Keys of one's own --------------------------------------------------------------------------------

    def change_passphrase(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None:
        key = self._keyring.find(fingerprint)
        if not has_secret(key):
            raise NoSecretKey
        outcome = self._run("--change-passphrase", "--", key.fingerprint, cancellation=cancellation)
        if not outcome.status.has("SUCCESS"):
            raise self._fault(outcome)

    def change_expiry(self, fingerprint: Fingerprint, expires: str, cancellation: Cancellation | None = None) -> None:
        key = self._own(fingerprint)
        self._run("--quick-set-expire", "--", key.fingerprint, expires, cancellation=cancellation)
        parts = [part.fingerprint for part in key.subkeys if part.state is not KeyState.REVOKED]
        if parts:
            self._run("--quick-set-expire", "--", key.fingerprint, expires, *parts, cancellation=cancellation)

    def add_user_id(self, fingerprint: Fingerprint, user_id: str, cancellation: Cancellation | None = None) -> None:
        key = self._own(fingerprint)
        first = next((each for each in key.user_ids if not each.revoked), None)
        self._run("--quick-add-uid", "--", key.fingerprint, user_id, cancellation=cancellation)
        if first is not None:  # without a mark on any of them, the newest would be taken for the first
            self.make_primary(key.fingerprint, first.fingerprint_of_text, cancellation)

    def revoke_user_id(
        self, fingerprint: Fingerprint, hash_of_text: str, cancellation: Cancellation | None = None
    ) -> None:
        key = self._own(fingerprint)
        self._run("--quick-revoke-uid", "--", key.fingerprint, _known(key, hash_of_text), cancellation=cancellation)

    def make_primary(
        self, fingerprint: Fingerprint, hash_of_text: str, cancellation: Cancellation | None = None
    ) -> None:
        """By --edit-key, which takes a hash; a user ID in a foreign encoding can't be an argument."""
        key = self._own(fingerprint)
        chosen = _known(key, hash_of_text)
        edit = ["--edit-key", "--", key.fingerprint, f"uid {chosen}", "primary", "save"]
        outcome = self._run(*edit, cancellation=cancellation)
        if self._keyring.find(key.fingerprint).user_ids[0].fingerprint_of_text != chosen:
            raise self._fault(outcome)

    def add_encryption_subkey(
        self, fingerprint: Fingerprint, expires: str, cancellation: Cancellation | None = None
    ) -> None:
        key = self._own(fingerprint)
        algorithm = "cv25519" if key.algorithm.startswith("ed") else "rsa4096"
        self._run("--quick-add-key", "--", key.fingerprint, algorithm, "encr", expires, cancellation=cancellation)

    def revoke(
        self,
        fingerprint: Fingerprint,
        reason: RevocationReason,
        words: str,
        cancellation: Cancellation | None = None,
    ) -> None:
        key = self._keyring.find(fingerprint)
        if key.secret in (SecretPart.PRESENT, SecretPart.ON_CARD):
            talk = prompts.revocation(reason, words)
            asked = self._keyring.engine.talk(["--gen-revoke", "--", key.fingerprint], talk, cancellation)
            armored = self._done(asked).output
        else:
            armored = revocations.prepared(self._keyring.home, key.fingerprint).encode()
        certificate = _packets(armored)
        if not certificate:
            raise NoSecretKey
        self._run("--import", content=certificate)

    def revoke_by_certificate(
        self, fingerprint: Fingerprint, packets: bytes, cancellation: Cancellation | None = None
    ) -> None:
        outcome = self._run("--import", content=packets, cancellation=cancellation)
        if self._keyring.find(fingerprint).state is not KeyState.REVOKED:
            raise self._fault(outcome)

    # --- Keys of others, and trust ------------------------------------------------------------------------

    def certify(
        self,
        fingerprint: Fingerprint,
        signer: Fingerprint,
        reach: Reach,
        cancellation: Cancellation | None = None,
    ) -> None:
        key = self._keyring.find(fingerprint)
        if key.state is not KeyState.CURRENT:
            raise UnusableKeys(addresses=[visible(key.name)], reason=key.state.value)
        command = "--quick-lsign-key" if reach is Reach.THIS_COMPUTER else "--quick-sign-key"
        own = self._own(signer).fingerprint
        self._run("--yes", "--local-user", own, command, "--", key.fingerprint, cancellation=cancellation)

    def set_owner_trust(self, trust: dict[Fingerprint, OwnerTrust], cancellation: Cancellation | None = None) -> None:
        lines = [f"{self._keyring.find(each).fingerprint}:{_OWNER_TRUST[level]}:\n" for each, level in trust.items()]
        self._run("--import-ownertrust", content="".join(lines).encode(), cancellation=cancellation)

    def enable(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None:
        self._run(
            "--edit-key", "--", self._keyring.find(fingerprint).fingerprint, "enable", "save", cancellation=cancellation
        )

    def disable(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None:
        self._run(
            "--edit-key",
            "--",
            self._keyring.find(fingerprint).fingerprint,
            "disable",
            "save",
            cancellation=cancellation,
        )

    # --- Deleting -----------------------------------------------------------------------------------------

    def delete_public(self, fingerprints: Sequence[Fingerprint], cancellation: Cancellation | None = None) -> None:
        keys = [self._keyring.find(fingerprint) for fingerprint in fingerprints]
        if own := [key.fingerprint for key in keys if key.is_own]:
            raise SecretKeyHere(fingerprints=own)
        self._run("--yes", "--delete-keys", "--", *(key.fingerprint for key in keys), cancellation=cancellation)

    def delete_with_secret(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None:
        key = self._keyring.find(fingerprint)
        self._run("--yes", "--delete-secret-and-public-key", "--", key.fingerprint, cancellation=cancellation)

    # --- gpg ----------------------------------------------------------------------------------------------

    def _own(self, fingerprint: Fingerprint) -> Key:
        """Raises NoSecretKey where the part that makes changes is not within reach."""
        key = self._keyring.find(fingerprint)
        if key.secret not in (SecretPart.PRESENT, SecretPart.ON_CARD):
            raise NoSecretKey
        return key

    def _run(self, *arguments: str, content: bytes = b"", cancellation: Cancellation | None = None) -> Outcome:
        return self._done(self._keyring.engine.run(arguments, content, cancellation))

    def _done(self, outcome: Outcome) -> Outcome:
        if outcome.exit_status != 0:
            raise self._fault(outcome)
        return outcome

    def _fault(self, outcome: Outcome) -> SealpostError:
        """Some commands go home without a word when the passphrase is not entered."""
        fault = self._keyring.fault(outcome)
        lines = outcome.status.lines
        if not isinstance(fault, GpgFailed) or not lines or lines[-1].keyword != "PINENTRY_LAUNCHED":
            return fault
        return PinentryCancelled(user_id=self._keyring.own_name(outcome))


def _known(key: Key, hash_of_text: str) -> str:
    """The hash of one of its user IDs. Raises ValueError: a caller can only have it from the key."""
    if hash_of_text not in {each.fingerprint_of_text for each in key.user_ids}:
        raise ValueError("not a user ID of this key")
    return hash_of_text


def _packets(armored: bytes) -> bytes:
    found = find_blocks(armored.decode("utf-8", "replace"))
    return next((each.packets for each in found if isinstance(each, Block)), b"")
