"""The two ends of the relay: the browser's pipes and a connection to the app; nothing here ever blocks."""

from __future__ import annotations

import _socket  # `socket` itself would cost ten milliseconds of enums and selectors
import os
import select

from sealpost_host import endpoint, websocket, wire
from sealpost_host.problems import AppNotRunning

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class BrowserGone(Exception):
    """The browser closed its end: the host's work is over."""


class AppGone(Exception):
    """The connection to the app has ended; it may come back."""


class Outgoing:
    """Bytes on their way through a descriptor, in order, however slowly they are taken."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._waiting = bytearray()

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, more: bytes) -> None:
        self._waiting += more

    def flush(self) -> None:
        """Write what is taken now. Raises OSError."""
        try:
            while self._waiting:
                del self._waiting[: os.write(self._descriptor, self._waiting)]
        except BlockingIOError:
            return


class BrowserPort:
    """Frames from and to the browser."""

    def __init__(self, incoming: int, outgoing: int) -> None:
        os.set_blocking(incoming, False)
        os.set_blocking(outgoing, False)
        self.incoming = incoming
        self.outgoing = outgoing
        self.unsent = Outgoing(outgoing)
        self._frames = wire.FrameReader()

    def read(self) -> Iterator[bytes]:
        """The frames that have come. Raises BrowserGone, TooLarge."""
        try:
            count = os.readv(self.incoming, [self._frames.space()])
        except BlockingIOError:
            return
        except OSError as error:
            raise BrowserGone from error
        if not count:
            raise BrowserGone
        yield from self._frames.received(count)

    def send(self, text: bytes) -> None:
        """Raises TooLarge."""
        self.unsent.add(wire.frame(text))

    def flush(self) -> None:
        """Raises BrowserGone."""
        try:
            self.unsent.flush()
        except OSError as error:
            raise BrowserGone from error

    def finish(self, flush_ms: float, hang_up_ms: float) -> None:
        """Write what is left, then leave it to the browser to hang up: an exit at once loses the last frame.

        Raises BrowserGone.
        """
        poll = select.poll()
        poll.register(self.outgoing, select.POLLOUT)
        while self.unsent and poll.poll(flush_ms):
            self.flush()
        poll.unregister(self.outgoing)
        poll.register(self.incoming, select.POLLIN)
        while poll.poll(hang_up_ms):
            for _ in self.read():
                continue


class AppLink:
    """One WebSocket connection to the app; not open before the handshake is through."""

    def __init__(self, connected: _socket.socket, headers: Mapping[str, str]) -> None:
        """Raises OSError."""
        self._socket = connected
        self.descriptor = connected.fileno()
        self.is_open = False
        self.unsent = Outgoing(self.descriptor)
        self._handshake = websocket.Handshake(headers, os.urandom(16))
        self._messages = websocket.MessageReader(wire.LARGEST_FROM_BROWSER)
        self.unsent.add(self._handshake.request)
        self.unsent.flush()
        self._handshake.expect()

    def read(self) -> Iterator[bytes]:
        """The texts that have come. Raises AppGone, HandshakeRefused."""
        try:
            more: bytes | None = self._socket.recv(wire.CHUNK)
        except BlockingIOError:
            return
        except OSError as error:
            raise AppGone from error
        if not more:
            raise AppGone
        if not self.is_open:
            more = self._handshake.received(more)
            if more is None:
                return
            self.is_open = True
        yield from self._texts(more)

    def send(self, text: bytes) -> None:
        self._add(websocket.TEXT, text)

    def flush(self) -> None:
        """Raises AppGone."""
        try:
            self.unsent.flush()
        except OSError as error:
            raise AppGone from error

    def close(self, code: int = websocket.GOING_AWAY) -> None:
        """Say goodbye if that can be said at once, and hang up."""
        if self._socket.fileno() < 0:
            return
        if self.is_open:
            self._add(websocket.CLOSE, websocket.close_payload(code))
        try:
            self.unsent.flush()
        except OSError:  # hung up already
            return
        finally:
            self._socket.close()

    def _texts(self, more: bytes) -> Iterator[bytes]:
        try:
            for opcode, payload in self._messages.received(more):
                if opcode == websocket.TEXT:
                    yield payload
                elif opcode == websocket.PING:
                    self._add(websocket.PONG, payload)
                elif opcode == websocket.CLOSE:
                    raise AppGone
        except websocket.ProtocolError as error:
            self.close(error.code)
            raise AppGone from error

    def _add(self, opcode: int, payload: bytes) -> None:
        self.unsent.add(websocket.frame(opcode, payload, os.urandom(4)))


def dial(path: str, headers: Mapping[str, str]) -> AppLink | None:
    """A connection that has begun, or None when nobody listens at `path`.

    Raises AppNotRunning when who listens there is not to be trusted.
    """
    if reason := endpoint.distrust(path):
        raise AppNotRunning(detail=reason)
    dialled = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    dialled.settimeout(0)
    try:
        dialled.connect(path)
        if endpoint.peer_uid(dialled) == os.getuid():
            return AppLink(dialled, headers)
    except OSError:  # no such file, nobody behind it, or nobody takes the call
        dialled.close()
        return None
    dialled.close()
    raise AppNotRunning(detail=f"another user's program answers at {path}")
