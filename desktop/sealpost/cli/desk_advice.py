"""advise: the advisor's answer from a terminal."""

import argparse
from datetime import datetime, timedelta
from pathlib import Path

from sealpost.cli import desk
from sealpost.cli.answers import Answer
from sealpost.composition import Services
from sealpost.core.advisor import Advice, Goal
from sealpost.services.advisor import Wish


def advise(services: Services, options: argparse.Namespace) -> Answer:
    contact = desk.contact_named(services, options.contact) if options.contact else None
    wish = Wish(
        Goal(options.goal),
        objections_expected=options.objections,
        many_details=options.details,
        is_secret=options.secret,
        is_promotion=options.promotion,
        answer_within=timedelta(hours=options.within) if options.within is not None else None,
        deadline=desk.when_said(services, options.by, contact).instant if options.by else None,
    )
    advice = services.advisor.advise_about(contact, wish)
    lines = [f"{advice.channel.value}{_at(advice.slot)}  ({advice.strength.value}, {advice.score:+g})"]
    lines += [
        f"  {reason.rule:<4} {reason.weight:+g}  {reason.sentence} ({reason.grade.value})" for reason in advice.reasons
    ]
    lines += [f"  then: {follow.sentence}{_at(follow.at)}" for follow in advice.then]
    lines += [f"  warning: {warning}" for warning in advice.warnings]
    other = services.advisor.try_other(contact, wish) if contact else None
    if other:
        lines.append(f"  or try the other way for once: {other.value}")
    fields = {**_advice_object(advice), "other": other.value if other else None}
    return Answer("\n".join(lines) + "\n", fields)


def busy(services: Services, options: argparse.Namespace) -> Answer:
    """Raises NotReadable, NotACalendar."""
    events: int | None = None
    if options.path == "none":
        services.advisor.set_busy_calendar("")
    elif options.path:
        path = Path(options.path).absolute()
        events = services.busy.check(path)
        services.advisor.set_busy_calendar(str(path))
    named = services.advisor.busy_calendar()
    return Answer(f"{named or 'No calendar is named.'}\n", {"calendar": named, "events": events})


def _at(slot: datetime | None) -> str:
    return f", {slot:%a %Y-%m-%d %H:%M} there" if slot else ""


def _advice_object(advice: Advice) -> dict[str, object]:
    return {
        "channel": advice.channel.value,
        "slot": advice.slot.isoformat() if advice.slot else None,
        "score": advice.score,
        "strength": advice.strength.value,
        "reasons": [
            {"rule": each.rule, "weight": each.weight, "sentence": each.sentence, "grade": each.grade.value}
            for each in advice.reasons
        ],
        "then": [
            {"rule": each.rule, "sentence": each.sentence, "at": each.at.isoformat() if each.at else None}
            for each in advice.then
        ],
        "warnings": list(advice.warnings),
    }
