"""The keys that are chosen in the list, as gpg has them: read in a job, while the choice may go on changing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from sealpost.core.keys import Key
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.key_index import KeyListService
from sealpost.services.keys import KeyService

_MOST_ONE_BY_ONE = 200  # above it, reading the whole ring is quicker


class ChosenKeys(QObject):
    changed = Signal(object)  # the keys
    failed = Signal(object)

    def __init__(self, key_list: KeyListService, keys: KeyService, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._list = key_list
        self._service = keys
        self._jobs = jobs
        self._numbers: Sequence[int] = ()
        self._round = 0
        self._is_known = True
        self._is_reading = False
        self._waiting: Callable[[Sequence[Key]], None] | None = None
        self.keys: Sequence[Key] = ()

    def choose(self, numbers: Sequence[int]) -> None:
        self._numbers = numbers
        self.look_again()

    def look_again(self) -> None:
        self._round += 1
        self._is_known = False
        if not self._is_reading:
            self._read()

    def when_known(self, act: Callable[[Sequence[Key]], None]) -> None:
        """Now, or as soon as they are read."""
        if self._is_known:
            act(self.keys)
        else:
            self._waiting = act

    def _read(self) -> None:
        self._is_reading = True
        work = partial(_read, self._list, self._service, self._numbers)
        self._jobs.run(work, owner=self, done=partial(self._on_read, self._round), failed=self._on_failed)

    def _on_read(self, round_: int, keys: Sequence[Key]) -> None:
        self._is_reading = False
        if round_ != self._round:
            self._read()
            return
        self._is_known = True
        if keys != self.keys:
            self.keys = keys
            self.changed.emit(keys)
        waiting, self._waiting = self._waiting, None
        if waiting:
            waiting(keys)

    def _on_failed(self, error: SealpostError) -> None:
        self._is_reading = False
        self._waiting = None
        self.failed.emit(error)


def _read(key_list: KeyListService, keys: KeyService, numbers: Sequence[int]) -> Sequence[Key]:
    rows = key_list.rows(numbers)
    named = [rows[number].fingerprint for number in numbers if number in rows]
    if len(named) <= _MOST_ONE_BY_ONE:
        return key_list.named(named)
    ring = {key.fingerprint: key for key in keys.all()}
    return [ring[fingerprint] for fingerprint in named if fingerprint in ring]
