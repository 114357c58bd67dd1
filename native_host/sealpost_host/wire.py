"""Native-messaging frames, in and out: a length of four bytes, then a JSON object in UTF-8.

Pure: descriptors are the relay's business. Limits hold before memory is taken.
"""

from __future__ import annotations

import sys

from sealpost_host.problems import BadRequest, TooLarge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_FROM_BROWSER = 64 * 2**20  # Chromium's own limit for one message
LARGEST_TO_BROWSER = 2**20  # both browsers close the port of a host that sends more
LARGEST_TO_APP = 2 * 2**20  # what is longer comes in parts, which are far smaller
CHUNK = 64 * 1024  # a pipe's usual size

_HEADER = 4  # bytes of length, in the machine's own order


class FrameReader:
    """Takes bytes as they come and gives whole frames.

    Read into `space()`, then tell `received` how many bytes came and use up what it yields.
    """

    def __init__(self, limit: int = LARGEST_FROM_BROWSER) -> None:
        self._limit = limit
        self._room = bytearray(CHUNK)
        self._begin = self._end = 0

    def space(self) -> memoryview:
        """Where the next bytes belong; never empty."""
        return memoryview(self._room)[self._end :]

    def received(self, count: int) -> Iterator[bytes]:
        """The frames that are complete now. Raises TooLarge for one that announces more than the limit."""
        self._end += count
        while (size := self._announced()) is not None and self._end >= self._begin + _HEADER + size:
            start = self._begin + _HEADER
            self._begin = start + size
            yield bytes(memoryview(self._room)[start : self._begin])
        self._make_room_for(_HEADER + (size or 0))

    def _announced(self) -> int | None:
        """The size of the frame that begins here, as soon as its header is complete."""
        if self._end - self._begin < _HEADER:
            return None
        size = int.from_bytes(self._room[self._begin : self._begin + _HEADER], sys.byteorder)
        if size > self._limit:
            raise TooLarge(size=size, limit=self._limit)
        return size

    def _make_room_for(self, needed: int) -> None:
        """Room for a frame of `needed` bytes at the begin; a large room is given up after its frame."""
        unused = memoryview(self._room)[self._begin : self._end]
        if not unused and len(self._room) == CHUNK:
            self._begin = self._end = 0
        elif not unused or self._begin + needed > len(self._room):
            room = bytearray(max(CHUNK, needed))
            room[: len(unused)] = unused
            self._room, self._begin, self._end = room, 0, len(unused)


def frame(text: bytes) -> bytes:
    """`text` with its header, for the browser. Raises TooLarge."""
    if len(text) > LARGEST_TO_BROWSER:
        raise TooLarge(size=len(text), limit=LARGEST_TO_BROWSER)
    return len(text).to_bytes(_HEADER, sys.byteorder) + text


def check_object(text: bytes) -> None:
    """Refuse what can't be a JSON object in UTF-8; the rest is the app's to judge. Raises BadRequest."""
    try:
        text.decode()
    except UnicodeDecodeError as error:
        raise BadRequest(detail="the frame is not UTF-8") from error
    bare = text.strip(b" \t\r\n") if text[:1] != b"{" or text[-1:] != b"}" else text
    if bare[:1] != b"{" or bare[-1:] != b"}":
        raise BadRequest(detail="the frame is not a JSON object")
