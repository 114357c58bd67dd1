"""What the relay must remember of the frames it copies: who waits for an answer, and the browser's greeting.

Frames are read when nothing else is to be done, so that copying them never waits for that.
"""

from __future__ import annotations

from sealpost_host.envelope import Envelope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST_UNREAD = 32  # frames


class Ledger:
    def __init__(self) -> None:
        self._unread: list[tuple[Callable[[Envelope, bytes], None], bytes]] = []
        self._owed: dict[str, None] = {}  # ids, in order
        self._hello = ("", b"")  # the one that awaits its answer: its id and text
        self._greeting: tuple[str, bytes] | None = None

    @property
    def is_behind(self) -> bool:
        return bool(self._unread)

    def asked(self, text: bytes) -> None:
        """A frame went to the app."""
        self._note(self._read_question, text)

    def answered(self, text: bytes) -> None:
        """A frame went to the browser."""
        self._note(self._read_answer, text)

    def catch_up(self) -> None:
        unread, self._unread = self._unread, []
        for read, text in unread:
            read(Envelope(text), text)

    def greeting(self) -> tuple[str, bytes] | None:
        """The hello that the app has accepted: its id and text."""
        self.catch_up()
        return self._greeting

    def close(self) -> Sequence[str]:
        """The ids that nobody will answer any more."""
        self.catch_up()
        owed, self._owed = [*self._owed], {}
        return owed

    def _note(self, read: Callable[[Envelope, bytes], None], text: bytes) -> None:
        self._unread.append((read, text))
        if len(self._unread) > _MOST_UNREAD:
            self.catch_up()

    def _read_question(self, frame: Envelope, text: bytes) -> None:
        if frame.kind == "req" or (frame.kind == "part" and frame.is_first):
            self._owed[frame.id] = None
        if frame.op == "hello":
            self._hello = (frame.id, text)

    def _read_answer(self, frame: Envelope, _: bytes) -> None:
        if frame.kind == "res" or (frame.kind == "part" and frame.is_last):
            self._owed.pop(frame.id, None)
        if frame.kind == "res" and frame.is_ok and frame.id == self._hello[0]:
            self._greeting = self._hello
