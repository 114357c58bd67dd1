"""When a series comes next, in wall time; the only importer of dateutil."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from dateutil.rrule import rrulestr

_MOST_STEPS = 20_000  # a rule that finds nothing in as many steps never will


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Either an RRULE (RFC 5545 3.3.10) counted from the series' times, or a pause after completion."""

    rule: str = ""
    after_completion: timedelta | None = None


class NotARule(ValueError):
    """The text is not an RRULE that this program can follow; the message is dateutil's."""


def check_rule(rule: str) -> str:
    """`rule` without its RRULE: prefix. Raises NotARule; several lines or dates of its own are refused."""
    text = rule.strip().removeprefix("RRULE:")
    if "\n" in text or ":" in text or not text:
        raise NotARule(rule)
    try:
        rrulestr(text, dtstart=datetime(2026, 1, 1))  # noqa: DTZ001 - wall time on purpose
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise NotARule(str(error)) from error
    return text


def next_occurrence(recurrence: Recurrence, last: datetime, now: datetime) -> datetime | None:
    """The first wall time after both `last` and `now`; None where the series ends.

    Day 31 means the last day of a shorter month, as people expect (RFC 5545 would leave the month out).
    """
    if recurrence.after_completion is not None:
        day = (now + recurrence.after_completion).date()
        return max(datetime.combine(day, last.time()), last + timedelta(minutes=1))
    rule = rrulestr(_last_day_of_short_months(recurrence.rule), dtstart=last)
    after = max(last, now)
    for step, wall in enumerate(rule):
        if wall > after:
            return wall
        if step > _MOST_STEPS:
            return None
    return None


def times_between(rule: str, first: datetime, start: datetime, end: datetime) -> Sequence[datetime]:
    """The wall times of a calendar's series from `start` to `end`. Raises NotARule."""
    found: list[datetime] = []
    try:
        for step, wall in enumerate(rrulestr(check_rule(rule), dtstart=first)):
            if wall > end or step > _MOST_STEPS:
                break
            if wall >= start:
                found.append(wall)
    except (ValueError, TypeError) as error:
        raise NotARule(str(error)) from error
    return found


def _last_day_of_short_months(rule: str) -> str:
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    if parts.get("FREQ") != "MONTHLY" or "BYSETPOS" in parts:
        return rule
    days = parts.get("BYMONTHDAY", "")
    if days not in ("29", "30", "31"):
        return rule
    every = ",".join(str(day) for day in range(28, int(days) + 1))
    return rule.upper().replace(f"BYMONTHDAY={days}", f"BYMONTHDAY={every};BYSETPOS=-1")
