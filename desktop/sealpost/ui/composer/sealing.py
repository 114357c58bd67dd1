"""A letter is sealed in a job: it can be called off, and a key that nobody has verified is used only after a yes."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Slot

from sealpost.composition import Services
from sealpost.core.keys import Address, Fingerprint, Key
from sealpost.core.letter import Letter
from sealpost.core.letter_mail import Enclosure
from sealpost.errors import ChangedKeys, SealpostError, ToConfirm, UnverifiedKeys
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.activity import DONE
from sealpost.services.composing import PasswordLock, SealedLetter
from sealpost.services.file_ports import Existing
from sealpost.ui import words
from sealpost.ui.composer.foot import LetterFoot
from sealpost.ui.widgets import button

T = TypeVar("T")

_DESKTOP = "desktop"  # the asker, in the list of activities


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the window when its button is pressed: nothing else of it is looked at in a job."""

    letter: Letter
    files: Sequence[Enclosure]
    own: Key | None  # the one that signs
    lock: PasswordLock | None
    agreed: tuple[Address, str] | None  # a password to keep for the next letters to this person


Work = Callable[[Written, StopSwitch], T]


class Sealing(QObject):
    """`written` is asked for at each start. `seal`, `queue` and `save` are the work: they block."""

    def __init__(
        self, services: Services, jobs: Jobs, written: Callable[[], Written], foot: LetterFoot, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._compose = services.compose
        self._jobs = jobs
        self._written = written
        self._foot = foot
        self._confirmed: set[Fingerprint] = set()
        self._stop: StopSwitch | None = None
        foot.cancelled.connect(self.call_off)

    @property
    def is_running(self) -> bool:
        return self._stop is not None

    def run(self, work: Work[T], done: Callable[[T], None]) -> None:
        self._stop = stop = StopSwitch()
        self._foot.set_busy(busy=True)
        self._foot.say(self.tr("Sealing… GnuPG may ask for your passphrase in a window of its own."), "quiet")
        self._jobs.run(
            partial(self._recorded, work, self._written(), stop),
            owner=self,
            done=partial(self._on_done, done),
            failed=partial(self._on_failed, partial(self.run, work, done)),
            stop=stop,
        )

    @Slot()
    def call_off(self) -> None:
        if self._stop:
            self._stop.cancel()

    def _end(self) -> None:
        self._stop = None
        self._foot.set_busy(busy=False)

    def _on_done(self, done: Callable[[T], None], result: T) -> None:
        self._end()
        done(result)

    def _on_failed(self, again: Callable[[], None], error: SealpostError) -> None:
        self._end()
        if not isinstance(error, UnverifiedKeys | ChangedKeys):
            self._foot.explain(error)
            return
        agree = partial(self._agree, error, again)
        yes = button(self.tr("Seal with it &this time"), "seal-unverified", agree)
        self._foot.say(words.explained(error), "warn", yes)

    def _agree(self, error: ToConfirm, again: Callable[[], None]) -> None:
        fingerprints = error.params["fingerprints"]
        assert isinstance(fingerprints, Collection)  # noqa: S101 - so it is raised (core.recipients)
        self._confirmed.update(Fingerprint(str(each)) for each in fingerprints)
        again()

    # --- In the job ---------------------------------------------------------------------------------------

    def seal(self, written: Written, stop: StopSwitch) -> SealedLetter:
        signer = self._signer_of(written)
        if written.agreed and written.own:
            self._services.letters.keep(*written.agreed, written.own)
        return self._compose.seal(
            written.letter, signer, lock=written.lock, confirmed=self._confirmed, cancellation=stop
        )

    def queue(self, when: datetime | None, written: Written, stop: StopSwitch) -> None:
        """`when` is aware, or None for a letter without a time."""
        sealed = self.seal(written, stop)
        self._services.letters_for_later.send_later(written.letter, sealed, when, sealed.question)

    def save(self, path: Path, existing: Existing, written: Written, stop: StopSwitch) -> Path:
        """`.asc` for the text alone, anything else as a mail."""
        if path.suffix == ".asc":
            content = self.seal(written, stop).armored.encode()
        else:
            content = self._compose.as_mail(
                written.letter,
                self._signer_of(written),
                written.files,
                lock=written.lock,
                confirmed=self._confirmed,
                cancellation=stop,
            )
        return self._compose.save(path, content, existing)

    def _signer_of(self, written: Written) -> Key | None:
        """A letter with a password is not signed."""
        if written.lock:
            return None
        return self._compose.signer_for(written.letter, written.own.fingerprint if written.own else None)

    def _recorded(self, work: Work[T], written: Written, stop: StopSwitch) -> T:
        """A use of the key is written down, whatever becomes of it."""
        signer = self._signer_of(written)
        outcome = DONE
        try:
            return work(written, stop)
        except SealpostError as error:
            outcome = error.code
            raise
        finally:
            if signer:
                operation = "encrypt" if written.letter.encrypt else "sign"
                self._services.activity.record(operation, _DESKTOP, "", signer.fingerprint, outcome)
