"""The client half of RFC 6455 that a relay needs: text messages, no extensions, no subprotocols.

Pure: random bytes are arguments, sockets are the relay's business.
"""

from __future__ import annotations

import binascii

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA

GOING_AWAY = 1001
PROTOCOL_ERROR = 1002
UNSUPPORTED = 1003
INVALID_TEXT = 1007
TOO_BIG = 1009

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455 1.3
_LONGEST_HEAD = 16 * 1024
_FINAL, _RESERVED, _OPCODE, _MASKED, _LENGTH = 0x80, 0x70, 0x0F, 0x80, 0x7F


class HandshakeRefused(Exception):
    """The other side will not speak WebSocket with us; the text is a clause that says why."""


class ProtocolError(Exception):
    """The other side broke the protocol; `code` is for the close frame."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code


class Handshake:
    """One opening handshake (RFC 6455 4.1); `random` are 16 bytes."""

    def __init__(self, headers: Mapping[str, str], random: bytes) -> None:
        self._key = binascii.b2a_base64(random, newline=False)
        self._head = bytearray()
        self._accept: str | None = None
        lines = [
            "GET / HTTP/1.1",
            "Host: localhost",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {self._key.decode()}",
            "Sec-WebSocket-Version: 13",
            *(f"{name}: {header_value(value)}" for name, value in headers.items()),
        ]
        self.request = "\r\n".join([*lines, "", ""]).encode("ascii")

    def expect(self) -> None:
        """Work out the answer while the other side does."""
        import hashlib

        digest = hashlib.sha1(self._key + _GUID, usedforsecurity=False).digest()
        self._accept = binascii.b2a_base64(digest, newline=False).decode()

    def received(self, more: bytes) -> bytes | None:
        """None until the answer is complete; then what followed it. Raises HandshakeRefused."""
        self._head += more
        head, end, rest = bytes(self._head).partition(b"\r\n\r\n")
        if end:
            self._check(head.decode("latin-1").split("\r\n"))
            return rest
        if len(head) > _LONGEST_HEAD:
            raise HandshakeRefused("its answer has no end")
        return None

    def _check(self, lines: list[str]) -> None:
        version, _, status = lines[0].partition(" ")
        if not version.startswith("HTTP/1.1") or status.split(" ")[0] != "101":
            raise HandshakeRefused(f"it answered {lines[0][:80]!r}")
        headers: dict[str, str] = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            if headers.setdefault(name.strip().lower(), value.strip()) != value.strip():
                raise HandshakeRefused(f"it answered two different {name[:40]!r}")
        if (
            headers.get("upgrade", "").lower() != "websocket"
            or "upgrade" not in headers.get("connection", "").lower().replace(",", " ").split()
            or headers.get("sec-websocket-accept") != self._accept
            or "sec-websocket-extensions" in headers
            or "sec-websocket-protocol" in headers
        ):
            raise HandshakeRefused("its handshake is not the answer to ours")


def header_value(text: str) -> str:
    """`text` in printable ASCII; whatever else it holds, and the per cent sign, as %XX of its UTF-8."""
    utf8 = text.encode("utf-8", "surrogateescape")
    return "".join(chr(byte) if 0x20 <= byte < 0x7F and byte != 0x25 else f"%{byte:02X}" for byte in utf8)


def frame(opcode: int, payload: bytes, mask: bytes) -> bytes:
    """One final frame; `mask` are 4 unpredictable bytes (RFC 6455 5.3)."""
    size = len(payload)
    if size < 126:
        length = bytes([_MASKED | size])
    elif size < 2**16:
        length = bytes([_MASKED | 126]) + size.to_bytes(2, "big")
    else:
        length = bytes([_MASKED | 127]) + size.to_bytes(8, "big")
    return bytes([_FINAL | opcode]) + length + mask + _masked(payload, mask)


def close_payload(code: int) -> bytes:
    return code.to_bytes(2, "big")


def _masked(payload: bytes, mask: bytes) -> bytes:
    """One exclusive-or of two long numbers: the fastest there is without a library."""
    size = len(payload)
    key = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(key, "little")).to_bytes(size, "little")


class MessageReader:
    """Takes bytes as they come and gives whole messages, with the control frames between them."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._arrived = bytearray()
        self._message: bytearray | None = None  # of which the last fragment is still to come
        self._is_closed = False

    def received(self, more: bytes) -> Iterator[tuple[int, bytes]]:
        """TEXT, PING, PONG and CLOSE with their payloads; nothing after CLOSE. Raises ProtocolError."""
        self._arrived += more
        while not self._is_closed and (found := self._next_frame()) is not None:
            yield from self._take(*found)

    def _next_frame(self) -> tuple[int, bool, bytes] | None:
        """Opcode, whether it is final, payload."""
        arrived = self._arrived
        if len(arrived) < 2:
            return None
        first, second = arrived[0], arrived[1]
        if first & _RESERVED or second & _MASKED:
            raise ProtocolError(PROTOCOL_ERROR, "reserved or mask bit")
        opcode, is_final, size, start = first & _OPCODE, bool(first & _FINAL), second & _LENGTH, 2
        self._check_order(opcode, is_final, size)
        if size >= 126:
            start = 4 if size == 126 else 10
            if len(arrived) < start:
                return None
            announced = int.from_bytes(arrived[2:start], "big")
            if announced < (126 if size == 126 else 2**16):
                raise ProtocolError(PROTOCOL_ERROR, "length not in its shortest form")
            size = announced
        if opcode in (TEXT, CONTINUATION) and len(self._message or b"") + size > self._limit:
            raise ProtocolError(TOO_BIG, f"message above {self._limit} bytes")
        if len(arrived) < start + size:
            return None
        payload = bytes(memoryview(arrived)[start : start + size])
        del arrived[: start + size]
        return opcode, is_final, payload

    def _check_order(self, opcode: int, is_final: bool, size: int) -> None:
        if opcode in (CLOSE, PING, PONG):
            if not is_final or size > 125:
                raise ProtocolError(PROTOCOL_ERROR, "control frame in fragments or too long")
        elif opcode in (TEXT, CONTINUATION):
            if (opcode == TEXT) != (self._message is None):
                raise ProtocolError(PROTOCOL_ERROR, "fragment out of order")
        elif opcode == BINARY:
            raise ProtocolError(UNSUPPORTED, "binary message")
        else:
            raise ProtocolError(PROTOCOL_ERROR, "unknown opcode")

    def _take(self, opcode: int, is_final: bool, payload: bytes) -> Iterator[tuple[int, bytes]]:
        if opcode in (CLOSE, PING, PONG):
            self._is_closed = opcode == CLOSE
            yield opcode, payload
        elif not is_final:
            self._message = bytearray() if self._message is None else self._message
            self._message += payload
        else:
            whole = bytes(self._message + payload) if self._message is not None else payload
            self._message = None
            _check_utf8(whole)
            yield TEXT, whole


def _check_utf8(text: bytes) -> None:
    try:
        text.decode()
    except UnicodeDecodeError as error:
        raise ProtocolError(INVALID_TEXT, "text is not UTF-8") from error
