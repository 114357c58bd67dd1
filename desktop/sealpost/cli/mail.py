"""encrypt, sign, decrypt, verify, open."""

import argparse
from collections.abc import Collection, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

import sealpost.opener
from sealpost.cli.answers import Answer, signature_sentence, warning_object
from sealpost.cli.files import base_name, read_bytes, read_text
from sealpost.composition import Services
from sealpost.core import verdict
from sealpost.core.keys import Fingerprint, Key, parse_fingerprint
from sealpost.core.letter_password import Language
from sealpost.core.reasons import Reason
from sealpost.core.text import visible
from sealpost.core.verdict import Opened, Part, SignatureVerdict
from sealpost.errors import NoMessage, NotAFingerprint, SealpostError
from sealpost.operations.open import open_reply
from sealpost.services.activity import DONE

ORIGIN = "command line"  # in the list of activities


def encrypt(services: Services, options: argparse.Namespace) -> Answer:
    plaintext = read_text(options.file)
    if options.words:
        return _encrypt_with_words(services, plaintext, Language(options.words))
    to, confirmed = recipients(services, options.to)
    signer = services.mail.signer_for(options.account) if options.sign else None
    with recorded(services, "encrypt", signer):
        sealed = services.mail.encrypt(plaintext, to, signer, account=options.account, confirmed=confirmed)
    warnings = [verdict.warning(Reason.AMBIGUOUS)] if services.mail.rivals(sealed.recipients) else []
    fields: dict[str, object] = {
        "armored": sealed.armored,
        "recipients": [
            {"address": each.address, "fingerprint": each.key.fingerprint if each.key else ""}
            for each in sealed.recipients
        ],
        "signer": signer.fingerprint if signer else None,
        "to_self": sealed.to_self is not None,
        "warnings": [warning_object(each) for each in warnings],
        "error": None,
    }
    return Answer(sealed.armored, fields, [warning.message for warning in warnings])


def _encrypt_with_words(services: Services, plaintext: str, language: Language) -> Answer:
    password = services.letters.new_password(language)
    armored = services.letters.seal(plaintext, password)
    note = f"Password: {password}\nTell it by phone or face to face, never by mail."
    return Answer(armored, {"armored": armored, "password": password, "error": None}, [note])


def opener(services: Services, options: argparse.Namespace) -> Answer:
    """Raises FileExists, NotWritable, DiskFull."""
    path = services.files.write(Path(options.folder) / sealpost.opener.NAME, sealpost.opener.page())
    fields: dict[str, object] = {"path": str(path), "sha256": sealpost.opener.SHA256, "error": None}
    return Answer(f"{path}\n", fields, [f"SHA-256: {sealpost.opener.SHA256}"])


def sign(services: Services, options: argparse.Namespace) -> Answer:
    signer = services.mail.signer_for(options.account)
    plaintext = read_text(options.file)
    with recorded(services, "sign", signer):
        signed = services.mail.sign(plaintext, signer)
    return Answer(signed.armored, {"armored": signed.armored, "signer": signer.fingerprint, "error": None})


def decrypt(services: Services, options: argparse.Namespace) -> Answer:
    """Only what was sealed: text that stands beside it could have come from anybody. Raises NoMessage."""
    opened = _open(services, read_bytes(options.file), options.file, options.sender)
    sealed = [part for part in opened.parts if part.encrypted]
    if not sealed:
        raise NoMessage
    return Answer("\n".join(part.text for part in sealed), _fields(opened), _notes(opened, sealed))


def verify(services: Services, options: argparse.Namespace) -> Answer:
    """Exit status 0 only if everything that is there is signed, and every signature is good."""
    opened = _open(services, read_bytes(options.file), options.file, options.sender, options.signature)
    verdicts = [signature for part in opened.parts for signature in part.signatures]
    is_good = all(part.signatures for part in opened.parts) and all(
        each.verdict is SignatureVerdict.GOOD for each in verdicts
    )
    said = [signature_sentence(each) for each in verdicts] or ["There is no signature in this."]
    return Answer(
        "".join(f"{line}\n" for line in said),
        _fields(opened),
        [warning.message for warning in opened.warnings],
        exit_status=0 if verdicts and is_good else 1,
    )


def open_anything(services: Services, options: argparse.Namespace) -> Answer:
    opened = _open(services, read_bytes(options.file), options.file, options.sender, options.signature)
    text = "\n".join(part.text for part in opened.parts)
    return Answer(text, _fields(opened), _notes(opened, opened.parts))


def _open(services: Services, content: bytes, name: str, sender: str, signature: str | None = None) -> Opened:
    detached = read_bytes(signature) if signature else None
    try:
        opened = services.mail.open_file(content, base_name(name), sender, detached)
    except NoMessage:
        raise
    except SealpostError as error:
        services.activity.record("open", ORIGIN, "", None, error.code)
        raise
    if any(part.encrypted for part in opened.parts):
        services.activity.record("open", ORIGIN, "", None, DONE)
    return opened


def _fields(opened: Opened) -> dict[str, object]:
    return {**msgspec.to_builtins(open_reply(opened)), "error": None}


def _notes(opened: Opened, parts: Sequence[Part]) -> list[str]:
    notes = [_heading(part, len(parts)) + " ".join(_sentences(part)) for part in parts]
    return notes + [warning.message for warning in opened.warnings]


def _heading(part: Part, count: int) -> str:
    name = visible(part.filename) or "text"
    return f"{name}: " if count > 1 else ""


def _sentences(part: Part) -> Sequence[str]:
    sealed = "Sealed." if part.encrypted else "Not sealed."
    return [sealed, *([signature_sentence(each) for each in part.signatures] or ["Not signed."])]


# --- Keys named on the command line -----------------------------------------------------------------------


def recipients(services: Services, written: Sequence[str]) -> tuple[Sequence[str], Collection[Fingerprint]]:
    """Addresses, groups and keys as they were named, and which keys that were. Raises UnknownKey, NotAFingerprint."""
    return written, {
        services.keys.find(fingerprint).fingerprint
        for each in written
        if (fingerprint := _as_fingerprint(services, each)) is not None
    }


def _as_fingerprint(services: Services, written: str) -> Fingerprint | None:
    """None for an address and for a group."""
    try:
        return parse_fingerprint(written)
    except NotAFingerprint:
        if "@" in written or services.groups.meant(written):
            return None
        raise


@contextmanager
def recorded(services: Services, operation: str, signer: Key | None) -> Generator[None]:
    """Keeps each use of a secret key, and how it went; without a signer no secret key is used."""
    if signer is None:
        yield
        return
    try:
        yield
    except SealpostError as error:
        services.activity.record(operation, ORIGIN, "", signer.fingerprint, error.code)
        raise
    services.activity.record(operation, ORIGIN, "", signer.fingerprint, DONE)
