"""Check set-up: each part between GnuPG and the browsers tested for real, with its cause and what mends it."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealpost.browsers.doctor import Check, Doctor, Health
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.status import StatusKeeper
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import (
    Scrolled,
    Short,
    Words,
    button,
    button_row,
    card,
    clear,
    heading,
    row,
    rule,
    window_layout,
)


class DoctorWindow(QWidget):
    def __init__(self, doctor: Doctor, jobs: Jobs, keeper: StatusKeeper) -> None:
        super().__init__()
        self._doctor = doctor
        self._jobs = jobs
        self._keeper = keeper
        self.setObjectName("doctor-window")
        self.setWindowTitle(self.tr("Check set-up"))
        self._build()
        self.resize(space(150), space(160))

    def _build(self) -> None:
        self._title = heading(self.tr("Checking…"), name="doctor-title")
        self._said = Words(tone="quiet", name="doctor-said")
        frame, self._checks = card()
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(frame)
        inside.addStretch(1)
        area = Scrolled(holder)
        self._again = button(self.tr("Check &again"), "check-again", self.examine)
        layout = window_layout(self)
        layout.addWidget(self._title)
        layout.addWidget(self._said)
        layout.addWidget(area, 1)
        layout.addLayout(button_row(self._again))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.examine()

    def examine(self) -> None:
        self._again.setEnabled(False)
        self._title.setText(self.tr("Checking…"))
        self._said.say(self.tr("This takes a few seconds."), "quiet")
        self._jobs.run(self._doctor.examine, owner=self, done=self._show, failed=self._explain)

    def _show(self, checks: Sequence[Check]) -> None:
        faults = sum(check.health is Health.FAULT for check in checks)
        self._again.setEnabled(True)
        self._title.setText(self._headline(faults))
        self._said.say(
            self.tr("Each part was tried for real just now.") if not faults else self.tr("What to do is beside each."),
            "quiet",
        )
        clear(self._checks)
        for index, check in enumerate(checks):
            if index:
                self._checks.addWidget(rule())
            self._checks.addLayout(self._line(check))

    def _headline(self, faults: int) -> str:
        if faults == 0:
            return self.tr("Everything works")
        if faults == 1:
            return self.tr("One thing needs mending")
        return self.tr("%s things need mending").replace("%s", str(faults))

    def _line(self, check: Check) -> QVBoxLayout:
        state, tone = self._state(check.health)
        top = row(Words(words.said(check.title)), Short(state, tone=tone, name=f"health-{check.name}"))
        self._add_repair(top, check)
        block = QVBoxLayout()
        block.setSpacing(space(1))
        block.addLayout(top)
        block.addWidget(Words(words.said(check.found), tone="quiet", name=f"found-{check.name}"))
        if check.next_step:
            block.addWidget(Words(words.said(check.next_step)))
        return block

    def _add_repair(self, line: QHBoxLayout, check: Check) -> None:
        repair = check.repair
        if repair is None:
            return
        made = button(self.tr("Repair"), f"repair-{check.name}", lambda: self._repair(repair))
        made.setAccessibleName(f"{made.text()}: {words.said(check.title)}")
        line.addWidget(made)

    def _state(self, health: Health) -> tuple[str, Tone]:
        match health:
            case Health.GOOD:
                return self.tr("works"), "good"
            case Health.NOTICE:
                return self.tr("note"), "quiet"
            case Health.FAULT:
                return self.tr("fault"), "bad"

    def _repair(self, repair: Callable[[], object]) -> None:
        self._jobs.run(repair, owner=self, done=self._on_repaired, failed=self._explain)

    def _on_repaired(self, _outcome: object) -> None:
        self._keeper.refresh()
        self.examine()

    def _explain(self, error: SealpostError) -> None:
        self._again.setEnabled(True)
        self._said.say(words.explained(error), "bad")
