"""`letter_sent`: the webmail has sent a queued letter, so it is done."""

from sealpost.core.queue import ItemId
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.due_letter import ItemField


class LetterSentRequest(Request, frozen=True):
    item: ItemField


class LetterSentReply(Reply, frozen=True):
    pass


def _letter_sent(request: LetterSentRequest, context: Context) -> LetterSentReply:
    context.desk.sent(ItemId(request.item))
    return LetterSentReply()


LETTER_SENT = Operation(
    "letter_sent",
    LetterSentRequest,
    LetterSentReply,
    frozenset({Caller.BACKGROUND}),
    Lane.READ,
    _letter_sent,
)
