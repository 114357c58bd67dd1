"""`queue_call`: put a call on the desk, to a number that was selected or to the sender of a mail."""

from sealpost.operations.base import Caller, Context, Lane, Operation, Request
from sealpost.operations.fields import Mailbox, OneLine, QueuedReply, queued


class QueueCallRequest(Request, frozen=True):
    """Either a `number`, or the `address` of a sender with the `name` that the webmail shows."""

    number: OneLine = ""
    address: Mailbox = ""
    name: OneLine = ""


def _queue_call(request: QueueCallRequest, context: Context) -> QueuedReply:
    if request.number:
        return queued(context, context.desk.queue_call(request.number))
    return queued(context, context.desk.queue_call_to(request.address, request.name, context.origin))


QUEUE_CALL = Operation(
    "queue_call",
    QueueCallRequest,
    QueuedReply,
    frozenset({Caller.BACKGROUND, Caller.READER}),
    Lane.READ,
    _queue_call,
)
