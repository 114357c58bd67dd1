"""`prove`: once in each session, the extension shows that its profile is paired, and the app that it is the same."""

from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Secret256


class ProveRequest(Request, frozen=True):
    """`proof` is made with the key over both nonces: the app's, from its hello, and the one here."""

    nonce: Secret256
    proof: Secret256


class ProveReply(Reply, frozen=True):
    proof: str


def _prove(request: ProveRequest, context: Context) -> ProveReply:
    visitor = context.visitor
    proof = context.pairing.prove(visitor.profile, visitor.nonce, request.nonce, request.proof)
    visitor.admit()
    return ProveReply(proof)


PROVE = Operation("prove", ProveRequest, ProveReply, frozenset({Caller.BACKGROUND}), Lane.READ, _prove)
