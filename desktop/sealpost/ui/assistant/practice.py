"""The last step: a letter to oneself, sealed, shown as it would travel, and opened again."""

from PySide6.QtWidgets import QPlainTextEdit

from sealpost.core.assistant import Progress
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.verdict import Part, SignatureVerdict
from sealpost.qt.jobs import Jobs
from sealpost.qt.practice import start_practice_mailbox
from sealpost.services.activity import ActivityService
from sealpost.services.assistant import AssistantService, Practice
from sealpost.services.keys import KeyService
from sealpost.ui import words
from sealpost.ui.assistant.page import Action, Page
from sealpost.ui.theme import Tone, fixed_width, space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Words, button, button_row, card, section

_SHOWN_LINES = 5  # of the sealed letter; the rest looks alike


_SHOWN_LETTERS = 44  # of each line


class PracticePage(Page):
    def __init__(self, assistant: AssistantService, keys: KeyService, activity: ActivityService, jobs: Jobs) -> None:
        super().__init__(self.tr("Your first sealed letter"), "assistant-practice", jobs)
        self._assistant = assistant
        self._keys = keys
        self._activity = activity
        self._fingerprint: Fingerprint | None = None
        self._has_practised = False
        self.body.addWidget(Words(self.tr("Write something to yourself. It is sealed, and opened again at once.")))
        self._letter = QPlainTextEdit(self.tr("Hello! Nobody but me can read this."))
        self._letter.setObjectName("practice-letter")
        self._letter.setAccessibleName(self.tr("A letter to yourself"))
        self._letter.setTabChangesFocus(True)
        self._letter.setFixedHeight(space(16))
        self._letter.textChanged.connect(self._on_edited)
        self.body.addWidget(self._letter)
        self._result, inside = card()
        inside.addWidget(section(self.tr("This is what travels:")))
        self._sealed = Words(name="practice-sealed", tone="quiet")
        fixed_width(self._sealed)
        inside.addWidget(self._sealed)
        inside.addWidget(section(self.tr("This is what you read:")))
        self._opened = Words(name="practice-opened")
        inside.addWidget(self._opened)
        self._verdict = Words(name="practice-verdict")
        inside.addWidget(self._verdict)
        self.body.addWidget(self._result)
        self._result.hide()
        mailbox = button(self.tr("Go on in the practice &mailbox…"), "practice-mailbox", self._open_mailbox)
        self.body.addLayout(button_row(mailbox))

    def action(self) -> Action:
        if self._has_practised:
            return Action(self.tr("&Finish"), not self.is_busy)
        filled = bool(self._letter.toPlainText().strip())
        ready = filled and self._fingerprint is not None and not self.is_busy
        return Action(self.tr("&Seal it and open it again"), ready, can_skip=True)

    def act(self) -> None:
        if self._has_practised:
            self.done.emit()
        elif self._fingerprint:
            self._practise(self._fingerprint, self._letter.toPlainText())

    def enter(self, progress: Progress) -> None:
        self._fingerprint = progress.fingerprint
        self._on_edited()

    def _on_edited(self) -> None:
        self._has_practised = False
        self._result.hide()
        self.changed.emit()

    def _practise(self, fingerprint: Fingerprint, letter: str) -> None:
        def work(stop: WatchedStop) -> tuple[Key, Practice]:
            key = self._keys.find(fingerprint)
            practice = self._assistant.practise(key, letter, stop)
            for operation in ("encrypt", "open"):
                self._activity.record(operation, "desktop", "", key.fingerprint)
            return key, practice

        self.run(work, self._on_practised, self.tr("Sealing and opening. The passphrase may be asked for…"))

    def _on_practised(self, practised: tuple[Key, Practice]) -> None:
        key, practice = practised
        lines = [_cut(line) for line in practice.sealed.splitlines()[:_SHOWN_LINES]]
        self._sealed.setText("\n".join([*lines, "…"]))
        part = practice.opened.parts[0]
        self._opened.setText(part.text)
        said, tone = self._judged(part, key)
        self._verdict.say(said, tone)
        self._result.show()
        self._has_practised = True

    def _judged(self, part: Part, key: Key) -> tuple[str, Tone]:
        good = [each for each in part.signatures if each.verdict is SignatureVerdict.GOOD]
        if not part.encrypted or not good:
            return self.tr("It came back, but not as it was sealed. Check the set-up."), "bad"
        name = words.split_user_id(key.name)[0]
        return self.tr("Sealed, and signed by %1. Nobody has changed it.").replace("%1", name), "good"

    def _open_mailbox(self) -> None:
        start_practice_mailbox()
        self.say(self.tr("The practice mailbox opens in a browser of its own, with keys to play with."), "quiet")


def _cut(line: str) -> str:
    return line if len(line) <= _SHOWN_LETTERS else f"{line[:_SHOWN_LETTERS]}…"
