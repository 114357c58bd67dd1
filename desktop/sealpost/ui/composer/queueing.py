"""When a sealed letter is to go: when the advisor says, at a day and a time, or some time."""

from dataclasses import replace
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from sealpost.qt.jobs import Jobs
from sealpost.services.letters_for_later import AdvisedTime
from sealpost.ui.advice import slot_title
from sealpost.ui.keys.choices import Choices
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.rule_words import rule_title
from sealpost.ui.widgets import Words, button

_TOMORROW_AT = 9  # o'clock
_MOST_REASONS = 2  # the weightiest


class _Choice(Enum):
    ADVISED = auto()
    OWN = auto()
    SOME_TIME = auto()


class QueueDialog(KeyDialog):
    """`when_chosen` carries an aware moment, or None for a letter without a time."""

    when_chosen = Signal(object)

    def __init__(self, advised: AdvisedTime | None, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Send it later"), "queue-dialog", jobs, parent)
        self._advised = advised
        self.body.addWidget(
            Words(
                self.tr(
                    "The queue keeps the sealed letter only. When it is due, Sealpost reminds you and opens the "
                    "webmail with it; you press Send. The webmail's own Schedule send does as well, without Sealpost."
                ),
                tone="quiet",
            )
        )
        options = [
            (_Choice.SOME_TIME, self.tr("With&out a time"), "", "queue-without-time"),
            (_Choice.OWN, self.tr("At this &time:"), "", "queue-at-time"),
        ]
        if advised:
            options.insert(0, (_Choice.ADVISED, self._advised_title(advised), self._why(advised), "queue-advised"))
        self._choices = Choices(options, _Choice.ADVISED if advised else _Choice.OWN)
        self._choices.when_chosen(self._on_chosen)
        self.body.addWidget(self._choices)
        self._own = self._time_field()
        self.body.addWidget(self._own)
        self.add_buttons(act=button(self.tr("Seal and &queue"), "queue-letter", self._choose, look="primary"))
        self._on_chosen()
        self._choices.focus()

    def _advised_title(self, advised: AdvisedTime) -> str:
        at = slot_title(replace(advised.advice, slot=advised.at))
        return self.tr("When the &advisor says: %s on their clock").replace("%s", at)

    def _why(self, advised: AdvisedTime) -> str:
        """The weightiest reasons: letters have negative weights, calls positive ones."""
        ranked = sorted(advised.advice.reasons, key=lambda each: each.weight, reverse=not advised.is_for_a_letter)
        reasons = " ".join(rule_title(each.sentence) for each in ranked[:_MOST_REASONS])
        near = self.tr("Because it is near a full hour of their working time, when mail is looked at (an opinion).")
        if advised.is_for_a_letter:
            return f"{near} {reasons}"
        return f"{near} " + self.tr("The advisor would rather call, though: %s").replace("%s", reasons)

    def _time_field(self) -> QDateTimeEdit:
        tomorrow = QDateTime.currentDateTime().addDays(1)
        time = tomorrow.time()
        time.setHMS(_TOMORROW_AT, 0, 0)
        tomorrow.setTime(time)
        field = QDateTimeEdit(tomorrow)
        field.setObjectName("queue-when")
        field.setCalendarPopup(True)
        field.setMinimumDateTime(QDateTime.currentDateTime())
        field.setAccessibleName(self.tr("When"))
        return field

    def _on_chosen(self) -> None:
        self._own.setEnabled(self._choices.chosen is _Choice.OWN)

    @property
    def _when(self) -> datetime | None:
        match self._choices.chosen:
            case _Choice.ADVISED:
                return self._advised.at if self._advised else None
            case _Choice.OWN:
                return datetime.fromtimestamp(self._own.dateTime().toSecsSinceEpoch()).astimezone()
            case _Choice.SOME_TIME:
                return None

    def _choose(self) -> None:
        self.when_chosen.emit(self._when)
        self.accept()
