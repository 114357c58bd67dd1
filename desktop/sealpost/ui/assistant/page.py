"""What every step of the assistant is made of: a title, its content, one action, and work that can be stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from sealpost.core.assistant import Progress
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.ports import Waiting
from sealpost.ui import words
from sealpost.ui.keys.dialog import WatchedStop
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Words, button, heading, row

T = TypeVar("T")

_LOOK_AGAIN = 150  # ms


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
        self._work: WatchedStop | None = None
        self._busy = ""
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
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_AGAIN)
        self._watch.timeout.connect(self._look_at_work)

    def _progress_line(self) -> QHBoxLayout:
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{self.objectName()}-progress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._stop = button(self.tr("S&top"), "stop-work", self.stop)
        self._stop.hide()
        return row(self._bar, self._stop)

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
        return self._work is not None

    def run(self, work: Callable[[WatchedStop], T], done: Callable[[T], None], busy: str) -> None:
        """`work` in a job; meanwhile `busy` is said, and Stop stops it."""
        self._work = stop = WatchedStop()
        self._busy = busy
        self.say(busy, "quiet")
        self._bar.show()
        self._stop.setEnabled(True)
        self._stop.show()
        self._watch.start()
        self.changed.emit()
        self._jobs.run(partial(work, stop), owner=self, done=partial(self._finish, done), failed=self.fail, stop=stop)

    def stop(self) -> None:
        """What is at work ends soon, and leaves nothing behind."""
        if self._work:
            self._stop.setEnabled(False)
            self._busy = self.tr("Stopping…")
            self._work.waits_for = None
            self._work.cancel()
            self.say(self._busy, "quiet")

    def say(self, text: str, tone: Tone) -> None:
        self.said.setVisible(bool(text))
        self.said.say(text, tone)

    def fail(self, error: SealpostError) -> None:
        self._still()
        self.say(words.explained(error), "warn")
        self.changed.emit()

    def _finish(self, done: Callable[[T], None], result: T) -> None:
        self._still()
        self.say("", "quiet")
        done(result)
        self.changed.emit()

    def _still(self) -> None:
        self._work = None
        self._watch.stop()
        self._bar.hide()
        self._stop.hide()

    def _look_at_work(self) -> None:
        match self._work.waits_for if self._work else None:
            case Waiting.KEYRING:
                self.say(self.tr("Another program is using the keyring. Waiting until it is done…"), "warn")
            case Waiting.PINENTRY:
                self.say(self.tr("A window of GnuPG asks for the passphrase…"), "quiet")
            case None:
                self.say(self._busy, "quiet")
