"""What passed between a contact and the user, newest first; and a line more of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from sealpost.core.contacts import Contact, Touch, TouchKind
from sealpost.core.queue import Outcome
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.contacts import ContactService
from sealpost.ui import contact_words, words
from sealpost.ui.theme import space
from sealpost.ui.widgets import Short, Words, button, button_row, heading, row, rule, window_layout

MOST = 50  # lines that are shown at first
_NOTE_LIMIT = 2_000

_OUTCOMES = {
    TouchKind.CALL: (Outcome.REACHED, Outcome.NO_ANSWER, Outcome.VOICEMAIL, Outcome.PROMISED),
    TouchKind.LETTER: (Outcome.SENT,),
    TouchKind.THEY_CALLED: (),
    TouchKind.THEY_WROTE: (),
    TouchKind.NOTE: (),
}


def show_timeline(box: QVBoxLayout, touches: Sequence[Touch]) -> None:
    """Fills `box`; what they said stands before what the user said."""
    for number, touch in enumerate(touches[:MOST]):
        if number:
            box.addWidget(rule())
        title = Words(contact_words.touch_title(touch), name=f"touch-{number}")
        line = row(title, Short(words.day_and_time(touch.at), tone="quiet"))
        line.setStretch(0, 1)
        box.addLayout(line)
        for text in (touch.subject, touch.they_said, touch.i_said):
            if text:
                box.addWidget(Words(_lines(text), tone="quiet"))


def _lines(text: str) -> str:
    return "\n".join(visible(line, _NOTE_LIMIT) for line in text.split("\n"))


class LogDialog(QDialog):
    """Something passed between us just now: a call, a letter, an answer, a note."""

    logged = Signal(object)  # Touch

    def __init__(self, contact: Contact, contacts: ContactService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact = contact
        self._contacts = contacts
        self._jobs = jobs
        self.setObjectName("log-dialog")
        self.setWindowTitle(self.tr("Note what passed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()

    def _build(self) -> None:
        layout = window_layout(self)
        layout.addWidget(heading(contact_words.contact_name(self._contact)))
        self._kind = QComboBox()
        self._kind.setObjectName("log-kind")
        self._kind.setAccessibleName(self.tr("What passed"))
        for kind in TouchKind:
            self._kind.addItem(contact_words.touch_kind_title(kind), kind)
        self._outcome = QComboBox()
        self._outcome.setObjectName("log-outcome")
        self._outcome.setAccessibleName(self.tr("With which outcome"))
        self._kind.currentIndexChanged.connect(self._offer_outcomes)
        layout.addLayout(row(self._kind, self._outcome))
        self._subject = QLineEdit()
        self._subject.setObjectName("log-subject")
        self._subject.setPlaceholderText(self.tr("What it was about, in a sentence"))
        self._subject.setAccessibleName(self._subject.placeholderText())
        layout.addWidget(self._subject)
        self._they = _note(self.tr("What they said"), "log-they-said")
        self._mine = _note(self.tr("What I said"), "log-i-said")
        layout.addWidget(self._they)
        layout.addWidget(self._mine)
        self._said = Words(tone="warn", name="log-said")
        self._said.hide()
        layout.addWidget(self._said)
        leave = button(self.tr("Cancel"), "cancel", self.reject)
        keep = button(self.tr("&Save"), "save-log", self._save, look="primary")
        layout.addLayout(button_row(right=[leave, keep]))
        keep.setDefault(True)  # it has to be in the dialog by then
        self.setMinimumWidth(space(110))
        self._offer_outcomes()

    def _offer_outcomes(self) -> None:
        kind: TouchKind = self._kind.currentData()
        self._outcome.clear()
        for outcome in _OUTCOMES[kind]:
            self._outcome.addItem(contact_words.outcome_title(outcome), outcome)
        self._outcome.setVisible(self._outcome.count() > 0)

    def _save(self) -> None:
        work = partial(
            self._contacts.log,
            self._contact.id,
            self._kind.currentData(),
            outcome=self._outcome.currentData(),
            subject=self._subject.text().strip(),
            they_said=self._they.toPlainText().strip(),
            i_said=self._mine.toPlainText().strip(),
        )
        self._jobs.run(work, owner=self, done=self._on_logged, failed=self._explain)

    def _on_logged(self, touch: Touch) -> None:
        self.logged.emit(touch)
        self.accept()

    def _explain(self, error: SealpostError) -> None:
        self._said.setText(words.explained(error))
        self._said.show()


def _note(title: str, name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setObjectName(name)
    made.setPlaceholderText(title)
    made.setAccessibleName(title)
    made.setTabChangesFocus(True)
    made.setFixedHeight(space(18))
    return made
