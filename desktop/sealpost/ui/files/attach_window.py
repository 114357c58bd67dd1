"""A file for a mail that is being written in a webmail: chosen and sealed here, and only then handed to the page."""

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from sealpost.composition import Services
from sealpost.core.text import visible
from sealpost.errors import Cancelled, SealpostError, TooLarge
from sealpost.qt.jobs import Jobs
from sealpost.services.attaching import LARGEST, GivenFile
from sealpost.services.files import FilesService, Run
from sealpost.ui import words
from sealpost.ui.files.attach_requests import AttachRequest
from sealpost.ui.files.sealing import SealDialog
from sealpost.ui.files.work import FileWork, SealOrder
from sealpost.ui.theme import Tone, space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Elided, Words, button, button_row, card, heading, window_layout

_LOOK_AGAIN = 150  # ms


class AttachWindow(QWidget):
    """Closing it tells the page that nothing comes."""

    closed = Signal(object)

    def __init__(
        self,
        request: AttachRequest,
        services: Services,
        work: FileWork,
        jobs: Jobs,
    ) -> None:
        super().__init__()
        self._request, self._services, self._work, self._jobs = request, services, work, jobs
        self._path: Path | None = None
        self._stop: WatchedStop | None = None
        self._is_over = False
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_AGAIN)
        self._watch.timeout.connect(self._look)
        self.setObjectName("attach-window")
        self.setWindowTitle(self.tr("Attach a sealed file"))
        self.setAcceptDrops(True)
        self._build()
        self.resize(space(130), space(70))
        request.gone.connect(self._on_gone)

    def _build(self) -> None:
        wanted = self._request.wanted
        frame, inside = card()
        self._what = Elided(self.tr("Drop a file or a folder here, or choose one."), name="attach-file")
        self._choose = button(self.tr("&Choose a file…"), "attach-choose", self._choose_file)
        self._choose_folder = button(self.tr("Choose a &folder…"), "attach-folder", self._choose_a_folder)
        inside.addStretch(1)
        inside.addWidget(self._what)
        inside.addLayout(button_row(self._choose, self._choose_folder))
        inside.addStretch(1)
        self._said = Words(tone="quiet", name="attach-said")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.hide()
        self._seal = button(self.tr("&Seal and attach…"), "attach-seal", self._ask_for_whom, look="primary")
        self._seal.setEnabled(False)
        layout = window_layout(self)
        layout.addWidget(heading(self.windowTitle(), name="attach-title"))
        whose = self.tr("It goes into the letter that you are writing at %1. The page gets the sealed file only.")
        layout.addWidget(Words(whose.replace("%1", words.site_title(wanted.site)), tone="quiet"))
        layout.addWidget(frame, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._said)
        layout.addLayout(button_row(right=[button(self.tr("Cancel"), "attach-cancel", self.close), self._seal]))

    # --- Choosing ---------------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"))
        if chosen:
            self.take(Path(chosen))

    def _choose_a_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Choose a folder")):
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        self._path = path
        self._what.setText(visible(path.name))
        self._seal.setEnabled(True)
        self._seal.setFocus()
        self._ask_for_whom()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self._stop is None:
            event.acceptProposedAction()
            self.take(paths[0])

    # --- Sealing ----------------------------------------------------------------------------------------------

    def _ask_for_whom(self) -> None:
        wanted = self._request.wanted
        dialog = SealDialog(self._services, self._jobs, self, to=wanted.to, account=wanted.account)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(self.seal_for)
        dialog.open()

    @Slot(object)
    def seal_for(self, order: SealOrder) -> None:
        if self._path is None or self._stop:
            return
        self._stop = stop = WatchedStop()
        for each in (self._choose, self._choose_folder, self._seal):
            each.setEnabled(False)
        self._bar.show()
        self._watch.start()
        self._say(self.tr("Sealing…"), "quiet")
        work = partial(_sealed, self._services.files, self._work, order, self._path, stop)
        self._jobs.run(work, owner=self, done=self._on_sealed, failed=self._on_failed, stop=stop)

    def _on_sealed(self, sealed: GivenFile) -> None:
        self._still()
        self._is_over = True
        self._request.give(sealed)
        self.close()

    def _on_failed(self, error: SealpostError) -> None:
        self._still()
        for each in (self._choose, self._choose_folder, self._seal):
            each.setEnabled(True)
        if isinstance(error, TooLarge):
            said = self.tr("This is larger than a mail can carry (%1). Seal it under Files and hand it over otherwise.")
            self._say(said.replace("%1", words.size_title(LARGEST)), "warn")
            return
        self._say(words.explained(error), "quiet" if isinstance(error, Cancelled) else "warn")

    @Slot()
    def _look(self) -> None:
        if self._stop and self._stop.total:
            self._bar.setValue(self._stop.done * 1000 // self._stop.total)

    def _still(self) -> None:
        self._stop = None
        self._watch.stop()
        self._bar.hide()

    def _say(self, text: str, tone: Tone) -> None:
        self._said.say(text, tone)

    # --- The end ----------------------------------------------------------------------------------------------

    @Slot()
    def _on_gone(self) -> None:
        """The page went away or was given what it wanted."""
        self._is_over = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._stop:
            self._stop.cancel()
        if not self._is_over:
            self._is_over = True
            self._request.let_go()
        self.closed.emit(self)
        self.deleteLater()


def _sealed(files: FilesService, work: FileWork, order: SealOrder, path: Path, stop: WatchedStop) -> GivenFile:
    """By way of a private folder, in which there is never anything but what is sealed."""
    with tempfile.TemporaryDirectory(prefix="sealpost-") as folder:
        made = work.seal(order, path, Run(folder=Path(folder), told=stop.progress, cancellation=stop))
        if made.path is None:
            raise Cancelled
        return GivenFile(made.path.name, files.content(made.path, LARGEST))
