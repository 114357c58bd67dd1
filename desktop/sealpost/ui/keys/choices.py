"""A few answers, one of which is chosen; each with a line that says what it means."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from sealpost.ui.theme import space
from sealpost.ui.widgets import Words

T = TypeVar("T")


class Choices(QWidget, Generic[T]):
    """`options` are value, title, what it means (or nothing) and object name."""

    def __init__(self, options: Sequence[tuple[T, str, str, str]], chosen: T) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._values = [value for value, *_ in options]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        for number, (value, title, meaning, name) in enumerate(options):
            made = QRadioButton(title)
            made.setObjectName(name)
            made.setChecked(value == chosen)
            self._group.addButton(made, number)
            layout.addWidget(made)
            if meaning:
                layout.addLayout(_indented(meaning))

    @property
    def chosen(self) -> T:
        return self._values[self._group.checkedId()]

    def focus(self) -> None:
        if chosen := self._group.checkedButton():
            chosen.setFocus()

    def when_chosen(self, act: Callable[[], object]) -> None:
        for made in self._group.buttons():
            made.toggled.connect(lambda: act())


def _indented(text: str) -> QHBoxLayout:
    """Below the title, where its letters begin."""
    line = QHBoxLayout()
    line.setContentsMargins(space(6), 0, 0, space(1))
    line.addWidget(Words(text, tone="quiet"))
    return line
