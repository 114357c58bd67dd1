"""Between the broker's threads, which wait for a sealed file, and the windows in which one is chosen."""

from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sealpost.errors import AppStopped, Cancelled, NoScreen, SealpostError
from sealpost.services.attaching import GivenFile, WantedFile
from sealpost.services.ports import Cancellation


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    wanted: WantedFile
    answers: "SimpleQueue[GivenFile | SealpostError]"


class AttachRequest(QObject):
    """One page that waits. After `gone` it takes nothing."""

    gone = Signal()

    def __init__(self, waiting: _Waiting, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted = waiting.wanted
        self._answers = waiting.answers

    def give(self, sealed: GivenFile) -> None:
        self._answers.put(sealed)

    def let_go(self) -> None:
        """The window was closed: the page is told that nothing comes."""
        self._answers.put(Cancelled())


class AttachRequests(QObject):
    """`operations.base.Desktop.attach`; `came` in the main thread."""

    came = Signal(object)
    _asked = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None, *, has_screen: bool) -> None:
        super().__init__(parent)
        self._has_screen = has_screen
        self._is_closed = False
        self._open: dict[int, AttachRequest] = {}
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def attach(self, wanted: WantedFile, cancellation: Cancellation) -> GivenFile:
        """In the asker's thread; blocks. Raises NoScreen, Cancelled, AppStopped."""
        if not self._has_screen:
            raise NoScreen
        if self._is_closed:
            raise AppStopped
        waiting = _Waiting(wanted, SimpleQueue())
        cancellation.on_cancel(partial(waiting.answers.put, Cancelled()))
        self._asked.emit(waiting)
        answer = waiting.answers.get()
        self._ended.emit(waiting)
        if isinstance(answer, SealpostError):
            raise answer
        return answer

    def close(self) -> None:
        """Nobody chooses any more: whoever waits is told."""
        self._is_closed = True
        for request in self._open.values():
            request.let_go()

    @Slot(object)
    def _on_asked(self, waiting: _Waiting) -> None:
        if self._is_closed:
            waiting.answers.put(AppStopped())
            return
        request = self._open[id(waiting)] = AttachRequest(waiting, self)
        self.came.emit(request)

    @Slot(object)
    def _on_ended(self, waiting: _Waiting) -> None:
        request = self._open.pop(id(waiting), None)
        if request:
            request.gone.emit()
            request.deleteLater()
