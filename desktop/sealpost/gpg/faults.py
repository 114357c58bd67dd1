"""What went wrong, told from gpg's status: the errors of `sealpost.errors`, never its words on stderr."""

from collections.abc import Callable, Iterable
from pathlib import Path

from sealpost.core.reasons import Reason
from sealpost.errors import (
    BadPassphrase,
    Cancelled,
    CardMissing,
    DiskFull,
    GpgFailed,
    NoSecretKey,
    NotForYou,
    PinentryCancelled,
    PinentryMissing,
    SealpostError,
    UnknownKey,
    UnusableKeys,
    WrongPassword,
)
from sealpost.gpg.engine import Outcome
from sealpost.gpg.status import Status
from sealpost.paths import is_full

# Codes of libgpg-error (gpg-error.h); those of the operating system have the high bit.
_SYSTEM = 1 << 15
_DISK_FULL = frozenset({_SYSTEM | 91, _SYSTEM | 34})  # ENOSPC, EDQUOT
_CANCELLED = frozenset({99, 198, 62})  # the last one: nobody answered in time
_BAD_PASSPHRASE = frozenset({11, 87, 31})
_NO_PINENTRY = frozenset({85, 77})
_NO_CARD = frozenset({108, 109, 110, 112, 119, _SYSTEM | 80})
_NO_SECRET_KEY = frozenset({17, 54})
_UNSUPPORTED = frozenset({4, 12, 84, 149})
_BAD_SESSION_KEY = frozenset({10, 18, 19, 55})

NameOf = Callable[[str], str]  # fingerprint -> the name to show for a key of one's own, "" for others


def codes(status: Status) -> frozenset[int]:
    return frozenset(failure.code for failure in status.failures)


def secret_key_fault(status: Status, name_of: NameOf) -> SealpostError | None:
    """What kept a secret key from being used, if anything did."""
    found = codes(status)
    user_id = key_in_use(status, name_of)
    if found & _CANCELLED or status.has("CANCELED_BY_USER"):
        return PinentryCancelled(user_id=user_id) if user_id else Cancelled()
    if found & _NO_PINENTRY:
        return PinentryMissing(user_id=user_id)
    if found & _BAD_PASSPHRASE:
        return BadPassphrase(user_id=user_id)
    if found & _NO_CARD or status.codes("CARDCTRL") & {"1", "4"}:
        return CardMissing(serial=_card_serial(status))
    return None


def key_in_use(status: Status, name_of: NameOf) -> str:
    """The name of the first key of one's own that gpg has looked at; empty where there is none."""
    names = (name_of(arguments[0]) for arguments in status.arguments("KEY_CONSIDERED"))
    return next((name for name in names if name), "")


def _card_serial(status: Status) -> str:
    """CARDCTRL what serial: 1 asks for a card, 4 says that none is there."""
    return next((arguments[1] for arguments in status.arguments("CARDCTRL") if len(arguments) > 1), "")


def writing_fault(outcome: Outcome, name_of: NameOf) -> SealpostError:
    """Why sealing, signing, certifying or importing failed."""
    found = codes(outcome.status)
    if found & _DISK_FULL:
        return DiskFull()
    if fault := secret_key_fault(outcome.status, name_of):
        return fault
    if found & _NO_SECRET_KEY or outcome.status.has("INV_SGNR"):
        return NoSecretKey()
    if refused := _refused_recipients(outcome.status):
        return refused
    return GpgFailed(status=outcome.exit_status)


def _refused_recipients(status: Status) -> SealpostError | None:
    """INV_RECP reason fingerprint (doc/DETAILS): what gpg finds although core.recipients judged before."""
    words = {"4": "revoked", "5": "expired", "12": "disabled", "13": "disabled", "14": "no-encryption"}
    for arguments in status.arguments("INV_RECP"):
        reason, name = arguments[0], arguments[-1]
        if reason == "1":
            return UnknownKey(fingerprint=name)
        return UnusableKeys(addresses=[name], reason=words.get(reason, "no-encryption"))
    return None


def decryption_fault(outcome: Outcome, own: Iterable[str], name_of: NameOf) -> SealpostError:
    """Why an encrypted message was not opened, or why what came out of it is not to be believed."""
    status = outcome.status
    by_password = status.has("NEED_PASSPHRASE_SYM") and not status.has("DECRYPTION_KEY")
    if status.has("BADMDC") or (status.has("DECRYPTION_INFO") and not by_password):
        return Reason.MANIPULATED.refusal()
    found = codes(status)
    if by_password and found & _BAD_PASSPHRASE:
        return WrongPassword()
    if fault := secret_key_fault(status, name_of):
        return fault
    if found & _UNSUPPORTED:
        return Reason.UNSUPPORTED_ALGORITHM.refusal()
    if by_password:
        return WrongPassword()
    if found & _BAD_SESSION_KEY:
        return Reason.BAD_SESSION_KEY.refusal()
    if status.has("NO_SECKEY"):
        return NotForYou(own=list(own))
    if not status.has("BEGIN_DECRYPTION"):
        return Reason.NO_DATA.refusal()
    return Reason.MALFORMED.refusal()


def on_disk(fault: SealpostError, home: Path) -> SealpostError:
    """`fault`, unless a full disk is behind it: without its locks gpg says nothing, without its agent it has no key."""
    return DiskFull() if isinstance(fault, GpgFailed | NotForYou) and is_full(home) else fault
