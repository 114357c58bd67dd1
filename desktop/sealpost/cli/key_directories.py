"""keys lookup, refresh, publish, web-directory, directories: what is asked of others' machines, and shown first."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from sealpost.cli.answers import Answer, error_object
from sealpost.cli.keys import key_object
from sealpost.composition import Services
from sealpost.core.directories import Url, parse_asked
from sealpost.core.keys import parse_fingerprint
from sealpost.core.text import visible
from sealpost.disk.web_directory import write_web_directory
from sealpost.services.directories import Reply
from sealpost.services.ports import Published


def lookup(services: Services, options: argparse.Namespace) -> Answer:
    asked = parse_asked(options.asked)
    directories = () if isinstance(asked, Url) else services.directories.named(options.at)
    replies = services.directories.find(asked, directories)
    taken = _take(services, replies, options.take)
    text = "".join(line for reply in replies for line in _lines(reply))
    fields: dict[str, object] = {"replies": [_object(reply) for reply in replies], "imported": taken}
    return Answer(text + "".join(f"Imported {each}\n" for each in taken), fields)


def _take(services: Services, replies: Sequence[Reply], named: Sequence[str]) -> Sequence[str]:
    wanted = {parse_fingerprint(each) for each in named}
    taken: list[str] = []
    for offer in (offer for reply in replies for offer in reply.offers):
        chosen = [preview.key.fingerprint for preview in offer.previews if preview.key.fingerprint in wanted]
        if chosen:
            services.directories.take(offer, chosen)
            taken += chosen
    return list(dict.fromkeys(taken))


def _lines(reply: Reply) -> Sequence[str]:
    if reply.error:
        return [f"{visible(reply.error.message)}\n"]
    return [
        f"{preview.key.fingerprint}  {visible(preview.key.name)}  ({visible(offer.url)})\n"
        for offer in reply.offers
        for preview in offer.previews
    ]


def _object(reply: Reply) -> dict[str, object]:
    return {
        "directory": reply.directory.name if reply.directory else None,
        "error": error_object(reply.error) if reply.error else None,
        "keys": [
            {**key_object(preview.key), "url": offer.url, "concerns": [each.value for each in preview.concerns]}
            for offer in reply.offers
            for preview in offer.previews
        ],
    }


# --- Which directories ------------------------------------------------------------------------------------


def directories(services: Services, options: argparse.Namespace) -> Answer:
    service = services.directories
    for server in options.add:
        service.add_server(server)
    for directory in service.named(options.on) if options.on else ():
        service.switch_on(directory)
    for directory in service.named(options.off) if options.off else ():
        service.switch_off(directory)
    for directory in service.named(options.remove) if options.remove else ():
        service.remove_server(directory)
    choices = service.choices()
    text = "".join(f"{'on ' if each.is_on else 'off'}  {each.directory.name}\n" for each in choices)
    fields = [{"name": each.directory.name, "kind": each.directory.kind.value, "on": each.is_on} for each in choices]
    return Answer(text, {"directories": fields})


# --- Refreshing and publishing ----------------------------------------------------------------------------


def refresh(services: Services, options: argparse.Namespace) -> Answer:
    """Shows what has changed; takes it only with --take."""
    named = [parse_fingerprint(each) for each in options.fingerprints]
    report = services.directories.refresh(
        named or [key.fingerprint for key in services.keys.all()], services.directories.named(options.at)
    )
    taken: list[str] = []
    for offer in report.offers if options.take else ():
        done = services.directories.take(offer, [preview.key.fingerprint for preview in offer.previews])
        taken += [*done.imported, *done.updated]
    changed = [preview for offer in report.offers for preview in offer.previews if preview.changes]
    text = "".join(
        f"{each.key.fingerprint}  {visible(each.key.name)}\n" + "".join(f"  {change}\n" for change in each.changes)
        for each in changed
    )
    fields: dict[str, object] = {
        "changed": [{"fingerprint": each.key.fingerprint, "changes": list(each.changes)} for each in changed],
        "unchanged": report.unchanged,
        "absent": report.absent,
        "errors": [{"directory": each.name, "error": error_object(error)} for each, error in report.errors],
        "updated": list(dict.fromkeys(taken)),
    }
    notes = [visible(error.message) for _, error in report.errors]
    return Answer(text, fields, notes, exit_status=1 if report.errors else 0)


def publish(services: Services, options: argparse.Namespace) -> Answer:
    fingerprint = parse_fingerprint(options.fingerprint)
    [directory] = services.directories.named([options.at])
    publication = services.directories.publish(fingerprint, directory)
    if options.mails and publication.addresses:
        waiting = [each for each, state in publication.addresses.items() if state is Published.UNPUBLISHED]
        publication = services.directories.ask_owner(directory, publication, waiting)
    text = "".join(f"{visible(each)}: {state.value}\n" for each, state in publication.addresses.items())
    states = {each: state.value for each, state in publication.addresses.items()}
    return Answer(f"Published on {directory.name}\n{text}", {"directory": directory.name, "addresses": states})


def web_directory(services: Services, options: argparse.Namespace) -> Answer:
    fingerprints = [parse_fingerprint(each) for each in options.fingerprints]
    files = services.directories.web_directory(fingerprints, options.domain)
    write_web_directory(Path(options.folder), files)
    written = sorted(str(Path(options.folder) / place) for place in files)
    return Answer("".join(f"{each}\n" for each in written), {"files": written})
