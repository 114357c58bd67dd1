"""What lies before the user while they call: the goal largest, how to open, what was said; the outcome by one key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from sealpost.core.contacts import Touch
from sealpost.core.opening_line import disturbing_words
from sealpost.core.phone import Phone, parse_phone
from sealpost.core.queue import Outcome, QueueItem
from sealpost.core.text import visible
from sealpost.services.queue import Notes, Row
from sealpost.ui import contact_words, queue_words, words
from sealpost.ui.theme import space
from sealpost.ui.widgets import Short, Words, button, card, heading, row, section

OUTCOME_KEYS = {
    Outcome.REACHED: "R",
    Outcome.NO_ANSWER: "N",
    Outcome.VOICEMAIL: "V",
    Outcome.PROMISED: "P",
    Outcome.MOVED: "M",
    Outcome.SENT: "S",
}
CALL_OUTCOMES = (Outcome.REACHED, Outcome.NO_ANSWER, Outcome.VOICEMAIL, Outcome.PROMISED, Outcome.MOVED)
_LAST_TOUCHES = 3


class CallCard(QWidget):
    outcome_chosen = Signal(object)  # Outcome
    note_changed = Signal(str)  # of the item: objections and answers
    opening_changed = Signal(str)

    def __init__(self, shown: Row, touches: Sequence[Touch], opening: str, letter_quoted: str = "") -> None:
        super().__init__()
        self._row = shown
        self._opening_before = opening
        self.setObjectName("call-card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space(2))
        self._build_goal(shown.item, letter_quoted)
        self._build_person(shown)
        self._build_outcomes()
        self._build_opening(opening)
        self._build_notes(shown.item)
        self._build_past(touches)
        self._layout.addStretch(1)

    @property
    def notes(self) -> Notes:
        return Notes(self._they.toPlainText(), self._mine.toPlainText())

    def take_over(self, notes: Notes) -> None:
        """What was being typed when the card was built anew."""
        self._they.setPlainText(notes.they_said)
        self._mine.setPlainText(notes.i_said)

    def _build_goal(self, item: QueueItem, letter_quoted: str) -> None:
        if step := queue_words.step_title(item.step):
            self._layout.addWidget(Words(step, tone="accent", name="call-step"))
        goal = visible(item.title) or contact_words.goal_title(item.goal).capitalize()
        self._layout.addWidget(heading(goal, 1.7, "call-goal"))
        if letter_quoted:
            said = self.tr("Quote the letter: %1").replace("%1", visible(letter_quoted))
            self._layout.addWidget(Words(said, tone="quiet", name="call-letter"))

    def _build_person(self, shown: Row) -> None:
        contact = shown.contact
        frame, inside = card()
        inside.setSpacing(space(1))
        if contact:
            inside.addWidget(Words(contact_words.contact_name(contact), name="call-name"))
            if line := contact_words.organisation_line(contact):
                inside.addWidget(Words(line, tone="quiet"))
        if shown.clock:
            _, tone = contact_words.openness_title(shown.clock.openness)
            inside.addWidget(Words(f"● {contact_words.clock_title(shown.clock)}", tone=tone, name="call-clock"))
        for number, phone in enumerate(self._phones(shown)):
            inside.addLayout(_phone_line(number, phone))
        if contact and contact.do_not_call:
            inside.addWidget(Words(self.tr("They asked not to be called."), tone="bad", name="call-refused"))
        if contact and contact.assistant:
            inside.addWidget(Words(self._assistant_sentence(shown), tone="quiet", name="call-assistant"))
        self._layout.addWidget(frame)

    def _phones(self, shown: Row) -> Sequence[Phone]:
        if shown.item.way and (phone := parse_phone(shown.item.way)):
            return [phone]
        return shown.contact.phones[:3] if shown.contact else []

    def _assistant_sentence(self, shown: Row) -> str:
        assistant = shown.contact.assistant if shown.contact else None
        if assistant is None:
            return ""
        name = visible(assistant.name)
        phone = contact_words.phone_title(assistant.phone) if assistant.phone else ""
        return self.tr("Assistant: %1").replace("%1", " · ".join(part for part in (name, phone) if part))

    def _build_outcomes(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(space(2))
        for number, outcome in enumerate(CALL_OUTCOMES):
            title = f"{contact_words.outcome_title(outcome).capitalize()}  ({OUTCOME_KEYS[outcome]})"
            made = button(title, f"outcome-{outcome.value}", partial(self.outcome_chosen.emit, outcome))
            grid.addWidget(made, number // 2, number % 2, Qt.AlignmentFlag.AlignLeft)
        self._layout.addLayout(grid)

    def _build_opening(self, opening: str) -> None:
        self._layout.addWidget(section(self.tr("How you open")))
        self._opening = QLineEdit(opening)
        self._opening.setObjectName("call-opening")
        self._opening.setPlaceholderText(self.tr("Good afternoon, this is … of …. Do you have two minutes?"))
        self._opening.setAccessibleName(self.tr("How you open"))
        self._opening.setCursorPosition(0)
        self._opening.textChanged.connect(self._look_at_opening)
        self._opening.editingFinished.connect(self._keep_opening)
        self._layout.addWidget(self._opening)
        self._lint = Words(tone="warn", name="call-lint")
        self._layout.addWidget(self._lint)
        for number, tick in enumerate(self._etiquette()):
            made = QCheckBox(tick)
            made.setObjectName(f"tick-{number}")
            self._layout.addWidget(made)
        self._look_at_opening(opening)

    def _etiquette(self) -> Sequence[str]:
        return (
            self.tr("Say your name and company"),
            self.tr("Ask whether it suits them now"),
            self.tr("Come to the point"),
            self.tr("Match their pace"),
            self.tr("Ask before you put them on hold"),
            self.tr("Listen, and never interrupt"),
        )

    def _look_at_opening(self, text: str) -> None:
        found = disturbing_words(text)
        said = self.tr("“%1” tells them to feel disturbed: say what the call is good for instead.")
        self._lint.setText(said.replace("%1", ", ".join(found)))
        self._lint.setVisible(bool(found))

    def _keep_opening(self) -> None:
        text = self._opening.text().strip()
        if text != self._opening_before:
            self._opening_before = text
            self.opening_changed.emit(text)

    def _build_notes(self, item: QueueItem) -> None:
        self._layout.addWidget(section(self.tr("What is said")))
        self._they = _note(self.tr("What they said"), "call-they-said")
        self._mine = _note(self.tr("What I said"), "call-i-said")
        self._layout.addWidget(self._they)
        self._layout.addWidget(self._mine)
        self._layout.addWidget(section(self.tr("Objections, and what you answer")))
        self._objections = _note(self.tr("Too dear: compare it with a day without work"), "call-objections")
        self._objections.setPlainText(item.note)
        self._layout.addWidget(self._objections)
        keep = row(button(self.tr("Keep these notes"), "keep-note", self._keep_note, look="link"))
        keep.addStretch(1)
        self._layout.addLayout(keep)

    def _keep_note(self) -> None:
        self.note_changed.emit(self._objections.toPlainText().strip())

    def _build_past(self, touches: Sequence[Touch]) -> None:
        if not touches:
            return
        self._layout.addWidget(section(self.tr("Last time")))
        for touch in touches[:_LAST_TOUCHES]:
            said = " · ".join(part for part in (contact_words.touch_title(touch), visible(touch.subject)) if part)
            line = row(Words(said), Short(words.day(touch.at), tone="quiet"))
            line.setStretch(0, 1)
            self._layout.addLayout(line)
            if touch.they_said:
                self._layout.addWidget(Words(visible(touch.they_said, 500), tone="quiet"))


def _phone_line(number: int, phone: Phone) -> QHBoxLayout:
    look = "" if number else "primary"
    dial = button(contact_words.phone_title(phone), f"call-{number}", partial(_open, phone.link), look=look)
    line = row(dial, Words(visible(phone.label), tone="quiet"))
    line.setStretch(1, 1)
    return line


def _open(link: str) -> None:
    QDesktopServices.openUrl(QUrl(link))


def _note(title: str, name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setObjectName(name)
    made.setPlaceholderText(title)
    made.setAccessibleName(title)
    made.setTabChangesFocus(True)
    made.setFixedHeight(space(15))
    return made
