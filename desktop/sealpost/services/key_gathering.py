"""Keys from several places as one offer: what can't be read is named, and one's own are kept apart from others'."""

from collections.abc import Sequence
from dataclasses import dataclass

from sealpost.core import looked_up
from sealpost.core.key_history import Origin
from sealpost.core.keys import Fingerprint
from sealpost.errors import KeyRefused, NoKeysInText, SealpostError
from sealpost.services.keys import KeyService, key_packets, revocation_packets
from sealpost.services.ports import Cancellation, ImportReport, KeyPreview

Read = tuple[str, bytes | SealpostError]  # what it is called, and its content or why there is none


@dataclass(frozen=True, slots=True)
class Gathered:
    """`own` and `others` are packets; `refused` are the places without a key to take, with the reason.

    `revocations` are certificates that revoke a key and hold none; they are never taken on the way.
    """

    own: bytes
    others: bytes
    origin: Origin
    refused: Sequence[tuple[str, SealpostError]] = ()
    revocations: Sequence[bytes] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """What an import would do; nothing was changed yet."""

    gathered: Gathered
    own: Sequence[KeyPreview]
    others: Sequence[KeyPreview]


def gather(places: Sequence[Read], origin: Origin) -> Gathered:
    """Raises NoKeysInText where there is nothing, and the reason where not one place has a key to take."""
    own, others = bytearray(), bytearray()
    refused: list[tuple[str, SealpostError]] = []
    revocations: list[bytes] = []
    for name, content in places:
        try:
            if isinstance(content, SealpostError):
                raise content
            secret, public = looked_up.split_secret(key_packets(content))
        except SealpostError as error:
            if isinstance(content, bytes) and revocation_packets(content):
                revocations.append(content)
            else:
                refused.append((name, error))
        else:
            own += secret
            others += public
    if not own and not others and not revocations:
        raise refused[0][1] if refused else NoKeysInText()
    return Gathered(bytes(own), bytes(others), origin, refused, revocations)


def offer(keys: KeyService, gathered: Gathered) -> Offered:
    """Raises KeyRefused when not one key would be taken."""
    own = [each for each in keys.preview(gathered.own) if each.has_secret] if gathered.own else []
    try:
        others = keys.preview(gathered.others) if gathered.others else ()
    except KeyRefused:
        if not own:
            raise
        others = ()
    return Offered(gathered, own, others)


def take(
    keys: KeyService, offered: Offered, chosen: Sequence[Fingerprint], cancellation: Cancellation | None = None
) -> ImportReport:
    """Only what is `chosen`; one's own keys all together or not at all, as they came."""
    gathered = offered.gathered
    own = [each.key.fingerprint for each in offered.own]
    restored: Sequence[Fingerprint] = ()
    if own and set(own) <= set(chosen):
        restored = keys.import_secret_keys(gathered.own, cancellation, gathered.origin)
    others = [each.key.fingerprint for each in offered.others if each.key.fingerprint in chosen]
    if not others:
        return ImportReport(restored, (), ())
    report = keys.import_keys(gathered.others, others, gathered.origin)
    return ImportReport([*restored, *report.imported], report.updated, report.unchanged)
