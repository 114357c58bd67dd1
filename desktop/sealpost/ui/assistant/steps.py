"""The steps at the top of the assistant: which are behind, which is now, which are to come."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from sealpost.core.assistant import Step
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Short, clear


class StepsLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("assistant-steps")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(space(2))

    def show_step(self, now: Step) -> None:
        clear(self._line)
        steps = list(Step)
        at = steps.index(now)
        for number, step in enumerate(steps):
            if number:
                self._line.addWidget(Short("›", tone="quiet"))
            self._line.addWidget(self._label(step, number - at))
        self._line.addStretch(1)
        said = self.tr("Step %1 of %2: %3")
        self.setAccessibleName(
            said.replace("%1", str(at + 1)).replace("%2", str(len(steps))).replace("%3", self._name(now))
        )

    def _label(self, step: Step, place: int) -> Short:
        """`place` is below zero for what is behind."""
        name = self._name(step)
        tone: Tone = "accent" if place == 0 else "good" if place < 0 else "quiet"
        label = Short(f"✓ {name}" if place < 0 else name, tone=tone, name=f"step-{step.value}")
        font = label.font()
        font.setBold(place == 0)
        label.setFont(font)
        return label

    def _name(self, step: Step) -> str:
        match step:
            case Step.START:
                return self.tr("Start")
            case Step.KEY:
                return self.tr("Key")
            case Step.BACKUP:
                return self.tr("Copy")
            case Step.BROWSERS:
                return self.tr("Browsers")
            case Step.PRACTICE:
                return self.tr("First letter")
