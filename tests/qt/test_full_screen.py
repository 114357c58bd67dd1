"""Whether the screen is taken, asked of a real X server with a real window manager."""

import sys

import pytest

from sealpost.qt.full_screen import screen_is_taken
from support import x11

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("film")
label.setWindowTitle("film")
label.showFullScreen() if sys.argv[1] == "full" else label.show()
application.exec()
"""


@pytest.fixture
def desktop():
    with x11.desktop() as desktop:
        yield desktop


def test_a_film_takes_the_screen_and_a_window_does_not(desktop):
    display = desktop.environ["DISPLAY"]
    assert not screen_is_taken(display)
    desktop.start(sys.executable, "-c", WINDOW, "small")
    desktop.xdotool("windowactivate", "--sync", desktop.wait_for_window("--name", "^film$"))
    assert not screen_is_taken(display)
    desktop.xdotool("windowclose", desktop.wait_for_window("--name", "^film$"))
    desktop.start(sys.executable, "-c", WINDOW, "full")
    desktop.xdotool("windowactivate", "--sync", desktop.wait_for_window("--name", "^film$"))
    assert screen_is_taken(display)


def test_without_a_display_nobody_can_tell():
    assert not screen_is_taken(":9999")
