"""Two records of one person made one, after both were seen side by side."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from sealpost.core.contacts import Contact, merged
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.contacts import ContactChange, ContactService
from sealpost.ui import contact_words, words
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, card, heading, section, window_layout


class MergeDialog(QDialog):
    kept = Signal(object)  # ContactChange

    def __init__(
        self, ours: Contact, theirs: Contact, contacts: ContactService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ours, self._theirs = ours, theirs
        self._contacts = contacts
        self._jobs = jobs
        self.setObjectName("merge-dialog")
        self.setWindowTitle(self.tr("Merge two contacts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()

    def _build(self) -> None:
        layout = window_layout(self)
        layout.addWidget(heading(self.tr("Is this one person?")))
        both = QHBoxLayout()
        both.setSpacing(space(3))
        for contact in (self._ours, self._theirs):
            both.addWidget(_portrait(contact), 1)
        layout.addLayout(both)
        layout.addWidget(section(self.tr("Together")))
        layout.addWidget(_portrait(merged(self._ours, self._theirs)))
        said = self.tr("Calls, letters and the queue of both stay. A “no” of either stays a “no”. You can undo it.")
        layout.addWidget(Words(said, tone="quiet"))
        self._said = Words(tone="warn", name="merge-said")
        self._said.hide()
        layout.addWidget(self._said)
        leave = button(self.tr("Cancel"), "cancel", self.reject)
        self._merge = button(self.tr("&Merge"), "merge", self._start, look="primary")
        layout.addLayout(button_row(right=[leave, self._merge]))
        self.setMinimumWidth(space(130))

    def _start(self) -> None:
        self._merge.setEnabled(False)
        work = partial(self._contacts.merge, self._ours.id, self._theirs.id)
        self._jobs.run(work, owner=self, done=self._on_merged, failed=self._explain)

    def _on_merged(self, change: ContactChange) -> None:
        self.kept.emit(change)
        self.accept()

    def _explain(self, error: SealpostError) -> None:
        self._merge.setEnabled(True)
        self._said.setText(words.explained(error))
        self._said.show()


def _portrait(contact: Contact) -> QWidget:
    frame, inside = card()
    inside.addWidget(Words(contact_words.contact_name(contact)))
    ways = [*(contact_words.phone_title(phone) for phone in contact.phones), *map(visible, contact.addresses)]
    for line in (contact_words.organisation_line(contact), *ways[:6], ", ".join(map(visible, contact.tags))):
        if line:
            inside.addWidget(Words(line, tone="quiet"))
    inside.addStretch(1)
    return frame
