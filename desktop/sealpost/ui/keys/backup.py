"""Keeping a key where the computer is not: a sealed file with its code, or paper; and deleting one's own key."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sealpost.core.backup import file_name
from sealpost.core.key_editing import Losses, is_confirmed_in_writing
from sealpost.core.keys import Key
from sealpost.core.paper import Paper
from sealpost.core.text import visible
from sealpost.disk.private_files import write_private
from sealpost.qt.jobs import Jobs
from sealpost.services.file_ports import Existing
from sealpost.services.key_actions import KeyActionService
from sealpost.services.key_backup import KeyBackupService, SealedBackup
from sealpost.ui.keys.deleting import loss_sentences
from sealpost.ui.keys.dialog import KeyDialog, whose
from sealpost.ui.keys.paper import write_pdf
from sealpost.ui.keys.revoking import confirmation_field
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import FingerprintWords, Words, button, card


class BackupDialog(KeyDialog):
    """`key_changed` says that there is a backup now."""

    def __init__(self, key: Key, backups: KeyBackupService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Back up this key"), "backup-dialog", jobs, parent)
        self._key = key
        self._backups = backups
        self.body.addWidget(whose([key]))
        self.body.addWidget(
            Words(
                self.tr(
                    "The file holds everything to bring the key back. It opens with a code that you write down "
                    "and keep elsewhere, and the key in it still needs its passphrase."
                )
            )
        )
        self._code_card, inside = card()
        inside.addWidget(Words(self.tr("The code that opens the file. It is shown only now."), tone="quiet"))
        self._code = FingerprintWords("", "backup-code")
        inside.addWidget(self._code)
        self._code_card.hide()
        self.body.addWidget(self._code_card)
        self._paper = button(self.tr("On &paper…"), "paper-backup", self._choose_paper)
        self.add_buttons(
            self._paper, act=button(self.tr("&Save a file…"), "save-backup", self._choose_file, look="primary")
        )

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the backup"), f"{_plain(self._key)}-backup.asc")
        if name:
            self.save_file(Path(name))

    def save_file(self, target: Path) -> None:
        """The dialog has asked before it names a file that is there already."""

        def work(stop: WatchedStop) -> SealedBackup:
            sealed = self._backups.seal(self._key.fingerprint, stop)
            write_private(target, sealed.armored.encode(), Existing.REPLACE)
            self._backups.remember_backup(self._key.fingerprint)
            return sealed

        self.run(work, self._on_saved, self.tr("Making the backup…"))

    def _on_saved(self, sealed: SealedBackup) -> None:
        groups = sealed.code.split("-")
        self._code.setText("\n".join(" ".join(groups[start : start + 3]) for start in range(0, len(groups), 3)))
        self._code_card.show()
        self._paper.hide()
        self.key_changed.emit()
        said = self.tr("Write the code down now, and keep it apart from the file.")
        self.turn_into_a_report(self.tr("Backed up"), said)

    def _choose_paper(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Paper backup to print"), f"{_plain(self._key)}-paper.pdf")
        if name:
            self.save_paper(Path(name))

    def save_paper(self, target: Path) -> None:
        def work(stop: WatchedStop) -> Paper:
            return self._backups.on_paper(self._key.fingerprint, stop)

        def done(paper: Paper) -> None:
            write_pdf(paper, self._key, target)
            self._backups.remember_backup(self._key.fingerprint)
            self.key_changed.emit()
            said = self.tr("Print the file, then delete it. Whoever finds the paper still needs the passphrase.")
            self.turn_into_a_report(self.tr("Ready to print"), said)

        self.run(work, done, self.tr("Preparing the pages…"))


class DeleteOwnKeyDialog(KeyDialog):
    """Never without a backup, and confirmed in writing."""

    def __init__(
        self,
        key: Key,
        actions: KeyActionService,
        backups: KeyBackupService,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Delete your own key?"), "delete-own-dialog", jobs, parent, guarded=True)
        self._key = key
        self._actions = actions
        self._backups = backups
        self.body.addWidget(whose([key]))
        self._backed_up = Words(name="backed-up")
        self.body.addWidget(self._backed_up)
        self.typed = confirmation_field(self, key)
        self.add_buttons(
            button(self.tr("&Back it up first…"), "back-up-first", self._back_up, look="primary"),
            act=button(self.tr("&Delete for ever"), "delete-own", self._start),
        )
        self._look_for_backup()
        work = partial(actions.losses, [key.fingerprint])
        jobs.run(work, owner=self, done=self._show_losses, failed=self.fail)

    def may_act(self) -> bool:
        return bool(self._backup_day) and is_confirmed_in_writing(self._key, self.typed.text())

    def _look_for_backup(self) -> None:
        self._backup_day = self._backups.last_backup(self._key.fingerprint)
        if self._backup_day:
            self._backed_up.say(self.tr("Last backup: %s.").replace("%s", self._backup_day), "good")
        else:
            self._backed_up.say(self.tr("There is no backup of it yet. Make one first."), "warn")

    def _show_losses(self, losses: Losses) -> None:
        for at, said in enumerate(loss_sentences(self, losses), 1):
            self.body.insertWidget(at, Words(said))
        self.fit()

    def _back_up(self) -> None:
        dialog = BackupDialog(self._key, self._backups, self._jobs, self)
        dialog.key_changed.connect(self._on_backed_up)
        dialog.open()

    def _on_backed_up(self) -> None:
        self._look_for_backup()
        self.allow(self.may_act())

    def _start(self) -> None:
        fingerprint, typed = self._key.fingerprint, self.typed.text().replace(" ", "")

        def work(stop: WatchedStop) -> None:
            self._actions.delete_with_secret(fingerprint, typed, stop)

        self.run(work, self._on_deleted, self.tr("Deleting…"))

    def _on_deleted(self, _done: None) -> None:
        self.key_changed.emit()
        self.turn_into_a_report(self.tr("Deleted"), self.tr("Only the backup can bring it back now."))


def _plain(key: Key) -> str:

    return file_name(visible(key.name), key.fingerprint)
