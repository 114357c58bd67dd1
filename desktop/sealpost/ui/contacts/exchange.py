"""Contacts from a file, looked at before anything is kept; and into a file."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QGridLayout, QWidget

from sealpost.core.contact_table import Column, Table
from sealpost.core.contacts import Contact, SourceKind
from sealpost.core.incoming_contacts import LARGEST_FILE, Skipped
from sealpost.core.text import visible
from sealpost.errors import NotReadable, NotWritable, SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.contact_exchange import ContactExchange, ContactFormat, Decision, Offer, Plan, TakenIn
from sealpost.ui import contact_words, words
from sealpost.ui.contacts.editor import own_country
from sealpost.ui.tables import chosen_row, size_columns, table
from sealpost.ui.theme import space
from sealpost.ui.widgets import Scrolled, Short, Words, button, button_row, heading, row, section, window_layout

_NOWHERE = QModelIndex()
_SAMPLES = 2  # cells of a column that are shown to tell what it holds
_MOST_SKIPPED = 200


class OfferRows(QAbstractTableModel):
    """Who would come in, and what is done with each: Space goes from add to merge to leave out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offers: Sequence[Offer] = ()
        self._decisions: dict[int, Decision] = {}
        self._titles = (self.tr("Name"), self.tr("Number or address"), self.tr("Here already"), self.tr("What to do"))

    @property
    def decisions(self) -> Mapping[int, Decision]:
        return self._decisions

    def show(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self._offers = offers
        self._decisions = {number: offer.decision for number, offer in enumerate(offers)}
        self.endResetModel()
        self.changed.emit()

    def count(self, decision: Decision) -> int:
        return sum(each is decision for each in self._decisions.values())

    def turn(self, number: int) -> None:
        """To the next decision that is possible."""
        order = [Decision.ADD, Decision.MERGE, Decision.LEAVE]
        if self._offers[number].twin is None:
            order.remove(Decision.MERGE)
        now = order.index(self._decisions[number])
        self._decisions[number] = order[(now + 1) % len(order)]
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._titles) - 1))
        self.changed.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        offer = self._offers[index.row()]
        match index.column():
            case 0:
                return contact_words.contact_name(offer.incoming.contact)
            case 1:
                return contact_words.first_way(offer.incoming.contact)
            case 2:
                return contact_words.contact_name(offer.twin) if offer.twin else ""
            case _:
                return self._decision_title(self._decisions[index.row()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return self._titles[section]

    def _decision_title(self, decision: Decision) -> str:
        match decision:
            case Decision.ADD:
                return self.tr("add")
            case Decision.MERGE:
                return self.tr("merge")
            case Decision.LEAVE:
                return self.tr("leave out")


class ImportContactsDialog(QDialog):
    taken_in = Signal(object)  # TakenIn

    def __init__(
        self, path: Path, content: bytes, exchange: ContactExchange, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._content = content
        self._exchange = exchange
        self._jobs = jobs
        self._table: Table | None = None
        self._plan: Plan | None = None
        self._choices: list[QComboBox] = []
        self._looks = 0
        self.setObjectName("import-contacts")
        self.setWindowTitle(self.tr("Import contacts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self.resize(space(190), space(150))
        work = partial(exchange.table, content, path.name)
        jobs.run(work, owner=self, done=self._on_table, failed=self._explain)

    def _build(self) -> None:
        layout = window_layout(self)
        layout.addWidget(heading(visible(self._path.name), name="import-title"))
        self._columns_title = section(self.tr("What each column holds"))
        self._columns = QWidget()
        self._grid = QGridLayout(self._columns)
        self._grid.setContentsMargins(0, 0, space(2), 0)
        self._grid.setHorizontalSpacing(space(3))
        self._grid.setColumnStretch(2, 1)
        self._area = Scrolled(self._columns)
        self._area.setMaximumHeight(space(48))
        self._area.setMinimumHeight(space(28))
        for widget in (self._columns_title, self._area):
            widget.hide()
            layout.addWidget(widget)
        self._source = QComboBox()
        self._source.setObjectName("import-source")
        self._source.setAccessibleName(self.tr("Where they come from"))
        for kind in SourceKind:
            self._source.addItem(contact_words.source_title(kind), kind)
        self._source.currentIndexChanged.connect(self._say_consent)
        line = row(Short(self.tr("They come from"), tone="quiet"), self._source)
        line.addStretch(1)
        layout.addLayout(line)
        self._consent = Words(tone="warn", name="import-consent")
        self._consent.hide()
        layout.addWidget(self._consent)
        self._rows = OfferRows()
        self._rows.changed.connect(self._on_decisions)
        self._view = table(self._rows, "import-offers")
        size_columns(self._view, 0, {1: 48, 2: 34, 3: 26})
        self._view.activated.connect(self._turn_chosen)
        layout.addWidget(self._view, 1)
        self._said = Words(self.tr("Looking…"), tone="quiet", name="import-said")
        layout.addWidget(self._said)
        self._skipped = Words(tone="quiet", name="import-skipped")
        holder = Scrolled(self._skipped)
        holder.setMaximumHeight(space(16))
        holder.hide()
        self._skipped_area = holder
        layout.addWidget(holder)
        turn = button(self.tr("&Change what to do"), "turn-offer", self._turn_chosen)
        leave = button(self.tr("Cancel"), "cancel", self.reject)
        self._import = button(self.tr("&Import"), "import", self._start, look="primary")
        self._import.setEnabled(False)
        layout.addLayout(button_row(turn, right=[leave, self._import]))

    def _on_table(self, found: Table | None) -> None:
        self._table = found
        if found:
            self._show_columns(found)
            self._choose_source(found.preset.source)
        else:
            self._choose_source(SourceKind.CARD)
        self._look()

    def _choose_source(self, kind: SourceKind) -> None:
        self._source.setCurrentIndex(list(SourceKind).index(kind))

    def _show_columns(self, found: Table) -> None:
        self._columns_title.show()
        self._area.show()
        for number, (title, column) in enumerate(zip(found.titles, found.columns, strict=True)):
            shown = visible(title) or self.tr("Column %1").replace("%1", str(number + 1))
            choice = QComboBox()
            choice.setObjectName(f"column-{number}")
            choice.setAccessibleName(shown)
            for each in Column:
                choice.addItem(contact_words.column_title(each), each)
            choice.setCurrentIndex(list(Column).index(column))
            choice.currentIndexChanged.connect(self._look)
            self._choices.append(choice)
            self._grid.addWidget(Short(shown[:40]), number, 0)
            self._grid.addWidget(choice, number, 1)
            cells = [cells[number] for _, cells in found.rows[:20] if number < len(cells) and cells[number].strip()]
            sample = " · ".join(visible(cell, 60) for cell in cells[:_SAMPLES])
            self._grid.addWidget(Words(sample, tone="quiet"), number, 2)

    def _look(self) -> None:
        """What would happen; only the latest answer counts."""
        self._looks += 1
        self._import.setEnabled(False)
        self._jobs.run(self._work(), owner=self, done=partial(self._on_plan, self._looks), failed=self._explain)

    def _work(self) -> Callable[[], Plan]:
        if self._table is None:
            return partial(self._exchange.plan_cards, self._content, own_country())
        columns: list[Column] = [choice.currentData() for choice in self._choices]
        return partial(self._exchange.plan_table, self._table, columns, own_country())

    def _on_plan(self, look: int, plan: Plan) -> None:
        if look != self._looks:
            return
        self._plan = plan
        self._rows.show(plan.offers)
        if plan.offers:
            self._view.selectRow(0)
        self._skipped_area.setVisible(bool(plan.skipped))
        self._skipped.setText("\n".join(map(self._skipped_sentence, plan.skipped[:_MOST_SKIPPED])))

    def _skipped_sentence(self, skipped: Skipped) -> str:
        place = self.tr("Line %1") if self._table else self.tr("Card %1")
        return f"{place.replace('%1', str(skipped.place))}: {contact_words.why_sentence(skipped)}"

    def _on_decisions(self) -> None:
        added, merged = self._rows.count(Decision.ADD), self._rows.count(Decision.MERGE)
        left = self._rows.count(Decision.LEAVE)
        said = self.tr("To be added: %1 · merged: %2 · left out: %3")
        for mark, number in (("%1", added), ("%2", merged), ("%3", left)):
            said = said.replace(mark, str(number))
        if self._plan and self._plan.skipped:
            said += " · " + self.tr("not readable: %1, see below").replace("%1", str(len(self._plan.skipped)))
        if not self._rows.rowCount():
            said = self.tr("There is nobody to take in. Say what the columns hold, or choose another file.")
        self._said.say(said, "quiet")
        self._import.setEnabled(added + merged > 0)

    def _say_consent(self) -> None:
        """What the choice means for promotional mail."""
        kind: SourceKind = self._source.currentData()
        said = {
            SourceKind.LIST: self.tr("For promotional mail, each of them counts as “said no” until you enter a yes."),
            SourceKind.SUBSCRIPTION: self.tr("For promotional mail, each of them counts as “said yes” as of today."),
        }.get(kind, "")
        self._consent.setText(said)
        self._consent.setVisible(bool(said))

    def _turn_chosen(self) -> None:
        number = chosen_row(self._view)
        if number is not None:
            self._rows.turn(number)

    def _start(self) -> None:
        if self._plan is None:
            return
        self._import.setEnabled(False)
        work = partial(
            self._exchange.take_in,
            self._plan,
            self._path.name,
            self._source.currentData(),
            dict(self._rows.decisions),
        )
        self._jobs.run(work, owner=self, done=self._on_taken_in, failed=self._explain)

    def _on_taken_in(self, taken: TakenIn) -> None:
        self.taken_in.emit(taken)
        self.accept()

    def _explain(self, error: SealpostError) -> None:
        self._said.say(words.explained(error), "warn")
        self._import.setEnabled(self._plan is not None)


def read_file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise NotReadable(path=str(path), detail=error.strerror or "") from error


def choose_export(
    window: QWidget, exchange: ContactExchange, contacts: Sequence[Contact] | None
) -> Callable[[], Path] | None:
    """Where to, asked for; the work that writes it. None: the user changed their mind."""
    name, _ = QFileDialog.getSaveFileName(
        window, window.tr("Export contacts"), "contacts.vcf", window.tr("vCard (*.vcf);;Table (*.csv)")
    )
    return partial(_write, exchange, contacts, Path(name)) if name else None


def _write(exchange: ContactExchange, contacts: Sequence[Contact] | None, path: Path) -> Path:
    export_format = ContactFormat.CSV if path.suffix.lower() == ".csv" else ContactFormat.VCARD
    text = exchange.export(export_format, contacts)
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise NotWritable(path=str(path), detail=error.strerror or "") from error
    return path
