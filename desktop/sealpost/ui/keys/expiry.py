"""Until when a key can be used: a few usual spans, or a day; its subkeys go with it."""

from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from sealpost.core.keys import Key
from sealpost.qt.jobs import Jobs
from sealpost.services.key_actions import KeyActionService, KeyChange
from sealpost.ui import words
from sealpost.ui.keys.choices import Choices
from sealpost.ui.keys.dialog import KeyDialog, whose
from sealpost.ui.widgets import Words, button

_A_DAY = "day"


class ExpiryDialog(KeyDialog):
    def __init__(self, key: Key, actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change when the key expires"), "expiry-dialog", jobs, parent)
        self._key = key
        self._actions = actions
        self.body.addWidget(whose([key]))
        self.body.addWidget(Words(self._today()))
        self._spans = Choices(
            [
                ("1y", self.tr("in &1 year"), "", "expires-1y"),
                ("2y", self.tr("in &2 years"), "", "expires-2y"),
                ("5y", self.tr("in &5 years"), "", "expires-5y"),
                ("never", self.tr("&never"), "", "expires-never"),
                (_A_DAY, self.tr("on a &day:"), "", "expires-on"),
            ],
            "2y",
        )
        self._day = QDateEdit(QDate.currentDate().addYears(2))
        self._day.setObjectName("expiry-day")
        self._day.setAccessibleName(self.tr("Day on which the key expires"))
        self._day.setCalendarPopup(True)
        self._day.setMinimumDate(QDate.currentDate().addDays(1))
        self._day.setMaximumDate(QDate(2105, 12, 31))
        self._day.setEnabled(False)
        self._spans.when_chosen(lambda: self._day.setEnabled(self._spans.chosen == _A_DAY))
        self.body.addWidget(self._spans)
        self.body.addWidget(self._day)
        self.body.addWidget(
            Words(
                self.tr(
                    "Subkeys get the same date. Others see it once they have the key again: "
                    "send it to them or publish it afterwards."
                ),
                tone="quiet",
            )
        )
        self.add_buttons(act=button(self.tr("C&hange"), "change-expiry", self._start, look="primary"))

    def _today(self) -> str:
        if self._key.expires is None:
            return self.tr("Now it never expires.")
        return self.tr("Now it expires on %s.").replace("%s", words.day(self._key.expires))

    def _start(self) -> None:
        span = self._spans.chosen
        expires = self._day.date().toString("yyyy-MM-dd") if span == _A_DAY else span
        work = partial(self._actions.change_expiry, self._key.fingerprint, expires)
        self.run(work, self._on_changed, self.tr("Changing the date…"))

    def _on_changed(self, change: KeyChange) -> None:
        self.key_changed.emit()
        until = self.tr("It never expires now.")
        if change.key.expires:
            until = self.tr("It expires on %s now.").replace("%s", words.day(change.key.expires))
        self.turn_into_a_report(self.tr("Done"), until)
