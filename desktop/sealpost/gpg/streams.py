"""Files of any size through gpg, and messages locked with a password: the keyring's other half."""

from collections.abc import Iterable, Sequence

from sealpost.core.keys import Fingerprint
from sealpost.core.reasons import Reason
from sealpost.core.verdict import SignatureEvidence
from sealpost.gpg.engine import OnDescriptor, Outcome
from sealpost.gpg.keyring import GpgKeyring, full_fingerprint, unexplained
from sealpost.services.file_ports import OpenedStream, Sink, Told
from sealpost.services.ports import Cancellation

# What any OpenPGP program opens, and what costs a guesser most in GnuPG 2.2: 65,011,712 octets of SHA-256
# for each try (RFC 4880 section 3.7.1.3, the highest count there is).
_BY_PASSWORD = (
    *("--symmetric", "--cipher-algo", "AES256", "--s2k-cipher-algo", "AES256"),
    *("--s2k-digest-algo", "SHA256", "--s2k-mode", "3", "--s2k-count", "65011712"),
)
_UNSQUEEZED = ("--compress-algo", "none")  # most large files are squeezed already, and it is what takes longest
_WITH_PASSWORD = ("--pinentry-mode", "loopback", "--passphrase-fd")


class GpgFileKeyring(GpgKeyring):
    """One home folder, for texts and for files."""

    def seal_stream(
        self,
        content: Iterable[bytes],
        sink: Sink,
        recipients: Sequence[Fingerprint],
        signer: Fingerprint | None,
        told: Told,
        cancellation: Cancellation | None = None,
    ) -> None:
        named = [part for each in recipients for part in self._recipient(each, "--recipient")]
        signing = ["--sign", "--local-user", full_fingerprint(signer)] if signer else []
        arguments = [*_UNSQUEEZED, "--encrypt", *signing, *named]
        outcome = self._engine.stream(arguments, content, sink, told, cancellation)
        self._check_sealed(outcome)
        if signer:
            self._check_signed(outcome, signer)

    def seal_stream_with_password(
        self, content: Iterable[bytes], sink: Sink, password: str, told: Told, cancellation: Cancellation | None = None
    ) -> None:
        arguments = [*_BY_PASSWORD, *_UNSQUEEZED, *_WITH_PASSWORD, OnDescriptor(password.encode())]
        self._check_sealed(self._engine.stream(arguments, content, sink, told, cancellation))

    def seal_with_password(self, plaintext: str, password: str, cancellation: Cancellation | None = None) -> str:
        """An armored message that the password alone opens."""
        arguments = ["--armor", *_BY_PASSWORD, *_UNSQUEEZED, *_WITH_PASSWORD, OnDescriptor(password.encode())]
        outcome = self._engine.run(arguments, plaintext.encode(), cancellation)
        self._check_sealed(outcome)
        return outcome.output.decode()

    def decrypt_with_password(self, packets: bytes, password: str, cancellation: Cancellation | None = None) -> bytes:
        """As `decrypt`, with the password of the message. Raises WrongPassword besides."""
        arguments = ["--unwrap", *_WITH_PASSWORD, OnDescriptor(password.encode()), "--decrypt"]
        outcome = self._engine.run(arguments, packets, cancellation)
        if not outcome.status.decrypted_with_integrity or outcome.status.plaintexts:
            raise self._opening_fault(outcome)
        return outcome.output

    def _check_sealed(self, outcome: Outcome) -> None:
        if not outcome.status.has("END_ENCRYPTION") or outcome.exit_status != 0:
            raise self._fault(outcome)

    def open_stream(
        self,
        content: Iterable[bytes],
        sink: Sink,
        told: Told,
        cancellation: Cancellation | None = None,
        password: str | None = None,
    ) -> OpenedStream:
        with_password = [*_WITH_PASSWORD, OnDescriptor(password.encode())] if password is not None else []
        arguments = ["--no-batch", *with_password, "--decrypt"]
        outcome = self._engine.stream(arguments, content, sink, told, cancellation)
        status = outcome.status
        is_sealed = status.has("BEGIN_DECRYPTION")
        if is_sealed and not status.decrypted_with_integrity:
            raise self._opening_fault(outcome)
        if not is_sealed and (status.has("NO_SECKEY") or status.has("NEED_PASSPHRASE_SYM")):
            raise self._opening_fault(outcome)
        if unexplained(status):
            raise Reason.MALFORMED.refusal()
        if not status.plaintexts:
            raise Reason.NO_DATA.refusal()
        return OpenedStream(is_sealed, status.plaintexts[0].filename, self._signatures(status))

    def sign_stream(
        self,
        content: Iterable[bytes],
        sink: Sink,
        signer: Fingerprint,
        told: Told,
        cancellation: Cancellation | None = None,
    ) -> None:
        arguments = ["--detach-sign", "--local-user", full_fingerprint(signer)]
        outcome = self._engine.stream(arguments, content, sink, told, cancellation)
        self._check_signed(outcome, signer)
        if outcome.exit_status != 0:
            raise self._fault(outcome)

    def verify_stream(
        self, content: Iterable[bytes], signature: bytes, told: Told, cancellation: Cancellation | None = None
    ) -> Sequence[SignatureEvidence]:
        arguments = ["--no-batch", "--verify", "--", signature, "-"]
        outcome = self._engine.stream(arguments, content, None, told, cancellation)
        if outcome.status.plaintexts or unexplained(outcome.status):
            raise Reason.NOT_DETACHED.refusal()
        return self._signatures(outcome.status)
