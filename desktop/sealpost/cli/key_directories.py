"""keys lookup: what directories have, shown; imported only where a fingerprint is named."""

import argparse
from collections.abc import Sequence

from sealpost.cli.answers import Answer, error_object
from sealpost.cli.keys import key_object
from sealpost.composition import Services
from sealpost.core.directories import Url, parse_asked
from sealpost.core.keys import parse_fingerprint
from sealpost.core.text import visible
from sealpost.services.directories import Reply


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
