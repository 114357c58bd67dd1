import os
import socket
import tempfile
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.frames import CloseCode, Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import SERVER, Protocol
from websockets.server import ServerProtocol
from websockets.sync.server import unix_serve

from sealpost_host import websocket
from sealpost_host.websocket import CLOSE, PING, PONG, TEXT, HandshakeRefused, MessageReader, ProtocolError

LIMIT = 2**20
MASK = b"\x01\xfe\x80\x7f"


def shake_hands(headers):
    """Our request to the library, its answer to us. Returns what is left, and the library's request."""
    server, ours = ServerProtocol(), websocket.Handshake(headers, os.urandom(16))
    ours.expect()
    server.receive_data(ours.request)
    [request] = server.events_received()
    assert isinstance(request, Request)
    server.send_response(server.accept(request))
    [answer] = server.data_to_send()
    return ours.received(answer), request


def read_pieces(stream, cuts=(), limit=LIMIT):
    reader = MessageReader(limit)
    ends = [*sorted({cut for cut in cuts if cut < len(stream)}), len(stream)]
    return [
        message for begin, end in zip([0, *ends], ends, strict=False) for message in reader.received(stream[begin:end])
    ]


def from_server(opcode, payload, fin=True):
    return Frame(Opcode(opcode), payload, fin).serialize(mask=False)


# --- The handshake ----------------------------------------------------------------------------------------


def test_the_library_accepts_our_handshake_and_we_its_answer():
    rest, request = shake_hands({"X-Sealpost-Host": "0.1.0"})
    assert rest == b""
    assert request.path == "/"
    assert request.headers["X-Sealpost-Host"] == "0.1.0"


def test_the_handshake_names_no_origin():
    _, request = shake_hands({})
    assert "Origin" not in request.headers


@given(st.text(st.characters(codec="utf-8")))
def test_no_header_value_can_add_a_line(value):
    _, request = shake_hands({"X-Sealpost-Caller": f"x{value}x"})
    assert set(request.headers) == {
        "host", "upgrade", "connection", "sec-websocket-key", "sec-websocket-version", "x-sealpost-caller"
    }  # fmt: skip


def test_a_header_value_keeps_what_is_printable_and_escapes_the_rest():
    assert websocket.header_value("/home/Зоя/100%") == "/home/%D0%97%D0%BE%D1%8F/100%25"


def answer_of_library():
    server, ours = ServerProtocol(), websocket.Handshake({}, os.urandom(16))
    ours.expect()
    server.receive_data(ours.request)
    [request] = server.events_received()
    assert isinstance(request, Request)
    server.send_response(server.accept(request))
    return ours, b"".join(server.data_to_send())


@pytest.mark.parametrize("step", [1, 7, 100])
def test_an_answer_may_come_in_pieces_with_frames_behind_it(step):
    ours, answer = answer_of_library()
    stream = answer + b"\x81\x02{}"
    pieces = [stream[at : at + step] for at in range(0, len(stream), step)]
    rests = [ours.received(piece) for piece in pieces[: len(answer) // step + 1]]
    assert rests[-1] is not None
    assert (rests[-1] + b"".join(pieces[len(rests) :])).endswith(b"\x81\x02{}")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"HTTP/1.1 101", b"HTTP/1.1 200"),
        (b"HTTP/1.1 101", b"HTTP/1.1 1011"),
        (b"HTTP/1.1 101", b"SSH-2.0-x 101"),
        (b"Upgrade: websocket", b"Upgrade: h2c"),
        (b"Connection: Upgrade", b"Connection: close"),
        (b"Sec-WebSocket-Accept: ", b"Sec-WebSocket-Accept: x"),
        (b"Sec-WebSocket-Accept: ", b"X-Nothing: "),
        (b"Upgrade: websocket", b"Upgrade: websocket\r\nUpgrade: other"),
        (b"Upgrade: websocket", b"Upgrade: websocket\r\nSec-WebSocket-Extensions: permessage-deflate"),
        (b"Upgrade: websocket", b"Upgrade: websocket\r\nSec-WebSocket-Protocol: chat"),
    ],
)
def test_an_answer_that_is_not_to_our_handshake_is_refused(old, new):
    ours, answer = answer_of_library()
    assert old in answer
    with pytest.raises(HandshakeRefused):
        ours.received(answer.replace(old, new))


def test_an_answer_without_end_is_refused():
    ours = websocket.Handshake({}, os.urandom(16))
    with pytest.raises(HandshakeRefused, match="no end"):
        ours.received(b"HTTP/1.1 101 Switching Protocols\r\n" + b"X-A: b\r\n" * 3000)


# --- What we write, as the library reads it -----------------------------------------------------------------


@given(
    st.binary(max_size=300) | st.sampled_from([125, 126, 65535, 65536, 2**20]).map(bytes),
    st.binary(min_size=4, max_size=4),
)
@settings(deadline=None)
def test_the_library_reads_what_we_write(payload, mask):
    library = Protocol(SERVER, max_size=None)
    library.receive_data(websocket.frame(PING if len(payload) < 126 else TEXT, payload, mask))
    [read] = library.events_received()
    assert isinstance(read, Frame)
    assert read.data == payload


def test_the_library_reads_our_close():
    library = Protocol(SERVER)
    library.receive_data(websocket.frame(CLOSE, websocket.close_payload(websocket.GOING_AWAY), MASK))
    assert library.close_rcvd is not None
    assert library.close_rcvd.code == CloseCode.GOING_AWAY


# --- What the library writes, as we read it -----------------------------------------------------------------


texts = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=200),
    st.sampled_from([125, 126, 65535, 65536, 200_000]).map(lambda size: "я" * (size // 2) + "x" * (size % 2)),
)


@given(st.lists(texts, max_size=5), st.lists(st.integers(0, 500_000)))
@settings(deadline=None)
def test_we_read_what_the_library_writes_however_it_is_cut(sent, cuts):
    library = Protocol(SERVER)
    for text in sent:
        library.send_text(text.encode())
    stream = b"".join(library.data_to_send())
    assert read_pieces(stream, cuts) == [(TEXT, text.encode()) for text in sent]


@given(
    st.text(st.characters(codec="utf-8"), max_size=100),
    st.lists(st.integers(0, 400)),
    st.lists(st.integers(0, 500)),
)
def test_fragments_become_one_message_with_pings_between_them(text, slices, cuts):
    payload = text.encode()
    ends = [*sorted({at for at in slices if at < len(payload)}), len(payload)]
    library = Protocol(SERVER)
    for number, (begin, end) in enumerate(zip([0, *ends], ends, strict=False)):
        fragment, is_last = payload[begin:end], end == len(payload)
        if number:
            library.send_ping(b"still there?")
            library.send_continuation(fragment, fin=is_last)
        else:
            library.send_text(fragment, fin=is_last)
    messages = read_pieces(b"".join(library.data_to_send()), cuts)
    assert [message for message in messages if message[0] != PING] == [(TEXT, payload)]
    assert messages.count((PING, b"still there?")) == len(ends) - 1


def test_nothing_is_read_after_a_close():
    stream = from_server(CLOSE, b"\x03\xe8") + from_server(TEXT, b"{}")
    assert read_pieces(stream) == [(CLOSE, b"\x03\xe8")]


def test_a_pong_is_read():
    assert read_pieces(from_server(PONG, b"x")) == [(PONG, b"x")]


@pytest.mark.parametrize(
    ("stream", "code"),
    [
        (websocket.frame(TEXT, b"{}", MASK), websocket.PROTOCOL_ERROR),  # a server never masks
        (b"\xc1\x02{}", websocket.PROTOCOL_ERROR),  # compressed
        (b"\x83\x00", websocket.PROTOCOL_ERROR),  # reserved opcode
        (b"\x8b\x00", websocket.PROTOCOL_ERROR),
        (b"\x82\x01x", websocket.UNSUPPORTED),  # binary
        (b"\x80\x01x", websocket.PROTOCOL_ERROR),  # continues nothing
        (b"\x01\x01x\x81\x01x", websocket.PROTOCOL_ERROR),  # a message inside a message
        (b"\x09\x00", websocket.PROTOCOL_ERROR),  # a ping in fragments
        (b"\x89\x7e\x00\x7e" + b"x" * 126, websocket.PROTOCOL_ERROR),  # a long ping
        (b"\x81\x7e\x00\x02{}", websocket.PROTOCOL_ERROR),  # a length not in its shortest form
        (b"\x81\x7f\x00\x00\x00\x00\x00\x00\xff\xff", websocket.PROTOCOL_ERROR),
        (b"\x81\x7f\xff\xff\xff\xff\xff\xff\xff\xff", websocket.TOO_BIG),
        (b"\x81\x7f\x00\x00\x00\x00\x00\x10\x00\x01", websocket.TOO_BIG),
        (from_server(TEXT, b"x" * LIMIT, fin=False) + b"\x80\x01x", websocket.TOO_BIG),
        (b"\x81\x01\xff", websocket.INVALID_TEXT),
        (
            b"\x01\x01\xd0\x80\x01\x28",
            websocket.INVALID_TEXT,
        ),  # a letter that ends wrong in the next fragment
    ],
)
def test_a_breach_of_the_protocol_is_refused_with_its_code(stream, code):
    with pytest.raises(ProtocolError) as refused:
        read_pieces(stream)
    assert refused.value.code == code


def test_a_letter_may_be_cut_apart_by_fragments():
    assert read_pieces(b"\x01\x01\xd0\x80\x01\xaf") == [(TEXT, "Я".encode())]


def test_a_ping_passes_between_fragments_that_fill_the_limit():
    stream = from_server(TEXT, b"x" * LIMIT, fin=False) + from_server(PING, b"?") + from_server(0, b"")
    assert [opcode for opcode, _ in read_pieces(stream)] == [PING, TEXT]


@given(st.binary(max_size=400), st.lists(st.integers(0, 400)))
def test_no_stream_of_bytes_makes_the_reader_do_but_read_or_refuse(stream, cuts):
    try:
        messages = read_pieces(stream, cuts, limit=100)
    except ProtocolError:
        return
    assert all(opcode in (TEXT, PING, PONG, CLOSE) for opcode, _ in messages)


# --- Both at once, over a socket ----------------------------------------------------------------------------


@pytest.fixture
def echo():
    """The library's own server on a Unix socket, which sends back each message in three fragments."""

    def converse(connection):
        for text in connection:
            third = len(text) // 3
            connection.send([text[:third], text[third : 2 * third], text[2 * third :]])

    with tempfile.TemporaryDirectory(prefix="sp-", dir="/tmp") as folder:
        path = str(Path(folder) / "echo.sock")
        server = unix_serve(converse, path, compression=None, max_size=2**26)
        thread = Thread(target=server.serve_forever)
        thread.start()
        with socket.socket(socket.AF_UNIX) as ours:
            ours.connect(path)
            yield ours
        server.shutdown()
        thread.join()


def test_large_messages_go_to_the_library_and_back(echo):
    handshake = websocket.Handshake({}, os.urandom(16))
    handshake.expect()
    echo.sendall(handshake.request)
    while (rest := handshake.received(echo.recv(2**16))) is None:
        pass
    reader = MessageReader(2**26)
    messages = [*reader.received(rest)]
    for size in (0, 1, 125, 126, 65535, 65536, 3_000_000):
        text = ("щ" * (size // 2) + "x" * (size % 2)).encode()
        echo.sendall(websocket.frame(TEXT, text, os.urandom(4)))
        while not messages:
            messages += reader.received(echo.recv(2**16))
        assert messages.pop() == (TEXT, text)
