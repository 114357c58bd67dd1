"""The keys a person has: look, import, confirm, certify, make and hand out."""

from collections.abc import Sequence

from sealpost.core import armor, recipients
from sealpost.core.armor import Block, BlockKind
from sealpost.core.key_history import Origin, Source
from sealpost.core.keys import Address, Fingerprint, Key, parse_fingerprint
from sealpost.core.packets import check_revocation, looks_binary
from sealpost.core.reasons import Reason
from sealpost.errors import KeyRefused, NoKeysInText, NoSecretKey, UnknownKey
from sealpost.services.key_finder import KeyFinder, RingFinder
from sealpost.services.key_history import KeyHistoryService
from sealpost.services.ports import Cancellation, ImportReport, KeyKind, KeyPreview, Keyring, Settings

DEFAULT_KEY = "default_key"
_CONFIRMED = "confirmed:"
_VERSION_4_DIGITS = 40  # longer fingerprints name keys of newer kinds


class KeyService:
    def __init__(
        self,
        keyring: Keyring,
        settings: Settings,
        finder: KeyFinder | None = None,
        history: KeyHistoryService | None = None,
    ) -> None:
        self._keyring = keyring
        self._history = history
        self._settings = settings
        self._finder = finder or RingFinder(keyring)

    def all(self) -> Sequence[Key]:
        return self._keyring.keys()

    def find(self, fingerprint: Fingerprint) -> Key:
        """Raises UnknownKey, and KeyRefused for a key of a kind that this gpg does not have here."""
        for key in self._finder.named([fingerprint]):
            return key
        if len(fingerprint) > _VERSION_4_DIGITS:
            raise Reason.UNSUPPORTED_FORMAT.key_refusal()
        raise UnknownKey(fingerprint=fingerprint)

    def own(self) -> Sequence[Key]:
        return self._finder.own()

    def default_key(self) -> Key | None:
        """The key that signs where no account decides: the chosen one while it works, else the newest."""
        try:
            return recipients.signing_key(self._finder.own(), None, default_fingerprint(self._settings))
        except NoSecretKey:
            return None

    def choose_default_key(self, fingerprint: Fingerprint) -> None:
        """Raises UnknownKey, and NoSecretKey for a key that can't sign here."""
        if not recipients.can_sign_here(self.find(fingerprint)):
            raise NoSecretKey
        self._settings.put(DEFAULT_KEY, fingerprint)

    def preview(self, block: str | bytes, looked_up: Address | None = None) -> Sequence[KeyPreview]:
        """What an import of `block` would change. Raises NoKeysInText, KeyRefused.

        `looked_up` is the address whose key was asked for somewhere; only keys that name it are shown then.
        """
        offered = self._keyring.preview_keys(key_packets(block))
        if looked_up is None:
            return offered
        fitting = [each for each in offered if _names(each.key, looked_up)]
        if not fitting:
            raise Reason.UID_MISMATCH.key_refusal()
        return fitting

    def import_keys(
        self, block: str | bytes, fingerprints: Sequence[Fingerprint], origin: Origin | None = None
    ) -> ImportReport:
        """Only what was previewed and named. Raises SecretKeyOffered for a `block` with a secret key."""
        report = self._keyring.import_keys(key_packets(block), fingerprints)
        self._remember(report.imported, origin)
        return report

    def import_secret_keys(
        self, block: str | bytes, cancellation: Cancellation | None = None, origin: Origin | None = None
    ) -> Sequence[Fingerprint]:
        """Restore keys of one's own, from a file that the person chose at the desktop."""
        restored = self._keyring.import_secret_keys(key_packets(block), cancellation)
        self._remember(restored, origin)
        return restored

    def _remember(self, fingerprints: Sequence[Fingerprint], origin: Origin | None) -> None:
        if self._history and origin and fingerprints:
            self._history.came(fingerprints, origin)

    def certify(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> None:
        """Say, on this machine only, that the key belongs to whom it names. Raises NoSecretKey."""
        signer = self.default_key()
        if signer is None:
            raise NoSecretKey
        self.find(fingerprint)
        self._keyring.certify(fingerprint, signer.fingerprint, cancellation)
        self.forget_confirmed(fingerprint)

    def generate(
        self,
        name: str,
        address: Address,
        expires: str = "2y",
        kind: KeyKind = KeyKind.CURVE25519,
        cancellation: Cancellation | None = None,
    ) -> Key:
        made = self._keyring.generate(name, address, expires, kind, cancellation)
        self._remember([made], Origin(Source.MADE_HERE))
        return self.find(made)

    def export(self, fingerprints: Sequence[Fingerprint]) -> str:
        """Public keys, armored. Raises UnknownKey."""
        for fingerprint in fingerprints:
            self.find(fingerprint)
        return self._keyring.export_public(fingerprints)

    def export_for_address(self, fingerprint: Fingerprint, address: Address) -> bytes:
        """What a web key directory keeps: binary, with the names of one address. Raises UnknownKey."""
        self.find(fingerprint)
        return self._keyring.export_for_address(fingerprint, address)

    def lock(self) -> None:
        """From now on each secret key asks for its passphrase again."""
        self._keyring.lock()

    def remember_confirmed(self, fingerprint: Fingerprint) -> None:
        """From now on letters are sealed to this key without asking, though nobody verified it."""
        self._settings.put(_CONFIRMED + fingerprint, "yes")

    def forget_confirmed(self, fingerprint: Fingerprint) -> None:
        self._settings.remove(_CONFIRMED + fingerprint)

    def is_confirmed(self, fingerprint: Fingerprint) -> bool:
        return is_confirmed(self._settings, fingerprint)


def _names(key: Key, address: Address) -> bool:
    return any(user_id.address == address and not user_id.revoked for user_id in key.user_ids)


def is_confirmed(settings: Settings, fingerprint: Fingerprint) -> bool:
    return settings.get(_CONFIRMED + fingerprint) is not None


def default_fingerprint(settings: Settings) -> Fingerprint | None:
    chosen = settings.get(DEFAULT_KEY)
    return parse_fingerprint(chosen) if chosen else None


def key_packets(block: str | bytes) -> bytes:
    """The packets of every key block in a text, or of a binary file. Raises NoKeysInText, KeyRefused."""
    if isinstance(block, bytes) and looks_binary(block):
        return block
    source = block if isinstance(block, str) else block.decode("utf-8", "replace")
    found = [each for each in armor.find_blocks(source) if each.kind in _KEY_BLOCKS]
    if not found:
        raise NoKeysInText
    intact = [each.packets for each in found if isinstance(each, Block)]
    if not intact:
        raise next(each.reason for each in found if not isinstance(each, Block)).key_refusal()
    return b"".join(intact)


def revocation_packets(content: bytes) -> bytes:
    """Of a revocation certificate, also of one that GnuPG guards with a colon; empty for anything else."""
    text = content.decode("utf-8", "replace").replace(_GUARD, _GUARD[1:])
    intact = [each.packets for each in armor.find_blocks(text) if isinstance(each, Block)]
    packets = content if looks_binary(content) else next(iter(intact), b"")
    try:
        check_revocation(packets)
    except KeyRefused:
        return b""
    return packets


_GUARD = ":-----BEGIN"  # so that nobody imports one by accident
_KEY_BLOCKS = (BlockKind.PUBLIC_KEY, BlockKind.PRIVATE_KEY)
