"""Slow calls off the main thread; their outcome comes back to it by a queued signal."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from threading import Lock, Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from sealpost.errors import InternalFault, SealpostError

T = TypeVar("T")

_log = logging.getLogger(__name__)


class StopSwitch:
    """A `services.ports.Cancellation` with the hand that pulls it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pulled = False
        self._callbacks: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        return self._pulled

    def on_cancel(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if not self._pulled:
                self._callbacks.append(callback)
                return
        callback()

    def cancel(self) -> None:
        with self._lock:
            callbacks = [] if self._pulled else self._callbacks
            self._pulled, self._callbacks = True, []
        for callback in callbacks:
            callback()


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    work: Callable[[], Callable[[], None]]
    owner: QObject
    failed: Callable[[SealpostError], None]
    stop: StopSwitch | None


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: _Job
    tell: Callable[[], None]


class Jobs(QObject):
    """A few threads for everything that may take longer than a frame (16 ms).

    Threads are daemons: a gpg that waits for a passphrase must not keep Sealpost from quitting.
    """

    _ended = Signal(object)

    def __init__(self, workers: int = 3, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._workers = workers
        self._threads: list[Thread] = []
        self._open: list[_Job] = []
        self._closed = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[SealpostError], None],
        stop: StopSwitch | None = None,
    ) -> None:
        """`done` or `failed` is called in the main thread, and neither once `owner` was destroyed.

        `stop` is pulled when Sealpost quits, so that no gpg stays behind.
        """
        job = _Job(lambda: partial(done, work()), owner, failed, stop)
        self._open.append(job)
        self._queue.put(job)
        if len(self._threads) < min(self._workers, len(self._open)):
            thread = Thread(target=self._serve, name=f"job-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()

    @property
    def pending(self) -> int:
        return len(self._open)

    def close(self) -> None:
        """Stop what can be stopped and deliver nothing from now on; returns at once."""
        self._closed = True
        for job in self._open:
            if job.stop:
                job.stop.cancel()
        for _ in self._threads:
            self._queue.put(None)

    def _serve(self) -> None:
        while (job := self._queue.get()) is not None:
            outcome = _Outcome(job, self._do(job))
            del job
            if self._closed or not isValid(self):
                return
            self._ended.emit(outcome)
            del outcome

    def _do(self, job: _Job) -> Callable[[], None]:
        try:
            return job.work()
        except SealpostError as error:
            return partial(job.failed, error)
        except Exception as error:  # noqa: BLE001 - a fault of ours is said, logged, and ends this job only
            return partial(job.failed, _logged(error))

    @Slot(object)
    def _on_ended(self, outcome: _Outcome) -> None:
        self._open.remove(outcome.job)
        if not self._closed and isValid(outcome.job.owner):
            outcome.tell()


def _logged(error: Exception) -> InternalFault:
    """Places and types only: an exception's text may hold what the user wrote."""
    import secrets
    import traceback

    reference = secrets.token_hex(4)
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__))
    _log.error("fault %s: %s in %s", reference, type(error).__name__, places)
    return InternalFault(reference=reference)
