"""When something that a browser has put on the desk is to be done: a good time, a usual one, or a day and hour."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QVBoxLayout

from sealpost.core.next_steps import Snooze
from sealpost.core.queue import ItemId, Kind
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.browser_desk import name_of
from sealpost.services.queue import QueueService, Row
from sealpost.services.reminders import ReminderService
from sealpost.ui import words
from sealpost.ui.keys.choices import Choices
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, heading, window_layout

_Times = tuple[Row, dict[Snooze, datetime]]


class AskTimeDialog(QDialog):
    """Closing it leaves the item without a time, where the queue lists it as such."""

    queued = Signal()

    def __init__(self, item: ItemId, queue: QueueService, reminders: ReminderService, jobs: Jobs) -> None:
        super().__init__()
        self._item = item
        self._queue = queue
        self._reminders = reminders
        self._jobs = jobs
        self._choices: Choices[datetime | None] | None = None
        self.setObjectName("ask-time-dialog")
        self.setWindowTitle(self.tr("When?"))
        self._title = heading("", name="ask-time-title")
        self._goal = Words(tone="quiet", name="ask-time-goal")
        self._list = QVBoxLayout()
        self._own = QDateTimeEdit(QDateTime.currentDateTime().addDays(1))
        self._own.setObjectName("own-time")
        self._own.setAccessibleName(self.tr("Day and time"))
        self._own.setCalendarPopup(True)
        self._own.setMinimumDateTime(QDateTime.currentDateTime())
        self._own.setEnabled(False)
        self._said = Words(tone="warn", name="ask-time-said")
        self._said.hide()
        self._ok = button(self.tr("&Queue it"), "queue-at-time", self._keep, look="primary")
        self._ok.setDefault(True)
        self._ok.setEnabled(False)
        layout = window_layout(self)
        for part in (self._title, self._goal):
            layout.addWidget(part)
        layout.addLayout(self._list)
        layout.addWidget(self._own)
        layout.addWidget(self._said)
        layout.addLayout(
            button_row(
                button(self.tr("&Undo"), "undo-queueing", self._drop, look="link"),
                right=[button(self.tr("Without a &time"), "without-time", self.accept), self._ok],
            )
        )
        self.setMinimumWidth(space(100))
        jobs.run(self._times, owner=self, done=self._show, failed=self._explain)

    def _times(self) -> _Times:
        row = self._queue.row(self._item)
        return row, self._reminders.snooze_times(row.item)

    def _show(self, times: _Times) -> None:
        row, moments = times
        name = visible(name_of(row), limit=60)
        said = self.tr("Call %1") if row.item.kind is Kind.CALL else self.tr("Letter to %1")
        self._title.setText(said.replace("%1", name))
        self._goal.setText(visible(row.item.title))
        self._goal.setVisible(bool(row.item.title))
        good = moments[Snooze.NEXT_GOOD_SLOT]
        usual = {moments[each]: each for each in reversed(_ORDER)}  # two names for one moment are one choice
        self._choices = Choices(
            [*map(self._option, sorted(usual), map(usual.__getitem__, sorted(usual))), self._own_option()], good
        )
        self._choices.when_chosen(self._on_chosen)
        self._list.addWidget(self._choices)
        self._ok.setEnabled(True)
        self._choices.focus()
        self.adjustSize()

    def _option(self, when: datetime, snooze: Snooze) -> tuple[datetime | None, str, str, str]:
        return when, f"{self._snooze_title(snooze)}: {words.day_and_time(when)}", "", f"time-{snooze.value}"

    def _own_option(self) -> tuple[datetime | None, str, str, str]:
        return None, self.tr("At another &time:"), "", "time-own"

    def _snooze_title(self, snooze: Snooze) -> str:
        match snooze:
            case Snooze.NEXT_GOOD_SLOT:
                return self.tr("At the next &good time")
            case Snooze.AFTER_LUNCH:
                return self.tr("After &lunch")
            case Snooze.TOMORROW:
                return self.tr("To&morrow")
            case Snooze.NEXT_WEEK:
                return self.tr("Next &week")
            case Snooze.NEXT_MONTH:
                return self.tr("Ne&xt month")

    def _on_chosen(self) -> None:
        self._own.setEnabled(self._choices is not None and self._choices.chosen is None)

    def _keep(self) -> None:
        chosen = self._choices.chosen if self._choices else None
        moment = chosen or datetime.fromtimestamp(self._own.dateTime().toSecsSinceEpoch(), UTC)
        self._jobs.run(partial(self._move, moment), owner=self, done=self._on_kept, failed=self._explain)

    def _move(self, moment: datetime) -> None:
        row = self._queue.row(self._item)
        self._queue.move(self._item, self._queue.when_for(row.contact, moment))

    def _drop(self) -> None:
        work = partial(self._queue.drop, self._item)
        self._jobs.run(work, owner=self, done=self._on_kept, failed=self._explain)

    def _on_kept(self, _done: object) -> None:
        self.queued.emit()
        self.accept()

    def _explain(self, error: SealpostError) -> None:
        self._said.say(words.explained(error), "warn")
        self._said.show()


_ORDER = (Snooze.NEXT_GOOD_SLOT, Snooze.AFTER_LUNCH, Snooze.TOMORROW, Snooze.NEXT_WEEK, Snooze.NEXT_MONTH)
