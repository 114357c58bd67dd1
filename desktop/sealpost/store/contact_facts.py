"""What is known of a contact, as JSON; a fact that a newer Sealpost added is passed over, never fatal."""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from sealpost.core.advisor import Channel, Consent, Standing, Temperament
from sealpost.core.calendar import Hours
from sealpost.core.contacts import Assistant, Contact, Decides, MailConsent, Preference, Source, SourceKind
from sealpost.core.keys import Address, Fingerprint
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId

Facts = Mapping[str, Any]


def written_facts(contact: Contact) -> str:
    """Only what is known: most contacts have a name and an address."""
    facts = {
        "name": contact.name,
        "addresses": list(contact.addresses),
        "phones": [_written_phone(phone) for phone in contact.phones],
        "organisation": contact.organisation,
        "job": contact.job,
        "standing": contact.standing.value if contact.standing is not Standing.UNKNOWN else "",
        "decides": contact.decides.value if contact.decides is not Decides.UNKNOWN else "",
        "assistant": _written_assistant(contact.assistant) if contact.assistant else None,
        "zones": list(contact.zones),
        "hours": _written_hours(contact.hours) if contact.hours else "",
        "quiet": [_written_hours(hours) for hours in contact.quiet],
        "preference": _written_preference(contact.preference) if contact.preference else None,
        "temperament": contact.temperament.value if contact.temperament is not Temperament.UNKNOWN else "",
        "often_travelling": contact.often_travelling,
        "do_not_call": contact.do_not_call,
        "do_not_mail": contact.do_not_mail,
        "consent": _written_consent(contact.consent) if contact.consent != MailConsent() else None,
        "tags": list(contact.tags),
        "notes": contact.notes,
        "fingerprints": list(contact.fingerprints),
        "sources": [
            {"kind": source.kind.value, "at": source.at.isoformat(), "detail": source.detail}
            for source in contact.sources
        ],
    }
    return json.dumps({name: fact for name, fact in facts.items() if fact}, ensure_ascii=False, separators=(",", ":"))


def _written_phone(phone: Phone) -> list[str]:
    return [phone.number, phone.label, phone.extension]


def _written_assistant(assistant: Assistant) -> Facts:
    return {"name": assistant.name, "phone": _written_phone(assistant.phone) if assistant.phone else None}


def _written_hours(hours: Hours) -> str:
    return f"{hours.start:%H:%M}-{hours.end:%H:%M}"


def _written_preference(preference: Preference) -> Facts:
    return {"channel": preference.channel.value, "said_on": preference.said_on.isoformat()}


def _written_consent(consent: MailConsent) -> Facts:
    said_on = consent.said_on.isoformat() if consent.said_on else None
    return {"answer": consent.answer.value, "source": consent.source, "said_on": said_on}


def read_facts(contact: ContactId, written: str) -> Contact:
    facts: Facts = json.loads(written)
    return Contact(
        id=contact,
        name=facts.get("name", ""),
        addresses=tuple(Address(address) for address in facts.get("addresses", ())),
        phones=tuple(_phone(phone) for phone in facts.get("phones", ())),
        organisation=facts.get("organisation", ""),
        job=facts.get("job", ""),
        standing=Standing(facts.get("standing") or "unknown"),
        decides=Decides(facts.get("decides") or "unknown"),
        assistant=_assistant(facts["assistant"]) if facts.get("assistant") else None,
        zones=tuple(facts.get("zones", ())),
        hours=_hours(facts["hours"]) if facts.get("hours") else None,
        quiet=tuple(_hours(hours) for hours in facts.get("quiet", ())),
        preference=_preference(facts["preference"]) if facts.get("preference") else None,
        temperament=Temperament(facts.get("temperament") or "unknown"),
        often_travelling=facts.get("often_travelling", False),
        do_not_call=facts.get("do_not_call", False),
        do_not_mail=facts.get("do_not_mail", False),
        consent=_consent(facts["consent"]) if facts.get("consent") else MailConsent(),
        tags=tuple(facts.get("tags", ())),
        notes=facts.get("notes", ""),
        fingerprints=tuple(Fingerprint(fingerprint) for fingerprint in facts.get("fingerprints", ())),
        sources=tuple(
            Source(SourceKind(source["kind"]), datetime.fromisoformat(source["at"]), source["detail"])
            for source in facts.get("sources", ())
        ),
    )


def _phone(written: tuple[str, str, str]) -> Phone:
    number, label, extension = written
    return Phone(Number(number), label, extension)


def _assistant(facts: Facts) -> Assistant:
    return Assistant(facts["name"], _phone(facts["phone"]) if facts["phone"] else None)


def _hours(written: str) -> Hours:
    start, _, end = written.partition("-")
    return Hours(time.fromisoformat(start), time.fromisoformat(end))


def _preference(facts: Facts) -> Preference:
    return Preference(Channel(facts["channel"]), date.fromisoformat(facts["said_on"]))


def _consent(facts: Facts) -> MailConsent:
    said_on = date.fromisoformat(facts["said_on"]) if facts["said_on"] else None
    return MailConsent(Consent(facts["answer"]), facts["source"], said_on)
