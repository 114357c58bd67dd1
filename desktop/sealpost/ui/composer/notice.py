"""What the composer has to say: a sentence, and the buttons that go with it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from sealpost.core import letter_checks
from sealpost.core.letter import Letter
from sealpost.core.letter_checks import Advice, Concern
from sealpost.core.text import visible
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Words, button_row, card, clear

_LONGEST_QUOTE = 90


def _tr(text: str) -> str:
    return QCoreApplication.translate("composer", text)


class Notice(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        frame, self._inside = card()
        self._frame: QFrame = frame
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._said = Words(name=f"{name}-said")
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(space(2))
        self._inside.addWidget(self._said)
        self._inside.addLayout(self._buttons)
        self.hide()

    def say(self, text: str, tone: Tone, *buttons: QPushButton) -> None:
        self._said.say(text, tone)
        clear(self._buttons)
        if buttons:
            self._buttons.addLayout(button_row(*buttons))
        self.setVisible(bool(text))

    def be_silent(self) -> None:
        self.say("", "")

    @property
    def text(self) -> str:
        return self._said.text() if not self.isHidden() else ""


class AdviceNotice(Notice):
    """What a careful reader would say of the letter."""

    def look_at(self, letter: Letter, files: int, *, is_naming: bool) -> None:
        """Not before there is a letter: nobody wants to hear of a subject that they are about to write."""
        own = letter_checks.own_words(letter.text).strip()
        found = letter_checks.advice(letter, files) if own else ()
        if is_naming:
            found = [each for each in found if each.concern not in letter_checks.ON_SUBJECT]
        self.say("\n".join(map(_sentence, found)), "warn")


def _sentence(advice: Advice) -> str:
    detail = visible(advice.detail, _LONGEST_QUOTE)
    match advice.concern:
        case Concern.NO_SUBJECT:
            return _tr("The letter has no subject. A short neutral one helps its reader to find it again.")
        case Concern.SAYS_NOTHING:
            return _tr("The subject “%s” would fit every letter.").replace("%s", detail)
        case Concern.TELLS_TOO_MUCH:
            return _tr("The subject is not sealed, and “%s” stands in it.").replace("%s", detail)
        case Concern.NO_FILE:
            return _tr("You wrote “%s”, but no file is with the letter.").replace("%s", detail)
        case Concern.UNANSWERED:
            return _tr("This question may still wait for an answer: “%s”").replace("%s", detail)
