import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton

from sealpost.qt.clipboard import Secret
from sealpost.ui.files.sealing import SealDialog
from sealpost.ui.widgets import ScrolledCard
from support import gpg_home as homes


@pytest.fixture
def dialog(services, jobs, qtbot, settled):
    dialog = SealDialog(services, jobs, to=["bob@example.org"])
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog


@pytest.fixture
def write(dialog, qtbot, settled):
    def type_addresses(text):
        dialog.findChild(QLineEdit, "seal-to").setText(text)
        qtbot.waitUntil(lambda: said(dialog, "recipient-address") == text.split(", "))
        settled()

    return type_addresses


def said(dialog, name):
    return [label.text() for label in dialog.findChildren(QLabel, name)]


def orders(dialog):
    found = []
    dialog.chosen.connect(found.append)
    dialog.findChild(QPushButton, "seal").click()
    return found


def test_each_address_shows_the_state_of_its_key(dialog, write, qtbot, picture):
    write("bob@example.org, carol@example.org, nobody@example.org, zoya@example.org")
    scrolled = dialog.findChild(ScrolledCard)
    qtbot.waitUntil(lambda: scrolled.height() >= scrolled.heightForWidth(scrolled.width()))
    picture(dialog, "seal-states")
    assert said(dialog, "recipient-state") == ["key verified", "key not verified yet", "no key", "key verified"]
    assert not dialog.findChild(QPushButton, "seal").isEnabled()


def test_with_a_key_for_everybody_it_can_be_sealed_and_signed(dialog):
    [order] = orders(dialog)
    assert (order.to, order.signer.fingerprint) == (["bob@example.org"], homes.people().alice.fingerprint)


def test_an_unverified_key_is_taken_only_when_somebody_says_so(dialog, write):
    write("carol@example.org")
    seal = dialog.findChild(QPushButton, "seal")
    assert not seal.isEnabled()
    dialog.findChild(QCheckBox, "seal-anyway").click()
    [order] = orders(dialog)
    assert order.confirmed == {homes.people().carol.fingerprint}


def test_names_go_on_by_themselves_as_in_a_letter(dialog, qtbot, settled):
    field = dialog.findChild(QLineEdit, "seal-to")
    field.clear()
    field.setFocus()
    qtbot.keyClicks(field, "zo")
    qtbot.waitUntil(lambda: field.completer().model().rowCount() == 1)
    popup = field.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(dialog, "recipient-address") == ["zoya@example.org"])
    settled()
    [order] = orders(dialog)
    assert order.to == ["zoya@example.org"]


def test_a_password_of_words_is_offered_and_measured(dialog, picture):
    dialog.findChild(QRadioButton, "seal-with-password").click()
    picture(dialog, "seal-password")
    assert "thousand years" in dialog.findChild(QLabel, "seal-strength").text()
    [order] = orders(dialog)
    assert (len(order.password.split()), order.to) == (6, ())


def test_the_copied_password_is_a_secret_on_the_clipboard(dialog, qapp):
    dialog.findChild(QRadioButton, "seal-with-password").click()
    dialog.findChild(QPushButton, "copy-password").click()
    assert isinstance(qapp.clipboard().mimeData(), Secret)
    assert qapp.clipboard().text() == dialog.findChild(QLineEdit, "seal-password").text()
    assert said(dialog, "seal-said") == ["It is on the clipboard, and is taken off again after 90 seconds."]


def test_a_short_password_is_called_what_it_is(dialog):
    dialog.findChild(QRadioButton, "seal-with-password").click()
    dialog.findChild(QLineEdit, "seal-password").setText("anna")
    assert "less than a minute" in dialog.findChild(QLabel, "seal-strength").text()


def test_without_a_key_of_ones_own_it_is_sealed_unsigned(home, services, jobs, qtbot, settled):
    home.gpg("--yes", "--delete-secret-and-public-key", homes.people().alice.fingerprint)
    dialog = SealDialog(services, jobs, to=["carol@example.org"])
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert not dialog.findChild(QCheckBox, "seal-sign").isEnabled()
    dialog.findChild(QCheckBox, "seal-anyway").click()
    [order] = orders(dialog)
    assert order.signer is None
