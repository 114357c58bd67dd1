"""Keys are deleted after it was said what goes with them, and come back as they were."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from sealpost.core.keys import Fingerprint
from sealpost.errors import UnknownKey
from support import gpg_home as homes


def texts(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_what_is_lost_is_said_first(opened, bob, picture):
    dialog = opened([bob], "delete", "delete-dialog")
    picture(dialog, "key-delete")
    assert "fingerprint is forgotten" in texts(dialog)


def test_the_button_does_not_take_a_click_that_was_meant_for_something_else(opened, bob, services):
    dialog = opened([bob], "delete", "delete-dialog")
    assert not dialog.findChild(QPushButton, "delete-keys").isDefault()
    dialog._guarded = True
    dialog.allow(True)
    dialog.findChild(QPushButton, "delete-keys").click()
    assert services.keys.find(bob.fingerprint)


def test_deleted_keys_are_gone_and_come_back_verified(opened, press, services, bob, carol, said, picture):
    before = [services.keys.find(key.fingerprint) for key in (bob, carol)]
    dialog = opened([bob, carol], "delete", "delete-dialog")
    press(dialog, "delete-keys")
    picture(dialog, "key-deleted")
    with pytest.raises(UnknownKey):
        services.keys.find(bob.fingerprint)
    press(dialog, "undo-delete")
    assert [services.keys.find(key.fingerprint) for key in (bob, carol)] == before


def test_a_deletion_can_be_undone_later(opened, press, services, bob, window, picture):
    dialog = opened([bob], "delete", "delete-dialog")
    press(dialog, "delete-keys")
    dialog.accept()
    [deletion] = services.key_actions.deletions()
    later = opened([], "undo-deletions", "deletions-dialog")
    picture(later, "key-deletions")
    press(later, f"restore-{deletion.name}")
    assert services.keys.find(bob.fingerprint)


def test_an_own_key_is_not_deleted_by_the_way(actions, alice, bob):
    menu = actions.menu_for([alice, bob])
    assert "delete" not in {action.objectName() for action in menu.actions()}


def test_without_deletions_there_is_nothing_to_bring_back(opened, said):
    assert "No key was deleted" in said(opened([], "undo-deletions", "deletions-dialog"))


def test_long_lists_of_names_stay_short(opened, press, said, services):
    people = homes.people()
    keys = [services.keys.find(each.fingerprint) for each in (people.bob, people.carol, people.zoya, people.arpad)]
    dialog = opened(keys, "delete", "delete-dialog")
    press(dialog, "delete-keys")
    assert "2 more" in said(dialog)


def test_thousands_of_keys_are_counted_and_not_named(opened, services, bob):
    many = [replace(bob, fingerprint=Fingerprint(f"{number:040X}")) for number in range(5_000)]
    dialog = opened(many, "export", "export-dialog")
    assert "4900 more" in dialog.findChild(QLabel, "not-named").text()
