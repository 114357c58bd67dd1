"""queue: calls and letters from a terminal."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sealpost.cli.answers import Answer
from sealpost.cli.files import read_text
from sealpost.composition import Services
from sealpost.core.advisor import Goal
from sealpost.core.contacts import Contact
from sealpost.core.keys import Address
from sealpost.core.next_steps import NextStep, Snooze
from sealpost.core.queue import ContactId, Kind, Late, Outcome, QueueItem, When
from sealpost.core.recurrence import NotARule, Recurrence, check_rule
from sealpost.core.text import visible
from sealpost.errors import AlreadyUndone, NoSuchStep, NotADate, NotARepetition, SeveralContacts, UnknownContact
from sealpost.services.queue import Change, NewItem, Notes, Row, SealedLetter
from sealpost.services.queue_ports import Act, Group
from sealpost.services.reminders import read_quiet_hours

_SHORT = 8  # characters of an id that are printed


def list_queue(services: Services, options: argparse.Namespace) -> Answer:
    kind = Kind(options.kind) if options.kind else None
    if options.finished:
        return _rows({"finished": services.queue.finished(options.limit, kind=kind)})
    if options.words:
        return _rows({"found": services.queue.search(options.words, options.limit, kind=kind)})
    groups = [Group(options.group)] if options.group else list(Group)
    return _rows({group.value: services.queue.page(group, options.limit, kind=kind) for group in groups})


def due(services: Services, options: argparse.Namespace) -> Answer:
    return _rows({"due": [reminder.row for reminder in services.reminders.card()]})


def add(services: Services, options: argparse.Namespace) -> Answer:
    person = contact_named(services, options.contact) if options.contact else None
    new = services.quick_add.read(options.line, person=person).new
    contact = services.contacts.find(new.contact) if new.contact else None
    kind = Kind(options.kind) if options.kind else Kind.LETTER if options.letter else new.kind
    new = replace(
        new,
        kind=kind,
        goal=Goal(options.goal) if options.goal else new.goal,
        late=Late(options.late) if options.late else None,
        note=options.note,
        recurrence=_recurrence(options),
    )
    if options.when:
        new = replace(new, when=_new_time(services, options.when, new, contact))
    return _changed(services.queue.add(new, _letter(options)))


def show(services: Services, options: argparse.Namespace) -> Answer:
    row = services.queue.row(services.queue.named(options.item).id)
    letter = services.queue.letter(row.item)
    fields = {**_object(row.item), "contact_name": row.contact.shown_name if row.contact else ""}
    lines = [_line(row.item, row.contact)]
    if row.clock and row.clock.local:
        lines.append(f"  there it is {row.clock.local:%a %H:%M}: {row.clock.openness.value}")
    if letter:
        fields["letter"] = {
            "recipients": list(letter.recipients),
            "hidden": list(letter.hidden),
            "subject": letter.subject,
            "armored": letter.armored,
        }
        to = f"to {visible(', '.join(letter.recipients))}" if letter.recipients else ""
        bcc = f"bcc {visible(', '.join(letter.hidden))}" if letter.hidden else ""
        lines.append(f"  {' '.join(filter(None, (to, bcc)))}: {visible(letter.subject)}")
    if row.item.note:
        lines.append(f"  {visible(row.item.note)}")
    return Answer("\n".join(lines) + "\n", fields)


def done(services: Services, options: argparse.Namespace) -> Answer:
    item = services.queue.named(options.item)
    notes = Notes(options.they, options.mine)
    return _changed(services.queue.finish(item.id, Outcome(options.outcome), notes))


def take_step(services: Services, options: argparse.Namespace) -> Answer:
    item = services.queue.named(options.item)
    steps = services.queue.steps_after(item.id)
    number: int = options.number
    if not 1 <= number <= len(steps):
        raise NoSuchStep(number=number, title=item.title)
    return _changed(services.queue.take_step(item.id, steps[number - 1]))


def snooze(services: Services, options: argparse.Namespace) -> Answer:
    item = services.queue.named(options.item)
    preset = next((each for each in Snooze if each.value == options.until), None)
    until = preset or when_said(services, options.until, _contact(services, item)).instant
    return _changed(services.queue.snooze(item.id, until))


def move(services: Services, options: argparse.Namespace) -> Answer:
    item = services.queue.named(options.item)
    when = None if options.when == "none" else when_said(services, options.when, _contact(services, item))
    return _changed(services.queue.move(item.id, when))


def drop(services: Services, options: argparse.Namespace) -> Answer:
    return _changed(services.queue.drop(services.queue.named(options.item).id))


def end(services: Services, options: argparse.Namespace) -> Answer:
    return _changed(services.queue.end_series(services.queue.named(options.item).id))


def undo(services: Services, options: argparse.Namespace) -> Answer:
    acts = services.queue.history()
    latest = next((act.id for act in acts if act.undone_at is None), None)
    act = options.act if options.act is not None else latest
    if act is None:
        raise AlreadyUndone
    items = services.queue.undo(act)
    return Answer(_lines(items), {"undone": act, "items": [_object(item) for item in items]})


def history(services: Services, options: argparse.Namespace) -> Answer:
    acts = services.queue.history()
    return Answer("".join(map(_act_line, acts)), {"acts": [_act_object(act) for act in acts]})


def quiet(services: Services, options: argparse.Namespace) -> Answer:
    reminders = services.reminders
    if options.daily:
        reminders.set_quiet_hours(read_quiet_hours("" if options.daily == "none" else options.daily))
    elif options.end:
        reminders.end_quiet()
    else:
        reminders.keep_quiet()
    until = reminders.kept_quiet_until()
    said = f"Quiet until {until.astimezone():%H:%M}.\n" if until else ""
    return Answer(said, {"until": until.isoformat() if until else None})


def contact_named(services: Services, named: str) -> Contact:
    """By id, or by words that only one has. Raises UnknownContact, SeveralContacts."""
    if exact := services.contacts.find(ContactId(named)):
        return exact
    found = services.contacts.search(named, 6) if named.strip() else ()
    if not found:
        raise UnknownContact(contact=named)
    if len(found) > 1:
        raise SeveralContacts(named=named, found=[f"{each.shown_name} ({each.id})" for each in found])
    return found[0]


def when_said(services: Services, text: str, contact: Contact | None) -> When:
    """Raises NotADate."""
    spoken = services.quick_add.read_date(text)
    if spoken is None:
        raise NotADate(text=text)
    return services.quick_add.when(spoken, Kind.CALL, Goal.CLARIFY, contact)


def _new_time(services: Services, text: str, new: NewItem, contact: Contact | None) -> When | None:
    if text != "good":
        return when_said(services, text, contact)
    advice = services.queue.advise(new)
    return services.queue.when_for(contact, advice.slot) if advice.slot else None


def _recurrence(options: argparse.Namespace) -> Recurrence | None:
    if options.again_after is not None:
        return Recurrence(after_completion=timedelta(days=max(1, options.again_after)))
    if not options.repeat:
        return None
    try:
        return Recurrence(check_rule(options.repeat))
    except NotARule as error:
        raise NotARepetition(text=options.repeat) from error


def _letter(options: argparse.Namespace) -> SealedLetter | None:
    if not options.letter:
        return None
    recipients = tuple(map(Address, options.to))
    return SealedLetter(read_text(options.letter), recipients, options.subject, options.account)


def _contact(services: Services, item: QueueItem) -> Contact | None:
    return services.contacts.find(item.contact) if item.contact else None


# --- What is printed ----------------------------------------------------------------------------------------


def _rows(groups: Mapping[str, Sequence[Row]]) -> Answer:
    lines: list[str] = []
    for name, rows in groups.items():
        if rows:
            lines += [f"{name}:", *(f"  {_line(row.item, row.contact)}" for row in rows)]
    fields: dict[str, object] = {name: [_object(row.item) for row in rows] for name, rows in groups.items()}
    return Answer("".join(f"{line}\n" for line in lines), fields)


def _changed(change: Change) -> Answer:
    steps = [f"  {number}. {_step_line(step)}\n" for number, step in enumerate(change.steps, start=1)]
    hint = f"Next? 'sealpost queue next {change.item.id[:_SHORT]} NUMBER'\n" if steps else ""
    fields: dict[str, object] = {
        "act": change.act,
        "items": [_object(item) for item in change.items],
        "next": [_step_object(step) for step in change.steps],
    }
    return Answer(f"{_lines(change.items)}{hint}{''.join(steps)}", fields)


def _lines(items: Sequence[QueueItem]) -> str:
    return "".join(f"{_line(item, None)}\n" for item in items)


def _line(item: QueueItem, contact: Contact | None) -> str:
    when = f"{item.due_at.astimezone():%Y-%m-%d %H:%M}" if item.due_at else item.state.value
    whom = visible(contact.shown_name) if contact else visible(item.way)
    step = f"({item.step.value})" if item.step.value != "first" else ""
    words = (item.id[:_SHORT], f"{when:<16}", f"{item.kind.value:<6}", whom, visible(item.title), step)
    return "  ".join(word for word in words if word)


def _object(item: QueueItem) -> dict[str, object]:
    recurrence = item.recurrence or Recurrence()
    return {
        "id": item.id,
        "kind": item.kind.value,
        "title": item.title,
        "goal": item.goal.value,
        "contact": item.contact,
        "way": item.way,
        "due": item.due_at.isoformat() if item.due_at else None,
        "zone": item.when.zone if item.when else None,
        "state": item.state.value,
        "outcome": item.outcome.value if item.outcome else None,
        "step": item.step.value,
        "late": item.late.value,
        "repeat": recurrence.rule,
        "again_after_days": recurrence.after_completion.days if recurrence.after_completion else None,
        "note": item.note,
    }


def _step_line(step: NextStep) -> str:
    return f"{step.kind.value}, {step.step.value}{_at(step.at)}"


def _at(moment: datetime | None) -> str:
    return f", {moment.astimezone():%a %Y-%m-%d %H:%M}" if moment else ""


def _step_object(step: NextStep) -> dict[str, object]:
    at = step.at.isoformat() if step.at else None
    return {"kind": step.kind.value, "step": step.step.value, "at": at, "rule": step.rule}


def _act_line(act: Act) -> str:
    undone = " (undone)" if act.undone_at else ""
    titles = ", ".join(visible(item.title) for item in act.items[:3])
    return f"{act.id:>5}  {act.at.astimezone():%Y-%m-%d %H:%M}  {act.kind.value:<9} {titles}{undone}\n"


def _act_object(act: Act) -> dict[str, object]:
    undone = act.undone_at.isoformat() if act.undone_at else None
    items = [item.id for item in act.items]
    return {"act": act.id, "at": act.at.isoformat(), "kind": act.kind.value, "items": items, "undone": undone}
