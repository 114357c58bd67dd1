"""Signals of the operating system as Qt signals: at once, without a timer that polls."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The number went into the wake-up socket already; this only replaces the default, which is to die."""


class SignalPipe:
    """Catches signals from the first line of the program; `UnixSignals` tells of them once Qt runs."""

    def __init__(self, *numbers: signal.Signals) -> None:
        self.reader, self._writer = socket.socketpair()
        self.reader.setblocking(False)
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in numbers:
            signal.signal(number, _noted)

    def close(self) -> None:
        signal.set_wakeup_fd(-1)
        self.reader.close()
        self._writer.close()


class UnixSignals(QObject):
    arrived = Signal(int)

    def __init__(self, pipe: SignalPipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipe = pipe
        self._notifier = QSocketNotifier(pipe.reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)

    @Slot()
    def _on_readable(self) -> None:
        for number in self._pipe.reader.recv(64):
            self.arrived.emit(number)
