"""Cards of phones and of other programs, and hostile ones; ours come back as they went."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.advisor import Temperament
from sealpost.core.contacts import Contact, tidied
from sealpost.core.incoming_contacts import Skipped, Why
from sealpost.core.keys import Address
from sealpost.core.queue import ContactId
from sealpost.core.vcard import read_cards, write_cards
from support.people import ILDIKO

NOW = datetime(2026, 11, 24, tzinfo=UTC)
NOBODY = Contact(ContactId(""))


def read(text, country=None):
    return read_cards(text.encode("utf-8"), country)


def only(text, country=None):
    (incoming,) = read(text, country).incoming
    return incoming.contact


def card(*lines):
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])


def test_a_contact_comes_back_as_it_went_but_for_what_is_private():
    assistant = replace(ILDIKO.assistant, phone=replace(ILDIKO.assistant.phone, label=""))
    exported = replace(ILDIKO, sources=(), assistant=assistant)
    private = {"temperament": Temperament.UNKNOWN, "often_travelling": False}
    assert only(write_cards([exported])) == replace(exported, id=ContactId(""), **private)


def test_what_is_private_is_in_no_card():
    text = write_cards([replace(ILDIKO, often_travelling=True)])
    assert "introvert" not in text.lower()
    assert "travel" not in text.lower()


def test_a_card_of_a_phone_in_version_2_1_is_read():
    text = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=D0=BD=D0=BE=D0=B2=D0=B0;=D0=9E=D0=BB=D1=8C=\r\n"
        "=D0=B3=D0=B0;;;\r\n"
        "TEL;CELL;PREF:8 916 123-45-67\r\nTEL;WORK;FAX:+7 495 1234567\r\n"
        "EMAIL;INTERNET:OLGA@Example.ORG\r\nEND:VCARD\r\n"
    )
    contact = only(text, "RU")
    assert contact.name == "Ольга Иванова"
    assert [(phone.number, phone.label) for phone in contact.phones] == [
        ("+79161234567", "mobile"),
        ("+74951234567", "work"),
    ]
    assert contact.addresses == ("olga@example.org",)


def test_a_card_in_the_code_page_of_its_line_is_read():
    octets = "Őri Ildikó".encode("windows-1250").hex("=").upper()
    text = f"BEGIN:VCARD\nFN;CHARSET=windows-1250;ENCODING=QUOTED-PRINTABLE:={octets}\nEND:VCARD"
    assert only(text).name == "Őri Ildikó"


def test_groups_preferences_links_and_folded_lines_are_understood():
    contact = only(
        card(
            'item1.EMAIL;TYPE="work,internet":second@example.org',
            "EMAIL;PREF=1:first@example.org",
            "TEL;VALUE=uri;TYPE=cell:tel:+36-20-123-4567",
            "NOTE:one\\, two\\; three\\n\r\n fo",
            " ur",
        )
    )
    assert contact.addresses == ("first@example.org", "second@example.org")
    assert contact.phones[0].number == "+36201234567"
    assert contact.notes == "one, two; three\nfour"


def test_pictures_links_and_cards_inside_of_cards_are_passed_over():
    text = card(
        "FN:Zoe",
        "PHOTO;VALUE=uri:file:///etc/passwd",
        "AGENT:",
        "BEGIN:VCARD",
        "FN:Mallory",
        "EMAIL:mallory@evil.example",
        "END:VCARD",
        "URL:javascript:alert(1)",
    )
    assert only(text) == Contact(ContactId(""), "Zoe")


def test_what_could_not_be_taken_is_said_with_its_reason():
    reading = read(
        card("FN:Zoe", "EMAIL:bob@example.org?bcc=mallory@evil.example&body=x", "TEL:javascript:alert(1)")
        + card("NOTE:nobody")
        + "BEGIN:VCARD\r\nFN:Cut off"
    )
    assert reading.skipped == [
        Skipped(1, Why.NOT_AN_ADDRESS, "bob@example.org?bcc=mallory@evil.example&body=x"),
        Skipped(1, Why.NOT_A_NUMBER, "javascript:alert(1)"),
        Skipped(2, Why.EMPTY),
        Skipped(3, Why.UNFINISHED),
    ]


@pytest.mark.parametrize(
    "end", ["\r\n", "\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\\n"], ids=ascii
)
def test_no_value_can_end_its_card_whatever_a_reader_takes_for_a_line_end(end):
    name = f"A{end}END:VCARD{end}BEGIN:VCARD{end}FN:Mallory"
    for put in (replace(NOBODY, name=name), replace(NOBODY, name="A", notes=name, tags=(name,), job=name)):
        text = write_cards([put])
        assert len(read(text).incoming) == 1
        assert [line for line in text.splitlines() if line.startswith("BEGIN")] == ["BEGIN:VCARD"]


def test_a_label_cannot_carry_syntax():
    labelled = replace(ILDIKO, phones=(replace(ILDIKO.phones[0], label='x:"\r\nNOTE:y'),))
    assert read(write_cards([labelled])).incoming[0].contact.notes == ILDIKO.notes


def test_no_line_is_longer_than_75_octets_and_no_letter_is_broken():
    text = write_cards([replace(NOBODY, name="Árvíztűrő 🔏 " * 20)])
    assert max(len(line) for line in text.encode().split(b"\r\n")) <= 75


@given(st.text(max_size=200), st.text(max_size=300))
def test_any_name_and_note_survive_a_round_trip(name, notes):
    contact = tidied(replace(NOBODY, name=name, notes=notes, addresses=(Address("a@example.org"),)))
    (incoming,) = read(write_cards([contact])).incoming
    assert incoming.contact.addresses == ("a@example.org",)
    assert len(read(write_cards([contact])).skipped) == 0


@given(st.binary(max_size=400))
def test_no_octets_make_the_reader_fail(octets):
    read_cards(b"BEGIN:VCARD\n" + octets + b"\nEND:VCARD\n")
