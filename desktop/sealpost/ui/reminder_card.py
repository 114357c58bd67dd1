"""One window with all that is due and not handled: a list, never a stack of windows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from sealpost.core.compose_links import Webmail
from sealpost.core.next_steps import NextStep, Snooze
from sealpost.core.queue import ItemId, Kind, Outcome, QueueItem
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.queue import Change, QueueService
from sealpost.services.queue_ports import QueuedLetter
from sealpost.services.reminders import Reminder, ReminderService
from sealpost.ui import words
from sealpost.ui.contact_words import clock_title, openness_title, outcome_title, weekday_and_time
from sealpost.ui.queue_words import call_outcomes, item_title, next_step_title, snooze_title, step_title, was_due
from sealpost.ui.theme import space
from sealpost.ui.undo import UndoBar
from sealpost.ui.webmails import open_in, open_title, webmails_for
from sealpost.ui.widgets import Scrolled, Words, button, button_row, card, clear, heading, row, window_layout


@dataclass(frozen=True, slots=True)
class Shown:
    """What the card says, put together in a job."""

    reminders: Sequence[Reminder]
    letters: Mapping[ItemId, QueuedLetter]  # those that are sealed already
    travelled: int
    now: datetime


class ReminderCard(QWidget):
    """Every act runs in a job, can be undone for ten seconds, and asks for the next step."""

    changed = Signal()  # something was done: the badge is to be counted anew
    opened = Signal(str)  # the id of the item that is to be looked at
    quiet_asked = Signal()

    def __init__(self, reminders: ReminderService, queue: QueueService, jobs: Jobs) -> None:
        super().__init__()
        self._reminders = reminders
        self._queue = queue
        self._jobs = jobs
        self._ids: Sequence[ItemId] = ()
        self.setObjectName("reminder-card")
        self.setWindowTitle(self.tr("Due now"))
        self._build()
        self.resize(space(150), space(125))

    def _build(self) -> None:
        layout = window_layout(self)
        self._heading = heading("", name="due-heading")
        layout.addWidget(self._heading)
        self._note = Words(tone="warn", name="reminder-note")
        self._note.hide()
        layout.addWidget(self._note)
        self._journey, self._journey_said = self._build_journey()
        layout.addWidget(self._journey)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, space(2), 0)
        self._rows.setSpacing(space(2))
        area = Scrolled(inside)
        area.setMinimumHeight(space(42))  # a whole reminder stays in sight, whatever is asked below
        layout.addWidget(area, 1)
        self._next, self._next_inside = card()
        self._next.setObjectName("next-steps")
        self._next.hide()
        layout.addWidget(self._next)
        self._undo = UndoBar()
        layout.addWidget(self._undo)
        quiet = button(self.tr("&Quiet for an hour"), "quiet-hour", self.quiet_asked.emit)
        layout.addLayout(button_row(quiet, right=[button(self.tr("&Close"), "close-card", self.close)]))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo.undo)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _build_journey(self) -> tuple[QFrame, Words]:
        frame, inside = card()
        frame.setObjectName("journey")
        said = Words(name="journey-said")
        inside.addWidget(said)
        along = button(self.tr("Keep the &hour"), "bring-along", partial(self._travel, self._queue.bring_along))
        behind = button(self.tr("Keep the &moment"), "leave-behind", partial(self._travel, self._queue.leave_behind))
        inside.addLayout(button_row(along, behind))
        frame.hide()
        return frame, said

    # --- Showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._jobs.run(self._look, owner=self, done=self._show_all, failed=self._explain)

    @property
    def shown_ids(self) -> Sequence[ItemId]:
        return self._ids

    def _look(self) -> Shown:
        reminders = self._reminders.card()
        items = [reminder.row.item for reminder in reminders if reminder.row.item.kind is Kind.LETTER]
        letters = {item.id: letter for item in items if (letter := self._queue.letter(item))}
        return Shown(reminders, letters, len(self._queue.on_my_clock()), self._reminders.now())

    def _show_all(self, shown: Shown) -> None:
        self._note.hide()
        self._ids = [reminder.row.item.id for reminder in shown.reminders]
        self._heading.setText(self._said(shown))
        self._journey.setVisible(shown.travelled > 0)
        if shown.travelled:
            self._journey_said.setText(self._journey_question(shown.travelled))
        clear(self._rows)
        for number, reminder in enumerate(shown.reminders):
            self._rows.addWidget(self._row(number, reminder, shown))
        if not shown.reminders:
            nothing = self.tr("New reminders come here by themselves, and as notices of your desktop.")
            self._rows.addWidget(Words(nothing, tone="quiet", name="nothing-due"))
        self._rows.addStretch(1)

    def _said(self, shown: Shown) -> str:
        late = sum(reminder.is_late for reminder in shown.reminders)
        if not shown.reminders:
            return self.tr("Nothing is due")
        if late > 1 and late == len(shown.reminders):
            return self.tr("%n became due while you were away", "", late)
        return self.tr("%n due now", "", len(shown.reminders))

    def _journey_question(self, count: int) -> str:
        said = self.tr("You are in another time zone. %n items go by your own clock:", "", count)
        choice = self.tr("keep the hour on the wall, or keep the moment?")
        return f"{said} {choice}"

    def _row(self, number: int, reminder: Reminder, shown: Shown) -> QFrame:
        item, contact = reminder.row.item, reminder.row.contact
        frame, inside = card()
        frame.setObjectName(f"due-{number}")
        title = heading(item_title(item, contact), 1.1, name=f"due-title-{number}")
        inside.addWidget(title)
        what = " · ".join(text for text in (step_title(item.step), visible(item.title)) if text)
        if what and what != title.text():
            inside.addWidget(Words(what, name=f"due-goal-{number}"))
        said = [was_due(item, shown.now)]
        tone = "warn" if reminder.is_late else "quiet"
        clock = reminder.row.clock
        if clock and clock.local:
            said.append(clock_title(clock))
            tone = tone if item.kind is Kind.LETTER or reminder.is_late else openness_title(clock.openness)[1]
        inside.addWidget(Words("\n".join(filter(None, said)), tone=tone, name=f"due-when-{number}"))
        inside.addLayout(self._row_buttons(number, reminder, shown.letters.get(item.id)))
        return frame

    def _row_buttons(self, number: int, reminder: Reminder, letter: QueuedLetter | None) -> QHBoxLayout:
        item = reminder.row.item
        made: list[QPushButton] = []
        if reminder.proposed:
            move = self.tr("Move to %1").replace("%1", weekday_and_time(reminder.proposed.astimezone()))
            moved = partial(self._queue.move, item.id, reminder.when)
            made.append(button(move, f"move-{number}", partial(self._act, item, moved), look="primary"))
        made += [self._done_button(number, reminder), self._snooze_button(number, item)]
        skip = button(self.tr("Skip"), f"skip-{number}", partial(self._act, item, partial(self._queue.drop, item.id)))
        made.append(skip)
        right = [button(self.tr("Open"), f"open-{number}", partial(self.opened.emit, item.id), look="link")]
        link = _tel(reminder)
        if link:
            right.insert(0, button(self.tr("Dial"), f"dial-{number}", partial(_follow, link), look="link"))
        if letter:
            webmail = webmails_for(letter)[0]
            title, opened = open_title(webmail).replace("&", ""), partial(self._open, letter, webmail)
            right.insert(0, button(title, f"webmail-{number}", opened, look="link"))
        for each in (*made, *right):
            each.setAccessibleName(f"{each.text()}: {item_title(item, reminder.row.contact)}")
        return button_row(*made, right=right)

    def _done_button(self, number: int, reminder: Reminder) -> QPushButton:
        item = reminder.row.item
        if item.kind is Kind.LETTER:
            sent = partial(self._queue.finish, item.id, Outcome.SENT)
            return button(self.tr("Sent"), f"done-{number}", partial(self._act, item, sent))
        menu = QMenu(self)
        for outcome in call_outcomes():
            finish = partial(self._queue.finish, item.id, outcome)
            menu.addAction(outcome_title(outcome), partial(self._act, item, finish)).setObjectName(outcome.value)
        return _with_menu(button(self.tr("Called"), f"done-{number}", _nothing), menu)

    def _snooze_button(self, number: int, item: QueueItem) -> QPushButton:
        menu = QMenu(self)
        for snooze in Snooze:
            later = partial(self._queue.snooze, item.id, snooze)
            menu.addAction(snooze_title(snooze), partial(self._act, item, later)).setObjectName(snooze.value)
        return _with_menu(button(self.tr("Snooze"), f"snooze-{number}", _nothing), menu)

    # --- Acting ---------------------------------------------------------------------------------------------

    def _act(self, item: QueueItem, act: Callable[[], Change]) -> None:
        self._next.hide()
        self._jobs.run(act, owner=self, done=partial(self._on_done, item), failed=self._explain)

    def _open(self, letter: QueuedLetter, webmail: Webmail) -> None:
        self._undo.say(open_in(webmail, letter))

    def _on_done(self, item: QueueItem, change: Change) -> None:
        self.changed.emit()
        self.refresh()
        self._undo.offer(self._done_said(change.item), partial(self._take_back, change))
        if change.steps:
            self._ask_next(item, change)

    def _done_said(self, item: QueueItem) -> str:
        name = visible(item.title)
        if item.is_open and item.due_at:
            said = self.tr("%1 comes again %2.").replace("%2", words.day_and_time(item.due_at))
        elif item.is_open:
            said = self.tr("%1 waits without a time.")
        else:
            said = self.tr("%1 is off the list.")
        return said.replace("%1", f"“{name}”" if name else self.tr("It"))

    def _ask_next(self, item: QueueItem, change: Change) -> None:
        clear(self._next_inside)
        self._next_inside.addWidget(Words(self.tr("What comes next?"), name="next-asked"))
        for number, step in enumerate(change.steps):
            take = partial(self._take, item.id, step)
            line = row(button(next_step_title(step), f"next-{number}", take))
            line.addStretch(1)
            self._next_inside.addLayout(line)
        self._next_inside.addLayout(button_row(button(self.tr("&Nothing"), "next-none", self._next.hide, look="link")))
        self._next.show()

    def _take(self, after: ItemId, step: NextStep) -> None:
        self._next.hide()
        work = partial(self._queue.take_step, after, step)
        self._jobs.run(work, owner=self, done=self._on_taken, failed=self._explain)

    def _on_taken(self, change: Change) -> None:
        self.changed.emit()
        self._undo.offer(
            self.tr("Queued: %1").replace("%1", step_title(change.item.step)), partial(self._take_back, change)
        )

    def _take_back(self, change: Change) -> None:
        self._next.hide()
        work = partial(self._queue.undo, change.act)
        self._jobs.run(work, owner=self, done=lambda _: self._on_taken_back(), failed=self._explain)

    def _on_taken_back(self) -> None:
        self._undo.say(self.tr("It is as it was before."))
        self.changed.emit()
        self.refresh()

    def _travel(self, act: Callable[[], Change | None]) -> None:
        self._jobs.run(act, owner=self, done=self._on_travelled, failed=self._explain)

    def _on_travelled(self, change: Change | None) -> None:
        self.changed.emit()
        self.refresh()
        if change:
            self._undo.offer(self.tr("Your own clock is the one of this place now."), partial(self._take_back, change))

    def _explain(self, error: SealpostError) -> None:
        self._note.setText(words.explained(error))
        self._note.show()


def _with_menu(made: QPushButton, menu: QMenu) -> QPushButton:
    made.setMenu(menu)
    made.setProperty("menu", True)
    return made


def _nothing() -> None:
    """Its menu opens instead."""


def _tel(reminder: Reminder) -> str:
    item, contact = reminder.row.item, reminder.row.contact
    if item.kind is not Kind.CALL:
        return ""
    return contact.phones[0].link if contact and contact.phones else ""


def _follow(link: str) -> None:
    QDesktopServices.openUrl(QUrl(link))
