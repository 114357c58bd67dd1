"""What every dialog on keys is made of: a question, its fields, one action that can be cancelled while it runs."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from sealpost.core.keys import Key
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.theme import Tone, space
from sealpost.ui.watched_work import WatchedStop, WatchedWork
from sealpost.ui.widgets import ScrolledCard, Words, button, button_row, card, heading, window_layout

T = TypeVar("T")

_GUARD = 500  # ms in which nothing can be confirmed by a click that was meant for something else
_MOST_NAMES = 6  # lines of a list before it scrolls
_MOST_NAMED = 100  # keys; more would only make the dialog late


class KeyDialog(QDialog):
    """`body` is for the fields. `guarded` is for what can't be undone: its button wakes up after half a second."""

    key_changed = Signal()

    def __init__(self, title: str, name: str, jobs: Jobs, parent: QWidget | None, *, guarded: bool = False) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._watched = WatchedWork(jobs, name, self)
        self._watched.told.connect(self.say)
        self._guarded = guarded
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = heading(title, name=f"{name}-title")
        self.body = QVBoxLayout()
        self.body.setSpacing(space(2))
        self.said = Words(tone="quiet", name=f"{name}-said")
        self.said.hide()
        self.leave = button(self.tr("Cancel"), "cancel", self.reject)
        self._layout = window_layout(self)
        self._layout.addWidget(self.title)
        self._layout.addLayout(self.body)
        self._layout.addStretch(1)
        self._layout.addWidget(self.said)
        self._layout.addWidget(self._watched.bar)
        self.setMinimumWidth(space(110))

    def add_buttons(self, *left: QPushButton, act: QPushButton) -> None:
        self.act = act
        self._layout.addLayout(button_row(*left, right=[self.leave, act]))
        if self._guarded:
            act.setEnabled(False)
            QTimer.singleShot(_GUARD, self, self._wake)

    def _wake(self) -> None:
        self._guarded = False
        self.allow(self.may_act())

    def may_act(self) -> bool:
        """Whether the fields are filled in; for those who override it."""
        return True

    def allow(self, allowed: bool) -> None:
        self.act.setEnabled(allowed and not self._guarded and not self._watched.is_running)

    def run(self, work: Callable[[WatchedStop], T], done: Callable[[T], None], busy: str) -> None:
        """`work` in a job; meanwhile `busy` is said, and Cancel stops it."""
        self.act.setEnabled(False)
        self._watched.run(work, partial(self._finish, done), self.fail, busy)

    def say(self, text: str, tone: Tone) -> None:
        if (text, bool(text)) != (self.said.text(), not self.said.isHidden()):
            self.said.setVisible(bool(text))
            self.fit()
        self.said.say(text, tone)

    def fit(self) -> None:
        """As wide and high as its content needs, and never smaller than it was, once all of it is shown."""
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self._layout.activate()
        width = max(self.width(), self._layout.totalMinimumSize().width())
        needed = self._layout.totalHeightForWidth(width) if self._layout.hasHeightForWidth() else 0
        self.resize(width, max(self.height(), needed, self.sizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def turn_into_a_report(self, title: str, text: str) -> None:
        """It is done: what remains is to read it and to close."""
        self.title.setText(title)
        self.say(text, "good")
        self.act.hide()
        self.leave.setText(self.tr("Close"))
        self.leave.setFocus()

    def _finish(self, done: Callable[[T], None], result: T) -> None:
        self.say("", "quiet")
        self.allow(self.may_act())
        done(result)

    def fail(self, error: SealpostError) -> None:
        self.say(words.explained(error), "warn")
        self.allow(self.may_act())

    def reject(self) -> None:
        self._watched.stop()
        super().reject()


def whose(keys: Sequence[Key]) -> QWidget:
    """The keys that are meant, by name and the end of the fingerprint; many scroll, and the rest are counted."""
    frame, inside = card()
    for key in keys[:_MOST_NAMED]:
        inside.addWidget(Words(words.key_name(key)))
        inside.addWidget(Words(key_line(key), tone="quiet"))
    if (rest := len(keys) - _MOST_NAMED) > 0:
        inside.addWidget(Words(frame.tr("%n more", "", rest), tone="quiet", name="not-named"))
    return frame if len(keys) <= _MOST_NAMES else ScrolledCard(frame, _MOST_NAMES * 3, "which-keys")


def key_line(key: Key) -> str:
    return f"{words.state_title(key)} · {words.short_fingerprint(key.fingerprint)}"
