"""keys list, show, import, export, generate, certify, confirm, default."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from sealpost.cli.answers import Answer, warning_object
from sealpost.cli.files import STANDARD_INPUT, read_bytes
from sealpost.composition import Services
from sealpost.core import verdict
from sealpost.core.directories import qr_text
from sealpost.core.fingerprint_words import fingerprint_words
from sealpost.core.key_history import Origin, Source
from sealpost.core.key_list import KeyFilter, KeyQuery, KeySort, Order
from sealpost.core.keys import Address, Key, KeyState, Subkey, UserId, parse_fingerprint
from sealpost.core.reasons import Reason
from sealpost.core.text import parse_mailbox, visible
from sealpost.disk.key_files import read_key_files
from sealpost.errors import NoSecretKey, NotAnAddress, SecretKeyOffered
from sealpost.services.key_gathering import Gathered, gather
from sealpost.services.ports import ImportReport, KeyKind, KeyPreview


def list_keys(services: Services, options: argparse.Namespace) -> Answer:
    found = _listed(services, options) if _is_asked_of_the_index(options) else _searched(services, options)
    return Answer("".join(map(_line, found)), {"keys": [key_object(key) for key in found]})


def _is_asked_of_the_index(options: argparse.Namespace) -> bool:
    return options.filter != "all" or options.sort != "name" or options.descending or bool(options.group)


def _searched(services: Services, options: argparse.Namespace) -> Sequence[Key]:
    return [key for key in services.keys.all() if _is_meant(key, options)]


def _listed(services: Services, options: argparse.Namespace) -> Sequence[Key]:
    """Filtered and sorted as in the window."""
    query = KeyQuery(
        options.text,
        KeyFilter.MINE if options.own else KeyFilter(options.filter),
        KeySort(options.sort),
        Order.DESCENDING if options.descending else Order.ASCENDING,
        services.groups.fingerprints_of(options.group) if options.group else None,
    )
    services.key_list.refresh()
    ring = {key.fingerprint: key for key in services.keys.all()}
    return [ring[fingerprint] for fingerprint in services.key_list.fingerprints(query) if fingerprint in ring]


def show(services: Services, options: argparse.Namespace) -> Answer:
    key = services.keys.find(parse_fingerprint(options.fingerprint))
    past, groups = services.key_history.of(key.fingerprint), services.groups.with_key(key)
    known = {
        "origin": {"source": past.origin.source.value, "detail": past.origin.detail} if past.origin else None,
        "refreshed": past.refreshed.isoformat() if past.refreshed else None,
        "refreshed_from": past.refreshed_from,
        "groups": [group.name for group in groups],
    }
    lines = [
        *_details(key),
        *([f"Came from    {past.origin.source.value} {visible(past.origin.detail)}".rstrip()] if past.origin else []),
        *([f"Refreshed    {past.refreshed.date().isoformat()} {past.refreshed_from}"] if past.refreshed else []),
        *(f"Group        {visible(group.name)}" for group in groups),
    ]
    return Answer("\n".join(lines) + "\n", {"key": {**key_object(key), **known}})


def import_keys(services: Services, options: argparse.Namespace) -> Answer:
    gathered = _gathered(options)
    if options.secret:
        if not gathered.own:
            raise NoSecretKey
        restored = services.keys.import_secret_keys(gathered.own, origin=gathered.origin)
        text = "".join(f"Restored {fingerprint}\n" for fingerprint in restored)
        return Answer(text, {"restored": list(restored)})
    looked_up = _address(options.looked_up) if options.looked_up else None
    if gathered.own:
        raise SecretKeyOffered
    if not gathered.others:
        raise Reason.REVOCATION.key_refusal()
    previews = services.keys.preview(gathered.others, looked_up)
    if options.dry_run:
        return _previewed(previews)
    fingerprints = [preview.key.fingerprint for preview in previews]
    report = services.keys.import_keys(gathered.others, fingerprints, gathered.origin)
    names = {str(preview.key.fingerprint): visible(preview.key.name) for preview in previews}
    warnings = [verdict.warning(each) for each in dict.fromkeys(each for one in previews for each in one.concerns)]
    fields = {**_report_object(report), "warnings": [warning_object(each) for each in warnings]}
    refused = [f"{visible(name)}: {visible(error.message)}" for name, error in gathered.refused]
    return Answer(_report_text(report, names), fields, [*refused, *(each.message for each in warnings)])


def _gathered(options: argparse.Namespace) -> Gathered:
    if not options.files or options.files == [STANDARD_INPUT]:
        return gather([("", read_bytes(STANDARD_INPUT))], Origin(Source.FILE))
    name = Path(options.files[0]).name if len(options.files) == 1 else ""
    return gather(read_key_files([Path(each) for each in options.files]), Origin(Source.FILE, name))


def _previewed(previews: Sequence[KeyPreview]) -> Answer:
    text = "".join(
        f"{each.key.fingerprint}  {visible(each.key.name)}\n"
        + ("  new key\n" if each.is_new else "".join(f"  {change}\n" for change in each.changes or ["nothing new"]))
        for each in previews
    )
    fields = [{**key_object(each.key), "is_new": each.is_new, "changes": list(each.changes)} for each in previews]
    return Answer(text, {"previews": fields})


def fingerprint(services: Services, options: argparse.Namespace) -> Answer:
    key = services.keys.find(parse_fingerprint(options.fingerprint))
    spoken = fingerprint_words(key.fingerprint)
    lines = [" ".join(_groups(key.fingerprint)), " ".join(spoken), qr_text(key.fingerprint)]
    fields: dict[str, object] = {
        "groups": list(_groups(key.fingerprint)),
        "words": list(spoken),
        "qr": qr_text(key.fingerprint),
    }
    return Answer("\n".join(lines) + "\n", fields)


def certifications(services: Services, options: argparse.Namespace) -> Answer:
    found = services.certifications.of(parse_fingerprint(options.fingerprint))
    text = "".join(
        f"{each.made.date().isoformat()}  {each.checked.value:<11}  {each.reach.value:<13}  "
        f"{visible(each.signer_name) or each.key_id}  {visible(each.user_id)}\n"
        for each in found
    )
    fields = [
        {
            "user_id": visible(each.user_id),
            "checked": each.checked.value,
            "signer": each.signer,
            "signer_name": visible(each.signer_name),
            "key_id": each.key_id,
            "made": each.made.isoformat(),
            "expires": each.expires.isoformat() if each.expires else None,
            "reach": each.reach.value,
            "revoked": each.is_revoked,
        }
        for each in found
    ]
    return Answer(text, {"certifications": fields})


def export(services: Services, options: argparse.Namespace) -> Answer:
    armored = services.keys.export([parse_fingerprint(each) for each in options.fingerprints])
    return Answer(armored, {"armored": armored})


def generate(services: Services, options: argparse.Namespace) -> Answer:
    key = services.keys.generate(options.name, _address(options.address), options.expires, KeyKind(options.kind))
    return Answer(_line(key), {"key": key_object(key)})


def _address(written: str) -> Address:
    """Raises NotAnAddress."""
    address = parse_mailbox(written)
    if address is None:
        raise NotAnAddress(text=visible(written))
    return address


def confirm(services: Services, options: argparse.Namespace) -> Answer:
    key = services.keys.find(parse_fingerprint(options.fingerprint))
    services.keys.remember_confirmed(key.fingerprint)
    return _changed(key, "will be used though it is not verified")


def choose_default(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    services.keys.choose_default_key(fingerprint)
    return _changed(services.keys.find(fingerprint), "signs from now on")


def _changed(key: Key, what: str) -> Answer:
    return Answer(f"The key of {visible(key.name)} {what}.\n", {"key": key_object(key)})


def _is_meant(key: Key, options: argparse.Namespace) -> bool:
    text = options.text.casefold()
    compact = "".join(text.split())
    return (key.is_own or not options.own) and (
        compact in key.fingerprint.casefold() or any(text in each.text.casefold() for each in key.user_ids)
    )


def _line(key: Key) -> str:
    return f"{key.fingerprint}  {_state(key):<12}  {visible(key.name)}\n"


def _state(key: Key) -> str:
    if key.state is not KeyState.CURRENT:
        return key.state.value
    if key.is_own:
        return "yours"
    verified = any(each.validity.is_verified and not each.revoked for each in key.user_ids)
    return "verified" if verified else "not verified"


def _details(key: Key) -> Sequence[str]:
    expires = key.expires.date().isoformat() if key.expires else "never"
    return [
        f"Fingerprint  {' '.join(_groups(key.fingerprint))}",
        f"State        {_state(key)}",
        f"Algorithm    {key.algorithm}",
        f"Made         {key.created.date().isoformat()}",
        f"Expires      {expires}",
        *(f"Name         {visible(each.text)}{_user_id_state(each)}" for each in key.user_ids),
        *(f"Subkey       {each.fingerprint}  {each.algorithm}  {_uses(each)}" for each in key.subkeys),
    ]


def _groups(fingerprint: str) -> Sequence[str]:
    return [fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4)]


def _user_id_state(user_id: UserId) -> str:
    if user_id.revoked:
        return "  (revoked)"
    return "  (verified)" if user_id.validity.is_verified else "  (not verified)"


def _uses(subkey: Subkey) -> str:
    return ", ".join(sorted(each.value for each in subkey.capabilities)) + (
        "" if subkey.state is KeyState.CURRENT else f" ({subkey.state.value})"
    )


def key_object(key: Key) -> dict[str, object]:
    return {
        "fingerprint": key.fingerprint,
        "state": key.state.value,
        "own": key.is_own,
        "algorithm": key.algorithm,
        "created": key.created.isoformat(),
        "expires": key.expires.isoformat() if key.expires else None,
        "capabilities": sorted(each.value for each in key.capabilities),
        "owner_trust": key.owner_trust,
        "secret": key.secret.value,
        "card": key.card_serial,
        "user_ids": [
            {
                "text": visible(each.text),
                "address": each.address,
                "validity": each.validity.value,
                "revoked": each.revoked,
            }
            for each in key.user_ids
        ],
        "subkeys": [
            {
                "fingerprint": each.fingerprint,
                "state": each.state.value,
                "algorithm": each.algorithm,
                "created": each.created.isoformat(),
                "expires": each.expires.isoformat() if each.expires else None,
                "secret": each.secret.value,
                "card": each.card_serial,
                "capabilities": sorted(use.value for use in each.capabilities),
            }
            for each in key.subkeys
        ],
    }


def _report_text(report: ImportReport, names: dict[str, str]) -> str:
    said = (("Imported", report.imported), ("Updated", report.updated), ("Unchanged", report.unchanged))
    return "".join(
        f"{what} {fingerprint}  {names.get(fingerprint, '')}\n" for what, keys in said for fingerprint in keys
    )


def _report_object(report: ImportReport) -> dict[str, object]:
    return {
        "imported": list(report.imported),
        "updated": list(report.updated),
        "unchanged": list(report.unchanged),
    }
