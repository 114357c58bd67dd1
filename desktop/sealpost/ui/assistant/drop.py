"""A card that takes a file or a text that is dropped on it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from sealpost.ui.theme import space


class DropCard(QFrame):
    file_dropped = Signal(object)  # its path
    text_dropped = Signal(object)  # its bytes

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAcceptDrops(True)
        self.setObjectName(name)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(space(4), space(4), space(4), space(4))
        self.inside.setSpacing(space(3))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.file_dropped.emit(Path(files[0]))
        elif event.mimeData().hasText():
            self.text_dropped.emit(event.mimeData().text().encode())
        event.acceptProposedAction()
