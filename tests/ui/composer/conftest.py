"""A composer on Alice's keyring."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from sealpost.core.letter import Letter
from support import gpg_home as homes

LETTER = Letter(to=("Bob <bob@example.org>",), subject="Offer for spring", text="Kedves Bob! Привет, árvíztűrő.")


class Composer:
    """The window as a person uses it."""

    def __init__(self, window, settled):
        self.window = window
        self._settled = settled

    def press(self, name):
        button = self.window.findChild(QPushButton, name)
        assert button.isEnabled()
        button.click()
        self._settled()

    def write(self, name, text):
        self.window.findChild(QLineEdit, name).setText(text)
        self.look_again()

    def write_text(self, text):
        self.window.findChild(QPlainTextEdit, "letter-text").setPlainText(text)
        self.look_again()

    def look_again(self):
        """What the window does by itself shortly after the last key."""
        self.window._look_again()
        self._settled()

    def tick(self, name, on):
        self.window.findChild(QCheckBox, name).setChecked(on)
        self._settled()

    @property
    def text(self):
        return self.window.findChild(QPlainTextEdit, "letter-text").toPlainText()

    @property
    def said(self):
        return self.window.findChild(QLabel, "composer-notice-said").text()

    @property
    def advice(self):
        return self.window.findChild(QLabel, "advice-said").text()

    def state_of(self, address):
        return self.window.findChild(QLabel, f"state-{address}").text()


@pytest.fixture(autouse=True)
def closed_afterwards(windows, qtbot):
    """They end their own lives when they are closed."""
    del qtbot
    yield
    for window in [*windows._composers]:
        window.close()


@pytest.fixture
def composer(windows, settled):
    def open_composer(**change):
        window = windows.compose(replace(LETTER, **change))
        settled()
        return Composer(window, settled)

    return open_composer


@pytest.fixture
def bob_home():
    with homes.gpg_home() as home:
        home.add_own(homes.people().bob)
        home.add(homes.people().alice)
        yield home
