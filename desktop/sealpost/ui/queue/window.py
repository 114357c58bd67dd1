"""The queue: one line adds to it, the list says what is next, and one key says what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sealpost.core.contacts import Contact, Touch
from sealpost.core.next_steps import NextStep, Snooze
from sealpost.core.queue import ItemId, Kind, Outcome, QueueItem, When
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.contacts import ContactService
from sealpost.services.ports import Clock, Settings
from sealpost.services.queue import Change, Notes, QueueService, Row
from sealpost.services.queue_ports import QueuedLetter
from sealpost.services.quick_add import QuickAddService
from sealpost.ui import contact_words, queue_words, words
from sealpost.ui.call_card import CALL_OUTCOMES, OUTCOME_KEYS, CallCard
from sealpost.ui.queue.dialogs import DateLine, HistoryDialog, ItemEditor, NextStepDialog, WhenDialog
from sealpost.ui.queue.letter_card import LetterCard
from sealpost.ui.queue.quick import QuickAdd
from sealpost.ui.queue.rows import QueueRows, Shown, when_title
from sealpost.ui.search import SearchLine
from sealpost.ui.tables import chosen_row, size_columns, table
from sealpost.ui.theme import space
from sealpost.ui.undo import UndoBar
from sealpost.ui.widgets import Scrolled, Words, button, button_row, clear, heading, row, shortcut, window_layout

_OPENING = "opening_line"


@dataclass(frozen=True, slots=True)
class Desk:
    """What the window works with."""

    queue: QueueService
    quick: QuickAddService
    contacts: ContactService
    settings: Settings
    clock: Clock


@dataclass(frozen=True, slots=True)
class _Full:
    """All that is shown of one item."""

    row: Row
    touches: Sequence[Touch]
    letter: QueuedLetter | None
    quoted: str
    opening: str
    snoozes: Sequence[tuple[Snooze, datetime]]


class QueueWindow(QWidget):
    """`write_to` opens a letter; `explain` opens the advisor's rules."""

    changed = Signal()  # something was done: what is due is to be counted anew

    def __init__(
        self, desk: Desk, jobs: Jobs, write_to: Callable[[Row], object], explain: Callable[[], object]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._queue = desk.queue
        self._jobs = jobs
        self._write_to = write_to
        self._wanted: ItemId | None = None
        self._near = 0  # the row to stay close to when its item has gone
        self._full: _Full | None = None
        self._card: CallCard | LetterCard | None = None
        self.setObjectName("queue-window")
        self.setWindowTitle(self.tr("Queue"))
        self._quick = QuickAdd(desk.quick, desk.queue, desk.clock, jobs)
        self._quick.queued.connect(partial(self._on_change, self.tr("Queued: %1")))
        self._quick.explained.connect(explain)
        self._build()
        self._add_shortcuts()
        self.resize(space(316), space(190))

    # --- Building -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = window_layout(self)
        layout.addWidget(self._quick)
        layout.addLayout(self._search_row())
        self._note = Words(tone="warn", name="queue-note")
        self._note.hide()
        layout.addWidget(self._note)
        self._rows = QueueRows(self._queue, self._desk.clock, self._jobs)
        self._rows.arrived.connect(self._on_arrived)
        self._rows.failed.connect(self._explain)
        self._rows.dataChanged.connect(self._on_selection)
        self._view = table(self._rows, "queue-table")
        size_columns(self._view, 3, {0: 44, 1: 24, 2: 44, 4: 20})
        self._view.selectionModel().selectionChanged.connect(self._on_selection)
        self._view.activated.connect(self._edit)
        self._quick.line.went_down.connect(self._view.setFocus)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._split())
        self._pages.addWidget(self._empty())
        layout.addWidget(self._pages, 1)
        self._undo = UndoBar()
        layout.addWidget(self._undo)
        layout.addLayout(self._actions())

    def _search_row(self) -> QHBoxLayout:
        self._search = SearchLine(self.tr("Search the queue by words, names and notes"), "queue-search")
        self._search.textChanged.connect(self._ask)
        self._search.went_down.connect(self._go_to_list)
        self._filter = QComboBox()
        self._filter.setObjectName("queue-filter")
        self._filter.setAccessibleName(self.tr("Which"))
        self._filter.addItem(self.tr("To do"), Shown.OPEN)
        self._filter.addItem(self.tr("Calls"), Shown.CALLS)
        self._filter.addItem(self.tr("Letters"), Shown.LETTERS)
        self._filter.addItem(self.tr("Finished"), Shown.FINISHED)
        self._filter.currentIndexChanged.connect(self._ask)
        line = row(self._search, self._filter)
        line.setStretch(0, 1)
        return line

    def _split(self) -> QSplitter:
        inside = QWidget()
        self._side = QVBoxLayout(inside)
        self._side.setContentsMargins(space(2), 0, space(2), 0)
        area = Scrolled(inside, least=96)
        area.setObjectName("queue-side")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._view)
        splitter.addWidget(area)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        return splitter

    def _empty(self) -> QWidget:
        page = QWidget()
        page.setObjectName("queue-empty")
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.addStretch(1)
        self._empty_title = heading("", name="queue-empty-title")
        self._empty_said = Words(tone="quiet")
        box.addWidget(self._empty_title)
        box.addWidget(self._empty_said)
        box.addStretch(2)
        return page

    def _actions(self) -> QHBoxLayout:
        self._snooze = button(self.tr("Snoo&ze"), "snooze", lambda: None)
        self._snooze.setProperty("menu", True)
        self._snooze_menu = QMenu(self)
        self._snooze_menu.setObjectName("snooze-menu")
        self._snooze.setMenu(self._snooze_menu)
        self._change = button(self.tr("Chan&ge…"), "edit-item", self._edit)
        self._drop = button(self.tr("&Drop  (D)"), "drop-item", self._drop_item)
        history = button(self.tr("&History…"), "open-history", self._show_history, look="link")
        return button_row(self._snooze, self._change, self._drop, right=[history])

    def _add_shortcuts(self) -> None:
        for outcome, key in OUTCOME_KEYS.items():
            shortcut(self, QKeySequence(key), partial(self._finish, outcome), of=self._view)
        shortcut(self, QKeySequence("D"), self._drop_item, of=self._view)
        shortcut(self, QKeySequence("Z"), self._snooze.showMenu, of=self._view)
        shortcut(self, QKeySequence(Qt.Key.Key_F2), self._edit, of=self._view)
        shortcut(self, QKeySequence(Qt.Key.Key_Delete), self._drop_item, of=self._view)
        shortcut(self, QKeySequence.StandardKey.New, self._quick.line.setFocus)
        shortcut(self, QKeySequence.StandardKey.Find, self._search.setFocus)
        shortcut(self, QKeySequence.StandardKey.Undo, self._undo.undo)

    # --- The list -----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._quick.line.setFocus()

    def refresh(self) -> None:
        if self._wanted is None and self._full:
            self._wanted = self._full.row.item.id
        self._rows.reload()

    def show_item(self, item: str) -> None:
        """From a notice: that one in full, chosen in the list where it is among its rows."""
        self._wanted = ItemId(item)
        self._look_at(self._wanted)
        self._rows.reload()

    def begin(self, text: str) -> None:
        """A new call or letter, to be completed by the user."""
        self._quick.begin(text)

    def _ask(self) -> None:
        self._rows.ask(self._search.text(), self._filter.currentData())

    def _on_arrived(self) -> None:
        count = self._rows.rowCount()
        self._view.clearSpans()
        for number in self._rows.titles_at:
            self._view.setSpan(number, 0, 1, self._rows.columnCount())
        self._pages.setCurrentIndex(0 if count else 1)
        if not count:
            self._say_empty()
            self._show_full(None)
            return
        wanted, self._wanted = self._wanted, None
        number = self._rows.number_of(wanted) if wanted else None
        if number is None:
            number = self._rows.first_item(self._near)
        if number is not None:
            self._view.selectRow(number)
            self._on_selection()

    def _say_empty(self) -> None:
        if self._rows.is_search:
            self._empty_title.setText(self.tr("Nothing fits"))
            self._empty_said.setText(self.tr("Search by the beginning of words, or clear the search."))
        elif self._filter.currentData() is Shown.FINISHED:
            self._empty_title.setText(self.tr("Nothing is finished yet"))
            self._empty_said.setText(self.tr("What came of each call and letter will stand here."))
        else:
            self._empty_title.setText(self.tr("Nothing to do"))
            said = self.tr("Write whom to call or to write to in the line above, what for, and when after an @.")
            self._empty_said.setText(said)

    def _on_selection(self) -> None:
        number = chosen_row(self._view)
        shown = self._rows.row_at(number) if number is not None else None
        if number is None or shown is None:
            return
        self._near = number
        if self._full is None or self._full.row.item != shown.item:
            self._look_at(shown.item.id)

    def _go_to_list(self) -> None:
        self._view.setFocus()

    # --- The chosen one -----------------------------------------------------------------------------------

    def _look_at(self, item: ItemId) -> None:
        self._jobs.run(partial(self._read, item), owner=self, done=self._show_full, failed=self._explain)

    def _read(self, item: ItemId) -> _Full:
        shown = self._queue.row(item)
        contact = shown.contact
        snoozes = [(each, self._queue.snooze_time(shown.item, each)) for each in Snooze] if shown.item.is_open else []
        return _Full(
            shown,
            self._desk.contacts.timeline(contact.id, 20) if contact else (),
            self._queue.letter(shown.item),
            self._quoted(shown.item),
            self._desk.settings.get(_OPENING) or "",
            snoozes,
        )

    def _quoted(self, item: QueueItem) -> str:
        """Subject and day of the letter that a call follows."""
        if item.letter_first is None:
            return ""
        try:
            letter = self._queue.get(item.letter_first)
        except SealpostError:
            return ""
        sealed = self._queue.letter(letter)
        subject = sealed.subject if sealed and sealed.subject else letter.title
        return f"{subject}, {words.day(letter.finished_at)}" if letter.finished_at else subject

    def _show_full(self, full: _Full | None) -> None:
        is_same = full is not None and self._full is not None and full.row.item.id == self._full.row.item.id
        typed: Sequence[Notes] = self._notes() if is_same else ()
        self._full = full
        self._card = None
        clear(self._side)
        is_open = full is not None and full.row.item.is_open
        for made in (self._snooze, self._change, self._drop):
            made.setEnabled(is_open)
        if full is None:
            return
        self._fill_snooze_menu(full)
        self._card = self._card_for(full)
        self._card.outcome_chosen.connect(self._finish)
        if isinstance(self._card, CallCard):
            for notes in typed:
                self._card.take_over(notes)
        self._side.addWidget(self._card)
        self._side.activate()

    def _card_for(self, full: _Full) -> CallCard | LetterCard:
        match full.row.item.kind:
            case Kind.CALL:
                made = CallCard(full.row, full.touches, full.opening, full.quoted)
                made.note_changed.connect(self._keep_note)
                made.opening_changed.connect(self._keep_opening)
                return made
            case Kind.LETTER:
                letter = LetterCard(full.row, full.letter)
                letter.writing_asked.connect(self._write_to)
                return letter

    def _fill_snooze_menu(self, full: _Full) -> None:
        self._snooze_menu.clear()
        now = self._desk.clock.now()
        for snooze, at in full.snoozes:
            title = f"{queue_words.snooze_title(snooze)}\t{when_title(at, now)}"
            action = self._snooze_menu.addAction(title, partial(self._put_off, snooze))
            action.setObjectName(f"snooze-{snooze.value}")
        self._snooze_menu.addSeparator()
        own = self._snooze_menu.addAction(self.tr("Another time…"), self._put_off_to)
        own.setObjectName("snooze-other")

    # --- What can be done ---------------------------------------------------------------------------------

    @property
    def _item(self) -> QueueItem | None:
        """The chosen one, where something can still be done with it."""
        item = self._full.row.item if self._full else None
        return item if item and item.is_open else None

    @Slot(object)
    def _finish(self, outcome: Outcome) -> None:
        item = self._item
        if item is None or self._full is None:
            return
        allowed = CALL_OUTCOMES if item.kind is Kind.CALL else (Outcome.SENT,)
        if outcome not in allowed:
            return
        if outcome is Outcome.MOVED:
            self._ask_when(self.tr("To which time?"), partial(self._moved_by_them, item))
            return
        title = queue_words.item_title(item, self._full.row.contact)
        said = self.tr("%1: %2").replace("%2", contact_words.outcome_title(outcome))
        work = partial(self._queue.finish, item.id, outcome, *self._notes())
        done = partial(self._on_finished, said.replace("%1", title))
        self._jobs.run(work, owner=self, done=done, failed=self._explain)

    def _notes(self) -> Sequence[Notes]:
        return [self._card.notes] if isinstance(self._card, CallCard) else []

    def _moved_by_them(self, item: QueueItem, when: When) -> None:
        self._act(partial(self._queue.moved_by_them, item.id, when, *self._notes()), self.tr("Moved: %1"))

    def _on_finished(self, said: str, change: Change) -> None:
        self._on_change(said, change)
        if change.steps:
            dialog = NextStepDialog(said, change.steps, self._desk.clock, self)
            dialog.taken.connect(partial(self._take_step, change.item.id))
            dialog.open()

    def _take_step(self, after: ItemId, step: NextStep) -> None:
        self._act(partial(self._queue.take_step, after, step), self.tr("Queued: %1"))

    def _put_off(self, until: Snooze) -> None:
        if item := self._item:
            self._act(partial(self._queue.snooze, item.id, until), self.tr("Snoozed: %1"))

    def _put_off_to(self) -> None:
        if item := self._item:
            self._ask_when(self.tr("Until when?"), partial(self._move, item))

    def _move(self, item: QueueItem, when: When) -> None:
        self._act(partial(self._queue.move, item.id, when), self.tr("Moved: %1"))

    def _ask_when(self, title: str, then: Callable[[When], object]) -> None:
        if self._full is None:
            return
        shown = self._full.row
        line = DateLine(self._desk.quick, shown.item, shown.contact, self._desk.clock, self._jobs, "when-line")
        dialog = WhenDialog(title, line, self)
        dialog.chosen.connect(then)
        dialog.open()

    def _drop_item(self) -> None:
        if item := self._item:
            self._act(partial(self._queue.drop, item.id), self.tr("Dropped: %1"))

    def _edit(self) -> None:
        item = self._item
        if item is None or self._full is None:
            return
        desk = self._desk
        editor = ItemEditor(item, self._full.row.contact, desk.queue, desk.quick, desk.clock, self._jobs, self)
        editor.kept.connect(partial(self._on_change, self.tr("Changed: %1")))
        editor.open()

    @Slot(str)
    def _keep_note(self, note: str) -> None:
        if item := self._item:
            self._act(partial(self._queue.change, item, replace(item, note=note)), self.tr("Notes kept: %1"))

    @Slot(str)
    def _keep_opening(self, text: str) -> None:
        work = partial(self._desk.settings.put, _OPENING, text)
        self._jobs.run(work, owner=self, done=lambda _done: None, failed=self._explain)

    def _show_history(self) -> None:
        dialog = HistoryDialog(self._queue, self._jobs, self)
        dialog.undone.connect(self.refresh)
        dialog.undone.connect(self.changed)
        dialog.open()

    def _act(self, work: Callable[[], Change], said: str) -> None:
        self._jobs.run(work, owner=self, done=partial(self._on_change, said), failed=self._explain)

    def _on_change(self, said: str, change: Change) -> None:
        """`said` has a %1 for what it was done to."""
        item = change.item
        title = queue_words.item_title(item, self._contact_of(item))
        self._undo.offer(said.replace("%1", title), partial(self._take_back, change))
        self._note.hide()
        self._wanted = item.id if item.is_open else None
        if not item.is_open:
            self._full = None
        self._rows.reload()
        self.changed.emit()

    def _contact_of(self, item: QueueItem) -> Contact | None:
        shown = self._full.row if self._full else None
        return shown.contact if shown and shown.item.contact == item.contact else None

    def _take_back(self, change: Change) -> None:
        done = partial(self._on_taken_back, change.item.id)
        self._jobs.run(partial(self._queue.undo, change.act), owner=self, done=done, failed=self._explain)

    def _on_taken_back(self, item: ItemId, _items: object) -> None:
        self._wanted = item
        self._full = None
        self._undo.say(self.tr("It is as it was before."))
        self._rows.reload()
        self.changed.emit()

    @Slot(object)
    def _explain(self, error: SealpostError) -> None:
        self._note.setText(words.explained(error))
        self._note.show()
