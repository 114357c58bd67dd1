"""All contacts: found as you type, with the chosen one in full beside the list."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sealpost.core.contacts import Contact, Touch
from sealpost.core.queue import ContactId
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.contact_exchange import TakenIn
from sealpost.services.contacts import ContactChange
from sealpost.services.ports import ContactsEdit
from sealpost.services.queue import Change
from sealpost.ui import contact_words, words
from sealpost.ui.contacts.details import ContactDetails
from sealpost.ui.contacts.editor import ContactEditor
from sealpost.ui.contacts.exchange import ImportContactsDialog, choose_export, read_file
from sealpost.ui.contacts.merging import MergeDialog
from sealpost.ui.contacts.people import People
from sealpost.ui.contacts.rows import ContactRows
from sealpost.ui.contacts.timeline import LogDialog
from sealpost.ui.search import SearchLine
from sealpost.ui.tables import chosen_row, size_columns, table
from sealpost.ui.theme import space
from sealpost.ui.undo import UndoBar
from sealpost.ui.widgets import Words, button, button_row, heading, row, shortcut, window_layout


class ContactsWindow(QWidget):
    """`write_to` opens a letter to somebody, `explain` the advisor's rules."""

    queue_changed = Signal()

    def __init__(
        self, people: People, jobs: Jobs, write_to: Callable[[Contact], object], explain: Callable[[], object]
    ) -> None:
        super().__init__()
        self._contacts = people.contacts
        self._exchange = people.exchange
        self._queue = people.queue
        self._write_to = write_to
        self._jobs = jobs
        self._wanted: ContactId | None = None  # to be chosen when the rows have arrived
        self.setObjectName("contacts-window")
        self.setWindowTitle(self.tr("Contacts"))
        self._details = ContactDetails(people, jobs, explain)
        self._build()
        self._follow_details()
        self._add_shortcuts()
        self.resize(space(260), space(170))

    def _build(self) -> None:
        hint = self.tr("Search by name, organisation, address, number, tag or note")
        self._search = SearchLine(hint, "contact-search")
        self._search.textChanged.connect(self._on_words)
        self._search.went_down.connect(self._go_to_list)
        self._rows = ContactRows(self._contacts, self._jobs)
        self._rows.arrived.connect(self._on_arrived)
        self._rows.failed.connect(self._explain)
        self._table = table(self._rows, "contact-table")
        size_columns(self._table, 0, {1: 50, 2: 42})
        self._table.setMinimumWidth(space(140))
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.selectionModel().selectionChanged.connect(self._on_selection)
        self._rows.dataChanged.connect(self._on_page)
        self._table.activated.connect(self._change_chosen)
        self._note = Words(tone="quiet", name="contacts-note")
        self._undo = UndoBar()
        layout = window_layout(self)
        self._filter = QComboBox()
        self._filter.setObjectName("contact-filter")
        self._filter.setAccessibleName(self.tr("Which contacts"))
        self._filter.addItems([self.tr("Everybody"), self.tr("Without a next step")])
        self._filter.currentIndexChanged.connect(self._on_filter)
        line = row(self._search, self._filter)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(self._note)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._split())
        self._pages.addWidget(self._empty())
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._undo)
        layout.addWidget(self._actions())

    def _split(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._table)
        splitter.addWidget(self._details)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 4)
        return splitter

    def _empty(self) -> QWidget:
        page = QWidget()
        page.setObjectName("no-contacts")
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.addStretch(1)
        box.addWidget(heading(self.tr("Nobody here yet")))
        said = self.tr("Add the people you call and write to, one by one or from another program's address book.")
        box.addWidget(Words(said, tone="quiet"))
        first = button(self.tr("Add the &first contact…"), "first-contact", self._add, look="primary")
        box.addLayout(button_row(first, button(self.tr("From a f&ile…"), "first-import", self._choose_file)))
        box.addStretch(2)
        return page

    def _actions(self) -> QWidget:
        self._below = QWidget()
        line = button_row(
            button(self.tr("N&ew contact…"), "new-contact", self._add, look="primary"),
            button(self.tr("&Import…"), "import-contacts", self._choose_file),
            button(self.tr("E&xport all…"), "export-contacts", partial(self._export, None)),
        )
        line.setContentsMargins(0, 0, 0, 0)
        self._below.setLayout(line)
        return self._below

    def _follow_details(self) -> None:
        self._details.change_asked.connect(self._change)
        self._details.removal_asked.connect(self._remove)
        self._details.log_asked.connect(self._log)
        self._details.merge_asked.connect(self._merge)
        self._details.export_asked.connect(self._export_one)
        self._details.write_asked.connect(self._write_to)
        self._details.queueing_asked.connect(self._queue_it)

    def _add_shortcuts(self) -> None:
        shortcut(self, QKeySequence.StandardKey.New, self._add)
        shortcut(self, QKeySequence.StandardKey.Find, self._find)
        shortcut(self, QKeySequence.StandardKey.Undo, self._undo.undo)
        shortcut(self, QKeySequence(Qt.Key.Key_F2), self._change_chosen, of=self._table)
        shortcut(self, QKeySequence(Qt.Key.Key_Delete), self._remove_chosen, of=self._table)

    # --- The list -----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._search.setFocus()

    def refresh(self) -> None:
        shown = self._details.shown
        if shown and self._wanted is None:
            self._wanted = shown.id
        self._rows.reload(around=max(0, chosen_row(self._table) or 0))

    def show_contact(self, contact: ContactId) -> None:
        """From elsewhere: that one in full, whatever is searched for."""
        self._wanted = contact
        self._jobs.run(partial(self._contacts.find, contact), owner=self, done=self._show_found, failed=self._explain)

    def _show_found(self, contact: Contact | None) -> None:
        if contact is None:
            return
        number = self._rows.row_of(contact.id)
        if number is None:
            self._table.clearSelection()
        else:
            self._table.selectRow(number)
        self._details.show_contact(contact)

    @property
    def _is_narrowed(self) -> bool:
        return bool(self._rows.words.strip()) or self._filter.currentIndex() > 0

    def _on_filter(self) -> None:
        self._wanted = None
        self._search.setEnabled(self._filter.currentIndex() == 0)
        self._rows.show_waiting(self._queue.without_next_step if self._filter.currentIndex() else None)

    def _on_words(self, text: str) -> None:
        self._wanted = None
        self._rows.ask(text)

    def _on_arrived(self, count: int) -> None:
        wanted, self._wanted = self._wanted, None
        is_search = self._is_narrowed
        self._pages.setCurrentIndex(0 if count or is_search else 1)
        self._search.setVisible(bool(count) or is_search)
        self._filter.setVisible(bool(count) or is_search)
        self._below.setVisible(bool(count) or is_search)
        self._note.setVisible(is_search and not count)
        if not count:
            self._note.setText(self._said_of_nobody())
            self._details.show_contact(None)
            return
        number = self._rows.row_of(wanted) if wanted else None
        if number is not None:
            self._table.selectRow(number)
        elif wanted:
            self.show_contact(wanted)
        else:
            self._table.selectRow(0)

    def _said_of_nobody(self) -> str:
        if self._filter.currentIndex():
            return self.tr("Everybody whom you were in touch with has a next step in the queue.")
        return self.tr("Nobody fits. Search by the beginning of words, or by digits of a number.")

    def _on_selection(self) -> None:
        number = chosen_row(self._table)
        if number is not None and (contact := self._rows.contact_at(number)):
            self._details.show_contact(contact)

    def _on_page(self) -> None:
        """The chosen row may have been on its way."""
        if not self._chosen_is_shown():
            self._on_selection()

    def _chosen_is_shown(self) -> bool:
        number = chosen_row(self._table)
        contact = self._rows.contact_at(number) if number is not None else None
        return contact is not None and contact == self._details.shown

    def _go_to_list(self) -> None:
        self._table.setFocus()

    def _find(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    # --- What can be done ---------------------------------------------------------------------------------

    def _add(self) -> None:
        self._edit(Contact(ContactId("")))

    def _change_chosen(self) -> None:
        if contact := self._details.shown:
            self._change(contact)

    def _remove_chosen(self) -> None:
        if contact := self._details.shown:
            self._remove(contact)

    @Slot(object)
    def _change(self, contact: Contact) -> None:
        self._edit(contact)

    def _edit(self, contact: Contact) -> None:
        editor = ContactEditor(contact, self._contacts, self._jobs, self)
        said = self.tr("%1 was changed.") if contact.id else self.tr("%1 was added.")
        editor.kept.connect(partial(self._on_change, said))
        editor.open()

    @Slot(object)
    def _remove(self, contact: Contact) -> None:
        done = partial(self._on_change, self.tr("%1 was removed."))
        self._details.show_contact(None)
        self._jobs.run(partial(self._contacts.remove, contact.id), owner=self, done=done, failed=self._explain)

    @Slot(object)
    def _log(self, contact: Contact) -> None:
        dialog = LogDialog(contact, self._contacts, self._jobs, self)
        dialog.logged.connect(self._on_logged)
        dialog.open()

    @Slot(object, object)
    def _merge(self, ours: Contact, theirs: Contact) -> None:
        dialog = MergeDialog(ours, theirs, self._contacts, self._jobs, self)
        dialog.kept.connect(partial(self._on_change, self.tr("%1 is one contact now.")))
        dialog.open()

    @Slot(object)
    def _queue_it(self, work: Callable[[], Change]) -> None:
        self._jobs.run(work, owner=self, done=self._on_queued, failed=self._explain)

    def _on_queued(self, change: Change) -> None:
        self._undo.offer(self.tr("Queued."), partial(self._take_out_of_queue, change))
        self._details.refresh()
        self.queue_changed.emit()

    def _take_out_of_queue(self, change: Change) -> None:
        work = partial(self._queue.undo, change.act)
        self._jobs.run(work, owner=self, done=self._on_taken_out, failed=self._explain)

    def _on_taken_out(self, _items: object) -> None:
        self._undo.say(self.tr("It is as it was before."))
        self._details.refresh()
        self.queue_changed.emit()

    def _choose_file(self) -> None:
        kinds = self.tr("Contacts (*.vcf *.vcard *.csv *.tsv *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import contacts"), "", kinds)
        if name:
            work = partial(read_file, Path(name))
            self._jobs.run(work, owner=self, done=partial(self._offer, Path(name)), failed=self._explain)

    def _offer(self, path: Path, content: bytes) -> None:
        dialog = ImportContactsDialog(path, content, self._exchange, self._jobs, self)
        dialog.taken_in.connect(self._on_taken_in)
        dialog.open()

    @Slot(object)
    def _on_taken_in(self, taken: TakenIn) -> None:
        said = self.tr("Added: %1 · merged: %2").replace("%1", str(taken.added)).replace("%2", str(taken.merged))
        self._undo.offer(said, partial(self._take_back, taken.undo, None))
        self.refresh()

    @Slot(object)
    def _export_one(self, contact: Contact) -> None:
        self._export([contact])

    def _export(self, contacts: Sequence[Contact] | None) -> None:
        work = choose_export(self, self._exchange, contacts)
        if work:
            self._jobs.run(work, owner=self, done=self._on_exported, failed=self._explain)

    def _on_exported(self, path: Path) -> None:
        self._undo.say(self.tr("Exported to %1. What is only for you was left out.").replace("%1", str(path)))

    def _on_change(self, said: str, change: ContactChange) -> None:
        is_removal = not change.undo.remove and not change.undo.expected
        self._wanted = None if is_removal else change.contact.id
        self._undo.offer(
            said.replace("%1", contact_words.contact_name(change.contact)),
            partial(self._take_back, change.undo, change.contact),
        )
        self.refresh()

    def _take_back(self, undo: ContactsEdit, contact: Contact | None) -> None:
        work = partial(self._contacts.undo, undo)
        done = partial(self._on_taken_back, contact.id if contact and undo.put else None)
        self._jobs.run(work, owner=self, done=done, failed=self._explain)

    def _on_taken_back(self, contact: ContactId | None, _done: None) -> None:
        self._wanted = contact
        if contact is None:
            self._details.show_contact(None)
        self._undo.say(self.tr("It is as it was before."))
        self.refresh()

    @Slot(object)
    def _on_logged(self, touch: Touch) -> None:
        self._undo.offer(self.tr("Noted."), partial(self._unlog, touch))
        self._details.refresh()

    def _unlog(self, touch: Touch) -> None:
        work = partial(self._contacts.unlog, touch.id)
        self._jobs.run(work, owner=self, done=lambda _done: self._details.refresh(), failed=self._explain)

    @Slot(object)
    def _explain(self, error: SealpostError) -> None:
        self._note.setText(words.explained(error))
        self._note.show()
