"""`recipients`: what is known of the keys of those a letter goes to, and who would sign it."""

from collections.abc import Sequence

from sealpost.core.recipients import Recipient
from sealpost.core.text import visible
from sealpost.errors import NoSecretKey
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import KeyName, Mailbox, Mailboxes, key_name


class RecipientsRequest(Request, frozen=True):
    addresses: Mailboxes
    account: Mailbox = ""


class RecipientKey(Reply, frozen=True):
    """`state` is a core.recipients.RecipientState; `fingerprint` and `user_id` are empty without a key."""

    address: str
    state: str
    fingerprint: str
    user_id: str


class RecipientsReply(Reply, frozen=True):
    recipients: Sequence[RecipientKey]
    signer: KeyName | None


def _recipients(request: RecipientsRequest, context: Context) -> RecipientsReply:
    states = context.mail.recipient_states(request.addresses)
    return RecipientsReply([_state(recipient) for recipient in states], _signer(request, context))


def _state(recipient: Recipient) -> RecipientKey:
    return RecipientKey(
        address=recipient.address,
        state=recipient.state.value,
        fingerprint=recipient.key.fingerprint if recipient.key else "",
        user_id=visible(recipient.user_id.text) if recipient.user_id else "",
    )


def _signer(request: RecipientsRequest, context: Context) -> KeyName | None:
    try:
        return key_name(context.mail.signer_for(request.account))
    except NoSecretKey:
        return None


RECIPIENTS = Operation(
    "recipients", RecipientsRequest, RecipientsReply, frozenset({Caller.CONTENT}), Lane.READ, _recipients
)
