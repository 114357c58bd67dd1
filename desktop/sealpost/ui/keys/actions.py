"""What can be done with keys, as menus: with the chosen ones, with new ones, with all. An entry opens a dialog."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from sealpost.composition import Services
from sealpost.core.directories import parse_asked
from sealpost.core.key_editing import has_secret
from sealpost.core.key_history import Origin, Source
from sealpost.core.keys import Fingerprint, Key, KeyState, SecretPart
from sealpost.core.recipients import can_sign_here
from sealpost.core.text import visible
from sealpost.disk.key_files import read_key_files
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.key_gathering import Gathered, gather
from sealpost.services.verification_calls import Call
from sealpost.ui import words
from sealpost.ui.keys.backup import BackupDialog, DeleteOwnKeyDialog
from sealpost.ui.keys.certify import CertifyDialog, CertifySeveralDialog
from sealpost.ui.keys.create import CreateKeyDialog
from sealpost.ui.keys.deleting import DeleteKeysDialog, DeletionsDialog
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.keys.expiry import ExpiryDialog
from sealpost.ui.keys.exporting import ExportDialog, ExportSecretDialog
from sealpost.ui.keys.fingerprint import FingerprintDialog
from sealpost.ui.keys.groups import GroupsDialog, PutIntoGroupDialog
from sealpost.ui.keys.importing import ImportDialog
from sealpost.ui.keys.looking_up import LookUpDialog
from sealpost.ui.keys.publishing import PublishDialog, WebDirectoryDialog
from sealpost.ui.keys.refreshing import RefreshDialog
from sealpost.ui.keys.restoring import RestoreFileDialog, RestorePaperDialog
from sealpost.ui.keys.revoking import RevokeByCertificateDialog, RevokeDialog
from sealpost.ui.keys.switching import PassphraseDialog, SwitchDialog
from sealpost.ui.keys.trust import TrustDialog
from sealpost.ui.keys.user_ids import UserIdsDialog
from sealpost.ui.widgets import copy_to_clipboard

_OnOneKey = PassphraseDialog | ExpiryDialog | UserIdsDialog | ExportSecretDialog | RevokeDialog
_MOST_COMPARED = 100  # fingerprints that somebody compares in one go


class KeyActions(QObject):
    """`window` is the parent of the dialogs."""

    keyring_changed = Signal()
    groups_changed = Signal()
    failed = Signal(object)
    told = Signal(str)  # what was done without a dialog that says so

    def __init__(self, services: Services, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._actions = services.key_actions
        self._backups = services.key_backup
        self._jobs = jobs
        self._window = window

    def menu_for(self, keys: Sequence[Key]) -> QMenu:
        """For one key or several; what does not fit all of them is left out."""
        menu = QMenu(self._window)
        menu.setObjectName("key-menu")
        if len(keys) == 1 and keys[0].is_own:
            self._add_own(menu, keys[0])
        if len(keys) == 1 and not keys[0].is_own:
            self._add_others(menu, keys[0])
        if keys:
            self._add_common(menu, keys)
        else:
            self._add_general(menu)
        return menu

    def general_menu(self) -> QMenu:
        """What concerns no chosen key."""
        menu = QMenu(self._window)
        self._add_general(menu)
        return menu

    def import_menu(self) -> QMenu:
        """From where keys can come."""
        menu = QMenu(self._window)
        self._add(menu, self.tr("From &files…"), "import-file", self.import_files)
        self._add(menu, self.tr("From a f&older…"), "import-folder", self.import_folder)
        self._add(menu, self.tr("From the c&lipboard"), "import-clipboard", self.import_clipboard)
        self._add(menu, self.tr("From &directories and the web…"), "look-up-key", self.look_up)
        menu.addSeparator()
        self._add(menu, self.tr("From a &backup file…"), "restore-file", partial(self._restore, RestoreFileDialog))
        self._add(menu, self.tr("From &paper…"), "restore-paper", partial(self._restore, RestorePaperDialog))
        return menu

    def _add_general(self, menu: QMenu) -> None:
        self._add(menu, self.tr("&Look a key up…"), "look-up-any", self.look_up)
        self._add(menu, self.tr("&Refresh all keys…"), "refresh-all", self._refresh_all)
        self._add(menu, self.tr("&Groups…"), "groups", self._groups)
        menu.addSeparator()
        self._add(menu, self.tr("From a backup &file…"), "restore-file", partial(self._restore, RestoreFileDialog))
        self._add(menu, self.tr("From &paper…"), "restore-paper", partial(self._restore, RestorePaperDialog))
        self._add(menu, self.tr("Bring back &deleted keys…"), "undo-deletions", self._deletions)

    # --- New keys -----------------------------------------------------------------------------------------

    def create_key(self) -> None:
        dialog = CreateKeyDialog(self._services.keys, self._jobs, self._window)
        dialog.key_created.connect(self.keyring_changed)
        dialog.open()

    def import_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import keys"), "", self.tr("Keys (*.asc *.gpg *.pgp *.key *.pub);;All files (*)")
        )
        if names:
            self.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import the keys in a folder"))
        if name:
            self.import_paths([Path(name)])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Files and folders, as they were chosen or dropped."""
        self._offer(partial(_gather_files, paths))

    def import_clipboard(self) -> None:
        self.import_text(QGuiApplication.clipboard().text())

    def import_text(self, text: str) -> None:
        """Pasted or dropped: blocks of keys, or what a key can be looked up by, as a QR code or a web address."""
        if _can_be_looked_up(text):
            self.look_up(text.strip())
        else:
            self._offer(partial(gather, [("", text.encode())], Origin(Source.CLIPBOARD)))

    # --- Directories --------------------------------------------------------------------------------------

    def look_up(self, asked: str = "") -> None:
        self._open(LookUpDialog(self._services.directories, self._jobs, self._window, asked))

    def _refresh(self, keys: Sequence[Key]) -> None:
        fingerprints = [key.fingerprint for key in keys]
        self._open(RefreshDialog(fingerprints, keys, self._services.directories, self._jobs, self._window))

    def _refresh_all(self) -> None:
        self._jobs.run(
            self._services.key_list.fingerprints, owner=self, done=self._refresh_these, failed=self.failed.emit
        )

    def _refresh_these(self, fingerprints: Sequence[Fingerprint]) -> None:
        self._open(RefreshDialog(fingerprints, (), self._services.directories, self._jobs, self._window))

    def _publish(self, key: Key) -> None:
        self._open(PublishDialog(key, self._services.directories, self._jobs, self._window))

    def _web_directory(self, keys: Sequence[Key]) -> None:
        self._open(WebDirectoryDialog(keys, self._services.directories, self._jobs, self._window))

    def _offer(self, gathering: Callable[[], Gathered]) -> None:
        dialog = ImportDialog(gathering, self._services.keys, self._jobs, self._window)
        dialog.revocation_chosen.connect(self._revoke_with)
        self._open(dialog)

    # --- Groups -------------------------------------------------------------------------------------------

    def _groups(self) -> None:
        dialog = GroupsDialog(self._services, self._jobs, self._window)
        dialog.key_changed.connect(self.groups_changed)
        dialog.open()

    def _put_into_group(self, keys: Sequence[Key]) -> None:
        dialog = PutIntoGroupDialog(keys, self._services, self._jobs, self._window)
        dialog.key_changed.connect(self.groups_changed)
        dialog.open()

    # --- Chosen keys --------------------------------------------------------------------------------------

    def verify(self, key: Key) -> None:
        self._open(CertifyDialog(key, self._actions, self._jobs, self._window, self._queue_call))

    def _verify_several(self, keys: Sequence[Key]) -> None:
        self._open(CertifySeveralDialog(keys, self._actions, self._jobs, self._window))

    def _queue_call(self, key: Key) -> None:
        title = self.tr("Compare the fingerprint of %s").replace("%s", words.key_name(key))
        work = partial(self._services.verification_calls.queue_call, key, title)
        self._jobs.run(work, owner=self, done=self._on_queued, failed=self.failed.emit)

    def _on_queued(self, call: Call) -> None:
        who = visible(call.contact.name) if call.contact else self.tr("nobody in your contacts yet")
        if call.change.item.when is None:
            self.told.emit(self.tr("A call is queued: %s.").replace("%s", who))
            return
        at = words.day_and_time(call.change.item.when.instant)
        self.told.emit(self.tr("A call is queued for {when}: {who}.").format(when=at, who=who))

    def _revoke_with(self, certificate: bytes) -> None:
        self._open(RevokeByCertificateDialog(certificate, self._actions, self._jobs, self._window))

    def show_fingerprint(self, key: Key) -> None:
        self._open(FingerprintDialog(key, self._jobs, self._window))

    def _use_by_default(self, key: Key) -> None:
        work = partial(self._services.keys.choose_default_key, key.fingerprint)
        self._jobs.run(work, owner=self, done=self._on_default, failed=self.failed.emit)

    def _on_default(self, _chosen: None) -> None:
        self.keyring_changed.emit()

    def _add_own(self, menu: QMenu, key: Key) -> None:
        changeable = key.secret in (SecretPart.PRESENT, SecretPart.ON_CARD) and key.state is not KeyState.REVOKED
        if can_sign_here(key):
            self._add(
                menu, self.tr("S&ign with this key by default"), "make-default", partial(self._use_by_default, key)
            )
        if has_secret(key):
            self._add(menu, self.tr("&Back up…"), "backup", partial(self._back_up, key))
            self._add_for(menu, self.tr("Change the &passphrase…"), "passphrase", PassphraseDialog, key)
        if changeable:
            self._add_for(menu, self.tr("Change when it &expires…"), "expiry", ExpiryDialog, key)
            self._add_for(menu, self.tr("&Names and addresses…"), "user-ids", UserIdsDialog, key)
        if has_secret(key):
            self._add_for(menu, self.tr("Save the &secret key…"), "export-secret", ExportSecretDialog, key)
        self._add(menu, self.tr("&Make it findable…"), "publish", partial(self._publish, key))
        if key.state is not KeyState.REVOKED:
            self._add_for(menu, self.tr("&Revoke…"), "revoke", RevokeDialog, key)
        self._add(menu, self.tr("&Delete…"), "delete-own", partial(self._delete_own, key))
        menu.addSeparator()

    def _add_others(self, menu: QMenu, key: Key) -> None:
        if key.state is KeyState.CURRENT:
            self._add(menu, self.tr("&Verify whose it is…"), "certify", partial(self.verify, key))

    def _add_common(self, menu: QMenu, keys: Sequence[Key]) -> None:
        if 1 < len(keys) <= _MOST_COMPARED and all(_can_be_verified(key) for key in keys):
            self._add(menu, self.tr("&Verify whose they are…"), "certify-several", partial(self._verify_several, keys))
        if len(keys) == 1:
            show = partial(self.show_fingerprint, keys[0])
            self._add(menu, self.tr("&Compare the fingerprint…"), "show-fingerprint", show)
        copied = "\n".join(key.fingerprint for key in keys)
        copy_title = self.tr("Cop&y the fingerprint", "", len(keys))
        self._add(menu, copy_title, "copy-fingerprint", partial(copy_to_clipboard, copied))
        self._add(menu, self.tr("&Give the public key to others…"), "export", partial(self._export, keys))
        self._add(menu, self.tr("&Files for a web key directory…"), "web-directory", partial(self._web_directory, keys))
        self._add(menu, self.tr("Put into a &group…"), "put-into-group", partial(self._put_into_group, keys))
        self._add(menu, self.tr("&Refresh from directories…"), "refresh", partial(self._refresh, keys))
        self._add(menu, self.tr("Whose &word counts…"), "trust", partial(self._trust, keys))
        if any(key.state is not KeyState.DISABLED for key in keys):
            self._add(menu, self.tr("Switch &off…"), "disable", partial(self._switch, keys, on=False))
        if any(key.state is KeyState.DISABLED for key in keys):
            self._add(menu, self.tr("Switch &on…"), "enable", partial(self._switch, keys, on=True))
        menu.addSeparator()
        if not any(key.is_own for key in keys):
            self._add(menu, self.tr("&Delete…"), "delete", partial(self._delete, keys))

    def _add(self, menu: QMenu, title: str, name: str, chosen: Callable[[], object]) -> None:
        action = menu.addAction(title)
        action.setObjectName(name)
        action.triggered.connect(lambda: chosen())

    def _open(self, dialog: KeyDialog) -> None:
        """Every dialog says `key_changed` when it has changed something."""
        dialog.key_changed.connect(self.keyring_changed)
        dialog.open()

    def _add_for(self, menu: QMenu, title: str, name: str, dialog: type[_OnOneKey], key: Key) -> None:
        self._add(menu, title, name, lambda: self._open(dialog(key, self._actions, self._jobs, self._window)))

    def _back_up(self, key: Key) -> None:
        self._open(BackupDialog(key, self._backups, self._jobs, self._window))

    def _delete_own(self, key: Key) -> None:
        self._open(DeleteOwnKeyDialog(key, self._actions, self._backups, self._jobs, self._window))

    def _restore(self, dialog: type[RestoreFileDialog | RestorePaperDialog]) -> None:
        self._open(dialog(self._backups, self._jobs, self._window))

    def _export(self, keys: Sequence[Key]) -> None:
        self._open(ExportDialog(keys, self._actions, self._jobs, self._window))

    def _trust(self, keys: Sequence[Key]) -> None:
        self._open(TrustDialog(keys, self._actions, self._jobs, self._window))

    def _switch(self, keys: Sequence[Key], *, on: bool) -> None:
        self._open(SwitchDialog(keys, self._actions, self._jobs, self._window, on=on))

    def _delete(self, keys: Sequence[Key]) -> None:
        self._open(DeleteKeysDialog(keys, self._actions, self._jobs, self._window))

    def _deletions(self) -> None:
        self._open(DeletionsDialog(self._actions, self._jobs, self._window))


def _can_be_verified(key: Key) -> bool:
    return key.state is KeyState.CURRENT and not key.is_own


def _can_be_looked_up(text: str) -> bool:
    try:
        parse_asked(text)
    except SealpostError:
        return False
    return True


def _gather_files(paths: Sequence[Path]) -> Gathered:
    name = paths[0].name if len(paths) == 1 else ""
    return gather(read_key_files(paths), Origin(Source.FILE, name))
