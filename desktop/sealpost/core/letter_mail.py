"""A sealed letter as a mail file: PGP/MIME (RFC 3156), which Thunderbird and `sealpost open` read."""

import mimetypes
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

from sealpost.core.letter import Letter
from sealpost.core.text import parse_mailbox

_POLICY = policy.SMTP.clone(cte_type="7bit")
_SEALED_NAME = "encrypted.asc"


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file in a letter, small enough to be held in memory."""

    name: str
    content: bytes


def files_written_down(files: Iterable[Enclosure]) -> Sequence[Mapping[str, str]]:
    """For JSON, which is sealed before it is kept with a draft."""
    return [{"name": file.name, "content": b64encode(file.content).decode()} for file in files]


def files_read_back(written: Iterable[Mapping[str, str]]) -> Sequence[Enclosure]:
    """Raises ValueError, KeyError, TypeError for what `files_written_down` has not made."""
    return tuple(Enclosure(str(each["name"]), b64decode(each["content"], validate=True)) for each in written)


def inside(text: str, files: Sequence[Enclosure]) -> str:
    """The entity that is sealed: the text, and the files beside it. ASCII only, so no charset can spoil it."""
    message = EmailMessage(_POLICY)
    message.set_content(text, cte="quoted-printable")
    for file in files:
        kind, coding = mimetypes.guess_type(file.name)
        main, _, sub = (kind if kind and not coding else "application/octet-stream").partition("/")
        if main in ("message", "multipart"):  # those would be read as parts of the letter
            main, sub = "application", "octet-stream"
        message.add_attachment(file.content, maintype=main, subtype=sub, filename=file.name)
    del message["MIME-Version"]
    return message.as_string()


def sealed_mail(letter: Letter, armored: str, sender: str, sent: datetime, message_id: str) -> bytes:
    """`armored` holds what `inside` has made. Hidden recipients are named nowhere in it."""
    outer = _with_headers(letter, sender, sent, message_id)
    outer["Content-Type"] = 'multipart/encrypted; protocol="application/pgp-encrypted"'
    outer.attach(_part("application/pgp-encrypted", "Version: 1\r\n"))
    sealed = _part("application/octet-stream", armored)
    sealed.set_param("name", _SEALED_NAME)
    sealed["Content-Disposition"] = f'inline; filename="{_SEALED_NAME}"'
    outer.attach(sealed)
    return outer.as_bytes()


def signed_mail(letter: Letter, clear_signed: str, sender: str, sent: datetime, message_id: str) -> bytes:
    """A clear-signed text as the text of the mail."""
    outer = _with_headers(letter, sender, sent, message_id)
    outer.set_content(clear_signed, cte="quoted-printable")
    return outer.as_bytes()


def _with_headers(letter: Letter, sender: str, sent: datetime, message_id: str) -> EmailMessage:
    made = EmailMessage(_POLICY)
    for name, written in (("From", [sender]), ("To", letter.to), ("Cc", letter.cc)):
        if boxes := [box for each in written if (box := _mailbox(each))]:
            made[name] = boxes
    made["Subject"] = letter.subject
    made["Date"] = format_datetime(sent)
    made["Message-ID"] = message_id
    made["MIME-Version"] = "1.0"
    return made


def _mailbox(written: str) -> Mailbox | None:
    """None for what is no address."""
    address = parse_mailbox(written)
    if address is None:
        return None
    local, _, domain = address.rpartition("@")
    return Mailbox(parseaddr(written)[0], local, domain)


def _part(content_type: str, text: str) -> EmailMessage:
    made = EmailMessage(_POLICY)
    made["Content-Type"] = content_type
    made.set_payload(text)
    return made
