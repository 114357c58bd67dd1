"""Files of any size: chosen or dropped, then sealed, opened, signed, checked; one after the other."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from sealpost.composition import Services
from sealpost.core.checksums import Digest
from sealpost.core.file_names import FileKind
from sealpost.core.keys import Key
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.file_ports import Existing, Glance
from sealpost.services.files import Run
from sealpost.services.ports import Waiting
from sealpost.ui import words
from sealpost.ui.files.row import FileRow
from sealpost.ui.files.sealing import SealDialog
from sealpost.ui.files.work import FileWork, Made, SealOrder
from sealpost.ui.theme import Tone, space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Elided, Scrolled, Words, button, button_row, card, heading, row, window_layout

_MOST_FILES = 200  # in one list; a folder counts as one, however much is in it
_LOOK_AGAIN = 150  # ms


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    """One thing to be done with one file."""

    row: FileRow
    work: Callable[[Run], Made]
    busy: str
    done: Callable[[Made], str]  # what is said of it
    run: Run
    stop: WatchedStop


class FilesWindow(QWidget):
    """One task runs at a time: two would only make the disk slower, and leave no worker for other windows."""

    def __init__(
        self,
        services: Services,
        work: FileWork,
        jobs: Jobs,
    ) -> None:
        super().__init__()
        self._services, self._files, self._mail = services, services.files, services.mail
        self._work, self._jobs = work, jobs
        self._rows: list[FileRow] = []
        self._waiting: deque[_Task] = deque()
        self._running: _Task | None = None
        self._folder: Path | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_AGAIN)
        self._watch.timeout.connect(self._look)
        self.setObjectName("files-window")
        self.setWindowTitle(self.tr("Files"))
        self.setAcceptDrops(True)
        self._build()
        self.resize(space(165), space(150))

    def _build(self) -> None:
        layout = window_layout(self)
        layout.addWidget(heading(self.tr("Files"), name="files-title"))
        layout.addWidget(self._drop_card(), 1)
        layout.addWidget(self._list(), 1000)  # all the room, as soon as there is something in it
        layout.addWidget(self._note_line())
        layout.addLayout(self._folder_line())
        layout.addLayout(self._actions())
        self._allow()

    def _drop_card(self) -> QFrame:
        frame, inside = card()
        frame.setObjectName("files-drop")
        self._drop_words = Words(
            self.tr(
                "Drop files or folders here, or choose them. They can be of any size; the originals stay as they are."
            )
        )
        choose = button(self.tr("&Choose files…"), "choose-files", self._choose_files)
        folder = button(self.tr("Choose a &folder…"), "choose-folder", self._choose_folder)
        inside.addStretch(1)
        inside.addWidget(self._drop_words)
        inside.addLayout(button_row(choose, folder))
        inside.addStretch(1)
        return frame

    def _list(self) -> Scrolled:
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, space(2), 0)
        self._lines.setSpacing(space(2))
        self._lines.addStretch(1)
        area = Scrolled(inside)
        area.setObjectName("files-list")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        return area

    def _note_line(self) -> Words:
        self._note = Words(tone="quiet", name="files-note")
        self._note.hide()
        return self._note

    def _folder_line(self) -> QVBoxLayout:
        self._where = Elided(name="files-folder")
        self._beside = button(self.tr("&Beside each file"), "results-beside", self._write_beside, look="link")
        self._beside.hide()
        change = button(self.tr("C&hange…"), "results-folder", self._choose_target, look="link")
        block = QVBoxLayout()
        line = row(self._where, change, self._beside)
        line.setStretch(0, 1)
        block.addLayout(line)
        self._show_target()
        return block

    def _actions(self) -> QVBoxLayout:
        self._seal = button(self.tr("&Seal…"), "files-seal", self._ask_for_whom)
        self._open = button(self.tr("&Open"), "files-open", self._open_chosen)
        self._sign = button(self.tr("Si&gn"), "files-sign", self._sign_chosen)
        self._check = button(self.tr("Check si&gnature"), "files-verify", self._verify_chosen)
        self._sums = button(self.tr("Check&sums"), "files-checksums", self._checksums_chosen)
        self._empty = button(self.tr("C&lear the list"), "files-clear", self._clear, look="link")
        self._acts = (self._seal, self._open, self._sign, self._check, self._sums)
        block = QVBoxLayout()
        block.addLayout(button_row(*self._acts, right=[self._empty]))
        return block

    # --- Choosing ---------------------------------------------------------------------------------------------

    def add(self, paths: Iterable[Path]) -> None:
        """Each once; what is there already is chosen again."""
        known = {each.path: each for each in self._rows}
        left_out = 0
        for path in dict.fromkeys(each.absolute() for each in paths):
            if path in known:
                known[path].choose()
            elif len(self._rows) >= _MOST_FILES:
                left_out += 1
            else:
                self._add(path)
        if left_out:
            said = self.tr("%1 were left out: a list holds %2. Put them into a folder and choose that.")
            self._say(said.replace("%1", str(left_out)).replace("%2", str(_MOST_FILES)), "warn")
        self._allow()

    def _add(self, path: Path) -> None:
        made = FileRow(path)
        made.chosen_changed.connect(self._allow)
        made.removed.connect(partial(self._remove, made))
        made.cancel_pressed.connect(partial(self._cancel, made))
        self._rows.append(made)
        self._lines.insertWidget(self._lines.count() - 1, made)
        glance = partial(self._files.glance, path)
        self._jobs.run(glance, owner=made, done=partial(self._on_glance, made), failed=made.show_unreadable)

    def _on_glance(self, made: FileRow, glance: Glance) -> None:
        made.show_glance(glance)
        self._allow()

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        self.add(map(Path, chosen))

    def _choose_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Choose a folder")):
            self.add([Path(chosen)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _local_paths(event):
            event.acceptProposedAction()
            self.add(paths)

    def _remove(self, gone: FileRow) -> None:
        self._rows.remove(gone)
        gone.setParent(None)
        gone.deleteLater()
        self._allow()

    @Slot()
    def _clear(self) -> None:
        busy = {task.row for task in (self._running, *self._waiting) if task}
        for each in [each for each in self._rows if each not in busy]:
            self._remove(each)
        self._say("", "quiet")

    def _chosen(self) -> list[FileRow]:
        return [each for each in self._rows if each.is_chosen]

    @Slot()
    def _allow(self) -> None:
        """What the chosen files can be taken for; the likely thing is the primary button."""
        chosen = self._chosen()
        kinds = {each.kind for each in chosen}
        for each in self._acts:
            each.setEnabled(bool(chosen))
        if FileKind.FOLDER in kinds:
            self._open.setEnabled(False)
            self._check.setEnabled(False)
        self._emphasise(self._likely(kinds) if chosen else None)
        self._empty.setVisible(bool(self._rows))
        self._area.setVisible(bool(self._rows))

    def _likely(self, kinds: set[FileKind]) -> QPushButton:
        if kinds <= {FileKind.SEALED, FileKind.SIGNED_TEXT}:
            return self._open
        return self._check if kinds == {FileKind.SIGNATURE} else self._seal

    def _emphasise(self, likely: QPushButton | None) -> None:
        for each in self._acts:
            each.setProperty("primary", each is likely)
            each.style().unpolish(each)
            each.style().polish(each)

    @property
    def is_idle(self) -> bool:
        return self._running is None and not self._waiting

    # --- Where to ---------------------------------------------------------------------------------------------

    def _choose_target(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Where the results go")):
            self.write_to(Path(chosen))

    def write_to(self, folder: Path | None) -> None:
        """Beside each file where it is None."""
        self._folder = folder
        self._show_target()

    def _write_beside(self) -> None:
        self.write_to(None)

    def _show_target(self) -> None:
        where = visible(str(self._folder), limit=2000) if self._folder else self.tr("beside each file")
        self._where.setText(self.tr("Results go: %1").replace("%1", where))
        self._beside.setVisible(self._folder is not None)

    # --- Acting -----------------------------------------------------------------------------------------------

    def _ask_for_whom(self) -> None:
        dialog = SealDialog(self._services, self._jobs, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.seal_for)
        dialog.open()

    @Slot(object)
    def seal_for(self, order: SealOrder) -> None:
        """The chosen files."""
        self._start(partial(self._work.seal, order), self.tr("Sealing…"), self._said_of_result(self.tr("Sealed: %1")))

    def _open_chosen(self) -> None:
        self._start(self._work.open, self.tr("Opening…"), self._said_of_result(self.tr("Opened: %1")))

    def _sign_chosen(self) -> None:
        self._jobs.run(partial(self._mail.signer_for, ""), owner=self, done=self._sign_as, failed=self._explain)

    def _sign_as(self, signer: Key) -> None:
        said = self._said_of_result(self.tr("Signature: %1"))
        self._start(partial(self._work.sign, signer), self.tr("Signing…"), said)

    def _verify_chosen(self) -> None:
        self._start(self._work.verify, self.tr("Checking…"), self._said_of_check)

    def _checksums_chosen(self) -> None:
        self._start(self._work.checksums, self.tr("Adding up…"), lambda _: self.tr("Checksums"))

    def _unpack(self, made: FileRow, archive: Path) -> None:
        said = self._said_of_result(self.tr("Unpacked: %1"))
        self._enqueue(
            _Task(made, partial(self._work.unpack, archive), self.tr("Unpacking…"), said, Run(), WatchedStop())
        )

    def _said_of_result(self, sentence: str) -> Callable[[Made], str]:
        def said(made: Made) -> str:
            return sentence.replace("%1", visible(str(made.path), limit=2000))

        return said

    def _said_of_check(self, made: Made) -> str:
        if not made.of:
            return ""
        return self.tr("Checked with %1").replace("%1", visible(made.of.name))

    def _start(self, work: Callable[[Path, Run], Made], busy: str, done: Callable[[Made], str]) -> None:
        for each in self._chosen():
            run = Run(folder=self._folder)
            self._enqueue(_Task(each, partial(work, each.path), busy, done, run, WatchedStop()))

    def _enqueue(self, task: _Task) -> None:
        """`task` as it is told to run: progress and cancelling are wired here, and nowhere else."""
        run = replace(task.run, told=task.stop.progress, cancellation=task.stop)
        task = replace(task, run=run)
        self._waiting.append(task)
        task.row.wait(task.busy)
        self._next()

    def _next(self) -> None:
        if self._running or not self._waiting:
            return
        self._running = task = self._waiting.popleft()
        self._watch.start()
        self._jobs.run(
            partial(task.work, task.run),
            owner=self,
            done=partial(self._on_done, task),
            failed=partial(self._on_failed, task),
            stop=task.stop,
        )

    def _cancel(self, of: FileRow) -> None:
        if self._running and self._running.row is of:
            self._running.stop.cancel()
            return
        for task in [task for task in self._waiting if task.row is of]:
            self._waiting.remove(task)
            task.row.show_not_started()

    @Slot()
    def _look(self) -> None:
        task = self._running
        if task is None:
            return
        match task.stop.waits_for:
            case Waiting.KEYRING:
                task.row.show_waiting_for(self.tr("Another program is using the keyring. Waiting until it is done…"))
            case Waiting.PINENTRY if not task.stop.done:
                task.row.show_waiting_for(self.tr("GnuPG asks for the passphrase in a window of its own…"))
            case _:
                task.row.show_progress(task.busy, self._clock.elapsed() / 1000, task.stop.done, task.stop.total)

    def _still(self) -> None:
        self._running = None
        self._watch.stop()

    def _on_done(self, task: _Task, made: Made) -> None:
        self._still()
        task.row.show_made(task.done(made), made)
        task.row.unpack_pressed.connect(partial(self._unpack, task.row), Qt.ConnectionType.SingleShotConnection)
        if task.row.sums:
            task.row.sums.asked.connect(partial(self._add_sum, task.row))
        self._next()

    def _add_sum(self, of: FileRow, digest: Digest) -> None:
        work = partial(self._files.checksums, of.path, [digest])
        sums = of.sums
        if sums:
            self._jobs.run(work, owner=sums, done=sums.add, failed=self._explain)

    def _on_failed(self, task: _Task, error: SealpostError) -> None:
        self._still()
        task.row.show_fault(error, partial(self._again, task))
        self._next()

    def _again(self, task: _Task, existing: Existing) -> None:
        self._enqueue(replace(task, run=replace(task.run, existing=existing), stop=WatchedStop()))

    def _explain(self, error: SealpostError) -> None:
        self._say(words.explained(error), "warn")

    def _say(self, text: str, tone: Tone) -> None:
        self._note.setVisible(bool(text))
        self._note.say(text, tone)


def _local_paths(event: QDropEvent) -> list[Path]:
    """Files of this machine only: nothing is fetched because it was dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
