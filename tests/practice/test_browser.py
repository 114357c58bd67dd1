"""The practice page opens in each family of browsers, with the extension at work in it."""

import os
import sqlite3
import time
from contextlib import closing, suppress

import pytest

from sealpost.browsers.links import this_machine
from sealpost.browsers.table import extension_id
from sealpost.errors import NoBrowserFound, UnknownBrowser
from sealpost.practice import browser

pytestmark = pytest.mark.e2e
PATIENCE = 60.0  # seconds


@pytest.fixture
def machine(tmp_path):
    return this_machine(os.environ, tmp_path, "linux")


def _visited(profile):
    """The addresses in Chromium's history, which it writes while it runs."""
    history = profile / "Default/History"
    if not history.exists():
        return []
    with closing(sqlite3.connect(f"file:{history}?immutable=1", uri=True)) as database, suppress(sqlite3.Error):
        return [address for (address,) in database.execute("SELECT url FROM urls")]
    return []


def test_chromium_opens_the_page_with_the_extension(stage, machine):
    chosen, program = browser.choose(machine, "chromium")
    with browser.opened(stage, chosen, program, headless=True) as process:
        deadline = time.monotonic() + PATIENCE
        while stage.url not in _visited(stage.folder / "chromium"):
            assert time.monotonic() < deadline, "the page was not opened"
            assert process.poll() is None
    preferences = [path.read_text() for path in (stage.folder / "chromium/Default").glob("*Preferences")]
    assert any(extension_id() in text for text in preferences)


def test_firefox_takes_the_extension_for_this_run_and_opens_the_page(stage, machine):
    chosen, program = browser.choose(machine, "firefox")
    with browser.opened(stage, chosen, program, headless=True) as process:  # raises where Firefox refuses
        assert process.poll() is None


def test_a_browser_is_ended_with_the_round(stage, machine):
    chosen, program = browser.choose(machine, "chromium")
    with browser.opened(stage, chosen, program, headless=True) as process:
        pass
    assert process.returncode is not None


def test_the_first_browser_that_can_load_the_extension_is_taken(machine):
    assert browser.choose(machine, None)[0].name == "chromium"


def test_an_unknown_browser_is_refused(machine):
    with pytest.raises(UnknownBrowser):
        browser.choose(machine, "netscape")


def test_a_browser_that_is_not_here_is_refused(machine):
    with pytest.raises(NoBrowserFound):
        browser.choose(machine, "vivaldi")
