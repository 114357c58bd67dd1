"""Expiry, passphrase, trust, on and off: chosen from the menu, done by a real gpg."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QPushButton, QRadioButton

from sealpost.core.keys import KeyState
from support import gpg_home as homes


def names(menu):
    return {action.objectName() for action in menu.actions()}


def test_an_own_key_offers_what_only_its_owner_can_do(actions, alice, bob):
    assert {"passphrase", "expiry"} <= names(actions.menu_for([alice]))
    assert not {"passphrase", "expiry"} & names(actions.menu_for([bob]))


def test_several_keys_offer_what_fits_all(actions, bob, carol):
    assert {"trust", "disable", "delete"} <= names(actions.menu_for([bob, carol]))


def test_a_key_expires_when_chosen(opened, press, said, services, alice, picture, actions, qtbot):
    dialog = opened([alice], "expiry", "expiry-dialog")
    picture(dialog, "key-expiry")
    dialog.findChild(QRadioButton, "expires-on").setChecked(True)
    dialog.findChild(QDateEdit, "expiry-day").setDate(QDate(2040, 5, 6))
    with qtbot.waitSignal(actions.keyring_changed, timeout=10_000):
        press(dialog, "change-expiry")
    assert services.keys.find(alice.fingerprint).expires.date().isoformat() == "2040-05-06"
    assert "2040" in said(dialog)


def test_a_passphrase_that_is_not_entered_is_said(opened, press, said, home, alice, picture):
    home.protect(homes.people().alice, "пароль")
    home.pinentry_is_cancelled()
    dialog = opened([alice], "passphrase", "passphrase-dialog")
    press(dialog, "change-passphrase")
    picture(dialog, "key-passphrase-refused")
    assert "not entered" in said(dialog)


def test_a_changed_passphrase_is_reported(opened, press, said, home, alice):
    home.protect(homes.people().alice, "пароль")
    home.pinentry_gives("пароль")
    dialog = opened([alice], "passphrase", "passphrase-dialog")
    press(dialog, "change-passphrase")
    assert "new passphrase" in said(dialog)


def test_closing_the_dialog_stops_a_gpg_that_waits(opened, said, home, alice, qtbot, jobs):
    home.protect(homes.people().alice, "пароль")
    home.pinentry_waits("пароль")
    dialog = opened([alice], "passphrase", "passphrase-dialog")
    dialog.findChild(QPushButton, "change-passphrase").click()
    qtbot.waitUntil(lambda: "asks for the passphrase" in said(dialog), timeout=30_000)
    dialog.reject()
    qtbot.waitUntil(lambda: jobs.pending == 0 and not home.is_asking, timeout=30_000)


def test_the_word_of_several_people_counts_from_now_on(opened, press, services, bob, carol, picture):
    dialog = opened([bob, carol], "trust", "trust-dialog")
    dialog.findChild(QRadioButton, "trust-full").setChecked(True)
    picture(dialog, "key-trust")
    press(dialog, "save-trust")
    assert {services.keys.find(key.fingerprint).owner_trust for key in (bob, carol)} == {"full"}


def test_nobody_else_can_be_oneself(opened, bob):
    assert opened([bob], "trust", "trust-dialog").findChild(QRadioButton, "trust-ultimate") is None


@pytest.mark.parametrize("count", [1, 2])
def test_keys_are_switched_off_and_on_again(opened, press, services, bob, carol, count, picture):
    keys = [bob, carol][:count]
    dialog = opened(keys, "disable", "switch-dialog")
    picture(dialog, f"key-switch-off-{count}")
    press(dialog, "switch-keys")
    off = [services.keys.find(key.fingerprint) for key in keys]
    assert {key.state for key in off} == {KeyState.DISABLED}
    press(opened(off, "enable", "switch-dialog"), "switch-keys")
    assert {services.keys.find(key.fingerprint).state for key in keys} == {KeyState.CURRENT}
