"""`compose`: have a letter written in the app's own window; answered with its sealed text when that is done.

The answer goes to whoever asked, by the request's id and no other way: a page can't name a box that is not its own.
"""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta, field

from sealpost.core.letter import SUBJECT_LIMIT, Letter
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Mailbox, Mailboxes

Subject = Annotated[str, Meta(max_length=SUBJECT_LIMIT, pattern=r"\A[^\x00-\x1f\x7f]*\Z")]


class ComposeRequest(Request, frozen=True):
    """`hidden` are the Bcc. `box` names the compose box, so that asking again shows the same letter."""

    to: Mailboxes = field(default_factory=list[str])
    hidden: Mailboxes = field(default_factory=list[str])
    subject: Subject = ""
    account: Mailbox = ""
    box: Annotated[str, Meta(pattern=r"\A[0-9a-f-]{0,36}\Z")] = ""


class ComposeReply(Reply, frozen=True):
    """`letter` is what `composed` names it by. `addresses` can open it: none if it is signed only."""

    letter: str
    armored: str
    addresses: Sequence[str]


def _compose(request: ComposeRequest, context: Context) -> ComposeReply:
    letter = Letter(to=tuple(request.to), bcc=tuple(request.hidden), subject=request.subject, account=request.account)
    given = context.compose(letter, request.box)
    return ComposeReply(letter=given.token, armored=given.armored, addresses=given.addresses)


COMPOSE = Operation(
    "compose",
    ComposeRequest,
    ComposeReply,
    frozenset({Caller.CONTENT}),
    Lane.LETTER,
    _compose,
)
