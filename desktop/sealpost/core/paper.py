"""A key on paper: lines to type and parts to scan, each with its own checksum. PURE.

Format 1 (public, so that it can be read in fifty years): the packets of the secret key (RFC 9580 section 10.2),
as it was exported, in Crockford's base 32, most significant bit first, padded with zero bits. Each line is

    NUMBER/TOTAL CHARACTERS CHECK

with spaces anywhere. A scanned part is the same with `SEALPOST1:` before it, `:` instead of the spaces and more
characters. CHECK is the first 20 bits of the SHA-256 of `NUMBER/TOTAL CHARACTERS` without other spaces, in four
characters. The last part begins with `#`: it is the first 100 bits of the SHA-256 of all packets.
Lines may come in any order. The key is still locked by its passphrase.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sealpost.errors import PaperIncomplete, PaperLinesWrong, PaperMixed

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OILoilОАВЕКМНРСТХУ", "011011" + "0ABEKMHPCTXY")  # the last twelve are Cyrillic
_GROUP = 5
_LINE_CHARACTERS = 40  # 25 octets
_PART_CHARACTERS = 640  # 400 octets; a code that any phone reads from paper
_SCANNED = "SEALPOST1:"
_LINE = re.compile(r"\s*([0-9]{1,4})\s*/\s*([0-9]{1,4})\s+([^\n]+?)\s*", re.ASCII)
_PART = re.compile(rf"{_SCANNED}([0-9]{{1,4}})/([0-9]{{1,4}}):([#0-9A-Z]+):([0-9A-Z]{{4}})", re.ASCII)
_CHECK_CHARACTERS = 4
_SUM_CHARACTERS = 20


@dataclass(frozen=True, slots=True)
class Paper:
    lines: Sequence[str]
    scanned_parts: Sequence[str]


@dataclass(frozen=True, slots=True)
class _Piece:
    number: int
    total: int
    characters: str
    check: str

    @property
    def is_intact(self) -> bool:
        return _check(self.number, self.total, self.characters) == self.check


def write(packets: bytes) -> Paper:
    characters = _encoded(packets)
    lines = [_line(*each) for each in _pieces(characters, packets, _LINE_CHARACTERS)]
    return Paper(lines, [_part(*each) for each in _pieces(characters, packets, _PART_CHARACTERS)])


def read(text: str) -> bytes:
    """The packets, from typed lines or scanned parts. Raises PaperLinesWrong, PaperIncomplete, PaperMixed."""
    upper = text.upper()
    scanned = [_Piece(int(found[1]), int(found[2]), found[3], found[4]) for found in _PART.finditer(upper)]
    pieces = scanned or [piece for line in upper.splitlines() if (piece := _typed(line))]
    if not pieces:
        raise PaperIncomplete(missing=["1"])
    if wrong := sorted({piece.number for piece in pieces if not piece.is_intact}):
        raise PaperLinesWrong(lines=list(map(str, wrong)))
    return _joined(pieces)


def _joined(pieces: Sequence[_Piece]) -> bytes:
    totals = {piece.total for piece in pieces}
    by_number = {piece.number: piece.characters for piece in pieces}
    if len(totals) > 1 or any(by_number[piece.number] != piece.characters for piece in pieces):
        raise PaperMixed
    wanted = range(1, totals.pop() + 1)
    if missing := [str(number) for number in wanted if number not in by_number]:
        raise PaperIncomplete(missing=missing[:20])
    return _checked([by_number[number] for number in wanted])


def _checked(parts: Sequence[str]) -> bytes:
    *body, total = parts
    packets = _decoded("".join(body))
    if total != f"#{_sum(packets)}":
        raise PaperMixed
    return packets


def _pieces(characters: str, packets: bytes, length: int) -> Iterable[tuple[int, int, str]]:
    body = [characters[start : start + length] for start in range(0, len(characters), length)]
    parts = [*body, f"#{_sum(packets)}"]
    return [(number, len(parts), part) for number, part in enumerate(parts, 1)]


def _line(number: int, total: int, characters: str) -> str:
    groups = " ".join(characters[start : start + _GROUP] for start in range(0, len(characters), _GROUP))
    return f"{number:>3}/{total}  {groups}  {_check(number, total, characters)}"


def _part(number: int, total: int, characters: str) -> str:
    return f"{_SCANNED}{number}/{total}:{characters}:{_check(number, total, characters)}"


def _typed(line: str) -> _Piece | None:
    """Nothing for a line that is none of ours: a heading, a date, an empty one."""
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    packed = "".join(match[3].split()).translate(_MISREAD)
    if len(packed) <= _CHECK_CHARACTERS or int(match[1]) > int(match[2]):
        return None
    return _Piece(int(match[1]), int(match[2]), packed[:-_CHECK_CHARACTERS], packed[-_CHECK_CHARACTERS:])


def _check(number: int, total: int, characters: str) -> str:
    digest = hashlib.sha256(f"{number}/{total} {characters}".encode()).digest()
    return _encoded(digest)[:_CHECK_CHARACTERS]


def _sum(packets: bytes) -> str:
    return _encoded(hashlib.sha256(packets).digest())[:_SUM_CHARACTERS]


def _encoded(octets: bytes) -> str:
    bits = "".join(f"{octet:08b}" for octet in octets)
    bits += "0" * (-len(bits) % 5)
    return "".join(_DIGITS[int(bits[start : start + 5], 2)] for start in range(0, len(bits), 5))


_VALUES: Mapping[str, int] = {digit: value for value, digit in enumerate(_DIGITS)}


def _decoded(characters: str) -> bytes:
    """Raises PaperMixed for what no encoder has written, though every checksum fits."""
    if not set(characters) <= set(_DIGITS):
        raise PaperMixed
    bits = "".join(f"{_VALUES[each]:05b}" for each in characters)
    return bytes(int(bits[start : start + 8], 2) for start in range(0, len(bits) // 8 * 8, 8))
