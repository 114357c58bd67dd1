"""What another program finds on the clipboard and the selection of a real X11 desktop."""

import os
import sys
import time
from urllib.parse import quote

import pytest

from support import x11_clipboard
from support.app_desktop import app_desktop

SECRET = "Тайна Árvíztűrő 4711"
PATIENCE = 60
MARK = "x-kde-passwordManagerHint"
LINE = """
from PySide6.QtWidgets import QApplication
from sealpost.ui.secret_fields import SecretLine
application = QApplication([])
line = SecretLine()
line.setText("pass words")
line.setWindowTitle("A line")
line.show()
application.exec()
"""


def wait_for(onlooker, text):
    """Until clipboard and selection hold that; what was seen then."""
    deadline = time.monotonic() + PATIENCE
    while (seen := onlooker.look())["clipboard"] != text or seen["selection"] != text:
        assert time.monotonic() < deadline, seen
        os.sched_yield()
    return seen


def wait_for_marked(onlooker, text):
    seen = wait_for(onlooker, text)
    assert MARK in seen["clipboard formats"]
    assert MARK in seen["selection formats"]
    assert text in seen["seen"]


@pytest.fixture
def desktop(tmp_path):
    with app_desktop(tmp_path / "s") as desktop:
        yield desktop


@pytest.fixture
def onlooker(desktop):
    with x11_clipboard.onlooker(desktop) as onlooker:
        yield onlooker


@pytest.fixture
def app(desktop, onlooker):
    """A letter is being written, and its text was selected and copied; a clipboard manager has it now."""
    desktop.start_tray()
    app = desktop.start(sys.executable, "-m", "sealpost", "compose", f"mailto:bob@example.org?body={quote(SECRET)}")
    window = desktop.wait_for_window("--name", "^Sealed letter$")
    desktop.xdotool("windowactivate", "--sync", window)
    desktop.xdotool("key", "ctrl+a", "ctrl+c")
    wait_for_marked(onlooker, SECRET)
    onlooker.take_over()
    return app


def test_a_lock_takes_secrets_off(desktop, app, onlooker):
    desktop.click_tray_icon("3")
    desktop.xdotool("key", "l")
    wait_for(onlooker, "")
    assert app.poll() is None


def test_the_end_takes_secrets_off(app, onlooker):
    app.terminate()
    assert app.wait(PATIENCE) == 0
    wait_for(onlooker, "")


def test_what_is_copied_out_of_a_line_is_marked_however_it_was_copied(desktop, onlooker):
    desktop.start(sys.executable, "-c", LINE)
    window = desktop.wait_for_window("--name", "^A line$")
    desktop.xdotool("windowactivate", "--sync", window)
    desktop.xdotool("key", "ctrl+a", "ctrl+c")
    desktop.xdotool("mousemove", "--window", window, "20", "12", "click", "--repeat", "3", "1")
    wait_for_marked(onlooker, "pass words")
