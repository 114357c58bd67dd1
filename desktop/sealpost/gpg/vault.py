"""GnuPG as a `KeyVault`: keys handed out whole, and taken back. What is secret stays in pipes."""

from collections.abc import Sequence

from sealpost.core.key_editing import RevocationReason, has_secret
from sealpost.core.keys import Fingerprint, SecretPart
from sealpost.errors import NoSecretKey
from sealpost.gpg import prompts, revocations
from sealpost.gpg.engine import Outcome
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.services.ports import Cancellation


class GpgKeyVault:
    def __init__(self, keyring: GpgFileKeyring) -> None:
        self._keyring = keyring

    def export_restorable(self, fingerprints: Sequence[Fingerprint]) -> str:
        named = [self._keyring.find(fingerprint).fingerprint for fingerprint in fingerprints]
        return self._must(["--armor", "--export-options", "backup", "--export", "--", *named]).output.decode()

    def restore_public(self, armored: str, cancellation: Cancellation | None = None) -> None:
        self._must(["--import-options", "restore", "--import"], armored.encode(), cancellation)

    def export_secret(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> str:
        return self._secret(fingerprint, ["--armor", "--export-secret-keys"], cancellation).decode()

    def export_secret_subkeys(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> str:
        return self._secret(fingerprint, ["--armor", "--export-secret-subkeys"], cancellation).decode()

    def export_smallest(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> bytes:
        return self._secret(fingerprint, ["--export-options", "export-minimal", "--export-secret-keys"], cancellation)

    def _secret(self, fingerprint: Fingerprint, how: Sequence[str], cancellation: Cancellation | None) -> bytes:
        """All of it or nothing: gpg leaves out a part whose passphrase was not entered, and goes on."""
        key = self._keyring.find(fingerprint)
        if not has_secret(key):
            raise NoSecretKey
        outcome = self._keyring.engine.run([*how, "--", key.fingerprint], cancellation=cancellation)
        if outcome.exit_status or outcome.status.failures or not outcome.output:
            raise self._keyring.fault(outcome)
        return outcome.output

    def revocation_certificate(self, fingerprint: Fingerprint) -> str:
        return revocations.prepared(self._keyring.home, self._keyring.find(fingerprint).fingerprint)

    def make_revocation_certificate(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> str:
        key = self._keyring.find(fingerprint)
        if key.secret not in (SecretPart.PRESENT, SecretPart.ON_CARD):
            raise NoSecretKey
        talk = prompts.revocation(RevocationReason.NONE, "")
        outcome = self._keyring.engine.talk(["--gen-revoke", "--", key.fingerprint], talk, cancellation)
        if outcome.exit_status or not outcome.output:
            raise self._keyring.fault(outcome)
        return outcome.output.decode()

    def seal_with_code(self, content: str, code: str) -> str:
        return self._keyring.seal_with_password(content, code)

    def open_with_code(self, packets: bytes, code: str) -> bytes:
        inside = self._keyring.decrypt_with_password(packets, code)
        return self._keyring.verify_message(inside).content

    def _must(
        self, arguments: Sequence[str], content: bytes = b"", cancellation: Cancellation | None = None
    ) -> Outcome:
        outcome = self._keyring.engine.run(arguments, content, cancellation)
        if outcome.exit_status != 0:
            raise self._keyring.fault(outcome)
        return outcome
