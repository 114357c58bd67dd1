"""doctor and practice."""

import argparse
import os
import signal
import sys
from pathlib import Path

from sealpost.browsers.doctor import Check, Health
from sealpost.cli import answers
from sealpost.cli.answers import Answer
from sealpost.composition import Services
from sealpost.errors import SealpostError

_MARKS = {Health.GOOD: "ok", Health.NOTICE: "note", Health.FAULT: "FAULT"}


def doctor(services: Services, options: argparse.Namespace) -> Answer:
    checks = services.doctor.examine()
    failed: list[str] = []
    if options.repair:
        failed = [said for check in checks if (said := _repaired(check))]
        checks = services.doctor.examine()
    fields: dict[str, object] = {"checks": [_check_object(each) for each in checks]}
    has_fault = any(each.health is Health.FAULT for each in checks)
    return Answer("".join(map(_lines, checks)), fields, failed, exit_status=1 if has_fault else 0)


def practice(options: argparse.Namespace) -> int:
    from sealpost.practice import play, run

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)  # so that nothing of the round is left behind
    try:
        if options.play:
            return play.play(os.environ, Path(options.pictures) if options.pictures else None)
        return run.practise(os.environ, options.browser, headless=options.headless)
    except SealpostError as error:
        return answers.refuse(error, {}, as_json=False)


def _leave(number: int, frame: object) -> None:
    sys.exit(128 + number)


def _repaired(check: Check) -> str:
    """Why it could not be, or nothing."""
    if check.repair is None:
        return ""
    try:
        check.repair()
    except SealpostError as error:
        return f"{check.title}: {error.message} {error.advice}"
    return ""


def _lines(check: Check) -> str:
    step = f"{'':<6}{check.next_step}\n" if check.next_step else ""
    return f"{_MARKS[check.health]:<6}{check.title}: {check.found}\n{step}"


def _check_object(check: Check) -> dict[str, object]:
    return {
        "name": check.name,
        "title": check.title,
        "health": check.health.value,
        "found": check.found,
        "next": check.next_step,
        "can_repair": check.repair is not None,
    }
