"""Lock now, when nobody is there, before the machine sleeps, and with the screen.

What shows opened text connects to `Locker.locked` and clears itself at once.
"""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from sealpost.core.locking import LockRules, is_due
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.qt.session_watch import SessionWatch
from sealpost.services.locking import LockingService

_LOOK_EVERY_MS = 20_000
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class Idle(Protocol):
    """`qt.idle.DesktopIdle`."""

    def seconds(self) -> float | None: ...


class Locker(QObject):
    """`forget` makes the agent ask for passphrases again; it runs in a job, after `locked` was told."""

    locked = Signal()
    forgotten = Signal()
    not_forgotten = Signal(object)

    def __init__(
        self, forget: Callable[[], None], locking: LockingService, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._forget = forget
        self._locking = locking
        self._jobs = jobs
        self._rules = LockRules()
        self._watch: SessionWatch | None = None
        self._idle: Idle | None = None
        self._application: QApplication | None = None
        self._is_looking = self._counts_touches = False
        self._locked_at = self._touched_at = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, application: QApplication, watch: SessionWatch, idle: Idle) -> None:
        """From now on without being told to, too."""
        self._application = application
        self._watch = watch
        self._idle = idle
        self._jobs.run(self._locking.rules, owner=self, done=self.go_by, failed=self._on_no_rules)
        watch.about_to_sleep.connect(self._on_about_to_sleep)
        watch.screen_locked.connect(self._on_screen_locked)
        self._timer.start()

    def go_by(self, rules: LockRules) -> None:
        self._rules = rules

    @Slot()
    def lock(self) -> None:
        self._locked_at = time.monotonic()
        self.locked.emit()
        self._jobs.run(self._forget, owner=self, done=self._on_forgotten, failed=self._on_not_forgotten)

    @Slot()
    def touch(self) -> None:
        """Sealpost was used; counts where the desktop does not tell how long nobody was there."""
        self._touched_at = time.monotonic()

    @Slot()
    def look(self) -> None:
        """Lock, if nobody has been there for long enough."""
        if self._idle and not self._is_looking and self._rules.idle_minutes is not None:
            self._is_looking = True
            self._jobs.run(self._idle.seconds, owner=self, done=self._on_idle, failed=self._on_no_idle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _on_idle(self, seconds: float | None) -> None:
        self._is_looking = False
        now = time.monotonic()
        idle = now - self._touched_at if seconds is None else seconds
        if seconds is None:
            self._count_touches()
        if is_due(self._rules, idle, now - self._locked_at):
            self.lock()

    def _count_touches(self) -> None:
        """Only where it is needed: a filter in Python costs something for each event."""
        if self._application and not self._counts_touches:
            self._counts_touches = True
            self._application.installEventFilter(self)
            self.touch()

    def _on_no_rules(self, _error: SealpostError) -> None:
        """The usual ones hold."""

    def _on_no_idle(self, _error: SealpostError) -> None:
        self._on_idle(None)

    @Slot()
    def _on_about_to_sleep(self) -> None:
        if self._rules.before_sleep:
            self.lock()
        else:
            self._let_sleep()

    @Slot()
    def _on_screen_locked(self) -> None:
        if self._rules.with_screen:
            self.lock()

    def _on_forgotten(self, _done: object) -> None:
        self._let_sleep()
        self.forgotten.emit()

    def _on_not_forgotten(self, error: SealpostError) -> None:
        self._let_sleep()
        self.not_forgotten.emit(error)

    def _let_sleep(self) -> None:
        if self._watch:
            self._watch.let_sleep()
