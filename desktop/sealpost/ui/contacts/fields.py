"""Fields of which there may be several: addresses, numbers with their label, time zones, hours."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sealpost.ui.theme import space
from sealpost.ui.widgets import button, clear


class Several(QWidget):
    """One line for each, and a button for one more; an emptied line counts as none. The first is preferred."""

    def __init__(self, name: str, title: str, more: str, hint: str, proposals: Sequence[str] = ()) -> None:
        super().__init__()
        self._name = name
        self._title = title
        self._hint = hint
        self._proposals = proposals
        self._lines: list[QLineEdit] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        self._box = QVBoxLayout()
        self._box.setSpacing(space(1))
        layout.addLayout(self._box)
        self._more = button(more, f"add-{name}", self._add_another, look="link")
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def texts(self) -> Sequence[str]:
        return [line.text() for line in self._lines]

    def show_texts(self, texts: Sequence[str]) -> None:
        clear(self._box)
        self._lines = []
        for text in texts or [""]:
            self._add(text)

    def _add(self, text: str) -> QLineEdit:
        line = QLineEdit(text)
        number = len(self._lines)
        line.setObjectName(f"{self._name}-{number}")
        line.setAccessibleName(self._title if not number else f"{self._title} {number + 1}")
        line.setPlaceholderText(self._hint)
        line.setCursorPosition(0)
        if self._proposals:
            line.setCompleter(_completer(self._proposals, line))
        self._lines.append(line)
        self._box.addLayout(self._arranged(line))
        return line

    def _arranged(self, line: QLineEdit) -> QHBoxLayout:
        box = QHBoxLayout()
        box.addWidget(line)
        return box

    def _add_another(self) -> None:
        self._add("").setFocus()


class Numbers(Several):
    """Telephone numbers, each with what it is: work, mobile, or the user's own word."""

    def __init__(self, name: str, title: str, more: str, hint: str, labels: Sequence[str]) -> None:
        super().__init__(name, title, more, hint)
        self._labels = labels
        self._said: list[QComboBox] = []

    @property
    def numbers(self) -> Sequence[tuple[str, str]]:
        return [(line.text(), said.currentText()) for line, said in zip(self._lines, self._said, strict=True)]

    def show_numbers(self, numbers: Sequence[tuple[str, str]]) -> None:
        self._said = []
        self.show_texts([number for number, _ in numbers])
        for said, (_, label) in zip(self._said, numbers, strict=False):
            said.setCurrentText(label)

    def _arranged(self, line: QLineEdit) -> QHBoxLayout:
        said = QComboBox()
        said.setEditable(True)
        said.addItems(["", *self._labels])
        said.setObjectName(f"{line.objectName()}-label")
        said.setAccessibleName(self.tr("What kind of number"))
        said.setMinimumWidth(space(24))
        self._said.append(said)
        box = super()._arranged(line)
        box.setSpacing(space(2))
        box.addWidget(said)
        box.setStretch(0, 1)
        return box


def _completer(proposals: Sequence[str], line: QLineEdit) -> QCompleter:
    made = QCompleter(list(proposals), line)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made
