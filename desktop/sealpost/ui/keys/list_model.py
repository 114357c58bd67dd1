"""The rows of the list of keys: fetched by number as they come into view, and never all of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from sealpost.core.key_list import KeyQuery, KeyRow, KeySort, Order
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.key_index import KeyListService
from sealpost.ui import words
from sealpost.ui.tables import Index
from sealpost.ui.theme import tone_colour
from sealpost.ui.widgets import plain_tip

_PAGE = 64  # rows that are fetched together: more than a screen shows
_MOST_KEPT = 4096
_NOWHERE = QModelIndex()
_SORTS = (KeySort.NAME, KeySort.ADDRESS, KeySort.VALIDITY, KeySort.CREATED, KeySort.EXPIRES)
_STATE = _SORTS.index(KeySort.VALIDITY)


@dataclass(frozen=True, slots=True)
class _Found:
    query: KeyQuery
    numbers: Sequence[int]
    first: Mapping[int, KeyRow]


class KeyListModel(QAbstractTableModel):
    """`ask` may be called at each keystroke: only the latest question is answered."""

    shown = Signal(int)  # how many fit
    failed = Signal(object)

    def __init__(self, keys: KeyListService, jobs: Jobs, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._keys = keys
        self._jobs = jobs
        self._now = now
        self._titles = [self.tr("Name"), self.tr("Address"), self.tr("State"), self.tr("Created"), self.tr("Expires")]
        self._query = KeyQuery()
        self._is_looking = False
        self._look_again = False
        self._numbers: Sequence[int] = ()
        self._rows: dict[int, KeyRow] = {}
        self._asked: set[int] = set()  # pages on their way
        self._round = 0
        self.top = 0  # the first row in view, which is fetched together with the numbers

    # --- Asking -------------------------------------------------------------------------------------------

    @property
    def query(self) -> KeyQuery:
        return self._query

    def ask(self, query: KeyQuery) -> None:
        if query != self._query:
            self.top = 0
        self._query = query
        self.refresh()

    def refresh(self) -> None:
        """Look again, with the same question."""
        if self._is_looking:
            self._look_again = True
            return
        self._is_looking = True
        work = partial(_look, self._keys, self._query, self.top)
        self._jobs.run(work, owner=self, done=self._on_found, failed=self._on_failed)

    def _on_found(self, found: _Found) -> None:
        self._is_looking = False
        if self._look_again:
            self._look_again = False
            self.refresh()
        if found.query == self._query:
            self._show(found)

    def _on_failed(self, error: SealpostError) -> None:
        self._is_looking = self._look_again = False
        self.failed.emit(error)

    def _show(self, found: _Found) -> None:
        """The same keys in the same order stay where they are, with what is new of them."""
        is_same = list(found.numbers) == list(self._numbers)
        if not is_same:
            self.beginResetModel()
        self._round += 1
        self._asked.clear()
        self._numbers = found.numbers
        self._rows = dict(found.first)
        if not is_same:
            self.endResetModel()
        elif found.numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(found.numbers) - 1, len(_SORTS) - 1))
        self.shown.emit(len(found.numbers))

    # --- Rows ---------------------------------------------------------------------------------------------

    def number_at(self, row: int) -> int:
        return self._numbers[row]

    def places(self, numbers: Sequence[int]) -> Sequence[int]:
        """The rows in which keys are now; those that are not among them are left out."""
        wanted = set(numbers)
        return [row for row, number in enumerate(self._numbers) if number in wanted] if wanted else []

    def _row(self, row: int) -> KeyRow | None:
        known = self._rows.get(self._numbers[row])
        if known is None:
            self._fetch(row // _PAGE)
        return known

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        numbers = self._numbers[page * _PAGE : (page + 1) * _PAGE]
        done = partial(self._on_fetched, self._round, page)
        self._jobs.run(partial(self._keys.rows, numbers), owner=self, done=done, failed=self._on_failed)

    def _on_fetched(self, round_: int, page: int, rows: Mapping[int, KeyRow]) -> None:
        if round_ != self._round:
            return
        if len(self._rows) > _MOST_KEPT:
            self._rows.clear()
            self._asked.clear()
        self._rows.update(rows)
        last = min((page + 1) * _PAGE, len(self._numbers)) - 1
        self.dataChanged.emit(self.index(page * _PAGE, 0), self.index(last, len(_SORTS) - 1))

    # --- What Qt asks -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_SORTS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._said(index)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._said(index))
            case Qt.ItemDataRole.ForegroundRole if index.column() == _STATE:
                row = self._rows.get(self._numbers[index.row()])
                return tone_colour(words.row_state_tone(row, self._now())) if row else None
            case Qt.ItemDataRole.FontRole if index.column() == 0:
                row = self._rows.get(self._numbers[index.row()])
                return _bold() if row and row.is_own else None
            case _:
                return None

    def _said(self, index: Index) -> str:
        row = self._row(index.row())
        if row is None:
            return ""
        match _SORTS[index.column()]:
            case KeySort.NAME:
                return words.split_user_id(row.user_id)[0]
            case KeySort.ADDRESS:
                return words.split_user_id(row.user_id)[1] or visible(row.address or "")
            case KeySort.VALIDITY:
                return words.row_state_title(row, self._now())
            case KeySort.CREATED:
                return words.day(row.created)
            case KeySort.EXPIRES:
                return words.day(row.expires)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return self._titles[section]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        direction = Order.ASCENDING if order is Qt.SortOrder.AscendingOrder else Order.DESCENDING
        self.ask(replace(self._query, sort=_SORTS[column], order=direction))


def _look(keys: KeyListService, query: KeyQuery, top: int) -> _Found:
    numbers = keys.find(query)
    start = top if top < len(numbers) else 0
    return _Found(query, numbers, keys.rows(numbers[start : start + _PAGE]))


def _bold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font
