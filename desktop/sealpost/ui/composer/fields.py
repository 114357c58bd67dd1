"""A field for people: names and addresses that go on by themselves, from contacts and keys."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from sealpost.core.letter import mailboxes
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.composing import ComposeService, Suggestion
from sealpost.ui.tables import Index

_MAILBOX = Qt.ItemDataRole.UserRole
_PAUSE = 120  # ms after the last key
_MOST = 30_000  # characters: 200 mailboxes and their names


class _LastEntry(QCompleter):
    """Completes what stands behind the last comma; the model holds only what fits already."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: Index) -> str:
        before, comma, _ = self._field.text().rpartition(",")
        chosen: str = index.data(_MAILBOX)
        return f"{before}{comma}{' ' if comma else ''}{chosen}, "

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field


class PeopleField(QLineEdit):
    """Mailboxes with commas between them."""

    people_changed = Signal()

    def __init__(self, compose: ComposeService, jobs: Jobs, name: str, title: str) -> None:
        super().__init__()
        self._compose = compose
        self._jobs = jobs
        self._asked = ""
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setMaxLength(_MOST)
        self._found = QStandardItemModel(self)
        completer = _LastEntry(self)
        completer.setModel(self._found)
        completer.setCompletionRole(_MAILBOX)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self.textEdited.connect(self._pause.start)
        self.textChanged.connect(self.people_changed)

    @property
    def people(self) -> Sequence[str]:
        return mailboxes(self.text())

    def show_people(self, written: Sequence[str]) -> None:
        self.setText(", ".join(written))
        self.setCursorPosition(0)

    @Slot()
    def _look(self) -> None:
        self._asked = self.text().rpartition(",")[2].strip()
        work = partial(self._compose.suggestions, self._asked)
        self._jobs.run(work, owner=self, done=partial(self._offer, self._asked), failed=self._offer_none)

    def _offer(self, asked: str, found: Sequence[Suggestion]) -> None:
        if asked != self._asked or not self.hasFocus():
            return
        self._show(found)
        if found:
            self.completer().complete()

    def _offer_none(self, _error: SealpostError) -> None:
        """Completion is a help only: what is wrong with keys or contacts is said where they are needed."""
        self._show(())

    def _show(self, found: Sequence[Suggestion]) -> None:
        self._found.clear()
        for each in found:
            item = QStandardItem(each.shown)
            item.setData(each.mailbox, _MAILBOX)
            self._found.appendRow(item)
