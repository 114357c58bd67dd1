"""Contacts from and to other programs: looked at first, taken in when a person has said so, given out harmless."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePath

from sealpost.core.contact_table import Column, Table, contacts_of, read_table, write_table
from sealpost.core.contacts import Contact, Source, SourceKind
from sealpost.core.incoming_contacts import (
    LARGEST_FILE,
    Incoming,
    Reading,
    Skipped,
    decoded,
    may_be_one,
    once,
)
from sealpost.core.vcard import read_cards, write_cards
from sealpost.errors import NotReadable
from sealpost.services.contacts import ContactService
from sealpost.services.ports import Clock, ContactsEdit

_PAGE = 500


class ContactFormat(Enum):
    VCARD = "vcard"
    CSV = "csv"


class Decision(Enum):
    ADD = "add"
    MERGE = "merge"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Offer:
    """One contact of the file, who it may be already, and what is proposed."""

    incoming: Incoming
    twin: Contact | None
    decision: Decision


@dataclass(frozen=True, slots=True)
class Plan:
    """Nothing was changed yet."""

    offers: Sequence[Offer]
    skipped: Sequence[Skipped]
    source: SourceKind


@dataclass(frozen=True, slots=True)
class TakenIn:
    added: int
    merged: int
    left: int
    undo: ContactsEdit


class ContactExchange:
    """Everything blocks on the disk; windows call it in jobs. Raises DiskFull, NotReadable, NotWritable."""

    def __init__(self, contacts: ContactService, clock: Clock) -> None:
        self._contacts = contacts
        self._clock = clock

    def table(self, content: bytes, name: str) -> Table | None:
        """For a choice of columns; None where `content` is made of cards. Raises NotReadable."""
        if len(content) > LARGEST_FILE:
            raise NotReadable(path=name, detail=f"it is larger than {LARGEST_FILE // 2**20} MB")
        return None if _is_cards(content) else read_table(content)

    def plan_cards(self, content: bytes, country: str | None) -> Plan:
        return self._plan(read_cards(content, country), SourceKind.CARD)

    def plan_table(self, table: Table, columns: Sequence[Column], country: str | None) -> Plan:
        return self._plan(contacts_of(table, columns, country), table.preset.source)

    def take_in(self, plan: Plan, name: str, source: SourceKind, decisions: Mapping[int, Decision]) -> TakenIn:
        """`decisions` by the number of the offer, where they are not as proposed; `name` is that of the file."""
        came_from = Source(source, self._clock.now(), PurePath(name).name)
        new: list[Contact] = []
        joined: list[tuple[Contact, Contact]] = []
        for number, offer in enumerate(plan.offers):
            match decisions.get(number, offer.decision):
                case Decision.ADD:
                    new.append(offer.incoming.contact)
                case Decision.MERGE if offer.twin:
                    joined.append((offer.twin, offer.incoming.contact))
                case _:
                    pass
        undo = self._contacts.take_in(new, joined, came_from)
        return TakenIn(len(new), len(joined), len(plan.offers) - len(new) - len(joined), undo)

    def export(self, export_format: ContactFormat, contacts: Sequence[Contact] | None = None) -> str:
        """`contacts`, or all of them."""
        chosen = self._everybody() if contacts is None else contacts
        match export_format:
            case ContactFormat.VCARD:
                return write_cards(chosen)
            case ContactFormat.CSV:
                return write_table(chosen)

    def _plan(self, reading: Reading, source: SourceKind) -> Plan:
        return Plan([self._offer(each) for each in once(reading.incoming)], reading.skipped, source)

    def _offer(self, incoming: Incoming) -> Offer:
        """Somebody with the same address or number and no other name is taken for the same person, until told not."""
        like = self._contacts.like(incoming.contact)
        same = next((twin for twin in like if _share_a_way(twin, incoming.contact)), None)
        if same and may_be_one(same, incoming.contact):
            return Offer(incoming, same, Decision.MERGE)
        return Offer(incoming, like[0] if like else None, Decision.ADD)

    def _everybody(self) -> Iterator[Contact]:
        offset = 0
        while page := self._contacts.search("", _PAGE, offset):
            yield from page
            offset += len(page)


def _share_a_way(one: Contact, other: Contact) -> bool:
    numbers = {phone.number for phone in one.phones}
    return bool(set(one.addresses) & set(other.addresses)) or any(phone.number in numbers for phone in other.phones)


def _is_cards(content: bytes) -> bool:
    return decoded(content[:2_000]).lstrip().upper().startswith("BEGIN:VCARD")
