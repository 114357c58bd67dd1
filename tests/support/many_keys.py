"""Thousands of real public keys in a second: a keybox as gpg writes it (kbx/keybox-blob.c), made without gpg.

Every key has a valid self-signature and a bound encryption subkey. They share a few signing keys and differ by
the second of their making, which gives each a fingerprint of its own; nobody could tell from a listing.
"""

import struct
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha1, sha256, sha512
from pathlib import Path

_P = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, _P - 2, _P) % _P
_ED25519 = bytes.fromhex("2b06010401da470f01")
_CV25519 = bytes.fromhex("2b060104019755010501")
_DAY = 86_400
_SIGNERS = 7

GIVEN = ("Anna", "Зоя", "Árpád", "Bob", "Őszike", "Фёдор", "Carol", "Jürgen", "Ирина", "Zoë", "Hanna", "Юрий")
FAMILY = ("Novák", "Хохлова", "Tűrő", "Babbage", "Smith", "Достоевский", "Kovács", "Müller", "Щербакова", "Shaw")


@dataclass(frozen=True, slots=True)
class _Signer:
    """Ed25519 with one nonce for everything: a hash for each signature, and no secret worth keeping."""

    point: bytes
    secret: int
    nonce: int
    nonce_point: bytes

    def sign(self, digest: bytes) -> tuple[bytes, bytes]:
        challenge = int.from_bytes(sha512(self.nonce_point + self.point + digest).digest(), "little")
        return self.nonce_point, ((self.nonce + challenge * self.secret) % _ORDER).to_bytes(32, "little")


@dataclass(frozen=True, slots=True)
class MadeKey:
    fingerprint: str
    user_id: str
    packets: bytes
    blob: bytes


def make_keys(count: int, *, first: int = 0) -> Iterator[MadeKey]:
    """Every tenth has expired, every seventh expires in 20 days; the names repeat, the numbers don't."""
    signers = [_signer(number) for number in range(_SIGNERS)]
    now = int(time.time())
    for number in range(first, first + count):
        created = now - 400 * _DAY - number * 61
        lifetime = 300 * _DAY if number % 10 == 3 else now + 20 * _DAY - created if number % 7 == 5 else 0
        given, family = GIVEN[number % len(GIVEN)], FAMILY[number // len(GIVEN) % len(FAMILY)]
        user_id = f"{given} {family} {number} <person{number}@example{number % 97}.org>"
        yield _key(signers[number % _SIGNERS], number, user_id, created, lifetime)


def write_keybox(path: Path, count: int) -> Sequence[MadeKey]:
    """A new pubring.kbx with `count` keys."""
    made = list(make_keys(count))
    now = int(time.time())
    header = struct.pack(">IBBH4sIIIII", 32, 1, 1, 2, b"KBXf", 0, now, now, 0, 0)
    path.write_bytes(header + b"".join(key.blob for key in made))
    path.chmod(0o600)
    return made


def _key(signer: _Signer, number: int, user_id: str, created: int, lifetime: int) -> MadeKey:
    primary = b"\x04" + struct.pack(">IB", created, 22) + _curve_point(_ED25519, signer.point)
    point = sha256(b"subkey %d" % number).digest()
    subkey = b"\x04" + struct.pack(">IB", created, 18) + _curve_point(_CV25519, point) + b"\x03\x01\x08\x07"
    name = user_id.encode()
    fingerprint = _fingerprint(primary)
    expiry = _subpacket(9, struct.pack(">I", lifetime)) if lifetime else b""
    certified = b"\xb4" + struct.pack(">I", len(name)) + name
    self_signature = _signature(
        signer, 0x13, fingerprint, created, _hashed(primary) + certified, _subpacket(27, b"\x03") + expiry
    )
    binding = _signature(
        signer, 0x18, fingerprint, created, _hashed(primary) + _hashed(subkey), _subpacket(27, b"\x0c") + expiry
    )
    checked = _packet(12, b"\0\x03gpg\0")  # gpg notes behind a signature that it has found good
    certificate = [_packet(6, primary), _packet(13, name), _packet(2, self_signature)]
    bound = [_packet(14, subkey), _packet(2, binding)]
    return MadeKey(
        fingerprint=fingerprint.hex().upper(),
        user_id=user_id,
        packets=b"".join([*certificate, *bound]),
        blob=_blob(
            b"".join([*certificate, checked, *bound, checked]), [fingerprint, _fingerprint(subkey)], name, created
        ),
    )


def _signature(signer: _Signer, kind: int, issuer: bytes, created: int, content: bytes, more: bytes) -> bytes:
    hashed = _subpacket(33, b"\x04" + issuer) + _subpacket(2, struct.pack(">I", created)) + more
    start = struct.pack(">BBBBH", 4, kind, 22, 8, len(hashed)) + hashed
    digest = sha256(content + start + b"\x04\xff" + struct.pack(">I", len(start))).digest()
    unhashed = _subpacket(16, issuer[-8:])
    numbers = b"".join(map(_number, signer.sign(digest)))
    return start + struct.pack(">H", len(unhashed)) + unhashed + digest[:2] + numbers


def _subpacket(kind: int, content: bytes) -> bytes:
    return bytes([len(content) + 1, kind]) + content


def _packet(tag: int, content: bytes) -> bytes:
    return bytes([0x80 | tag << 2 | 1]) + struct.pack(">H", len(content)) + content


def _hashed(key: bytes) -> bytes:
    return b"\x99" + struct.pack(">H", len(key)) + key


def _fingerprint(key: bytes) -> bytes:
    return sha1(_hashed(key), usedforsecurity=False).digest()


def _curve_point(curve: bytes, point: bytes) -> bytes:
    return bytes([len(curve)]) + curve + _number(b"\x40" + point)


def _number(raw: bytes) -> bytes:
    value = raw.lstrip(b"\0")
    return struct.pack(">H", len(value) * 8 - 8 + value[0].bit_length() if value else 0) + value


def _blob(packets: bytes, fingerprints: Sequence[bytes], name: bytes, created: int) -> bytes:
    signatures = 2
    size_before = 20 + 28 * len(fingerprints) + 2 + 4 + 12 + 4 + 4 * signatures + 20
    name_at = size_before + packets.index(name)
    length = size_before + len(packets) + 20
    head = struct.pack(">IBBHIIHH", length, 2, 1, 0, size_before, len(packets), len(fingerprints), 28)
    keys = b"".join(
        fingerprint + struct.pack(">IHH", 20 + 28 * place + 12, 0, 0) for place, fingerprint in enumerate(fingerprints)
    )
    names = struct.pack(">HHHIIHBB", 0, 1, 12, name_at, len(name), 0, 0, 0)
    signed = struct.pack(">HH", signatures, 4) + b"\0\0\0\0" * signatures
    rest = struct.pack(">BBHIIII", 0, 0, 0, 0, created, created, 0)
    body = head + keys + names + signed + rest + packets
    return body + sha1(body, usedforsecurity=False).digest()


def _signer(number: int) -> _Signer:
    secret = int.from_bytes(sha512(b"secret %d" % number).digest(), "little") % _ORDER
    nonce = int.from_bytes(sha512(b"nonce %d" % number).digest(), "little") % _ORDER
    return _Signer(_encoded(secret), secret, nonce, _encoded(nonce))


def _encoded(scalar: int) -> bytes:
    """`scalar` times the base point (RFC 8032 5.1), slowly: it is done fourteen times."""
    y = 4 * pow(5, _P - 2, _P) % _P
    x_squared = (y * y - 1) * pow(_D * y * y + 1, _P - 2, _P) % _P
    x = pow(x_squared, (_P + 3) // 8, _P)
    if (x * x - x_squared) % _P:
        x = x * pow(2, (_P - 1) // 4, _P) % _P
    base = (x if x % 2 == 0 else _P - x, y)
    found = (0, 1)
    for bit in f"{scalar:b}":
        found = _added(found, found)
        if bit == "1":
            found = _added(found, base)
    return (found[1] | (found[0] & 1) << 255).to_bytes(32, "little")


def _added(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    (x1, y1), (x2, y2) = one, other
    product = _D * x1 * x2 * y1 * y2 % _P
    x = (x1 * y2 + x2 * y1) * pow(1 + product, _P - 2, _P) % _P
    y = (y1 * y2 + x1 * x2) * pow(1 - product, _P - 2, _P) % _P
    return x, y
