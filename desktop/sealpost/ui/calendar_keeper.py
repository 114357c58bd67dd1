"""Keeps queue and calendar alike: on a click, and by itself where the user wants that."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sealpost.errors import CalendarServerAway, SealpostError
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.calendar_sync import SyncReport
from sealpost.services.calendars import CalendarService

_A_MINUTE = 60_000  # ms
_MINUTES_AFTER_AWAY = 5


class CalendarKeeper(QObject):
    """One run at a time. What needs the user (a password, a card) stops the runs by itself until the next click."""

    started = Signal()
    synced = Signal(object)  # SyncReport
    failed = Signal(object)  # SealpostError

    def __init__(self, calendars: CalendarService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calendars = calendars
        self._jobs = jobs
        self._is_running = False
        self._waits = 0  # minutes
        self._needs_user = False
        self._timer = QTimer(self)
        self._timer.setInterval(_A_MINUTE)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()
        self.look()

    @property
    def is_running(self) -> bool:
        return self._is_running

    def sync(self) -> None:
        """Now, because a person wants it."""
        self._needs_user = False
        if not self._is_running:
            self._run()

    @Slot()
    def look(self) -> None:
        """Is it time?"""
        self._waits = max(0, self._waits - 1)
        if self._is_running or self._needs_user or self._waits:
            return
        self._jobs.run(self._calendars.is_due, owner=self, done=self._on_looked, failed=self._on_not_looked)

    def _on_looked(self, is_due: bool) -> None:
        if is_due and not self._is_running:
            self._run()

    def _on_not_looked(self, error: SealpostError) -> None:
        del error  # the store's own window says what is wrong with it

    def _run(self) -> None:
        self._is_running = True
        self.started.emit()
        stop = StopSwitch()

        def work() -> SyncReport:
            return self._calendars.sync(stop)

        self._jobs.run(work, owner=self, done=self._on_synced, failed=self._on_failed, stop=stop)

    def _on_synced(self, report: SyncReport) -> None:
        self._is_running = False
        self.synced.emit(report)

    def _on_failed(self, error: SealpostError) -> None:
        self._is_running = False
        self._waits = _MINUTES_AFTER_AWAY
        self._needs_user = not isinstance(error, CalendarServerAway)
        self.failed.emit(error)
