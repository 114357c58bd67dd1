"""`queue_letter`: put a letter on the desk, sealed already, or still to be written to an address."""

from msgspec import field

from sealpost.operations.base import Caller, Context, Lane, Operation, Request
from sealpost.operations.compose import Subject
from sealpost.operations.fields import Mailbox, Mailboxes, QueuedReply, Text, queued, sized


class QueueLetterRequest(Request, frozen=True):
    """`hidden` are the Bcc. Without `armored` it is still to be written, to the first of `to`.

    Text that is not sealed is refused.
    """

    to: Mailboxes
    hidden: Mailboxes = field(default_factory=list[str])
    subject: Subject = ""
    account: Mailbox = ""
    armored: Text = ""


def _queue_letter(request: QueueLetterRequest, context: Context) -> QueuedReply:
    if request.armored:
        armored = sized(request.armored)
        item = context.desk.queue_sealed(armored, request.to, request.hidden, request.subject, request.account)
        return queued(context, item)
    return queued(context, context.desk.queue_letter_to(request.to[0] if request.to else ""))


QUEUE_LETTER = Operation(
    "queue_letter",
    QueueLetterRequest,
    QueuedReply,
    frozenset({Caller.BACKGROUND, Caller.CONTENT}),
    Lane.READ,
    _queue_letter,
)
