"""The user's own time: the hours in which nothing rings, and the calendar that says when they are busy."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from sealpost.core.rules_file import format_hours
from sealpost.core.text import visible
from sealpost.qt.jobs import Jobs
from sealpost.services.advisor import AdvisorService
from sealpost.services.reminders import ReminderService, read_quiet_hours
from sealpost.ui.theme import space
from sealpost.ui.widgets import Elided, Words, button, button_row, card, section


@dataclass(frozen=True, slots=True)
class _Known:
    quiet: str
    calendar: str


class OwnTime(QWidget):
    """`check` counts the appointments of a calendar file or folder; it raises NotReadable, NotACalendar."""

    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self, reminders: ReminderService, advisor: AdvisorService, check: Callable[[Path], int], jobs: Jobs
    ) -> None:
        super().__init__()
        self._reminders = reminders
        self._advisor = advisor
        self._check = check
        self._jobs = jobs
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(section(self.tr("Your own time")))
        frame, inside = card()
        form = QFormLayout()
        form.setHorizontalSpacing(space(4))
        self._quiet = QLineEdit()
        self._quiet.setObjectName("quiet-hours")
        self._quiet.setPlaceholderText("22:00-07:00")
        self._quiet.setMaximumWidth(space(34))
        self._quiet.editingFinished.connect(self._keep_quiet_hours)
        form.addRow(self.tr("Nothing &rings between"), self._quiet)
        inside.addLayout(form)
        rings = self.tr("Each day; what becomes due waits for the end. Empty: it may ring at any time.")
        inside.addWidget(Words(rings, tone="quiet"))
        self._calendar = Elided(name="busy-calendar")
        inside.addWidget(self._calendar)
        busy = self.tr("No call is advised while you are busy, as a calendar file (.ics) or a folder of them says.")
        inside.addWidget(Words(busy, tone="quiet"))
        self._forget = button(self.tr("Use &none"), "forget-busy", partial(self._use, ""), look="link")
        file = button(self.tr("Choose a f&ile…"), "choose-busy-file", self._choose_file)
        folder = button(self.tr("Choose a f&older…"), "choose-busy-folder", self._choose_folder)
        inside.addLayout(button_row(file, folder, right=[self._forget]))
        layout.addWidget(frame)

    def refresh(self) -> None:
        self._jobs.run(self._look, owner=self, done=self._show, failed=self.failed.emit)

    def _look(self) -> _Known:
        hours = self._reminders.quiet_hours()
        return _Known(format_hours(hours) if hours else "", self._advisor.busy_calendar())

    def _show(self, known: _Known) -> None:
        self._quiet.setText(known.quiet)
        named = self.tr("Your calendar: %1").replace("%1", visible(known.calendar))
        self._calendar.say(named if known.calendar else self.tr("Your calendar: none is named"))
        self._forget.setVisible(bool(known.calendar))

    def _keep_quiet_hours(self) -> None:
        if self._quiet.isModified():
            self._quiet.setModified(False)
            self._run(partial(self._put_quiet_hours, self._quiet.text()))

    def _put_quiet_hours(self, text: str) -> None:
        self._reminders.set_quiet_hours(read_quiet_hours(text))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Your calendar"), filter="iCalendar (*.ics)")
        if path:
            self._use(path)

    def _choose_folder(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, self.tr("The folder of your calendar")):
            self._use(path)

    def _use(self, path: str) -> None:
        self._run(partial(self._put_calendar, path))

    def _put_calendar(self, path: str) -> int | None:
        appointments = self._check(Path(path)) if path else None
        self._advisor.set_busy_calendar(path)
        return appointments

    def _run(self, work: Callable[[], int | None]) -> None:
        """Where it fails, what was typed stays, to be mended."""
        self._jobs.run(work, owner=self, done=self._on_kept, failed=self.failed.emit)

    def _on_kept(self, appointments: int | None) -> None:
        said = self.tr("%n appointments were read.", "", appointments) if appointments is not None else ""
        self.told.emit(said)
        self.refresh()
