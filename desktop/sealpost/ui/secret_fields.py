"""Fields for what is secret: whatever is copied out of them, in any way, is a secret on the clipboard too."""

from PySide6.QtCore import QMimeData, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from sealpost.qt.clipboard import Secret, copy_secret


class SecretText(QPlainTextEdit):
    def createMimeDataFromSelection(self) -> QMimeData:
        return Secret(self.textCursor().selection().toPlainText())


class SecretLine(QLineEdit):
    """Qt lets a line say nothing before it copies, so what has come from here is put there again."""

    def __init__(self) -> None:
        super().__init__()
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.changed.connect(self._on_clipboard_changed)

    @Slot(QClipboard.Mode)
    def _on_clipboard_changed(self, mode: QClipboard.Mode) -> None:
        is_selection = mode is QClipboard.Mode.Selection
        is_ours = self._clipboard.ownsSelection() if is_selection else self._clipboard.ownsClipboard()
        if is_ours and self.hasFocus() and not isinstance(self._clipboard.mimeData(mode), Secret):
            copy_secret(self._clipboard.text(mode), mode)
