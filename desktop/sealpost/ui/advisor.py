"""What the advisor goes by: each rule with its weight, its grade of evidence, its source, and one's own figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sealpost.core.hit_rate import ENOUGH, Tried, hit_rate
from sealpost.core.rule_table import SLOT_RULES, WEIGHTS, Profile, SlotRule
from sealpost.core.rules_editing import Value
from sealpost.core.rules_file import LARGEST_WEIGHT, RulesFile, Way, format_hours, parse_hours
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.store.advisor_rules import AdvisorRules
from sealpost.ui import words
from sealpost.ui.rule_words import about, evidence, grade_title, profile_title, rule_title, source_title
from sealpost.ui.theme import space
from sealpost.ui.widgets import Scrolled, Short, Words, button, button_row, card, clear, heading, section, window_layout

CallLog = Callable[[], Sequence[Tried]]  # the user's own calls of the last year, on the contacts' clocks


@dataclass(frozen=True, slots=True)
class _Found:
    rules: RulesFile
    calls: Sequence[Tried]


class WeightBox(QDoubleSpinBox):
    """+2, -0.5, 0."""

    def __init__(self, value: float, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setRange(-LARGEST_WEIGHT, LARGEST_WEIGHT)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setValue(value)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the page, and changes nothing
        self.setMinimumWidth(space(18))

    def textFromValue(self, value: float) -> str:
        shown = self.locale().toString(round(value, 1))
        return f"+{shown}" if value > 0 else shown

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class AdvisorWindow(QWidget):
    def __init__(self, rules: AdvisorRules, calls: CallLog, jobs: Jobs) -> None:
        super().__init__()
        self._rules = rules
        self._calls = calls
        self._jobs = jobs
        self._shown: _Found | None = None
        self.setObjectName("advisor-window")
        self.setWindowTitle(self.tr("Advisor"))
        self._build()
        self.resize(space(200), space(190))

    def _build(self) -> None:
        layout = window_layout(self)
        layout.addWidget(heading(self.tr("What the advisor goes by")))
        layout.addWidget(Words(about(), tone="quiet", name="about-rules"))
        self._note = Words(tone="quiet", name="advisor-note")
        self._note.hide()
        layout.addWidget(self._note)
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(0, 0, space(2), 0)
        self._body.setSpacing(space(2))
        area = Scrolled(inside)
        layout.addWidget(area, 1)
        edit = button(self.tr("&Open the file"), "open-rules-file", self._open_file)
        restore = button(self.tr("Restore all &defaults"), "restore-rules", self._restore)
        layout.addLayout(button_row(edit, right=[restore]))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        self._jobs.run(self._look, owner=self, done=self._show, failed=self._explain)

    def _look(self) -> _Found:
        return _Found(self._rules.current(), self._calls())

    def _show(self, found: _Found) -> None:
        self._note.hide()
        if found == self._shown:
            return
        self._shown = found
        clear(self._body)
        self._add_card(self.tr("Profile"), self._profile_grid(found.rules))
        self._add_card(self.tr("When to call"), self._slots_grid(found))
        self._add_card(self.tr("Call or write"), self._weights_grid(found.rules))
        self._add_card(self.tr("Hours"), self._hours_grid(found.rules))
        self._add_card(self.tr("Remarks that point to one way"), self._markers_grid(found.rules))
        self._body.addWidget(section(self.tr("Where does this come from?")))
        frame, inside = card()
        frame.setObjectName("evidence")
        for sentence in evidence():
            inside.addWidget(Words(sentence))
        self._body.addWidget(frame)
        self._body.addStretch(1)

    def _add_card(self, title: str, grid: QGridLayout) -> None:
        self._body.addWidget(section(title))
        frame, inside = card()
        inside.addLayout(grid)
        self._body.addWidget(frame)

    def _profile_grid(self, rules: RulesFile) -> QGridLayout:
        choice = QComboBox()
        choice.setObjectName("profile")
        choice.setAccessibleName(self.tr("Profile"))
        for profile in Profile:
            choice.addItem(profile_title(profile), profile)
        choice.setCurrentIndex(choice.findData(rules.profile))
        choice.activated.connect(partial(self._choose_profile, choice))
        grid = _grid()
        grid.addWidget(choice, 0, 0, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _slots_grid(self, found: _Found) -> QGridLayout:
        grid = _grid()
        path = ("slots", found.rules.profile.value)
        values = found.rules.slots[found.rules.profile]
        for rule in SLOT_RULES[found.rules.profile]:
            said = grade_title(rule.grade)
            mine = self._own_rate(found.calls, rule)
            line = grid.rowCount()
            self._add_rule(grid, rule_title(rule.sentence), said, (*path, rule.key), values[rule.key], rule.default)
            if mine:
                grid.addWidget(Short(mine, tone="accent", name=f"rate-{rule.key}"), line, 1)
        total = hit_rate(found.calls)
        missing = self.tr("After %n calls, your own figures stand beside each time.").replace("%n", str(ENOUGH))
        overall = self.tr("Your calls: %1 of %2 were answered.")
        if total:
            missing = overall.replace("%1", str(total.reached)).replace("%2", str(total.tried))
        grid.addWidget(Words(missing, tone="quiet", name="own-figures"), grid.rowCount(), 0, 1, 4)
        return grid

    def _own_rate(self, calls: Sequence[Tried], rule: SlotRule) -> str:
        rate = hit_rate(calls, rule)
        if rate is None:
            return ""
        said = self.tr("yours: %1 % of %2")
        return said.replace("%1", str(rate.percent)).replace("%2", str(rate.tried))

    def _weights_grid(self, rules: RulesFile) -> QGridLayout:
        grid = _grid()
        signs = self.tr("Positive numbers speak for the phone, negative ones for a letter; 0 switches a rule off.")
        grid.addWidget(Words(signs, tone="quiet"), 0, 0, 1, 4)
        for weight in WEIGHTS:
            said = f"{grade_title(weight.grade)} · {source_title(weight.source)}"
            path = ("weights", weight.key)
            title = rule_title(weight.sentence)
            self._add_rule(grid, title, said, path, rules.weights[weight.key], weight.default)
        return grid

    def _add_rule(
        self, grid: QGridLayout, title: str, said: str, path: Sequence[str], value: float, default: float
    ) -> None:
        """Two lines: what it means with its weight, and below how far it can be believed."""
        line = grid.rowCount()
        name = path[-1]
        about_it = QVBoxLayout()
        about_it.setSpacing(0)
        about_it.addWidget(Words(title))
        about_it.addWidget(Words(said, tone="quiet", name=f"grade-{name}"))
        spin = WeightBox(value, f"weight-{name}")
        spin.setAccessibleName(title)
        restore = button(self.tr("Default"), f"default-{name}", partial(spin.setValue, default), look="link")
        restore.setAccessibleName(f"{restore.text()}: {title}")
        keeps_its_place = restore.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        restore.setSizePolicy(keeps_its_place)
        restore.setVisible(value != default)
        spin.valueChanged.connect(partial(self._change, path))
        spin.valueChanged.connect(partial(_offer_default, restore, default))
        grid.addLayout(about_it, line, 0)
        grid.addWidget(spin, line, 2)
        grid.addWidget(restore, line, 3)

    def _hours_grid(self, rules: RulesFile) -> QGridLayout:
        grid = _grid()
        for key, title, hours in (
            ("contact", self.tr("Theirs, where nothing else is known"), rules.contact_hours),
            ("mine", self.tr("Mine"), rules.my_hours),
        ):
            field = QLineEdit(format_hours(hours))
            field.setObjectName(f"hours-{key}")
            field.setAccessibleName(title)
            field.setMaximumWidth(space(34))
            field.editingFinished.connect(partial(self._change_hours, key, field))
            line = grid.rowCount()
            grid.addWidget(Words(title), line, 0)
            grid.addWidget(field, line, 2)
        return grid

    def _markers_grid(self, rules: RulesFile) -> QGridLayout:
        grid = _grid()
        explained = self.tr("When these words are in what somebody says, Sealpost proposes the way; you confirm it.")
        grid.addWidget(Words(explained, tone="quiet"), 0, 0, 1, 2)
        for language, markers in rules.markers.items():
            for way in Way:
                field = QLineEdit("; ".join(markers.get(way, ())))
                field.setObjectName(f"markers-{language}-{way.value}")
                title = f"{language} · {self.tr('write') if way is Way.EMAIL else self.tr('call')}"
                field.setAccessibleName(title)
                field.setCursorPosition(0)
                field.editingFinished.connect(partial(self._change_markers, ("markers", language, way.value), field))
                line = grid.rowCount()
                grid.addWidget(Short(title), line, 0)
                grid.addWidget(field, line, 1)
        grid.setColumnStretch(0, 0)
        grid.setColumnStretch(1, 1)
        return grid

    def _change(self, path: Sequence[str], value: Value) -> None:
        work = partial(self._rules.change, path, value)
        self._jobs.run(work, owner=self, done=self._on_changed, failed=self._explain)

    def _on_changed(self, rules: RulesFile) -> None:
        """What is on the screen says so already, and keeps the focus."""
        self._note.hide()
        if self._shown:
            self._shown = replace(self._shown, rules=rules)

    def _choose_profile(self, choice: QComboBox, index: int) -> None:
        profile: Profile = choice.itemData(index)
        work = partial(self._rules.change, ("profile",), profile.value)
        self._jobs.run(work, owner=self, done=lambda _: self.refresh(), failed=self._explain)

    def _change_hours(self, key: str, field: QLineEdit) -> None:
        if not field.isModified():
            return
        field.setModified(False)
        if parse_hours(field.text().strip()) is None:
            self._say(self.tr("Hours are written as 09:00-17:00, and are at least one hour long."))
            return
        self._change(("hours", key), field.text().strip())

    def _change_markers(self, path: Sequence[str], field: QLineEdit) -> None:
        if field.isModified():
            field.setModified(False)
            self._change(path, [phrase.strip() for phrase in field.text().split(";") if phrase.strip()])

    def _restore(self) -> None:
        self._jobs.run(self._rules.restore_all, owner=self, done=lambda _: self.refresh(), failed=self._explain)

    def _open_file(self) -> None:
        """In the user's editor; what is saved there counts at the next advice."""
        self._jobs.run(self._rules.write_out, owner=self, done=_open, failed=self._explain)

    def _say(self, text: str) -> None:
        self._note.say(text, "warn")
        self._note.show()

    def _explain(self, error: SealpostError) -> None:
        self._say(words.explained(error))


def _offer_default(restore: QPushButton, default: float, value: float) -> None:
    restore.setVisible(value != default)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(space(3))
    grid.setVerticalSpacing(space(2))
    grid.setColumnStretch(0, 1)
    return grid


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
