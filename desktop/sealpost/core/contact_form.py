"""What was typed about a contact, read strictly: every field that can't be taken is named, none is guessed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time
from enum import Enum
from functools import cache
from zoneinfo import available_timezones

from sealpost.core.calendar import Hours
from sealpost.core.contacts import Assistant, Contact
from sealpost.core.keys import Address, Fingerprint, parse_fingerprint
from sealpost.core.phone import Phone, parse_phone
from sealpost.core.rules_file import parse_hours
from sealpost.core.text import parse_address
from sealpost.errors import NotAFingerprint


class Field(Enum):
    ADDRESS = "address"
    PHONE = "phone"
    ZONE = "zone"
    HOURS = "hours"
    QUIET = "quiet"
    FINGERPRINT = "fingerprint"


@dataclass(frozen=True, slots=True)
class Fault:
    """`text` stands in `field` and can't be read as one."""

    field: Field
    text: str


class WrongFields(ValueError):
    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("fields that can't be read")
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Typed:
    """The fields that have to be read; choices and free text stand in the contact already."""

    addresses: Sequence[str] = ()
    phones: Sequence[tuple[str, str]] = ()  # number, label
    assistant: str = ""
    assistant_phone: str = ""
    zones: Sequence[str] = ()
    hours: str = ""
    quiet: Sequence[str] = ()
    fingerprints: Sequence[str] = ()


def read_form(typed: Typed, chosen: Contact, country: str | None) -> Contact:
    """`chosen` with everything of `typed`; raises WrongFields with all that can't be read, at once."""
    faults: list[Fault] = []
    contact = replace(
        chosen,
        addresses=tuple(_addresses(typed.addresses, faults)),
        phones=tuple(_phones(typed.phones, country, faults)),
        assistant=_assistant(typed, country, faults),
        zones=tuple(_zones(typed.zones, faults)),
        hours=next(iter(_working_hours([typed.hours], faults)), None),
        quiet=tuple(_quiet_hours(typed.quiet, faults)),
        fingerprints=tuple(_fingerprints(typed.fingerprints, faults)),
    )
    if faults:
        raise WrongFields(faults)
    return contact


def _filled(texts: Iterable[str]) -> Iterable[str]:
    return (text.strip() for text in texts if text.strip())


def _addresses(texts: Iterable[str], faults: list[Fault]) -> Iterable[Address]:
    for text in _filled(texts):
        if address := parse_address(text):
            yield address
        else:
            faults.append(Fault(Field.ADDRESS, text))


def _phones(lines: Iterable[tuple[str, str]], country: str | None, faults: list[Fault]) -> Iterable[Phone]:
    for number, label in lines:
        if not number.strip():
            continue
        if phone := parse_phone(number, country, label.strip()):
            yield phone
        else:
            faults.append(Fault(Field.PHONE, number.strip()))


def _assistant(typed: Typed, country: str | None, faults: list[Fault]) -> Assistant | None:
    phone = next(iter(_phones([(typed.assistant_phone, "")], country, faults)), None)
    name = typed.assistant.strip()
    return Assistant(name, phone) if name or phone else None


def _zones(texts: Iterable[str], faults: list[Fault]) -> Iterable[str]:
    for text in _filled(texts):
        if zone := _known_zones().get(text.replace(" ", "_").casefold()):
            yield zone
        else:
            faults.append(Fault(Field.ZONE, text))


@cache
def _known_zones() -> Mapping[str, str]:
    """By their folded name; to list them takes 5 ms."""
    return {zone.casefold(): zone for zone in available_timezones()}


def _working_hours(texts: Iterable[str], faults: list[Fault]) -> Iterable[Hours]:
    for text in _filled(texts):
        if hours := parse_hours("-".join(_ends(text))):
            yield hours
        else:
            faults.append(Fault(Field.HOURS, text))


def _quiet_hours(texts: Iterable[str], faults: list[Fault]) -> Iterable[Hours]:
    """As working hours, but they may go over midnight."""
    for text in _filled(texts):
        try:
            start, end = map(time.fromisoformat, _ends(text))
            yield Hours(start, end)
        except ValueError:
            faults.append(Fault(Field.QUIET, text))


def _ends(text: str) -> list[str]:
    """8:00 – 16:30 as 08:00 and 16:30."""
    return [end.strip().zfill(5) for end in text.replace("–", "-").split("-")]


def _fingerprints(texts: Iterable[str], faults: list[Fault]) -> Iterable[Fingerprint]:
    for text in _filled(texts):
        try:
            yield parse_fingerprint(text)
        except NotAFingerprint:
            faults.append(Fault(Field.FINGERPRINT, text))
