"""`pair`: a new profile brings its key; it is kept once a person has found the same code in both places."""

from sealpost.core.pairing import comparison_code
from sealpost.errors import BadRequest, PermissionPending
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Secret256


class PairRequest(Request, frozen=True):
    key: Secret256


class PairReply(Reply, frozen=True):
    """`name` is what the app lists the browser as."""

    name: str


def _pair(request: PairRequest, context: Context) -> PairReply:
    visitor = context.visitor
    if not visitor.profile:
        raise BadRequest(detail="profile: needed to be paired")
    key = bytes.fromhex(request.key)
    try:
        context.compare(comparison_code(key, visitor.nonce, visitor.profile))
    except PermissionPending:
        context.desktop.show("question")
        raise
    paired = context.pairing.keep(visitor.profile, visitor.browser, key)
    visitor.admit()
    return PairReply(paired.name)


PAIR = Operation("pair", PairRequest, PairReply, frozenset({Caller.BACKGROUND}), Lane.PERSON, _pair)
