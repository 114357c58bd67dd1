"""`open`: decrypt and verify one block of a mail, or say why it can't be."""

from collections.abc import Sequence

from sealpost.core import armor
from sealpost.core.reasons import Reason
from sealpost.core.verdict import Opened, Part, SenderMatch, Signature
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Mailbox, Text, sized


class OpenRequest(Request, frozen=True):
    """`sender` as the webmail shows it; `changed`: the page had altered the block before it was read."""

    block: Text
    sender: Mailbox = ""
    changed: bool = False


class SignatureReply(Reply, frozen=True):
    """`fingerprint` and `created` are empty where they are unknown.

    `matches_sender` is null where no sender was given. `disputed`: a second program does not find it good.
    """

    verdict: str
    fingerprint: str
    user_ids: Sequence[str]
    validity: str
    created: str
    matches_sender: bool | None
    disputed: bool = False


class PartReply(Reply, frozen=True):
    text: str
    encrypted: bool
    filename: str
    content_type: str
    signatures: Sequence[SignatureReply]


class WarningReply(Reply, frozen=True):
    code: str
    message: str


class OpenReply(Reply, frozen=True):
    parts: Sequence[PartReply]
    warnings: Sequence[WarningReply]


def open_reply(opened: Opened) -> OpenReply:
    """The same for the browser and for `sealpost open --json`."""
    return OpenReply(
        parts=[_part(part) for part in opened.parts],
        warnings=[WarningReply(warning.code, str(warning.message)) for warning in opened.warnings],
    )


def _open(request: OpenRequest, context: Context) -> OpenReply:
    block = armor.search(sized(request.block, armor.MAX_INPUT))
    key = context.mail.key_to_open(block)
    if key:
        context.permit("open", key, [])
    return open_reply(context.mail.open(block, request.sender, context.cancellation, changed=request.changed))


def _part(part: Part) -> PartReply:
    return PartReply(
        text=part.text,
        encrypted=part.encrypted,
        filename=part.filename,
        content_type=part.content_type,
        signatures=[signature_reply(signature) for signature in part.signatures],
    )


def signature_reply(signature: Signature) -> SignatureReply:
    return SignatureReply(
        verdict=signature.verdict.value,
        fingerprint=signature.fingerprint or "",
        user_ids=list(signature.user_ids),
        validity=signature.validity.value,
        created=signature.created.isoformat() if signature.created else "",
        matches_sender=_matches(signature.matches_sender),
        disputed=signature.reason is Reason.DISPUTED,
    )


def _matches(match: SenderMatch) -> bool | None:
    match match:
        case SenderMatch.YES:
            return True
        case SenderMatch.NO:
            return False
        case SenderMatch.NOT_ASKED:
            return None


OPEN = Operation(
    "open", OpenRequest, OpenReply, frozenset({Caller.READER, Caller.BACKGROUND}), Lane.PERSON, _open, shows_text=True
)
