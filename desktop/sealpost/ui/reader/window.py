"""What was sealed or signed, for reading: from a file, the clipboard or a mail page, and never back to it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from sealpost.core.letter import Letter, quoted, reply_subject
from sealpost.core.text import visible
from sealpost.core.verdict import Part
from sealpost.errors import Cancelled, NoMessage, SealpostError, TooLarge
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.file_ports import Existing
from sealpost.services.files import FilesService
from sealpost.services.reading import Document, Reading, ReadingService, is_file
from sealpost.ui import words
from sealpost.ui.personal_mark import MarkBadge, MarkKeeper
from sealpost.ui.reader.link import LinkDialog, open_outside
from sealpost.ui.reader.part import PartCard, plain_text
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Scrolled, Words, button, button_row, clear, heading, row, window_layout


class ReaderWindow(QWidget):
    """Each letter has a window of its own. It forgets the text when it is closed or Sealpost is locked."""

    closed = Signal(object)
    answer_pressed = Signal(object)  # a Letter
    read_pressed = Signal(object)  # a Document within this one
    too_large = Signal(object)  # a path that is better opened as a file
    dropped = Signal(object)  # paths

    def __init__(self, reading: ReadingService, files: FilesService, jobs: Jobs) -> None:
        super().__init__()
        self._service, self._files, self._jobs = reading, files, jobs
        self._stop = StopSwitch()
        self._shown: Reading | None = None
        self._path: Path | None = None
        self._document = Document(b"")
        self.setObjectName("reader-window")
        self.setWindowTitle(self.tr("Read"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._build()
        self.resize(space(170), space(170))

    def _build(self) -> None:
        self._title = heading("", name="reader-title")
        self._from = Words(tone="quiet", name="reader-from")
        self._from.hide()
        self._said = Words(tone="quiet", name="reader-said")
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, space(2), 0)
        self._lines.setSpacing(space(3))
        area = Scrolled(inside)
        area.setObjectName("reader-area")
        self._as_file = button(self.tr("Open it under &Files"), "reader-as-file", self._open_as_file)
        self._keep = button(self.tr("Sa&ve the sealed file…"), "reader-keep", self._choose_where_to_keep)
        self._answer = button(self.tr("&Answer sealed"), "reader-answer", self._on_answer, look="primary")
        self._save = button(self.tr("&Save the text…"), "reader-save", self._choose_target)
        self._save_all = button(self.tr("Save all &files…"), "reader-save-all", self._choose_folder)
        self._print = button(self.tr("&Print…"), "reader-print", self._choose_printer)
        self._again = button(self.tr("Try &again"), "reader-again", self._read_again)
        self._acts = (self._answer, self._save, self._save_all, self._print, self._as_file, self._keep, self._again)
        layout = window_layout(self)
        self._top = row(self._title)
        layout.addLayout(self._top)
        layout.addWidget(self._from)
        layout.addWidget(self._said)
        layout.addWidget(area, 1)
        layout.addLayout(button_row(*self._acts, right=[button(self.tr("&Close"), "reader-close", self.close)]))
        self._offer()

    def show_mark(self, marks: MarkKeeper) -> None:
        """The user's own mark, beside the title: what is opened here is shown by Sealpost."""
        self._top.addWidget(MarkBadge(marks), alignment=Qt.AlignmentFlag.AlignTop)

    # --- Reading ----------------------------------------------------------------------------------------------

    def read_file(self, path: Path) -> None:
        self._path = path
        self._title.setText(visible(path.name))
        self._busy()
        self._jobs.run(
            partial(self._service.document, path), owner=self, done=self._read, failed=self._explain, stop=self._stop
        )

    def read(self, document: Document) -> None:
        self._title.setText(visible(document.name) or self.tr("A letter"))
        self._read(document)

    def read_clipboard(self) -> None:
        text = QGuiApplication.clipboard().text()
        self._title.setText(self.tr("From the clipboard"))
        if text.strip():
            self._read(Document(text.encode("utf-8", "replace")))
        else:
            self._explain(NoMessage())

    def _read(self, document: Document) -> None:
        self._document = document
        self._busy()
        work = partial(self._service.read, document, self._stop)
        self._jobs.run(work, owner=self, done=self._show, failed=self._explain, stop=self._stop)

    def _read_again(self) -> None:
        if self._path:
            self.read_file(self._path)
        else:
            self._read(self._document)

    def _busy(self) -> None:
        self._say(self.tr("Opening…"), "quiet")
        self._offer()

    def _show(self, reading: Reading) -> None:
        self._shown = reading
        clear(self._lines)
        if reading.subject:
            self._title.setText(visible(reading.subject))
        self.setWindowTitle(self._title.text() or self.tr("Read"))
        sender = self.tr("From %1. Subject and sender are not signed.").replace("%1", visible(reading.sender))
        self._from.setText(sender if reading.sender else "")
        self._from.setVisible(bool(reading.sender))
        warnings = [words.said(each.message) for each in reading.opened.warnings]
        self._say("\n".join(warnings), "warn")
        before: Part | None = None
        for part in reading.opened.parts:
            self._add(part, before)
            before = part
        self._lines.addStretch(1)
        has_text = any(not is_file(part) for part in reading.opened.parts)
        files = sum(is_file(part) for part in reading.opened.parts)
        shown = [self._save, self._print] if has_text else []
        self._offer(*([self._answer] if has_text else []), *shown, *([self._save_all] if files > 1 else []))

    def _add(self, part: Part, before: Part | None) -> None:
        is_next = before is not None and before.signatures == part.signatures
        made = PartCard(part, is_next=is_next)
        made.link_pressed.connect(self._ask_about_link)
        made.save_pressed.connect(self._save_part)
        made.read_pressed.connect(self._read_part)
        self._lines.addWidget(made)

    def _explain(self, error: SealpostError) -> None:
        if isinstance(error, TooLarge) and self._path:
            self._say(self.tr("This is opened as a file: its content is written beside it, however large."), "quiet")
            self._offer(self._as_file)
            return
        if isinstance(error, TooLarge) and self._document.content:
            said = self.tr("This is too large to be read here. Save the sealed file; it is then opened under Files.")
            self._say(said, "quiet")
            self._offer(self._keep)
            return
        self._say(words.explained(error), "quiet" if isinstance(error, Cancelled) else "warn")
        self._offer(self._again)

    def _say(self, text: str, tone: Tone) -> None:
        self._said.setVisible(bool(text))
        self._said.say(text, tone)

    def _offer(self, *acts: QWidget) -> None:
        for each in self._acts:
            each.setVisible(each in acts)

    # --- Links ------------------------------------------------------------------------------------------------

    @Slot(str)
    def _ask_about_link(self, target: str) -> None:
        dialog = LinkDialog(target, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.followed.connect(open_outside)
        dialog.open()

    # --- Keeping ----------------------------------------------------------------------------------------------

    def _choose_target(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the text"), f"{self.tr('letter')}.txt")
        if chosen and self._shown:
            self.save(Path(chosen), plain_text(self._shown.opened.parts).encode(), Existing.REPLACE)

    @Slot(object)
    def _save_part(self, part: Part) -> None:
        """The dialog has asked before it replaces anything."""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the file"), part.filename or self.tr("file"))
        if chosen:
            self.save(Path(chosen), part.content, Existing.REPLACE)

    def save(self, path: Path, content: bytes, existing: Existing) -> None:
        work = partial(self._files.write, path, content, existing)
        self._jobs.run(work, owner=self, done=self._on_saved, failed=self._on_not_saved)

    def _choose_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Where the files go")):
            self.save_all(Path(chosen))

    def save_all(self, folder: Path) -> None:
        """None in the place of another: a name that is taken gets a number."""
        for part in self._shown.opened.parts if self._shown else ():
            if is_file(part):
                self.save(folder / (part.filename or self.tr("file")), part.content, Existing.NUMBER)

    def _on_saved(self, path: Path) -> None:
        self._say(self.tr("Saved: %1").replace("%1", visible(str(path), limit=2000)), "good")

    def _on_not_saved(self, error: SealpostError) -> None:
        self._say(words.explained(error), "warn")

    @Slot(object)
    def _read_part(self, part: Part) -> None:
        self.read_pressed.emit(Document(part.content, part.filename, self._shown.sender if self._shown else ""))

    def _open_as_file(self) -> None:
        self.too_large.emit(self._path)
        self.close()

    def _choose_where_to_keep(self) -> None:
        name = self._document.name or self.tr("letter.gpg")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the sealed file"), name)
        if chosen:
            self.keep(Path(chosen))

    def keep(self, path: Path) -> None:
        """As it came, to be opened as a file."""
        work = partial(self._files.write, path, self._document.content, Existing.REPLACE)
        self._jobs.run(work, owner=self, done=self._on_kept, failed=self._on_not_saved)

    def _on_kept(self, path: Path) -> None:
        self.too_large.emit(path)
        self.close()

    # --- Going on ---------------------------------------------------------------------------------------------

    def _on_answer(self) -> None:
        """Only text that was sealed or signed is quoted: the rest may have been put there to be sent back."""
        if self._shown is None:
            return
        parts = [part for part in self._shown.opened.parts if part.encrypted or part.signatures]
        text = plain_text(parts)
        to = [self._shown.sender] if self._shown.sender else []
        subject = reply_subject(self._shown.subject)
        self.answer_pressed.emit(Letter(to=to, subject=subject, text=f"\n\n{quoted(text)}\n" if text else ""))

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._print_to, printer))
        dialog.setModal(True)
        dialog.show()

    def _print_to(self, printer: QPrinter) -> None:
        self.printed().print_(printer)

    def printed(self) -> QTextDocument:
        """What goes on paper: who answers for which part, then its text; plain, so that nothing in it is loaded."""
        document = QTextDocument(self)
        said: list[str] = [self._title.text(), self._from.text()]
        for part in self._shown.opened.parts if self._shown else ():
            said += ["", *self._marks(part)]
            said += [part.filename] if is_file(part) else ["", part.text]
        document.setPlainText("\n".join(said))
        return document

    def _marks(self, part: Part) -> list[str]:
        sealed = self.tr("Encrypted to you") if part.encrypted else self.tr("Not encrypted")
        signed = [words.signature_title(each)[0] for each in part.signatures]
        return [sealed, *(signed or [self.tr("Not signed: nobody can tell who wrote it")])]

    # --- The window -------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._stop.cancel()
        self._shown = None
        self._document = Document(b"")
        clear(self._lines)
        self.closed.emit(self)
