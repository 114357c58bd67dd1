"""`composed`: what became of a letter that `compose` has given."""

from typing import Annotated, Literal

from msgspec import Meta

from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.services.compose_boxes import Placed


class ComposedRequest(Request, frozen=True):
    letter: Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
    outcome: Literal["inserted", "gone", "other-account", "not-kept"]


class ComposedReply(Reply, frozen=True):
    pass


def _composed(request: ComposedRequest, context: Context) -> ComposedReply:
    context.desktop.composed(context.visitor.profile, request.letter, Placed(request.outcome))
    return ComposedReply()


COMPOSED = Operation(
    "composed",
    ComposedRequest,
    ComposedReply,
    frozenset({Caller.CONTENT}),
    Lane.READ,
    _composed,
)
