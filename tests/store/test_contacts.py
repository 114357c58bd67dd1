"""Contacts, kept whole and found by anything they are known by."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sealpost.core.contacts import Contact, Touch, TouchId, TouchKind
from sealpost.core.keys import Address
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId, ItemId, Outcome
from sealpost.errors import ContactChanged
from sealpost.services.ports import ContactsEdit
from sealpost.store.contacts import StoredContacts
from support.people import ILDIKO, NOW

IVAN = Contact(ContactId("ivan"), "Пётр Иванов", phones=(Phone(Number("+79161237890")),), notes="100% надёжный_")
ZOE = Contact(ContactId("zoe"), "Zoe O'Brien", addresses=(Address("zoe.brien@mail.example"),))
CALL = Touch(
    TouchId("t1"),
    ILDIKO.id,
    NOW,
    TouchKind.CALL,
    Outcome.REACHED,
    "the offer",
    "too dear",
    "ten per cent",
    ItemId("q1"),
)


@pytest.fixture
def book(database):
    stored = StoredContacts(database)
    stored.edit(ContactsEdit(put=(ZOE, ILDIKO, IVAN)), NOW)
    return stored


def found(book, words: str) -> list[str]:
    return [contact.id for contact in book.search(words, 10)]


def test_every_fact_comes_back(book):
    assert book.get(ILDIKO.id) == ILDIKO


def test_what_is_not_known_comes_back_as_unknown(book):
    assert book.get(ZOE.id) == ZOE


def test_everybody_is_listed_by_name_whatever_the_alphabet(book):
    assert found(book, "") == ["ildiko", "zoe", "ivan"]


@pytest.mark.parametrize(
    "words",
    [
        "szelkuti",
        "SZÉLKÚTI ildi",
        "ildi szel",
        "arnyek",
        "ügyv",
        "ildiko@szel",
        "i.szelkuti@example.org",
        "+36 20 123",
        "06 20 123 4567",
        "06201234567",
        "234567",
        "4567",
        "kiss aron",
        "345679",
        "konyvel",
        "морковь",
        "aaaaaaaa",
        "  ildi\tszel  ",
    ],
)
def test_a_contact_is_found_by_the_beginning_of_anything(book, words):
    assert found(book, words) == ["ildiko"]


@pytest.mark.parametrize("words", ["петр", "ПЁТР", "8 916 123", "8(916)123-78-90", "надежный", "100%"])
def test_a_russian_contact_is_found_as_russians_write(book, words):
    assert found(book, words) == ["ivan"]


@pytest.mark.parametrize(
    "words",
    ["nobody", "' OR 'x'='x' --", 'name:"x', "ildiko NOT zoe", "zoe* OR ivan", "NEAR(a b)", "99999", "\x00zzz", "𝔛𝔛q"],
)
def test_what_nobody_has_finds_nobody(book, words):
    assert found(book, words) == []


@pytest.mark.parametrize("words", ["*", "%", "_", '"', "'", "-", "  ", "()", "\x00", "😀"])
def test_signs_alone_are_no_words(book, words):
    assert len(found(book, words)) == 3


def test_an_apostrophe_is_part_of_a_name(book):
    assert found(book, "o'brien") == ["zoe"]


def test_pages_follow_each_other(book):
    assert [book.search("", 1, page)[0].id for page in range(3)] == ["ildiko", "zoe", "ivan"]


@pytest.mark.parametrize(("words", "count"), [("", 3), ("szel", 1), ("nobody", 0)])
def test_found_contacts_are_counted(book, words, count):
    assert book.count(words) == count


def test_a_changed_contact_is_found_by_its_new_name_only(book):
    book.edit(ContactsEdit(put=(replace(ZOE, name="Zora"),)), NOW)
    assert (found(book, "zora"), found(book, "brien zoe"), found(book, "obrien")) == (["zoe"], ["zoe"], [])


def test_a_removed_contact_is_nowhere(book):
    book.edit(ContactsEdit(remove=(ZOE.id,)), NOW)
    assert (found(book, ""), found(book, "zoe"), book.get(ZOE.id)) == (["ildiko", "ivan"], [], None)


def test_a_removed_contact_can_be_brought_back(book):
    book.edit(ContactsEdit(remove=(ZOE.id,)), NOW)
    book.edit(ContactsEdit(put=(ZOE,)), NOW)
    assert (found(book, "zoe"), book.get(ZOE.id)) == (["zoe"], ZOE)


def test_a_merged_contact_answers_as_the_one_it_was_merged_into(book):
    book.edit(ContactsEdit(remove=(ZOE.id,), into=ILDIKO.id), NOW)
    book.edit(ContactsEdit(remove=(ILDIKO.id,), into=IVAN.id), NOW)
    assert book.get(ZOE.id) == IVAN


def test_an_edit_is_kept_whole_or_not_at_all(book):
    changed = replace(IVAN, name="Иван")
    with pytest.raises(ContactChanged):
        book.edit(ContactsEdit(put=(changed,), expected=(replace(ZOE, name="as it was"),)), NOW)
    assert book.get(IVAN.id) == IVAN


@pytest.mark.parametrize(
    "other",
    [
        Contact(ContactId("x"), addresses=(Address("i.szelkuti@example.org"),)),
        Contact(ContactId("x"), phones=(Phone(Number("06201234567")),)),
        Contact(ContactId("x"), "SZELKUTI ILDIKO"),
    ],
)
def test_who_shares_an_address_a_number_or_a_name_is_alike(book, other):
    assert book.like(other) == [ILDIKO]


def test_nobody_is_like_themselves(book):
    assert book.like(ILDIKO) == []


def test_the_timeline_is_newest_first_and_whole(book):
    later = replace(CALL, id=TouchId("t2"), at=NOW + timedelta(hours=1), kind=TouchKind.NOTE, outcome=None, item=None)
    book.put_touch(CALL)
    book.put_touch(later)
    assert book.touches(ILDIKO.id, 10) == [later, CALL]


def test_the_timeline_of_a_merged_contact_follows(book):
    book.put_touch(CALL)
    book.edit(ContactsEdit(remove=(ILDIKO.id,), into=ZOE.id), NOW)
    assert book.touches(ZOE.id, 10) == [CALL]


def test_a_line_of_the_timeline_can_be_taken_back(book):
    book.put_touch(CALL)
    book.remove_touch(CALL.id)
    assert book.touches(ILDIKO.id, 10) == []


def test_what_was_removed_long_ago_is_gone_from_the_file(book, database):
    book.put_touch(CALL)
    book.edit(ContactsEdit(remove=(ILDIKO.id,)), NOW)
    book.forget_removed(NOW + timedelta(seconds=1))
    with database.lend() as connection:
        left = connection.query(
            "SELECT (SELECT count(*) FROM contact) AS contacts, (SELECT count(*) FROM touch) AS lines"
        )
    assert left == [{"contacts": 2, "lines": 0}]


def test_what_a_merged_contact_held_is_gone_later_but_its_number_still_leads_on(book, database):
    book.edit(ContactsEdit(remove=(ILDIKO.id,), into=ZOE.id), NOW)
    book.forget_removed(NOW + timedelta(seconds=1))
    with database.lend() as connection:
        facts = connection.query("SELECT facts FROM contact WHERE id = 'ildiko'")[0]["facts"]
    assert (facts, book.get(ILDIKO.id)) == ("{}", ZOE)
