"""Opens files: messages as they are, mails with their parts, pages as a reader sees them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sealpost.core import armor, mime, packets
from sealpost.core.mime import Attachment, EncryptedPart, MimePart, Multipart, SignedPart, TextPart
from sealpost.core.page_text import page_text
from sealpost.core.verdict import Opened, Part
from sealpost.errors import NoMessage, TooLarge
from sealpost.services.opening import Opener, Outside, decoded, joined
from sealpost.services.ports import Cancellation

_PAGES = (".html", ".htm")


class FileOpener:
    def __init__(self, opener: Opener) -> None:
        self._opener = opener

    def open(
        self,
        content: bytes,
        name: str,
        sender: str,
        cancellation: Cancellation | None,
        outside: Outside = Outside.LEFT_OUT,
    ) -> Opened:
        if len(content) > mime.MAX_MAIL:
            raise TooLarge(size=len(content), limit=mime.MAX_MAIL)
        if packets.looks_binary(content):
            return self._opener.open_message(content, sender, cancellation)
        if name.lower().endswith(".eml") or mime.looks_like_mail(content):
            return self._open_mail(content, sender, cancellation, outside)
        source, codec = decoded(content)
        if name.lower().endswith(_PAGES):
            seen = armor.search(page_text(source).text)
            return self._opener.open_text(seen, sender, cancellation, changed=True, codec=codec, outside=outside)
        found = armor.search(source)
        return self._opener.open_text(found, sender, cancellation, changed=False, codec=codec, outside=outside)

    def _open_mail(self, content: bytes, sender: str, cancellation: Cancellation | None, outside: Outside) -> Opened:
        """Parts that are neither sealed nor signed are shown as such, beside the others and never joined."""
        mail = mime.parse_mail(content)
        opened = list(self._open_part(mail.body, sender or mail.sender or "", cancellation, outside))
        if outside is Outside.LEFT_OUT and not any(
            part.encrypted or part.signatures for each in opened for part in each.parts
        ):
            raise NoMessage
        return joined(opened)

    def _open_part(
        self, part: MimePart, sender: str, cancellation: Cancellation | None, outside: Outside
    ) -> Iterator[Opened]:
        match part:
            case EncryptedPart():
                yield self._open_encrypted(part, sender, cancellation)
            case SignedPart():
                yield self._open_signed(part, sender, cancellation)
            case Multipart():
                for each in _shown(part):
                    yield from self._open_part(each, sender, cancellation, outside)
            case TextPart():
                yield self._open_text_part(part, sender, cancellation, outside)
            case Attachment():
                yield Opened((_plain(part),))

    def _open_text_part(
        self, part: TextPart, sender: str, cancellation: Cancellation | None, outside: Outside
    ) -> Opened:
        text = armor.search(part.text)
        if not text.blocks:
            return Opened((_plain(part),))
        changed = part.content_type == "text/html"
        return self._opener.open_text(text, sender, cancellation, changed=changed, codec=part.charset, outside=outside)

    def _open_encrypted(self, part: EncryptedPart, sender: str, cancellation: Cancellation | None) -> Opened:
        opened = self.open(part.content, "", sender, cancellation)
        sealed = opened.parts[0]
        entity = mime.parse_entity(sealed.content)
        if isinstance(entity, SignedPart) and not sealed.signatures:
            signed = self._open_signed(entity, sender, cancellation)
            return replace(signed, parts=[replace(each, encrypted=True) for each in signed.parts])
        inside = (replace(each, encrypted=True, signatures=sealed.signatures) for each in _flat(entity))
        return replace(opened, parts=tuple(inside))

    def _open_signed(self, part: SignedPart, sender: str, cancellation: Cancellation | None) -> Opened:
        opened = self._opener.verify_detached(part.content, "", part.signature, sender, cancellation)
        signatures = opened.parts[0].signatures
        inside = (replace(each, signatures=signatures) for each in _flat(part.part))
        return replace(opened, parts=tuple(inside))


def _shown(part: Multipart) -> Sequence[MimePart]:
    """Of alternatives the plain text, which has nothing to hide, else the richest; of other kinds all."""
    if part.subtype != "alternative" or not part.parts:
        return part.parts
    plain = (each for each in part.parts if isinstance(each, TextPart) and each.content_type == "text/plain")
    return [next(plain, part.parts[-1])]


def _flat(part: MimePart) -> Iterator[Part]:
    """What is inside a signature or an encryption; further layers are files, to be opened by themselves."""
    match part:
        case Multipart():
            for each in _shown(part):
                yield from _flat(each)
        case TextPart() | Attachment():
            yield _plain(part)
        case EncryptedPart():
            yield _plain(Attachment("message.asc", "application/pgp-encrypted", part.content))
        case SignedPart():
            yield from _flat(part.part)


def _plain(part: TextPart | Attachment) -> Part:
    match part:
        case TextPart():
            content = (part.page or part.text).encode()
            return Part(part.text, encrypted=False, content_type=part.content_type, content=content)
        case Attachment():
            return Part(
                "",
                encrypted=False,
                filename=part.filename,
                content_type=part.content_type,
                content=part.content,
            )
