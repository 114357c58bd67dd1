"""The windows by name, each made when it is first shown; `compose` is a new one each time, and so is each reader."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QSystemTrayIcon, QWidget

from sealpost.broker.server import SessionInfo
from sealpost.composition import Services
from sealpost.core import errands
from sealpost.core.letter import Letter, parse_mailto
from sealpost.core.letter_mail import Enclosure
from sealpost.core.queue import ItemId
from sealpost.errors import SealpostError
from sealpost.qt.autostart import Autostart
from sealpost.qt.clipboard import SecretsOnClipboard
from sealpost.qt.jobs import Jobs
from sealpost.qt.leaving import leave
from sealpost.services.attaching import GivenFile, WantedFile
from sealpost.services.drafts import DraftId
from sealpost.services.ports import Cancellation
from sealpost.services.queue import Row
from sealpost.services.reading import Document
from sealpost.ui import words
from sealpost.ui.actions import WINDOWS
from sealpost.ui.calendar_keeper import CalendarKeeper
from sealpost.ui.composer.boxes import Box, ComposeBoxes
from sealpost.ui.expiry import ExpiryWatch
from sealpost.ui.files.attach_requests import AttachRequest, AttachRequests
from sealpost.ui.locking import Locker
from sealpost.ui.personal_mark import MarkKeeper
from sealpost.ui.status import StatusKeeper

if TYPE_CHECKING:
    from sealpost.ui.composer.window import ComposerWindow
    from sealpost.ui.files.attach_window import AttachWindow
    from sealpost.ui.reader.window import ReaderWindow

_MOST_READERS = 10
_AN_HOUR = 3_600_000  # ms


class DesktopWindows(ComposeBoxes):
    """`operations.base.Desktop`: asked from the broker's threads, answered in the main one."""

    asked = Signal(str)
    reading_asked = Signal(object)  # a Document

    time_asked = Signal(str)

    def __init__(self, parent: QObject | None = None, *, has_screen: bool) -> None:
        super().__init__(parent, has_screen=has_screen)
        self.files = AttachRequests(self, has_screen=has_screen)

    def attach(self, wanted: WantedFile, cancellation: Cancellation) -> GivenFile:
        return self.files.attach(wanted, cancellation)

    def close(self) -> None:
        super().close()
        self.files.close()

    def show(self, window: str) -> None:
        self.asked.emit(window)

    def read(self, document: Document) -> None:
        self.reading_asked.emit(document)

    def ask_time(self, item: str) -> None:
        self.time_asked.emit(item)


class Door(Protocol):
    """What windows may ask of the broker; from the main thread, and answered at once."""

    def sessions(self) -> Sequence[SessionInfo]: ...

    def dismiss(self, profile: str) -> None: ...


@runtime_checkable
class ShowsItems(Protocol):
    """A window that can be asked for one item of the queue."""

    def show_item(self, item: str) -> None: ...


class Windows(QObject):
    queue_changed = Signal()  # by a window: what is due is looked at again
    next_known = Signal(str)  # what comes next in the queue, in words; nothing where it is empty

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        keeper: StatusKeeper,
        door: Door,
        autostart: Autostart,
        marks: MarkKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.autostart = autostart
        self.services = services
        self.jobs = jobs
        self.keeper = keeper
        self.expiry = ExpiryWatch(services.expiry, jobs, self)
        self.door = door
        self.marks = marks
        self.locker = Locker(services.keys.lock, services.locking, jobs, self)
        self.locker.locked.connect(self._put_letters_away)
        self.locker.forgotten.connect(keeper.refresh)
        self.locker.forgotten.connect(services.calendars.lock)
        self.locker.not_forgotten.connect(self._on_not_locked)
        self.secrets = SecretsOnClipboard(QApplication.clipboard(), self)
        self.locker.locked.connect(self.secrets.take_off)
        self.calendar_keeper = CalendarKeeper(services.calendars, jobs, self)
        self._open: dict[str, QWidget] = {}
        self._asking: dict[ItemId, QWidget] = {}
        self._composers: list[ComposerWindow] = []
        self._readers: list[ReaderWindow] = []
        self._attaching: list[AttachWindow] = []

    @Slot(str)
    def show(self, name: str) -> None:
        match name:
            case "compose":
                self.compose(Letter())
            case "call":
                self.queue_something()
            case "read":
                self._choose_to_read()
            case "clipboard":
                self._new_reader().read_clipboard()
            case _:
                bring_forward(self.window(name))

    def compose(
        self,
        letter: Letter,
        box: Box | None = None,
        draft: DraftId | None = None,
        files: Sequence[Enclosure] = (),
    ) -> "ComposerWindow":
        """A window of its own for each letter."""
        from sealpost.ui.composer.window import ComposerWindow

        composer = ComposerWindow(self.services, self.jobs, letter, box, draft, files)
        composer.drafts_chosen.connect(partial(self.show, "drafts"))
        composer.show_mark(self.marks)
        composer.closed.connect(self._composers.remove)
        self.locker.locked.connect(composer.lock)
        self._composers.append(composer)
        bring_forward(composer)
        return composer

    @Slot(object, object, object)
    def go_on_writing(self, draft: DraftId, letter: Letter, files: Sequence[Enclosure]) -> None:
        """The window in which this draft is open already, or one of its own."""
        for composer in self._composers:
            if composer.draft == draft:
                bring_forward(composer)
                return
        self.compose(letter, draft=draft, files=files)

    def keep_drafts(self) -> None:
        """Sealpost ends: what was typed a moment ago is kept too."""
        for composer in self._composers:
            composer.keep_draft()

    @Slot()
    def _put_letters_away(self) -> None:
        """Sealpost is locked: what was being written is a sealed draft. A letter that can't be kept stays."""
        for composer in [*self._composers]:
            if composer.keep_draft():
                composer.close()

    @Slot(str, object)
    def compose_answer(self, profile: str, letter: Letter) -> None:
        """A letter whose compose box comes later, if it comes."""
        self.compose(letter).wait_for_box(profile)

    @Slot(object)
    def compose_for(self, box: Box) -> None:
        """A box for which a letter is being written already gets that one."""
        for composer in self._composers:
            if composer.take_box(box):
                bring_forward(composer)
                return
        self.compose(box.wanted.letter, box)

    @Slot(object)
    def attach_for(self, request: AttachRequest) -> None:
        from sealpost.ui.files.attach_window import AttachWindow
        from sealpost.ui.files.work import FileWork

        work = FileWork(self.services.files, self.services.activity)
        window = AttachWindow(request, self.services, work, self.jobs)
        window.closed.connect(self._attaching.remove)
        self._attaching.append(window)
        bring_forward(window)

    def run_errand(self, text: str) -> None:
        """What another start of Sealpost was asked for."""
        errand = errands.read(text)
        match errand.window:
            case "compose":
                self.compose(parse_mailto(errand.about[0]))
            case "files":
                self.show_files(list(map(Path, errand.about)))
            case "assistant":
                self.show("assistant")
            case "read":
                self.read_files(list(map(Path, errand.about)))
            case _:
                self.show("main")  # of a newer version

    def queue_something(self, line: str = "") -> None:
        """The queue, with the line that adds to it begun."""
        from sealpost.ui.queue.window import QueueWindow

        self.show("queue")
        window = self.window("queue")
        if isinstance(window, QueueWindow):
            window.begin(line)

    @Slot()
    def look_for_next(self) -> None:
        """For the tray's menu."""
        self.jobs.run(self.services.queue.next_up, owner=self, done=self._on_next, failed=self._on_no_next)

    def _on_next(self, row: Row | None) -> None:
        from sealpost.ui.contact_words import weekday_and_time
        from sealpost.ui.queue_words import item_title

        if row is None or row.item.due_at is None:
            self.next_known.emit("")
            return
        said = self.tr("Next: %1, %2").replace("%2", weekday_and_time(row.item.due_at.astimezone()))
        self.next_known.emit(said.replace("%1", item_title(row.item, row.contact)))

    def _on_no_next(self, _error: SealpostError) -> None:
        self.next_known.emit("")  # the queue's own window says why

    @Slot(str)
    def show_item(self, item: str) -> None:
        """The window of the queue, with that item in full."""
        window = self.window("queue")
        bring_forward(window)
        if isinstance(window, ShowsItems):
            window.show_item(item)

    def show_files(self, paths: Sequence[Path]) -> None:
        from sealpost.ui.files.window import FilesWindow

        self.show("files")
        window = self.window("files")
        if isinstance(window, FilesWindow):
            window.add(paths)

    def ask_time(self, item: ItemId) -> None:
        """For something that a browser has put on the desk."""
        from sealpost.ui.ask_time import AskTimeDialog

        dialog = AskTimeDialog(item, self.services.queue, self.services.reminders, self.jobs)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._asking[item] = dialog  # a window without a parent lives as long as somebody holds it
        dialog.destroyed.connect(partial(self._asking.pop, item, None))
        dialog.queued.connect(self.queue_changed)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_first(self, name: str) -> None:
        """What the user started Sealpost for, or the assistant where it has never been seen."""
        if name == "main":
            is_new = self.services.assistant.is_new_here
            self.jobs.run(is_new, owner=self, done=self._on_known, failed=self._on_unknown)
        else:
            self.show(name)

    def _on_known(self, is_new_here: bool) -> None:
        self.show("assistant" if is_new_here else "main")

    def _on_unknown(self, error: SealpostError) -> None:
        del error  # the main window says what is wrong with the store
        self.show("main")

    def read(self, document: Document) -> None:
        self._new_reader().read(document)

    def read_files(self, paths: Sequence[Path]) -> None:
        """A window for each; a few at most, since nobody reads more at once."""
        for path in paths[:_MOST_READERS]:
            self._new_reader().read_file(path)
        if len(paths) > _MOST_READERS:
            self.show_files(paths[_MOST_READERS:])

    def _new_reader(self) -> "ReaderWindow":
        from sealpost.services.reading import ReadingService
        from sealpost.ui.reader.window import ReaderWindow

        reading = ReadingService(self.services.mail, self.services.files, self.services.activity)
        reader = ReaderWindow(reading, self.services.files, self.jobs)
        reader.show_mark(self.marks)
        reader.closed.connect(self._readers.remove)
        reader.answer_pressed.connect(self.compose)
        reader.read_pressed.connect(self.read)
        reader.too_large.connect(self._show_file)
        reader.dropped.connect(self.read_files)
        self.locker.locked.connect(reader.close)
        self._readers.append(reader)
        bring_forward(reader)
        return reader

    @Slot(object)
    def _show_file(self, path: Path) -> None:
        self.show_files([path])

    def _choose_to_read(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(None, self.tr("Read a letter or a sealed file"))
        self.read_files(list(map(Path, chosen)))

    def show_out_of_the_way(self, name: str) -> None:
        """In the list of windows only: for a start that the user did not ask for."""
        self.window(name).showMinimized()

    def window(self, name: str) -> QWidget:
        window = self._open.get(name)
        if window is None:
            window = self._open[name] = WINDOWS[name](self)
        return window

    @property
    def has_tray(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def quit(self) -> None:
        leave()

    @Slot()
    def lock(self) -> None:
        """Opened texts are closed, and the next use of a key asks for its passphrase again."""
        self.locker.lock()

    @Slot(object)
    def _on_not_locked(self, error: SealpostError) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Sealpost"), words.message_of(error))
        box.setObjectName("not-locked")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(words.advice_of(error))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def look_after_calendar(self) -> None:
        """Kept alike with the queue by itself, where the user wants that."""
        self.calendar_keeper.start()

    def look_after_storage(self) -> None:
        """A backup each day, and what was removed long ago is gone for good: looked at now and every hour."""
        self._back_up_if_due()
        hourly = QTimer(self)
        hourly.setInterval(_AN_HOUR)
        hourly.timeout.connect(self._back_up_if_due)
        hourly.start()

    @Slot()
    def _back_up_if_due(self) -> None:
        work = self.services.storage.back_up_if_due
        self.jobs.run(work, owner=self, done=lambda _: None, failed=self._on_not_backed_up)
        self.jobs.run(self._forget, owner=self, done=lambda _: None, failed=self._on_not_backed_up)

    def _forget(self) -> None:
        """In a job."""
        self.services.contacts.forget_removed()
        self.services.queue.forget_old_acts()

    def _on_not_backed_up(self, error: SealpostError) -> None:
        del error  # Storage and the doctor say how old the newest backup is, and why nothing can be written
        self.keeper.refresh()

    def mend_links(self) -> None:
        """The launcher that browsers start follows this program when it was upgraded or moved."""
        if any(self.services.links.linked()):
            install = self.services.launcher.install
            self.jobs.run(install, owner=self, done=self._on_mended, failed=self._on_not_mended)

    def _on_mended(self, has_changed: bool) -> None:
        if has_changed:
            self.keeper.refresh()

    def _on_not_mended(self, error: SealpostError) -> None:
        del error  # the main window and the doctor show the same fault beside each browser
        self.keeper.refresh()


def bring_forward(window: QWidget) -> None:
    """Where the desktop does not let a window come by itself, its entry in the task bar asks for a look."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
