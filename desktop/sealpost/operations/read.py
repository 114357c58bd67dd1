"""`read`: show a block of a mail in a window of the desktop; only that it was asked for goes back."""

from sealpost.core import armor
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Mailbox, Text, sized
from sealpost.services.reading import Document


class ReadRequest(Request, frozen=True):
    """As for `open`."""

    block: Text
    sender: Mailbox = ""
    changed: bool = False


class ReadReply(Reply, frozen=True):
    pass


def _read(request: ReadRequest, context: Context) -> ReadReply:
    block = sized(request.block, armor.MAX_INPUT)
    context.desktop.read(
        Document(
            block.encode("utf-8", "replace"),
            sender=request.sender,
            changed=request.changed,
            origin=context.origin,
            browser=context.browser,
        )
    )
    return ReadReply()


READ = Operation("read", ReadRequest, ReadReply, frozenset({Caller.READER, Caller.BACKGROUND}), Lane.READ, _read)
