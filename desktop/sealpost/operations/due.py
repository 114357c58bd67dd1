"""`due`: what is next on the desk, for the toolbar popup and nobody else."""

from collections.abc import Sequence
from typing import Literal

from sealpost.core.queue import Kind
from sealpost.core.text import visible
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.services.browser_desk import Next

_MOST = 3


class DueRequest(Request, frozen=True):
    pass


class DueLine(Reply, frozen=True):
    """`name` and `title` are safe to show; `due` is in UTC. `can_send`: a sealed letter lies ready, from `account`."""

    item: str
    kind: Literal["call", "letter"]
    name: str
    title: str
    due: str
    is_due: bool
    can_send: bool


class DueReply(Reply, frozen=True):
    items: Sequence[DueLine]


def _due(request: DueRequest, context: Context) -> DueReply:
    del request
    return DueReply([_line(each) for each in context.desk.next(_MOST)])


def _line(next_: Next) -> DueLine:
    item = next_.row.item
    return DueLine(
        item=item.id,
        kind="call" if item.kind is Kind.CALL else "letter",
        name=visible(next_.name),
        title=visible(item.title),
        due=item.due_at.isoformat() if item.due_at else "",
        is_due=next_.row.is_due,
        can_send=next_.has_letter,
    )


DUE = Operation("due", DueRequest, DueReply, frozenset({Caller.POPUP}), Lane.READ, _due)
