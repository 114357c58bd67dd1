"""The files that go into a letter: chosen, dropped, taken out again."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from sealpost.core.letter_mail import Enclosure
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.composing import ComposeService
from sealpost.ui.theme import space
from sealpost.ui.widgets import Elided, Short, Words, button, card, clear, row


class FilesCard(QWidget):
    files_changed = Signal()
    refused = Signal(object)

    def __init__(self, compose: ComposeService, jobs: Jobs) -> None:
        super().__init__()
        self._compose = compose
        self._jobs = jobs
        self._files: list[Enclosure] = []
        self._waiting: deque[Path] = deque()
        self._is_busy = False
        self.setObjectName("files")
        frame, self._lines = card()
        self._lines.setSpacing(space(1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.hide()

    @property
    def files(self) -> Sequence[Enclosure]:
        return tuple(self._files)

    def show_files(self, files: Sequence[Enclosure]) -> None:
        self._files = list(files)
        self._show()

    def choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self.window(), self.tr("Add files"))
        self.add([Path(each) for each in chosen])

    def add(self, paths: Sequence[Path]) -> None:
        """One after the other: each has room beside those before it, or is refused."""
        self._waiting.extend(paths)
        if not self._is_busy:
            self._enclose_next()

    def _enclose_next(self) -> None:
        self._is_busy = bool(self._waiting)
        if self._is_busy:
            work = partial(
                self._compose.enclose, self._waiting.popleft(), sum(len(each.content) for each in self._files)
            )
            self._jobs.run(work, owner=self, done=self._on_enclosed, failed=self._on_refused)

    def _on_enclosed(self, file: Enclosure) -> None:
        self._files.append(file)
        self._show()
        self._enclose_next()

    def _on_refused(self, error: SealpostError) -> None:
        self.refused.emit(error)
        self._enclose_next()

    def _take_out(self, file: Enclosure) -> None:
        self._files.remove(file)
        self._show()

    def _show(self) -> None:
        clear(self._lines)
        for file in self._files:
            size = Short(QLocale().formattedDataSize(len(file.content)), tone="quiet")
            out = button(self.tr("Remove"), f"remove-{file.name}", partial(self._take_out, file), look="link")
            out.setAccessibleName(self.tr("Remove %s").replace("%s", visible(file.name)))
            self._lines.addLayout(row(Elided(visible(file.name), name=f"file-{file.name}"), size, out))
        self._lines.addWidget(
            Words(
                self.tr(
                    "Files go into a letter that you save as .eml. For the webmail, seal them as files and attach them."
                ),
                tone="quiet",
            )
        )
        self.setVisible(bool(self._files))
        self.files_changed.emit()
