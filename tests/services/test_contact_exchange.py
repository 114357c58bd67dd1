"""Contacts from files: looked at, decided on, taken in as a whole, taken back; and hostile ones given out harmless."""

import csv
import io

import pytest

from sealpost.core.advisor import Consent
from sealpost.core.contacts import Contact, SourceKind
from sealpost.core.keys import Address
from sealpost.core.phone import parse_phone
from sealpost.core.queue import ContactId
from sealpost.core.text import parse_address
from sealpost.core.vcard import read_cards
from sealpost.errors import ContactChanged, NotReadable
from sealpost.services.contact_exchange import ContactExchange, ContactFormat, Decision
from support.corpus import records
from support.desk import open_desk
from support.people import many_people

TABLE = (
    b"Name,Email,Phone\nZoe Quartz,zoe@example.org,+36201234567\nAdam,office@example.org,\nBob,bob@example.org,12#\n"
)
ZOE = Contact(ContactId(""), "Zoe", addresses=(Address("zoe@example.org"),), tags=("old",))


@pytest.fixture
def desk(tmp_path):
    desk = open_desk(tmp_path / "sealpost.sqlite")
    yield desk
    desk.database.close()


@pytest.fixture
def exchange(desk):
    return ContactExchange(desk.contacts, desk.clock)


def plan_of(exchange, content=TABLE):
    table = exchange.table(content, "people.csv")
    return exchange.plan_table(table, table.columns, "HU")


def take_in(exchange, decisions=None, source=SourceKind.TABLE, content=TABLE):
    return exchange.take_in(plan_of(exchange, content), "/home/me/people.csv", source, decisions or {})


def names(desk):
    return [contact.name for contact in desk.contacts.search()]


def test_nothing_changes_before_it_was_said(exchange, desk):
    plan_of(exchange)
    assert desk.contacts.count() == 0


def test_a_file_is_taken_in_with_its_source_and_taken_back_whole(exchange, desk):
    taken = take_in(exchange)
    assert (taken.added, taken.merged, taken.left) == (3, 0, 0)
    assert desk.contacts.search("Adam")[0].sources[0].detail == "people.csv"
    desk.contacts.undo(taken.undo)
    assert desk.contacts.count() == 0


def test_the_same_address_without_another_name_is_proposed_to_be_merged(exchange, desk):
    kept = desk.contacts.add(Contact(ContactId(""), "", addresses=ZOE.addresses, tags=("old",))).contact
    plan = plan_of(exchange)
    assert [offer.decision for offer in plan.offers] == [Decision.MERGE, Decision.ADD, Decision.ADD]
    taken = exchange.take_in(plan, "people.csv", SourceKind.TABLE, {})
    assert (taken.added, taken.merged) == (2, 1)
    assert desk.contacts.get(kept.id).name == "Zoe Quartz"
    assert desk.contacts.get(kept.id).tags == ("old",)
    desk.contacts.undo(taken.undo)
    assert desk.contacts.get(kept.id) == kept


def test_another_name_at_the_same_address_is_another_person_until_told_otherwise(exchange, desk):
    desk.contacts.add(ZOE)
    offer = plan_of(exchange).offers[0]
    assert (offer.decision, offer.twin.name) == (Decision.ADD, "Zoe")
    take_in(exchange, {0: Decision.MERGE, 1: Decision.LEAVE})
    assert names(desk) == ["Bob", "Zoe"]


def test_a_contact_that_changed_after_the_preview_is_not_merged_over(exchange, desk):
    before = desk.contacts.add(Contact(ContactId(""), "", addresses=ZOE.addresses)).contact
    plan = plan_of(exchange)
    desk.contacts.change(before, ZOE)
    with pytest.raises(ContactChanged):
        exchange.take_in(plan, "people.csv", SourceKind.TABLE, {})
    assert names(desk) == ["Zoe"]


def test_a_bought_list_has_said_no_to_promotional_mail(exchange, desk):
    take_in(exchange, source=SourceKind.LIST)
    assert {contact.consent.answer for contact in desk.contacts.search()} == {Consent.NO}


def test_a_person_named_twice_in_a_file_is_taken_once(exchange, desk):
    take_in(exchange, content=b"Name,Email,Tags\nZoe,zoe@example.org,one\nzoe,zoe@example.org,two\n")
    assert [contact.tags for contact in desk.contacts.search()] == [("one", "two")]


def test_two_people_who_share_an_address_stay_two(exchange, desk):
    take_in(exchange, content=b"Name,Email\nZoe,office@example.org\nAdam,office@example.org\n")
    assert names(desk) == ["Adam", "Zoe"]


def test_a_file_too_large_is_refused(exchange, monkeypatch):
    monkeypatch.setattr("sealpost.services.contact_exchange.LARGEST_FILE", 10)
    with pytest.raises(NotReadable):
        exchange.table(TABLE, "people.csv")


@pytest.mark.parametrize("export_format", ContactFormat)
def test_thousands_come_back_from_an_export(exchange, desk, tmp_path, export_format):
    desk.contacts.take_in(list(many_people(1_200)), (), desk.contacts.add(ZOE).contact.sources[0])
    exported = exchange.export(export_format).encode()
    other = open_desk(tmp_path / "other.sqlite")
    again = ContactExchange(other.contacts, other.clock)
    table = again.table(exported, "all")
    plan = again.plan_table(table, table.columns, None) if table else again.plan_cards(exported, None)
    taken = again.take_in(plan, "all", SourceKind.CARD, dict.fromkeys(range(len(plan.offers)), Decision.ADD))
    assert taken.added == other.contacts.count() == desk.contacts.count()
    other.database.close()


@pytest.mark.parametrize("record", records("name", "note", "subject", "search"))
def test_a_hostile_text_is_kept_and_leaves_every_export_as_text_only(exchange, desk, record):
    kept = desk.contacts.add(Contact(ContactId(""), record["value"], notes=record["value"])).contact
    assert desk.contacts.get(kept.id).notes == record["value"].replace("\r\n", "\n").replace("\x00", "")
    assert [each.id for each in desk.contacts.search(record["value"])] in ([], [kept.id])
    cards = exchange.export(ContactFormat.VCARD)
    (incoming,) = read_cards(cards.encode()).incoming
    assert (incoming.contact.name, incoming.contact.notes) == (kept.name, kept.notes)
    rows = list(csv.reader(io.StringIO(exchange.export(ContactFormat.CSV))))
    assert len(rows) == 2
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in rows[1])


@pytest.mark.parametrize("record", records("phone", "email"))
def test_a_hostile_way_is_refused_or_a_plain_address(record):
    assert parse_phone(record["value"]) is None
    address = parse_address(record["value"])
    assert address is None or not set(address) & set(' "?&\r\n')
