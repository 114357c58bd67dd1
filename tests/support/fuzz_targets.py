"""What is fuzzed: each target takes any octets, and may do nothing but read them or refuse them by name.

A target raises for whatever else happens; time, memory and hangs are the runner's to see (tests/fuzz/run.py).
"""

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime

from sealpost.broker import frames
from sealpost.broker.session import Session, Start
from sealpost.calendars import ical
from sealpost.calendars.dav import CalDav
from sealpost.calendars.http import Answer, Asked, DavHttp
from sealpost.core import armor, mime, packets, text
from sealpost.core.armor import Block, BlockKind, find_blocks
from sealpost.core.tasks import Detail, item_from, task_of
from sealpost.errors import CalendarServerOdd, KeyRefused, MessageRefused, NotACalendar, TooLarge
from sealpost.gpg import colons, status
from sealpost.gpg.status import StatusFault
from sealpost.operations import ALL
from sealpost.services.calendar_ports import Account
from sealpost_host import websocket, wire
from sealpost_host.envelope import Envelope
from sealpost_host.ledger import Ledger
from sealpost_host.problems import BadRequest
from sealpost_host.problems import TooLarge as FrameTooLarge

Target = Callable[[bytes], None]

_NOW = datetime(2026, 11, 24, tzinfo=UTC)
_REFUSALS = (MessageRefused, KeyRefused, TooLarge)
_OPERATIONS = {operation.name: operation for operation in ALL}


def find_armor(octets: bytes) -> None:
    source = octets.decode("utf-8", "replace")
    before = 0
    for block in find_blocks(source):
        start, end = block.span
        assert before <= start <= end <= len(source)
        before = start
        if isinstance(block, Block):
            _check_canonical(block)


def _check_canonical(block: Block) -> None:
    """What GnuPG is handed holds one block, and nothing that could be taken for another."""
    if block.kind is not BlockKind.CLEARSIGNED:
        [again] = find_blocks(armor.armor(block.kind, block.packets))
        assert isinstance(again, Block)
        assert again.packets == block.packets
        return
    assert block.signed_text is not None
    canonical = armor.clearsigned(block.signed_text, block.packets, block.hashes)
    signed, signature, _ = canonical.partition("\n-----BEGIN PGP SIGNATURE-----\n")
    assert signature
    assert all(not line.startswith("-") or line.startswith("- ") for line in signed.split("\n")[1:])


def read_packets(octets: bytes) -> None:
    packets.looks_binary(octets)
    for check in (
        packets.check_message,
        packets.check_signature,
        packets.check_clear_signature,
        packets.check_keys,
        packets.is_bound_weakly,
    ):
        with suppress(*_REFUSALS):
            check(octets)


def read_status(octets: bytes) -> None:
    with suppress(StatusFault):
        said = status.parse(octets)
        assert said.decrypted_with_integrity in (True, False)
        assert list(said.plaintexts) or not said.has("PLAINTEXT")
        assert all(failure.code < 1 << 16 for failure in said.failures)
        for signature in said.signatures:
            assert signature.primary is None or len(signature.primary) in (40, 64)


def read_listing(octets: bytes) -> None:
    for key in colons.parse(octets):
        for user_id in key.user_ids:
            assert text.visible(user_id.text).isprintable()


def read_host_frames(octets: bytes) -> None:
    """Frames come whole however the stream is cut; the ledger reads them all."""
    whole, cut = _frames(octets, len(octets) or 1), _frames(octets, 7)
    assert whole == cut
    ledger = Ledger()
    for frame in whole:
        Envelope(frame)
        with suppress(BadRequest):
            wire.check_object(frame)
            ledger.asked(frame)
        ledger.answered(frame)
    ledger.catch_up()
    ledger.close()


def _frames(octets: bytes, step: int) -> list[bytes]:
    reader = wire.FrameReader(limit=1 << 20)
    found: list[bytes] = []
    with suppress(FrameTooLarge):
        for start in range(0, len(octets), step):
            rest = memoryview(octets)[start : start + step]
            while rest:
                space = reader.space()
                taken = min(len(space), len(rest))
                space[:taken] = rest[:taken]
                found += reader.received(taken)
                rest = rest[taken:]
    return found


def read_websocket(octets: bytes) -> None:
    assert _messages(octets, len(octets) or 1) == _messages(octets, 3)
    handshake = websocket.Handshake({}, b"0123456789abcdef")
    handshake.expect()
    with suppress(websocket.HandshakeRefused):
        handshake.received(octets)


def _messages(octets: bytes, step: int) -> list[tuple[int, bytes]]:
    reader = websocket.MessageReader(1 << 20)
    found: list[tuple[int, bytes]] = []
    with suppress(websocket.ProtocolError):
        for start in range(0, len(octets), step):
            found += reader.received(octets[start : start + step])
    return found


def read_requests(octets: bytes) -> None:
    """Lines to one session that knows all operations: whatever was begun is answered or given up."""
    session = Session(_OPERATIONS, "0.1.0", "0.1.0", "nonce", now=0)
    session.receive(HELLO, 0)
    started: set[str] = set()
    for moment, line in enumerate(octets.decode("utf-8", "replace").split("\n")[:64]):
        for action in session.receive(line, float(moment)):
            if isinstance(action, Start):
                assert action.id not in started
                started.add(action.id)
                assert action.origin == "sealpost" or action.origin.startswith(("https://", "http://127.0.0.1"))
    for request_id in started:
        session.finish(request_id, frames.event_text(request_id, "done", {}))
    session.stop()


HELLO = json.dumps(
    {
        "v": 1,
        "type": "req",
        "id": "hello",
        "op": "hello",
        "caller": "background",
        "origin": "",
        "body": {"protocol": 1, "extension": "0.1.0", "browser": "B", "profile": "p", "features": []},
    }
)


def read_mail(octets: bytes) -> None:
    mime.looks_like_mail(octets)
    with suppress(*_REFUSALS):
        mail = mime.parse_mail(octets)
        for name in _file_names(mail.body):
            assert name not in ("", ".", "..")
            assert not set(name) & {"/", "\\", "\0", "\n"}


def _file_names(part: mime.MimePart) -> Iterable[str]:
    match part:
        case mime.Attachment(filename):
            yield filename
        case mime.Multipart(parts=parts):
            for each in parts:
                yield from _file_names(each)
        case mime.SignedPart(part=inner):
            yield from _file_names(inner)
        case mime.TextPart() | mime.EncryptedPart():
            return


def read_names(octets: bytes) -> None:
    name = text.decode_user_id(octets)
    shown = text.visible(name)
    assert shown.isprintable()
    for address in (text.parse_mailbox(name), text.parse_address(name), *text.addresses_of_user_id(name)):
        assert address is None or (address.isprintable() and " " not in address and address.count("@") == 1)


def read_calendar(octets: bytes) -> None:
    """A file with tasks: what becomes of each is an item that can be shown, and written again."""
    with suppress(NotACalendar):
        for task in ical.read_tasks(octets, "Europe/Budapest").tasks:
            item = item_from(task, "Europe/Budapest")
            again = task_of(item, "", Detail.EVERYTHING)
            assert ical.read_tasks(ical.write_tasks([again], _NOW), "Europe/Budapest").tasks


def read_calendar_server(octets: bytes) -> None:
    """What a calendar server answers to each question; the wire itself is not in it."""
    account = Account("https://dav.example.org/zoe/queue/", "zoe", "secret")
    server = CalDav(_Answers(octets))
    with suppress(CalendarServerOdd):
        changes = server.changes(account, "")
        assert all(href.startswith("/") for href in changes.changed)
    with suppress(CalendarServerOdd):
        server.fetch(account, ["/zoe/queue/a.ics"], "Europe/Budapest")
    with suppress(CalendarServerOdd):
        server.find(account)


class _Answers(DavHttp):
    """The same octets to whatever is asked."""

    def __init__(self, octets: bytes) -> None:
        self._octets = octets

    def ask(self, account: Account, asked: Asked, cancellation: object = None) -> Answer:
        del account, cancellation
        return Answer(asked.url, 207, self._octets, "")


TARGETS: Mapping[str, Target] = {
    "armor": find_armor,
    "packets": read_packets,
    "status": read_status,
    "listing": read_listing,
    "host_frames": read_host_frames,
    "websocket": read_websocket,
    "requests": read_requests,
    "mail": read_mail,
    "names": read_names,
    "calendar": read_calendar,
    "calendar_server": read_calendar_server,
}
