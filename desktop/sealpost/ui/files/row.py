"""One chosen file: what it is, how far its work has got, what came of it, and what can be done next."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from sealpost.core import file_names
from sealpost.core.file_names import FileKind
from sealpost.core.pace import Pace
from sealpost.core.text import visible
from sealpost.errors import Cancelled, FileExists, SealpostError
from sealpost.services.file_ports import Existing, Glance
from sealpost.ui import words
from sealpost.ui.files.checksums import ChecksumLines
from sealpost.ui.files.work import Made
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Elided, Short, Words, button, clear, row

_STEPS = 1000  # of the bar: a QProgressBar counts in 32 bits, and files are larger


class FileRow(QFrame):
    """`is_chosen`: the next action is for this file too. A finished one can be dragged to where it is needed."""

    chosen_changed = Signal()
    cancel_pressed = Signal()
    removed = Signal()
    unpack_pressed = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.kind = FileKind.OTHER
        self.result: Path | None = None
        self.sums: ChecksumLines | None = None
        self._pace = Pace()
        self._pressed_at: QPoint | None = None
        self.setProperty("card", True)
        self.setObjectName("file-row")
        self._build()

    def _build(self) -> None:
        self._mark = QCheckBox()
        self._mark.setObjectName("file-chosen")
        self._mark.setChecked(True)
        self._mark.setAccessibleName(visible(self.path.name))
        self._mark.toggled.connect(self.chosen_changed)
        self._name = Elided(visible(self.path.name), name="file-name")
        self._name.setToolTip(visible(str(self.path), limit=2000))
        self._size = Short("", tone="quiet", name="file-size")
        top = row(self._name, self._size)
        top.setStretch(0, 1)
        self._said = QVBoxLayout()
        self._said.setSpacing(space(1))
        self._bar = QProgressBar()
        self._bar.setObjectName("file-progress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.hide()
        self._progress = Words(tone="quiet", name="file-state")
        self._progress.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(-space(1), 0, 0, 0)  # so that their words begin where the others do
        self._buttons.setSpacing(space(1))
        lines = QVBoxLayout()
        lines.setSpacing(space(1))
        lines.addLayout(top)
        lines.addWidget(self._bar)
        lines.addWidget(self._progress)
        lines.addLayout(self._said)
        lines.addLayout(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space(3), space(2), space(3), space(2))
        layout.setSpacing(space(1))
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(lines, 1)
        self._offer(self._button(self.tr("Remove"), "file-remove", self.removed.emit))

    # --- What the window sets and asks ----------------------------------------------------------------------

    @property
    def is_chosen(self) -> bool:
        return self._mark.isChecked() and self._mark.isEnabled()

    def choose(self) -> None:
        self._mark.setChecked(self._mark.isEnabled())

    def show_glance(self, glance: Glance) -> None:
        self.kind = FileKind.FOLDER if glance.is_folder else file_names.kind_of(self.path.name, glance.start)
        size = words.size_title(glance.size) if glance.size is not None else ""
        self._size.setText(" · ".join(filter(None, (words.file_kind_title(self.kind), size))))
        self.chosen_changed.emit()

    def wait(self, busy: str) -> None:
        self._pace = Pace()
        self._mark.setEnabled(False)
        self.chosen_changed.emit()
        self._say([])
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(0)
        self._bar.show()
        self._progress.show()
        self._progress.say(self.tr("%1 Waiting for the files before it.").replace("%1", busy), "quiet")
        self._offer(self._button(self.tr("Cancel"), "file-cancel", self.cancel_pressed.emit))

    def show_progress(self, busy: str, seconds: float, done: int, total: int) -> None:
        """`seconds` of a clock that only goes forward; without `total` nobody knows yet how much it is."""
        self._pace.note(seconds, done)
        self._bar.setRange(0, _STEPS if total else 0)
        self._bar.setValue(done * _STEPS // total if total else 0)
        self._progress.say(f"{busy} {self._how_far(done, total)}".strip(), "quiet")

    def _how_far(self, done: int, total: int) -> str:
        if not total:
            return ""
        if done >= total:
            return self.tr("Finishing…")
        said = [
            self.tr("%1 of %2").replace("%1", words.size_title(done)).replace("%2", words.size_title(total)),
        ]
        if self._pace.speed > 0:
            said.append(self.tr("%1 per second").replace("%1", words.size_title(int(self._pace.speed))))
        if (left := self._pace.left(total)) is not None:
            said.append(self.tr("%1 left").replace("%1", words.duration_title(left)))
        return " · ".join(said)

    def show_waiting_for(self, what: str) -> None:
        self._progress.say(what, "warn")

    def show_made(self, title: str, made: Made) -> None:
        self._end()
        self.result = made.path
        self._say([*_verdict(self, made), (title, "quiet" if made.signatures or made.sums else "good")])
        if made.sums:
            self.sums = ChecksumLines(made.sums)
            self._said.addWidget(self.sums)
        if made.path is None:
            self._offer(self._button(self.tr("Remove"), "file-remove", self.removed.emit))
            return
        result = made.path
        drag = Words(self.tr("Drag it from here, or copy it and paste it where it is needed."), tone="quiet")
        self._said.addWidget(drag)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        unpack = [self._button(self.tr("&Unpack"), "file-unpack", partial(self.unpack_pressed.emit, result))]
        self._offer(
            self._button(self.tr("Show in its folder"), "file-show", partial(_show_folder, result)),
            self._button(self.tr("Copy the file"), "file-copy", partial(_copy_file, result)),
            *(unpack if made.is_archive else []),
            self._button(self.tr("Remove from the list"), "file-remove", self.removed.emit),
        )

    def show_fault(self, error: SealpostError, again: Callable[[Existing], object]) -> None:
        """`again` starts the same once more, with what shall become of a file of that name."""
        self._end()
        self._say([(words.explained(error), "quiet" if isinstance(error, Cancelled) else "warn")])
        remove = self._button(self.tr("Remove"), "file-remove", self.removed.emit)
        if isinstance(error, FileExists):
            number = self._button(self.tr("Keep both"), "file-number", partial(again, Existing.NUMBER))
            other = self._button(self.tr("Replace it"), "file-replace", partial(again, Existing.REPLACE))
            self._offer(number, other, remove)
            return
        self._offer(self._button(self.tr("Try again"), "file-again", partial(again, Existing.KEEP)), remove)

    def show_not_started(self) -> None:
        self._end()
        self.choose()
        self._offer(self._button(self.tr("Remove"), "file-remove", self.removed.emit))

    def show_unreadable(self, error: SealpostError) -> None:
        """What can't be chosen at all."""
        self._mark.setChecked(False)
        self._mark.setEnabled(False)
        self._say([(words.explained(error), "warn")])

    # --- Inside -----------------------------------------------------------------------------------------------

    def _end(self) -> None:
        self._bar.hide()
        self._progress.hide()
        self._mark.setEnabled(True)
        self._mark.setChecked(False)

    def _say(self, lines: Sequence[tuple[str, Tone]]) -> None:
        clear(self._said)
        self.sums = None
        self.result = None
        self.unsetCursor()
        for number, (text, tone) in enumerate(lines):
            self._said.addWidget(Words(text, tone=tone, name=f"file-said-{number}"))

    def _offer(self, *buttons: QPushButton) -> None:
        clear(self._buttons)
        for each in buttons:
            self._buttons.addWidget(each)
        self._buttons.addStretch(1)

    def _button(self, title: str, name: str, pressed: Callable[[], object]) -> QPushButton:
        made = button(title, name, pressed, look="link")
        made.setAccessibleName(f"{title.replace('&', '')}: {visible(self.path.name)}")
        return made

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.result is None or self._pressed_at is None:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed_at = None
        drag = QDrag(self)
        drag.setMimeData(as_file(self.result))
        drag.exec(Qt.DropAction.CopyAction)


def as_file(path: Path) -> QMimeData:
    """What a webmail or a file manager takes."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def _copy_file(path: Path) -> None:
    QGuiApplication.clipboard().setMimeData(as_file(path))


def _show_folder(path: Path) -> None:
    """The folder only: what is in it is never opened by us."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _verdict(of: FileRow, made: Made) -> Sequence[tuple[str, Tone]]:
    """As letters have it: was it sealed, by whom is it signed, and would opening it run something."""
    said: list[tuple[str, Tone]] = []
    if made.is_sealed is not None:
        said.append((of.tr("Encrypted to you"), "good") if made.is_sealed else (of.tr("Not encrypted"), "warn"))
    for signature in made.signatures or ():
        title, detail, tone = words.signature_title(signature)
        said.append((f"{title}. {detail}".strip() if detail else title, tone))
    if made.signatures is not None and not made.signatures:
        said.append((of.tr("Not signed: nobody can tell who made it"), "warn"))
    if made.path and file_names.is_program(made.path.name):
        said.append((of.tr("Careful: this is a program. Opening it runs it."), "bad"))
    return said
