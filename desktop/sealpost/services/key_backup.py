"""A key kept where the computer is not: in a file locked with a code, or on paper; and brought back from there."""

import secrets
from dataclasses import dataclass

from sealpost.core import backup as backups
from sealpost.core import paper
from sealpost.core.armor import Block, BlockKind, find_blocks
from sealpost.core.backup import Backup
from sealpost.core.key_editing import OwnerTrust
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.paper import Paper
from sealpost.core.text import visible
from sealpost.errors import NotABackup, PaperMixed
from sealpost.services.key_ports import KeyEditor, KeyVault
from sealpost.services.keys import KeyService, key_packets
from sealpost.services.ports import Cancellation, Clock, Settings

_BACKED_UP = "backed_up:"


@dataclass(frozen=True, slots=True)
class SealedBackup:
    """The file's content, and the code that opens it: to be written down, and kept apart from the file."""

    armored: str
    code: str
    file_name: str


_LARGEST_ON_PAPER = 4 << 10  # bytes, some ten codes; a key with more is exported once more in its smallest form


@dataclass(frozen=True, slots=True)
class WholeBackup:
    """Everything that there is to keep of a key: the file with its code, the revocation certificate, paper."""

    key: Key
    sealed: SealedBackup
    revocation: str
    revocation_name: str
    paper: Paper
    paper_name: str


class KeyBackupService:
    def __init__(self, keys: KeyService, vault: KeyVault, editor: KeyEditor, settings: Settings, clock: Clock) -> None:
        self._keys = keys
        self._vault = vault
        self._editor = editor
        self._settings = settings
        self._clock = clock

    def seal(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> SealedBackup:
        """GnuPG asks for the passphrase, which still protects the key inside. Raises NoSecretKey."""
        key = self._keys.find(fingerprint)
        secret_key = self._vault.export_secret(fingerprint, cancellation)
        return self._sealed(key, secret_key, self._vault.revocation_certificate(fingerprint))

    def whole(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> WholeBackup:
        """Nothing is written yet. The paper is read back before it is handed out. Raises NoSecretKey."""
        key = self._keys.find(fingerprint)
        secret_key = self._vault.export_secret(fingerprint, cancellation)
        revocation = self._vault.revocation_certificate(fingerprint) or self._vault.make_revocation_certificate(
            fingerprint, cancellation
        )
        name = visible(key.name)
        stem = backups.file_name(name, fingerprint)
        return WholeBackup(
            key=key,
            sealed=self._sealed(key, secret_key, revocation),
            revocation=backups.revocation_file(name, key.fingerprint, revocation),
            revocation_name=f"{stem}-revocation.asc",
            paper=self._paper(key, secret_key, cancellation),
            paper_name=f"{stem}-paper.pdf",
        )

    def _paper(self, key: Key, secret_key: str, cancellation: Cancellation | None) -> Paper:
        packets = key_packets(secret_key)
        if len(packets) > _LARGEST_ON_PAPER:
            packets = self._vault.export_smallest(key.fingerprint, cancellation)
        made = paper.write(packets)
        if paper.read("\n".join(made.lines)) != packets:
            raise PaperMixed
        return made

    def _sealed(self, key: Key, secret_key: str, revocation: str) -> SealedBackup:
        backup = Backup(key.fingerprint, secret_key, key.owner_trust, revocation)
        digits = "".join(secrets.choice("0123456789") for _ in range(backups.CODE_DIGITS))
        code = backups.code_from_digits(digits)
        armored = self._vault.seal_with_code(backups.written(backup), code)
        return SealedBackup(armored, code, f"{backups.file_name(visible(key.name), key.fingerprint)}-backup.asc")

    def restore(self, content: bytes, typed_code: str, cancellation: Cancellation | None = None) -> Key:
        """Raises NotABackup, WrongPassword."""
        opened = self._vault.open_with_code(_message(content), backups.typed_code(typed_code))
        backup = backups.read(opened.decode("utf-8", "replace"))
        self._keys.import_secret_keys(backup.secret_key, cancellation)
        if backup.owner_trust in {each.value for each in OwnerTrust}:
            self._editor.set_owner_trust({backup.fingerprint: OwnerTrust(backup.owner_trust)})
        return self._keys.find(backup.fingerprint)

    def on_paper(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> Paper:
        """Lines to print and codes to scan. Whoever finds the paper still needs the passphrase."""
        return paper.write(self._vault.export_smallest(self._keys.find(fingerprint).fingerprint, cancellation))

    def restore_from_paper(self, text: str, cancellation: Cancellation | None = None) -> Key:
        """Typed lines or scanned parts. Raises PaperLinesWrong, PaperIncomplete, PaperMixed, KeyRefused."""
        [fingerprint, *_] = self._keys.import_secret_keys(paper.read(text), cancellation)
        return self._keys.find(fingerprint)

    def remember_backup(self, fingerprint: Fingerprint) -> None:
        """It is where it belongs: written, or printed."""
        self._settings.put(_BACKED_UP + fingerprint, self._clock.now().date().isoformat())

    def last_backup(self, fingerprint: Fingerprint) -> str:
        """The day as in 2030-12-31; empty when there was none."""
        return self._settings.get(_BACKED_UP + fingerprint) or ""


def _message(content: bytes) -> bytes:
    for block in find_blocks(content.decode("utf-8", "replace")):
        if isinstance(block, Block) and block.kind is BlockKind.MESSAGE:
            return block.packets
    raise NotABackup
