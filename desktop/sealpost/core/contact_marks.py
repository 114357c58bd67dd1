"""What only Sealpost knows of a contact, as short texts that go with a card or a row to another Sealpost.

What is private (temperament, travel) is not among them.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import TypeVar

from sealpost.core.advisor import Channel, Consent, Standing
from sealpost.core.contact_form import Typed, WrongFields, read_form
from sealpost.core.contacts import Assistant, Contact, Decides, MailConsent, Preference
from sealpost.core.phone import parse_phone, written
from sealpost.core.rules_file import format_hours

_Choice = TypeVar("_Choice", bound=Enum)


class Mark(Enum):
    STANDING = "standing"
    DECIDES = "decides"
    ASSISTANT = "assistant"
    ASSISTANT_PHONE = "assistant-phone"
    ZONES = "zones"
    HOURS = "hours"
    QUIET = "quiet"
    PREFERS = "prefers"  # email 2026-03-04
    CONSENT = "consent"  # yes 2026-05-06 a fair
    DO_NOT = "do-not"  # call mail
    KEYS = "keys"


def marks_of(contact: Contact) -> Mapping[Mark, str]:
    """Only what is known."""
    assistant, preference, consent = contact.assistant, contact.preference, contact.consent
    said_on = consent.said_on.isoformat() if consent.said_on else "-"
    refusals = [word for word, is_said in (("call", contact.do_not_call), ("mail", contact.do_not_mail)) if is_said]
    marks = {
        Mark.STANDING: contact.standing.value if contact.standing is not Standing.UNKNOWN else "",
        Mark.DECIDES: contact.decides.value if contact.decides is not Decides.UNKNOWN else "",
        Mark.ASSISTANT: assistant.name if assistant else "",
        Mark.ASSISTANT_PHONE: written(assistant.phone) if assistant and assistant.phone else "",
        Mark.ZONES: " ".join(contact.zones),
        Mark.HOURS: format_hours(contact.hours) if contact.hours else "",
        Mark.QUIET: " ".join(map(format_hours, contact.quiet)),
        Mark.PREFERS: f"{preference.channel.value} {preference.said_on.isoformat()}" if preference else "",
        Mark.CONSENT: f"{consent.answer.value} {said_on} {consent.source}" if consent != MailConsent() else "",
        Mark.DO_NOT: " ".join(refusals),
        Mark.KEYS: " ".join(contact.fingerprints),
    }
    return {mark: text for mark, text in marks.items() if text}


def with_marks(contact: Contact, marks: Mapping[Mark, str], country: str | None = None) -> Contact:
    """`contact` with what can be read of `marks`; anything else in them is passed over."""

    def said(mark: Mark) -> str:
        return marks.get(mark, "").strip()

    assistant, assistant_phone = said(Mark.ASSISTANT), parse_phone(said(Mark.ASSISTANT_PHONE), country)
    refusals = said(Mark.DO_NOT).split()
    marked = replace(
        contact,
        standing=_choice(Standing, said(Mark.STANDING)) or Standing.UNKNOWN,
        decides=_choice(Decides, said(Mark.DECIDES)) or Decides.UNKNOWN,
        assistant=Assistant(assistant, assistant_phone) if assistant or assistant_phone else None,
        preference=_preference(said(Mark.PREFERS)),
        consent=_consent(said(Mark.CONSENT)),
        do_not_call="call" in refusals,
        do_not_mail="mail" in refusals,
    )
    marked = _typed(marked, Typed(zones=_words(said(Mark.ZONES))))
    marked = _typed(marked, Typed(hours=said(Mark.HOURS), quiet=_words(said(Mark.QUIET))))
    return _typed(marked, Typed(fingerprints=_words(said(Mark.KEYS))))


def _words(text: str) -> Sequence[str]:
    return text.replace(",", " ").split()


def _typed(contact: Contact, typed: Typed) -> Contact:
    """All of it or nothing."""
    with suppress(WrongFields):
        read = read_form(typed, contact, None)
        return replace(
            contact,
            zones=read.zones or contact.zones,
            hours=read.hours or contact.hours,
            quiet=read.quiet or contact.quiet,
            fingerprints=read.fingerprints or contact.fingerprints,
        )
    return contact


def _preference(said: str) -> Preference | None:
    way, _, day = said.partition(" ")
    channel, said_on = _choice(Channel, way), _day(day)
    return Preference(channel, said_on) if channel in (Channel.PHONE, Channel.EMAIL) and said_on else None


def _consent(said: str) -> MailConsent:
    answer, _, rest = said.partition(" ")
    day, _, source = rest.partition(" ")
    consent = _choice(Consent, answer)
    return MailConsent(consent, source.strip(), _day(day)) if consent else MailConsent()


def _choice(choices: type[_Choice], said: str) -> _Choice | None:
    return next((choice for choice in choices if choice.value == said), None)


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said.strip())
    except ValueError:
        return None
