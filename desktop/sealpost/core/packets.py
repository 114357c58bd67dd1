"""The packets of a message, a signature or a key: known sequences pass, everything else is refused.

GnuPG does the cryptography; this module looks at the outside first, so that joined, nested, unsigned or
unreadable things never reach it. Framing is RFC 4880 section 4.2 and RFC 9580 section 4.2.
"""

import bz2
import hashlib
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum, IntEnum
from itertools import islice, pairwise
from typing import Protocol

from sealpost.core.keys import Fingerprint
from sealpost.core.reasons import Reason
from sealpost.errors import KeyRefused, MessageRefused, TooLarge

MAX_TEXT = 8 * 1024 * 1024  # bytes that are sealed or signed at once
MAX_INPUT = MAX_TEXT + 512 * 1024  # bytes of one message, signature or set of keys: such a text, with its recipients
MAX_UNPACKED = 32 * 1024 * 1024  # bytes that one compressed packet may hold
MAX_DEPTH = 8  # compressed packets inside one another
MAX_PACKETS = 50_000
MAX_CHUNKS = 50_000  # of partial bodies
MAX_SESSION_KEYS = 250
MAX_HIDDEN_RECIPIENTS = 40  # GnuPG tries every secret key on each
MAX_SIGNATURES = 100  # on one message
MAX_KEYS = 1_000
MAX_KEY_SIGNATURES = 20_000  # on one key; flooding, CVE-2019-13050
MAX_USER_IDS = 50  # above this a key is named suspicious, not refused


class Tag(IntEnum):
    """Packet types (RFC 9580 section 5); 9 and 20 are from RFC 4880 and LibrePGP."""

    SESSION_KEY = 1
    SIGNATURE = 2
    PASSWORD_SESSION_KEY = 3
    ONE_PASS = 4
    SECRET_KEY = 5
    PUBLIC_KEY = 6
    SECRET_SUBKEY = 7
    COMPRESSED = 8
    ENCRYPTED_UNPROTECTED = 9
    MARKER = 10
    LITERAL = 11
    TRUST = 12
    USER_ID = 13
    PUBLIC_SUBKEY = 14
    USER_ATTRIBUTE = 17
    ENCRYPTED_PROTECTED = 18
    ENCRYPTED_AEAD = 20
    PADDING = 21


@dataclass(frozen=True, slots=True)
class Packet:
    tag: int
    body: bytes


class MessageKind(Enum):
    ENCRYPTED = "encrypted"
    SIGNED = "signed"  # readable by anybody, signed
    LITERAL = "literal"  # readable by anybody, not signed: armored, not sealed


class Protection(Enum):
    """What keeps an encrypted text from being changed unnoticed."""

    MDC = "mdc"  # version 1 of the protected packet: GnuPG must report GOODMDC
    AEAD = "aead"  # RFC 9580 version 2, or LibrePGP's packet 20


@dataclass(frozen=True, slots=True)
class Recipient:
    key_id: str  # 16 hex digits, or the fingerprint where a version 6 packet names it; "" when hidden
    newer: Reason | None = None


@dataclass(frozen=True, slots=True)
class SignaturePacket:
    """What a signature says of itself. Only GnuPG's answer makes any of it true; issuers are hints."""

    version: int
    kind: int  # RFC 9580 section 5.2.1: 0x00 binary, 0x01 text
    hash_name: str  # as in a Hash header, or "" when unknown
    created: datetime | None
    issuer: str  # 16 hex digits or a fingerprint, "" when it names nobody
    intended: tuple[str, ...]  # fingerprints of the recipients it was meant for (subpacket 35)
    newer: Reason | None
    has_unknown_condition: bool = False  # a critical subpacket or notation: GnuPG calls it bad
    octets: bytes = field(default=b"", repr=False)  # the whole packet, to be handed on by itself


@dataclass(frozen=True, slots=True)
class MessageShape:
    """`newer` is the reason to give when GnuPG fails on the message; it may still be able to read it."""

    kind: MessageKind
    recipients: tuple[Recipient, ...] = ()
    passwords: int = 0
    protection: Protection | None = None
    signatures: tuple[SignaturePacket, ...] = ()
    newer: Reason | None = None


@dataclass(frozen=True, slots=True)
class OfferedKey:
    """A certificate as it came, unchecked; user IDs are raw bytes for `core.text.decode_user_id`."""

    fingerprint: Fingerprint | None  # None for a secret key: look at it through GnuPG
    version: int
    is_secret: bool
    created: datetime
    user_ids: tuple[bytes, ...]
    subkeys: int
    newer: Reason | None
    concern: Reason | None  # TOO_MANY_UIDS: to be shown before the import


# --- Framing ----------------------------------------------------------------------------------------------


def walk(packets: bytes) -> Sequence[Packet]:
    """Raises MessageRefused (malformed, truncated, too-large), and TooLarge above `MAX_INPUT`."""
    if len(packets) > MAX_INPUT:
        raise TooLarge(size=len(packets), limit=MAX_INPUT)
    return _walk(packets)


def _walk(packets: bytes) -> Sequence[Packet]:
    found = list(islice(_Reader(packets), MAX_PACKETS + 1))
    if len(found) > MAX_PACKETS:
        raise Reason.TOO_LARGE.refusal()
    return found


_UTF_16 = (b"\xff\xfe", b"\xfe\xff")  # byte order marks, which begin no packet that we take


def looks_binary(content: bytes) -> bool:
    """Whether a file holds packets as they are, and is not armored or other text."""
    if not content or content[0] < 0x80 or content[:2] in _UTF_16 or b"-----BEGIN PGP " in content:
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


_MAY_BE_PARTIAL = frozenset(
    (Tag.COMPRESSED, Tag.ENCRYPTED_UNPROTECTED, Tag.LITERAL, Tag.ENCRYPTED_PROTECTED, Tag.ENCRYPTED_AEAD)
)


_TAGS = frozenset(Tag)


class _Reader:
    """Reads packet after packet; the position only grows, so the work is linear."""

    def __init__(self, packets: bytes) -> None:
        self._packets = packets
        self._at = 0
        self._chunks = 0

    def __iter__(self) -> Iterator[Packet]:
        while self._at < len(self._packets):
            yield self._packet()

    def _packet(self) -> Packet:
        header = self._octets(1)[0]
        if not header & 0x80:
            raise Reason.MALFORMED.refusal()
        tag = header & 0x3F if header & 0x40 else header >> 2 & 0x0F
        if tag not in _TAGS:
            raise Reason.MALFORMED.refusal()
        body = self._new_format(tag) if header & 0x40 else self._old_format(tag, header & 0x03)
        return Packet(tag, body)

    def _old_format(self, tag: int, length_type: int) -> bytes:
        if length_type < 3:
            return self._octets(self._number(1 << length_type))
        if tag not in _MAY_BE_PARTIAL:
            raise Reason.MALFORMED.refusal()
        return self._octets(len(self._packets) - self._at)

    def _new_format(self, tag: int) -> bytes:
        chunks: list[bytes] = []
        while True:
            first = self._number(1)
            if not 224 <= first < 255:
                chunks.append(self._octets(self._length(first)))
                return b"".join(chunks)
            self._chunks += 1
            if tag not in _MAY_BE_PARTIAL or self._chunks > MAX_CHUNKS:
                raise Reason.MALFORMED.refusal()
            chunks.append(self._octets(1 << (first & 0x1F)))

    def _length(self, first: int) -> int:
        if first < 192:
            return first
        if first < 224:
            return (first - 192 << 8) + self._number(1) + 192
        return self._number(4)

    def _number(self, octets: int) -> int:
        return int.from_bytes(self._octets(octets))

    def _octets(self, count: int) -> bytes:
        end = self._at + count
        if end > len(self._packets):
            raise Reason.TRUNCATED.refusal()
        taken = self._packets[self._at : end]
        self._at = end
        return taken


# --- Messages ---------------------------------------------------------------------------------------------

# One letter for each packet, so that the allowed sequences can be read as patterns.
_LETTERS: Mapping[int, str] = {
    Tag.SESSION_KEY: "E",
    Tag.PASSWORD_SESSION_KEY: "E",
    Tag.ENCRYPTED_UNPROTECTED: "C",
    Tag.ENCRYPTED_PROTECTED: "C",
    Tag.ENCRYPTED_AEAD: "C",
    Tag.ONE_PASS: "O",
    Tag.SIGNATURE: "S",
    Tag.LITERAL: "L",
    Tag.COMPRESSED: "Z",
    Tag.MARKER: "M",
}
_ENCRYPTED = re.compile("M?E+C")
_SIGNED = re.compile("M?(O+)[LZ](S+)")
_SIGNED_BEFORE = re.compile("M?S+[LZ]")  # the order of PGP 2
_PLAIN = re.compile("M?[LZ]")


def check_message(packets: bytes) -> MessageShape:
    """The shape of exactly one message. Raises MessageRefused for every sequence that is not allowed."""
    return _message(walk(packets), depth=0)


def _message(packets: Sequence[Packet], depth: int) -> MessageShape:
    if depth > MAX_DEPTH:
        raise Reason.TOO_DEEP.refusal()
    letters = "".join(_LETTERS.get(packet.tag, "X") for packet in packets)
    _check_marker(packets)
    if any(packet.tag == Tag.ENCRYPTED_UNPROTECTED for packet in packets):
        raise Reason.NO_INTEGRITY.refusal()
    if _ENCRYPTED.fullmatch(letters) and depth == 0:
        return _encrypted(packets)
    signed = _SIGNED.fullmatch(letters)
    if (signed and len(signed[1]) == len(signed[2])) or _SIGNED_BEFORE.fullmatch(letters):
        return _signed(packets, depth)
    if _PLAIN.fullmatch(letters):
        return _plain(packets[-1], depth)
    raise _fault(letters, packets).refusal()


def _fault(letters: str, packets: Sequence[Packet]) -> Reason:
    if any(packet.tag == Tag.PADDING for packet in packets):
        return Reason.NEWER_STANDARD
    if "X" in letters:
        return Reason.MALFORMED
    contents = sum(letters.count(content) for content in "LZC")
    if contents == 0:
        return Reason.NO_DATA
    if contents > 1:
        return Reason.SEVERAL_MESSAGES
    if re.fullmatch("M?E+[LZ]", letters):
        return Reason.NOT_ENCRYPTED
    return Reason.MALFORMED


def _check_marker(packets: Sequence[Packet]) -> None:
    if any(packet.tag == Tag.MARKER and packet.body != b"PGP" for packet in packets):
        raise Reason.MALFORMED.refusal()


def _encrypted(packets: Sequence[Packet]) -> MessageShape:
    session_keys = [packet for packet in packets if packet.tag == Tag.SESSION_KEY]
    passwords = [packet for packet in packets if packet.tag == Tag.PASSWORD_SESSION_KEY]
    recipients = tuple(_recipient(packet.body) for packet in session_keys)
    hidden = sum(not recipient.key_id for recipient in recipients)
    if len(session_keys) + len(passwords) > MAX_SESSION_KEYS or hidden > MAX_HIDDEN_RECIPIENTS:
        raise Reason.TOO_LARGE.refusal()
    protection, newer_container = _protection(packets[-1])
    newer = [newer_container, *(_newer_password(packet.body) for packet in passwords)]
    newer += [recipient.newer for recipient in recipients]
    return MessageShape(
        MessageKind.ENCRYPTED,
        recipients=recipients,
        passwords=len(passwords),
        protection=protection,
        newer=next(filter(None, newer), None),
    )


def _protection(container: Packet) -> tuple[Protection, Reason | None]:
    version = container.body[0] if container.body else 0
    if container.tag == Tag.ENCRYPTED_AEAD:
        return Protection.AEAD, Reason.UNSUPPORTED_AEAD
    if version == 1:
        return Protection.MDC, None
    if version == 2:
        return Protection.AEAD, Reason.NEWER_STANDARD
    raise (Reason.UNSUPPORTED_FORMAT if version else Reason.NO_DATA).refusal()


def _recipient(body: bytes) -> Recipient:
    if len(body) < 10:
        raise Reason.MALFORMED.refusal()
    if body[0] == 6:
        length = body[1]
        fingerprint = body[3 : 2 + length].hex().upper() if length else ""
        return Recipient(fingerprint, Reason.NEWER_STANDARD)
    key_id = body[1:9].hex().upper()
    newer = _newer_algorithm(body[9]) if body[0] == 3 else Reason.UNSUPPORTED_FORMAT
    return Recipient("" if key_id == "0" * 16 else key_id, newer)


def _newer_password(body: bytes) -> Reason | None:
    if len(body) < 4:
        raise Reason.MALFORMED.refusal()
    match body[0]:
        case 4:
            return Reason.NEWER_STANDARD if body[2] == 4 else None  # Argon2
        case 5:
            return Reason.UNSUPPORTED_AEAD
        case 6:
            return Reason.NEWER_STANDARD
        case _:
            return Reason.UNSUPPORTED_FORMAT


_KNOWN_ALGORITHMS = frozenset((1, 2, 3, 16, 17, 18, 19, 22))
_NEWER_ALGORITHMS = frozenset((*range(25, 29), *range(30, 37)))  # X25519 ... Ed448; ML-KEM, ML-DSA, SLH-DSA


def _newer_algorithm(algorithm: int) -> Reason | None:
    if algorithm in _KNOWN_ALGORITHMS:
        return None
    return Reason.NEWER_STANDARD if algorithm in _NEWER_ALGORITHMS else Reason.UNSUPPORTED_ALGORITHM


def _signed(packets: Sequence[Packet], depth: int) -> MessageShape:
    content = next(packet for packet in packets if packet.tag in (Tag.LITERAL, Tag.COMPRESSED))
    if _plain(content, depth).kind is not MessageKind.LITERAL:
        raise Reason.MALFORMED.refusal()  # a signature around a signed message says nothing about its text
    signatures = _text_signatures(packet for packet in packets if packet.tag == Tag.SIGNATURE)
    newer = next(filter(None, (signature.newer for signature in signatures)), None)
    return MessageShape(MessageKind.SIGNED, signatures=signatures, newer=newer)


def _plain(content: Packet, depth: int) -> MessageShape:
    if content.tag == Tag.COMPRESSED:
        return _message(_walk(_unpack(content.body)), depth + 1)
    if len(content.body) < 6 or len(content.body) < 6 + content.body[1]:
        raise Reason.MALFORMED.refusal()
    return MessageShape(MessageKind.LITERAL)


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


_UNPACKERS: Mapping[int, Callable[[], _Unpacker]] = {
    1: lambda: zlib.decompressobj(-15),
    2: zlib.decompressobj,
    3: bz2.BZ2Decompressor,
}


def _unpack(body: bytes) -> bytes:
    if not body:
        raise Reason.NO_DATA.refusal()
    if body[0] == 0:
        return body[1:]
    try:
        unpacker = _UNPACKERS[body[0]]()
        unpacked = unpacker.decompress(body[1:], MAX_UNPACKED + 1)
    except KeyError:
        raise Reason.UNSUPPORTED_ALGORITHM.refusal() from None
    except (zlib.error, OSError, EOFError) as error:
        raise Reason.MALFORMED.refusal() from error
    if len(unpacked) > MAX_UNPACKED:
        raise Reason.TOO_LARGE.refusal()
    if not unpacker.eof:  # octets behind the end are padding, as Sequoia makes it
        raise Reason.TRUNCATED.refusal()
    return unpacked


# --- Signatures -------------------------------------------------------------------------------------------


def check_signature(packets: bytes) -> tuple[SignaturePacket, ...]:
    """The signatures in a detached signature file. Raises MessageRefused: not-detached for other packets."""
    return _only_signatures(packets, Reason.NOT_DETACHED)


def check_clear_signature(packets: bytes) -> tuple[SignaturePacket, ...]:
    """The signatures under a clear-signed text. Raises MessageRefused; they must be text signatures."""
    signatures = _only_signatures(packets, Reason.MALFORMED)
    if any(signature.kind != 0x01 for signature in signatures):
        raise Reason.WRONG_TYPE.refusal()
    return signatures


def _only_signatures(packets: bytes, otherwise: Reason) -> tuple[SignaturePacket, ...]:
    if not packets:
        raise Reason.NO_SIGNATURE.refusal()
    walked = walk(packets)
    if any(packet.tag != Tag.SIGNATURE for packet in walked):
        raise otherwise.refusal()
    return _text_signatures(walked)


def _text_signatures(packets: Iterable[Packet]) -> tuple[SignaturePacket, ...]:
    signatures = tuple(_signature(packet.body) for packet in islice(packets, MAX_SIGNATURES + 1))
    if len(signatures) > MAX_SIGNATURES:
        raise Reason.TOO_LARGE.refusal()
    if any(signature.kind not in (0x00, 0x01) for signature in signatures):
        raise Reason.WRONG_TYPE.refusal()
    if any(signature.created is None for signature in signatures):
        raise Reason.MALFORMED.refusal()
    return signatures


_HASHES = {
    1: "MD5",
    2: "SHA1",
    3: "RIPEMD160",
    8: "SHA256",
    9: "SHA384",
    10: "SHA512",
    11: "SHA224",
    12: "SHA3-256",
    14: "SHA3-512",
}


def _signature(body: bytes) -> SignaturePacket:
    return replace(_signature_fields(_Octets(body)), octets=b"\xc2\xff" + len(body).to_bytes(4) + body)


def _signature_fields(octets: "_Octets") -> SignaturePacket:
    version = octets.number(1)
    match version:
        case 2 | 3:
            return _signature_3(version, octets)
        case 4 | 5:
            return _signature_4(version, octets, area_length=2)
        case 6:
            return _signature_4(version, octets, area_length=4)
        case _:
            raise Reason.UNSUPPORTED_FORMAT.refusal()


def _signature_3(version: int, octets: "_Octets") -> SignaturePacket:
    octets.take(1)
    kind = octets.number(1)
    created = _moment(octets.number(4))
    issuer = octets.take(8).hex().upper()
    algorithm, hash_number = octets.number(1), octets.number(1)
    newer = _newer_algorithm(algorithm)
    return SignaturePacket(version, kind, _HASHES.get(hash_number, ""), created, issuer, (), newer)


def _signature_4(version: int, octets: "_Octets", area_length: int) -> SignaturePacket:
    kind, algorithm, hash_number = octets.number(1), octets.number(1), octets.number(1)
    hashed_area = octets.take(octets.number(area_length))
    hashed = _subpackets(hashed_area)
    unhashed = _subpackets(octets.take(octets.number(area_length)))
    created = next((_moment(int.from_bytes(body)) for name, body in hashed if name == 2), None)
    newer = {5: Reason.UNSUPPORTED_FORMAT, 6: Reason.NEWER_STANDARD}.get(version)
    return SignaturePacket(
        version,
        kind,
        _HASHES.get(hash_number, ""),
        created,
        _issuer([*hashed, *unhashed]),
        tuple(body[1:].hex().upper() for name, body in hashed if name == 35),
        newer or _newer_algorithm(algorithm),
        any(map(_is_unknown_condition, _raw_subpackets(hashed_area))),
    )


_CRITICAL = 0x80
# What GnuPG 2.2 understands when it is critical; of notations, none (g10/parse-packet.c).
_UNDERSTOOD = frozenset((2, 3, 4, 5, 7, 9, 11, 16, 21, 22, 25, 26, 27, 28, 29, 30, 32, 33))


def _is_unknown_condition(subpacket: bytes) -> bool:
    return bool(subpacket[0] & _CRITICAL) and subpacket[0] & ~_CRITICAL not in _UNDERSTOOD


def _issuer(subpackets: Sequence[tuple[int, bytes]]) -> str:
    by_fingerprint = (body[1:].hex().upper() for kind, body in subpackets if kind == 33)
    by_key_id = (body.hex().upper() for kind, body in subpackets if kind == 16)
    return next(by_fingerprint, next(by_key_id, ""))


def _subpackets(area: bytes) -> list[tuple[int, bytes]]:
    return [(body[0] & ~_CRITICAL, body[1:]) for body in _raw_subpackets(area)]


def _raw_subpackets(area: bytes) -> list[bytes]:
    octets = _Octets(area)
    found: list[bytes] = []
    while octets.left:
        length = octets.number(1)
        if length >= 192:
            length = octets.number(4) if length == 255 else (length - 192 << 8) + octets.number(1) + 192
        body = octets.take(length)
        if not body:
            raise Reason.MALFORMED.refusal()
        found.append(body)
    return found


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds & 0xFFFFFFFF, UTC)


class _Octets:
    """Takes octets from the front of a body that must hold them."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._body) - self._at

    def take(self, count: int) -> bytes:
        if count > self.left:
            raise Reason.MALFORMED.refusal()
        self._at += count
        return self._body[self._at - count : self._at]

    def number(self, count: int) -> int:
        return int.from_bytes(self.take(count))


# --- Keys -------------------------------------------------------------------------------------------------

_PRIMARY = frozenset((Tag.PUBLIC_KEY, Tag.SECRET_KEY))
_SECRET = frozenset((Tag.SECRET_KEY, Tag.SECRET_SUBKEY))
_SUBKEYS = frozenset((Tag.PUBLIC_SUBKEY, Tag.SECRET_SUBKEY))
_IN_A_KEY = (
    _SECRET
    | _SUBKEYS
    | {
        Tag.SIGNATURE,
        Tag.TRUST,
        Tag.MARKER,
        Tag.USER_ID,
        Tag.USER_ATTRIBUTE,
        Tag.PADDING,
    }
)
_REVOKES_A_KEY = 0x20


def check_keys(packets: bytes) -> tuple[OfferedKey, ...]:
    """The keys in a block. Raises KeyRefused: no key, only a revocation, a message, cut off, a flood."""
    try:
        walked = walk(packets)
    except MessageRefused as error:
        raise KeyRefused(**error.params) from error
    if not walked or walked[0].tag not in _PRIMARY:
        raise _no_key(walked).key_refusal()
    if any(packet.tag not in _IN_A_KEY | _PRIMARY for packet in walked):
        raise Reason.MALFORMED.key_refusal()
    starts = [index for index, packet in enumerate(walked) if packet.tag in _PRIMARY]
    if len(starts) > MAX_KEYS:
        raise Reason.TOO_LARGE.key_refusal()
    return tuple(_key(walked[start:end]) for start, end in pairwise([*starts, len(walked)]))


def check_revocation(packets: bytes) -> str:
    """The end of the fingerprint of the key that a certificate revokes, as it says itself. Raises KeyRefused."""
    try:
        walked = walk(packets)
        signatures = [_signature(packet.body) for packet in walked[:2] if packet.tag == Tag.SIGNATURE]
    except MessageRefused as error:
        raise KeyRefused(**error.params) from error
    if len(walked) != 1 or not signatures or signatures[0].kind != _REVOKES_A_KEY or not signatures[0].issuer:
        raise Reason.NO_KEY.key_refusal()
    return signatures[0].issuer


def _no_key(packets: Sequence[Packet]) -> Reason:
    revokes = all(packet.tag == Tag.SIGNATURE and packet.body[1:2] == bytes([_REVOKES_A_KEY]) for packet in packets)
    return Reason.REVOCATION if packets and revokes else Reason.NO_KEY


def _key(packets: Sequence[Packet]) -> OfferedKey:
    if sum(packet.tag == Tag.SIGNATURE for packet in packets) > MAX_KEY_SIGNATURES:
        raise Reason.TOO_LARGE.key_refusal()
    primary, *others = packets
    user_ids = tuple(packet.body for packet in others if packet.tag == Tag.USER_ID)
    subkeys = [packet for packet in others if packet.tag in _SUBKEYS]
    newer = [_newer_key(packet.body) for packet in (primary, *subkeys)]
    return OfferedKey(
        fingerprint=_fingerprint(primary),
        version=primary.body[0],
        is_secret=any(packet.tag in _SECRET for packet in packets),
        created=_moment(int.from_bytes(primary.body[1:5])),
        user_ids=user_ids,
        subkeys=len(subkeys),
        newer=next(filter(None, newer), None),
        concern=Reason.TOO_MANY_UIDS if len(user_ids) > MAX_USER_IDS else None,
    )


_WEAK_HASHES = frozenset(("MD5", "SHA1", "RIPEMD160"))
_CERTIFICATIONS = range(0x10, 0x14)


def is_bound_weakly(packets: bytes) -> bool:
    """Whether a key with its own signatures only holds its names by checksums that can be forged."""
    signatures = [_signature(packet.body) for packet in walk(packets) if packet.tag == Tag.SIGNATURE]
    hashes = {each.hash_name for each in signatures if each.kind in _CERTIFICATIONS}
    return bool(hashes) and hashes <= _WEAK_HASHES


_OF_ITSELF = frozenset((*_CERTIFICATIONS, 0x18, 0x1F))


def was_plainly_bound(certificate: bytes, primary: Fingerprint, moment: datetime) -> bool:
    """Whether all that a key says of itself is older than `moment`, and by checksums that every program takes.

    A copy of a key may have lost what the key said before; who reads it then can't tell what held at the moment.
    """
    signatures = [_signature(packet.body) for packet in walk(certificate) if packet.tag == Tag.SIGNATURE]
    own = [each for each in signatures if each.kind in _OF_ITSELF and primary.endswith(each.issuer[-16:])]
    return all(each.created and each.created <= moment and each.hash_name not in _WEAK_HASHES for each in own)


def _newer_key(body: bytes) -> Reason | None:
    if len(body) < 6:
        raise Reason.MALFORMED.key_refusal()
    match body[0]:
        case 3 | 4:
            return _newer_algorithm(body[7] if body[0] == 3 and len(body) > 7 else body[5])
        case 6:
            return Reason.NEWER_STANDARD
        case _:
            return Reason.UNSUPPORTED_FORMAT


def _fingerprint(primary: Packet) -> Fingerprint | None:
    """RFC 9580 section 5.5.4. Version 3 fingerprints are MD5 and name nothing."""
    if primary.tag == Tag.SECRET_KEY:
        return None
    body = primary.body
    match body[0] if body else 0:
        case 4:
            digest = hashlib.sha1(b"\x99" + len(body).to_bytes(2) + body, usedforsecurity=False)
        case 5:
            digest = hashlib.sha256(b"\x9a" + len(body).to_bytes(4) + body)
        case 6:
            digest = hashlib.sha256(b"\x9b" + len(body).to_bytes(4) + body)
        case _:
            return None
    return Fingerprint(digest.hexdigest().upper())
