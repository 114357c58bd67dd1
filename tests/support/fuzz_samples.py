"""Where a fuzzer starts: for each target, inputs that reach deep into it."""

import json
from collections.abc import Callable, Iterator, Mapping

from sealpost.core.armor import Block, find_blocks
from sealpost_host import websocket, wire
from support.calendar_server import task
from support.corpus import ARCHIVE, corpus
from support.fuzz_targets import HELLO
from support.gpg_home import people, populated_home

_LARGEST = 16_384  # octets; a fuzzer gets nowhere with large inputs

_STATUS = (b"""\
[GNUPG:] NEWSIG alice@example.org
[GNUPG:] KEY_CONSIDERED 0123456789ABCDEF0123456789ABCDEF01234567 0
[GNUPG:] SIG_ID 9VJbVt9PUbBuzUlsMf4cFzTJyDQ 2024-06-03 1717400000
[GNUPG:] GOODSIG 89ABCDEF01234567 Alice <alice@example.org>
[GNUPG:] VALIDSIG 0123456789ABCDEF0123456789ABCDEF01234567 2024-06-03 1717400000 0 4 0 22 8 01 \
0123456789ABCDEF0123456789ABCDEF01234567
[GNUPG:] TRUST_FULLY 0 pgp
[GNUPG:] NEWSIG
[GNUPG:] ERRSIG 89ABCDEF01234567 22 8 00 1717400000 9 0123456789ABCDEF0123456789ABCDEF01234567
[GNUPG:] NO_PUBKEY 89ABCDEF01234567
[GNUPG:] NEWSIG
[GNUPG:] BADSIG 89ABCDEF01234567 Alice <alice@example.org>
""", b"""\
[GNUPG:] ENC_TO 89ABCDEF01234567 18 0
[GNUPG:] PINENTRY_LAUNCHED 1234 qt 1.2.1 - - -
[GNUPG:] DECRYPTION_KEY 0123456789ABCDEF0123456789ABCDEF01234567 0123456789ABCDEF0123456789ABCDEF01234567 u
[GNUPG:] BEGIN_DECRYPTION
[GNUPG:] DECRYPTION_INFO 2 9
[GNUPG:] PLAINTEXT 62 1717400000 na%C3%AFve%20name.txt
[GNUPG:] PLAINTEXT_LENGTH 20
[GNUPG:] DECRYPTION_OKAY
[GNUPG:] GOODMDC
[GNUPG:] END_DECRYPTION
""", b"""\
[GNUPG:] ERROR pkdecrypt_failed 67108881
[GNUPG:] FAILURE decrypt 4294967295
[GNUPG:] ERROR verify.leave 58_Bad_signature
[GNUPG:] NODATA 3
[GNUPG:] UNEXPECTED 0
[GNUPG:] DECRYPTION_FAILED
""")  # fmt: skip


def samples(target: str) -> Iterator[bytes]:
    """At most 16 KiB each; more of them where the corpus is beside the project."""
    return (each for each in _SAMPLES.get(target, _names)() if len(each) <= _LARGEST)


def _armor() -> Iterator[bytes]:
    alice = people().alice
    with populated_home() as home:
        yield home.gpg("--armor", "--export", alice.fingerprint)
        yield home.gpg("--clear-sign", content="- Szia!\n\nПривет\n-- \nAlice\n".encode())
        yield home.gpg("--armor", "--sign", content=b"text")
        sealed = home.gpg("--armor", "--encrypt", "-r", alice.fingerprint, content=b"text")
        yield sealed
        yield b"> On Monday Bob wrote:\r\n" + sealed.replace(b"\n", b"\r\n> ")
        yield sealed.replace(b"=", b"=3D").replace(b"\n", b"=\n\n")
    yield from _corpus_files("verify", "decrypt", "import")


def _packets() -> Iterator[bytes]:
    for source in _armor():
        yield from (block.packets for block in find_blocks(source.decode("latin-1")) if isinstance(block, Block))
    yield people().arpad.public
    yield people().arpad.secret


def _status() -> Iterator[bytes]:
    yield from _STATUS
    yield b"".join(_STATUS)


def _listing() -> Iterator[bytes]:
    with populated_home() as home:
        for which in ("--list-keys", "--list-secret-keys"):
            yield home.gpg("--fixed-list-mode", "--with-colons", which)
    if ARCHIVE.exists():
        with corpus().home() as home:
            for key in corpus().keys.values():
                if key["in_keyring"]:
                    yield home.gpg("--fixed-list-mode", "--with-colons", "--list-keys", key["fpr"])


def _host_frames() -> Iterator[bytes]:
    frames = [HELLO.encode(), *map(str.encode, _REQUESTS), b"{}", b" { } ", b"[1]", b'"\xff"']
    yield from map(wire.frame, frames)
    yield b"".join(map(wire.frame, frames))
    yield b"\xff\xff\xff\xff{}"
    if ARCHIVE.exists():
        native = (each for each in corpus().manifest["extra"] if each["kind"] == "native-frame")
        yield from (corpus().read(each["file"]) for each in native)


def _websocket() -> Iterator[bytes]:
    yield b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
    texts = [HELLO.encode(), "Ёжик".encode(), b"", b"x" * 126, b"y" * 70_000]
    frames = [_unmasked(websocket.TEXT, text) for text in texts]
    frames += [_unmasked(kind, b"\x03\xe9") for kind in (websocket.PING, websocket.PONG, websocket.CLOSE)]
    yield from frames
    yield frames[0] + frames[5] + frames[7]
    yield b"\x01\x03abc\x00\x02de\x89\x00\x80\x01f"


def _unmasked(opcode: int, payload: bytes) -> bytes:
    """As a server sends it."""
    size = len(payload)
    length = bytes([size]) if size < 126 else b"\x7e" + size.to_bytes(2) if size < 1 << 16 else b"\x7f" + bytes(8)
    return bytes([0x80 | opcode]) + length + payload


def _request(operation: str, body: object, **more: object) -> str:
    frame = {"v": 1, "type": "req", "id": operation, "op": operation, "caller": "content"}
    return json.dumps({**frame, "origin": "https://mail.google.com", "body": body, **more})


_REQUESTS = (
    _request("status", {}),
    _request("encrypt", {"text": "Привет", "to": ["bob@example.org"], "hidden": [], "account": "", "sign": True}),
    _request("sign", {"text": "x", "account": "alice@example.org"}),
    _request("open", {"block": "-----BEGIN PGP MESSAGE-----", "sender": "", "changed": True}, caller="reader"),
    _request("recipients", {"addresses": ["bob@example.org"], "account": ""}),
    _request("import_keys", {"block": "x", "fingerprints": ["A" * 40]}, caller="reader", origin="sealpost"),
    _request("show", {"window": "main"}),
    '{"v":1,"type":"part","id":"p","seq":0,"last":false,"data":"{\\"v\\":1"}',
    '{"v":1,"type":"part","id":"p","seq":1,"last":true,"data":",\\"id\\":\\"p\\"}"}',
    '{"v":1,"type":"credit","id":"p","n":4}',
    '{"v":1,"type":"cancel","id":"encrypt"}',
)


def _lines() -> Iterator[bytes]:
    yield from map(str.encode, _REQUESTS)
    yield "\n".join(_REQUESTS).encode()


def _mail() -> Iterator[bytes]:
    yield b"From: Alice <alice@example.org>\nSubject: =?utf-8?B?0J/RgNC40LLQtdGC?=\n\nText\n"
    yield (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n'
        b"\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\n"
        b'Content-Disposition: attachment; filename="../x.asc"\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--b--\r\n'
    )
    yield (
        b'Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary="b"\n\n--b\n'
        b"Content-Type: text/html; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n<p>=C1=3D</p>\n"
        b"--b\nContent-Type: application/pgp-signature\nContent-Transfer-Encoding: base64\n\nLS0tLS1CRUdJTg==\n--b--\n"
    )
    if ARCHIVE.exists():
        mails = [case for case in corpus().cases if case["file"].endswith(".eml") or case["group"] == "m"]
        yield from map(corpus().content, mails)


def _names() -> Iterator[bytes]:
    names = ("Алиса <alice@example.org>", '"Bob, B." <bob@пример.рф>', "a@b.c", "Eve\u202e <e@v.e>", "<a@b.c> <d@e.f>")
    yield from map(str.encode, names)
    yield "Зоя".encode("koi8-r")


def _corpus_files(*operations: str) -> Iterator[bytes]:
    if ARCHIVE.exists():
        yield from (corpus().read(case["file"]) for case in corpus().cases if case["operation"] in operations)


def _calendar() -> Iterator[bytes]:
    yield task("u", "SUMMARY:Call\\, soon", "DUE;TZID=Europe/Budapest:20261126T100000").encode()
    yield task(
        "u", "SUMMARY:x", "DTSTART:20261125T150000Z", "DUE:20261125T160000Z", "RRULE:FREQ=WEEKLY;BYDAY=WE"
    ).encode()
    yield task("s-0", "SUMMARY:x", "X-SEALPOST-KIND:letter", "X-SEALPOST-PAUSE:86400", "STATUS:COMPLETED").encode()


def _calendar_server() -> Iterator[bytes]:
    properties = (
        '<d:getetag>"1"</d:getetag><d:displayname>queue</d:displayname><d:resourcetype><c:calendar/></d:resourcetype>'
        "<c:supported-calendar-component-set><c:comp name='VTODO'/></c:supported-calendar-component-set>"
        "<d:current-user-principal><d:href>/zoe/</d:href></d:current-user-principal>"
        "<c:calendar-home-set><d:href>/zoe/</d:href></c:calendar-home-set>"
    )
    tasks = "".join(f"<c:calendar-data>{each.decode()}</c:calendar-data>" for each in _calendar())
    for more in ("", tasks):
        yield (
            "<d:multistatus xmlns:d='DAV:' xmlns:c='urn:ietf:params:xml:ns:caldav'><d:response>"
            f"<d:href>/zoe/queue/a.ics</d:href><d:propstat><d:prop>{properties}{more}</d:prop>"
            "<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
            "<d:response><d:href>/zoe/queue/b.ics</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>"
            "<d:sync-token>http://example.org/1</d:sync-token></d:multistatus>"
        ).encode()


_SAMPLES: Mapping[str, Callable[[], Iterator[bytes]]] = {
    "armor": _armor,
    "packets": _packets,
    "status": _status,
    "listing": _listing,
    "host_frames": _host_frames,
    "websocket": _websocket,
    "requests": _lines,
    "mail": _mail,
    "names": _names,
    "calendar": _calendar,
    "calendar_server": _calendar_server,
}
