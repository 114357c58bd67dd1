"""GnuPG as a `Keyring`: what is asked of gpg for each operation, and what its answers mean."""

import contextlib
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from sealpost.core import packets as packet_rules
from sealpost.core import text
from sealpost.core.keys import Address, Fingerprint, Key, KeyState, parse_fingerprint
from sealpost.core.reasons import Reason
from sealpost.core.recipients import key_state
from sealpost.core.verdict import Evidence, SignatureEvidence
from sealpost.errors import (
    CardMissing,
    GpgFailed,
    NotAFingerprint,
    NotAnAddress,
    SealpostError,
    SecretKeyOffered,
    UnknownKey,
    UnusableKeys,
)
from sealpost.gpg import agent, faults, fixes
from sealpost.gpg.engine import Engine, Outcome
from sealpost.gpg.incoming import Incoming
from sealpost.gpg.install import find_gpg, home_folder
from sealpost.gpg.key_reader import KeyReader
from sealpost.gpg.listing import KeyListing
from sealpost.gpg.status import Status, StatusFault
from sealpost.services.ports import Cancellation, ImportReport, KeyKind, KeyPreview, KeyringStamp

_GENERATION_LIMIT = 600.0  # an RSA key on a slow machine
_INCOMPRESSIBLE_FROM = 1 << 20  # above this, squeezing costs more than it saves
_KEY_PARAMETERS = {  # gnupg/doc: unattended key generation
    KeyKind.CURVE25519: (
        "Key-Type: EDDSA",
        "Key-Curve: ed25519",
        "Subkey-Type: ECDH",
        "Subkey-Curve: cv25519",
    ),
    KeyKind.RSA4096: ("Key-Type: RSA", "Key-Length: 4096", "Subkey-Type: RSA", "Subkey-Length: 4096"),
}
_EXPIRES = re.compile(r"[0-9]+[dwmy]|[0-9]{4}-[0-9]{2}-[0-9]{2}|never")
_PLAIN_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")
_TEXT_SIGNATURE = 0x01
_KEYGRIP = re.compile(rb"^grp:{9}([0-9A-F]{40}):", re.MULTILINE)
_VERSION_4_DIGITS = 40  # longer ones name keys of newer kinds, which GnuPG 2.2 can't hold


class GpgKeyring:
    """One home folder. gpg is looked for at the first use, so that a program without it can say so."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = dict(environ)
        self._home = home_folder(self._environ)
        self.listing = KeyListing(KeyReader(lambda: self._engine, self._home, self._environ))
        self._bindings: tuple[KeyringStamp | None, dict[Fingerprint, bool]] = (None, {})

    @cached_property
    def _engine(self) -> Engine:
        """Raises GpgMissing, GpgTooOld; the next use tries again."""
        program = find_gpg(self._environ.get("PATH", ""))
        self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Engine(program, self._home, self._environ)

    @property
    def version(self) -> str:
        return self._engine.version_text

    def missing_fix(self) -> tuple[str, str]:
        """A known fault that this gpg may still have and the next step, as sentences. Raises as `version`."""
        return fixes.missing_fix(self._engine.version or (), Path(self._engine.gpgbinary))

    # --- For the adapters beside this one, which share its gpg and its listing ------------------------------

    @property
    def engine(self) -> Engine:
        return self._engine

    @property
    def home(self) -> Path:
        return self._home

    def find(self, fingerprint: Fingerprint) -> Key:
        """Raises UnknownKey, NotAFingerprint, KeyRefused."""
        return self._find(fingerprint)

    def fault(self, outcome: Outcome) -> SealpostError:
        """Why a change was not made."""
        return self._fault(outcome)

    def own_name(self, outcome: Outcome) -> str:
        """Of the key of one's own that gpg was about to use; empty where it was none."""
        return faults.key_in_use(outcome.status, self._own_name)

    # --- Keys in the ring ---------------------------------------------------------------------------------

    def keys(self) -> Sequence[Key]:
        return self.listing.keys()

    def _find(self, fingerprint: Fingerprint) -> Key:
        for key in self.listing.read([full_fingerprint(fingerprint)]):
            return key
        if len(fingerprint) > _VERSION_4_DIGITS:
            raise Reason.UNSUPPORTED_FORMAT.key_refusal()
        raise UnknownKey(fingerprint=fingerprint)

    def _own_name(self, fingerprint: str) -> str:
        return next((text.visible(key.name) for key in self.keys() if key.is_own and _is(key, fingerprint)), "")

    def _fault(self, outcome: Outcome) -> SealpostError:
        fault = self._with_card(faults.writing_fault(outcome, self._own_name), outcome)
        return faults.on_disk(fault, self._home)

    def _with_card(self, fault: SealpostError, outcome: Outcome) -> SealpostError:
        """A missing card is named by its number and its holder, also where gpg says neither."""
        if not isinstance(fault, CardMissing):
            return fault
        considered = {arguments[0] for arguments in outcome.status.arguments("KEY_CONSIDERED")}
        own = [key for key in self.keys() if any(_is(key, each) for each in considered)]
        serials = [part.card_serial for key in own for part in (key, *key.subkeys) if part.card_serial]
        holders = [text.visible(key.name) for key in own if key.is_own]
        named = [str(fault.params["serial"] or next(iter(serials), "")), *holders[:1]]
        return CardMissing(serial=", ".join(filter(None, named)))

    # --- Sealing and signing ------------------------------------------------------------------------------

    def encrypt(
        self,
        plaintext: str,
        recipients: Sequence[Fingerprint],
        signer: Fingerprint | None,
        cancellation: Cancellation | None = None,
        hidden: Sequence[Fingerprint] = (),
    ) -> str:
        content = plaintext.encode()
        named = [part for each in recipients for part in self._recipient(each, "--recipient")]
        bcc = [part for each in hidden for part in self._recipient(each, "--hidden-recipient")]
        signing = ["--sign", "--local-user", full_fingerprint(signer)] if signer else []
        squeezing = ["--compress-algo", "none"] if len(content) > _INCOMPRESSIBLE_FROM else []
        arguments = ["--armor", *squeezing, "--encrypt", *signing, *named, *bcc]
        outcome = self._engine.run(arguments, content, cancellation)
        if not outcome.status.has("END_ENCRYPTION"):
            raise self._fault(outcome)
        if signer:
            self._check_signed(outcome, signer)
        return self._written(outcome)

    def _recipient(self, fingerprint: Fingerprint, option: str) -> Sequence[str | bytes]:
        """A verified key goes by name, and gpg checks that again. One that only the person vouches for goes
        as a file: gpg takes a key that is handed to it for one message without asking its web of trust."""
        key = self._find(fingerprint)
        if not (state := key_state(key)).is_usable:
            raise UnusableKeys(addresses=[key.fingerprint], reason=state.value)
        if any(user_id.validity.is_verified for user_id in key.user_ids):
            return [option, key.fingerprint]
        exported = self._must(self._engine.run(["--export", "--", key.fingerprint]))
        return [f"{option}-file", exported.output]

    def clear_sign(self, text: str, signer: Fingerprint, cancellation: Cancellation | None = None) -> str:
        return self._sign(["--clear-sign"], text.encode(), signer, cancellation)

    def detach_sign(self, content: bytes, signer: Fingerprint, cancellation: Cancellation | None = None) -> str:
        return self._sign(["--armor", "--detach-sign"], content, signer, cancellation)

    def _sign(self, how: Sequence[str], content: bytes, signer: Fingerprint, cancellation: Cancellation | None) -> str:
        outcome = self._engine.run([*how, "--local-user", full_fingerprint(signer)], content, cancellation)
        self._check_signed(outcome, signer)
        return self._written(outcome)

    def _check_signed(self, outcome: Outcome, signer: Fingerprint) -> None:
        """SIG_CREATED type pkalgo hash class time fingerprint: exactly one, by a part of the right key."""
        created = [arguments[-1] for arguments in outcome.status.arguments("SIG_CREATED")]
        if len(created) != 1 or not _is(self._find(signer), created[0]):
            raise self._fault(outcome)

    def _written(self, outcome: Outcome) -> str:
        if outcome.exit_status != 0:
            raise self._fault(outcome)
        return outcome.output.decode()

    # --- Opening ------------------------------------------------------------------------------------------

    def decrypt(self, packets: bytes, cancellation: Cancellation | None = None) -> bytes:
        outcome = self._engine.run(["--unwrap", "--decrypt"], packets, cancellation)
        if not outcome.status.decrypted_with_integrity or outcome.status.plaintexts:
            raise self._opening_fault(outcome)
        return outcome.output

    def _opening_fault(self, outcome: Outcome) -> SealpostError:
        own = [key.fingerprint for key in self.keys() if key.is_own]
        return faults.on_disk(faults.decryption_fault(outcome, own, self._own_name), self._home)

    def verify_message(self, packets: bytes, cancellation: Cancellation | None = None) -> Evidence:
        outcome = self._engine.run(["--no-batch", "--decrypt"], packets, cancellation)
        status = outcome.status
        if status.has("BEGIN_DECRYPTION") or status.has("UNEXPECTED") or unexplained(status):
            raise Reason.MALFORMED.refusal()
        if not status.plaintexts:
            raise Reason.NO_DATA.refusal()
        return self._evidence(outcome)

    def verify_clear_signed(self, block: bytes, cancellation: Cancellation | None = None) -> Evidence:
        outcome = self._engine.run(["--no-batch", "--decrypt"], block, cancellation)
        if len(outcome.status.plaintexts) != 1 or unexplained(outcome.status):
            raise Reason.MALFORMED.refusal()
        evidence = self._evidence(outcome)
        if any(each.signature_class not in (-1, _TEXT_SIGNATURE) for each in evidence.signatures):
            raise Reason.WRONG_TYPE.refusal()
        return evidence

    def verify_detached(self, content: bytes, signature: bytes, cancellation: Cancellation | None = None) -> Evidence:
        outcome = self._engine.run(["--no-batch", "--verify", "--", signature, "-"], content, cancellation)
        if outcome.status.plaintexts or unexplained(outcome.status):
            raise Reason.NOT_DETACHED.refusal()
        return Evidence(content, self._signatures(outcome.status), is_text=False)

    def _evidence(self, outcome: Outcome) -> Evidence:
        plaintext = outcome.status.plaintexts[0]
        signatures = self._signatures(outcome.status)
        return Evidence(outcome.output, signatures, filename=plaintext.filename, is_text=plaintext.is_text)

    def _signatures(self, status: Status) -> Sequence[SignatureEvidence]:
        try:
            found = status.signatures
        except StatusFault as error:
            raise GpgFailed(status=0) from error
        return [
            replace(each, key_is_weak=each.primary is not None and self._is_bound_weakly(each.primary))
            for each in found
        ]

    def _is_bound_weakly(self, fingerprint: Fingerprint) -> bool:
        """Looked at once for each signer and listing."""
        stamp, known = self._bindings
        if stamp != self.listing.stamp():
            stamp, known = self._bindings = self.listing.stamp(), {}
        if fingerprint not in known:
            arguments = ["--export-options", "export-minimal", "--export", "--", full_fingerprint(fingerprint)]
            known[fingerprint] = packet_rules.is_bound_weakly(self._engine.run(arguments).output)
        return known[fingerprint]

    # --- Keys from outside --------------------------------------------------------------------------------

    def preview_keys(self, packets: bytes) -> Sequence[KeyPreview]:
        return self._incoming(packets).preview({key.fingerprint: key for key in self.keys()})

    def import_keys(self, packets: bytes, fingerprints: Sequence[Fingerprint]) -> ImportReport:
        incoming = self._incoming(packets)
        if incoming.has_secret:
            raise SecretKeyOffered
        named = [full_fingerprint(each) for each in fingerprints]
        ring = {key.fingerprint for key in self.listing.read(named)}
        public = incoming.public(named, ring)
        arguments = ["--import-options", "self-sigs-only,no-import-local-sigs", "--import"]
        return _report(self._imported(self._engine.run(arguments, public)))

    def import_secret_keys(self, packets: bytes, cancellation: Cancellation | None = None) -> Sequence[Fingerprint]:
        outcome = self._imported(self._engine.run(["--import"], packets, cancellation))
        found = [Fingerprint(arguments[-1]) for arguments in outcome.status.arguments("IMPORT_OK")]
        own = [fingerprint for fingerprint in dict.fromkeys(found) if self._find(fingerprint).is_own]
        trust = "".join(f"{fingerprint}:6:\n" for fingerprint in own)
        self._must(self._engine.run(["--import-ownertrust"], trust.encode()))
        return own

    def _incoming(self, packets: bytes) -> Incoming:
        return Incoming(self._engine, packets)

    def _imported(self, outcome: Outcome) -> Outcome:
        if not outcome.status.has("IMPORT_OK") or outcome.exit_status != 0:
            raise self._fault(outcome)
        return outcome

    # --- Keys of one's own --------------------------------------------------------------------------------

    def certify(self, fingerprint: Fingerprint, signer: Fingerprint, cancellation: Cancellation | None = None) -> None:
        key = self._find(fingerprint)
        if key.state is not KeyState.CURRENT:
            raise UnusableKeys(addresses=[text.visible(key.name)], reason=key.state.value)
        arguments = [
            "--yes",
            "--local-user",
            full_fingerprint(signer),
            "--quick-lsign-key",
            "--",
            full_fingerprint(fingerprint),
        ]
        outcome = self._engine.run(arguments, cancellation=cancellation)
        if outcome.exit_status != 0:
            raise self._fault(outcome)

    def lock(self) -> None:
        agent.forget_passphrases(self._home, self._environ)

    def export_public(self, fingerprints: Sequence[Fingerprint]) -> str:
        named = [self._find(fingerprint).fingerprint for fingerprint in fingerprints]
        return self._must(self._engine.run(["--armor", "--export", "--", *named])).output.decode()

    def export_for_address(self, fingerprint: Fingerprint, address: Address) -> bytes:
        options = ["--export-options", "export-minimal", "--export-filter", f"keep-uid=mbox = {_plain(address)}"]
        exported = self._must(self._engine.run([*options, "--export", "--", self._find(fingerprint).fingerprint]))
        return exported.output

    def generate(
        self,
        name: str,
        address: Address,
        expires: str,
        kind: KeyKind = KeyKind.CURVE25519,
        cancellation: Cancellation | None = None,
    ) -> Fingerprint:
        parameters = _key_parameters(name, address, expires, kind).encode()
        before = agent.key_files(self._home)
        try:
            return self._generated(parameters, cancellation)
        except SealpostError:
            with contextlib.suppress(SealpostError):  # why there is no key matters more
                self._remove_halves(before)
            raise

    def _generated(self, parameters: bytes, cancellation: Cancellation | None) -> Fingerprint:
        outcome = self._engine.run(["--generate-key"], parameters, cancellation, limit=_GENERATION_LIMIT)
        created = [arguments[-1] for arguments in outcome.status.arguments("KEY_CREATED") if len(arguments) > 1]
        if len(created) != 1 or outcome.exit_status != 0:
            raise self._fault(outcome)
        return parse_fingerprint(created[0])

    def _remove_halves(self, before: Set[str]) -> None:
        """Secret keys whose public half was never written: their agent has kept them, and nothing names them."""
        agent.wait_until_idle(self._home, self._environ)
        if new := agent.key_files(self._home) - before:
            listed = self._must(self._engine.run(["--with-colons", "--with-keygrip", "--list-keys"])).output
            named = {match.decode() for match in _KEYGRIP.findall(listed)}
            agent.delete_secret_keys(self._home, self._environ, new - named)

    def _must(self, outcome: Outcome) -> Outcome:
        if outcome.exit_status != 0:
            raise self._fault(outcome)
        return outcome


def full_fingerprint(fingerprint: Fingerprint) -> Fingerprint:
    """The last check before a command line. Raises NotAFingerprint."""
    if parse_fingerprint(fingerprint) != fingerprint:
        raise NotAFingerprint(text=fingerprint[:100])
    return fingerprint


def _plain(address: Address) -> Address:
    """One that stays one word in a filter of gpg's. Raises NotAnAddress."""
    if text.parse_address(address) != address or not _PLAIN_ADDRESS.fullmatch(address):
        raise NotAnAddress(text=address[:100])
    return address


def _is(key: Key, fingerprint: str) -> bool:
    return fingerprint in (key.fingerprint, *(part.fingerprint for part in key.subkeys))


def _key_parameters(name: str, address: Address, expires: str, kind: KeyKind) -> str:
    """One parameter in each line, so nothing that could be read as more is let in. Raises NotAnAddress."""
    if text.parse_address(address) != address:
        raise NotAnAddress(text=address[:100])
    if not _EXPIRES.fullmatch(expires):
        raise ValueError("expiry is a number of d, w, m or y, a date, or never")
    plain = " ".join(text.visible(name.translate(_NOT_IN_NAMES)).split())
    return "\n".join(
        [
            *_KEY_PARAMETERS[kind],
            "Key-Usage: sign",
            "Subkey-Usage: encrypt",
            *([f"Name-Real: {plain}"] if plain else []),
            f"Name-Email: {address}",
            f"Expire-Date: {0 if expires == 'never' else expires}",
            "%commit\n",
        ]
    )


_NOT_IN_NAMES = str.maketrans(dict.fromkeys('<>()"', ""))


def unexplained(status: Status) -> bool:
    return status.has("ERROR") or status.has("UNEXPECTED") or len(status.plaintexts) > 1


def _report(outcome: Outcome) -> ImportReport:
    """IMPORT_OK flags fingerprint: 0 nothing new, 1 a new key, other bits say what was added."""
    flags = {Fingerprint(each[-1]): int(each[0]) for each in outcome.status.arguments("IMPORT_OK")}
    return ImportReport(
        imported=[fingerprint for fingerprint, flag in flags.items() if flag & 1],
        updated=[fingerprint for fingerprint, flag in flags.items() if flag and not flag & 1],
        unchanged=[fingerprint for fingerprint, flag in flags.items() if not flag],
    )
