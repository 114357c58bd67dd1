"""browsers paired, revoke, expect."""

import argparse
from collections.abc import Sequence

from sealpost.cli.answers import Answer
from sealpost.composition import Services
from sealpost.core.text import visible
from sealpost.services.ports import PairedBrowser


def list_paired(services: Services, options: argparse.Namespace) -> Answer:
    return _answer(services.pairing.list())


def revoke(services: Services, options: argparse.Namespace) -> Answer:
    services.pairing.revoke(options.name)
    return _answer(services.pairing.list())


def expect(services: Services, options: argparse.Namespace) -> Answer:
    services.pairing.expect()
    return Answer("Every browser that asks is paired from now on.\n", {"expected": True})


def _answer(paired: Sequence[PairedBrowser]) -> Answer:
    lines = [f"{visible(each.name):<24} last used {_moment(each)}  {each.profile}\n" for each in paired]
    return Answer("".join(lines), {"paired": [_object(each) for each in paired]})


def _moment(paired: PairedBrowser) -> str:
    return paired.last_use.astimezone().strftime("%Y-%m-%d %H:%M")


def _object(paired: PairedBrowser) -> dict[str, object]:
    return {
        "name": paired.name,
        "browser": paired.browser,
        "profile": paired.profile,
        "since": paired.since.isoformat(),
        "last_use": paired.last_use.isoformat(),
    }
