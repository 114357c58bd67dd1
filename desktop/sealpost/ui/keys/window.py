"""All keys: found as you type among any number of them, with the details of what is chosen beside the list."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sealpost.composition import Services
from sealpost.core.groups import Group
from sealpost.core.key_list import KeyFilter
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.folder_watch import FolderWatch
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.keys.actions import KeyActions
from sealpost.ui.keys.chosen import ChosenKeys
from sealpost.ui.keys.details import KeyDetails
from sealpost.ui.keys.list_model import KeyListModel
from sealpost.ui.status import StatusKeeper
from sealpost.ui.tables import size_columns, table
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, row, window_layout

_LOOK_AGAIN = 300  # ms between looks at what a long reading of the keyring has brought so far


class KeysWindow(QWidget):
    def __init__(self, services: Services, jobs: Jobs, keeper: StatusKeeper) -> None:
        super().__init__()
        self._services = services
        self._jobs = jobs
        self._keeper = keeper
        self._read = _Read()
        self._is_reading = False
        self._read_again = False
        self._kept: tuple[Sequence[int], int | None] = ((), None)  # what was chosen before a reset, and the current
        self.setObjectName("keys-window")
        self.setWindowTitle(self.tr("Keys"))
        self._rows = KeyListModel(services.key_list, jobs, services.clock.now)
        self._chosen = ChosenKeys(services.key_list, services.keys, jobs, self)
        self._actions = KeyActions(services, jobs, self)
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.resize(space(310), space(170))

    # --- What it is made of -------------------------------------------------------------------------------

    def _build(self) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("key-search")
        self._search.setPlaceholderText(self.tr("Search by name, address, fingerprint or key ID"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._filters = QComboBox()
        self._filters.setObjectName("key-filter")
        self._filters.setAccessibleName(self.tr("Which keys"))
        for wanted in KeyFilter:
            self._filters.addItem(words.filter_title(wanted), wanted)
        self._table = self._make_table()
        self._note = Words(tone="quiet", name="keys-note")
        self._note.hide()
        self._details = KeyDetails(self._services, self._jobs, self._actions)
        layout = window_layout(self)
        layout.addLayout(self._search_row())
        layout.addWidget(self._split(), 1)
        layout.addLayout(self._buttons())

    def _make_table(self) -> QTableView:
        made = table(self._rows, "key-table")
        made.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        made.setSortingEnabled(True)
        made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        size_columns(made, 0, {2: 38, 3: 30, 4: 30})
        made.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return made

    def _search_row(self) -> QVBoxLayout:
        line = row(self._search, self._filters)
        line.setStretch(0, 1)
        box = QVBoxLayout()
        box.addLayout(line)
        box.addWidget(self._note)
        return box

    def _split(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._table)
        splitter.addWidget(self._details)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 2)
        return splitter

    def _buttons(self) -> QHBoxLayout:
        act = self._actions
        more = QPushButton(self.tr("&More"))
        more.setObjectName("more-actions")
        more.setAutoDefault(False)
        more.setMenu(act.general_menu())
        return button_row(
            button(self.tr("&Create a key…"), "create-key", act.create_key, look="primary"),
            self._import_button(),
            more,
        )

    def _import_button(self) -> QPushButton:
        made = QPushButton(self.tr("&Import"))
        made.setObjectName("import-keys")
        made.setAutoDefault(False)
        made.setMenu(self._actions.import_menu())
        return made

    def _connect(self) -> None:
        self._search.textChanged.connect(self._ask)
        self._filters.currentIndexChanged.connect(self._ask)
        self._rows.modelAboutToBeReset.connect(self._keep_choice)
        self._rows.modelReset.connect(self._restore_choice)
        self._rows.shown.connect(self._on_shown)
        self._rows.failed.connect(self._explain)
        self._table.selectionModel().selectionChanged.connect(self._on_selection)
        self._table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._table.customContextMenuRequested.connect(self._open_menu)
        self._chosen.changed.connect(self._details.show_keys)
        self._chosen.failed.connect(self._explain)
        self._actions.keyring_changed.connect(self.refresh)
        self._actions.groups_changed.connect(self._on_groups_changed)
        self._actions.failed.connect(self._explain)
        self._actions.told.connect(partial(self._say, tone="quiet"))
        self._poll = QTimer(self)
        self._poll.setInterval(_LOOK_AGAIN)
        self._poll.timeout.connect(self._show_read_so_far)
        self._watch = FolderWatch(
            [self._services.keyring.home, self._services.keyring.home / "private-keys-v1.d"], self
        )
        self._watch.settled.connect(self._follow)
        self._shortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)
        self._shortcut(QKeySequence.StandardKey.Refresh, self, self.refresh)
        self._shortcut(QKeySequence.StandardKey.Delete, self._table, self._on_chosen("delete", "delete-own"))
        self._shortcut(QKeySequence.StandardKey.Copy, self._table, self._on_chosen("copy-fingerprint"))
        self._shortcut(QKeySequence.StandardKey.Paste, self._table, self._actions.import_clipboard)
        self._shortcut(QKeySequence.StandardKey.Open, self, self._actions.import_files)
        self._shortcut(QKeySequence(Qt.Key.Key_Return), self._table, self._open_menu_below)
        QShortcut(QKeySequence(Qt.Key.Key_Down), self._search, self._table.setFocus).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )

    def _shortcut(
        self, keys: QKeySequence | QKeySequence.StandardKey, where: QWidget, act: Callable[[], object]
    ) -> None:
        made = QShortcut(keys, where)
        made.setContext(
            Qt.ShortcutContext.WindowShortcut if where is self else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        made.activated.connect(lambda: act())

    # --- Dropping -----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self._actions.import_paths(paths)
        else:
            self._actions.import_text(event.mimeData().text())

    # --- Looking ------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back from another program finds what that has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._follow()

    def refresh(self) -> None:
        """What is known at once, then what has changed in the keyring."""
        self._rows.refresh()
        self._follow()
        self._list_groups()
        self._keeper.refresh()

    def _follow(self) -> None:
        """Read what has changed in the keyring, which costs microseconds where nothing has."""
        self._watch.watch()
        if self._is_reading:
            self._read_again = True
            return
        self._is_reading = True
        self._read = _Read()
        self._poll.start()
        work = partial(self._services.key_list.refresh, self._read.progress)
        self._jobs.run(work, owner=self, done=self._on_followed, failed=self._on_not_followed)

    def _show_read_so_far(self) -> None:
        if self._read.count:
            self._say(self.tr("Reading the keyring: %n keys so far…", "", self._read.count), "quiet")
            self._rows.refresh()

    def _on_followed(self, has_changed: bool) -> None:
        self._still()
        if has_changed:
            self._rows.refresh()
            self._chosen.look_again()

    def _on_not_followed(self, error: SealpostError) -> None:
        self._still()
        self._explain(error)

    def _still(self) -> None:
        self._is_reading = False
        self._poll.stop()
        if self._read.count:  # what it says is how far the reading has got
            self._note.hide()
        if self._read_again:
            self._read_again = False
            self._follow()

    def _ask(self) -> None:
        wanted: KeyFilter | str = self._filters.currentData()
        if isinstance(wanted, KeyFilter):
            self._rows.ask(replace(self._rows.query, text=self._search.text(), filter=wanted, among=None))
            return
        work = partial(self._services.groups.fingerprints_of, wanted)
        self._jobs.run(work, owner=self, done=partial(self._ask_among, wanted), failed=self._explain)

    def _ask_among(self, group: str, fingerprints: frozenset[Fingerprint]) -> None:
        if self._filters.currentData() == group:
            query = replace(self._rows.query, text=self._search.text(), filter=KeyFilter.ALL, among=fingerprints)
            self._rows.ask(query)

    # --- Groups among the filters -------------------------------------------------------------------------

    def _on_groups_changed(self) -> None:
        self._list_groups()
        self._chosen.look_again()

    def _list_groups(self) -> None:
        self._jobs.run(self._services.groups.all, owner=self, done=self._show_groups, failed=self._explain)

    def _show_groups(self, groups: Sequence[Group]) -> None:
        """Below the filters, each by its name; the chosen one stays chosen."""
        names = [group.name for group in groups]
        first = len(KeyFilter) + 1
        known = [self._filters.itemData(place) for place in range(first, self._filters.count())]
        if names == known:
            return
        chosen = self._filters.currentData()
        self._filters.blockSignals(True)
        while self._filters.count() > len(KeyFilter):
            self._filters.removeItem(len(KeyFilter))
        if names:
            self._filters.insertSeparator(len(KeyFilter))
        for name in names:
            self._filters.addItem(self.tr("Group: %s").replace("%s", visible(name)), name)
        self._filters.setCurrentIndex(max(self._filters.findData(chosen), 0))
        self._filters.blockSignals(False)
        if self._filters.currentData() != chosen:
            self._ask()

    def _on_scrolled(self) -> None:
        self._rows.top = max(self._table.rowAt(0), 0)

    def _on_shown(self, count: int) -> None:
        if count:
            if not self._is_reading:
                self._note.hide()
            return
        query = self._rows.query
        if query.text or query.filter is not KeyFilter.ALL or query.among is not None:
            self._say(self.tr("No key fits. Clear the search, or choose “All keys”."), "quiet")
        elif not self._is_reading:
            self._say(
                self.tr("No keys yet. Create one of your own, or import those of the people you write to."), "quiet"
            )

    # --- Choosing -----------------------------------------------------------------------------------------

    def _keep_choice(self) -> None:
        self._kept = self._numbers_chosen(), self._current_number()

    def _numbers_chosen(self) -> Sequence[int]:
        return [self._rows.number_at(index.row()) for index in self._table.selectionModel().selectedRows()]

    def _current_number(self) -> int | None:
        current = self._table.currentIndex()
        return self._rows.number_at(current.row()) if current.isValid() else None

    def _restore_choice(self) -> None:
        """The same keys stay chosen; where none of them is left, the first one is."""
        numbers, current = self._kept
        places = self._rows.places(numbers)
        if not places:
            if self._rows.rowCount():
                self._table.selectRow(0)
            else:
                self._chosen.choose([])
            return
        selection = self._table.selectionModel()
        last = self._rows.columnCount() - 1
        found = QItemSelection()
        for first, end in _runs(places):
            found.select(self._rows.index(first, 0), self._rows.index(end, last))
        kept = self._rows.places(() if current is None else [current])
        at = self._rows.index((kept or places)[0], 0)
        selection.setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._table.scrollTo(at)

    def _on_selection(self) -> None:
        self._chosen.choose(self._numbers_chosen())

    def _on_chosen(self, *names: str) -> Callable[[], None]:
        """Do what the menu offers under one of `names` for the chosen keys."""

        def act() -> None:
            for action in self._actions.menu_for(self._chosen.keys).actions():
                if action.objectName() in names:
                    action.trigger()

        return act

    def _open_menu(self, place: QPoint) -> None:
        self._chosen.when_known(partial(self._pop_up, self._table.viewport().mapToGlobal(place)))

    def _open_menu_below(self) -> None:
        below = self._table.visualRect(self._table.currentIndex()).bottomLeft()
        self._open_menu(below + QPoint(space(4), 0))

    def _pop_up(self, place: QPoint, keys: Sequence[Key]) -> None:
        if keys:
            self._actions.menu_for(keys).popup(place)

    def _say(self, text: str, tone: str) -> None:
        self._note.say(text, "warn" if tone == "warn" else "quiet")
        self._note.show()

    def _explain(self, error: SealpostError) -> None:
        self._say(words.explained(error), "warn")


class _Read:
    """How many keys a reading of the ring has taken so far; told by its job, asked for by the window."""

    def __init__(self) -> None:
        self.count = 0

    def progress(self, count: int) -> None:
        self.count = count


def _runs(places: Sequence[int]) -> Sequence[tuple[int, int]]:
    """Rows that follow each other, as first and last."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found
