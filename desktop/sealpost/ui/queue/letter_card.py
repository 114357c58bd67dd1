"""A letter that waits: for whom, about what, and the way into the webmail. Its text is sealed and stays so."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sealpost.core.compose_links import Webmail
from sealpost.core.queue import Outcome
from sealpost.core.text import visible
from sealpost.services.queue import Row
from sealpost.services.queue_ports import QueuedLetter
from sealpost.ui import contact_words, queue_words
from sealpost.ui.theme import space
from sealpost.ui.webmails import open_in, open_title, webmails_for
from sealpost.ui.widgets import Words, button, button_row, card, copy_to_clipboard, heading, row


class LetterCard(QWidget):
    outcome_chosen = Signal(object)  # Outcome
    writing_asked = Signal(object)  # Row

    def __init__(self, shown: Row, letter: QueuedLetter | None) -> None:
        super().__init__()
        self._row = shown
        self.setObjectName("letter-card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space(2))
        if step := queue_words.step_title(shown.item.step):
            self._layout.addWidget(Words(step, tone="accent"))
        goal = visible(shown.item.title) or contact_words.goal_title(shown.item.goal).capitalize()
        self._layout.addWidget(heading(goal, 1.7, "letter-goal"))
        if letter:
            self._build_letter(letter)
        else:
            self._build_unwritten(shown)
        sent = button(self.tr("It was sent  (S)"), "outcome-sent", partial(self.outcome_chosen.emit, Outcome.SENT))
        self._layout.addLayout(button_row(sent))
        self._layout.addStretch(1)

    def _build_letter(self, letter: QueuedLetter) -> None:
        frame, inside = card()
        to = self.tr("To: %1").replace("%1", ", ".join(map(visible, letter.recipients)))
        inside.addWidget(Words(to, name="letter-to"))
        if letter.hidden:
            hidden = self.tr("Bcc: %1").replace("%1", ", ".join(map(visible, letter.hidden)))
            inside.addWidget(Words(hidden, name="letter-bcc"))
        subject = visible(letter.subject) or self.tr("(none)")
        inside.addWidget(Words(self.tr("Subject, in clear: %1").replace("%1", subject), name="letter-subject"))
        sealed = self.tr("The text is sealed (%1 characters). The queue keeps no other.")
        inside.addWidget(Words(sealed.replace("%1", str(len(letter.armored))), tone="quiet"))
        self._layout.addWidget(frame)
        for number, webmail in enumerate(webmails_for(letter)):
            look = "" if number else "primary"
            opened = partial(self._open, letter, webmail)
            made = button(open_title(webmail), f"open-{webmail.value}", opened, look=look)
            line = row(made)
            line.addStretch(1)
            self._layout.addLayout(line)
        copy = row(button(self.tr("Co&py the sealed text"), "copy-sealed", partial(self._copy, letter), look="link"))
        copy.addStretch(1)
        self._layout.addLayout(copy)
        self._said = Words(tone="quiet", name="letter-said")
        self._said.hide()
        self._layout.addWidget(self._said)

    def _build_unwritten(self, shown: Row) -> None:
        frame, inside = card()
        whom = contact_words.contact_name(shown.contact) if shown.contact else visible(shown.item.way)
        inside.addWidget(Words(whom, name="letter-to"))
        inside.addWidget(Words(self.tr("This letter is not written yet."), tone="quiet", name="letter-unwritten"))
        self._layout.addWidget(frame)
        write = button(self.tr("&Write it…"), "write-letter", partial(self.writing_asked.emit, shown), look="primary")
        self._layout.addLayout(button_row(write))

    def _open(self, letter: QueuedLetter, webmail: Webmail) -> None:
        self._said.setText(open_in(webmail, letter))
        self._said.show()

    def _copy(self, letter: QueuedLetter) -> None:
        copy_to_clipboard(letter.armored)
        self._said.setText(self.tr("The sealed text is on the clipboard."))
        self._said.show()
