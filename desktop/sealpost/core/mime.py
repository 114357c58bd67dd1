"""A mail as a tree of parts: what is text, what is sealed or signed, what is a file.

Bodies are cut out of the mail by its boundaries as they are on the wire, because a signature covers exactly
those octets; headers and transfer encodings are read by the standard library. Nothing is fetched.
"""

import base64
import binascii
import quopri
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from typing import TypeAlias

from sealpost.core.keys import Address
from sealpost.core.page_text import page_text
from sealpost.core.reasons import Reason
from sealpost.core.text import is_hidden, parse_mailbox
from sealpost.errors import TooLarge

MAX_MAIL = 32 * 1024 * 1024  # octets
MAX_DEPTH = 20
MAX_PARTS = 1_000
MAX_HEADERS = 256 * 1024  # octets in front of one part
MAX_FILENAME = 200  # octets, ending included; file systems take 255

Headers: TypeAlias = "Message[str, str]"  # not subscriptable at run time


@dataclass(frozen=True, slots=True)
class TextPart:
    """A text to be searched for armored blocks. `text` of an HTML part is what its reader sees.

    `charset` is the one of the mail: who signed the text in it signed those octets. `page` is the HTML itself.
    """

    text: str
    content_type: str
    charset: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    filename: str  # made safe
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class EncryptedPart:
    """PGP/MIME (RFC 3156 section 4): `content` is a message whose text is again an entity; `parse_entity`."""

    content: bytes


@dataclass(frozen=True, slots=True)
class SignedPart:
    """PGP/MIME (RFC 3156 section 5): `content` is what `signature` covers, CRLF; `part` is its tree."""

    content: bytes
    signature: bytes
    part: "MimePart"


@dataclass(frozen=True, slots=True)
class Multipart:
    """`subtype` is mixed, alternative, related, ...; for alternative the last part is the richest."""

    subtype: str
    parts: tuple["MimePart", ...]


MimePart = TextPart | Attachment | EncryptedPart | SignedPart | Multipart


@dataclass(frozen=True, slots=True)
class Mail:
    """`sender` is set if From names exactly one mailbox; the headers are nobody's word unless signed."""

    sender: Address | None
    subject: str
    body: MimePart


def looks_like_mail(content: bytes) -> bool:
    """Whether a file begins with mail headers, one of them a header that every mail has."""
    start = content[:_TOLD_BY]
    for number, line in enumerate(start.split(b"\n")):
        name, colon, _ = line.partition(b":")
        if colon and name.lower() in _OF_MAILS:
            return True
        is_of_mailbox = number == 0 and line.startswith(b"From ")
        is_folded = number > 0 and line.startswith((b" ", b"\t"))
        if not (is_of_mailbox or is_folded or (colon and _HEADER_NAME.fullmatch(name))):
            return False
    return False


_TOLD_BY = 16 * 1024  # octets at the start
_HEADER_NAME = re.compile(rb"[!-9;-~]+")
_OF_MAILS = frozenset(
    b"from received return-path message-id mime-version content-type date subject delivered-to".split()
)


def parse_mail(content: bytes) -> Mail:
    """Raises TooLarge and MessageRefused (too-deep, too-large, malformed)."""
    body = parse_entity(content)
    headers, _ = _split_headers(_canonical(content))
    return Mail(_sender(headers), _subject(headers), body)


def parse_entity(content: bytes) -> MimePart:
    """The tree of a mail, or of what was inside an encrypted part. Raises as `parse_mail`."""
    if len(content) > MAX_MAIL:
        raise TooLarge(size=len(content), limit=MAX_MAIL)
    return _Parser().part(_canonical(content), depth=0)


# --- The tree ---------------------------------------------------------------------------------------------


class _Parser:
    def __init__(self) -> None:
        self._parts = 0

    def part(self, content: bytes, depth: int) -> MimePart:
        self._parts += 1
        if depth > MAX_DEPTH:
            raise Reason.TOO_DEEP.refusal()
        if self._parts > MAX_PARTS:
            raise Reason.TOO_LARGE.refusal()
        headers, body = _split_headers(content)
        maintype, _, subtype = headers.get_content_type().partition("/")
        boundary = headers.get_boundary()
        if maintype == "multipart" and boundary:
            return self._multipart(subtype, headers, list(_split_body(body, boundary)), depth)
        return _leaf(headers, body)

    def _multipart(self, subtype: str, headers: Headers, bodies: Sequence[bytes], depth: int) -> MimePart:
        protocol = str(headers.get_param("protocol", "")).lower()
        if subtype == "encrypted" and protocol in ("", "application/pgp-encrypted"):
            return _encrypted(bodies)
        if subtype == "signed" and protocol == "application/pgp-signature":
            return self._signed(bodies, depth)
        parts = tuple(self.part(body, depth + 1) for body in bodies)
        return _rewritten_encrypted(parts) or Multipart(subtype, parts)

    def _signed(self, bodies: Sequence[bytes], depth: int) -> MimePart:
        if len(bodies) != 2:
            raise Reason.MALFORMED.refusal()
        content, signature = bodies
        return SignedPart(content, _payload(*_split_headers(signature)), self.part(content, depth + 1))


def _encrypted(bodies: Sequence[bytes]) -> MimePart:
    if len(bodies) != 2:
        raise Reason.MALFORMED.refusal()
    return EncryptedPart(_payload(*_split_headers(bodies[1])))


def _rewritten_encrypted(parts: Sequence[MimePart]) -> EncryptedPart | None:
    """Some mail servers turn multipart/encrypted into mixed, with an empty text in front."""
    files = [part for part in parts if isinstance(part, Attachment)]
    types = [file.content_type for file in files]
    texts = [part for part in parts if isinstance(part, TextPart)]
    if types != ["application/pgp-encrypted", "application/octet-stream"]:
        return None
    is_alone = len(files) + len(texts) == len(parts) and not any(text.text.strip() for text in texts)
    return EncryptedPart(files[1].content) if is_alone else None


def _leaf(headers: Headers, body: bytes) -> MimePart:
    """`message/...` is not looked into: whose mail that is, is another question than whose this is."""
    content_type = headers.get_content_type()
    filename = headers.get_filename("")
    payload = _payload(headers, body)
    attached = headers.get_content_disposition() == "attachment"
    if content_type not in ("text/plain", "text/html") or (attached and filename):
        return Attachment(safe_filename(filename), content_type, payload)
    charset = headers.get_content_charset("utf-8")
    text = _decoded(payload, charset)
    if content_type == "text/html":
        return TextPart(page_text(text).text, content_type, charset, page=text)
    return TextPart(text, content_type, charset)


# --- Octets -----------------------------------------------------------------------------------------------

_LONE_LF = re.compile(rb"(?<!\r)\n")


def _canonical(content: bytes) -> bytes:
    """CRLF line ends, as mail has them on the wire and as signatures count them."""
    return _LONE_LF.sub(b"\r\n", content)


def _split_headers(content: bytes) -> tuple[Headers, bytes]:
    headers, blank, body = content.partition(b"\r\n\r\n")
    if content.startswith(b"\r\n"):
        headers, blank, body = b"", b"\r\n", content[2:]
    if len(headers) > MAX_HEADERS:
        raise Reason.TOO_LARGE.refusal()
    return _HEADER_PARSER.parsebytes(headers + blank), body


def _split_body(body: bytes, boundary: str) -> Iterator[bytes]:
    """RFC 2046 section 5.1.1: the line end in front of a delimiter belongs to the delimiter."""
    delimiter = re.compile(
        rb"(?:\A|\r\n)--" + re.escape(boundary.encode("utf-8", "surrogateescape")) + rb"(--)?[ \t]*(?=\r\n|\Z)"
    )
    start = None
    for match in delimiter.finditer(body):
        if start is not None:
            yield body[start : match.start()]
        if match[1]:
            return
        start = match.end() + 2
    if start is not None and start < len(body):
        yield body[start:]  # cut off: the rest is still somebody's text


def _payload(headers: Headers, body: bytes) -> bytes:
    match str(headers.get("content-transfer-encoding", "")).strip().lower():
        case "base64":
            try:
                return base64.b64decode(body)
            except binascii.Error:  # cut off: what there is of it
                letters = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
                return base64.b64decode(letters[: len(letters) // 4 * 4])
        case "quoted-printable":
            return quopri.decodestring(body)
        case _:
            return body


def _decoded(payload: bytes, charset: str) -> str:
    for candidate in (charset, "utf-8"):
        try:
            return payload.decode(candidate).replace("\r\n", "\n")
        except (LookupError, ValueError):
            continue
    return payload.decode("latin-1").replace("\r\n", "\n")


# --- Headers ----------------------------------------------------------------------------------------------

# The policy that leaves values as they came: an address must not come out of a decoded name.
_HEADER_PARSER = BytesHeaderParser(policy=policy.compat32)


def _values(headers: Headers, name: str) -> list[str]:
    """Unfolded, not decoded; raw octets are UTF-8 (RFC 6532)."""
    return [
        re.sub(r"\r?\n[ \t]*", " ", value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        for field, value in headers.raw_items()
        if field.lower() == name
    ]


def _sender(headers: Headers) -> Address | None:
    """RFC 5322 allows several mailboxes in From, and frauds write several From lines: neither names one."""
    values = _values(headers, "from")
    return parse_mailbox(values[0].strip(" \t")) if len(values) == 1 else None


def _subject(headers: Headers) -> str:
    value = next(iter(_values(headers, "subject")), "")
    try:
        return str(make_header(decode_header(value))).strip()
    except (MessageError, LookupError, ValueError):
        return value.strip()


# --- File names -------------------------------------------------------------------------------------------

_SAFE_MARKS = frozenset(" .,()+@=-_")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


def safe_filename(name: str) -> str:
    """A base name that is no path, no option, no hidden or reserved file and shows what it ends with."""
    base = unicodedata.normalize("NFC", re.split(r"[/\\]", name)[-1])
    base = "".join(filter(_is_safe, base)).lstrip(".- ").rstrip(". ")
    stem, dot, ending = base.rpartition(".")
    if not stem or len(ending.encode()) > MAX_FILENAME // 4:
        stem, dot, ending = base, "", ""
    base = _cut(stem, MAX_FILENAME - len((dot + ending).encode())) + dot + ending
    if not base.strip("._- "):
        return "attachment"
    return f"_{base}" if _RESERVED.match(base) else base


def _is_safe(character: str) -> bool:
    is_word = unicodedata.category(character)[0] in "LMN" and not is_hidden(character)
    return is_word or character in _SAFE_MARKS


def _cut(text: str, octets: int) -> str:
    return text.encode()[:octets].decode(errors="ignore").rstrip(". ")
