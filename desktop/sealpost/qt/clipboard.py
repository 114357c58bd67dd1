"""What is secret on the clipboard: marked, so that no history keeps it, and taken off again after a while."""

from functools import partial

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

TAKEN_OFF_AFTER = 90  # seconds
_PRIVATE_MARK = "x-kde-passwordManagerHint"  # clipboard managers that know it keep no history of this


class Secret(QMimeData):
    """Plain text only: the mark of a text with more formats is seen by nobody before it is pasted."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setData(_PRIVATE_MARK, b"secret")


def copy_secret(text: str, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
    QGuiApplication.clipboard().setMimeData(Secret(text), mode)


class SecretsOnClipboard(QObject):
    """Takes each `Secret` off the clipboard, and off X11's selection, unless something else is there by then.

    What a clipboard manager has taken over meanwhile is still the same text.
    """

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._secrets: dict[QClipboard.Mode, str] = {}
        self._timers = {mode: self._timer(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)}
        clipboard.changed.connect(self._on_changed)

    def _timer(self, mode: QClipboard.Mode) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(TAKEN_OFF_AFTER * 1000)
        made.timeout.connect(partial(self._take_off, mode))
        return made

    @Slot()
    def take_off(self) -> None:
        """All of them, now."""
        for mode in [*self._secrets]:
            self._take_off(mode)

    def _take_off(self, mode: QClipboard.Mode) -> None:
        self._timers[mode].stop()
        if self._clipboard.text(mode) == self._secrets.pop(mode):
            self._clipboard.clear(mode)

    @Slot(QClipboard.Mode)
    def _on_changed(self, mode: QClipboard.Mode) -> None:
        on_it = self._clipboard.mimeData(mode)  # the very object, while the clipboard is ours
        if isinstance(on_it, Secret):
            self._secrets[mode] = on_it.text()
            self._timers[mode].start()
