"""What is queued, as rows below the titles of their groups; pages are fetched when they come into sight."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from sealpost.core.queue import ItemId, Kind, State
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.ports import Clock
from sealpost.services.queue import QueueService, Row
from sealpost.services.queue_ports import Group
from sealpost.ui import contact_words, queue_words, words
from sealpost.ui.theme import Tone, tone_colour
from sealpost.ui.widgets import plain_tip

PAGE = 100
_MOST_PAGES = 50
_MOST_FOUND = 300  # of a search, and of what is finished
_SOON = timedelta(days=6)  # within which a weekday says it
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Shown(Enum):
    OPEN = "open"
    CALLS = "calls"
    LETTERS = "letters"
    FINISHED = "finished"


_KINDS = {Shown.CALLS: Kind.CALL, Shown.LETTERS: Kind.LETTER}


@dataclass(frozen=True, slots=True)
class _Section:
    """A title at row `first`, and `count` rows below it; without a group, all of them are here."""

    title: str
    first: int
    count: int
    group: Group | None = None
    rows: Sequence[Row] = ()


_PageKey = tuple[Group, int]


class QueueRows(QAbstractTableModel):
    arrived = Signal()
    failed = Signal(object)

    def __init__(self, queue: QueueService, clock: Clock, jobs: Jobs) -> None:
        super().__init__()
        self._queue = queue
        self._clock = clock
        self._jobs = jobs
        self._asked = 0
        self._words = ""
        self._shown = Shown.OPEN
        self._sections: Sequence[_Section] = ()
        self._pages: OrderedDict[_PageKey, Sequence[Row]] = OrderedDict()
        self._coming: set[_PageKey] = set()
        self._titles = (self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("What for"), self.tr("There"))

    @property
    def titles_at(self) -> Sequence[int]:
        return [section.first for section in self._sections]

    @property
    def is_search(self) -> bool:
        return bool(self._words)

    def ask(self, words_: str = "", shown: Shown = Shown.OPEN) -> None:
        self._asked += 1
        self._words, self._shown = words_.strip(), shown
        work = partial(self._look, self._words, shown)
        self._jobs.run(work, owner=self, done=partial(self._begin, self._asked), failed=self.failed.emit)

    def reload(self) -> None:
        self.ask(self._words, self._shown)

    def row_at(self, number: int) -> Row | None:
        """None for a title, and for a row that is on its way."""
        section = self._section(number)
        if section is None or number == section.first:
            return None
        index = number - section.first - 1
        if section.group is None:
            return section.rows[index]
        page = self._pages.get((section.group, index // PAGE))
        if page is None:
            self._fetch((section.group, index // PAGE))
            return None
        return page[index % PAGE] if index % PAGE < len(page) else None

    def number_of(self, item: ItemId) -> int | None:
        """Where it is, among the rows that are here."""
        return next((number for number, row in self._here() if row.item.id == item), None)

    def first_item(self, from_row: int = 0) -> int | None:
        """The first row at or after `from_row` that is no title; else the last before it."""
        titles, last = set(self.titles_at), self.rowCount() - 1
        from_row = max(0, min(from_row, last))
        after = next((number for number in range(from_row, last + 1) if number not in titles), None)
        return after if after is not None else next((n for n in range(from_row, -1, -1) if n not in titles), None)

    def _here(self) -> Iterator[tuple[int, Row]]:
        for section in self._sections:
            yield from enumerate(section.rows, start=section.first + 1)
            for (group, number), page in self._pages.items():
                if group is section.group:
                    yield from enumerate(page, start=section.first + 1 + number * PAGE)

    def _section(self, number: int) -> _Section | None:
        return next((each for each in reversed(self._sections) if each.first <= number), None)

    def _look(self, words_: str, shown: Shown) -> tuple[Sequence[_Section], dict[_PageKey, Sequence[Row]]]:
        kind = _KINDS.get(shown)
        if words_ or shown is Shown.FINISHED:
            search = self._queue.search
            found = search(words_, _MOST_FOUND, kind=kind) if words_ else self._queue.finished(_MOST_FOUND)
            title = self.tr("Found") if words_ else self.tr("Finished, the latest first")
            return ([_Section(title, 0, len(found), rows=found)] if found else []), {}
        sections: list[_Section] = []
        pages: dict[_PageKey, Sequence[Row]] = {}
        first = 0
        counts = self._queue.counts(kind)
        for group in Group:
            if count := counts.get(group, 0):
                sections.append(_Section(queue_words.group_title(group), first, count, group))
                pages[group, 0] = self._queue.page(group, PAGE, kind=kind)
                first += count + 1
        return sections, pages

    def _begin(self, asked: int, found: tuple[Sequence[_Section], dict[_PageKey, Sequence[Row]]]) -> None:
        if asked != self._asked:
            return
        self.beginResetModel()
        self._sections, pages = found
        self._pages = OrderedDict(pages)
        self._coming = set()
        self.endResetModel()
        self.arrived.emit()

    def _fetch(self, key: _PageKey) -> None:
        if key in self._coming:
            return
        self._coming.add(key)
        group, number = key
        work = partial(self._queue.page, group, PAGE, number * PAGE, _KINDS.get(self._shown))
        self._jobs.run(work, owner=self, done=partial(self._put, self._asked, key), failed=self._on_failed)

    def _put(self, asked: int, key: _PageKey, page: Sequence[Row]) -> None:
        if asked != self._asked:
            return
        self._coming.discard(key)
        self._pages[key] = page
        if len(self._pages) > _MOST_PAGES:
            self._pages.popitem(last=False)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self._titles) - 1))

    def _on_failed(self, error: SealpostError) -> None:
        self._coming.clear()
        self.failed.emit(error)

    # --- As Qt asks for it --------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() or not self._sections:
            return 0
        last = self._sections[-1]
        return last.first + 1 + last.count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() in self.titles_at:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        section = self._section(index.row())
        if section and index.row() == section.first:
            return self._title_data(section, index.column(), role)
        row = self.row_at(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._cell(row, index.column()) if row else "…"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._tip(row, index.column())) if row else None
            case Qt.ItemDataRole.ForegroundRole:
                tone = self._tone(row, index.column()) if row else ""
                return tone_colour(tone) if tone else None
            case _:
                return None

    def _title_data(self, section: _Section, column: int, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{section.title} · {section.count}" if column == 0 else ""
            case Qt.ItemDataRole.ForegroundRole:
                return tone_colour("bad" if section.group is Group.OVERDUE else "quiet")
            case Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setBold(True)
                return font
            case _:
                return None

    def _cell(self, row: Row, column: int) -> str:
        match column:
            case 0:
                return self._when(row)
            case 1:
                return queue_words.kind_title(row.item.kind)
            case 2:
                return contact_words.contact_name(row.contact) if row.contact else visible(row.item.way)
            case 3:
                step = queue_words.step_title(row.item.step)
                title = visible(row.item.title)
                return f"{step} · {title}" if step and title else step or title
            case _:
                return f"● {row.clock.local:%H:%M}" if row.clock and row.clock.local else ""

    def _when(self, row: Row) -> str:
        if row.item.finished_at:
            said = contact_words.outcome_title(row.item.outcome) if row.item.outcome else ""
            dropped = self.tr("dropped") if row.item.state is State.DROPPED else said
            return f"{words.day(row.item.finished_at)} {dropped}".strip()
        due = row.item.due_at
        return when_title(due, self._clock.now()) if due else self.tr("no time")

    def _tip(self, row: Row, column: int) -> str:
        if column == 4 and row.clock:
            return contact_words.clock_title(row.clock)
        return self._cell(row, column)

    def _tone(self, row: Row, column: int) -> Tone:
        if column == 4 and row.clock:
            return contact_words.openness_title(row.clock.openness)[1]
        if column == 0 and row.is_due:
            return "bad"
        return "quiet" if column == 1 or not row.item.is_open else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return self._titles[section]


def when_title(moment: datetime, now: datetime) -> str:
    """Tue 15:00 within a week, a date beyond it; on the user's clock."""
    if abs(moment - now) < _SOON:
        return contact_words.weekday_and_time(moment.astimezone())
    return words.day_and_time(moment)
