"""A site wants to use a key: what is asked, and how the answer gets back to the thread that waits for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QWidget

from sealpost.core.key_changes import KeyChange
from sealpost.core.keys import Key
from sealpost.errors import AppStopped, Cancelled, SealpostError
from sealpost.qt.full_screen import screen_is_taken
from sealpost.services.ports import Answer, Cancellation, Compared, Comparison, Question, UnverifiedAnswer
from sealpost.ui.key_change import show_key_change
from sealpost.ui.personal_mark import MarkBadge, MarkKeeper
from sealpost.ui.seal import Mark, seal_pixmap
from sealpost.ui.theme import space
from sealpost.ui.widgets import (
    FingerprintWords,
    Look,
    Picture,
    ScrolledCard,
    Words,
    button,
    button_row,
    card,
    fact,
    heading,
    row,
    rule,
    window_layout,
)
from sealpost.ui.words import key_name, listed, site_title, split_user_id

GUARD_MILLISECONDS = 500  # so that a click or key that was meant for another window answers nothing

T = TypeVar("T")


class GuardedDialog(QDialog):
    """No default button, nothing within half a second of coming to the front, nothing by a key held down."""

    answered = Signal(object)

    def __init__(self, dismissed: object, marks: MarkKeeper | None) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        self._dismissed = dismissed
        self._marks = marks
        self._choices: list[QPushButton] = []
        self._is_answered = False
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        self._guard.setInterval(GUARD_MILLISECONDS)
        self._guard.timeout.connect(self._on_guard_over)
        self.setWindowIcon(seal_pixmap(Mark.WAITING, 64))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rejected.connect(partial(self._answer, dismissed))

    def _header(self, title: Words) -> QHBoxLayout:
        """What is asked, between our seal and the user's own mark, which no other program can show."""
        header = row(Picture(seal_pixmap(Mark.WAITING, space(11), self.devicePixelRatioF())), title)
        if self._marks:
            header.addWidget(MarkBadge(self._marks), alignment=Qt.AlignmentFlag.AlignTop)
        return header

    def _add_choice(self, text: str, name: str, answer: object, *, look: Look = "") -> QPushButton:
        made = button(text, name, partial(self._answer, answer), look=look)
        made.setEnabled(False)
        self._choices.append(made)
        return made

    def _answer(self, answer: object) -> None:
        if not self._is_answered:
            self._is_answered = True
            self.answered.emit(answer)
            self.accept()

    def _start_guard(self) -> None:
        for choice in self._choices:
            choice.setEnabled(False)
        self.setFocus()
        self._guard.start()

    @Slot()
    def _on_guard_over(self) -> None:
        for choice in self._choices:
            choice.setEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._start_guard()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._start_guard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
            return
        super().keyPressEvent(event)


class PermissionDialog(GuardedDialog):
    """Answers with a `services.ports.Answer`."""

    def __init__(self, question: Question, marks: MarkKeeper | None = None) -> None:
        super().__init__(Answer.NOT_NOW, marks)
        self.setObjectName("permission-dialog")
        self.setWindowTitle(self.tr("Sealpost: permission"))
        self._build(question)

    def _build(self, question: Question) -> None:
        layout = window_layout(self)
        title = heading(self._title(question), 1.3, name="permission-title")
        layout.addLayout(self._header(title))
        layout.addWidget(Words(self._what_happens(question.operation), name="permission-effect"))
        layout.addWidget(self._facts(question))
        layout.addStretch(1)
        layout.addLayout(self._choices_row())
        self.setMinimumWidth(space(120))

    def _title(self, question: Question) -> str:
        asks = {
            "encrypt": self.tr("%s wants to seal and sign a letter with your key"),
            "sign": self.tr("%s wants to sign a text with your key"),
            "open": self.tr("%s wants to open a sealed message with your key"),
        }
        sentence = asks.get(question.operation, self.tr("%s wants to use your key"))
        return sentence.replace("%s", site_title(question.origin))

    def _what_happens(self, operation: str) -> str:
        effects = {
            "encrypt": self.tr(
                "The text is sealed for the people named below and signed in your name. "
                "The page gets the sealed text only."
            ),
            "sign": self.tr("The text gets your signature, so everybody can see that it is yours. It stays readable."),
            "open": self.tr("The message is shown to you in a frame of Sealpost's own. The page never gets its text."),
        }
        return effects.get(operation, "")

    def _facts(self, question: Question) -> QWidget:
        frame, inside = card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(2))
        grid.setColumnStretch(1, 1)
        fact(grid, self.tr("Site"), Words(question.origin, name="permission-origin"))
        if question.browser:
            fact(grid, self.tr("Browser"), Words(question.browser, name="permission-browser"))
        fact(grid, self.tr("Your key"), Words(key_name(question.key), name="permission-key"))
        fact(grid, "", FingerprintWords(question.key.fingerprint, "permission-fingerprint"))
        if question.recipients:
            people = Words(listed([*question.recipients]), name="permission-recipients")
            fact(grid, self.tr("For"), people)
        inside.addLayout(grid)
        return ScrolledCard(frame, 16, "consent-facts")

    def _choices_row(self) -> QHBoxLayout:
        return button_row(
            self._add_choice(self.tr("&Not now"), "answer-not-now", Answer.NOT_NOW),
            self._add_choice(self.tr("Ne&ver"), "answer-never", Answer.NEVER),
            right=[
                self._add_choice(self.tr("&Always for this site"), "answer-always", Answer.ALWAYS),
                self._add_choice(self.tr("&This time"), "answer-once", Answer.ONCE, look="primary"),
            ],
        )


class UnverifiedDialog(GuardedDialog):
    """Answers with a `services.ports.UnverifiedAnswer`."""

    def __init__(
        self,
        site: str,
        keys: Sequence[Key],
        marks: MarkKeeper | None = None,
        changes: Sequence[KeyChange] = (),
    ) -> None:
        super().__init__(UnverifiedAnswer.NO, marks)
        self.setObjectName("unverified-dialog")
        self.setWindowTitle(
            self.tr("Sealpost: a key has changed") if changes else self.tr("Sealpost: key not verified yet")
        )
        self._build(site, keys, changes)

    def _build(self, site: str, keys: Sequence[Key], changes: Sequence[KeyChange]) -> None:
        layout = window_layout(self)
        said = self._changed_title(changes) if changes else self._title(keys)
        layout.addLayout(self._header(heading(said, 1.3, name="unverified-title")))
        advice = self._changed_advice(site) if changes else self._advice(site)
        layout.addWidget(Words(advice, name="unverified-advice"))
        frame, inside = card()
        for index, key in enumerate(keys):
            if index:
                inside.addWidget(rule())
            inside.addWidget(Words(key_name(key), name=f"unverified-key-{index}"))
            inside.addWidget(FingerprintWords(key.fingerprint, f"unverified-fingerprint-{index}"))
            for change in changes:
                if change.address in (user_id.address for user_id in key.user_ids):
                    show_key_change(inside, change)
        layout.addWidget(ScrolledCard(frame, 16, "consent-facts"))
        layout.addStretch(1)
        layout.addLayout(
            button_row(
                self._add_choice(self.tr("&Don't use"), "answer-no", UnverifiedAnswer.NO),
                right=[
                    self._add_choice(self.tr("&Remember"), "answer-remember", UnverifiedAnswer.REMEMBER),
                    self._add_choice(
                        self.tr("This &letter"), "answer-letter", UnverifiedAnswer.THIS_LETTER, look="primary"
                    ),
                ],
            )
        )
        self.setMinimumWidth(space(120))

    def _title(self, keys: Sequence[Key]) -> str:
        if len(keys) > 1:
            return self.tr("%s keys are not verified yet").replace("%s", str(len(keys)))
        name, address = split_user_id(keys[0].name)
        return self.tr("The key of %s is not verified yet").replace("%s", address or name)

    def _changed_title(self, changes: Sequence[KeyChange]) -> str:
        addresses = listed(list(dict.fromkeys(change.address for change in changes)))
        return self.tr("The key of %s has changed").replace("%s", addresses)

    def _changed_advice(self, site: str) -> str:
        return self.tr(
            "%s wants to seal a letter. Earlier letters to this address were sealed to the old key. People do get new "
            "keys, and somebody who takes their place has one too: call the owner and compare. You are asked once."
        ).replace("%s", site_title(site))

    def _advice(self, site: str) -> str:
        return self.tr(
            "%s wants to seal a letter. Anybody can make a key with any name: call the owner on a number that you "
            "know, and compare the whole fingerprint."
        ).replace("%s", site_title(site))


class PairingDialog(GuardedDialog):
    """Answers with a `services.ports.Compared`."""

    def __init__(self, comparison: Comparison, marks: MarkKeeper | None = None) -> None:
        super().__init__(Compared.REFUSED, marks)
        self.setObjectName("pairing-dialog")
        self.setWindowTitle(self.tr("Sealpost: a new browser"))
        self._build(comparison)

    def _build(self, comparison: Comparison) -> None:
        layout = window_layout(self)
        asks = self.tr("%s wants to work with Sealpost").replace("%s", comparison.browser or self.tr("A browser"))
        title = heading(asks, 1.3, name="pairing-title")
        layout.addLayout(self._header(title))
        frame, inside = card()
        code = heading(comparison.code, 2.2, name="pairing-code")
        code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        code.setAccessibleName(self.tr("Code: %s").replace("%s", comparison.code))
        inside.addWidget(code)
        layout.addWidget(frame)
        advice = self.tr(
            "Press the Sealpost button in the browser's toolbar: it shows a code too. Pair the browser only if it is "
            "the same one, and only if you have just loaded or used Sealpost there. Once paired, pages of that browser "
            "can ask to use your key; you still answer each of them here."
        )
        layout.addWidget(Words(advice, name="pairing-advice"))
        layout.addWidget(Words(comparison.caller, tone="quiet", name="pairing-caller"))
        layout.addStretch(1)
        layout.addLayout(
            button_row(
                self._add_choice(self.tr("&Don't pair"), "answer-refused", Compared.REFUSED),
                right=[
                    self._add_choice(self.tr("&The codes are the same"), "answer-same", Compared.SAME, look="primary")
                ],
            )
        )
        self.setMinimumWidth(space(120))


@dataclass(frozen=True, slots=True, eq=False)
class _Pending(Generic[T]):
    make: Callable[[], GuardedDialog]
    answers: "SimpleQueue[T | SealpostError]"


class DesktopPrompter(QObject):
    """`services.ports.Prompter` by dialogs, one at a time. Its questions come from the broker's threads."""

    pending_changed = Signal(int)
    _enqueued = Signal(object)
    _withdrawn = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        marks: MarkKeeper | None = None,
        screen_is_taken: Callable[[], bool] = screen_is_taken,
    ) -> None:
        super().__init__(parent)
        self._marks = marks
        self._screen_is_taken = screen_is_taken
        self._pending: list[_Pending[object]] = []
        self._dialog: GuardedDialog | None = None
        self._is_closed = False
        self._enqueued.connect(self._on_enqueued, Qt.ConnectionType.QueuedConnection)
        self._withdrawn.connect(self._on_withdrawn, Qt.ConnectionType.QueuedConnection)

    def ask_permission(self, question: Question, cancellation: Cancellation) -> Answer:
        make = partial(PermissionDialog, question, self._marks)
        return self._ask(_Pending(make, SimpleQueue[Answer | SealpostError]()), cancellation)

    def ask_unverified(
        self, site: str, keys: Sequence[Key], cancellation: Cancellation, changes: Sequence[KeyChange] = ()
    ) -> UnverifiedAnswer:
        make = partial(UnverifiedDialog, site, keys, self._marks, changes)
        return self._ask(_Pending(make, SimpleQueue[UnverifiedAnswer | SealpostError]()), cancellation)

    def ask_pairing(self, comparison: Comparison, cancellation: Cancellation) -> Compared:
        make = partial(PairingDialog, comparison, self._marks)
        return self._ask(_Pending(make, SimpleQueue[Compared | SealpostError]()), cancellation)

    def show_current(self) -> bool:
        """Bring the open question to the front; False where there is none."""
        if self._dialog is None:
            return False
        self._dialog.setWindowState(self._dialog.windowState() & ~Qt.WindowState.WindowMinimized)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return True

    def close(self) -> None:
        """Nobody answers any more: whoever waits gets AppStopped."""
        self._is_closed = True
        for pending in self._pending:
            pending.answers.put(AppStopped())

    def _ask(self, pending: _Pending[T], cancellation: Cancellation) -> T:
        """In the asker's thread, which waits here and nowhere else."""
        if self._is_closed:
            raise AppStopped
        cancellation.on_cancel(partial(pending.answers.put, Cancelled()))
        if pending.answers.empty():  # else the asker has gone already
            self._enqueued.emit(pending)
        answer = pending.answers.get()
        self._withdrawn.emit(pending)
        if isinstance(answer, SealpostError):
            raise answer
        return answer

    # --- main thread ---

    @Slot(object)
    def _on_enqueued(self, pending: _Pending[object]) -> None:
        if self._is_closed:
            pending.answers.put(AppStopped())
            return
        self._pending.append(pending)
        self.pending_changed.emit(len(self._pending))
        self._show_next()

    @Slot(object)
    def _on_withdrawn(self, pending: _Pending[object]) -> None:
        if pending not in self._pending:
            return
        if pending is self._pending[0] and self._dialog:
            self._dialog.deleteLater()
            self._dialog.hide()
            self._dialog = None
        self._pending.remove(pending)
        self.pending_changed.emit(len(self._pending))
        self._show_next()

    def _show_next(self) -> None:
        if self._dialog or not self._pending or self._is_closed:
            return
        first = self._pending[0]
        self._dialog = first.make()
        self._dialog.answered.connect(first.answers.put)
        if self._screen_is_taken():
            self._dialog.showMinimized()  # a film or a talk is not interrupted; the tray says that somebody waits
        else:
            self.show_current()
