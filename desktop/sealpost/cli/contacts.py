"""contacts list, show, add, import, export, merge."""

import argparse
from collections.abc import Mapping, Sequence

from sealpost.cli.answers import Answer
from sealpost.cli.files import base_name, read_bytes
from sealpost.composition import Services
from sealpost.core.contact_form import Field, Typed, WrongFields, read_form
from sealpost.core.contact_marks import Mark, marks_of
from sealpost.core.contact_table import Column, Table
from sealpost.core.contacts import Contact, SourceKind, Touch
from sealpost.core.incoming_contacts import Skipped
from sealpost.core.phone import written
from sealpost.core.queue import ContactId
from sealpost.core.text import visible
from sealpost.errors import (
    NotAFingerprint,
    NotAnAddress,
    NotANumber,
    NotATimeZone,
    SealpostError,
    UnknownColumn,
    UnknownSource,
)
from sealpost.services.contact_exchange import ContactFormat, Decision, Offer, Plan

_EVERYBODY = 1_000_000


def list_contacts(services: Services, options: argparse.Namespace) -> Answer:
    found = services.contacts.search(options.text, max(0, options.limit))
    count = services.contacts.count(options.text)
    notes = [f"{count - len(found)} more; raise --limit to see them."] if count > len(found) else []
    return Answer("".join(map(_line, found)), {"contacts": list(map(_object, found)), "count": count}, notes)


def show(services: Services, options: argparse.Namespace) -> Answer:
    contact = services.contacts.get(ContactId(options.contact))
    touches = services.contacts.timeline(contact.id)
    lines = [f"{title:<14}{value}\n" for title, value in _facts(contact) if value]
    lines += [f"{touch.at.astimezone():%Y-%m-%d %H:%M}  {_touch_words(touch)}\n" for touch in touches]
    return Answer("".join(lines), {"contact": _object(contact), "timeline": list(map(_touch_object, touches))})


def add(services: Services, options: argparse.Namespace) -> Answer:
    typed = Typed(
        addresses=options.address,
        phones=[(number, "") for number in options.phone],
        zones=options.zone,
    )
    chosen = Contact(
        ContactId(""),
        options.name,
        organisation=options.organisation,
        job=options.job,
        tags=tuple(options.tag),
        notes=options.note,
    )
    try:
        contact = read_form(typed, chosen, options.country)
    except WrongFields as wrong:
        raise _said(wrong) from wrong
    added = services.contacts.add(contact).contact
    return Answer(_line(added), {"contact": _object(added)})


def import_contacts(services: Services, options: argparse.Namespace) -> Answer:
    name = base_name(options.file) or "standard input"
    content = read_bytes(options.file)
    exchange = services.contact_exchange
    table = exchange.table(content, name)
    if table:
        plan = exchange.plan_table(table, _columns(table, options.column), options.country)
    else:
        plan = exchange.plan_cards(content, options.country)
    decisions = _decisions(plan, may_merge=options.merge)
    fields: dict[str, object] = {
        "offers": [_offer_object(offer, decisions[number]) for number, offer in enumerate(plan.offers)],
        "skipped": list(map(_skipped_object, plan.skipped)),
    }
    notes = [_skipped_line(each, is_table=table is not None) for each in plan.skipped]
    if options.dry_run:
        lines = [_offer_line(offer, decisions[number]) for number, offer in enumerate(plan.offers)]
        return Answer("".join(lines), {**fields, "added": 0, "merged": 0}, notes)
    taken = exchange.take_in(plan, name, _source(options.source) or plan.source, decisions)
    counts = {"added": taken.added, "merged": taken.merged, "left": taken.left}
    said = f"{taken.added} added, {taken.merged} merged, {taken.left} left out as they are here already.\n"
    return Answer(said, {**fields, **counts}, notes)


def export(services: Services, options: argparse.Namespace) -> Answer:
    chosen = services.contacts.search(options.text, _EVERYBODY) if options.text else None
    text = services.contact_exchange.export(ContactFormat(options.format), chosen)
    return Answer(text, {"format": options.format, "text": text})


def merge(services: Services, options: argparse.Namespace) -> Answer:
    merged = services.contacts.merge(ContactId(options.kept), ContactId(options.other)).contact
    return Answer(_line(merged), {"contact": _object(merged)})


# --- Reading options --------------------------------------------------------------------------------------


def _said(wrong: WrongFields) -> SealpostError:
    fault = wrong.faults[0]
    match fault.field:
        case Field.ADDRESS:
            return NotAnAddress(text=fault.text)
        case Field.PHONE:
            return NotANumber(text=fault.text)
        case Field.FINGERPRINT:
            return NotAFingerprint(text=fault.text)
        case Field.ZONE | Field.HOURS | Field.QUIET:
            return NotATimeZone(text=fault.text)


def _columns(table: Table, said: Sequence[str]) -> Sequence[Column]:
    """As guessed, but for those that were named. Raises UnknownColumn."""
    columns = list(table.columns)
    for each in said:
        number, _, field = each.partition("=")
        column = next((column for column in Column if column.name.lower().replace("_", "-") == field.lower()), None)
        if column is None or not number.isdecimal() or not 1 <= int(number) <= len(columns):
            fields = ", ".join(column.name.lower().replace("_", "-") for column in Column)
            raise UnknownColumn(column=each, fields=fields, count=len(columns))
        columns[int(number) - 1] = column
    return columns


def _source(said: str | None) -> SourceKind | None:
    if said is None:
        return None
    kind = next((kind for kind in SourceKind if kind.value == said), None)
    if kind is None:
        raise UnknownSource(source=said, sources=[kind.value for kind in SourceKind])
    return kind


def _decisions(plan: Plan, *, may_merge: bool) -> Mapping[int, Decision]:
    """A terminal asks nobody: what is here already is left out unless --merge was said."""
    return {
        number: Decision.LEAVE if offer.decision is Decision.MERGE and not may_merge else offer.decision
        for number, offer in enumerate(plan.offers)
    }


# --- Saying -----------------------------------------------------------------------------------------------


def _line(contact: Contact) -> str:
    ways = ", ".join([*map(written, contact.phones[:1]), *contact.addresses[:1]])
    return f"{contact.id}  {visible(contact.shown_name):<30}  {visible(ways)}\n"


def _facts(contact: Contact) -> Sequence[tuple[str, str]]:
    marks = marks_of(contact)
    return [
        ("Name", visible(contact.name)),
        ("Organisation", visible(contact.organisation)),
        ("Job", visible(contact.job)),
        *(("Address", address) for address in contact.addresses),
        *(("Number", f"{written(phone)} {visible(phone.label)}".strip()) for phone in contact.phones),
        *((mark.value.capitalize(), visible(marks[mark])) for mark in Mark if mark in marks),
        ("Tags", ", ".join(map(visible, contact.tags))),
        ("Notes", visible(contact.notes, 2_000)),
    ]


def _touch_words(touch: Touch) -> str:
    outcome = f": {touch.outcome.value}" if touch.outcome else ""
    return f"{touch.kind.value}{outcome}  {visible(touch.subject)}".rstrip()


def _object(contact: Contact) -> dict[str, object]:
    return {
        "id": contact.id,
        "name": contact.name,
        "addresses": list(contact.addresses),
        "phones": [{"number": phone.number, "label": phone.label, "ext": phone.extension} for phone in contact.phones],
        "organisation": contact.organisation,
        "job": contact.job,
        "tags": list(contact.tags),
        "notes": contact.notes,
        **{mark.value.replace("-", "_"): text for mark, text in marks_of(contact).items()},
        "sources": [
            {"kind": source.kind.value, "at": source.at.isoformat(), "detail": source.detail}
            for source in contact.sources
        ],
    }


def _touch_object(touch: Touch) -> dict[str, object]:
    return {
        "at": touch.at.isoformat(),
        "kind": touch.kind.value,
        "outcome": touch.outcome.value if touch.outcome else None,
        "subject": touch.subject,
        "they_said": touch.they_said,
        "i_said": touch.i_said,
    }


def _offer_line(offer: Offer, decision: Decision) -> str:
    twin = f"  like {visible(offer.twin.shown_name)}" if offer.twin else ""
    return f"{decision.value:<6} {visible(offer.incoming.contact.shown_name)}{twin}\n"


def _offer_object(offer: Offer, decision: Decision) -> dict[str, object]:
    return {
        "name": offer.incoming.contact.shown_name,
        "place": offer.incoming.place,
        "decision": decision.value,
        "like": offer.twin.id if offer.twin else None,
    }


def _skipped_line(skipped: Skipped, *, is_table: bool) -> str:
    where = "line" if is_table else "card"
    what = f": {visible(skipped.text)}" if skipped.text else ""
    return f"{where} {skipped.place}: {skipped.why.value}{what}"


def _skipped_object(skipped: Skipped) -> dict[str, object]:
    return {"place": skipped.place, "why": skipped.why.value, "text": skipped.text}
