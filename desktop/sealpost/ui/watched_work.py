"""One job at a time that can be stopped, with a bar, and with words on what it does and what GnuPG waits for."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar

from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.ports import Waiting

T = TypeVar("T")

_LOOK_AGAIN = 150  # ms


class WatchedStop(StopSwitch):
    """A stop switch that remembers what gpg waits for, and how far a job has got."""

    def __init__(self) -> None:
        super().__init__()
        self.waits_for: Waiting | None = None
        self.done, self.total = 0, 0

    def waiting(self, what: Waiting) -> None:
        self.waits_for = what

    def progress(self, done: int, total: int) -> None:
        self.done, self.total = done, total


class WatchedWork(QObject):
    """`bar` is for the window to place."""

    told = Signal(str, str)  # a sentence, and its Tone

    def __init__(self, jobs: Jobs, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._stop: WatchedStop | None = None
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{name}-progress")
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_AGAIN)
        self._watch.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        return self._stop is not None

    def run(
        self,
        work: Callable[[WatchedStop], T],
        done: Callable[[T], None],
        failed: Callable[[SealpostError], None],
        busy: str,
    ) -> None:
        self._stop = stop = WatchedStop()
        self._busy = busy
        self.told.emit(busy, "quiet")
        self.bar.setRange(0, 0)
        self.bar.show()
        self._watch.start()
        ended, not_done = partial(self._end, done), partial(self._end, failed)
        self._jobs.run(partial(work, stop), owner=self, done=ended, failed=not_done, stop=stop)

    def stop(self) -> None:
        """What is at work ends soon, and leaves nothing behind."""
        if self._stop:
            self._busy = self.tr("Stopping…")
            self._stop.waits_for = None
            self._stop.cancel()
            self.told.emit(self._busy, "quiet")

    def _end(self, tell: Callable[[T], None], result: T) -> None:
        self._stop = None
        self._watch.stop()
        self.bar.hide()
        tell(result)

    @Slot()
    def _look(self) -> None:
        stop = self._stop
        if stop is None:
            return
        if stop.total:
            self.bar.setRange(0, stop.total)
            self.bar.setValue(stop.done)
        match stop.waits_for:
            case Waiting.KEYRING:
                self.told.emit(self.tr("Another program is using the keyring. Waiting until it is done…"), "warn")
            case Waiting.PINENTRY:
                self.told.emit(self.tr("GnuPG asks for the passphrase in a window of its own…"), "quiet")
            case None:
                self.told.emit(self._busy, "quiet")
