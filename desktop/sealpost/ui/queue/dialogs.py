"""What the queue asks: another time, the next step, everything about one item, and what to take back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sealpost.core.advisor import Goal
from sealpost.core.contacts import Contact
from sealpost.core.next_steps import NextStep
from sealpost.core.queue import Clock as WhoseClock
from sealpost.core.queue import Late, QueueItem, State, When
from sealpost.core.recurrence import NotARule, Recurrence, check_rule
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.ports import Clock
from sealpost.services.queue import QueueService
from sealpost.services.queue_ports import Act
from sealpost.services.quick_add import QuickAddService
from sealpost.ui import contact_words, queue_words, words
from sealpost.ui.queue.rows import when_title
from sealpost.ui.theme import space
from sealpost.ui.widgets import Scrolled, Short, Words, button, button_row, card, clear, heading, row, window_layout

_MOST_ACTS = 100


class DateLine(QLineEdit):
    """A date as people write it; what it means is said below, and `when` is None while it means nothing."""

    changed = Signal()

    def __init__(
        self,
        quick: QuickAddService,
        item: QueueItem,
        contact: Contact | None,
        clock: Clock,
        jobs: Jobs,
        name: str,
    ) -> None:
        super().__init__()
        self._quick = quick
        self._item = item
        self._contact = contact
        self._clock = clock
        self._jobs = jobs
        self._asked = 0
        self.when: When | None = None
        self.meaning = Words(tone="quiet", name=f"{name}-meaning")
        self.setObjectName(name)
        self.setPlaceholderText(self.tr("tomorrow · Friday 15:00 · in two weeks · 24.12. 10:00"))
        self.setAccessibleName(self.tr("When"))
        self.textChanged.connect(self._on_text)

    @property
    def is_readable(self) -> bool:
        """Nothing is a time as well: none."""
        return not self.text().strip() or self.when is not None

    def _on_text(self, text: str) -> None:
        self._asked += 1
        self._show(self._asked, None)
        if text.strip():
            work = partial(self._read, text)
            self._jobs.run(work, owner=self, done=partial(self._show, self._asked), failed=self._explain)

    def _read(self, text: str) -> When | None:
        spoken = self._quick.read_date(text)
        return self._quick.when(spoken, self._item.kind, self._item.goal, self._contact) if spoken else None

    def _show(self, asked: int, when: When | None) -> None:
        if asked != self._asked:
            return
        self.when = when
        if when:
            self.meaning.say(when_title(when.instant, self._clock.now()), "good")
        else:
            self.meaning.say(self.tr("Not a date yet.") if self.text().strip() else "", "quiet")
        self.changed.emit()

    def _explain(self, error: SealpostError) -> None:
        self.meaning.say(words.explained(error), "warn")


class WhenDialog(QDialog):
    """Another time, in words."""

    chosen = Signal(object)  # When

    def __init__(self, title: str, line: DateLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setObjectName("when-dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = window_layout(self)
        layout.addWidget(heading(title))
        layout.addWidget(line)
        layout.addWidget(line.meaning)
        self._accept = button(self.tr("&Choose"), "choose-when", self._choose, look="primary")
        self._accept.setEnabled(False)
        layout.addLayout(button_row(right=[button(self.tr("Cancel"), "cancel", self.reject), self._accept]))
        self._accept.setDefault(True)
        self.setMinimumWidth(space(110))
        line.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._accept.setEnabled(self._line.when is not None)

    def _choose(self) -> None:
        if self._line.when:
            self.chosen.emit(self._line.when)
            self.accept()


class NextStepDialog(QDialog):
    """What comes after something was done. Nothing is an answer as well."""

    taken = Signal(object)  # NextStep

    def __init__(self, done: str, steps: Sequence[NextStep], clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setObjectName("next-step")
        self.setWindowTitle(self.tr("What next?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = window_layout(self)
        layout.addWidget(Words(done, tone="quiet"))
        layout.addWidget(heading(self.tr("What next?")))
        self._group = QButtonGroup(self)
        for number, step in enumerate(steps):
            at = f": {when_title(step.at, clock.now())}" if step.at else ""
            self._add(number, f"{queue_words.step_title(step.step)}{at}")
        self._add(len(steps), self.tr("Nothing for now"))
        self._group.buttons()[0].setChecked(True)
        for made in self._group.buttons():
            layout.addWidget(made)
        ok = button(self.tr("&OK"), "take-step", self._take, look="primary")
        layout.addLayout(button_row(right=[ok]))
        ok.setDefault(True)
        self.setMinimumWidth(space(90))
        self._group.buttons()[0].setFocus()

    def _add(self, number: int, title: str) -> None:
        made = QRadioButton(title)
        made.setObjectName(f"step-{number}")
        self._group.addButton(made, number)

    def _take(self) -> None:
        number = self._group.checkedId()
        if 0 <= number < len(self._steps):
            self.taken.emit(self._steps[number])
        self.accept()


class RecurrenceBox(QWidget):
    """How often it comes again: by the calendar, or so long after it was done."""

    def __init__(self, recurrence: Recurrence | None) -> None:
        super().__init__()
        self._choice = QComboBox()
        self._choice.setObjectName("recurrence")
        self._choice.setAccessibleName(self.tr("Again"))
        for title, rule in self._rules():
            self._choice.addItem(title, rule)
        self._days = QSpinBox()
        self._days.setObjectName("recurrence-days")
        self._days.setRange(1, 3650)
        self._days.setValue(30)
        self._days.setSuffix(self.tr(" days"))
        self._own = QLineEdit()
        self._own.setObjectName("recurrence-rule")
        self._own.setPlaceholderText("FREQ=MONTHLY;BYDAY=1MO")
        self._own.setAccessibleName(self.tr("Rule, as calendars write it"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        line = row(self._choice, self._days, self._own)
        line.setStretch(2, 1)
        layout.addLayout(line)
        self._show(recurrence)
        self._choice.currentIndexChanged.connect(self._follow)
        self._follow()

    def read(self) -> Recurrence | None:
        """Raises NotARule."""
        kind: str = self._choice.currentData()
        match kind:
            case "":
                return None
            case "after":
                return Recurrence(after_completion=timedelta(days=self._days.value()))
            case "own":
                return Recurrence(check_rule(self._own.text()))
            case _:
                return Recurrence(kind)

    def _rules(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("never"), ""),
            (self.tr("every day"), "FREQ=DAILY"),
            (self.tr("every working day"), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
            (self.tr("every week"), "FREQ=WEEKLY"),
            (self.tr("every two weeks"), "FREQ=WEEKLY;INTERVAL=2"),
            (self.tr("every month"), "FREQ=MONTHLY"),
            (self.tr("every year"), "FREQ=YEARLY"),
            (self.tr("so long after it was done"), "after"),
            (self.tr("by a rule of my own"), "own"),
        )

    def _show(self, recurrence: Recurrence | None) -> None:
        if recurrence is None:
            return
        if recurrence.after_completion:
            self._days.setValue(max(1, recurrence.after_completion.days))
            self._choice.setCurrentIndex(self._choice.findData("after"))
            return
        known = self._choice.findData(recurrence.rule)
        self._own.setText(recurrence.rule)
        self._choice.setCurrentIndex(known if known > 0 else self._choice.findData("own"))

    def _follow(self) -> None:
        self._days.setVisible(self._choice.currentData() == "after")
        self._own.setVisible(self._choice.currentData() == "own")


class ItemEditor(QDialog):
    """Everything about one call or letter."""

    kept = Signal(object)  # Change

    def __init__(
        self,
        item: QueueItem,
        contact: Contact | None,
        queue: QueueService,
        quick: QuickAddService,
        clock: Clock,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = item
        self._queue = queue
        self._jobs = jobs
        self.setObjectName("item-editor")
        self.setWindowTitle(queue_words.item_title(item, contact))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._line = DateLine(quick, item, contact, clock, jobs, "item-when")
        self._build(item, clock)
        self.setMinimumWidth(space(130))

    def _build(self, item: QueueItem, clock: Clock) -> None:
        layout = window_layout(self)
        layout.addWidget(heading(self.windowTitle()))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        grid.setColumnStretch(1, 1)
        self._title = QLineEdit(item.title)
        self._title.setObjectName("item-title")
        self._goal = _choices("item-goal", [(contact_words.goal_title(goal), goal) for goal in Goal], item.goal)
        self._late = _choices(
            "item-late",
            [
                (self.tr("remind me all the same"), Late.RING),
                (self.tr("find a new time"), Late.PLAN_ANEW),
                (self.tr("drop it"), Late.DROP),
            ],
            item.late,
        )
        whose = [
            (self.tr("their clock"), WhoseClock.CONTACT),
            (self.tr("my clock"), WhoseClock.MINE),
            (self.tr("the same moment everywhere"), WhoseClock.INSTANT),
        ]
        self._whose = _choices("item-clock", whose, item.when.clock if item.when else WhoseClock.MINE)
        self._recurrence = RecurrenceBox(item.recurrence)
        self._note = QPlainTextEdit(item.note)
        self._note.setObjectName("item-note")
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(space(20))
        now = when_title(item.due_at, clock.now()) if item.due_at else self.tr("no time yet")
        for title, field in (
            (self.tr("Goal, in a sentence"), self._title),
            (self.tr("What kind of goal"), self._goal),
            (self.tr("Now"), Words(now, tone="quiet")),
            (self.tr("New time"), self._line),
            ("", self._line.meaning),
            (self.tr("Told by"), self._whose),
            (self.tr("Again"), self._recurrence),
            (self.tr("When I was away"), self._late),
            (self.tr("Objections, notes"), self._note),
        ):
            place = grid.rowCount()
            grid.addWidget(Short(title, tone="quiet"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, place, 1)
            if title:
                field.setAccessibleName(title)
        layout.addLayout(grid)
        self._said = Words(tone="warn", name="item-said")
        self._said.hide()
        layout.addWidget(self._said)
        save = button(self.tr("&Save"), "save-item", self._save, look="primary")
        layout.addLayout(button_row(right=[button(self.tr("Cancel"), "cancel", self.reject), save]))
        save.setDefault(True)

    def _save(self) -> None:
        if not self._line.is_readable:
            self._say(self.tr("“%1” is not a date.").replace("%1", visible(self._line.text())))
            return
        try:
            recurrence = self._recurrence.read()
        except NotARule:
            self._say(self.tr("This is not a rule that calendars know: write it as in FREQ=MONTHLY;BYDAY=1MO."))
            return
        when = self._line.when or self._before.when
        after = replace(
            self._before,
            title=" ".join(self._title.text().split()),
            goal=self._goal.currentData(),
            late=self._late.currentData(),
            recurrence=recurrence,
            note=self._note.toPlainText().strip(),
            when=replace(when, clock=self._whose.currentData()) if when else None,
        )
        if self._line.when:
            after = replace(after, state=State.WAITING, snoozed_until=None)
        work = partial(self._queue.change, self._before, after)
        self._jobs.run(work, owner=self, done=self._on_kept, failed=self._explain)

    def _on_kept(self, change: object) -> None:
        self.kept.emit(change)
        self.accept()

    def _explain(self, error: SealpostError) -> None:
        self._say(words.explained(error))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()


def _choices(name: str, choices: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    for title, value in choices:
        made.addItem(title, value)
    made.setCurrentIndex(next(number for number, (_, value) in enumerate(choices) if value == chosen))
    return made


class HistoryDialog(QDialog):
    """What was done with the queue, the latest first, each with its way back."""

    undone = Signal()

    def __init__(self, queue: QueueService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._jobs = jobs
        self.setObjectName("queue-history")
        self.setWindowTitle(self.tr("What was done"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = window_layout(self)
        layout.addWidget(heading(self.windowTitle()))
        self._said = Words(tone="warn", name="history-said")
        self._said.hide()
        layout.addWidget(self._said)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, space(2), 0)
        area = Scrolled(inside)
        layout.addWidget(area, 1)
        layout.addLayout(button_row(right=[button(self.tr("Close"), "close-history", self.accept)]))
        self.resize(space(130), space(130))
        self._look()

    def _look(self) -> None:
        work = partial(self._queue.history, _MOST_ACTS)
        self._jobs.run(work, owner=self, done=self._show, failed=self._explain)

    def _show(self, acts: Sequence[Act]) -> None:
        clear(self._list)
        if not acts:
            self._list.addWidget(Words(self.tr("Nothing yet."), tone="quiet"))
        for number, act in enumerate(acts):
            self._list.addWidget(self._line(number, act))
        self._list.addStretch(1)

    def _line(self, number: int, act: Act) -> QWidget:
        frame, inside = card()
        title = visible(act.items[0].title) if act.items else ""
        said = f"{queue_words.act_title(act.kind)}: {title}" if title else queue_words.act_title(act.kind)
        line = row(
            Words(said, tone="quiet" if act.undone_at else "", name=f"act-{number}"),
            Short(words.day_and_time(act.at), tone="quiet"),
        )
        line.setStretch(0, 1)
        if act.undone_at:
            line.addWidget(Short(self.tr("taken back"), tone="quiet"))
        else:
            line.addWidget(button(self.tr("Undo"), f"undo-act-{number}", partial(self._undo, act), look="link"))
        inside.addLayout(line)
        return frame

    def _undo(self, act: Act) -> None:
        work: Callable[[], object] = partial(self._queue.undo, act.id)
        self._jobs.run(work, owner=self, done=self._on_undone, failed=self._explain)

    def _on_undone(self, _items: object) -> None:
        self.undone.emit()
        self._look()

    def _explain(self, error: SealpostError) -> None:
        self._said.setText(words.explained(error))
        self._said.show()
