"""sites and activity."""

import argparse
from collections.abc import Callable, Sequence
from typing import TypeVar

from sealpost.cli.answers import Answer
from sealpost.composition import Services
from sealpost.core.text import visible
from sealpost.services.activity import ExportFormat
from sealpost.services.ports import Activity, SiteRule
from sealpost.services.sites import KEY_OPERATIONS

T = TypeVar("T")


def list_sites(services: Services, options: argparse.Namespace) -> Answer:
    return _rules(services.sites.list())


def allow(services: Services, options: argparse.Namespace) -> Answer:
    return _rules(_for_each(services.sites.allow, options))


def deny(services: Services, options: argparse.Namespace) -> Answer:
    return _rules(_for_each(services.sites.deny, options))


def forget(services: Services, options: argparse.Namespace) -> Answer:
    _for_each(services.sites.forget, options)
    return _rules(services.sites.list())


def activity(services: Services, options: argparse.Namespace) -> Answer:
    if options.clear:
        services.activity.clear()
    if options.export:
        exported = services.activity.export(ExportFormat(options.export))
        return Answer(exported, {"export": exported})
    recent = services.activity.recent()
    return Answer("".join(map(_line, recent)), {"activity": [_activity_object(each) for each in recent]})


def _for_each(answer: Callable[[str, str], T], options: argparse.Namespace) -> Sequence[T]:
    return [answer(options.origin, operation) for operation in options.operation or KEY_OPERATIONS]


def _rules(rules: Sequence[SiteRule]) -> Answer:
    lines = [f"{rule.decision.value:<7} {rule.operation:<8} {visible(rule.origin)}\n" for rule in rules]
    fields = [
        {
            "origin": rule.origin,
            "operation": rule.operation,
            "decision": rule.decision.value,
            "since": rule.since.isoformat(),
        }
        for rule in rules
    ]
    return Answer("".join(lines), {"sites": fields})


def _line(use: Activity) -> str:
    at = use.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    return f"{at}  {use.operation:<8} {use.outcome:<20} {visible(use.origin)}  {visible(use.browser)}\n"


def _activity_object(use: Activity) -> dict[str, object]:
    return {
        "at": use.at.isoformat(),
        "operation": use.operation,
        "origin": use.origin,
        "browser": use.browser,
        "fingerprint": use.fingerprint or "",
        "outcome": use.outcome,
    }
