"""keys list, show, import, export, generate, certify, confirm, default."""

import argparse
from collections.abc import Sequence

from sealpost.cli.answers import Answer, warning_object
from sealpost.cli.files import read_bytes
from sealpost.composition import Services
from sealpost.core import verdict
from sealpost.core.keys import Address, Key, KeyState, Subkey, UserId, parse_fingerprint
from sealpost.core.text import parse_mailbox, visible
from sealpost.errors import NotAnAddress
from sealpost.services.ports import ImportReport


def list_keys(services: Services, options: argparse.Namespace) -> Answer:
    found = [key for key in services.keys.all() if _is_meant(key, options)]
    return Answer("".join(map(_line, found)), {"keys": [key_object(key) for key in found]})


def show(services: Services, options: argparse.Namespace) -> Answer:
    key = services.keys.find(parse_fingerprint(options.fingerprint))
    return Answer("\n".join(_details(key)) + "\n", {"key": key_object(key)})


def import_keys(services: Services, options: argparse.Namespace) -> Answer:
    block = read_bytes(options.file)
    if options.secret:
        restored = services.keys.import_secret_keys(block)
        text = "".join(f"Restored {fingerprint}\n" for fingerprint in restored)
        return Answer(text, {"restored": list(restored)})
    looked_up = _address(options.looked_up) if options.looked_up else None
    previews = services.keys.preview(block, looked_up)
    report = services.keys.import_keys(block, [preview.key.fingerprint for preview in previews])
    names = {str(preview.key.fingerprint): visible(preview.key.name) for preview in previews}
    warnings = [verdict.warning(each) for each in dict.fromkeys(each for one in previews for each in one.concerns)]
    fields = {**_report_object(report), "warnings": [warning_object(each) for each in warnings]}
    return Answer(_report_text(report, names), fields, [each.message for each in warnings])


def export(services: Services, options: argparse.Namespace) -> Answer:
    armored = services.keys.export([parse_fingerprint(each) for each in options.fingerprints])
    return Answer(armored, {"armored": armored})


def generate(services: Services, options: argparse.Namespace) -> Answer:
    key = services.keys.generate(options.name, _address(options.address), options.expires)
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
                "expires": each.expires.isoformat() if each.expires else None,
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
