"""The verdict on a message: which text, encrypted or not, signed by whom, and how sure that is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from sealpost.core import text
from sealpost.core.keys import Fingerprint, Key, UserId, Validity
from sealpost.core.offered_keys import is_weak
from sealpost.core.reasons import Reason
from sealpost.core.sentence import Sentence


class SignatureVerdict(Enum):
    """One signature's outcome; only `GOOD` with a verified user ID may look reassuring."""

    GOOD = "good"
    BAD = "bad"
    UNKNOWN_KEY = "unknown-key"
    EXPIRED = "expired"
    REVOKED = "revoked"
    WEAK = "weak"
    UNCHECKABLE = "uncheckable"  # the webmail changed the text, so nobody can tell from here


class SenderMatch(Enum):
    """Whether a certified user ID of the signer names the sender that the webmail shows."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not-asked"  # the caller did not know the sender


@dataclass(frozen=True, slots=True)
class Signature:
    verdict: SignatureVerdict
    fingerprint: Fingerprint | None  # the primary key's; None while the key is unknown and names only an ID
    user_ids: Sequence[str]  # made visible (core.text.visible), verified ones first
    validity: Validity  # the best among the user IDs that are certified
    created: datetime | None
    matches_sender: SenderMatch
    reason: Reason | None = None  # why it is not simply good


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the mail. A signature covers exactly `text` of its part and nothing else."""

    text: str
    encrypted: bool  # true only after integrity was confirmed
    signatures: Sequence[Signature] = ()
    filename: str = ""  # for an attachment; base name only
    content_type: str = "text/plain"
    content: bytes = b""  # exactly what was signed or sealed; `text` is how it reads


@dataclass(frozen=True, slots=True)
class Warning:  # noqa: A001 - the wire and the UI call it a warning
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Opened:
    parts: Sequence[Part]
    warnings: Sequence[Warning] = ()


class Check(Enum):
    """What gpg said of one signature, before any of our own rules."""

    GOOD = "good"
    EXPIRED_SIGNATURE = "expired-signature"
    EXPIRED_KEY = "expired-key"
    REVOKED_KEY = "revoked-key"
    BAD = "bad"
    UNKNOWN_KEY = "unknown-key"
    TIME_CONFLICT = "time-conflict"  # older than the key that is said to have made it
    UNSUPPORTED = "unsupported"  # an algorithm or a format that this gpg does not know


@dataclass(frozen=True, slots=True)
class SignatureEvidence:
    """One signature as the status lines of its group describe it; fields are None where they did not."""

    check: Check
    issuer: Fingerprint | None = None  # as far as the signature names it by fingerprint
    primary: Fingerprint | None = None  # of the key that made it, proved; with the fields below
    created: datetime | None = None
    expires: datetime | None = None
    hash_algorithm: int = 0
    signature_class: int = -1
    trust: Validity = Validity.UNKNOWN
    key_is_weak: bool = False  # its names are bound to it with MD5 or SHA-1 only


@dataclass(frozen=True, slots=True)
class Evidence:
    """What gpg said of one message; `content` is exactly what it has hashed."""

    content: bytes
    signatures: Sequence[SignatureEvidence] = ()
    filename: str = ""
    is_text: bool = True


# --- From evidence to verdict -----------------------------------------------------------------------------

_WEAK_DIGESTS = frozenset({1, 2, 3})  # MD5, SHA-1, RIPEMD-160 (RFC 9580 section 9.5)
_CLOCKS_DIFFER_BY = timedelta(minutes=15)
_Ring = Mapping[Fingerprint, Key]


def judge(evidence: SignatureEvidence, ring: _Ring, sender: str, now: datetime) -> Signature:
    """One signature's verdict. `sender` is the mailbox as the webmail shows it, or empty."""
    key = ring.get(evidence.primary) if evidence.primary else None
    verdict, reason = _verdict(evidence, key, now)
    verified = _verified(key)
    named = verified or [user_id for user_id in (key.user_ids if key else ()) if not user_id.revoked]
    validity = max((user_id.validity for user_id in verified), key=_RANK.index, default=Validity.UNKNOWN)
    if verdict is SignatureVerdict.GOOD and not verified:
        reason = Reason.NOT_CERTIFIED
    match = _match(sender, verified)
    if verdict is SignatureVerdict.GOOD and verified and match is SenderMatch.NO:
        reason = Reason.SENDER_MISMATCH
    return Signature(
        verdict=verdict,
        fingerprint=evidence.primary or evidence.issuer,
        user_ids=tuple(text.visible(user_id.text) for user_id in named),
        validity=validity,
        created=evidence.created,
        matches_sender=match,
        reason=reason,
    )


_RANK = (Validity.UNKNOWN, Validity.NEVER, Validity.MARGINAL, Validity.FULL, Validity.ULTIMATE)


def _verified(key: Key | None) -> Sequence[UserId]:
    user_ids = key.user_ids if key else ()
    return [user_id for user_id in user_ids if user_id.validity.is_verified and not user_id.revoked]


def _match(sender: str, verified: Sequence[UserId]) -> SenderMatch:
    if not sender.strip():
        return SenderMatch.NOT_ASKED
    address = text.parse_mailbox(sender)
    named = address is not None and any(user_id.address == address for user_id in verified)
    return SenderMatch.YES if named else SenderMatch.NO


def _verdict(evidence: SignatureEvidence, key: Key | None, now: datetime) -> tuple[SignatureVerdict, Reason | None]:
    match evidence.check:
        case Check.BAD:
            return SignatureVerdict.BAD, Reason.BAD_SIGNATURE
        case Check.UNKNOWN_KEY:
            return SignatureVerdict.UNKNOWN_KEY, Reason.UNKNOWN_KEY
        case Check.EXPIRED_SIGNATURE:
            return SignatureVerdict.EXPIRED, Reason.EXPIRED_SIGNATURE
        case Check.EXPIRED_KEY:
            return SignatureVerdict.EXPIRED, Reason.EXPIRED_KEY
        case Check.REVOKED_KEY:
            return SignatureVerdict.REVOKED, Reason.REVOKED_KEY
        case Check.TIME_CONFLICT:
            return SignatureVerdict.BAD, Reason.BEFORE_KEY
        case Check.UNSUPPORTED:
            if evidence.hash_algorithm in _WEAK_DIGESTS:
                return SignatureVerdict.WEAK, Reason.WEAK_DIGEST
            return SignatureVerdict.UNCHECKABLE, Reason.UNSUPPORTED_ALGORITHM
        case Check.GOOD:
            return _verdict_on_good(evidence, key, now)


def _verdict_on_good(
    evidence: SignatureEvidence, key: Key | None, now: datetime
) -> tuple[SignatureVerdict, Reason | None]:
    """gpg found the signature to fit; our own rules come on top (facts of time, strength and kind)."""
    if key is None or evidence.created is None:
        return SignatureVerdict.UNKNOWN_KEY, Reason.UNKNOWN_KEY
    if evidence.signature_class not in (0x00, 0x01):
        return SignatureVerdict.BAD, Reason.WRONG_TYPE
    if evidence.created < key.created:
        return SignatureVerdict.BAD, Reason.BEFORE_KEY
    if evidence.created > now + _CLOCKS_DIFFER_BY:
        return SignatureVerdict.UNCHECKABLE, Reason.FUTURE_DATE
    if evidence.hash_algorithm in _WEAK_DIGESTS:
        return SignatureVerdict.WEAK, Reason.WEAK_DIGEST
    if is_weak(key.algorithm) or evidence.key_is_weak:
        return SignatureVerdict.WEAK, Reason.WEAK_KEY
    return SignatureVerdict.GOOD, None


def warnings(signatures: Sequence[Signature]) -> Sequence[Warning]:
    """What to say beside the text of one message, each thing once."""
    return tuple(warning(reason) for reason in dict.fromkeys(_reasons(signatures)))


def warning(reason: Reason) -> Warning:
    why, step = (Sentence(text) for text in (reason.why, reason.step))
    return Warning(reason.value, Sentence("Careful: {why}. {step}", why=why, step=step))


def _reasons(signatures: Sequence[Signature]) -> Iterator[Reason]:
    if not signatures:
        yield Reason.NOT_SIGNED
    for signature in signatures:
        if signature.reason:
            yield signature.reason
    if len({signature.verdict for signature in signatures}) > 1:
        yield Reason.MIXED


def mark_uncheckable(signature: Signature) -> Signature:
    """A signature that does not fit a text which the webmail has changed says nothing about the sender."""
    if signature.verdict is not SignatureVerdict.BAD:
        return signature
    return replace(signature, verdict=SignatureVerdict.UNCHECKABLE, reason=Reason.TEXT_CHANGED)
