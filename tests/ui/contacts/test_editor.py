"""The editor gives back what it showed, and keeps nothing that it can't read."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from sealpost.core.advisor import Channel, Consent, Standing, Temperament
from sealpost.core.calendar import Hours
from sealpost.core.contacts import Assistant, Contact, Decides, MailConsent, Preference
from sealpost.core.keys import Address, Fingerprint
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId
from sealpost.ui.contacts.editor import ContactEditor

EVERYTHING = Contact(
    ContactId(""),
    "Őri Ildikó",
    addresses=(Address("ildiko@example.org"), Address("ori@example.hu")),
    phones=(Phone(Number("+36201234567"), "mobile"), Phone(Number("+3612345678"), "office", "12")),
    organisation="Őrség Kft.",
    job="director",
    standing=Standing.EXECUTIVE,
    decides=Decides.YES,
    assistant=Assistant("Nagy Tímea", Phone(Number("+3612345679"))),
    zones=("Europe/Budapest", "America/New_York"),
    hours=Hours(time(8), time(16)),
    quiet=(Hours(time(22), time(6)), Hours(time(12), time(13))),
    preference=Preference(Channel.EMAIL, date(2026, 10, 1)),
    temperament=Temperament.INTROVERT,
    often_travelling=True,
    do_not_call=True,
    do_not_mail=True,
    consent=MailConsent(Consent.YES, "fair in Győr", date(2026, 9, 12)),
    tags=("customer", "гость"),
    notes="Met at the fair.\nMornings.",
    fingerprints=(Fingerprint("ABCD" * 10),),
)


@pytest.fixture
def edited(contacts, jobs, qtbot):
    def edit(contact):
        editor = ContactEditor(contact, contacts, jobs)
        qtbot.addWidget(editor)
        editor.show()
        return editor

    return edit


def save(editor, settled):
    editor.findChild(QPushButton, "save-contact").click()
    settled()


def test_everything_that_is_known_of_a_contact_is_shown_and_given_back_unchanged(edited, contacts, settled, picture):
    before = contacts.add(EVERYTHING).contact
    editor = edited(before)
    picture(editor, "contact-editor")
    save(editor, settled)
    assert contacts.get(before.id) == before


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("address-0", "alice@example.org@evil.example", "not an e-mail address"),
        ("address-0", "bob@example.org?bcc=mallory@evil.example&body=x", "not an e-mail address"),
        ("phone-0", "javascript:alert(1)", "not a telephone number"),
        ("phone-0", "*#06#", "not a telephone number"),
        ("zone-0", "Europe/Nowhere", "not a time zone"),
        ("contact-hours", "17:00-09:00", "not working hours"),
        ("quiet-0", "lunch", "not quiet hours"),
        ("key-0", "ABCD 1234", "not a full key fingerprint"),
    ],
)
def test_a_field_that_cannot_be_read_is_named_and_nothing_is_kept(edited, contacts, settled, field, typed, said):
    editor = edited(Contact(ContactId(""), "Zoe"))
    editor.findChild(QLineEdit, field).setText(typed)
    save(editor, settled)
    assert said in editor.findChild(QLabel, "editor-said").text()
    assert contacts.count() == 0


def test_an_empty_contact_is_not_kept(edited, contacts, settled, picture):
    editor = edited(Contact(ContactId("")))
    save(editor, settled)
    picture(editor, "contact-editor-new")
    assert "needs a name" in editor.findChild(QLabel, "editor-said").text()


def test_a_contact_that_was_changed_elsewhere_meanwhile_is_not_overwritten(edited, contacts, settled):
    before = contacts.add(EVERYTHING).contact
    editor = edited(before)
    contacts.change(before, replace(before, name="Other"))
    save(editor, settled)
    assert "changed elsewhere" in editor.findChild(QLabel, "editor-said").text()
    assert contacts.get(before.id).name == "Other"


def test_a_date_can_be_given_only_for_what_was_said(edited):
    editor = edited(Contact(ContactId("")))
    since = editor.findChild(QComboBox, "contact-prefers")
    assert not editor._prefers_since.isEnabled()
    since.setCurrentIndex(1)
    assert editor._prefers_since.isEnabled()
