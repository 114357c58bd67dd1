"""The third step: the key is kept where the computer is not, before anything is sealed to it."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog

from sealpost.core.assistant import Progress
from sealpost.core.keys import Fingerprint
from sealpost.core.text import visible
from sealpost.disk.together import write_together
from sealpost.qt.jobs import Jobs
from sealpost.services.key_backup import KeyBackupService, WholeBackup
from sealpost.ui.assistant.page import Action, Page
from sealpost.ui.keys.paper import pdf
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Elided, FingerprintWords, Words, button, card, row, section

_CODE_GROUPS_ACROSS = 3
_CODE_SIZE = 1.4  # it is copied by hand
_REMOVABLE = ("/media/", "/run/media/", "/Volumes/")


class BackupPage(Page):
    def __init__(self, backups: KeyBackupService, jobs: Jobs) -> None:
        super().__init__(self.tr("Keep a copy of your key"), "assistant-backup", jobs)
        self._backups = backups
        self._fingerprint: Fingerprint | None = None
        self._folder = proposed_folder()
        self._is_saved = False
        self._build_before()
        self._build_after()

    def _build_before(self) -> None:
        self._why = Words(
            self.tr(
                "Without a copy, a broken disk means that nobody can ever read your sealed letters again. "
                "A memory stick is a good place. The copy is locked with a code that you write down."
            )
        )
        self.body.addWidget(self._why)
        self._place, inside = card()
        inside.addWidget(section(self.tr("Where to")))
        self._folder_name = Elided(visible(str(self._folder)), name="backup-folder")
        choose = button(self.tr("C&hoose…"), "choose-backup-folder", self._choose)
        choose.setAccessibleName(self.tr("Choose the folder for the copy"))
        inside.addLayout(row(self._folder_name, choose))
        self._with_paper = QCheckBox(self.tr("Pages to &print as well"))
        self._with_paper.setObjectName("with-paper")
        self._with_paper.setChecked(True)
        inside.addWidget(self._with_paper)
        self.body.addWidget(self._place)
        self._earlier = Words(tone="good", name="earlier-backup")
        self.body.addWidget(self._earlier)

    def _build_after(self) -> None:
        self._code_card, inside = card()
        inside.addWidget(Words(self.tr("Write this code down now. It is shown only here, and opens the copy:")))
        self._code = FingerprintWords("", "backup-code")
        font = self._code.font()
        font.setPointSizeF(font.pointSizeF() * _CODE_SIZE)
        self._code.setFont(font)
        inside.addWidget(self._code)
        self._has_written = QCheckBox(self.tr("I have &written it down"))
        self._has_written.setObjectName("code-written-down")
        self._has_written.toggled.connect(self._on_written_down)
        inside.addWidget(self._has_written)
        self._files = Words(tone="quiet", name="backup-files")
        self.body.addWidget(self._code_card)
        self.body.addWidget(self._files)

    @Slot()
    def _on_written_down(self) -> None:
        self.changed.emit()

    def enter(self, progress: Progress) -> None:
        self._fingerprint = progress.fingerprint
        self._is_saved = False
        self._has_written.setChecked(False)
        day = self._backups.last_backup(progress.fingerprint) if progress.fingerprint else ""
        self._earlier.setText(self.tr("There is a copy already, made on %1.").replace("%1", day) if day else "")
        self._earlier.setVisible(bool(day))
        self._show_state()

    def _show_state(self) -> None:
        for shown in (self._why, self._place):
            shown.setVisible(not self._is_saved)
        for shown in (self._code_card, self._files):
            shown.setVisible(self._is_saved)
        if self._is_saved:
            self._earlier.hide()
        self.changed.emit()

    def action(self) -> Action:
        if self._is_saved:
            return Action(self.tr("&Continue"), self._has_written.isChecked())
        return Action(self.tr("&Save the copy"), not self.is_busy and self._fingerprint is not None, can_skip=True)

    def act(self) -> None:
        if self._fingerprint is None:
            return
        if self._is_saved:  # a copy without its code is none
            self._code.setText("")
            self._backups.remember_backup(self._fingerprint)
            self.done.emit()
        else:
            self._save(self._fingerprint)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copy"), str(self._folder))
        if name:
            self.use_folder(Path(name))

    def use_folder(self, folder: Path) -> None:
        self._folder = folder
        self._folder_name.say(visible(str(folder)))

    def _save(self, fingerprint: Fingerprint) -> None:
        folder, with_paper = self._folder, self._with_paper.isChecked()

        def work(stop: WatchedStop) -> tuple[WholeBackup, list[Path]]:
            backup = self._backups.whole(fingerprint, stop)
            files = {
                backup.sealed.file_name: backup.sealed.armored.encode(),
                backup.revocation_name: backup.revocation.encode(),
            }
            if with_paper:
                files[backup.paper_name] = pdf(backup.paper, backup.key)
            return backup, list(write_together(folder, files))

        self.run(work, self._on_saved, self.tr("Making the copy. The passphrase is asked for once more…"))

    def _on_saved(self, saved: tuple[WholeBackup, list[Path]]) -> None:
        backup, written = saved
        groups = backup.sealed.code.split("-")
        lines = [groups[at : at + _CODE_GROUPS_ACROSS] for at in range(0, len(groups), _CODE_GROUPS_ACROSS)]
        self._code.setText("\n".join(" ".join(line) for line in lines))
        self._files.setText("\n".join([self._what_was_written(), *(visible(path.name, limit=200) for path in written)]))
        self._is_saved = True
        self._show_state()
        self._has_written.setFocus()

    def _what_was_written(self) -> str:
        said = (
            self.tr(
                "In %1 there are now the locked copy, a notice that withdraws the key if you ever lose it, and the "
                "pages to print. Keep the last two where nobody else finds them."
            )
            if self._with_paper.isChecked()
            else self.tr(
                "In %1 there are now the locked copy, and a notice that withdraws the key if you ever lose it. "
                "Keep the notice where nobody else finds it."
            )
        )
        return said.replace("%1", visible(str(self._folder)))


def proposed_folder() -> Path:
    """A memory stick that is plugged in, else the documents."""
    for volume in QStorageInfo.mountedVolumes():
        if volume.rootPath().startswith(_REMOVABLE) and volume.isReady() and not volume.isReadOnly():
            return Path(volume.rootPath())
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()
