"""What the reader's window shows: one document with everything in it, and who answers for which part."""

from dataclasses import dataclass, field
from pathlib import Path

from sealpost.core import armor, file_names, mime, packets
from sealpost.core.file_names import FileKind
from sealpost.core.mime import safe_filename
from sealpost.core.verdict import Opened, Part
from sealpost.errors import SealpostError, TooLarge
from sealpost.services.activity import DONE, ActivityService
from sealpost.services.files import FilesService
from sealpost.services.mail import MailService
from sealpost.services.opening import Outside
from sealpost.services.ports import Cancellation

_OWN = "sealpost"


@dataclass(frozen=True, slots=True)
class Document:
    """`changed`: it was taken from a page that may have altered it. `sender` as that page shows it."""

    content: bytes = field(repr=False)
    name: str = ""
    sender: str = ""
    changed: bool = False
    origin: str = _OWN
    browser: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """`sender` and `subject` are what the mail says of itself: nobody has signed them."""

    opened: Opened
    sender: str = ""
    subject: str = ""


class ReadingService:
    def __init__(self, mail: MailService, files: FilesService, activity: ActivityService) -> None:
        self._mail, self._files, self._activity = mail, files, activity

    def document(self, path: Path) -> Document:
        """Raises TooLarge for what is better opened as a file, and the errors of files."""
        seen = self._files.glance(path)
        if seen.is_folder or file_names.kind_of(path.name, seen.start) is FileKind.SIGNATURE:
            raise TooLarge(size=seen.size or 0, limit=mime.MAX_MAIL)
        return Document(self._files.content(path, mime.MAX_MAIL), path.name)

    def read(self, document: Document, cancellation: Cancellation | None = None) -> Reading:
        """Raises as `MailService.open_file`; what needed a key is recorded, without any content."""
        try:
            reading = self._read(document, cancellation)
        except SealpostError as error:
            self._activity.record("open", document.origin, document.browser, None, error.code)
            raise
        if any(part.encrypted for part in reading.opened.parts):
            self._activity.record("open", document.origin, document.browser, None, DONE)
        return reading

    def _read(self, document: Document, cancellation: Cancellation | None) -> Reading:
        opened = self._opened(document, cancellation)
        parts = tuple(_named(part, document.name) for part in opened.parts)
        reading = Reading(Opened(parts, opened.warnings), document.sender)
        if packets.looks_binary(document.content) or not mime.looks_like_mail(document.content):
            return reading
        mail = mime.parse_mail(document.content)
        return Reading(reading.opened, document.sender or mail.sender or "", mail.subject)

    def _opened(self, document: Document, cancellation: Cancellation | None) -> Opened:
        if document.changed:
            found = armor.search(document.content.decode("utf-8", "replace"))
            return self._mail.open(found, document.sender, cancellation, changed=True, outside=Outside.SHOWN)
        return self._mail.open_file(
            document.content, document.name, document.sender, cancellation=cancellation, outside=Outside.SHOWN
        )


def can_be_read(name: str, content: bytes) -> bool:
    """Whether an attachment is a letter again, to be shown in a window of its own."""
    kind = file_names.kind_of(name, content[:4096])
    return kind in (FileKind.SEALED, FileKind.SIGNED_TEXT, FileKind.MAIL)


def is_file(part: Part) -> bool:
    """Whether it is to be saved, not to be shown."""
    return not part.text and (bool(part.filename) or not part.content_type.startswith("text/"))


def _named(part: Part, document: str) -> Part:
    """What is no text is a file, called as the sealed file was where it has no name of its own."""
    if part.content_type != "text/plain" or not _CONTROLS.intersection(part.content):
        return part
    name = part.filename or safe_filename(file_names.opened_name(document) if document else "")
    return Part("", part.encrypted, part.signatures, name, "application/octet-stream", part.content)


_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13, 27}
