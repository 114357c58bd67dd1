"""A password instead of keys: words made by chance, or one's own question, with how soon an answer is guessed."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from sealpost.core.keys import Address
from sealpost.core.letter_password import Guess, Language, Strength, normal_answer
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.composing import PasswordLock
from sealpost.services.letters import LetterService
from sealpost.ui.secret_fields import SecretLine
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Words, button, button_row, card

_PAUSE = 300  # ms after the last key
_LONGEST = 300  # characters of a question or an answer


def _tr(text: str) -> str:
    return QCoreApplication.translate("composer", text)


class PasswordCard(QWidget):
    """Shown while a letter is sealed with a password. One person's password can be kept for the next letters."""

    changed = Signal()
    refused = Signal(object)
    call_wanted = Signal()
    copy_wanted = Signal(str)
    opener_wanted = Signal()
    left = Signal()

    def __init__(self, letters: LetterService, jobs: Jobs) -> None:
        super().__init__()
        self._letters = letters
        self._jobs = jobs
        self._person: Address | None = None  # the only one whom the letter is for
        self.setObjectName("password-card")
        frame, inside = card()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        inside.addWidget(
            Words(
                self.tr(
                    "Everybody opens this letter with the password, in any OpenPGP program or in the opener page. "
                    "It is not signed."
                ),
                tone="quiet",
            )
        )
        inside.addLayout(self._form())
        self._meter = Words(name="password-meter")
        inside.addWidget(self._meter)
        self._keep = QCheckBox()
        self._keep.setObjectName("keep-password")
        self._keep.hide()
        inside.addWidget(self._keep)
        self._known = Words(tone="quiet", name="password-known")
        self._known.hide()
        inside.addWidget(self._known)
        inside.addLayout(self._buttons())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._measure)
        self.hide()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(space(3))
        form.setVerticalSpacing(space(2))
        self._kind = QComboBox()
        self._kind.setObjectName("password-kind")
        for language, title in (
            (Language.ENGLISH, self.tr("English words, made by chance")),
            (Language.RUSSIAN, self.tr("Russian words, made by chance")),
            (Language.HUNGARIAN, self.tr("Hungarian words, made by chance")),
            (None, self.tr("the answer to a question of mine")),
        ):
            self._kind.addItem(title, language)
        self._kind.setCurrentIndex(self._kind.findData(_own_language()))
        self._kind.activated.connect(self._on_kind)
        self._password = SecretLine()
        self._password.setObjectName("password")
        self._password.setReadOnly(True)
        self._question, self._answer = QLineEdit(), SecretLine()
        for field, name in ((self._question, "password-question"), (self._answer, "password-answer")):
            field.setObjectName(name)
            field.setMaxLength(_LONGEST)
        self._answer.textChanged.connect(self._on_answer)
        self._question.setPlaceholderText(self.tr("It stands above the sealed text, and everybody can read it."))
        form.addRow(self.tr("&Kind"), self._kind)
        form.addRow(self.tr("&Question"), self._question)
        form.addRow(self.tr("Ans&wer"), self._answer)
        form.addRow(self.tr("&Password"), self._password)
        self._rows = form
        return form

    def _buttons(self) -> QVBoxLayout:
        self._another = button(self.tr("&Other words"), "other-password", self._make_anew)
        lines = QVBoxLayout()
        lines.setSpacing(space(2))
        lines.addLayout(
            button_row(
                self._another,
                button(self.tr("Cop&y it"), "copy-password", lambda: self.copy_wanted.emit(self._password.text())),
                button(self.tr("&Tell it by phone"), "tell-password", self.call_wanted.emit),
            )
        )
        lines.addLayout(
            button_row(
                button(self.tr("Save the &opener page…"), "save-opener", self.opener_wanted.emit, look="link"),
                right=[button(self.tr("Use &keys again"), "leave-password", self.left.emit, look="link")],
            )
        )
        return lines

    # --- What it is ---------------------------------------------------------------------------------------

    @property
    def lock(self) -> PasswordLock | None:
        """None while the letter is sealed to keys."""
        if not self.is_used:
            return None
        question = self._question.text().strip() if self._language is None else ""
        return PasswordLock(self._password.text(), question)

    @property
    def _language(self) -> Language | None:
        return self._kind.currentData()

    @property
    def is_used(self) -> bool:
        return not self.isHidden()

    def begin(self, person: Address | None) -> None:
        """With the password that was agreed with this one person, else with a new one."""
        self.show()
        self.is_for(person)
        if not self._password.text():
            self._on_kind()

    def is_for(self, person: Address | None) -> None:
        if person == self._person or not self.is_used:
            return
        self._person = person
        self._known.hide()
        self._keep.setVisible(person is not None)
        if person is None:
            return
        self._keep.setText(self.tr("&Remember it for letters to %s, sealed to my own key").replace("%s", person))
        work = partial(self._letters.kept, person)
        self._jobs.run(work, owner=self, done=partial(self._on_known, person), failed=self._on_refused)

    def _on_known(self, person: Address, password: str | None) -> None:
        if password is None or person != self._person or self._language is None:
            return
        self._keep.setChecked(True)
        self._known.setText(
            self.tr("This is the password for all letters to %s. Other words won't open the earlier ones.").replace(
                "%s", person
            )
        )
        self._known.show()
        self._show_password(password)

    @property
    def agreed(self) -> tuple[Address, str] | None:
        """What is to be kept for the next letters to this person."""
        is_wanted = self.is_used and self._keep.isChecked()
        return (self._person, self._password.text()) if self._person and is_wanted else None

    @Slot()
    def _on_kind(self) -> None:
        by_chance = self._language is not None
        for field in (self._question, self._answer):
            self._rows.setRowVisible(field, not by_chance)
        self._another.setVisible(by_chance)
        if by_chance:
            self._make_anew()
        else:
            self._on_answer()
            self._question.setFocus()

    def _make_anew(self) -> None:
        if self._language is not None:
            self._known.hide()
            self._show_password(self._letters.new_password(self._language))

    @Slot()
    def _on_answer(self) -> None:
        self._show_password(normal_answer(self._answer.text()))

    def _show_password(self, password: str) -> None:
        self._password.setText(password)
        self._password.setCursorPosition(0)
        self._pause.start()
        self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        password = self._password.text()
        if not password:
            self._meter.say("", "")
            return
        text, tone = guess_words(self._letters.time_to_guess(password))
        said = self.tr("Anyone who has the letter can try answers for as long as they like.")
        self._meter.say(f"{said} {text}", tone)

    def _on_refused(self, error: SealpostError) -> None:
        self.refused.emit(error)


def guess_words(guess: Guess) -> tuple[str, Tone]:
    """How long one graphics card needs, on average."""
    match guess.strength:
        case Strength.AT_ONCE:
            return _tr("One graphics card finds this one within a minute."), "bad"
        case Strength.MINUTES:
            minutes = max(1, round(guess.seconds / 60))
            return _tr("One graphics card finds this one within about %s minutes.").replace("%s", str(minutes)), "bad"
        case Strength.DAYS:
            days = max(1, round(guess.seconds / 86_400))
            return _tr("One graphics card finds this one within about %s days.").replace("%s", str(days)), "warn"
        case Strength.YEARS:
            return _tr("One graphics card would need years for this one."), "warn"
        case Strength.SAFE:
            return _tr("One graphics card would need thousands of years for this one."), "good"


def _own_language() -> Language:
    match QLocale().language():
        case QLocale.Language.Russian:
            return Language.RUSSIAN
        case QLocale.Language.Hungarian:
            return Language.HUNGARIAN
        case _:
            return Language.ENGLISH
