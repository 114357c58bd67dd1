"""When to look at the clock: at start, every 30 seconds, at the next due moment, and after anything that moved time.

A timer stands still while the machine sleeps, and clocks are set; so nothing is counted down here. Each look
compares with the wall clock, and a needless one harms nobody.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from sealpost.core.reminders import TICK

_JUMP = timedelta(seconds=3)  # by which the two clocks may drift apart between two looks
_SOONEST_MS = 20


class ReminderTimer(QObject):
    """`time_to_look` comes at least every tick; `moved` says that the clock or the zone is not what it was."""

    time_to_look = Signal()
    moved = Signal()

    def __init__(
        self,
        zone: Callable[[], str],
        parent: QObject | None = None,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._zone_now = zone
        self._wall, self._steady = wall, steady
        self._zone = ""
        self._seen = wall(), steady()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._zone = self._zone_now()
        self._seen = self._wall(), self._steady()
        self.look()

    def stop(self) -> None:
        self._timer.stop()

    def wake_at(self, moment: datetime) -> None:
        """Look again then, or at the next tick if that is sooner."""
        away = min(moment - self._wall(), TICK)
        self._timer.start(max(round(away.total_seconds() * 1000), _SOONEST_MS))

    @property
    def is_waiting(self) -> bool:
        return self._timer.isActive()

    @Slot()
    def look(self) -> None:
        """Also to be called when the machine woke up, or when the queue was changed."""
        self._timer.start(round(TICK.total_seconds() * 1000))  # whatever becomes of this look, another one comes
        if self._has_moved():
            self.moved.emit()
        self.time_to_look.emit()

    def _has_moved(self) -> bool:
        wall, steady = self._wall(), self._steady()
        gone = timedelta(seconds=steady - self._seen[1])
        has_jumped = abs(wall - self._seen[0] - gone) > _JUMP
        zone = self._zone_now()
        has_travelled = zone != self._zone
        self._seen, self._zone = (wall, steady), zone
        return has_jumped or has_travelled
