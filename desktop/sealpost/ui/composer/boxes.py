"""Between the broker's threads, which wait for a letter, and the windows in which letters are written."""

import secrets
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sealpost.core.letter import Letter
from sealpost.errors import AppStopped, Cancelled, NoScreen, SealpostError
from sealpost.services.compose_boxes import GivenLetter, Placed, WantedLetter
from sealpost.services.composing import SealedLetter
from sealpost.services.ports import Cancellation


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    wanted: WantedLetter
    token: str
    answers: "SimpleQueue[GivenLetter | SealpostError]"


class Box(QObject):
    """One compose box, as the composer sees it. After `gone` it takes nothing."""

    gone = Signal(object)  # itself
    placed = Signal(object, object)  # itself, and a Placed

    def __init__(self, waiting: _Waiting, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self.wanted = waiting.wanted
        self.is_waiting = True

    def give(self, sealed: SealedLetter) -> None:
        """Once; the answer comes by `placed`, or never."""
        self.is_waiting = False
        self._waiting.answers.put(GivenLetter(self._waiting.token, sealed.to_paste, list(sealed.addresses)))

    def let_go(self) -> None:
        """The letter was closed: the page is told that nothing comes."""
        if self.is_waiting:
            self.is_waiting = False
            self._waiting.answers.put(Cancelled())


class ComposeBoxes(QObject):
    """`operations.base.Desktop.compose` and `composed`; `box_came` in the main thread."""

    box_came = Signal(object)
    answer_begun = Signal(str, object)  # the profile, and a Letter
    _asked = Signal(object)
    _withdrawn = Signal(object)
    _reported = Signal(str, str, object)

    def __init__(self, parent: QObject | None = None, *, has_screen: bool) -> None:
        super().__init__(parent)
        self._has_screen = has_screen
        self._is_closed = False
        self._boxes: dict[str, Box] = {}
        for signal, slot in (
            (self._asked, self._on_asked),
            (self._withdrawn, self._on_withdrawn),
            (self._reported, self._on_reported),
        ):
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)

    # --- the asker's thread -------------------------------------------------------------------------------

    def compose(self, wanted: WantedLetter, cancellation: Cancellation) -> GivenLetter:
        if not self._has_screen:
            raise NoScreen
        if self._is_closed:
            raise AppStopped
        waiting = _Waiting(wanted, secrets.token_hex(16), SimpleQueue())
        cancellation.on_cancel(partial(waiting.answers.put, Cancelled()))
        self._asked.emit(waiting)
        answer = waiting.answers.get()
        if isinstance(answer, SealpostError):
            self._withdrawn.emit(waiting)
            raise answer
        return answer

    def answer(self, profile: str, letter: Letter) -> None:
        self.answer_begun.emit(profile, letter)

    def composed(self, profile: str, token: str, outcome: Placed) -> None:
        self._reported.emit(profile, token, outcome)

    # --- the main thread ----------------------------------------------------------------------------------

    def close(self) -> None:
        """Nobody writes any more: whoever waits gets AppStopped."""
        self._is_closed = True
        for box in self._boxes.values():
            box.let_go()

    @Slot(object)
    def _on_asked(self, waiting: _Waiting) -> None:
        if self._is_closed:
            waiting.answers.put(AppStopped())
            return
        box = self._boxes[waiting.token] = Box(waiting, self)
        self.box_came.emit(box)

    @Slot(object)
    def _on_withdrawn(self, waiting: _Waiting) -> None:
        box = self._boxes.pop(waiting.token, None)
        if box:
            box.is_waiting = False
            box.gone.emit(box)
            box.deleteLater()

    @Slot(str, str, object)
    def _on_reported(self, profile: str, token: str, outcome: Placed) -> None:
        box = self._boxes.get(token)
        if box and box.wanted.profile == profile and not box.is_waiting:
            del self._boxes[token]
            box.placed.emit(box, outcome)
            box.deleteLater()
