"""A cancellation that tests pull, and that remembers what it was told gpg waits for."""

from collections.abc import Callable

from sealpost.services.ports import Waiting


class Cancellable:
    """`when_waiting` runs when gpg waits for the pinentry or for the keyring."""

    def __init__(self, when_waiting: Callable[["Cancellable"], None] = lambda _: None) -> None:
        self.is_cancelled = False
        self.waited_for: list[Waiting] = []
        self._when_waiting = when_waiting
        self._callbacks: list[Callable[[], None]] = []

    def on_cancel(self, callback: Callable[[], None]) -> None:
        self._callbacks.append(callback)
        if self.is_cancelled:
            callback()

    def cancel(self) -> None:
        self.is_cancelled = True
        for callback in self._callbacks:
            callback()

    def waiting(self, what: Waiting) -> None:
        self.waited_for.append(what)
        self._when_waiting(self)
