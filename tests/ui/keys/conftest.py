"""Dialogs on Alice's keyring, opened from the menu as a person does."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sealpost.ui.keys.actions import KeyActions
from support import gpg_home as homes


@pytest.fixture
def bob(services):
    return services.keys.find(homes.people().bob.fingerprint)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return window


@pytest.fixture
def actions(services, jobs, window):
    return KeyActions(services, jobs, window)


@pytest.fixture
def opened(actions, window, settled):
    """Choose an entry of the menu for some keys; the dialog that opens."""

    def open_dialog(keys, entry, dialog_name):
        menu = actions.menu_for(keys)
        next(action for action in menu.actions() if action.objectName() == entry).trigger()
        dialog = window.findChildren(QWidget, dialog_name)[-1]
        settled()
        return dialog

    return open_dialog


@pytest.fixture
def press(qtbot, settled):
    """Press a button of a dialog once it is awake, and wait until what it started is done."""

    def press_button(dialog, name):
        button = dialog.findChild(QPushButton, name)
        qtbot.waitUntil(button.isEnabled, timeout=10_000)
        button.click()
        settled()

    return press_button


@pytest.fixture
def said():
    def words(dialog):
        return dialog.findChild(QLabel, f"{dialog.objectName()}-said").text()

    return words


def entries(menu):
    return [action.objectName() for action in menu.actions() if action.objectName()]
