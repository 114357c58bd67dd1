"""One line that queues a call or a letter; what was read of it stands below as chips that can be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from sealpost.core.advisor import Advice, Channel, Strength
from sealpost.core.contacts import Contact
from sealpost.core.quick_add import Part
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.ports import Clock
from sealpost.services.queue import Change, QueueService
from sealpost.services.quick_add import Proposed, QuickAddService
from sealpost.ui import advice as advice_words
from sealpost.ui import contact_words, queue_words, words
from sealpost.ui.queue.rows import when_title
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, clear, row


class QuickLineEdit(QLineEdit):
    """Backspace right behind the date takes its chip away before it takes letters."""

    chip_removed = Signal()
    went_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.date_end: int | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_behind_date = self.date_end is not None and self.cursorPosition() == self.date_end
        if event.key() == Qt.Key.Key_Backspace and is_behind_date and not self.hasSelectedText():
            self.chip_removed.emit()
            return
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class _Seen:
    proposed: Proposed
    advice: Advice | None


class QuickAdd(QWidget):
    queued = Signal(object)  # Change
    explained = Signal()  # where the rules come from was asked

    def __init__(self, service: QuickAddService, queue: QueueService, clock: Clock, jobs: Jobs) -> None:
        super().__init__()
        self._service = service
        self._queue = queue
        self._clock = clock
        self._jobs = jobs
        self._asked = 0
        self._without: frozenset[Part] = frozenset()
        self._person: Contact | None = None
        self._seen: _Seen | None = None
        self.setObjectName("quick-add")
        self.line = QuickLineEdit()
        self.line.setObjectName("quick-line")
        self.line.setPlaceholderText(self.tr("Call Zoe: agree on a day @ Friday 15:00"))
        self.line.setAccessibleName(self.tr("New call or letter, in one line"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self._add)
        self.line.chip_removed.connect(partial(self._remove, Part.WHEN))
        add = button(self.tr("&Queue it"), "quick-queue", self._add, look="primary")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(space(1))
        self._advice = QHBoxLayout()
        self._advice.setSpacing(space(2))
        self._said = Words(tone="warn", name="quick-said")
        self._said.hide()
        top = row(self.line, add)
        top.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addLayout(top)
        layout.addLayout(self._chips)
        layout.addLayout(self._advice)
        layout.addWidget(self._said)

    def begin(self, text: str) -> None:
        """To be completed by the user."""
        self.line.setText(text)
        self.line.setFocus()

    def _on_text(self, text: str) -> None:
        if not text.strip():
            self._without, self._person = frozenset(), None
        self._said.hide()
        self._read()

    def _read(self) -> None:
        self._asked += 1
        text = self.line.text()
        if not text.strip():
            self._seen = None
            self._show_nothing()
            return
        work = partial(self._look, text, self._without, self._person)
        self._jobs.run(work, owner=self, done=partial(self._on_seen, self._asked), failed=self._explain)

    def _look(self, text: str, without: frozenset[Part], person: Contact | None) -> _Seen:
        proposed = self._service.read(text, without, person)
        advice = self._queue.advise(proposed.new) if proposed.new.contact else None
        return _Seen(proposed, advice)

    def _on_seen(self, asked: int, seen: _Seen) -> None:
        if asked != self._asked:
            return
        self._seen = seen
        span = seen.proposed.line.span(Part.WHEN)
        self.line.date_end = span[1] if span else None
        self._show_chips(seen.proposed)
        self._show_advice(seen)

    def _show_nothing(self) -> None:
        self.line.date_end = None
        clear(self._chips)
        clear(self._advice)

    # --- Chips --------------------------------------------------------------------------------------------

    def _show_chips(self, proposed: Proposed) -> None:
        clear(self._chips)
        new, line = proposed.new, proposed.line
        self._chip(queue_words.kind_title(new.kind), Part.KIND if line.span(Part.KIND) else None, "kind")
        self._chips.addWidget(self._person_chip(proposed))
        if line.goal:
            self._chip(contact_words.goal_title(line.goal), Part.GOAL, "goal")
        if line.way:
            self._chip(visible(line.way), Part.WAY, "way")
        if new.when:
            self._chip(when_title(new.when.instant, self._clock.now()), Part.WHEN, "when")
        else:
            self._chips.addWidget(Words(self.tr("no time yet: @ and a date sets one"), tone="quiet", name="no-when"))
        self._chips.addStretch(1)

    def _chip(self, title: str, part: Part | None, name: str) -> None:
        shown = f"{title}  ✕" if part else title
        made = button(shown.replace("&", "&&"), f"chip-{name}", partial(self._remove, part))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if part:
            made.setToolTip(self.tr("Take this as text, not as what was read"))
        self._chips.addWidget(made)

    def _person_chip(self, proposed: Proposed) -> QWidget:
        chosen = next((each for each in proposed.people if each.id == proposed.new.contact), self._person)
        title = contact_words.contact_name(chosen) if chosen else self.tr("nobody you know")
        made = button(title.replace("&", "&&"), "chip-person", lambda: None)
        if len(proposed.people) > 1 or self._person:
            made.setProperty("menu", True)
            made.setMenu(self._people_menu(proposed.people))
        return made

    def _people_menu(self, people: Sequence[Contact]) -> QMenu:
        menu = QMenu(self)
        for contact in people:
            known = " · ".join(
                part for part in (contact_words.contact_name(contact), contact_words.first_way(contact)) if part
            )
            menu.addAction(known.replace("&", "&&"), partial(self._choose, contact))
        return menu

    def _choose(self, contact: Contact) -> None:
        self._person = contact
        self._read()

    def _remove(self, part: Part | None) -> None:
        if part:
            self._without |= {part}
            self._read()
            self.line.setFocus()

    # --- Advice -------------------------------------------------------------------------------------------

    def _show_advice(self, seen: _Seen) -> None:
        clear(self._advice)
        advice = seen.advice
        if advice is None:
            return
        strength, tone = advice_words.strength_title(advice.strength)
        text = self.tr("Advice: %1 (%2)").replace("%1", advice_words.headline(advice)).replace("%2", strength)
        said = Words(text, tone=tone, name="quick-advice")
        said.setToolTip(advice_words.reasons_tip(advice))
        self._advice.addWidget(said, 1)
        if advice.slot is not None and advice.channel is not Channel.NONE:
            self._advice.addWidget(button(self.tr("&Take it"), "take-quick-advice", self._take_advice, look="link"))
        if advice.strength is Strength.EITHER:
            other = button(self.tr("The other way"), "take-quick-other", self._take_other, look="link")
            self._advice.addWidget(other)
        self._advice.addWidget(button(self.tr("Why?"), "quick-why", self.explained.emit, look="link"))

    def _take_advice(self) -> None:
        if self._seen and self._seen.advice:
            new, advice = self._seen.proposed.new, self._seen.advice
            self._run(partial(self._queue.add_advised, new, advice, advice.channel))

    def _take_other(self) -> None:
        if self._seen and self._seen.advice:
            new, advice = self._seen.proposed.new, self._seen.advice
            self._run(partial(self._queue.add_advised, new, advice, advice_words.other_way(advice)))

    # --- Queueing -----------------------------------------------------------------------------------------

    def _add(self) -> None:
        if self.line.text().strip():
            self._run(partial(self._service.add, self.line.text(), self._without, self._person))

    def _run(self, work: Callable[[], Change]) -> None:
        self._jobs.run(work, owner=self, done=self._on_queued, failed=self._explain)

    def _on_queued(self, change: Change) -> None:
        self.line.clear()
        self.queued.emit(change)

    def _explain(self, error: SealpostError) -> None:
        self._said.setText(words.explained(error))
        self._said.show()
