"""Contacts as rows that are fetched page by page when they come into sight: fifty thousand cost what forty do."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from sealpost.core.contacts import Contact
from sealpost.core.queue import ContactId
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.contacts import ContactService
from sealpost.ui import contact_words
from sealpost.ui.widgets import plain_tip

PAGE = 100
_MOST_PAGES = 50
_NOWHERE = QModelIndex()
_COMING = "…"
_MOST_WAITING = 1_000  # people without a next step that are listed
Waiting = Callable[[int], Sequence[Contact]]


@dataclass(frozen=True, slots=True)
class _Start:
    count: int
    number: int  # of the page
    page: Sequence[Contact]


class ContactRows(QAbstractTableModel):
    """`ask` shows what fits some words; `reload` shows the same anew. Answers to older questions are dropped.

    `show_waiting` shows those for whom nothing is queued, whatever the words are.
    """

    arrived = Signal(int)  # how many there are
    failed = Signal(object)

    def __init__(self, contacts: ContactService, jobs: Jobs) -> None:
        super().__init__()
        self._contacts = contacts
        self._jobs = jobs
        self._waiting: Waiting | None = None
        self._words = ""
        self._asked = 0
        self._count = 0
        self._pages: OrderedDict[int, Sequence[Contact]] = OrderedDict()
        self._coming: set[int] = set()
        self._columns: Sequence[tuple[str, Callable[[Contact], str]]] = (
            (self.tr("Name"), contact_words.contact_name),
            (self.tr("Organisation"), contact_words.organisation_line),
            (self.tr("Number or address"), contact_words.first_way),
        )

    @property
    def words(self) -> str:
        return self._words

    def show_waiting(self, waiting: Waiting | None) -> None:
        self._waiting = waiting
        self.reload()

    def ask(self, words: str, *, around: int = 0) -> None:
        """`around` is a row that will be looked at first."""
        self._asked += 1
        waiting = self._waiting
        work = partial(_start, self._contacts, words, around // PAGE) if waiting is None else partial(_all, waiting)
        self._jobs.run(work, owner=self, done=partial(self._begin, self._asked, words), failed=self.failed.emit)

    def reload(self, *, around: int = 0) -> None:
        self.ask(self._words, around=around)

    def contact_at(self, row: int) -> Contact | None:
        """None while it is on its way."""
        page = self._pages.get(row // PAGE)
        if page is None:
            self._fetch(row // PAGE)
            return None
        self._pages.move_to_end(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else None

    def row_of(self, contact: ContactId) -> int | None:
        """Among the rows that are here; None for one that is not, or not yet."""
        for number, page in self._pages.items():
            for index, each in enumerate(page):
                if each.id == contact:
                    return number * PAGE + index
        return None

    def _begin(self, asked: int, words: str, start: _Start) -> None:
        if asked != self._asked:
            return
        self.beginResetModel()
        self._words = words
        self._count = start.count
        whole = range(0, max(len(start.page), 1), PAGE)
        self._pages = OrderedDict((start.number + at // PAGE, start.page[at : at + PAGE]) for at in whole)
        self._coming = set()
        self.endResetModel()
        self.arrived.emit(start.count)

    def _fetch(self, number: int) -> None:
        if number in self._coming:
            return
        self._coming.add(number)
        work = partial(self._contacts.search, self._words, PAGE, number * PAGE)
        done = partial(self._put, self._asked, number)
        self._jobs.run(work, owner=self, done=done, failed=self._on_failed)

    def _put(self, asked: int, number: int, page: Sequence[Contact]) -> None:
        if asked != self._asked:
            return
        self._coming.discard(number)
        self._pages[number] = page
        if len(self._pages) > _MOST_PAGES:
            self._pages.popitem(last=False)
        last = min((number + 1) * PAGE, self._count) - 1
        self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, len(self._columns) - 1))

    def _on_failed(self, error: SealpostError) -> None:
        self._coming.clear()
        self.failed.emit(error)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        contact = self.contact_at(index.row())
        said = self._columns[index.column()][1](contact) if contact else _COMING
        return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return self._columns[section][0]


def _all(waiting: Waiting) -> _Start:
    people = waiting(_MOST_WAITING)
    return _Start(len(people), 0, people)


def _start(contacts: ContactService, words: str, number: int) -> _Start:
    count = contacts.count(words)
    number = min(number, max(0, count - 1) // PAGE)
    return _Start(count, number, contacts.search(words, PAGE, number * PAGE))
