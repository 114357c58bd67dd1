"""`show`: a window of the desktop comes to the front."""

import pytest


@pytest.mark.parametrize("window", ["main", "keys", "sites", "activity", "doctor"])
def test_a_window_is_shown(browser, door, window):
    browser.ask("show", {"window": window})
    assert door.windows.shown.get_nowait() == window


def test_a_window_that_does_not_exist_is_refused(browser):
    assert browser.ask("show", {"window": "/etc/passwd"})["error"]["code"] == "bad-request"
