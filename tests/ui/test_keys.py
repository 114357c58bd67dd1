import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QTableView

from sealpost.ui.keys.create import CreateKeyDialog
from sealpost.ui.keys.importing import ImportDialog
from sealpost.ui.keys.window import KeysWindow
from support import gpg_home as homes


@pytest.fixture
def window(services, jobs, windows, qtbot, settled):
    window = KeysWindow(services.keys, jobs, windows.keeper)
    qtbot.addWidget(window)
    window.show()
    settled()
    return window


def names(window):
    model = window.findChild(QTableView, "key-table").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_own_keys_come_first(window, picture):
    picture(window, "keys")
    assert "alice" in names(window)[0].casefold()


@pytest.mark.parametrize("text", ["зоя", "ÁRPÁD", "bob@"])
def test_a_key_is_found_as_you_type(window, text):
    window.findChild(QLineEdit, "key-search").setText(text)
    assert len(names(window)) == 1


def test_a_key_is_found_by_its_fingerprint_in_groups(window):
    fingerprint = homes.people().bob.fingerprint
    window.findChild(QLineEdit, "key-search").setText(f"{fingerprint[:4]} {fingerprint[4:12]}".lower())
    assert len(names(window)) == 1


def test_a_filter_keeps_what_it_names(window):
    filters = window.findChild(QComboBox, "key-filter")
    filters.setCurrentIndex(filters.findText("Expired"))
    assert len(names(window)) == 1


def test_a_search_without_result_says_what_to_do(window):
    window.findChild(QLineEdit, "key-search").setText("nobody at all")
    assert "Clear the search" in window.findChild(QLabel, "keys-note").text()


def test_a_compared_key_becomes_verified(window, services, settled):
    carol = homes.people().carol
    window.findChild(QLineEdit, "key-search").setText("carol")
    window.findChild(QPushButton, "verify-key").click()
    dialog = window.findChild(QMessageBox, "verify-dialog")
    assert carol.fingerprint in "".join(dialog.informativeText().split())
    dialog.findChild(QPushButton, "it-is-the-same").click()
    settled()
    key = services.keys.find(carol.fingerprint)
    assert any(user_id.validity.is_verified for user_id in key.user_ids)


def test_a_new_key_can_sign_and_be_sealed_to(services, jobs, qtbot, picture):
    dialog = CreateKeyDialog(services.keys, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.findChild(QLineEdit, "new-key-name").setText("Árvíztűrő Őszike")
    dialog.findChild(QLineEdit, "new-key-address").setText("oszike@example.org")
    picture(dialog, "create-key")
    with qtbot.waitSignal(dialog.key_created, timeout=60_000):
        dialog.findChild(QPushButton, "create").click()
    assert any("Őszike" in key.name for key in services.keys.own())


def test_an_address_that_is_none_is_refused_with_a_sentence(services, jobs, qtbot):
    dialog = CreateKeyDialog(services.keys, jobs)
    qtbot.addWidget(dialog)
    dialog.findChild(QLineEdit, "new-key-address").setText("not an address")
    dialog.findChild(QPushButton, "create").click()
    assert "not an e-mail address" in dialog.findChild(QLabel, "create-said").text()


def test_an_import_is_shown_before_it_is_done(services, jobs, qtbot, settled, home, picture):
    bob = homes.people().bob
    block = home.gpg("--armor", "--export", bob.fingerprint)
    home.gpg("--yes", "--delete-key", bob.fingerprint)
    dialog = ImportDialog(block, services.keys, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    picture(dialog, "import")
    assert not any(key.fingerprint == bob.fingerprint for key in services.keys.all())
    with qtbot.waitSignal(dialog.imported, timeout=10_000):
        dialog.findChild(QPushButton, "import").click()
    assert services.keys.find(bob.fingerprint)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_text_without_a_key_is_refused_with_a_sentence(services, jobs, qtbot, settled):
    dialog = ImportDialog(b"hello", services.keys, jobs)
    qtbot.addWidget(dialog)
    settled()
    assert "no OpenPGP key" in dialog.findChild(QLabel, "import-said").text()
