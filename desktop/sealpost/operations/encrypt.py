"""`encrypt`: seal a letter to those it goes to, signed by the account's own key."""

from collections.abc import Collection, Sequence

from msgspec import field

from sealpost.core.keys import Fingerprint
from sealpost.core.recipients import Recipient
from sealpost.errors import ChangedKeys, ToConfirm, UnverifiedKeys
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import KeyName, Mailbox, Mailboxes, Text, key_name, sized


class EncryptRequest(Request, frozen=True):
    """`hidden` are the Bcc; `account` is the sender's own address, or empty."""

    text: Text
    to: Mailboxes
    hidden: Mailboxes = field(default_factory=list[str])
    account: Mailbox = ""
    sign: bool = True


class SealedTo(Reply, frozen=True):
    address: str
    fingerprint: str


class EncryptReply(Reply, frozen=True):
    """`to_self`: the sender can open the letter too."""

    armored: str
    recipients: Sequence[SealedTo]
    signer: KeyName | None
    to_self: bool


def _encrypt(request: EncryptRequest, context: Context) -> EncryptReply:
    text = sized(request.text)
    signer = context.mail.signer_for(request.account) if request.sign else None
    confirmed: set[Fingerprint] = set()
    refusal = _to_confirm(request, context, confirmed)
    if signer:
        context.permit("encrypt", signer, [*request.to, *request.hidden])
    while refusal:
        confirmed.update(context.confirm(refusal))
        refusal = _to_confirm(request, context, confirmed)
    sealed = context.mail.encrypt(
        text,
        request.to,
        signer,
        hidden=request.hidden,
        account=request.account,
        confirmed=confirmed,
        cancellation=context.cancellation,
    )
    return EncryptReply(
        armored=sealed.armored,
        recipients=[_sealed_to(recipient) for recipient in sealed.recipients],
        signer=key_name(sealed.signer) if sealed.signer else None,
        to_self=sealed.to_self is not None,
    )


def _to_confirm(request: EncryptRequest, context: Context, confirmed: Collection[Fingerprint]) -> ToConfirm | None:
    """What the person must confirm; all other obstacles are raised before anybody is asked anything."""
    try:
        context.mail.choose_recipients(request.to, request.hidden, confirmed)
    except (UnverifiedKeys, ChangedKeys) as refusal:
        return refusal
    return None


def _sealed_to(recipient: Recipient) -> SealedTo:
    return SealedTo(recipient.address, recipient.key.fingerprint if recipient.key else "")


ENCRYPT = Operation(
    "encrypt",
    EncryptRequest,
    EncryptReply,
    frozenset({Caller.CONTENT, Caller.POPUP, Caller.BACKGROUND}),
    Lane.PERSON,
    _encrypt,
)
