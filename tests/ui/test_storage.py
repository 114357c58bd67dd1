"""Where the data is, its backups and its encryption: real files, a real GnuPG."""

import json

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTableView

from sealpost.composition import build_services
from sealpost.core.contacts import Contact
from sealpost.core.queue import ContactId
from sealpost.services.secret_ports import Place
from sealpost.ui.main_window import MainWindow
from sealpost.ui.rescue_notice import RescueNotice
from sealpost.ui.storage import StorageWindow
from support import gpg_home as homes


@pytest.fixture
def shown(services, jobs, qtbot, settled):
    def show(storage=services.storage):
        window = StorageWindow(storage, jobs)
        qtbot.addWidget(window)
        window.show()
        settled()
        return window

    return show


@pytest.fixture
def main_window(windows, qtbot, settled):
    made = []

    def show():
        made.append(MainWindow(windows))
        qtbot.addWidget(made[-1])
        made[-1].show()
        settled()
        return made[-1]

    yield show
    for each in made:
        each.hide()  # closing it asks whether Sealpost shall go on


def said(window, name):
    return window.findChild(QLabel, name).text()


def press(window, name, settled, confirm=""):
    window.findChild(QPushButton, name).click()
    if confirm:
        box = window.findChild(QMessageBox, confirm)
        box.findChild(QPushButton, "confirm").click()
    settled()
    settled()


def rows(window):
    model = window.findChild(QTableView, "backups").model()
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


@pytest.fixture
def damaged(services):
    """A store that was damaged and mended, with its backup."""
    for number in range(300):
        services.contacts.add(Contact(ContactId(""), name=f"Contact {number}", notes="x" * 400))
    services.storage.back_up()
    services.contacts.add(Contact(ContactId(""), name="Zoë"))
    services.database.close()
    path = services.paths.database
    content = bytearray(path.read_bytes())
    content[40960:81920] = b"\xff" * 40960
    path.write_bytes(content)


def test_it_says_where_the_data_is_and_that_it_is_in_clear(shown, services, picture):
    services.storage.back_up()
    services.storage.back_up_if_due()
    window = shown()
    picture(window, "storage")
    assert said(window, "storage-path") == str(services.paths.database)
    assert "Whoever can read this disk" in said(window, "encryption-state")
    assert sorted(row[1] for row in rows(window)) == ["each day", "you asked for it"]


def test_a_backup_is_made_and_listed(shown, settled):
    window = shown()
    press(window, "back-up", settled)
    assert len(rows(window)) == 1
    assert "backup is made" in said(window, "storage-said")


def test_a_backup_is_restored_after_a_question(shown, services, settled):
    services.storage.back_up()
    services.contacts.add(Contact(ContactId(""), name="Later"))
    window = shown()
    assert not window.findChild(QPushButton, "restore-backup").isEnabled()
    window.findChild(QTableView, "backups").selectRow(0)
    press(window, "restore-backup", settled, confirm="restore-dialog")
    assert services.contacts.count() == 0


def test_it_is_encrypted_and_decrypted_after_a_question_each(shown, services, settled, picture):
    services.contacts.add(Contact(ContactId(""), name="Zoë"))
    services.storage.back_up()
    window = shown()
    press(window, "encrypt-gnupg", settled, confirm="encrypt-dialog")
    picture(window, "storage-encrypted")
    assert services.database.is_encrypted
    assert "GnuPG keeps the key" in said(window, "encryption-state")
    assert rows(window)[0][2] == "yes"
    press(window, "decrypt-store", settled, confirm="decrypt-dialog")
    assert (services.database.is_encrypted, services.contacts.count()) == (False, 1)


def test_a_passphrase_that_was_not_entered_can_be_entered_later(shown, services, settled, home, picture):
    services.storage.encrypt(Place.GNUPG)
    services.database.close()
    home.protect(homes.people().alice, "correct horse")
    home.pinentry_is_cancelled()
    started_anew = build_services({**home.environ, "SEALPOST_HOME": str(services.paths.data.parent)})
    window = shown(started_anew.storage)
    picture(window, "storage-locked")
    assert "their key could not be had" in said(window, "encryption-state")
    assert not window.findChild(QPushButton, "back-up").isEnabled()
    home.pinentry_gives("correct horse")
    press(window, "unlock-store", settled)
    assert "GnuPG keeps the key" in said(window, "encryption-state")
    started_anew.close()


def test_everything_is_exported(shown, services, settled, tmp_path):
    services.contacts.add(Contact(ContactId(""), name="Zoë"))
    shown().export_to(tmp_path / "all.json")
    settled()
    assert "Zoë" in json.dumps(json.loads((tmp_path / "all.json").read_text()), ensure_ascii=False)


def test_what_was_mended_is_said_in_both_windows_until_it_was_read(shown, main_window, damaged, settled, picture):
    main = main_window()
    notice = main.findChild(RescueNotice)
    picture(main, "main-window-mended")
    assert notice.isVisible()
    assert "restored from the backup" in said(notice, "rescue-said")
    assert "damaged-1" in said(notice, "rescue-said")
    window = shown()
    picture(window, "storage-mended")
    press(notice, "rescue-noted", settled)
    assert not notice.isVisible()
    assert not shown().findChild(RescueNotice).isVisible()


def test_without_damage_nothing_is_said(main_window):
    main = main_window()
    assert not main.findChild(RescueNotice).isVisible()
