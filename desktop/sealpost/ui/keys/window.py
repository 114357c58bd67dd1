"""All keys: found as you type, with the details of the chosen one beside the list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sealpost.core.keys import Capability, Key, KeyState
from sealpost.errors import NotReadable, SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.keys import KeyService
from sealpost.ui import words
from sealpost.ui.keys.create import CreateKeyDialog
from sealpost.ui.keys.details import KeyDetails
from sealpost.ui.keys.importing import ImportDialog
from sealpost.ui.status import StatusKeeper
from sealpost.ui.tables import RowModel, chosen_row, size_columns, table
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, row, window_layout

_MOST_BYTES = 8 * 2**20


class KeysWindow(QWidget):
    def __init__(self, keys: KeyService, jobs: Jobs, keeper: StatusKeeper) -> None:
        super().__init__()
        self._service = keys
        self._jobs = jobs
        self._keeper = keeper
        self._entries: Sequence[_Entry] = ()
        self.setObjectName("keys-window")
        self.setWindowTitle(self.tr("Keys"))
        self._build()
        self.resize(space(240), space(160))

    def _build(self) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("key-search")
        self._search.setPlaceholderText(self.tr("Search by name, address or fingerprint"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._filters = QComboBox()
        self._filters.setObjectName("key-filter")
        self._filters.setAccessibleName(self.tr("Which keys"))
        for title, holds in self._filter_choices():
            self._filters.addItem(title, holds)
        self._filters.currentIndexChanged.connect(self._filter)
        self._rows: RowModel[Key] = RowModel(
            [
                (self.tr("Name"), words.key_name),
                (self.tr("State"), words.state_title),
                (self.tr("Expires"), lambda key: words.day(key.expires)),
            ]
        )
        self._table = table(self._rows, "key-table")
        size_columns(self._table, 0, {1: 40, 2: 30})
        self._table.selectionModel().selectionChanged.connect(self._on_selection)
        self._note = Words(tone="quiet", name="keys-note")
        self._details = KeyDetails(self._service, self._jobs)
        self._details.key_changed.connect(self.refresh)
        layout = window_layout(self)
        layout.addLayout(self._search_row())
        layout.addWidget(self._split(), 1)
        layout.addLayout(self._actions())

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
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        return splitter

    def _actions(self) -> QHBoxLayout:
        return button_row(
            button(self.tr("&Create a key…"), "create-key", self._create, look="primary"),
            button(self.tr("Import from a &file…"), "import-file", self._choose_file),
            button(self.tr("Import from the c&lipboard"), "import-clipboard", self._import_clipboard),
        )

    def _filter_choices(self) -> list[tuple[str, Callable[[Key], bool]]]:
        return [
            (self.tr("All keys"), lambda _key: True),
            (self.tr("Mine"), lambda key: key.is_own),
            (self.tr("Can be sealed to"), lambda key: key.can(Capability.ENCRYPT)),
            (
                self.tr("Not verified"),
                lambda key: key.state is KeyState.CURRENT and not words.is_verified(key),
            ),
            (self.tr("Expired"), lambda key: key.state is KeyState.EXPIRED),
            (self.tr("Revoked"), lambda key: key.state is KeyState.REVOKED),
            (self.tr("Switched off"), lambda key: key.state is KeyState.DISABLED),
        ]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        self._jobs.run(self._service.all, owner=self, done=self._show, failed=self._explain)
        self._keeper.refresh()

    def _show(self, keys: Sequence[Key]) -> None:
        ordered = sorted(keys, key=lambda key: (not key.is_own, key.name.casefold()))
        self._entries = [_Entry(key, "\n".join(each.text for each in key.user_ids).casefold()) for key in ordered]
        self._filter()

    def _filter(self) -> None:
        chosen = self._chosen()
        text = self._search.text().strip().casefold()
        holds: Callable[[Key], bool] = self._filters.currentData()
        found = [entry.key for entry in self._entries if _matches(entry, text) and holds(entry.key)]
        self._rows.show(found)
        self._note.setText(self._note_for(found))
        self._note.setVisible(not found)
        if found:
            again = [index for index, key in enumerate(found) if chosen and key.fingerprint == chosen.fingerprint]
            self._table.selectRow(again[0] if again else 0)
        else:
            self._details.show_key(None)

    def _note_for(self, found: Sequence[Key]) -> str:
        if found:
            return ""
        if not self._entries:
            return self.tr("No keys yet. Create one of your own, or import those of the people you write to.")
        return self.tr("No key fits. Clear the search, or choose “All keys”.")

    def _chosen(self) -> Key | None:
        chosen = chosen_row(self._table)
        return None if chosen is None else self._rows.row_at(chosen)

    def _on_selection(self) -> None:
        self._details.show_key(self._chosen())

    def _create(self) -> None:
        dialog = CreateKeyDialog(self._service, self._jobs, self)
        dialog.key_created.connect(self.refresh)
        dialog.open()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a key"), "", self.tr("Keys (*.asc *.gpg *.pgp *.key);;All files (*)")
        )
        if name:
            work = partial(_read, Path(name))
            self._jobs.run(work, owner=self, done=self._offer, failed=self._explain)

    def _import_clipboard(self) -> None:
        self._offer(QGuiApplication.clipboard().text().encode())

    def _offer(self, block: bytes) -> None:
        dialog = ImportDialog(block, self._service, self._jobs, self)
        dialog.imported.connect(self.refresh)
        dialog.open()

    def _explain(self, error: SealpostError) -> None:
        self._note.setText(words.explained(error))
        self._note.setVisible(True)


@dataclass(frozen=True, slots=True)
class _Entry:
    key: Key
    searched: str  # folded once, not at each keystroke


def _matches(entry: _Entry, text: str) -> bool:
    packed = text.replace(" ", "").removeprefix("0x")
    return text in entry.searched or (len(packed) >= 4 and packed.upper() in entry.key.fingerprint)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise NotReadable(path=str(path), detail=error.strerror or "") from error
