"""`keep_contact`: keep the sender of an open mail as a contact."""

from sealpost.core.text import visible
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Mailbox, OneLine


class KeepContactRequest(Request, frozen=True):
    address: Mailbox
    name: OneLine = ""


class KeepContactReply(Reply, frozen=True):
    """`name` is safe to show; `is_new` is false for somebody who is a contact already."""

    name: str
    is_new: bool


def _keep_contact(request: KeepContactRequest, context: Context) -> KeepContactReply:
    met = context.desk.meet(request.address, request.name, context.origin)
    return KeepContactReply(visible(met.contact.shown_name), met.is_new)


KEEP_CONTACT = Operation(
    "keep_contact",
    KeepContactRequest,
    KeepContactReply,
    frozenset({Caller.CONTENT}),
    Lane.READ,
    _keep_contact,
)
