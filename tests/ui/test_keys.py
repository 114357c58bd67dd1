import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from sealpost.core.fingerprint_words import fingerprint_words
from sealpost.core.key_list import KeyFilter
from sealpost.ui.keys.create import CreateKeyDialog
from sealpost.ui.keys.importing import ImportDialog
from sealpost.ui.keys.window import KeysWindow
from support import gpg_home as homes

SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def window(services, jobs, windows, qtbot, settled):
    window = KeysWindow(services, jobs, windows.keeper)
    qtbot.addWidget(window)
    window.show()
    settled()
    return window


@pytest.fixture
def table(window):
    return window.findChild(QTableView, "key-table")


@pytest.fixture
def search(window, settled):
    def type_in(text):
        window.findChild(QLineEdit, "key-search").setText(text)
        settled()

    return type_in


@pytest.fixture
def choose_filter(window, settled):
    def choose(title):
        filters = window.findChild(QComboBox, "key-filter")
        filters.setCurrentIndex(filters.findText(title))
        settled()

    return choose


def names(window):
    model = window.findChild(QTableView, "key-table").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def said(window):
    return "\n".join(label.text() for label in window.findChild(QWidget, "key-details").findChildren(QLabel))


def test_own_keys_come_first(window, picture):
    picture(window, "keys")
    assert "alice" in names(window)[0].casefold()


@pytest.mark.parametrize("text", ["зоя", "ÁRPÁD", "bob@"])
def test_a_key_is_found_as_you_type(window, search, text):
    search(text)
    assert len(names(window)) == 1


def test_a_key_is_found_by_its_fingerprint_in_groups(window, search):
    fingerprint = homes.people().bob.fingerprint
    search(f"{fingerprint[:4]} {fingerprint[4:12]}".lower())
    assert len(names(window)) == 1


def test_a_filter_keeps_what_it_names(window, choose_filter):
    choose_filter("Expired")
    assert len(names(window)) == 1


def test_every_filter_can_be_chosen(window):
    filters = window.findChild(QComboBox, "key-filter")
    assert [filters.itemData(row) for row in range(filters.count())] == list(KeyFilter)


def test_a_search_without_result_says_what_to_do(window, search):
    search("nobody at all")
    assert "Clear the search" in window.findChild(QLabel, "keys-note").text()


def test_a_click_on_a_title_sorts_by_that_column(window, table, settled):
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    settled()
    assert "Alice" in names(window)[-1]


def test_what_another_program_changes_shows_up_by_itself(window, home, qtbot):
    home.gpg("--yes", "--delete-key", homes.people().bob.fingerprint)
    qtbot.waitUntil(lambda: not any("Bob" in name for name in names(window)), timeout=20_000)


def test_the_chosen_keys_stay_chosen_when_the_keyring_changes(window, table, home, qtbot, settled):
    chosen = {"Carol Shaw", "Зоя Хохлова"}
    table.clearSelection()
    for row, name in enumerate(names(window)):
        if name in chosen:
            index = table.model().index(row, 0)
            table.selectionModel().select(index, SELECT)
    home.gpg("--yes", "--delete-key", homes.people().bob.fingerprint)
    qtbot.waitUntil(lambda: len(names(window)) == 7, timeout=20_000)
    settled()
    assert {index.data() for index in table.selectionModel().selectedRows()} == chosen


def test_details_say_who_vouches_and_what_a_key_is_made_of(window, search, picture):
    search("bob")
    picture(window, "keys-details")
    assert all(each in said(window) for each in ("Alice Lovelace", "on this computer only", "cv25519", "verified"))


def test_a_fingerprint_can_be_read_on_a_call(window, search, settled, picture):
    search("bob")
    window.findChild(QPushButton, "fingerprint").click()
    dialog = window.findChild(QWidget, "fingerprint-dialog")
    picture(dialog, "key-fingerprint")
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert set(fingerprint_words(homes.people().bob.fingerprint)) <= texts


def test_a_name_can_neither_hide_letters_nor_become_markup(window, home, search, qtbot, picture):
    loopback = ("--pinentry-mode", "loopback", "--passphrase", "")
    name = "<b>R&D</b> \u202eevil\u202c & Sons <rd@example.net>"
    home.gpg(*loopback, "--quick-generate-key", name, "future-default", "default", "never")
    search("rd@example.net")
    qtbot.waitUntil(lambda: len(names(window)) == 1, timeout=20_000)
    picture(window, "keys-hostile")
    [shown] = names(window)
    assert (shown.startswith("<b>R&D</b>"), "\u202e" in shown) == (True, False)


def test_several_chosen_keys_are_counted(window, table, settled, picture):
    table.selectAll()
    settled()
    picture(window, "keys-several")
    assert "8 keys" in window.findChild(QLabel, "details-name").text()


def test_a_compared_key_becomes_verified(window, search, services, settled, qtbot):
    carol = homes.people().carol
    search("carol")
    window.findChild(QPushButton, "verify-key").click()
    dialog = window.findChild(QWidget, "certify-dialog")
    dialog.findChild(QCheckBox, "compared").setChecked(True)
    certify = dialog.findChild(QPushButton, "certify-key")
    qtbot.waitUntil(certify.isEnabled)
    certify.click()
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
    assert "1 new" in dialog.findChild(QLabel, "import-dialog-said").text()


def test_text_without_a_key_is_refused_with_a_sentence(services, jobs, qtbot, settled):
    dialog = ImportDialog(b"hello", services.keys, jobs)
    qtbot.addWidget(dialog)
    settled()
    assert "no OpenPGP key" in dialog.findChild(QLabel, "import-dialog-said").text()
