"""keys groups, group-...: people and keys under one name, from a terminal."""

import argparse
from collections.abc import Sequence

from sealpost.cli.answers import Answer
from sealpost.composition import Services
from sealpost.core.groups import Group
from sealpost.core.recipients import Recipient
from sealpost.core.text import visible


def groups(services: Services, options: argparse.Namespace) -> Answer:
    if not options.name:
        found = services.groups.all()
        return Answer("".join(map(_line, found)), {"groups": [_object(each) for each in found]})
    group = services.groups.find(options.name)
    states = services.mail.recipient_states(group.members)
    text = _line(group) + "".join(f"  {_said(each)}\n" for each in states)
    return Answer(text, {"group": {**_object(group), "recipients": [_recipient(each) for each in states]}})


def create(services: Services, options: argparse.Namespace) -> Answer:
    return _changed(services.groups.create(options.name, options.members, options.address))


def add(services: Services, options: argparse.Namespace) -> Answer:
    return _changed(services.groups.add(options.name, options.members))


def take_out(services: Services, options: argparse.Namespace) -> Answer:
    return _changed(services.groups.take_out(options.name, options.members))


def rename(services: Services, options: argparse.Namespace) -> Answer:
    group = services.groups.find(options.name)
    address = group.address or "" if options.address is None else options.address
    return _changed(services.groups.change(group.name, options.new_name or group.name, group.members, address))


def remove(services: Services, options: argparse.Namespace) -> Answer:
    group = services.groups.remove(options.name)
    return Answer(f"Removed {visible(group.name)}; its keys stay.\n", {"removed": _object(group)})


def _changed(group: Group) -> Answer:
    return Answer(_line(group), {"group": _object(group)})


def _line(group: Group) -> str:
    address = f"  <{visible(group.address)}>" if group.address else ""
    return f"{visible(group.name)}{address}  ({len(group.members)})\n"


def _said(recipient: Recipient) -> str:
    return f"{visible(recipient.address)}  {recipient.state.value}"


def _object(group: Group) -> dict[str, object]:
    members: Sequence[str] = group.members
    return {"name": group.name, "address": group.address, "members": list(members)}


def _recipient(recipient: Recipient) -> dict[str, object]:
    return {
        "address": recipient.address,
        "state": recipient.state.value,
        "fingerprint": recipient.key.fingerprint if recipient.key else "",
    }
