"""The list of keys: an index that follows the keyring, and what is found in it."""

from collections.abc import Callable, Mapping, Sequence
from queue import SimpleQueue
from typing import TypeVar

from sealpost.core.key_list import KeyQuery, KeyRow
from sealpost.core.keys import Address, Fingerprint, Key
from sealpost.errors import NotReadable
from sealpost.services.ports import Cancellation, Clock, KeyIndex, KeySource

_T = TypeVar("_T")
EVERYTHING = KeyQuery()
_MOST_ONE_BY_ONE = 1_000  # above it, reading the whole ring is quicker
_IN_ONE_WRITE = 1_000


class KeyListService:
    """Looking never waits for gpg; `refresh` does, and takes only what has changed."""

    def __init__(self, source: KeySource, index: KeyIndex, clock: Clock) -> None:
        self._source = source
        self._index = index
        self._clock = clock
        self._turn: SimpleQueue[None] = SimpleQueue()  # holds one token: a second refresh waits for the first
        self._turn.put(None)

    # --- Looking ------------------------------------------------------------------------------------------

    def find(self, query: KeyQuery) -> Sequence[int]:
        """The numbers of the rows that fit, in order; rows that are gone meanwhile are missing in `rows`."""
        return self._mended(lambda: self._index.find(query, self._clock.now()))

    def rows(self, numbers: Sequence[int]) -> Mapping[int, KeyRow]:
        return self._mended(lambda: self._index.rows(numbers))

    def all(self, query: KeyQuery) -> Sequence[KeyRow]:
        """For callers that show everything at once."""
        numbers = self.find(query)
        rows = self.rows(numbers)
        return [rows[number] for number in numbers if number in rows]

    def fingerprints(self, query: KeyQuery = EVERYTHING) -> Sequence[Fingerprint]:
        """Of the keys that fit."""
        return [row.fingerprint for row in self.all(query)]

    def named(self, fingerprints: Sequence[Fingerprint]) -> Sequence[Key]:
        """As gpg has them now; those that are not in the ring are left out."""
        return self._source.read(fingerprints)

    def naming(self, addresses: Sequence[Address]) -> Sequence[Key]:
        """Keys with any of the addresses in a user ID, as gpg has them now."""
        self.refresh()
        return self.named(self._mended(lambda: self._index.naming(addresses)))

    def own(self) -> Sequence[Key]:
        self.refresh()
        return self.named(self._mended(self._index.own))

    @property
    def is_fresh(self) -> bool:
        return self._mended(self._index.stamp) == self._source.stamp()

    # --- Following the keyring ----------------------------------------------------------------------------

    def refresh(
        self, progress: Callable[[int], None] = lambda _count: None, cancellation: Cancellation | None = None
    ) -> bool:
        """Whether anything was read; `progress` hears how many keys were taken so far. Raises gpg's errors."""
        if self.is_fresh:
            return False
        self._turn.get()
        try:
            return self._refresh(progress, cancellation)
        finally:
            self._turn.put(None)

    def _refresh(self, progress: Callable[[int], None], cancellation: Cancellation | None) -> bool:
        stamp = self._source.stamp()
        known = self._mended(self._index.stamp)
        if known == stamp:
            return False
        marks = self._source.marks()
        before = self._mended(self._index.marks)
        changed = [fingerprint for fingerprint, mark in (marks or {}).items() if before.get(fingerprint) != mark]
        self._index.is_true_for(None)
        if marks is None or known is None or known.secrets != stamp.secrets or len(changed) > _MOST_ONE_BY_ONE:
            self._take_all(marks or {}, before, progress, cancellation)
        else:
            self._take(self._source.read(changed), marks, progress)
            self._index.remove([fingerprint for fingerprint in before if fingerprint not in marks])
        self._index.is_true_for(stamp)
        return True

    def _take_all(
        self,
        marks: Mapping[Fingerprint, str],
        before: Mapping[Fingerprint, str],
        progress: Callable[[int], None],
        cancellation: Cancellation | None,
    ) -> None:
        seen: set[Fingerprint] = set()
        waiting: list[Key] = []

        def take(keys: Sequence[Key]) -> None:
            """The first keys at once, so that there is something to see; then many in each write."""
            waiting.extend(keys)
            if not seen or len(waiting) >= _IN_ONE_WRITE:
                write()

        def write() -> None:
            seen.update(key.fingerprint for key in waiting)
            self._index.put([(key, marks.get(key.fingerprint, "")) for key in waiting])
            waiting.clear()
            progress(len(seen))

        self._source.read_all(take, cancellation)
        write()
        self._index.remove([fingerprint for fingerprint in before if fingerprint not in seen])

    def _take(self, keys: Sequence[Key], marks: Mapping[Fingerprint, str], progress: Callable[[int], None]) -> None:
        self._index.put([(key, marks.get(key.fingerprint, "")) for key in keys])
        progress(len(keys))

    def _mended(self, look: Callable[[], _T]) -> _T:
        """A damaged index is thrown away; the next refresh makes it anew."""
        try:
            return look()
        except NotReadable:
            self._index.discard()
            return look()
