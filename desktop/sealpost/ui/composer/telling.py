"""How a letter's password gets to its reader: by the clipboard, by phone, and the page that opens the letter."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from sealpost import opener
from sealpost.composition import Services
from sealpost.core.letter import Letter
from sealpost.qt.clipboard import copy_secret
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.composer.foot import LetterFoot
from sealpost.ui.composer.password import PasswordCard


class Telling(QObject):
    """`letter` is asked for when its reader is to be called."""

    def __init__(
        self,
        password: PasswordCard,
        foot: LetterFoot,
        letter: Callable[[], Letter],
        services: Services,
        jobs: Jobs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._foot = foot
        self._letter = letter
        self._services = services
        self._jobs = jobs
        self._window = window
        password.copy_wanted.connect(self._copy)
        password.call_wanted.connect(self._queue_call)
        password.opener_wanted.connect(self._choose_opener_target)

    @Slot(str)
    def _copy(self, password: str) -> None:
        copy_secret(password)
        said = self.tr("Never send it by the same way as the letter.")
        self._foot.say(f"{words.secret_copied()} {said}", "quiet")

    @Slot()
    def _queue_call(self) -> None:
        letter = self._letter()
        to = letter.everybody
        title = self.tr("Tell the password of the letter “%s”").replace("%s", letter.subject)
        work = partial(self._services.letters_for_later.tell_by_phone, to[0] if to else "", title)
        self._jobs.run(work, owner=self, done=self._on_call_queued, failed=self._foot.explain)

    def _on_call_queued(self, _queued: None) -> None:
        self._foot.say(self.tr("The call is in the queue. The password is not in it."), "good")

    @Slot()
    def _choose_opener_target(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Where to save the opener page"))
        if chosen:
            self.save_opener(Path(chosen))

    def save_opener(self, folder: Path) -> None:
        work = partial(self._services.files.write, folder / opener.NAME, opener.page())
        self._jobs.run(work, owner=self, done=self._on_opener_saved, failed=self._foot.explain)

    def _on_opener_saved(self, path: Path) -> None:
        said = self.tr("Saved: %s. Send it once to whoever has no OpenPGP program; it holds no secret.")
        self._foot.say(said.replace("%s", str(path)), "good")
