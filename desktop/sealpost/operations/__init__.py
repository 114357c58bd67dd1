"""What a browser may ask: one file for each operation, collected here."""

from collections.abc import Sequence

from sealpost.operations import (
    answer,
    attach,
    compose,
    composed,
    due,
    due_letter,
    encrypt,
    import_keys,
    keep_contact,
    letter_sent,
    mark,
    open,  # noqa: A004 - the wire calls it so
    pair,
    preview_keys,
    prove,
    queue_call,
    queue_letter,
    read,
    recipients,
    seal_with_password,
    show,
    sign,
    status,
    warm,
)
from sealpost.operations.base import AnyOperation

ALL: Sequence[AnyOperation] = (
    status.STATUS,
    prove.PROVE,
    pair.PAIR,
    recipients.RECIPIENTS,
    warm.WARM,
    encrypt.ENCRYPT,
    sign.SIGN,
    seal_with_password.SEAL_WITH_PASSWORD,
    open.OPEN,
    read.READ,
    preview_keys.PREVIEW_KEYS,
    import_keys.IMPORT_KEYS,
    attach.ATTACH,
    show.SHOW,
    compose.COMPOSE,
    answer.ANSWER,
    composed.COMPOSED,
    mark.MARK,
    keep_contact.KEEP_CONTACT,
    queue_call.QUEUE_CALL,
    queue_letter.QUEUE_LETTER,
    due.DUE,
    due_letter.DUE_LETTER,
    letter_sent.LETTER_SENT,
)
