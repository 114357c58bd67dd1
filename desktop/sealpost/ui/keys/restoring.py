"""Bringing a key of one's own back from a backup file with its code, or from paper."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from sealpost.core.keys import Key
from sealpost.errors import NotReadable
from sealpost.qt.jobs import Jobs
from sealpost.services.key_backup import KeyBackupService
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.secret_fields import SecretLine, SecretText
from sealpost.ui.theme import fixed_width, space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Words, button, row

_MOST_BYTES = 8 * 2**20


class RestoreFileDialog(KeyDialog):
    def __init__(
        self, backups: KeyBackupService, jobs: Jobs, parent: QWidget | None = None, file: Path | None = None
    ) -> None:
        super().__init__(self.tr("Bring a key back from a file"), "restore-file-dialog", jobs, parent)
        self._backups = backups
        self._file = QLineEdit(str(file) if file else "")
        self._file.setObjectName("backup-file")
        self._file.setPlaceholderText(self.tr("The file that ends in “-backup.asc”"))
        self._file.setAccessibleName(self._file.placeholderText())
        self._code = SecretLine()
        self._code.setObjectName("typed-code")
        self._code.setPlaceholderText(self.tr("Its code: nine groups of four digits"))
        self._code.setAccessibleName(self._code.placeholderText())
        fixed_width(self._code)
        self.body.addLayout(row(self._file, button(self.tr("C&hoose…"), "choose-backup", self._choose)))
        self.body.addWidget(self._code)
        self.add_buttons(act=button(self.tr("&Bring it back"), "restore-backup", self._start, look="primary"))
        for field in (self._file, self._code):
            field.textChanged.connect(lambda: self.allow(self.may_act()))
        self.allow(self.may_act())

    def may_act(self) -> bool:
        return bool(self._file.text() and self._code.text().strip())

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Backup of a key"), "", self.tr("Backups (*.asc)"))
        if name:
            self._file.setText(name)

    def _start(self) -> None:
        path, code = Path(self._file.text()), self._code.text()

        def work(stop: WatchedStop) -> Key:
            return self._backups.restore(read_small(path), code, stop)

        self.run(work, self._on_restored, self.tr("Opening the backup…"))

    def _on_restored(self, key: Key) -> None:
        self._code.clear()
        self.key_changed.emit()
        self.turn_into_a_report(self.tr("It is back"), words.key_name(key))


class RestorePaperDialog(KeyDialog):
    def __init__(self, backups: KeyBackupService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bring a key back from paper"), "restore-paper-dialog", jobs, parent)
        self._backups = backups
        self.body.addWidget(
            Words(self.tr("Scan the codes with a phone and paste their text, or type the lines; the order is free."))
        )
        self._text = SecretText()
        self._text.setObjectName("paper-text")
        self._text.setAccessibleName(self.tr("Text of the paper backup"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(space(50))
        fixed_width(self._text)
        self._text.textChanged.connect(lambda: self.allow(self.may_act()))
        self.body.addWidget(self._text)
        self.add_buttons(act=button(self.tr("&Bring it back"), "restore-paper", self._start, look="primary"))
        self.allow(self.may_act())

    def may_act(self) -> bool:
        return bool(self._text.toPlainText().strip())

    def _start(self) -> None:
        text = self._text.toPlainText()

        def work(stop: WatchedStop) -> Key:
            return self._backups.restore_from_paper(text, stop)

        self.run(work, self._on_restored, self.tr("Reading the lines…"))

    def _on_restored(self, key: Key) -> None:
        self._text.clear()
        self.key_changed.emit()
        self.turn_into_a_report(self.tr("It is back"), words.key_name(key))


def read_small(path: Path) -> bytes:
    """Of a key or a backup; what comes after their largest size is not taken. Raises NotReadable."""
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise NotReadable(path=str(path), detail=error.strerror or "") from error
