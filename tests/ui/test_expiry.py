"""Keys whose time runs out: announced once, shown until mended or put away."""

import pytest
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QPushButton

from sealpost.core.contacts import Contact
from sealpost.core.expiry import Care
from sealpost.core.keys import Address
from sealpost.services.contacts import new_contact_id
from sealpost.ui.expiry import ExpiryWatch
from sealpost.ui.main_window import MainWindow
from support import gpg_home as homes


class Announced(list):
    def show(self, notice):
        self.append(notice)


@pytest.fixture
def announced():
    return Announced()


@pytest.fixture
def alice_runs_out(home):
    alice = homes.people().alice.fingerprint
    home.gpg("--quick-set-expire", alice, "10d")
    home.gpg("--quick-set-expire", alice, "10d", "*")
    return alice


@pytest.fixture
def ed(services):
    """His key has expired, and he is a contact."""
    expired = homes.people().expired
    address = Address(expired.address)
    services.contacts.add(Contact(id=new_contact_id(), name="Ed", addresses=(address,)))
    return expired.fingerprint


@pytest.fixture
def main_window(windows, qtbot, announced, settled):
    def show():
        window = MainWindow(windows)
        qtbot.addWidget(window)
        windows.expiry.follow(announced)
        window.show()
        settled()
        return window

    return show


def cares(services):
    return [(each.care, each.fingerprint) for each in services.expiry.look().open]


def test_nobody_is_told_of_strangers_whose_keys_have_expired(services):
    assert cares(services) == []


def test_an_own_key_and_a_contacts_key_are_found(services, alice_runs_out, ed):
    assert cares(services) == [(Care.OWN_EXPIRES, alice_runs_out), (Care.OTHERS_EXPIRED, ed)]


def test_a_key_that_was_taken_unverified_is_a_correspondents(services):
    services.keys.remember_confirmed(homes.people().expired.fingerprint)
    assert cares(services) == [(Care.OTHERS_EXPIRED, homes.people().expired.fingerprint)]


def test_who_was_verified_while_the_key_was_good_is_a_correspondent(services, home, monkeypatch):
    bob = homes.people().bob.fingerprint
    services.settings.put(f"correspondent:{bob}", "yes")
    assert services.expiry._was_relied_on(bob)


def test_it_is_announced_once_also_after_a_restart(services, jobs, alice_runs_out, ed, announced, settled, qtbot):
    for _start in range(2):
        watch = ExpiryWatch(services.expiry, jobs)
        watch.follow(announced)
        settled()
        watch.look()
        settled()
    [notice] = announced
    assert "Alice Lovelace expires on" in notice.body
    assert "Expired Ed expired on" in notice.body


def test_an_own_key_is_prolonged_from_the_card(main_window, services, alice_runs_out, press_button, picture, ed):
    before = services.keys.find(alice_runs_out).expires
    window = main_window()
    picture(window, "main-window-expiry")
    press_button(window, f"mend-{alice_runs_out}")
    dialog = window.findChild(QDialog, "expiry-dialog")
    press_button(dialog, "change-expiry")
    key = services.keys.find(alice_runs_out)
    assert key.expires.date() == key.subkeys[0].expires.date() > before.date()
    assert cares(services) == [(Care.OTHERS_EXPIRED, ed)]
    assert window.findChild(QLabel, f"concern-{alice_runs_out}") is None


def test_a_newer_key_is_looked_for_by_the_address(main_window, ed, press_button):
    window = main_window()
    press_button(window, f"mend-{ed}")
    field = window.findChild(QDialog, "look-up-dialog").findChild(QLineEdit, "asked")
    assert field.text() == homes.people().expired.address


def test_what_is_put_away_stays_away(main_window, services, ed, press_button):
    window = main_window()
    press_button(window, f"put-away-{ed}")
    assert not window.findChild(QFrame, "expiry-card").isVisible()
    assert cares(services) == []


@pytest.fixture
def press_button(settled):
    def press(window, name):
        button = window.findChild(QPushButton, name)
        assert button.isEnabled()
        button.click()
        settled()

    return press
