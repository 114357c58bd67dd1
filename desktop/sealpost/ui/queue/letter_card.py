"""A letter that waits: for whom, about what, and the way into the webmail. Its text is sealed and stays so."""

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sealpost.core.compose_links import Webmail, compose_link, webmail_of, without_body
from sealpost.core.queue import Outcome
from sealpost.core.text import visible
from sealpost.services.queue import Row
from sealpost.services.queue_ports import QueuedLetter
from sealpost.ui import contact_words, queue_words
from sealpost.ui.theme import space
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
        subject = visible(letter.subject) or self.tr("(none)")
        inside.addWidget(Words(self.tr("Subject, in clear: %1").replace("%1", subject), name="letter-subject"))
        sealed = self.tr("The text is sealed (%1 characters). The queue keeps no other.")
        inside.addWidget(Words(sealed.replace("%1", str(len(letter.armored))), tone="quiet"))
        self._layout.addWidget(frame)
        usual = webmail_of(letter.account)
        ways = sorted(
            ((Webmail.GMAIL, self.tr("Open in &Gmail")), (Webmail.YANDEX, self.tr("Open in &Yandex"))),
            key=lambda way: way[0] is not usual,
        )
        for number, (webmail, title) in enumerate(ways):
            made = button(
                title,
                f"open-{webmail.value}",
                partial(self._open, letter, webmail),
                look="" if number else "primary",
            )
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
        """What is too long for a link goes by the clipboard."""
        link = compose_link(webmail, letter.recipients, letter.subject, letter.armored, letter.account)
        if link is None:
            self._copy(letter)
            link = without_body(webmail, letter.recipients, letter.subject, letter.account)
            self._said.setText(self.tr("It is too long for a link. It was copied: paste it into the letter."))
        else:
            self._said.setText(self.tr("The webmail's own window opens with the sealed text. Press Send there."))
        self._said.show()
        QDesktopServices.openUrl(QUrl.fromEncoded(link.encode()))

    def _copy(self, letter: QueuedLetter) -> None:
        copy_to_clipboard(letter.armored)
        self._said.setText(self.tr("The sealed text is on the clipboard."))
        self._said.show()
