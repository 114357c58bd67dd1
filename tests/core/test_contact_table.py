"""Tables of contacts: guessed columns, hostile cells, and ours back as they went."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.advisor import Temperament
from sealpost.core.contact_table import Column, Preset, contacts_of, read_table, write_table
from sealpost.core.contacts import Contact, SourceKind
from sealpost.core.incoming_contacts import Skipped, Why
from sealpost.core.queue import ContactId
from support.people import ILDIKO


def read(text, country=None):
    table = read_table(text.encode("utf-8") if isinstance(text, str) else text)
    return contacts_of(table, table.columns, country)


def only(text, country=None):
    (incoming,) = read(text, country).incoming
    return incoming.contact


def test_a_contact_comes_back_as_it_went_but_for_labels_and_what_is_private():
    exported = replace(
        ILDIKO,
        id=ContactId(""),
        sources=(),
        phones=tuple(replace(phone, label="") for phone in ILDIKO.phones),
        assistant=replace(ILDIKO.assistant, phone=replace(ILDIKO.assistant.phone, label="")),
    )
    text = write_table([exported])
    assert only(text) == replace(exported, temperament=Temperament.UNKNOWN, often_travelling=False)
    assert read_table(text.encode()).preset is Preset.OWN


@pytest.mark.parametrize(
    ("titles", "columns"),
    [
        ("Name,E-mail,Phone", [Column.NAME, Column.ADDRESS, Column.PHONE]),
        ("ФИО;Электронная почта;Телефон", [Column.NAME, Column.ADDRESS, Column.PHONE]),
        ("Név;E-mail cím;Telefonszám", [Column.NAME, Column.ADDRESS, Column.PHONE]),
        ("Vezetéknév\tKeresztnév\tCég", [Column.FAMILY, Column.GIVEN, Column.ORGANISATION]),
        (
            "First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Labels",
            [
                Column.GIVEN,
                Column.FAMILY,
                Column.ORGANISATION,
                Column.IGNORE,
                Column.ADDRESS,
                Column.PHONE,
                Column.TAGS,
            ],
        ),
        (
            "First Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Birthday",
            [
                Column.GIVEN,
                Column.ORGANISATION,
                Column.JOB,
                Column.PHONE,
                Column.PHONE,
                Column.ADDRESS,
                Column.ADDRESS,
                Column.IGNORE,
            ],
        ),
    ],
)
def test_columns_are_guessed_by_their_titles(titles, columns):
    assert read_table(f"{titles}\nx\n".encode()).columns == columns


@pytest.mark.parametrize(
    ("titles", "preset"),
    [
        ("Given Name,E-mail 1 - Value", Preset.GOOGLE),
        ("First Name,E-mail Address,Business Phone", Preset.OUTLOOK),
        ("Order ID,Customer,Billing email", Preset.ORDERS),
        ("Номер заказа;Клиент;Почта", Preset.ORDERS),
        ("a,b", Preset.UNKNOWN),
    ],
)
def test_the_program_a_table_comes_from_is_recognised(titles, preset):
    assert read_table(f"{titles}\nx\n".encode()).preset is preset


def test_contacts_of_a_list_of_orders_come_from_orders():
    assert Preset.ORDERS.source is SourceKind.ORDER


def test_a_table_without_titles_is_understood_by_its_cells():
    contact = only("Zoe,zoe@example.org,+36 20 123 4567\n")
    assert (contact.name, contact.addresses, contact.phones[0].number) == ("Zoe", ("zoe@example.org",), "+36201234567")


@pytest.mark.parametrize(("page", "name"), [("cp1251", "Иванова Ольга"), ("cp1250", "Őri Ildikó"), ("utf-16", "Őri")])
def test_old_code_pages_are_recognised(page, name):
    assert only(f"Name;Email\n{name};a@example.org\n".encode(page)).name == name


def test_several_ways_in_one_cell_are_taken_apart():
    contact = only("Name,Emails,Phones\nZoe,a@example.org ::: b@example.org,+36201234567; 06 1 234 5678\n", "HU")
    assert contact.addresses == ("a@example.org", "b@example.org")
    assert [phone.number for phone in contact.phones] == ["+36201234567", "+3612345678"]


def test_what_could_not_be_taken_is_said_with_its_line():
    reading = read("Name,Email,Phone\nZoe,a@b@c,+361$(touch /tmp/pwned)\n,,\nx,,\n,nobody,\n")
    assert reading.skipped == [
        Skipped(2, Why.NOT_AN_ADDRESS, "a@b@c"),
        Skipped(2, Why.NOT_A_NUMBER, "+361$(touch /tmp/pwned)"),
        Skipped(5, Why.NOT_AN_ADDRESS, "nobody"),
        Skipped(5, Why.EMPTY),
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "＝", "\n="], ids=ascii)
def test_a_spreadsheet_shows_a_formula_and_we_take_it_back_as_it_was(start):
    name = f"{start}HYPERLINK(1)"
    text = write_table([Contact(ContactId(""), name, notes=f"a\r\n{name}")])
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝")) for cell in cells)
    assert not any(line.lstrip("'\"").startswith("=") for line in text.splitlines()[1:] if not line.startswith('"'))
    assert only(text).name.strip() == name.strip()


@given(st.text(max_size=100), st.text(max_size=100))
def test_each_contact_is_one_line_whatever_is_in_it(name, notes):
    text = write_table([Contact(ContactId(""), name, notes=notes, job=name)])
    assert text.count("\r\n") == 2


@given(st.binary(max_size=400))
def test_no_octets_make_the_reader_fail(octets):
    table = read_table(octets)
    contacts_of(table, table.columns)
