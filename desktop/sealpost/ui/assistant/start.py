"""The first step: what is going to happen, and whether GnuPG is here."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from sealpost.core.assistant import Progress
from sealpost.errors import GpgMissing, GpgTooOld, SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.assistant import AssistantService, Found
from sealpost.ui import words
from sealpost.ui.assistant.page import Action, Page
from sealpost.ui.theme import fixed_width
from sealpost.ui.widgets import Short, Words, button, button_row, card, clear, copy_to_clipboard, row


class StartPage(Page):
    def __init__(self, assistant: AssistantService, jobs: Jobs) -> None:
        super().__init__(self.tr("Letters that only the right people can read"), "assistant-start", jobs)
        self._assistant = assistant
        self._is_ready = False
        self.body.addWidget(
            Words(
                self.tr(
                    "In about two minutes you will have a key of your own, a safe copy of it, and your first sealed "
                    "letter. The key opens letters that others seal for you, and signs yours."
                )
            )
        )
        self.body.addWidget(Words(self.tr("You can stop at any time and go on later from here."), tone="quiet"))
        frame, self._engine = card()
        self.body.addWidget(frame)

    def action(self) -> Action:
        return Action(self.tr("&Begin"), self._is_ready)

    def enter(self, progress: Progress) -> None:
        self._look_for_gpg()

    def _look_for_gpg(self) -> None:
        clear(self._engine)
        self._engine.addWidget(Words(self.tr("Looking for GnuPG…"), tone="quiet"))
        self._jobs.run(self._assistant.look, owner=self, done=self._on_found, failed=self._on_missing)

    def _on_found(self, found: Found) -> None:
        clear(self._engine)
        name = Words(self.tr("GnuPG, which seals and signs"), name="gpg-name")
        version = Short(self.tr("%1, ready").replace("%1", found.gpg_version), tone="good", name="gpg-version")
        self._engine.addLayout(row(name, version))
        self._become_ready(True)

    def _on_missing(self, error: SealpostError) -> None:
        clear(self._engine)
        self._engine.addWidget(Words(words.message_of(error), tone="warn", name="gpg-fault"))
        if isinstance(error, GpgMissing | GpgTooOld):
            self._show_install_line(self._engine, str(error.params["install"]))
        else:
            self._engine.addWidget(Words(error.advice, tone="quiet"))
        self._engine.addLayout(button_row(button(self.tr("&Look again"), "look-for-gpg", self._look_for_gpg)))
        self._become_ready(False)

    def _show_install_line(self, layout: QVBoxLayout, install: str) -> None:
        layout.addWidget(Words(self.tr("Install it with this line in a terminal, then look again:"), tone="quiet"))
        line = Words(install, name="install-line")
        fixed_width(line)
        copy = button(self.tr("C&opy"), "copy-install-line", partial(copy_to_clipboard, install))
        copy.setAccessibleName(self.tr("Copy the line"))
        layout.addLayout(row(line, copy))

    def _become_ready(self, ready: bool) -> None:
        self._is_ready = ready
        self.changed.emit()
