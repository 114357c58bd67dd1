"""People to call and to write to: what is known of them, and what passed between us."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import Enum
from typing import NewType, TypeVar

from sealpost.core.advisor import Ask, Channel, Consent, Goal, Standing, Temperament
from sealpost.core.calendar import Hours
from sealpost.core.keys import Address, Fingerprint
from sealpost.core.phone import Phone, common_zones
from sealpost.core.queue import ContactId, ItemId, Outcome

_T = TypeVar("_T")

TouchId = NewType("TouchId", str)

NAME_LIMIT = 300  # characters of a name, an organisation, a tag
NOTES_LIMIT = 100_000
MOST_WAYS = 50  # addresses, numbers, tags, keys of one contact: more is a damaged import


class Decides(Enum):
    """Whether the contact can say yes alone."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


class SourceKind(Enum):
    """Where a contact came from; some of them say something about consent (`consent_from`)."""

    TYPED = "typed"
    CARD = "card"
    TABLE = "table"
    MAIL = "mail"
    PAGE = "page"
    CHAT = "chat"
    ORDER = "order"
    REGISTRATION = "registration"
    MATERIAL = "material"
    FEEDBACK = "feedback"
    CALCULATOR = "calculator"
    CONTEST = "contest"
    COUPON = "coupon"
    WEBINAR = "webinar"
    LIST = "list"
    SUBSCRIPTION = "subscription"


@dataclass(frozen=True, slots=True)
class Source:
    kind: SourceKind
    at: datetime
    detail: str = ""  # the file, the site, the occasion


@dataclass(frozen=True, slots=True)
class MailConsent:
    """To promotional mail: what was said, where, and when."""

    answer: Consent = Consent.UNKNOWN
    source: str = ""
    said_on: date | None = None


@dataclass(frozen=True, slots=True)
class Preference:
    """The way the contact asked to be reached: PHONE or EMAIL."""

    channel: Channel
    said_on: date


@dataclass(frozen=True, slots=True)
class Assistant:
    name: str
    phone: Phone | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """`addresses` and `phones` begin with the preferred one; everything but `id` may be unknown."""

    id: ContactId
    name: str = ""
    addresses: Sequence[Address] = ()
    phones: Sequence[Phone] = ()
    organisation: str = ""
    job: str = ""
    standing: Standing = Standing.UNKNOWN
    decides: Decides = Decides.UNKNOWN
    assistant: Assistant | None = None
    zones: Sequence[str] = ()  # said or seen; where there are none, `possible_zones` asks the numbers
    hours: Hours | None = None  # None: the usual ones
    quiet: Sequence[Hours] = ()  # never then; may go over midnight
    preference: Preference | None = None
    temperament: Temperament = Temperament.UNKNOWN  # private: written to no export
    often_travelling: bool = False  # private as well
    do_not_call: bool = False
    do_not_mail: bool = False
    consent: MailConsent = field(default_factory=MailConsent)
    tags: Sequence[str] = ()
    notes: str = ""
    fingerprints: Sequence[Fingerprint] = ()
    sources: Sequence[Source] = ()

    @property
    def shown_name(self) -> str:
        """What stands for the contact in lists; pass it through core.text.visible before showing it."""
        ways = (self.name, self.organisation, *self.addresses, *(phone.number for phone in self.phones))
        return next((way for way in ways if way), "")

    @property
    def is_empty(self) -> bool:
        return not self.shown_name


def possible_zones(contact: Contact) -> Sequence[str]:
    """Where the contact may be: what was said, else every zone that all of their numbers allow. Never a guess."""
    return contact.zones or common_zones(phone.number for phone in contact.phones)


def is_quiet(contact: Contact, local: time) -> bool:
    """Whether the contact's own quiet hours hold at `local`, a time on the contact's clock."""
    return any(_within(hours, local) for hours in contact.quiet)


def _within(hours: Hours, local: time) -> bool:
    if hours.start <= hours.end:
        return hours.start <= local < hours.end
    return local >= hours.start or local < hours.end


# --- What passed between us -------------------------------------------------------------------------------


class TouchKind(Enum):
    CALL = "call"  # I called
    LETTER = "letter"  # I wrote
    THEY_CALLED = "they-called"
    THEY_WROTE = "they-wrote"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Touch:
    """One line of a contact's timeline; it never holds the text of a mail."""

    id: TouchId
    contact: ContactId
    at: datetime
    kind: TouchKind
    outcome: Outcome | None = None  # of a call or a letter of mine
    subject: str = ""  # what it was about, in a sentence
    they_said: str = ""
    i_said: str = ""
    item: ItemId | None = None  # of the queue, where it came from there


_NOBODY_THERE = (Outcome.NO_ANSWER, Outcome.VOICEMAIL)


def was_in_touch(touch: Touch) -> bool:
    """A note is none, and neither is a call that nobody took."""
    return touch.kind is not TouchKind.NOTE and touch.outcome not in _NOBODY_THERE


def missed_calls(newest_first: Iterable[Touch]) -> int:
    """Calls in a row that nobody took, up to the last time anything else passed between us."""
    missed = 0
    for touch in newest_first:
        if touch.kind is TouchKind.CALL and touch.outcome in _NOBODY_THERE:
            missed += 1
        elif touch.kind is not TouchKind.NOTE:
            break
    return missed


def answers(newest_first: Iterable[Touch]) -> Iterator[Channel]:
    """By which way the contact answered, the latest first."""
    for touch in newest_first:
        if touch.kind is TouchKind.THEY_CALLED or (touch.kind is TouchKind.CALL and touch.outcome is Outcome.REACHED):
            yield Channel.PHONE
        elif touch.kind is TouchKind.THEY_WROTE:
            yield Channel.EMAIL


def ask_about(contact: Contact, newest_first: Sequence[Touch], goal: Goal, now: datetime) -> Ask:
    """All that the advisor may know of a contact; what an item adds is for the caller to `replace`."""
    return Ask(
        now=now,
        goal=goal,
        first_contact=all(touch.kind is TouchKind.NOTE or touch.outcome in _NOBODY_THERE for touch in newest_first),
        standing=contact.standing,
        has_assistant=contact.assistant is not None,
        preferred=contact.preference.channel if contact.preference else None,
        often_travelling=contact.often_travelling,
        temperament=contact.temperament,
        has_phone=bool(contact.phones),
        has_email=bool(contact.addresses),
        missed_calls=missed_calls(newest_first),
        last_answers=tuple(answers(newest_first))[:3],
        do_not_call=contact.do_not_call,
        do_not_mail=contact.do_not_mail,
        consent=contact.consent.answer,
    )


# --- Tidying and finding ----------------------------------------------------------------------------------


def tidied(contact: Contact) -> Contact:
    """Blanks around words gone, one form of each letter, nothing twice, nothing beyond the limits."""
    assistant = contact.assistant
    if assistant is not None:
        assistant = replace(assistant, name=_line(assistant.name))
        assistant = assistant if assistant.name or assistant.phone else None
    return replace(
        contact,
        name=_line(contact.name),
        addresses=_few(contact.addresses),
        phones=_distinct(contact.phones),
        organisation=_line(contact.organisation),
        job=_line(contact.job),
        assistant=assistant,
        zones=_few(contact.zones),
        quiet=_few(contact.quiet),
        consent=replace(contact.consent, source=_line(contact.consent.source)),
        tags=_few(tag for tag in map(_line, contact.tags) if tag),
        notes=unicodedata.normalize("NFC", contact.notes.replace("\r\n", "\n").replace("\x00", "")).strip()[
            :NOTES_LIMIT
        ],
        fingerprints=_few(contact.fingerprints),
        sources=_few(replace(source, detail=_line(source.detail)) for source in contact.sources),
    )


def _line(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text.replace("\x00", "")).split())[:NAME_LIMIT]


def _few(things: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(things))[:MOST_WAYS]


def _distinct(phones: Iterable[Phone]) -> tuple[Phone, ...]:
    """Each number once, with the label it had first."""
    by_number: dict[tuple[str, str], Phone] = {}
    for phone in phones:
        by_number.setdefault((phone.number, phone.extension), replace(phone, label=_line(phone.label)))
    return tuple(by_number.values())[:MOST_WAYS]


def folded(text: str) -> str:
    """Lower case and without accents: how words are compared when somebody searches (Árnyék, ёлка, STRASSE)."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def sort_key(contact: Contact) -> str:
    return folded(contact.shown_name)


def merged(kept: Contact, other: Contact) -> Contact:
    """`kept`, with everything of `other` that it did not know: nothing that was said is lost.

    Where both know something that only one can be true of, `kept` wins and the other goes to the notes.
    A refusal (do not call, no consent) of either stays a refusal.
    """
    lost = [
        f"{what}: {theirs}"
        for what, ours, theirs in (
            ("name", kept.name, other.name),
            ("organisation", kept.organisation, other.organisation),
            ("job", kept.job, other.job),
        )
        if ours and theirs and folded(ours) != folded(theirs)
    ]
    notes = "\n\n".join(dict.fromkeys(text for text in (kept.notes, "\n".join(lost), other.notes) if text))
    unknown_standing = kept.standing is Standing.UNKNOWN
    return tidied(
        replace(
            kept,
            name=kept.name or other.name,
            addresses=(*kept.addresses, *other.addresses),
            phones=(*kept.phones, *other.phones),
            organisation=kept.organisation or other.organisation,
            job=kept.job or other.job,
            standing=other.standing if unknown_standing else kept.standing,
            decides=other.decides if kept.decides is Decides.UNKNOWN else kept.decides,
            assistant=kept.assistant or other.assistant,
            zones=kept.zones or other.zones,
            hours=kept.hours or other.hours,
            quiet=(*kept.quiet, *other.quiet),
            preference=_later_preference(kept.preference, other.preference),
            temperament=other.temperament if kept.temperament is Temperament.UNKNOWN else kept.temperament,
            often_travelling=kept.often_travelling or other.often_travelling,
            do_not_call=kept.do_not_call or other.do_not_call,
            do_not_mail=kept.do_not_mail or other.do_not_mail,
            consent=_careful_consent(kept.consent, other.consent),
            tags=(*kept.tags, *other.tags),
            notes=notes,
            fingerprints=(*kept.fingerprints, *other.fingerprints),
            sources=(*kept.sources, *other.sources),
        )
    )


def _later_preference(ours: Preference | None, theirs: Preference | None) -> Preference | None:
    said = [preference for preference in (ours, theirs) if preference]
    return max(said, key=lambda preference: preference.said_on, default=None)


def _careful_consent(ours: MailConsent, theirs: MailConsent) -> MailConsent:
    """A no beats a yes, and anything said beats what is not known."""
    order = (Consent.NO, Consent.YES, Consent.UNKNOWN)
    return min((ours, theirs), key=lambda consent: order.index(consent.answer))


def consent_from(source: Source) -> MailConsent:
    """What the way a contact came to us says about promotional mail: little, and never more than was said."""
    on = source.at.date()
    match source.kind:
        case SourceKind.SUBSCRIPTION:
            return MailConsent(Consent.YES, source.detail or "subscription", on)
        case SourceKind.LIST:
            return MailConsent(Consent.NO, source.detail or "bought or found list", on)
        case _:
            return MailConsent(Consent.UNKNOWN, "", None)
