"""`attach`: have a file sealed in the app's own window; answered with the sealed file when that is done.

The page names people, never a file: what is chosen, and where it lies, only the app's window knows.
"""

import base64

from msgspec import field

from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Mailbox, Mailboxes


class AttachRequest(Request, frozen=True):
    """`hidden` are the Bcc; a sealed file names the keys that open it, so they are told apart in the window."""

    to: Mailboxes = field(default_factory=list[str])
    hidden: Mailboxes = field(default_factory=list[str])
    account: Mailbox = ""


class AttachReply(Reply, frozen=True):
    """`content` is the sealed file in base64."""

    name: str
    content: str


def _attach(request: AttachRequest, context: Context) -> AttachReply:
    given = context.attach([*request.to, *request.hidden], request.account)
    return AttachReply(given.name, base64.b64encode(given.content).decode("ascii"))


ATTACH = Operation("attach", AttachRequest, AttachReply, frozenset({Caller.CONTENT}), Lane.LETTER, _attach)
