"""What every step of the assistant is made of: a title, its content, one action, and work that can be stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealpost.core.assistant import Progress
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.theme import Tone, space
from sealpost.ui.watched_work import WatchedStop, WatchedWork
from sealpost.ui.widgets import Words, button, heading, row

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Action:
    """The one button that goes on; `can_skip` where the step may be left undone."""

    text: str
    is_allowed: bool = True
    can_skip: bool = False


class Page(QWidget):
    """`changed` when the action is another; `key_chosen` and `done` when the step has come to its end."""

    changed = Signal()
    key_chosen = Signal(object)
    done = Signal()

    def __init__(self, title: str, name: str, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._watched = WatchedWork(jobs, name, self)
        self._watched.told.connect(self.say)
        self.setObjectName(name)
        self.title = heading(title, name=f"{name}-title")
        self.body = QVBoxLayout()
        self.body.setSpacing(space(3))
        self.said = Words(tone="quiet", name=f"{name}-said")
        self.said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(3))
        layout.addWidget(self.title)
        layout.addLayout(self.body)
        layout.addWidget(self.said)
        layout.addLayout(self._progress_line())
        layout.addStretch(1)

    def _progress_line(self) -> QHBoxLayout:
        self._stop = button(self.tr("S&top"), "stop-work", self.stop)
        self._stop.hide()
        return row(self._watched.bar, self._stop)

    # --- For those who are a page -------------------------------------------------------------------------

    def action(self) -> Action:
        """What the button that goes on says."""
        return Action(self.tr("&Continue"))

    def act(self) -> None:
        """That button was pressed."""
        self.done.emit()

    def enter(self, progress: Progress) -> None:
        """It is shown now, with what is known so far."""

    # --- Work ---------------------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        return self._watched.is_running

    def run(self, work: Callable[[WatchedStop], T], done: Callable[[T], None], busy: str) -> None:
        """`work` in a job; meanwhile `busy` is said, and Stop stops it."""
        self._watched.run(work, partial(self._finish, done), self.fail, busy)
        self._stop.setEnabled(True)
        self._stop.show()
        self.changed.emit()

    def stop(self) -> None:
        """What is at work ends soon, and leaves nothing behind."""
        self._stop.setEnabled(False)
        self._watched.stop()

    def say(self, text: str, tone: Tone) -> None:
        self.said.setVisible(bool(text))
        self.said.say(text, tone)

    def fail(self, error: SealpostError) -> None:
        self._stop.hide()
        self.say(words.explained(error), "warn")
        self.changed.emit()

    def _finish(self, done: Callable[[T], None], result: T) -> None:
        self._stop.hide()
        self.say("", "quiet")
        done(result)
        self.changed.emit()
