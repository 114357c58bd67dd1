"""Each browser that was found gets its three steps."""

from pathlib import Path

import pytest

from sealpost.browsers.loading import steps, steps_for
from sealpost.browsers.table import BROWSERS

FOLDER = Path("/the/extension")
BY_NAME = {browser.name: browser for browser in BROWSERS}


def test_a_browser_that_was_not_found_gets_no_steps(links):
    assert steps(links.find(), FOLDER) == []


def test_a_found_browser_gets_three_steps(links, install):
    install("yandex-browser")
    [found] = steps(links.find(), FOLDER)
    assert (found.name, len(found.steps)) == ("yandex-browser", 3)


def test_a_browser_out_of_reach_gets_no_steps(links, machine):
    (machine.home / "snap/chromium").mkdir(parents=True)
    assert steps(links.find(), FOLDER) == []


def test_firefox_from_snap_gets_the_steps_of_firefox(links, machine):
    (machine.home / "snap/firefox").mkdir(parents=True)
    [found] = steps(links.find(), FOLDER)
    assert found.steps == steps_for(BY_NAME["firefox"], FOLDER)


@pytest.mark.parametrize(
    ("name", "page"),
    [("chrome", "chrome://"), ("edge", "edge://"), ("yandex-browser", "browser://"), ("firefox", "about:")],
)
def test_the_first_step_names_the_browsers_own_page(name, page):
    assert page in steps_for(BY_NAME[name], FOLDER)[0]


def test_the_chromium_family_loads_the_folder():
    assert "/the/extension." in steps_for(BY_NAME["brave"], FOLDER)[1]


def test_the_firefox_family_loads_the_manifest():
    assert "/the/extension/manifest.json" in steps_for(BY_NAME["librewolf"], FOLDER)[1]
