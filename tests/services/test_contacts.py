"""Contacts kept, changed, merged and taken back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sealpost.core.advisor import Consent
from sealpost.core.contacts import Contact, Source, SourceKind, TouchKind
from sealpost.core.keys import Address
from sealpost.core.queue import ContactId, Outcome
from sealpost.errors import ContactChanged, EmptyContact, UnknownContact
from sealpost.services.contacts import KEPT_AFTER_REMOVAL, ContactService
from sealpost.store.contacts import StoredContacts
from sealpost.store.database import Database
from support.people import ILDIKO

NEW = ContactId("")
ZOE = Contact(NEW, "Zoe", addresses=(Address("zoe@example.org"),))


class SetClock:
    moment = datetime(2026, 11, 24, 14, 20, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def contacts(tmp_path, clock):
    database = Database(tmp_path / "sealpost.sqlite")
    yield ContactService(StoredContacts(database), clock)
    database.close()


def names(contacts, words: str = "") -> list[str]:
    return [contact.name for contact in contacts.search(words)]


def test_an_added_contact_gets_an_id_of_its_own(contacts):
    added = contacts.add(replace(ZOE, id=ContactId("taken"))).contact
    assert added.id not in ("", "taken")
    assert contacts.get(added.id) == added


def test_where_a_contact_came_from_is_kept(contacts, clock):
    assert contacts.add(ZOE).contact.sources == (Source(SourceKind.TYPED, clock.moment),)


@pytest.mark.parametrize(
    ("kind", "consent"),
    [
        (SourceKind.SUBSCRIPTION, Consent.YES),
        (SourceKind.LIST, Consent.NO),
        (SourceKind.CONTEST, Consent.UNKNOWN),
        (SourceKind.TYPED, Consent.UNKNOWN),
    ],
)
def test_a_source_says_as_much_about_consent_as_is_true(contacts, clock, kind, consent):
    assert contacts.add(ZOE, Source(kind, clock.moment)).contact.consent.answer is consent


def test_words_are_tidied(contacts):
    assert contacts.add(Contact(NEW, "  Zoe \n Quartz\x00 ")).contact.name == "Zoe Quartz"


def test_nobody_is_no_contact(contacts):
    with pytest.raises(EmptyContact):
        contacts.add(Contact(NEW, "  ", notes="who was it?"))


def test_a_change_is_kept(contacts):
    added = contacts.add(ZOE).contact
    contacts.change(added, replace(added, name="Zora"))
    assert names(contacts) == ["Zora"]


def test_a_change_of_what_was_changed_meanwhile_is_refused(contacts):
    added = contacts.add(ZOE).contact
    contacts.change(added, replace(added, name="Zora"))
    with pytest.raises(ContactChanged):
        contacts.change(added, replace(added, notes="from another window"))


def test_a_change_of_what_was_removed_meanwhile_is_refused(contacts):
    added = contacts.add(ZOE).contact
    contacts.remove(added.id)
    with pytest.raises(ContactChanged):
        contacts.change(added, replace(added, notes="from another window"))


def test_each_kind_of_change_can_be_undone(contacts):
    added = contacts.add(ZOE)
    contacts.undo(added.undo)
    assert names(contacts) == []
    zoe, ildiko = contacts.add(ZOE).contact, contacts.add(ILDIKO).contact
    for change in (
        lambda: contacts.change(zoe, replace(zoe, name="Zora")),
        lambda: contacts.remove(zoe.id),
        lambda: contacts.merge(ildiko.id, zoe.id),
    ):
        contacts.undo(change().undo)
        assert (contacts.get(zoe.id), contacts.get(ildiko.id)) == (zoe, ildiko)


def test_an_undo_does_not_undo_what_came_later(contacts):
    zoe = contacts.add(ZOE).contact
    first = contacts.change(zoe, replace(zoe, name="Zora"))
    contacts.change(first.contact, replace(zoe, name="Zita"))
    with pytest.raises(ContactChanged):
        contacts.undo(first.undo)
    assert names(contacts) == ["Zita"]


def test_merging_keeps_what_both_knew(contacts):
    zoe, ildiko = contacts.add(ZOE).contact, contacts.add(ILDIKO).contact
    together = contacts.merge(ildiko.id, zoe.id).contact
    assert "zoe@example.org" in together.addresses
    assert "name: Zoe" in together.notes
    assert contacts.get(zoe.id) == together


def test_merging_with_oneself_changes_nothing(contacts):
    zoe = contacts.add(ZOE).contact
    assert contacts.merge(zoe.id, zoe.id).contact == zoe
    assert names(contacts) == ["Zoe"]


def test_the_timeline_follows_a_merge_and_its_undo(contacts):
    zoe, ildiko = contacts.add(ZOE).contact, contacts.add(ILDIKO).contact
    contacts.log(zoe.id, TouchKind.CALL, outcome=Outcome.NO_ANSWER)
    merge = contacts.merge(ildiko.id, zoe.id)
    assert len(contacts.timeline(ildiko.id)) == 1
    contacts.undo(merge.undo)
    assert (len(contacts.timeline(ildiko.id)), len(contacts.timeline(zoe.id))) == (0, 1)


def test_a_touch_of_a_merged_contact_goes_to_the_kept_one(contacts):
    zoe, ildiko = contacts.add(ZOE).contact, contacts.add(ILDIKO).contact
    contacts.merge(ildiko.id, zoe.id)
    assert contacts.log(zoe.id, TouchKind.NOTE, subject="met").contact == ildiko.id


def test_a_touch_can_be_taken_back(contacts):
    zoe = contacts.add(ZOE).contact
    contacts.unlog(contacts.log(zoe.id, TouchKind.LETTER).id)
    assert contacts.timeline(zoe.id) == []


def test_who_is_not_there_is_named(contacts):
    with pytest.raises(UnknownContact):
        contacts.get(ContactId("nobody"))
    assert contacts.find(ContactId("nobody")) is None


def test_a_removal_can_be_undone_for_thirty_days(contacts, clock):
    removal = contacts.remove(contacts.add(ZOE).contact.id)
    clock.moment += KEPT_AFTER_REMOVAL - timedelta(minutes=1)
    contacts.forget_removed()
    contacts.undo(removal.undo)
    assert names(contacts) == ["Zoe"]
