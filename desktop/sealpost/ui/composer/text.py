"""Where the letter is written: plain text with undo, and a bar to find words in it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from sealpost.core import signature_block
from sealpost.ui.secret_fields import SecretText
from sealpost.ui.theme import space
from sealpost.ui.widgets import Short, button


class LetterEdit(SecretText):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("letter-text")
        self.setAccessibleName(self.tr("Text of the letter"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(space(20))
        self._block = ""  # the signature block that stands under the text

    def put(self, text: str) -> None:
        """In place of all that is there, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def put_first(self, text: str) -> None:
        """Above all that is there, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.insertText(text)

    def put_block(self, block: str) -> bool:
        """In place of the signature block that stands under the text; whether that changed anything."""
        before, self._block = self._block, block
        text = self.toPlainText()
        wanted = signature_block.replaced(text, before, block)
        if wanted == text or not (before or block):
            return False
        place = self.textCursor().position()
        self.put(wanted)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(wanted)))
        self.setTextCursor(cursor)
        return True

    def go_to_start(self) -> None:
        self.moveCursor(QTextCursor.MoveOperation.Start)


class FindBar(QWidget):
    closed = Signal()

    def __init__(self, text: LetterEdit) -> None:
        super().__init__()
        self.setObjectName("find-bar")
        self._text = text
        self._words = QLineEdit()
        self._words.setObjectName("find-words")
        self._words.setAccessibleName(self.tr("Find in the letter"))
        self._words.setPlaceholderText(self.tr("Find in the letter"))
        self._words.textEdited.connect(self._find_anew)
        self._words.returnPressed.connect(self.find_next)
        self._none = Short(self.tr("not found"), tone="warn", name="find-none")
        self._none.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self._words, 1)
        line.addWidget(self._none)
        line.addWidget(button(self.tr("&Next"), "find-next", self.find_next))
        line.addWidget(button(self.tr("Close"), "find-close", self.leave))
        self.hide()

    def begin(self) -> None:
        self.show()
        self._words.setFocus()
        self._words.selectAll()

    @Slot()
    def find_next(self) -> None:
        """From the cursor on, and then from the start."""
        words = self._words.text()
        if not words:
            return
        found = self._text.find(words)
        if not found:
            before = self._text.textCursor()
            self._text.go_to_start()
            found = self._text.find(words)
            if not found:
                self._text.setTextCursor(before)
        self._none.setVisible(not found)

    @Slot(str)
    def _find_anew(self, words: str) -> None:
        cursor = self._text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._text.setTextCursor(cursor)
        self._none.setVisible(bool(words) and self._text.document().find(words, 0, QTextDocument.FindFlag(0)).isNull())
        if words:
            self.find_next()

    def leave(self) -> None:
        self.hide()
        self._text.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
