"""`due_letter`: the sealed text of a queued letter, for the compose box that the person has opened for it."""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta

from sealpost.core.queue import ItemId
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request

ItemField = Annotated[str, Meta(max_length=100, pattern=r"\A[0-9A-Za-z._-]+\Z")]


class DueLetterRequest(Request, frozen=True):
    item: ItemField


class DueLetterReply(Reply, frozen=True):
    to: Sequence[str]
    hidden: Sequence[str]
    subject: str
    account: str
    armored: str


def _due_letter(request: DueLetterRequest, context: Context) -> DueLetterReply:
    letter = context.desk.letter(ItemId(request.item))
    return DueLetterReply(list(letter.recipients), list(letter.hidden), letter.subject, letter.account, letter.armored)


DUE_LETTER = Operation(
    "due_letter",
    DueLetterRequest,
    DueLetterReply,
    frozenset({Caller.BACKGROUND}),
    Lane.READ,
    _due_letter,
)
