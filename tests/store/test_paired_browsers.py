from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sealpost.services.ports import PairedBrowser
from sealpost.store.paired_browsers import StoredPairedBrowsers

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
KEY = bytes(range(32))
CHROMIUM = PairedBrowser("profile-1", "Chromium 156", "Chromium", since=NOON, last_use=NOON)


@pytest.fixture
def browsers(database):
    return StoredPairedBrowsers(database)


def test_a_paired_browser_is_remembered_with_its_key(browsers):
    browsers.put(CHROMIUM, KEY)
    assert (browsers.all(), browsers.key_of("profile-1")) == ([CHROMIUM], KEY)


def test_an_unknown_profile_has_no_key(browsers):
    assert browsers.key_of("profile-1") is None


def test_the_last_use_moves_on(browsers):
    browsers.put(CHROMIUM, KEY)
    later = NOON + timedelta(days=2)
    browsers.touch("profile-1", later)
    assert browsers.all() == [replace(CHROMIUM, last_use=later)]


def test_the_one_used_last_comes_first(browsers):
    browsers.put(CHROMIUM, KEY)
    firefox = PairedBrowser("profile-2", "Firefox 140", "Firefox", NOON, NOON + timedelta(hours=1))
    browsers.put(firefox, KEY)
    assert browsers.all() == [firefox, CHROMIUM]


def test_a_profile_that_is_paired_anew_has_its_new_key_only(browsers):
    browsers.put(CHROMIUM, KEY)
    browsers.put(CHROMIUM, KEY[::-1])
    assert browsers.key_of("profile-1") == KEY[::-1]


def test_a_removed_browser_leaves_no_key(browsers):
    browsers.put(CHROMIUM, KEY)
    browsers.remove("profile-1")
    assert browsers.key_of("profile-1") is None
