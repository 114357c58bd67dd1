"""`import_keys`: take the public keys that the person has seen in the preview and named, and no others."""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta

from sealpost.core.key_history import Origin, Source
from sealpost.core.keys import Fingerprint
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import FingerprintField, Text, sized


class ImportKeysRequest(Request, frozen=True):
    block: Text
    fingerprints: Annotated[list[FingerprintField], Meta(min_length=1, max_length=100)]


class ImportKeysReply(Reply, frozen=True):
    """Fingerprints."""

    imported: Sequence[str]
    updated: Sequence[str]
    unchanged: Sequence[str]


def _import_keys(request: ImportKeysRequest, context: Context) -> ImportKeysReply:
    named = [Fingerprint(fingerprint) for fingerprint in request.fingerprints]
    report = context.keys.import_keys(sized(request.block), named, Origin(Source.MAIL, context.origin))
    for fingerprint in (*report.imported, *report.updated):
        context.activity.record("import", context.origin, context.browser, fingerprint)
    context.announce("keys")
    return ImportKeysReply(list(report.imported), list(report.updated), list(report.unchanged))


IMPORT_KEYS = Operation(
    "import_keys",
    ImportKeysRequest,
    ImportKeysReply,
    frozenset({Caller.READER}),
    Lane.KEYRING,
    _import_keys,
)
