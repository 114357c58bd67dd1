"""Keeps one letter as a draft while it is written: shortly after the last key, one at a time, and at the end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sealpost.core.keys import Fingerprint
from sealpost.core.letter import Letter
from sealpost.core.letter_mail import Enclosure
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.drafts import DraftId, DraftService

_PAUSE = 1_500  # ms after the last key


@dataclass(frozen=True, slots=True)
class _Content:
    letter: Letter
    files: Sequence[Enclosure]


class DraftKeeper(QObject):
    """`letter`, `files` and `own` are asked for when it is time. Sealing to oneself asks for no passphrase."""

    kept = Signal()
    not_kept = Signal(object)

    def __init__(
        self,
        draft: DraftId,
        drafts: DraftService,
        jobs: Jobs,
        letter: Callable[[], Letter],
        files: Callable[[], Sequence[Enclosure]],
        own: Callable[[], Fingerprint | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.draft = draft
        self._drafts = drafts
        self._jobs = jobs
        self._letter = letter
        self._files = files
        self._own = own
        self._last: _Content | None = None
        self._kept_files: Sequence[Enclosure] = ()
        self._is_busy = False
        self._is_over = False
        self._turn: SimpleQueue[None] = SimpleQueue()
        self._turn.put(None)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._keep)

    def begin(self) -> None:
        """What is there now is not worth keeping: nobody has written anything yet."""
        self._last = self._content

    def resume(self, files: Sequence[Enclosure]) -> None:
        """The draft has these already."""
        self._kept_files = files

    @property
    def _content(self) -> _Content:
        return _Content(self._letter(), self._files())

    @property
    def is_up_to_date(self) -> bool:
        return self._content == self._last

    @property
    def owes_a_draft(self) -> bool:
        """Whether something would be lost with this window."""
        return not self._is_over and not self.is_up_to_date

    @Slot()
    def note_change(self) -> None:
        if not self._is_over:
            self._pause.start()

    def keep_now(self) -> bool:
        """In the caller's thread: Sealpost ends or is locked, and waits for nobody. Whether all of it is kept."""
        content = self._take()
        try:
            if content is not None:
                self._write(content, self._own())
        except SealpostError as error:
            self._on_failed(error)
            return False
        return True

    def keep_at_close(self) -> None:
        """In a job that outlives this window."""
        content = self._take()
        if content is not None:
            work = partial(self._write, content, self._own())
            self._jobs.run(work, owner=self, done=_nothing, failed=self._on_failed)

    def forget(self) -> None:
        """The letter is where it belongs, or unwanted."""
        self._is_over = True
        self._pause.stop()
        if not self._is_busy:
            self._jobs.run(partial(self._drafts.forget, self.draft), owner=self, done=_nothing, failed=self._on_failed)

    @Slot()
    def _keep(self) -> None:
        if self._is_busy:
            return  # `_on_kept` looks again
        content = self._take()
        if content is None:
            return
        self._is_busy = True
        work = partial(self._write, content, self._own())
        self._jobs.run(work, owner=self, done=self._on_kept, failed=self._on_failed)

    def _take(self) -> _Content | None:
        """What has changed since it was last taken."""
        content = self._content
        if self._is_over or content == self._last:
            return None
        self._last = content
        return content

    def _write(self, content: _Content, own: Fingerprint | None) -> None:
        """One at a time: the last one taken is the last one written."""
        self._turn.get()
        try:
            if content.letter.is_empty and not content.files:
                self._drafts.forget(self.draft)
                self._kept_files = ()
                return
            self._drafts.keep(self.draft, content.letter, own)
            if content.files != self._kept_files:
                self._drafts.keep_files(self.draft, content.files, own)
                self._kept_files = content.files
        finally:
            self._turn.put(None)

    def _on_kept(self, _nothing: None) -> None:
        self._is_busy = False
        if self._is_over:
            self.forget()
            return
        self.kept.emit()
        self._keep()

    def _on_failed(self, error: SealpostError) -> None:
        self._is_busy = False
        self._last = None
        self.not_kept.emit(error)


def _nothing(_: None) -> None:
    return
