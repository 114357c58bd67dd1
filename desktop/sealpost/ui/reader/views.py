"""Text as it is read: plain, or as HTML made anew. Nothing is loaded, and a link leads nowhere by itself."""

from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextBrowser, QWidget

from sealpost.core.safe_html import SafePage
from sealpost.qt.clipboard import Secret
from sealpost.ui.secret_fields import SecretText
from sealpost.ui.theme import space

_LARGE = 100_000  # characters above which a text scrolls by itself
_MOST_SHOWN = 2_000_000
_LARGE_LINES = 30


class LetterView(QTextBrowser):
    """As high as its text, so that a window scrolls as one page."""

    link_pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("letter-text")
        self.setStyleSheet("background: transparent")  # that of the card
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_link)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        self.setPlainText(text)

    def show_page(self, page: SafePage) -> None:
        self.setHtml(page.html)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing, whatever is asked for: no file of this computer and no address on a network."""
        del kind, name
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        return Secret(self.textCursor().selection().toPlainText())

    @Slot(QUrl)
    def _on_link(self, target: QUrl) -> None:
        self.link_pressed.emit(bytes(target.toEncoded().data()).decode("ascii", "replace"))

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(int(self.document().size().height()) + 2 * self.frameWidth() + space(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())


class LongText(SecretText):
    """For what is too long for one page; of the very long the beginning."""

    def __init__(self, text: str) -> None:
        super().__init__(text[:_MOST_SHOWN])
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setObjectName("letter-text")
        self.setMinimumHeight(space(_LARGE_LINES * 4))


def is_long(text: str) -> bool:
    return len(text) > _LARGE


def is_cut(text: str) -> bool:
    return len(text) > _MOST_SHOWN


def text_of(view: QWidget) -> str:
    """What a view shows, for tests and for the clipboard."""
    if isinstance(view, QPlainTextEdit | QTextBrowser):
        return view.toPlainText()
    return ""
