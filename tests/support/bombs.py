"""What is made to exhaust a reader's memory or time: from the corpus, and made here."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from sealpost.errors import SealpostError
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.keys import KeyService
from sealpost.services.mail import MailService
from support.corpus import ARCHIVE, corpus
from support.gpg_home import GpgHome, people, populated_home
from support.values import MemorySettings, SystemClock

_MEBI = 2**20
_LINE = b"A line of a letter that has nothing to hide, and is long enough to fill a page.\r\n"


def flooded_key() -> bytes:
    """Alice's key with 15,000 certifications by keys that nobody knows (CVE-2019-13050): two megabytes of armor."""
    with populated_home() as home:
        packets = home.gpg("--export", people().alice.fingerprint)
    ends = _end_of_first_user_id(packets)
    flood = b"".join(map(_certification, range(15_000)))
    return _armored(packets[:ends] + flood + packets[ends:])


def _end_of_first_user_id(packets: bytes) -> int:
    at = 0
    while True:
        tag = (packets[at] & 0x3F) if packets[at] & 0x40 else (packets[at] & 0x3C) >> 2
        if packets[at] & 0x40 or packets[at] & 3 == 0:
            length, header = packets[at + 1], 2
        else:
            length, header = int.from_bytes(packets[at + 1 : at + 3], "big"), 3
        at += header + length
        if tag == 13:
            return at


def _certification(number: int) -> bytes:
    """Version 4, of a user ID, by EdDSA and SHA-512; only an issuer beside it, and two numbers."""
    issuer = b"\x00\x0a\x09\x10" + number.to_bytes(8, "big")
    numbers = (b"\x01\x00" + number.to_bytes(32, "big").replace(b"\0", b"\x99")) * 2
    body = b"\x04\x13\x16\x0a\x00\x00" + issuer + b"\xab\xcd" + numbers
    return bytes([0xC2, len(body)]) + body


def _armored(packets: bytes) -> bytes:
    text = b64encode(packets)
    lines = b"\n".join(text[at : at + 64] for at in range(0, len(text), 64))
    return b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n" + lines + b"\n-----END PGP PUBLIC KEY BLOCK-----\n"


def huge_mail() -> bytes:
    """64 MiB of text in one part."""
    header = b"From: bob@example.org\r\nSubject: large\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    return header + _LINE * (64 * _MEBI // len(_LINE))


def many_blocks() -> bytes:
    """10,000 messages that are none, in one text."""
    block = "-----BEGIN PGP MESSAGE-----\n\nhQEMA0000000000000\n=AAAA\n-----END PGP MESSAGE-----\n"
    return (block * 10_000).encode()


def sealed_zeros(home: GpgHome, folder: Path, mebibytes: int) -> Path:
    """For Alice; about a two-hundredth of what comes out of it."""
    plain = folder / "zeros.bin"
    with plain.open("wb") as file:
        file.truncate(mebibytes * _MEBI)
    fast = ("--compress-algo", "zip", "--compress-level", "1")
    home.gpg(*fast, "--recipient", people().alice.fingerprint, "--encrypt", str(plain))
    plain.unlink()
    return folder / "zeros.bin.gpg"


def _case(name: str) -> bytes:
    return corpus().content(next(case for case in corpus().cases if case["id"] == name))


_CASES = (
    *("e-bomb-bz2-64m", "e-nest-2000", "e-many-esk", "e-many-hidden", "e-s2k-max", "e-many-sigs"),
    "e-garbage-beginlines",
)

BOMBS: Mapping[str, Callable[[], bytes]] = {
    **{name: partial(_case, name) for name in _CASES},
    "flooded key": flooded_key,
    "mail of 64 MiB": huge_mail,
    "ten thousand blocks": many_blocks,
}


def outcome_of(name: str) -> str:
    """Opened, or why not: a code."""
    content = BOMBS[name]()
    with corpus().home() if ARCHIVE.exists() else populated_home() as home:
        keyring = GpgKeyring(home.environ)
        try:
            if name == "flooded key":
                KeyService(keyring, MemorySettings()).preview(content.decode())
            else:
                MailService(keyring, MemorySettings(), SystemClock()).open_file(
                    content, "mail.eml" if name == "mail of 64 MiB" else "text.asc"
                )
        except SealpostError as error:
            return error.code
    return "opened"
