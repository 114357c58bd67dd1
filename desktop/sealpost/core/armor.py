"""Finds armored blocks in text, undoes what webmails do to them, and writes them in their one canonical form.

Armor (RFC 9580 section 6) is decoded here, with its checksum, so that GnuPG gets packets and never a mail's
text. Armor is repaired, because a wrong repair can't go unnoticed: the packets would not hold together. A
clear-signed text is never repaired; `Block.repaired` says that it looks changed, so that a signature that
does not fit can be called uncheckable in place of bad.
"""

import base64
import binascii
import html
import re
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from sealpost.core.reasons import Reason
from sealpost.errors import TooLarge

MAX_INPUT = 12 * 1024 * 1024  # characters; `packets.MAX_INPUT` octets take 11.6 MiB as armor
MAX_BLOCKS = 10_000  # the rest of a text is reported as one damaged block, too-large
MAX_SIGNED_LINE = 19_000  # octets; GnuPG stops reading a line at 20,000 and checks what it has read
_MAX_PREFIX = 200  # quote marks and blanks in front of a BEGIN line


class BlockKind(Enum):
    """Values are what the BEGIN line says."""

    MESSAGE = "MESSAGE"
    CLEARSIGNED = "SIGNED MESSAGE"
    SIGNATURE = "SIGNATURE"
    PUBLIC_KEY = "PUBLIC KEY BLOCK"
    PRIVATE_KEY = "PRIVATE KEY BLOCK"


@dataclass(frozen=True, slots=True)
class Block:
    """One block. `packets` of a clear-signed block are those of its signature."""

    kind: BlockKind
    packets: bytes
    signed_text: str | None  # CLEARSIGNED only: what a signature covers, so without blanks at line ends; LF
    hashes: tuple[str, ...]  # CLEARSIGNED only: as its Hash headers name them; nobody signed those
    span: tuple[int, int]  # in the text that was searched, whole lines
    repaired: bool  # for CLEARSIGNED: a webmail seems to have changed text or armor
    original: str


@dataclass(frozen=True, slots=True)
class DamagedBlock:
    kind: BlockKind
    reason: Reason
    span: tuple[int, int]


Found = Block | DamagedBlock


@dataclass(frozen=True, slots=True)
class Searched:
    """A text and what was found in it, so that a large one is read once."""

    text: str
    blocks: Sequence[Found]


# --- Writing ----------------------------------------------------------------------------------------------


def armor(kind: BlockKind, packets: bytes) -> str:
    """The canonical block. For CLEARSIGNED see `clearsigned`."""
    encoded = base64.b64encode(packets).decode("ascii")
    lines = [encoded[start : start + 64] for start in range(0, len(encoded), 64)]
    checksum = base64.b64encode(_crc24(packets).to_bytes(3)).decode("ascii")
    begin, end = f"-----BEGIN PGP {kind.value}-----", f"-----END PGP {kind.value}-----"
    return "\n".join([begin, "", *lines, f"={checksum}", end, ""])


def clearsigned(signed_text: str, signature_packets: bytes, hashes: Sequence[str]) -> str:
    """The canonical clear-signed block around a text as `Block.signed_text` has it."""
    headers = [f"Hash: {', '.join(hashes)}"] if hashes else []
    lines = [_dash_escape(line) for line in signed_text.split("\n")]
    begin = "-----BEGIN PGP SIGNED MESSAGE-----"
    return "\n".join([begin, *headers, "", *lines, armor(BlockKind.SIGNATURE, signature_packets)])


def _dash_escape(line: str) -> str:
    return f"- {line}" if line.startswith(("-", "From ")) else line


# --- Finding ----------------------------------------------------------------------------------------------

# Autocorrection turns -- into longer dashes. Other look-alikes are not taken for markers, and none is for
# those of a signed text.
_MARKER = re.compile(
    "(?P<before>[-–—]{2,6})(?P<word>BEGIN|END) PGP "
    "(?P<kind>MESSAGE|SIGNED MESSAGE|SIGNATURE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK)(?P<after>[-–—]{2,6})"
)
_REPAIRABLE = frozenset((BlockKind.MESSAGE, BlockKind.PUBLIC_KEY, BlockKind.PRIVATE_KEY))
_PREFIX = re.compile(r"[ \t>|]*")


@dataclass(frozen=True, slots=True)
class _Marker:
    """A BEGIN or END line. `prefix` is None where more than quote marks and blanks stands in front."""

    kind: BlockKind
    begins: bool
    prefix: str | None
    line_start: int
    start: int
    end: int

    @property
    def depth(self) -> str | None:
        """What the markers of one clear-signed block have in common; `>` and `> ` are the same mark."""
        return self.prefix[:-1] if self.prefix and self.prefix.endswith("> ") else self.prefix


def find_blocks(text: str) -> Sequence[Found]:
    """Every block, in the order of the text. Raises TooLarge above `MAX_INPUT` characters.

    A block in a clear-signed text is part of that text; search `signed_text` to see whether there is one.
    """
    if len(text) > MAX_INPUT:
        raise TooLarge(size=len(text), limit=MAX_INPUT)
    found: list[Found] = []
    for block in _Search(text).blocks():
        if len(found) == MAX_BLOCKS:
            found.append(DamagedBlock(block.kind, Reason.TOO_LARGE, (block.span[0], len(text))))
            break
        found.append(block)
    return found


def search(text: str) -> Searched:
    """Raises as `find_blocks`."""
    return Searched(text, find_blocks(text))


# Characters without width that webmails put into long words, or that mark the start of a file.
_ZERO_WIDTH = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
_BLANKS = {ord(blank): " " for blank in "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))}


class _Cleaned:
    """A text without zero-width characters and special blanks, which knows where all of it came from."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.text = _clean(original)
        self._positions = array("L")  # in `text`, where something was removed
        self._removed = array("L", [0])  # how much it was, up to there
        for run in _ZERO_WIDTH.finditer(original):
            self._positions.append(run.start() - self._removed[-1])
            self._removed.append(self._removed[-1] + run.end() - run.start())

    def origin(self, position: int) -> int:
        return position + self._removed[bisect_right(self._positions, position)]

    def original_slice(self, start: int, end: int) -> str:
        """With the zero-width characters at both borders."""
        first = start + self._removed[bisect_left(self._positions, start)]
        return self.original[first : self.origin(end)]


def _clean(text: str) -> str:
    return text if text.isascii() else _ZERO_WIDTH.sub("", text).translate(_BLANKS)


class _Search:
    """Goes from marker to marker, so that the work grows with the text and not with what it nests."""

    def __init__(self, text: str) -> None:
        self._cleaned = _Cleaned(text)
        self._text = self._cleaned.text
        self._markers = list(self._find_markers())
        self._same_depth: defaultdict[str | None, list[int]] = defaultdict(list)
        for index, marker in enumerate(self._markers):
            self._same_depth[marker.depth].append(index)

    def blocks(self) -> Iterator[Found]:
        index = 0
        while index < len(self._markers):
            marker = self._markers[index]
            if not marker.begins:
                index += 1
                continue
            read = self._clearsigned if marker.kind is BlockKind.CLEARSIGNED else self._armored
            block, index = read(index)
            # A BEGIN inside a line counts if a whole block follows; else somebody only writes about it.
            if marker.prefix is not None or isinstance(block, Block):
                yield block

    def _find_markers(self) -> Iterator[_Marker]:
        for match in _MARKER.finditer(self._text):
            marker = self._marker(match)
            exact = match["before"] == match["after"] == "-----"
            dash_escaped = self._text.endswith("- ", marker.line_start, marker.start)
            if (exact or marker.kind in _REPAIRABLE) and not dash_escaped:
                yield marker

    def _marker(self, match: re.Match[str]) -> _Marker:
        start = match.start()
        earliest = max(0, start - _MAX_PREFIX)
        newline = self._text.rfind("\n", earliest, start)
        line_start = newline + 1 if newline >= 0 else earliest
        begins_line = newline >= 0 or earliest == 0
        prefix = self._text[line_start:start]
        return _Marker(
            kind=BlockKind(match["kind"]),
            begins=match["word"] == "BEGIN",
            prefix=prefix if begins_line and _PREFIX.fullmatch(prefix) else None,
            line_start=line_start,
            start=start,
            end=match.end(),
        )

    def _next(self, index: int) -> _Marker | None:
        return self._markers[index + 1] if index + 1 < len(self._markers) else None

    def _span(self, begin: _Marker, end: int) -> tuple[int, int]:
        start = begin.start if begin.prefix is None else begin.line_start
        return self._cleaned.origin(start), self._cleaned.origin(end)

    def _armored(self, index: int) -> tuple[Found, int]:
        """The block that begins with marker `index`, and the marker to go on with."""
        begin, following = self._markers[index], self._next(index)
        end = following.start if following else len(self._text)
        if following is None or following.begins:
            reason = _unfinished(self._text[begin.end : end])
            return DamagedBlock(begin.kind, reason, self._span(begin, end)), index + 1
        span = self._span(begin, following.end)
        if following.kind is not begin.kind:
            return DamagedBlock(begin.kind, Reason.DAMAGED_ARMOR, span), index + 2
        decoded = _decode(self._cleaned.original_slice(begin.end, end))
        if isinstance(decoded, Reason):
            return DamagedBlock(begin.kind, decoded, span), index + 2
        repaired = not decoded.canonical or begin.prefix != ""
        original = self._cleaned.original[slice(*span)]
        return Block(begin.kind, decoded.packets, None, (), span, repaired, original), index + 2

    def _clearsigned(self, index: int) -> tuple[Found, int]:
        """As `_armored`. The signature is the next marker with the same quote marks in front."""
        begin = self._markers[index]
        same_depth = self._same_depth[begin.depth]
        position = bisect_right(same_depth, index)
        signature_index = same_depth[position] if position < len(same_depth) else len(self._markers)
        signature = self._next(signature_index - 1)
        if begin.prefix is None or signature is None or not _begins_signature(signature):
            return self._unsigned(index, signature)
        found, after = self._armored(signature_index)
        span = (self._span(begin, begin.end)[0], found.span[1])
        if isinstance(found, DamagedBlock):
            reason = Reason.NO_SIGNATURE if found.reason is Reason.NO_DATA else found.reason
            return DamagedBlock(begin.kind, reason, span), after
        text = self._cleaned.original_slice(begin.end, signature.line_start)
        signed = _read_signed(text, begin.prefix)
        if isinstance(signed, Reason):
            return DamagedBlock(begin.kind, signed, span), after
        repaired = found.repaired or signed.changed or begin.prefix != ""
        original = self._cleaned.original[slice(*span)]
        block = Block(begin.kind, found.packets, signed.text, signed.hashes, span, repaired, original)
        return block, after

    def _unsigned(self, index: int, following: _Marker | None) -> tuple[Found, int]:
        begin, next_marker = self._markers[index], self._next(index)
        end = following.line_start if following else len(self._text)
        if next_marker and _begins_signature(next_marker) and next_marker.prefix is None:
            # Line ends are gone: the signature stands inside a line.
            lines = self._cleaned.original_slice(begin.end, next_marker.start).split("\n")
            header = _read_header(lines[1:])
            reason = header if isinstance(header, Reason) else Reason.TEXT_CHANGED
            damaged, after = self._armored(index + 1)
            span = (self._span(begin, end)[0], damaged.span[1])
            return DamagedBlock(begin.kind, reason, span), after
        return DamagedBlock(begin.kind, Reason.NO_SIGNATURE, self._span(begin, end)), index + 1


def _begins_signature(marker: _Marker) -> bool:
    return marker.begins and marker.kind is BlockKind.SIGNATURE


# --- Armor ------------------------------------------------------------------------------------------------

_CANONICAL = re.compile(
    r"[ \t]*\r?\n"
    r"(?:[A-Za-z][A-Za-z0-9-]*: [^\n]*\n)*"
    r"[ \t]*\r?\n"
    r"(?:[A-Za-z0-9+/]+={0,2}[ \t]*\r?\n)++"
    r"(?:=[A-Za-z0-9+/]{4}[ \t]*\r?\n)?"
)
_DATA_LINE = re.compile(r"[A-Za-z0-9+/=][A-Za-z0-9+/= ]*")
_LONG_DATA = re.compile(r"(?<![^ ])[A-Za-z0-9+/]{60,}(?![^ =])")
_ENCODED_EQUALS = re.compile(r"=(?:3D)+")  # quoted-printable, once or twice
_SOFT_BREAK = re.compile(r"=(?:3D)*$")
_CHECKSUM = re.compile(r"=(?:3D)*([A-Za-z0-9+/]{4})")
_GLUED_CHECKSUM = re.compile(r"([A-Za-z0-9+/]+={0,2})(=[A-Za-z0-9+/]{4})")
_QUOTED_PRINTABLE_END = re.compile(r"(?:=(?:20|09|0D|C2=A0))+$")
_TAG = re.compile(r"</?[a-z][^<>]{0,500}>", re.IGNORECASE)
_LINES_AFTER_CHECKSUM = 8


@dataclass(frozen=True, slots=True)
class _Decoded:
    packets: bytes
    canonical: bool


def _decode(body: str) -> _Decoded | Reason:
    """What stands between a BEGIN and an END marker. A repair that guesses needs the checksum to agree."""
    lines = _data_lines(body)
    tokens = [token for line in lines for token in line.split()]
    if not tokens:
        return Reason.NO_DATA
    data, checksum, junk = _split_checksum(tokens)
    encoded = _ENCODED_EQUALS.sub("=", "".join(_without_soft_breaks(data)))
    padding = -len(encoded) % 4
    guessed = bool(junk or padding or (len(tokens) > len(lines) and not _evenly_wrapped(data)))
    try:
        packets = binascii.a2b_base64(encoded + "=" * padding, strict_mode=True)
    except ValueError:
        return Reason.DAMAGED_ARMOR
    if checksum is None and guessed:
        return Reason.DAMAGED_ARMOR
    if checksum is not None and base64.b64decode(checksum) != _crc24(packets).to_bytes(3):
        return Reason.DAMAGED_ARMOR if guessed else Reason.BAD_CRC
    if not packets:
        return Reason.NO_DATA
    return _Decoded(packets, _CANONICAL.fullmatch(body) is not None)


def _data_lines(body: str) -> list[str]:
    """Without headers: those are never needed, and nobody signed or encrypted them."""
    lines = [line for line in map(_data_line, _clean(body).split("\n")) if line]
    start = next((index for index, line in enumerate(lines) if _DATA_LINE.fullmatch(line)), len(lines))
    if start < len(lines):
        return lines[start:]
    in_one_line = _LONG_DATA.search(lines[-1]) if lines else None
    return [lines[-1][in_one_line.start() :]] if in_one_line else []


def _data_line(line: str) -> str:
    line = line.strip(" \t\r>|")
    if "<" in line or "&" in line:
        line = html.unescape(_TAG.sub("", line))
    return _QUOTED_PRINTABLE_END.sub("", line) if "=" in line else line


def _split_checksum(tokens: list[str]) -> tuple[list[str], str | None, list[str]]:
    """The data, the checksum if there is one, and what follows it though nothing should."""
    for index in range(len(tokens) - 1, max(0, len(tokens) - 1 - _LINES_AFTER_CHECKSUM), -1):
        if checksum := _CHECKSUM.fullmatch(tokens[index]):
            return tokens[:index], checksum[1], tokens[index + 1 :]
    if glued := _GLUED_CHECKSUM.fullmatch(tokens[-1]):
        return [*tokens[:-1], glued[1]], glued[2][1:], []
    return tokens, None, []


def _without_soft_breaks(data: list[str]) -> Iterator[str]:
    """Quoted-printable ends a line that goes on with `=`; padding can only stand at the very end."""
    for token in data[:-1]:
        yield _SOFT_BREAK.sub("", token)
    yield data[-1]


def _evenly_wrapped(data: list[str]) -> bool:
    """Whether blanks stand where line ends were, in place of letters that got lost."""
    width = len(data[0])
    return all(len(token) == width for token in data[:-1]) and len(data[-1]) <= width


def _unfinished(body: str) -> Reason:
    return Reason.TRUNCATED if _data_lines(body) else Reason.DAMAGED_ARMOR


# --- Signed text ------------------------------------------------------------------------------------------

_HASH_NAMES = frozenset(("MD5", "SHA1", "RIPEMD160", "SHA256", "SHA384", "SHA512", "SHA224", "SHA3-256", "SHA3-512"))
# A form feed at a line end is what old printing programs write; anywhere else it hides text.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udc7f\udd00-\udfff]")
_LOOKS_CHANGED = re.compile(
    "[\t\u00a0\u00ad\u200b\u2060\ufeff\ufffd]"
    "|=[0-9A-F]{2}"  # quoted-printable
    r"|&(?:nbsp|lt|gt|amp|quot|#\d{1,6});"
    r"|<(?:wbr|br|div|p|img)\b"
    r"|[\[<(](?:https?://|mailto:)"  # a link spelled out behind its text
)
_LONG_LINE = 100


@dataclass(frozen=True, slots=True)
class _Signed:
    text: str
    hashes: tuple[str, ...]
    changed: bool


def _read_signed(text: str, prefix: str) -> _Signed | Reason:
    """What stands between BEGIN PGP SIGNED MESSAGE and its signature, as it came."""
    first, *lines = [line.rstrip("\r") for line in text.removesuffix("\n").split("\n")]
    if not _is_blank(first):
        return Reason.BAD_HEADER
    if prefix:
        lines = [_without_prefix(line, prefix) for line in lines]
    header = _read_header(lines)
    if isinstance(header, Reason):
        return header
    signed: list[str] = []
    for line in lines[header.lines :]:
        unescaped = _dash_unescaped(line)
        if unescaped is None or _CONTROLS.search(line.removesuffix("\f")) or _is_too_long(line):
            return Reason.MALFORMED
        signed.append(unescaped.rstrip(" \t"))
    return _Signed("\n".join(signed), header.hashes, header.changed or _looks_changed(signed))


def _without_prefix(line: str, prefix: str) -> str:
    """A line that lost its quote mark stays as it is: the signature will say what that means."""
    if _clean(line).rstrip() == prefix.rstrip():
        return ""
    taken = 0
    for position, character in enumerate(line):
        if taken == len(prefix):
            return line[position:]
        cleaned = _clean(character)
        if cleaned and cleaned != prefix[taken]:
            return line
        taken += len(cleaned)
    return line


@dataclass(frozen=True, slots=True)
class _Header:
    hashes: tuple[str, ...]
    lines: int  # up to the signed text
    changed: bool


def _read_header(lines: Sequence[str]) -> _Header | Reason:
    """Only Hash headers with known names may stand there; everything else is text that nobody signed."""
    hashes: list[str] = []
    at = 0
    doubled = bool(lines) and _is_blank(lines[0]) and _hash_names(_first_filled(lines)) is not None
    while at < len(lines) and (_clean(lines[at]).startswith("Hash:") or (doubled and _is_blank(lines[at]))):
        names = _hash_names(lines[at])
        if names is None and not _is_blank(lines[at]):
            return Reason.BAD_HEADER
        hashes += names or ()
        at += 1
    changed = doubled or not all(map(str.isascii, lines[:at]))
    if doubled:
        return _Header(tuple(hashes), at, changed)
    if at < len(lines) and _is_blank(lines[at]):
        return _Header(tuple(hashes), at + 1, changed or lines[at].strip(" \t") != "")
    if at < len(lines) and (":" in lines[at] or _CONTROLS.search(lines[at])):
        return Reason.BAD_HEADER
    return _Header(tuple(hashes), at, changed=True)


def _is_blank(line: str) -> bool:
    return not _clean(line).strip(" \t")


def _first_filled(lines: Sequence[str]) -> str:
    return next((line for line in lines if not _is_blank(line)), "")


def _hash_names(line: str) -> list[str] | None:
    """The known hashes that a header names, or None where the line is no such header."""
    word, _, rest = _clean(line).partition(":")
    names = [name.strip(" \t") for name in rest.split(",")]
    return names if word == "Hash" and _HASH_NAMES.issuperset(names) else None


def _dash_unescaped(line: str) -> str | None:
    if not line.startswith("-"):
        return line
    return line[2:] if _clean(line).startswith("- ") else None


def _is_too_long(line: str) -> bool:
    return len(line) * 4 > MAX_SIGNED_LINE and len(line.encode("utf-8", "surrogateescape")) > MAX_SIGNED_LINE


def _looks_changed(lines: Sequence[str]) -> bool:
    changed = any(_LOOKS_CHANGED.search(line) or len(line) > _LONG_LINE for line in lines)
    return changed or _looks_wrapped(lines)


def _looks_wrapped(lines: Sequence[str]) -> bool:
    """A long line, one of a few words, a long line: what wrapping a wrapped text again leaves behind."""
    lengths = [len(line) for line in lines]
    return any(
        before > 50 and 0 < line < 30 and after > 50
        for before, line, after in zip(lengths, lengths[1:], lengths[2:], strict=False)
    )


# --- Checksum ---------------------------------------------------------------------------------------------

_POLYNOMIAL = 0x1864CFB  # RFC 9580 section 6.1
_INITIAL = 0xB704CE


def _times_x(remainder: int) -> int:
    remainder <<= 1
    return remainder ^ _POLYNOMIAL if remainder & 0x1000000 else remainder


def _times(value: int, factor: int) -> int:
    """The product of two polynomials over GF(2), not reduced."""
    product = 0
    for bit in range(factor.bit_length()):
        if factor >> bit & 1:
            product ^= value << bit
    return product


def _reduce(value: int) -> int:
    remainder = 0
    for octet in value.to_bytes((value.bit_length() + 7) // 8):
        remainder = (remainder << 8 & 0xFFFFFF | octet) ^ _BYTE_REMAINDERS[remainder >> 16]
    return remainder


def _byte_remainders() -> Iterator[int]:
    """Of each octet times x^24."""
    for octet in range(256):
        remainder = octet << 16
        for _ in range(8):
            remainder = _times_x(remainder)
        yield remainder


def _power_remainders() -> Iterator[int]:
    """Of x^(2^n), by squaring."""
    remainder = 2
    for _ in range(34):
        yield remainder
        remainder = _reduce(_times(remainder, remainder))


_BYTE_REMAINDERS = list(_byte_remainders())
_POWER_REMAINDERS = list(_power_remainders())


def _crc24(packets: bytes) -> int:
    """The checksum is the remainder of one long polynomial, so halves can be folded onto each other: a
    megabyte takes milliseconds, where going octet by octet takes a noticeable part of a second."""
    value = int.from_bytes(packets) << 24 ^ _INITIAL << 8 * len(packets)
    for power in range(value.bit_length().bit_length(), 12, -1):
        if value.bit_length() > 1 << power:
            high, low = value >> (1 << power), value & (1 << (1 << power)) - 1
            value = low ^ _times(high, _POWER_REMAINDERS[power])
    return _reduce(value)
