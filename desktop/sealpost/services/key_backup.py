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
from sealpost.errors import NotABackup
from sealpost.services.key_ports import KeyEditor, KeyVault
from sealpost.services.keys import KeyService
from sealpost.services.ports import Cancellation, Clock, Settings

_BACKED_UP = "backed_up:"


@dataclass(frozen=True, slots=True)
class SealedBackup:
    """The file's content, and the code that opens it: to be written down, and kept apart from the file."""

    armored: str
    code: str
    file_name: str


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
        backup = Backup(
            fingerprint=key.fingerprint,
            secret_key=self._vault.export_secret(fingerprint, cancellation),
            owner_trust=key.owner_trust,
            revocation_certificate=self._vault.revocation_certificate(fingerprint),
        )
        digits = "".join(secrets.choice("0123456789") for _ in range(backups.CODE_DIGITS))
        code = backups.code_from_digits(digits)
        armored = self._vault.seal_with_code(backups.written(backup), code)
        return SealedBackup(armored, code, f"{backups.file_name(key.name, fingerprint)}-backup.asc")

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
