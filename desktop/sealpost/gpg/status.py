"""What gpg says on its status descriptor, read strictly: bytes, split at LF only, any fault is a failure.

PURE. The keywords are those of gnupg/doc/DETAILS. A keyword that nobody asks for says nothing to us; a line
that is not a status line makes the answer worthless (`StatusFault`): nobody can tell what is missing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import NamedTuple

from sealpost.core.keys import Fingerprint, Validity
from sealpost.core.verdict import Check, SignatureEvidence

_LINE = re.compile(rb"\[GNUPG:\] ([A-Z][A-Z0-9_]*)(?: ([^\n]*))?")
_FINGERPRINT = re.compile(r"[0-9A-F]{40}(?:[0-9A-F]{24})?")
_ERROR_CODE = re.compile(r"([0-9]{1,10})(?:_[A-Z0-9_]+)?")  # some come with their name behind them
_NUMBER = re.compile(r"[0-9]{1,10}")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_MOST_LINES = 100_000


class StatusFault(Exception):
    """The status lines can't be what gpg writes. Carries no content."""


class StatusLine(NamedTuple):
    keyword: str
    arguments: Sequence[str]


@dataclass(frozen=True, slots=True)
class Plaintext:
    is_text: bool
    is_mime: bool
    filename: str


@dataclass(frozen=True, slots=True)
class Failure:
    """`where` as gpg names it; `code` is a libgpg-error code without its source."""

    where: str
    code: int


@dataclass(frozen=True, slots=True)
class Status:
    """One gpg run. Counts are kept where a second occurrence means that something is wrong."""

    lines: Sequence[StatusLine]

    def has(self, keyword: str) -> bool:
        return any(line.keyword == keyword for line in self.lines)

    def count(self, keyword: str) -> int:
        return sum(line.keyword == keyword for line in self.lines)

    def arguments(self, keyword: str) -> Iterator[Sequence[str]]:
        return (line.arguments for line in self.lines if line.keyword == keyword)

    def codes(self, keyword: str) -> frozenset[str]:
        """The first arguments of all lines with this keyword."""
        return frozenset(arguments[0] for arguments in self.arguments(keyword) if arguments)

    @property
    def failures(self) -> Sequence[Failure]:
        found = [*self.arguments("ERROR"), *self.arguments("FAILURE")]
        return [Failure(where, _error_code(code)) for where, code in (_pair(each) for each in found)]

    @property
    def plaintexts(self) -> Sequence[Plaintext]:
        return [_plaintext(arguments) for arguments in self.arguments("PLAINTEXT")]

    @property
    def decrypted_with_integrity(self) -> bool:
        """Whether one encrypted container was opened, entirely, and proved unchanged."""
        keywords = [line.keyword for line in self.lines]
        expected = ["BEGIN_DECRYPTION", "DECRYPTION_OKAY", "GOODMDC", "END_DECRYPTION"]
        return [keyword for keyword in keywords if keyword in expected] == expected

    @property
    def signatures(self) -> Sequence[SignatureEvidence]:
        """One for each NEWSIG group, in the order of the message. Raises StatusFault."""
        return [_signature(group) for group in self._groups()]

    def _groups(self) -> Iterator[Sequence[StatusLine]]:
        starts = [index for index, line in enumerate(self.lines) if line.keyword == "NEWSIG"]
        first = starts[0] if starts else len(self.lines)
        if any(line.keyword in _SIGNATURE_KEYWORDS for line in self.lines[:first]):
            raise StatusFault("a signature outside any group")
        for start, end in pairwise([*starts, len(self.lines)]):
            yield self.lines[start:end]


_CHECKS = {
    "GOODSIG": Check.GOOD,
    "EXPSIG": Check.EXPIRED_SIGNATURE,
    "EXPKEYSIG": Check.EXPIRED_KEY,
    "REVKEYSIG": Check.REVOKED_KEY,
    "BADSIG": Check.BAD,
    "ERRSIG": Check.UNSUPPORTED,
}
_TRUST = {
    "TRUST_UNDEFINED": Validity.UNKNOWN,
    "TRUST_NEVER": Validity.NEVER,
    "TRUST_MARGINAL": Validity.MARGINAL,
    "TRUST_FULLY": Validity.FULL,
    "TRUST_ULTIMATE": Validity.ULTIMATE,
}
_SIGNATURE_KEYWORDS = frozenset({*_CHECKS, *_TRUST, "VALIDSIG"})
_WHY_UNCHECKED = {  # libgpg-error: BAD_SIGNATURE, NO_PUBKEY, BAD_MPI, TIME_CONFLICT
    8: Check.BAD,
    9: Check.UNKNOWN_KEY,
    30: Check.BAD,
    39: Check.TIME_CONFLICT,
}


def parse(raw: bytes) -> Status:
    """Raises StatusFault at the first byte that gpg would not write there."""
    if not raw:
        return Status(())
    if not raw.endswith(b"\n"):
        raise StatusFault("the last line is not complete")
    lines = raw[:-1].split(b"\n")
    if len(lines) > _MOST_LINES:
        raise StatusFault("more lines than any message can cause")
    return Status(tuple(_line(line) for line in lines))


def _line(line: bytes) -> StatusLine:
    match = _LINE.fullmatch(line)
    if match is None or any(byte < 0x20 for byte in line):
        raise StatusFault("a line that is no status line")
    arguments = match[2] or b""
    return StatusLine(match[1].decode(), tuple(arguments.decode("utf-8", "replace").split(" ")))


def _pair(arguments: Sequence[str]) -> tuple[str, str]:
    if len(arguments) < 2:
        raise StatusFault("an error without a code")
    return arguments[0], arguments[1]


def _error_code(text: str) -> int:
    """The low 16 bits are the code, the rest says which program it comes from (gpg-error.h)."""
    match = _ERROR_CODE.fullmatch(text)
    if match is None:
        raise StatusFault("an error code that is no number")
    return int(match[1]) & 0xFFFF


def _plaintext(arguments: Sequence[str]) -> Plaintext:
    if len(arguments) < 2 or not re.fullmatch(r"[0-9A-Fa-f]{2}", arguments[0]):
        raise StatusFault("a PLAINTEXT line without its fields")
    kind = chr(int(arguments[0], 16))
    return Plaintext(kind in "tum1l", kind == "m", unescape(arguments[2]) if len(arguments) > 2 else "")


def unescape(text: str) -> str:
    """Undo gpg's percent escapes of single bytes; the bytes together are UTF-8."""
    raw = _ESCAPE.sub(lambda match: chr(0xDC00 + int(match[1], 16)), text)
    return b"".join(
        bytes([ord(char) - 0xDC00]) if 0xDC00 <= ord(char) <= 0xDCFF else char.encode() for char in raw
    ).decode("utf-8", "replace")


def _signature(group: Sequence[StatusLine]) -> SignatureEvidence:
    checks = [line for line in group if line.keyword in _CHECKS]
    proofs = [line for line in group if line.keyword == "VALIDSIG"]
    trusts = [_TRUST[line.keyword] for line in group if line.keyword in _TRUST]
    if not checks:
        return SignatureEvidence(Check.UNSUPPORTED)
    if len(checks) > 1 or len(proofs) > 1 or len(trusts) > 1:
        return SignatureEvidence(Check.BAD)
    check = _CHECKS[checks[0].keyword]
    match check:
        case Check.BAD:
            return SignatureEvidence(check)
        case Check.UNSUPPORTED:
            return _unchecked(checks[0].arguments)
        case _:
            trust = trusts[0] if trusts else Validity.UNKNOWN
            return _proved(check, proofs[0].arguments, trust) if proofs else SignatureEvidence(Check.BAD)


def _unchecked(arguments: Sequence[str]) -> SignatureEvidence:
    """ERRSIG keyid pkalgo hashalgo class time rc [fingerprint]: not a verdict on the signature."""
    if len(arguments) < 6 or not _NUMBER.fullmatch(arguments[5]):
        raise StatusFault("an ERRSIG line without its fields")
    issuer = arguments[6] if len(arguments) > 6 and _FINGERPRINT.fullmatch(arguments[6]) else None
    return SignatureEvidence(
        _WHY_UNCHECKED.get(int(arguments[5]), Check.UNSUPPORTED),
        issuer=Fingerprint(issuer) if issuer else None,
        created=_moment(arguments[4]),
        hash_algorithm=int(arguments[2]) if _NUMBER.fullmatch(arguments[2]) else 0,
    )


def _proved(check: Check, arguments: Sequence[str], trust: Validity) -> SignatureEvidence:
    """VALIDSIG fingerprint date created expires version reserved pkalgo hash class primary-fingerprint."""
    if len(arguments) < 10:
        raise StatusFault("a VALIDSIG line without its fields")
    signer, primary = arguments[0], arguments[9]
    if not _FINGERPRINT.fullmatch(signer) or not _FINGERPRINT.fullmatch(primary):
        raise StatusFault("a VALIDSIG line without fingerprints")
    if not _NUMBER.fullmatch(arguments[7]) or not re.fullmatch(r"[0-9A-Fa-f]{2}", arguments[8]):
        raise StatusFault("a VALIDSIG line without numbers")
    return SignatureEvidence(
        check,
        issuer=Fingerprint(signer),
        primary=Fingerprint(primary),
        created=_moment(arguments[2]),
        expires=_moment(arguments[3]),
        hash_algorithm=int(arguments[7]),
        signature_class=int(arguments[8], 16),
        trust=trust,
    )


def _moment(text: str) -> datetime | None:
    """Seconds since 1970, or 0 for never."""
    if not _NUMBER.fullmatch(text):
        raise StatusFault("a time that is no number")
    seconds = int(text)
    if seconds >= 1 << 32:
        raise StatusFault("a time beyond what a packet can hold")
    return datetime.fromtimestamp(seconds, UTC) if seconds else None
