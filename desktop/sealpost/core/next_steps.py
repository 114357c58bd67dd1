"""What comes after a call or a letter, depending on what came of it; "nothing" is always an answer as well."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from sealpost.core.advisor import (
    VOICEMAIL_BEFORE_END,
    Again,
    Ask,
    Rules,
    Standing,
    after_no_answer,
    best_call,
    best_day_call,
    recontact,
)
from sealpost.core.calendar import Diary, quarter_on_or_after
from sealpost.core.queue import Kind, Outcome, QueueItem, Step

_DAYS_FOR_AN_ANSWER = 3  # working days after a letter


@dataclass(frozen=True, slots=True)
class NextStep:
    """A proposal; `at` is on the contact's clock, None where the advisor finds no time. `rule` is its reason."""

    kind: Kind
    step: Step
    at: datetime | None
    rule: str = ""


def next_steps(item: QueueItem, outcome: Outcome, ask: Ask, rules: Rules, diary: Diary) -> Sequence[NextStep]:
    """`ask.now` is when it ended."""
    match outcome:
        case Outcome.NO_ANSWER:
            return tuple(_after_no_answer(item, ask, rules, diary))
        case Outcome.VOICEMAIL:
            again = best_day_call(ask, rules, diary, _tomorrow(ask, diary))
            return (NextStep(Kind.CALL, Step.AGAIN, again, "P3"),)
        case Outcome.PROMISED:
            return (NextStep(Kind.LETTER, Step.REMIND, _mail_after(timedelta(days=1), ask, rules, diary), "G5"),)
        case Outcome.REACHED:
            return tuple(_after_a_talk(ask, rules, diary))
        case Outcome.SENT:
            return (NextStep(Kind.CALL, Step.AFTER_LETTER, _call_after_letter(ask, rules, diary), "P1"),)
        case Outcome.MOVED:
            return ()


def _after_no_answer(item: QueueItem, ask: Ask, rules: Rules, diary: Diary) -> Iterator[NextStep]:
    for follow in after_no_answer(ask, rules, diary):
        match follow.rule:
            case "P4":
                yield NextStep(Kind.LETTER, Step.WRITE_INSTEAD, follow.at, follow.rule)
            case "P1":
                yield NextStep(Kind.CALL, Step.ASK_ASSISTANT, best_call(ask, rules, diary, ask.now), follow.rule)
            case _ if item.step is not Step.VOICEMAIL and follow.at and _is_voicemail(follow.at, ask, diary):
                yield NextStep(Kind.CALL, Step.VOICEMAIL, follow.at, follow.rule)
            case _:
                if not (follow.at and _is_voicemail(follow.at, ask, diary)):
                    yield NextStep(Kind.CALL, Step.AGAIN, follow.at, follow.rule)


def _is_voicemail(at: datetime, ask: Ask, diary: Diary) -> bool:
    local = diary.contact_time(ask.now)
    return at == datetime.combine(local.date(), diary.contact_hours.end, local.tzinfo) - VOICEMAIL_BEFORE_END


def _after_a_talk(ask: Ask, rules: Rules, diary: Diary) -> Iterator[NextStep]:
    if ask.has_email and not ask.do_not_mail:
        yield NextStep(Kind.LETTER, Step.SUM_UP, diary.mail_time(ask.now, rules.mail_window))
    for again in Again:
        yield NextStep(Kind.CALL, Step.AGAIN, recontact(again, ask, rules, diary))


def _call_after_letter(ask: Ask, rules: Rules, diary: Diary) -> datetime | None:
    """An executive is called the same day, everybody else gets some days to answer."""
    if ask.standing is Standing.EXECUTIVE:
        return best_call(ask, rules, diary, quarter_on_or_after(ask.now + rules.letter_before_call))
    day = diary.contact_time(ask.now).date()
    for _ in range(_DAYS_FOR_AN_ANSWER):
        day = diary.days.on_or_after(day + timedelta(days=1))
    return best_day_call(ask, rules, diary, day)


def _mail_after(pause: timedelta, ask: Ask, rules: Rules, diary: Diary) -> datetime:
    """On the next working day after it."""
    start = diary.contact_time(ask.now + pause)
    day = datetime.combine(diary.days.on_or_after(start.date()), time(0), start.tzinfo)
    return diary.mail_time(max(day, start) if day.date() == start.date() else day, rules.mail_window)


def _tomorrow(ask: Ask, diary: Diary) -> date:
    return diary.contact_time(ask.now).date() + timedelta(days=1)


class Snooze(Enum):
    AFTER_LUNCH = "after-lunch"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next-week"
    NEXT_MONTH = "next-month"
    NEXT_GOOD_SLOT = "next-good-slot"


def snoozed_until(snooze: Snooze, kind: Kind, ask: Ask, rules: Rules, diary: Diary) -> datetime:
    """A good time for a call, or a minute at which mail is read, on the day that was asked for or soon after."""
    match snooze:
        case Snooze.AFTER_LUNCH:
            return _after_lunch(ask, diary)
        case Snooze.NEXT_GOOD_SLOT:
            if kind is Kind.LETTER:
                return diary.mail_time(ask.now + timedelta(minutes=30), rules.mail_window)
            start = quarter_on_or_after(ask.now + timedelta(minutes=15))
            return best_call(ask, rules, diary, start) or _next_morning(ask, diary, timedelta(days=1))
        case Snooze.TOMORROW:
            return _again(Again.TOMORROW, timedelta(days=1), kind, ask, rules, diary)
        case Snooze.NEXT_WEEK:
            return _again(Again.NEXT_WEEK, timedelta(days=7), kind, ask, rules, diary)
        case Snooze.NEXT_MONTH:
            return _again(Again.NEXT_MONTH, timedelta(days=30), kind, ask, rules, diary)


def _again(again: Again, pause: timedelta, kind: Kind, ask: Ask, rules: Rules, diary: Diary) -> datetime:
    call = recontact(again, ask, rules, diary)
    if kind is Kind.LETTER:
        day = call.date() if call else diary.days.on_or_after((diary.contact_time(ask.now) + pause).date())
        return diary.mail_time(datetime.combine(day, time(0), diary.zones[0]), rules.mail_window)
    return call or _next_morning(ask, diary, pause)


def _after_lunch(ask: Ask, diary: Diary) -> datetime:
    """At 13:00 of theirs: today's, or the next working day's."""
    local = diary.contact_time(ask.now)
    day = local.date() if local.time() < time(13) else local.date() + timedelta(days=1)
    return datetime.combine(diary.days.on_or_after(day), time(13), diary.zones[0])


def _next_morning(ask: Ask, diary: Diary, pause: timedelta) -> datetime:
    day = diary.days.on_or_after((diary.contact_time(ask.now) + pause).date())
    return datetime.combine(day, diary.contact_hours.start, diary.zones[0])
