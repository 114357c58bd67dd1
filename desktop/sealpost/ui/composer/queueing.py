"""When a sealed letter is to go: a day and a time, or some time."""

from datetime import datetime

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QWidget

from sealpost.qt.jobs import Jobs
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.widgets import Words, button

_TOMORROW_AT = 9  # o'clock


class QueueDialog(KeyDialog):
    """`when_chosen` carries an aware moment, or None for a letter without a time."""

    when_chosen = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Send it later"), "queue-dialog", jobs, parent)
        self.body.addWidget(
            Words(
                self.tr(
                    "The queue keeps the sealed letter only. When it is due, Sealpost reminds you and opens the "
                    "webmail with it; you press Send. The webmail's own Schedule send does as well, without Sealpost."
                ),
                tone="quiet",
            )
        )
        tomorrow = QDateTime.currentDateTime().addDays(1)
        time = tomorrow.time()
        time.setHMS(_TOMORROW_AT, 0, 0)
        tomorrow.setTime(time)
        self._when = QDateTimeEdit(tomorrow)
        self._when.setObjectName("queue-when")
        self._when.setCalendarPopup(True)
        self._when.setMinimumDateTime(QDateTime.currentDateTime())
        self._when.setAccessibleName(self.tr("When"))
        self.body.addWidget(self._when)
        self._some_time = QCheckBox(self.tr("&Without a time"))
        self._some_time.setObjectName("queue-without-time")
        self._some_time.toggled.connect(self._when.setDisabled)
        self.body.addWidget(self._some_time)
        self.add_buttons(act=button(self.tr("Seal and &queue"), "queue-letter", self._choose, look="primary"))

    def _choose(self) -> None:
        seconds = self._when.dateTime().toSecsSinceEpoch()
        moment = None if self._some_time.isChecked() else datetime.fromtimestamp(seconds).astimezone()
        self.when_chosen.emit(moment)
        self.accept()
