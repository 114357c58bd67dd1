"""`preview_keys`: what an import of a key block would change, before anything is changed."""

from collections.abc import Sequence

from sealpost.core.text import visible
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Text, sized
from sealpost.services.ports import KeyPreview


class PreviewKeysRequest(Request, frozen=True):
    block: Text


class PreviewedKey(Reply, frozen=True):
    """`changes` are sentences; `expires` is empty for never; all text is safe to show as it is."""

    fingerprint: str
    user_ids: Sequence[str]
    algorithm: str
    created: str
    expires: str
    is_new: bool
    changes: Sequence[str]
    has_secret: bool


class PreviewKeysReply(Reply, frozen=True):
    keys: Sequence[PreviewedKey]


def _preview_keys(request: PreviewKeysRequest, context: Context) -> PreviewKeysReply:
    previews = context.keys.preview(sized(request.block))
    return PreviewKeysReply([_previewed(preview) for preview in previews])


def _previewed(preview: KeyPreview) -> PreviewedKey:
    key = preview.key
    return PreviewedKey(
        fingerprint=key.fingerprint,
        user_ids=[visible(user_id.text) for user_id in key.user_ids],
        algorithm=key.algorithm,
        created=key.created.isoformat(),
        expires=key.expires.isoformat() if key.expires else "",
        is_new=preview.is_new,
        changes=[visible(change) for change in preview.changes],
        has_secret=preview.has_secret,
    )


PREVIEW_KEYS = Operation(
    "preview_keys",
    PreviewKeysRequest,
    PreviewKeysReply,
    frozenset({Caller.READER, Caller.CONTENT}),
    Lane.READ,
    _preview_keys,
)
