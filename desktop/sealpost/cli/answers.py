"""What a command answers: a text for people, an object for programs, a sentence when it is refused."""

import json
import sys
from dataclasses import dataclass, field

from sealpost.core.reasons import Reason
from sealpost.core.text import visible
from sealpost.core.verdict import (
    SenderMatch,
    Signature,
    SignatureVerdict,
    Warning,  # noqa: A004 - ours, see there
)
from sealpost.errors import ChangedKeys, SealpostError, UnverifiedKeys


@dataclass(frozen=True, slots=True)
class Answer:
    """`text` goes to standard output as it is; `notes` go to standard error, a line each."""

    text: str
    fields: dict[str, object]
    notes: list[str] = field(default_factory=list[str])
    exit_status: int = 0


def give(answer: Answer, *, as_json: bool) -> int:
    if as_json:
        _write_json(answer.fields)
    else:
        for note in answer.notes:
            sys.stderr.write(f"{note}\n")
        _write(_shown(answer.text))
    return answer.exit_status


def refuse(error: SealpostError, empty: dict[str, object], *, as_json: bool) -> int:
    """`empty` are the fields that a program finds even then."""
    if as_json:
        _write_json({**empty, "error": error_object(error)})
    else:
        sys.stderr.write(f"sealpost: {visible(error.message, limit=2000)}\n{_advice(error)}\n")
    return 1


def error_object(error: SealpostError) -> dict[str, object]:
    return {"code": error.code, "params": error.params, "message": error.message, "next": _advice(error)}


def warning_object(warning: Warning) -> dict[str, object]:
    return {"code": warning.code, "message": warning.message}


def signature_sentence(signature: Signature) -> str:
    who = signature.user_ids[0] if signature.user_ids else signature.fingerprint or "an unknown key"
    match signature.verdict:
        case SignatureVerdict.GOOD:
            sure = "verified" if signature.validity.is_verified else "this key is not verified yet"
            said = f"Signed by {who} ({sure})."
        case SignatureVerdict.BAD:
            said = f"The signature of {who} does not fit: the text was changed, or it is forged."
        case SignatureVerdict.UNKNOWN_KEY:
            said = f"Signed with a key that is not here ({signature.fingerprint or 'no fingerprint given'})."
        case SignatureVerdict.EXPIRED:
            said = f"Signed by {who}, but the signature or its key has expired."
        case SignatureVerdict.REVOKED:
            said = f"Signed with a key of {who} that was revoked."
        case SignatureVerdict.WEAK:
            said = f"Signed as {who} by a method so weak that it can be forged."
        case SignatureVerdict.UNCHECKABLE:
            said = "The text was changed on its way through the webmail, so its signature can't be checked."
    if signature.matches_sender is SenderMatch.NO:
        said += " The signer is not the sender."
    if signature.reason is Reason.DISPUTED:
        said += " A second program, Sequoia, does not agree."
    return said


def _advice(error: SealpostError) -> str:
    """A terminal has no buttons, so the commands are named."""
    if isinstance(error, UnverifiedKeys | ChangedKeys):
        named = error.params["fingerprints"]
        fingerprints = str(named) if isinstance(named, str | int) else ", ".join(named)
        return (
            "Compare the fingerprint with its owner, then run 'sealpost keys certify FINGERPRINT'; or name the "
            f"fingerprint itself with --to, for this letter only. It is {fingerprints}."
        )
    return error.advice


def _write(text: str) -> None:
    sys.stdout.buffer.write(text.encode("utf-8", errors="surrogateescape"))
    sys.stdout.buffer.flush()


def _write_json(fields: dict[str, object]) -> None:
    _write(json.dumps(fields, indent=2, ensure_ascii=False, default=str) + "\n")


def _shown(text: str) -> str:
    """A terminal obeys what it is sent: there, what others wrote keeps no control characters."""
    if not sys.stdout.isatty():
        return text
    return "".join(each if each in "\n\t" or each.isprintable() else visible(each) for each in text)
