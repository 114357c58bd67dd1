"""`warm`: a letter is being written, so what the click on Encrypt will need is looked up already."""

from contextlib import suppress

from sealpost.errors import SealpostError
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Mailbox, Mailboxes


class WarmRequest(Request, frozen=True):
    addresses: Mailboxes
    account: Mailbox = ""


class WarmReply(Reply, frozen=True):
    pass


def _warm(request: WarmRequest, context: Context) -> WarmReply:
    with suppress(SealpostError):  # the click will say it, when there is one
        context.mail.recipient_states(request.addresses)
        context.mail.signer_for(request.account)
    return WarmReply()


WARM = Operation("warm", WarmRequest, WarmReply, frozenset({Caller.CONTENT}), Lane.READ, _warm)
