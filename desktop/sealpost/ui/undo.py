"""The bar that says what was done and takes it back for ten seconds."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button

SHOWN_FOR = 10_000  # ms


class UndoBar(QFrame):
    """Hidden until something was done. Ctrl+Z presses its button."""

    def __init__(self) -> None:
        super().__init__()
        self._take_back: Callable[[], object] | None = None
        self.setProperty("card", True)
        self.setObjectName("undo-bar")
        self._said = Words(name="undo-said")
        self._button = button(self.tr("&Undo"), "undo", self._undo, look="link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space(4), space(1), space(2), space(1))
        layout.addWidget(self._said, 1)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.forget)
        self.hide()

    @property
    def can_undo(self) -> bool:
        return self._take_back is not None

    def offer(self, said: str, take_back: Callable[[], object]) -> None:
        self._said.setText(said)
        self._take_back = take_back
        self._button.show()
        self.show()
        self._timer.start()

    def say(self, said: str) -> None:
        """Something that can't be taken back, or was."""
        self._said.setText(said)
        self._take_back = None
        self._button.hide()
        self.show()
        self._timer.start()

    def forget(self) -> None:
        self._take_back = None
        self.hide()

    def undo(self) -> None:
        """Nothing where nothing is offered any more."""
        self._undo()

    def _undo(self) -> None:
        take_back = self._take_back
        self.forget()
        if take_back:
            take_back()
