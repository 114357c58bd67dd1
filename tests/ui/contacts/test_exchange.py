"""A file of contacts is seen, decided on, taken in, and taken back; and written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QTableView

from sealpost.core.advisor import Consent
from sealpost.core.contact_table import Column
from sealpost.core.contacts import Contact, SourceKind
from sealpost.core.keys import Address
from sealpost.core.queue import ContactId
from sealpost.services.contact_exchange import ContactExchange
from sealpost.ui.contacts.exchange import ImportContactsDialog
from sealpost.ui.contacts.people import People
from sealpost.ui.contacts.window import ContactsWindow

TABLE = """Név;E-mail cím;Telefon;Megjegyzés;Rendelés dátuma
Őri Ildikó;ildiko@example.org;+36 20 123 4567;könyvelő;2026-10-01
Смирнова-Задунайская Александра Константиновна;alexandra@example.org;+7 916 123-45-67;;2026-10-02
Zoe;zoe@example.org;*#06#;;2026-10-03
;nobody;;;
"""
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe Quartz\r\nEMAIL:zoe@example.org\r\nEND:VCARD\r\n"


@pytest.fixture
def zoe(contacts):
    return contacts.add(Contact(ContactId(""), "Zoe", addresses=(Address("zoe@example.org"),))).contact


@pytest.fixture
def window(desk, jobs, qtbot, settled, mail):
    exchange = ContactExchange(desk.contacts, desk.clock)
    people = People(desk.contacts, exchange, desk.advisor, desk.queue, mail)
    window = ContactsWindow(people, jobs, lambda _contact: None, lambda: None)
    qtbot.addWidget(window)
    window.show()
    settled()
    return window


@pytest.fixture
def chosen(window, tmp_path, monkeypatch, settled):
    def choose(name, text):
        path = tmp_path / name
        path.write_bytes(text.encode())
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        window.findChild(QPushButton, "import-contacts").click()
        settled()
        return window.findChild(ImportContactsDialog)

    return choose


def offers(dialog):
    model = dialog.findChild(QTableView, "import-offers").model()
    return [(model.index(row, 0).data(), model.index(row, 3).data()) for row in range(model.rowCount())]


def test_a_table_is_shown_with_guessed_columns_and_what_was_left_out(chosen, zoe, picture, contacts):
    dialog = chosen("people.csv", TABLE)
    picture(dialog, "contacts-import")
    assert [name for name, _ in offers(dialog)] == [
        "Őri Ildikó",
        "Смирнова-Задунайская Александра Константиновна",
        "Zoe",
    ]
    assert offers(dialog)[2][1] == "merge"
    assert "Line 4: “*#06#” is not a telephone number" in dialog.findChild(QLabel, "import-skipped").text()
    assert contacts.count() == 1


def test_an_import_can_be_undone(chosen, zoe, window, contacts, settled):
    dialog = chosen("people.csv", TABLE)
    dialog.findChild(QPushButton, "import").click()
    settled()
    assert contacts.count() == 3
    window.findChild(QPushButton, "undo").click()
    settled()
    assert contacts.search() == [zoe]


def test_another_choice_of_columns_is_looked_at_at_once(chosen, settled):
    dialog = chosen("people.csv", TABLE)
    dialog.findChild(QComboBox, "column-0").setCurrentIndex(list(Column).index(Column.IGNORE))
    settled()
    assert offers(dialog)[0][0] == "ildiko@example.org"


def test_a_key_leaves_somebody_out(chosen, zoe, contacts, settled, qtbot):
    dialog = chosen("zoe.vcf", CARD)
    assert offers(dialog) == [("Zoe Quartz", "add")]
    view = dialog.findChild(QTableView, "import-offers")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert offers(dialog) == [("Zoe Quartz", "merge")]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert offers(dialog) == [("Zoe Quartz", "leave out")]
    assert not dialog.findChild(QPushButton, "import").isEnabled()


def test_a_bought_list_says_what_that_means_for_promotional_mail(chosen, contacts, settled):
    dialog = chosen("people.csv", TABLE)
    dialog.findChild(QComboBox, "import-source").setCurrentIndex(list(SourceKind).index(SourceKind.LIST))
    assert "said no" in dialog.findChild(QLabel, "import-consent").text()
    dialog.findChild(QPushButton, "import").click()
    settled()
    assert {contact.consent.answer for contact in contacts.search()} == {Consent.NO}


def test_a_file_with_nobody_in_it_says_so(chosen, picture):
    dialog = chosen("empty.csv", "a,b\n1,2\n")
    picture(dialog, "contacts-import-nobody")
    assert "nobody to take in" in dialog.findChild(QLabel, "import-said").text()


def test_all_contacts_are_exported_where_the_user_says(window, contacts, zoe, tmp_path, monkeypatch, settled):
    file = tmp_path / "all.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    window.refresh()
    settled()
    window.findChild(QPushButton, "export-contacts").click()
    settled()
    assert '"zoe@example.org"' in file.read_text("utf-8")
    assert str(file) in window.findChild(QLabel, "undo-said").text()


def test_an_export_that_failed_says_so(window, zoe, tmp_path, monkeypatch, settled):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no-folder" / "a.vcf"), ""))
    window.findChild(QPushButton, "export-contacts").click()
    settled()
    assert "can't be written" in window.findChild(QLabel, "contacts-note").text()
