"""The thread that hangs up and the one that works meet here."""

from collections import deque
from collections.abc import Callable

from sealpost.services.ports import Waiting


class RequestCancellation:
    """`services.ports.Cancellation` and `Watcher`, whose news go to `tell_waiting`.

    The deque's ends are atomic, so that each callback runs exactly once.
    """

    def __init__(self, tell_waiting: Callable[[Waiting], None] = lambda _: None) -> None:
        self._tell_waiting = tell_waiting
        self._is_cancelled = False
        self._callbacks: deque[Callable[[], None]] = deque()

    @property
    def is_cancelled(self) -> bool:
        return self._is_cancelled

    def on_cancel(self, callback: Callable[[], None]) -> None:
        self._callbacks.append(callback)
        if self._is_cancelled:
            self._run_callbacks()

    def waiting(self, what: Waiting) -> None:
        self._tell_waiting(what)

    def cancel(self) -> None:
        self._is_cancelled = True
        self._run_callbacks()

    def _run_callbacks(self) -> None:
        while True:
            try:
                callback = self._callbacks.popleft()
            except IndexError:
                return
            callback()
