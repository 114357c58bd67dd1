"""`sign`: put a signature under a text that everybody can read."""

from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import KeyName, Mailbox, Text, key_name, sized


class SignRequest(Request, frozen=True):
    text: Text
    account: Mailbox = ""


class SignReply(Reply, frozen=True):
    armored: str
    signer: KeyName


def _sign(request: SignRequest, context: Context) -> SignReply:
    text = sized(request.text)
    signer = context.mail.signer_for(request.account)
    context.permit("sign", signer, [])
    signed = context.mail.sign(text, signer, context.cancellation)
    return SignReply(signed.armored, key_name(signed.signer))


SIGN = Operation("sign", SignRequest, SignReply, frozenset({Caller.CONTENT, Caller.BACKGROUND}), Lane.PERSON, _sign)
