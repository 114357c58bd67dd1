"""The assistant's window: one step at a time, and the way between them. It can be left at any step."""

from contextlib import suppress

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sealpost.core import assistant
from sealpost.core.assistant import Progress, Step
from sealpost.core.keys import Key
from sealpost.errors import SealpostError
from sealpost.ui.assistant.backup import BackupPage
from sealpost.ui.assistant.browsers import BrowsersPage
from sealpost.ui.assistant.key import KeyPage
from sealpost.ui.assistant.page import Page
from sealpost.ui.assistant.practice import PracticePage
from sealpost.ui.assistant.start import StartPage
from sealpost.ui.assistant.steps import StepsLine
from sealpost.ui.theme import space
from sealpost.ui.widgets import Scrolled, button, row, window_layout
from sealpost.ui.windows import Windows


class AssistantWindow(QDialog):
    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self._windows = windows
        self._assistant = windows.services.assistant
        self._progress = Progress()
        self._is_shown = False
        self.setObjectName("assistant-window")
        self.setWindowTitle(self.tr("Welcome to Sealpost"))
        self._pages = self._build_pages()
        self._build()
        self._show_step()
        self.resize(space(150), space(140))

    # --- Building -----------------------------------------------------------------------------------------

    def _build_pages(self) -> dict[Step, Page]:
        services, jobs = self._windows.services, self._windows.jobs
        pages: dict[Step, Page] = {
            Step.START: StartPage(self._assistant, jobs),
            Step.KEY: KeyPage(self._assistant, services.keys, services.key_backup, jobs),
            Step.BACKUP: BackupPage(services.key_backup, jobs),
            Step.BROWSERS: BrowsersPage(services.links, jobs),
            Step.PRACTICE: PracticePage(self._assistant, services.keys, services.activity, jobs),
        }
        for page in pages.values():
            page.changed.connect(self._on_changed)
            page.key_chosen.connect(self._on_key)
            page.done.connect(self._on_done)
        return pages

    def _build(self) -> None:
        layout = window_layout(self)
        self._steps = StepsLine()
        layout.addWidget(self._steps)
        layout.addSpacing(space(2))
        layout.addWidget(self._scrolled(), 1)
        layout.addLayout(self._footer())

    def _scrolled(self) -> Scrolled:
        inside = QWidget()
        holder = QVBoxLayout(inside)
        holder.setContentsMargins(0, 0, space(1), 0)
        for page in self._pages.values():
            holder.addWidget(page)
        self._area = Scrolled(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._area

    def _footer(self) -> QHBoxLayout:
        self._later = button(self.tr("Go on &later"), "assistant-later", self.reject, look="link")
        self._skip = button(self.tr("S&kip"), "assistant-skip", self._on_done, look="link")
        self._back = button(self.tr("&Back"), "assistant-back", self._go_back)
        self._next = button("", "assistant-next", self._act, look="primary")
        self._next.setDefault(True)
        line = row(self._later)
        line.addStretch(1)
        for each in (self._skip, self._back, self._next):
            line.addWidget(each)
        return line

    # --- Steps --------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        return self._pages[self._progress.step]

    def _act(self) -> None:
        self.page.act()

    def _go_back(self) -> None:
        self._become(assistant.back(self._progress))

    @Slot(object)
    def _on_key(self, key: Key) -> None:
        self._progress = assistant.with_key(self._progress, key.fingerprint)
        self._windows.keeper.refresh()

    @Slot()
    def _on_done(self) -> None:
        progress = assistant.forward(self._progress)
        self._become(progress)
        if progress.is_over:
            self.accept()
            self._windows.show("main")

    def _become(self, progress: Progress) -> None:
        self.page.stop()
        self._progress = progress
        self._remember()
        self._show_step()
        self._windows.keeper.refresh()

    def _show_step(self) -> None:
        step = self._progress.step
        self._steps.show_step(step)
        for each, page in self._pages.items():
            page.setVisible(each is step)
        self._area.ensureVisible(0, 0)
        if self._is_shown:
            self.page.enter(self._progress)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        action = self.page.action()
        self._next.setText(action.text)
        self._next.setEnabled(action.is_allowed)
        self._skip.setVisible(action.can_skip)
        self._back.setVisible(self._progress.step is not Step.START)
        self._back.setEnabled(not self.page.is_busy)
        if action.is_allowed and self.focusWidget() in (None, self._later, self._skip, self._back):
            self._next.setFocus()

    # --- Coming and going ---------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_shown:
            self._is_shown = True
            self._windows.jobs.run(
                self._assistant.resume, owner=self, done=self._on_resumed, failed=self._on_not_resumed
            )

    def _on_resumed(self, progress: Progress) -> None:
        self._become(progress)

    def _on_not_resumed(self, error: SealpostError) -> None:
        del error  # the first step looks for the same, and says it
        self._become(Progress())

    def done(self, result: int) -> None:
        """Left, by whichever way: what is at work is stopped, and it goes on from this step another time."""
        self.page.stop()
        self._remember()
        self._is_shown = False
        super().done(result)

    def _remember(self) -> None:
        with suppress(SealpostError):  # a store that can't be written must not keep anybody from a key
            self._assistant.remember(self._progress)
