"""What is queued, in words; one table for each closed choice."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from sealpost.core.contacts import Contact
from sealpost.core.next_steps import NextStep, Snooze
from sealpost.core.queue import Kind, Outcome, QueueItem, Step
from sealpost.core.text import visible
from sealpost.services.queue_ports import ActKind, Group
from sealpost.ui import words
from sealpost.ui.contact_words import contact_name, weekday_and_time


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue", text)


def kind_title(kind: Kind) -> str:
    match kind:
        case Kind.CALL:
            return _tr("Call")
        case Kind.LETTER:
            return _tr("Letter")


def item_title(item: QueueItem, contact: Contact | None) -> str:
    """What is to be done, with whom: for a notice, a row, an undo."""
    whom = contact_name(contact) if contact else visible(item.way)
    if not whom:
        return visible(item.title)
    match item.kind:
        case Kind.CALL:
            return _tr("Call %1").replace("%1", whom)
        case Kind.LETTER:
            return _tr("Letter to %1").replace("%1", whom)


def step_title(step: Step) -> str:
    match step:
        case Step.FIRST:
            return ""
        case Step.AGAIN:
            return _tr("Call again")
        case Step.VOICEMAIL:
            return _tr("Leave a voicemail")
        case Step.ASK_ASSISTANT:
            return _tr("Ask the assistant for a time")
        case Step.WRITE_INSTEAD:
            return _tr("Write instead")
        case Step.REMIND:
            return _tr("Remind with a letter")
        case Step.SUM_UP:
            return _tr("Write what was agreed")
        case Step.AFTER_LETTER:
            return _tr("Call and quote the letter")
        case Step.KEEP_IN_TOUCH:
            return _tr("Keep in touch")


def next_step_title(step: NextStep) -> str:
    """Call again: Thu 15:00"""
    title = step_title(step.step)
    return f"{title}: {words.day_and_time(step.at)}" if step.at else title


def snooze_title(snooze: Snooze) -> str:
    match snooze:
        case Snooze.AFTER_LUNCH:
            return _tr("After lunch")
        case Snooze.TOMORROW:
            return _tr("Tomorrow")
        case Snooze.NEXT_WEEK:
            return _tr("Next week")
        case Snooze.NEXT_MONTH:
            return _tr("Next month")
        case Snooze.NEXT_GOOD_SLOT:
            return _tr("The next good time")


def group_title(group: Group) -> str:
    match group:
        case Group.OVERDUE:
            return _tr("Overdue")
        case Group.TODAY:
            return _tr("Today")
        case Group.THIS_WEEK:
            return _tr("This week")
        case Group.LATER:
            return _tr("Later")
        case Group.NO_TIME:
            return _tr("Without a next step")


def act_title(kind: ActKind) -> str:
    match kind:
        case ActKind.ADDED:
            return _tr("queued")
        case ActKind.CHANGED:
            return _tr("changed")
        case ActKind.FINISHED:
            return _tr("done")
        case ActKind.SNOOZED:
            return _tr("snoozed")
        case ActKind.MOVED:
            return _tr("moved")
        case ActKind.DROPPED:
            return _tr("dropped")
        case ActKind.ENDED:
            return _tr("series ended")
        case ActKind.TRAVELLED:
            return _tr("moved to another time zone")
        case ActKind.KEPT_IN_TOUCH:
            return _tr("moved, as you were in touch")
        case ActKind.SYNCED:
            return _tr("changed by a calendar")


def call_outcomes() -> tuple[Outcome, ...]:
    return (Outcome.REACHED, Outcome.NO_ANSWER, Outcome.VOICEMAIL, Outcome.PROMISED)


def was_due(item: QueueItem, now: datetime) -> str:
    """Due Tue 15:00, an hour ago."""
    if item.due_at is None:
        return ""
    minutes = max(0, round((now - item.due_at).total_seconds() / 60))
    at = _tr("Due %1").replace("%1", weekday_and_time(item.due_at.astimezone()))
    if minutes < 1:
        return _tr("Due now")
    return f"{at} · {_tr('%1 ago').replace('%1', words.duration_title(minutes * 60))}"
