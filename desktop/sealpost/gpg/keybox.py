"""A mark for each key in a keybox: it changes when gpg would list the key otherwise. PURE.

Reads no key material. The layouts are those of gnupg/kbx/keybox-blob.c and gnupg/g10/tdbio.h.
"""

import struct
from collections.abc import Iterator, Mapping

from sealpost.core.keys import Fingerprint

_FIRST_KEY = 20  # where the first fingerprint of a blob begins
_CHECKSUM = 20  # octets at a blob's end
_HEADER, _OPENPGP, _DELETED = 1, 2, 0
_RECORD = 40
_TRUST, _VALID = 12, 13
_LONGEST_CHAIN = 1_000  # user IDs of one key; a damaged file may have a ring of them


def marks(keybox: bytes, trustdb: bytes) -> Mapping[Fingerprint, str] | None:
    """By primary fingerprint; None for a layout that is not known here, so that all must be read."""
    try:
        trusted = dict(_trust(trustdb))
        common = trustdb[4:10].hex()  # trust model and its numbers, which concern every key
        return {
            fingerprint: f"{checksum.hex()}{trusted.get(fingerprint, '')}{common}"
            for fingerprint, checksum in _checksums(keybox)
        }
    except (ValueError, struct.error, IndexError):
        return None


def _checksums(keybox: bytes) -> Iterator[tuple[Fingerprint, bytes]]:
    start = 0
    while start < len(keybox):
        (length,) = struct.unpack_from(">I", keybox, start)
        kind, version = keybox[start + 4], keybox[start + 5]
        end = start + length
        if length < 32 or end > len(keybox):
            raise ValueError("a blob of no possible length")
        if kind == _OPENPGP:
            yield _fingerprint(keybox, start, version), keybox[end - _CHECKSUM : end]
        elif kind not in (_HEADER, _DELETED):
            raise ValueError("a blob of another kind")
        start = end


def _fingerprint(keybox: bytes, start: int, version: int) -> Fingerprint:
    """Version 2 blobs have room for 32 octets, of which version 4 keys fill the first 20."""
    first = start + _FIRST_KEY
    if version == 1:
        return Fingerprint(keybox[first : first + 20].hex().upper())
    if version != 2:
        raise ValueError("a blob of another version")
    (flags,) = struct.unpack_from(">H", keybox, first + 36)
    return Fingerprint(keybox[first : first + (32 if flags & 0x80 else 20)].hex().upper())


def _trust(trustdb: bytes) -> Iterator[tuple[Fingerprint, str]]:
    for start in range(0, len(trustdb) - _RECORD + 1, _RECORD):
        if trustdb[start] == _TRUST:
            fingerprint = Fingerprint(trustdb[start + 2 : start + 22].hex().upper())
            (chain,) = struct.unpack_from(">I", trustdb, start + 26)
            yield fingerprint, trustdb[start + 22 : start + 26].hex() + "".join(_validities(trustdb, chain))


def _validities(trustdb: bytes, number: int) -> Iterator[str]:
    for _ in range(_LONGEST_CHAIN):
        start = number * _RECORD
        if number == 0 or start + _RECORD > len(trustdb) or trustdb[start] != _VALID:
            return
        yield trustdb[start + 2 : start + 6].hex() + trustdb[start + 22 : start + 23].hex()
        (number,) = struct.unpack_from(">I", trustdb, start + 23)
