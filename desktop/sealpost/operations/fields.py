"""Fields that several operations share, with their bounds."""

from typing import Annotated

from msgspec import Meta

from sealpost.core.keys import Key
from sealpost.core.packets import MAX_TEXT
from sealpost.core.queue import QueueItem
from sealpost.core.text import visible
from sealpost.errors import TooLarge
from sealpost.operations.base import Context, Reply

MOST_BYTES = 12 * 2**20  # of anything in a request, as UTF-8: the largest armor that core takes

Text = Annotated[str, Meta(max_length=4 * MOST_BYTES)]  # `sized` then says how large is too large
Mailbox = Annotated[str, Meta(max_length=320, pattern=r"\A[^\x00-\x1f\x7f]*\Z")]
OneLine = Annotated[str, Meta(max_length=200, pattern=r"\A[^\x00-\x1f\x7f]*\Z")]
Mailboxes = Annotated[list[Mailbox], Meta(max_length=200)]
FingerprintField = Annotated[str, Meta(pattern=r"\A[0-9A-F]{40}([0-9A-F]{24})?\Z")]

Secret256 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]  # 32 bytes: a key, a nonce, a proof


class KeyName(Reply, frozen=True):
    """Enough of a key to show whose it is; `user_id` is safe to show as it is."""

    fingerprint: str
    user_id: str


def key_name(key: Key) -> KeyName:
    return KeyName(fingerprint=key.fingerprint, user_id=visible(key.name))


def sized(text: str, limit: int = MAX_TEXT) -> str:
    """`text`, when it is not too large for a letter, or for `limit`. Raises TooLarge."""
    size = len(text.encode())
    if size > limit:
        raise TooLarge(size=size, limit=limit)
    return text


class QueuedReply(Reply, frozen=True):
    """Something was put on the desk."""

    item: str


def queued(context: Context, item: QueueItem) -> QueuedReply:
    """The desktop then asks for when."""
    context.desktop.ask_time(item.id)
    return QueuedReply(item.id)
