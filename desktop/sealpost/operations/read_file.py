"""`read_file`: show a sealed file of a mail in a window of the desktop; only that it was asked for goes back."""

import base64
import binascii
from typing import Annotated

from msgspec import Meta

from sealpost.core.mime import safe_filename
from sealpost.errors import BadRequest, TooLarge
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Mailbox
from sealpost.services.attaching import LARGEST
from sealpost.services.reading import Document


class ReadFileRequest(Request, frozen=True):
    """`content` in base64, still sealed; `sender` as the webmail shows it."""

    name: Annotated[str, Meta(max_length=1000)]
    content: Annotated[str, Meta(max_length=2 * LARGEST)]
    sender: Mailbox = ""


class ReadFileReply(Reply, frozen=True):
    pass


def _read_file(request: ReadFileRequest, context: Context) -> ReadFileReply:
    if len(request.content) * 3 // 4 > LARGEST + 3:
        raise TooLarge(size=len(request.content) * 3 // 4, limit=LARGEST)
    try:
        content = base64.b64decode(request.content, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadRequest(detail="content: not base64") from error
    name = safe_filename(request.name)
    context.desktop.read(Document(content, name, request.sender, origin=context.origin, browser=context.browser))
    return ReadFileReply()


READ_FILE = Operation("read_file", ReadFileRequest, ReadFileReply, frozenset({Caller.CONTENT}), Lane.READ, _read_file)
