"""What codes and enums are called in the interface; one table each, so that translators see them together."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from sealpost.browsers.links import BrowserLink, LinkState
from sealpost.core.directories import Directory, DirectoryKind
from sealpost.core.file_names import FileKind
from sealpost.core.key_editing import Reach
from sealpost.core.key_history import Origin, Source
from sealpost.core.key_list import KeyFilter, KeyRow
from sealpost.core.keys import Capability, Key, KeyState, SecretPart, Validity
from sealpost.core.letter_password import Strength
from sealpost.core.reasons import Reason
from sealpost.core.recipients import RecipientState
from sealpost.core.sentence import Sentence
from sealpost.core.text import visible
from sealpost.core.verdict import SenderMatch, Signature, SignatureVerdict
from sealpost.errors import SealpostError
from sealpost.services.activity import DONE
from sealpost.services.ports import Decision, Published
from sealpost.ui.theme import Tone


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def said(text: str) -> str:
    """A sentence of the user's language, where it is one (core.sentence); any other text as it is."""
    if not isinstance(text, Sentence):
        return text
    places = {name: said(value) if isinstance(value, str) else value for name, value in text.places.items()}
    contexts = ("sentences", "errors", "reasons")
    words = (QCoreApplication.translate(context, text.template) for context in contexts)
    return next((found for found in words if found != text.template), text.template).format(**places)


def operation_title(operation: str) -> str:
    titles = {
        "encrypt": _tr("Seal and sign"),
        "sign": _tr("Sign"),
        "open": _tr("Open"),
        "verify": _tr("Check a signature"),
        "import_keys": _tr("Import keys"),
    }
    return titles.get(operation, operation)


def outcome_title(outcome: str) -> str:
    """For a table: the short name of what happened."""
    titles = {
        DONE: _tr("done"),
        "not-permitted": _tr("not permitted"),
        "cancelled": _tr("cancelled"),
        "pinentry-cancelled": _tr("passphrase not entered"),
        "bad-passphrase": _tr("wrong passphrase"),
        "missing-keys": _tr("key missing"),
        "unusable-keys": _tr("key not usable"),
        "unverified-keys": _tr("key not verified"),
        "changed-keys": _tr("key has changed"),
        "not-for-you": _tr("sealed to somebody else"),
        "message-refused": _tr("message refused"),
        "timed-out": _tr("took too long"),
    }
    return titles.get(outcome, outcome.replace("-", " "))


def secret_copied() -> str:
    """`qt.clipboard` takes it off."""
    return _tr("It is on the clipboard, and is taken off again after 90 seconds.")


def decision_title(decision: Decision) -> str:
    match decision:
        case Decision.ASK:
            return _tr("ask each time")
        case Decision.ALWAYS:
            return _tr("always")
        case Decision.NEVER:
            return _tr("never")


def link_title(link: BrowserLink) -> tuple[str, Tone]:
    match link.state:
        case LinkState.LINKED:
            return _tr("linked"), "good"
        case LinkState.STALE:
            return _tr("needs repair"), "warn"
        case LinkState.NOT_LINKED:
            return _tr("not linked"), "quiet"
        case LinkState.UNREACHABLE:
            return _tr("can't be linked"), "warn"


def state_title(key: Key) -> str:
    """One word on whether the key can be used, and how sure its owner is."""
    return _state_title(key.state, key.secret, is_verified=is_verified(key))


def row_state_title(row: KeyRow, now: datetime) -> str:
    """As `state_title`; what has expired since it was read says so."""
    return _state_title(row.state_at(now), row.secret, is_verified=row.is_verified)


def _state_title(state: KeyState, secret: SecretPart, *, is_verified: bool) -> str:
    if state is not KeyState.CURRENT:
        return key_state_title(state)
    match secret:
        case SecretPart.ON_CARD:
            return _tr("yours, on a card")
        case SecretPart.PRESENT | SecretPart.OFFLINE:
            return _tr("yours")
        case SecretPart.NONE:
            return _tr("verified") if is_verified else _tr("not verified yet")


def state_tone(key: Key) -> Tone:
    return _state_tone(key.state, is_sure=key.is_own or is_verified(key))


def row_state_tone(row: KeyRow, now: datetime) -> Tone:
    return _state_tone(row.state_at(now), is_sure=row.is_own or row.is_verified)


def _state_tone(state: KeyState, *, is_sure: bool) -> Tone:
    if state is not KeyState.CURRENT:
        return "bad"
    return "good" if is_sure else "warn"


def is_verified(key: Key) -> bool:
    return any(user_id.validity.is_verified and not user_id.revoked for user_id in key.user_ids)


def validity_title(validity: Validity) -> str:
    match validity:
        case Validity.UNKNOWN:
            return _tr("not verified yet")
        case Validity.NEVER:
            return _tr("never to be trusted")
        case Validity.MARGINAL:
            return _tr("vouched for by some")
        case Validity.FULL:
            return _tr("verified")
        case Validity.ULTIMATE:
            return _tr("yours")


def secret_title(secret: SecretPart) -> str:
    match secret:
        case SecretPart.NONE:
            return _tr("somebody else's")
        case SecretPart.PRESENT:
            return _tr("yours, on this computer")
        case SecretPart.ON_CARD:
            return _tr("yours, on a smartcard")
        case SecretPart.OFFLINE:
            return _tr("yours, but its private half is not here")


def owner_trust_title(trust: str) -> str:
    titles = {
        "never": _tr("counts for nothing"),
        "marginal": _tr("counts a little"),
        "full": _tr("counts like yours"),
        "ultimate": _tr("yours"),
    }
    return titles.get(trust, _tr("not said yet"))


def reach_title(reach: Reach) -> str:
    match reach:
        case Reach.THIS_COMPUTER:
            return _tr("on this computer only")
        case Reach.EXPORTABLE:
            return _tr("for everybody to see")


def origin_title(origin: Origin) -> str:
    detail = visible(origin.detail)
    match origin.source:
        case Source.FILE:
            return _tr("a file: %s").replace("%s", detail) if detail else _tr("a file")
        case Source.CLIPBOARD:
            return _tr("the clipboard")
        case Source.WEB:
            return _tr("the web: %s").replace("%s", detail)
        case Source.DIRECTORY:
            return _tr("a directory: %s").replace("%s", detail)
        case Source.MAIL:
            return _tr("a mail at %s").replace("%s", site_title(origin.detail))
        case Source.BACKUP:
            return _tr("a backup")
        case Source.MADE_HERE:
            return _tr("made here")


def directory_title(directory: Directory | None) -> str:
    """None for a place on the web."""
    match directory and directory.kind:
        case None:
            return _tr("The web")
        case DirectoryKind.WKD:
            return _tr("The mail provider of the address")
        case DirectoryKind.VKS | DirectoryKind.HKPS:
            return visible(directory.host) if directory else ""


def published_title(state: Published) -> tuple[str, Tone]:
    match state:
        case Published.UNPUBLISHED:
            return _tr("can't be found by this address yet"), "warn"
        case Published.PENDING:
            return _tr("a mail is on its way: open the link in it"), "warn"
        case Published.PUBLISHED:
            return _tr("can be found by this address"), "good"
        case Published.REVOKED:
            return _tr("taken back"), "bad"


def recipient_state_title(state: RecipientState) -> str:
    match state:
        case RecipientState.VERIFIED:
            return _tr("verified")
        case RecipientState.UNVERIFIED:
            return _tr("not verified yet")
        case RecipientState.CHANGED:
            return _tr("key has changed")
        case RecipientState.EXPIRED:
            return _tr("key expired")
        case RecipientState.REVOKED:
            return _tr("key revoked")
        case RecipientState.DISABLED:
            return _tr("key switched off")
        case RecipientState.NO_ENCRYPTION:
            return _tr("key can't be sealed to")
        case RecipientState.NONE:
            return _tr("no key")


def key_state_title(state: KeyState) -> str:
    match state:
        case KeyState.CURRENT:
            return _tr("current")
        case KeyState.EXPIRED:
            return _tr("expired")
        case KeyState.REVOKED:
            return _tr("revoked")
        case KeyState.DISABLED:
            return _tr("switched off")
        case KeyState.INVALID:
            return _tr("not usable")


def filter_title(wanted: KeyFilter) -> str:
    match wanted:
        case KeyFilter.ALL:
            return _tr("All keys")
        case KeyFilter.MINE:
            return _tr("Mine")
        case KeyFilter.SEALABLE:
            return _tr("Can be sealed to")
        case KeyFilter.EXPIRING:
            return _tr("Expire within 30 days")
        case KeyFilter.EXPIRED:
            return _tr("Expired")
        case KeyFilter.REVOKED:
            return _tr("Revoked")
        case KeyFilter.UNVERIFIED:
            return _tr("Not verified")
        case KeyFilter.DISABLED:
            return _tr("Switched off")


def capability_title(capability: Capability) -> str:
    match capability:
        case Capability.CERTIFY:
            return _tr("vouch")
        case Capability.SIGN:
            return _tr("sign")
        case Capability.ENCRYPT:
            return _tr("seal")
        case Capability.AUTHENTICATE:
            return _tr("log in")


def signature_title(signature: Signature) -> tuple[str, str, Tone]:
    """Who signed, what that means, and how it looks; only a good one from a verified key is reassuring."""
    who = visible(signature.user_ids[0]) if signature.user_ids else _tr("somebody unknown")
    title, detail, tone = _signature_words(signature)
    return title.replace("%1", who), detail, tone


def _signature_words(signature: Signature) -> tuple[str, str, Tone]:
    match signature.verdict:
        case SignatureVerdict.GOOD if signature.reason is Reason.DISPUTED:
            return (
                _tr("Signed by %1, but a second program does not agree"),
                _tr("GnuPG finds it good, and Sequoia does not. Ask the signer by another way before you rely on it."),
                "warn",
            )
        case SignatureVerdict.GOOD if not signature.validity.is_verified:
            return (
                _tr("Signed with the key of %1, not verified yet"),
                _tr("The signature fits. Compare the fingerprint with its owner to be sure whose key it is."),
                "warn",
            )
        case SignatureVerdict.GOOD if signature.matches_sender is SenderMatch.NO:
            return (
                _tr("Signed by %1, who is not the sender of this mail"),
                _tr("It may have been written for somebody else and sent on. Ask the sender by another way."),
                "warn",
            )
        case SignatureVerdict.GOOD:
            return _tr("Signed by %1"), "", "good"
        case SignatureVerdict.BAD:
            return (
                _tr("The signature does not fit"),
                _tr("It was changed, or it is forged. Do not rely on it; ask the sender."),
                "bad",
            )
        case SignatureVerdict.UNKNOWN_KEY:
            return (
                _tr("Signed with a key that you don't have"),
                _tr("Get the key from its owner and import it, then open this again."),
                "quiet",
            )
        case SignatureVerdict.EXPIRED:
            return (
                _tr("Signed by %1, but the key or signature has expired"),
                _tr("The signature fits. Ask the signer for a current key."),
                "warn",
            )
        case SignatureVerdict.REVOKED:
            return (
                _tr("Signed with a revoked key of %1"),
                _tr("Its owner said that this key must not be trusted any more."),
                "bad",
            )
        case SignatureVerdict.WEAK:
            return (
                _tr("Signed in a way that can be forged today"),
                _tr("The method or the key is too weak. Ask the sender to sign it again with SHA-256."),
                "warn",
            )
        case SignatureVerdict.UNCHECKABLE:
            return _tr("The signature can't be checked here"), _why_uncheckable(signature.reason), "quiet"


def _why_uncheckable(reason: Reason | None) -> str:
    if reason is None or reason is Reason.TEXT_CHANGED:
        return _tr("The webmail changed this text. That says nothing against the sender: open the original message.")
    why, step = (QCoreApplication.translate("reasons", text) for text in (reason.why, reason.step))
    return f"{why[:1].upper()}{why[1:]}. {step}"


def file_kind_title(kind: FileKind) -> str:
    match kind:
        case FileKind.FOLDER:
            return _tr("folder")
        case FileKind.SEALED:
            return _tr("sealed")
        case FileKind.SIGNATURE:
            return _tr("signature")
        case FileKind.SIGNED_TEXT:
            return _tr("signed text")
        case FileKind.KEYS:
            return _tr("keys")
        case FileKind.MAIL:
            return _tr("mail")
        case FileKind.OTHER:
            return ""


def strength_title(strength: Strength) -> tuple[str, Tone]:
    match strength:
        case Strength.AT_ONCE:
            return _tr("Found in less than a minute by whoever has the file."), "bad"
        case Strength.MINUTES:
            return _tr("Found within a day by whoever has the file."), "bad"
        case Strength.DAYS:
            return _tr("Found within a year by whoever has the file."), "warn"
        case Strength.YEARS:
            return _tr("Takes years to find."), "warn"
        case Strength.SAFE:
            return _tr("Takes more than a thousand years to find."), "good"


def size_title(octets: int) -> str:
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def duration_title(seconds: float) -> str:
    """Rounded as far as a guess deserves it."""
    if seconds < 60:
        return _tr("%1 s").replace("%1", str(max(1, round(seconds))))
    if seconds < 3600:
        return _tr("%1 min").replace("%1", str(round(seconds / 60)))
    return _tr("%1 h %2 min").replace("%1", str(int(seconds // 3600))).replace("%2", str(int(seconds % 3600 // 60)))


def key_name(key: Key) -> str:
    """The name to show; never markup, never with letters that hide others."""
    shown = next((each for each in key.user_ids if not each.revoked), next(iter(key.user_ids), None))
    return visible(shown.text if shown else key.fingerprint)  # of a revoked key, every name counts as revoked


def short_fingerprint(fingerprint: str) -> str:
    """The end of it, enough to tell keys in one list apart; never to compare a key with its owner."""
    return f"…{fingerprint[-8:-4]} {fingerprint[-4:]}"


def split_user_id(text: str) -> tuple[str, str]:
    """Name and address of `Name <address>`, made visible; the second is empty where there is none."""
    shown = visible(text)
    name, found, rest = shown.rpartition("<")
    if not found or not rest.endswith(">"):
        return shown, ""
    return name.strip() or rest[:-1], rest[:-1] if name.strip() else ""


def day(moment: datetime | None) -> str:
    if moment is None:
        return _tr("never")
    return _in_words(_local(moment), "yyyy-MM-dd")


def day_and_time(moment: datetime) -> str:
    return _in_words(_local(moment), "yyyy-MM-dd hh:mm")


def _in_words(moment: QDateTime, international: str) -> str:
    """As the user's country writes it, and without a country as ISO 8601 does."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return moment.toString(international)
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    has_time = "hh" in international
    return locale.toString(
        moment, f"{short} {locale.timeFormat(QLocale.FormatType.ShortFormat)}" if has_time else short
    )


def site_title(origin: str) -> str:
    """What a person calls the one who asked."""
    if origin == "sealpost":
        return _tr("Sealpost's own pages")
    return visible(origin.removeprefix("https://"))


def listed(names: list[str]) -> str:
    """Anna, Béla and Chiara."""
    return QLocale().createSeparatedList(names)


def message_of(error: SealpostError) -> str:
    return _filled(error.sentence, error)


def advice_of(error: SealpostError) -> str:
    return _filled(error.next_step, error)


def explained(error: SealpostError) -> str:
    """Cause and next step, as one paragraph."""
    return f"{message_of(error)} {advice_of(error)}"


def _filled(template: str, error: SealpostError) -> str:
    facts = error.spoken()
    phrases = {
        name: QCoreApplication.translate("reasons", text)
        for name in ("why", "step")
        if isinstance(text := facts.get(name), str)
    }
    return QCoreApplication.translate("errors", template).format(**{**facts, **phrases})


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
