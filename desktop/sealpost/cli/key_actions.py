"""keys export-secret, passphrase, expiry, ..., paper: what the key windows do, from a terminal."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from sealpost.cli.answers import Answer
from sealpost.cli.files import read_bytes, read_text
from sealpost.cli.keys import key_object
from sealpost.composition import Services
from sealpost.core.key_editing import Losses, OwnerTrust, Reach, RevocationReason, written_confirmation
from sealpost.core.keys import Fingerprint, Key, parse_fingerprint
from sealpost.core.reasons import Reason
from sealpost.core.text import visible
from sealpost.disk.private_files import write_private
from sealpost.errors import NoSuchUserId, NotBackedUp, SecretKeyHere
from sealpost.services.key_actions import KeyChange

_STILL_LOCKED = "The secret key is protected by its passphrase only. Keep it where nobody else reads it."


def export_secret(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    export = services.key_actions.export_secret_subkeys if options.subkeys else services.key_actions.export_secret
    armored = export(fingerprint)
    if options.output:
        write_private(Path(options.output), armored.encode())
        return Answer(f"Written to {options.output}\n", {"file": options.output})
    return Answer(armored, {"armored": armored}, [_STILL_LOCKED])


def passphrase(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    services.key_actions.change_passphrase(fingerprint)
    key = services.keys.find(fingerprint)
    return Answer(f"The key of {visible(key.name)} has a new passphrase.\n", {"key": key_object(key)})


def expiry(services: Services, options: argparse.Namespace) -> Answer:
    return _changed(services.key_actions.change_expiry(parse_fingerprint(options.fingerprint), options.expires))


def add_user_id(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    return _changed(services.key_actions.add_user_id(fingerprint, options.name, options.address))


def revoke_user_id(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    return _changed(services.key_actions.revoke_user_id(fingerprint, _named(services, fingerprint, options.user_id)))


def primary(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    return _changed(services.key_actions.make_primary(fingerprint, _named(services, fingerprint, options.user_id)))


def certify(services: Services, options: argparse.Namespace) -> Answer:
    reach = Reach.EXPORTABLE if options.exportable else Reach.THIS_COMPUTER
    signer = parse_fingerprint(options.signer) if options.signer else None
    changes = [services.key_actions.certify(each, reach, signer) for each in _fingerprints(options)]
    text = "".join(f"The key of {visible(change.key.name)} is verified now.\n" for change in changes)
    keys = [key_object(change.key) for change in changes]
    return Answer(text, {"key": keys[0], "keys": keys})


def call(services: Services, options: argparse.Namespace) -> Answer:
    key = services.keys.find(parse_fingerprint(options.fingerprint))
    queued = services.verification_calls.queue_call(key, f"Compare the fingerprint of {visible(key.name)}")
    who = visible(queued.contact.name) if queued.contact else "nobody in your contacts yet"
    at = queued.when.instant.isoformat() if queued.when else None
    text = f"Queued a call: {who}{f', {at}' if at else ''}\n"
    return Answer(text, {"item": queued.change.item.id, "contact": who if queued.contact else None, "when": at})


def trust(services: Services, options: argparse.Namespace) -> Answer:
    return _keys(services.key_actions.set_owner_trust(_fingerprints(options), OwnerTrust(options.level)))


def enable(services: Services, options: argparse.Namespace) -> Answer:
    return _keys(services.key_actions.enable(_fingerprints(options)))


def disable(services: Services, options: argparse.Namespace) -> Answer:
    return _keys(services.key_actions.disable(_fingerprints(options)))


def delete(services: Services, options: argparse.Namespace) -> Answer:
    fingerprints = _fingerprints(options)
    losses = services.key_actions.losses(fingerprints)
    if options.secret:
        return _delete_own(services, options, fingerprints[0], losses)
    deleted = services.key_actions.delete_public(fingerprints)
    text = "".join(f"Deleted {fingerprint}\n" for fingerprint in fingerprints)
    fields: dict[str, object] = {"deleted": list(fingerprints), "lost": _lost(losses), "undo": deleted.name}
    return Answer(text, fields, [f"To undo it: sealpost keys undo {deleted.name}"])


def _delete_own(services: Services, options: argparse.Namespace, fingerprint: Fingerprint, losses: Losses) -> Answer:
    """A backup first, unless the person says that there is none to be made."""
    key = services.keys.find(fingerprint)
    if len(options.fingerprints) > 1:
        raise SecretKeyHere(fingerprints=list(options.fingerprints))
    if not (options.backup or options.without_backup or services.key_backup.last_backup(fingerprint)):
        raise NotBackedUp(fingerprint=fingerprint)
    notes: list[str] = []
    fields: dict[str, object] = {"deleted": [fingerprint], "lost": _lost(losses)}
    if options.confirm == written_confirmation(key) and options.backup:
        sealed = services.key_backup.seal(fingerprint)
        write_private(Path(options.backup), sealed.armored.encode())
        services.key_backup.remember_backup(fingerprint)
        notes.append(f"Backup in {options.backup}; the code that opens it: {sealed.code}")
        fields |= {"backup": options.backup, "code": sealed.code}
    services.key_actions.delete_with_secret(fingerprint, options.confirm)
    return Answer(f"Deleted {fingerprint} with its secret key\n", fields, notes)


def undo(services: Services, options: argparse.Namespace) -> Answer:
    return _keys(services.key_actions.undo_deletion(options.name))


def revoke(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    if options.certificate:
        content = read_bytes(options.certificate)
        named = services.key_actions.revocation(content)
        if named is None or named.fingerprint != fingerprint:
            raise Reason.UNKNOWN_REVOKED.key_refusal()
        return _changed(services.key_actions.revoke_by_certificate(content))
    return _changed(services.key_actions.revoke(fingerprint, RevocationReason(options.reason), options.words))


def add_subkey(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    return _changed(services.key_actions.add_encryption_subkey(fingerprint, options.expires))


def backup(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    sealed = services.key_backup.seal(fingerprint)
    target = options.output or sealed.file_name
    write_private(Path(target), sealed.armored.encode())
    services.key_backup.remember_backup(fingerprint)
    text = f"{target}\nThe code that opens it: {sealed.code}\n"
    return Answer(
        text, {"file": target, "code": sealed.code}, ["Write the code down, and keep it apart from the file."]
    )


def restore(services: Services, options: argparse.Namespace) -> Answer:
    if options.paper:
        return _keys([services.key_backup.restore_from_paper(read_text(options.file))])
    code = Path(options.code_file).read_text("utf-8") if options.code_file else _ask_code()
    return _keys([services.key_backup.restore(read_bytes(options.file), code)])


def _ask_code() -> str:
    sys.stderr.write("Code of the backup: ")
    sys.stderr.flush()
    return sys.stdin.readline()


def paper(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    made = services.key_backup.on_paper(fingerprint)
    services.key_backup.remember_backup(fingerprint)
    text = f"{fingerprint}\n\n" + "".join(f"{line}\n" for line in made.lines)
    return Answer(text, {"lines": list(made.lines), "scanned_parts": list(made.scanned_parts)})


def _fingerprints(options: argparse.Namespace) -> Sequence[Fingerprint]:
    return [parse_fingerprint(each) for each in options.fingerprints]


def _named(services: Services, fingerprint: Fingerprint, meant: str) -> str:
    """By its whole text, its address, or its number as `keys show` lists them. Raises NoSuchUserId."""
    user_ids = services.keys.find(fingerprint).user_ids
    if meant.isdecimal() and 1 <= int(meant) <= len(user_ids):
        return user_ids[int(meant) - 1].fingerprint_of_text
    found = [each for each in user_ids if meant in (each.text, visible(each.text), each.address)]
    if len(found) != 1:
        raise NoSuchUserId(text=visible(meant))
    return found[0].fingerprint_of_text


def _lost(losses: Losses) -> Sequence[str]:
    return [each.value for each in losses.kinds]


def _changed(change: KeyChange) -> Answer:
    said = "".join(f"  {each}\n" for each in change.changes)
    text = f"Changed the key of {visible(change.key.name)}\n{said}"
    return Answer(text, {"key": key_object(change.key), "changes": list(change.changes)})


def _keys(keys: Sequence[Key]) -> Answer:
    text = "".join(f"{key.fingerprint}  {visible(key.name)}\n" for key in keys)
    return Answer(text, {"keys": [key_object(key) for key in keys]})
