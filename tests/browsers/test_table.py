"""The table of browsers is complete and means what it says."""

import base64
import hashlib
import json
import re

import pytest

from sealpost.browsers import table
from sealpost.browsers.table import BROWSERS, Family


@pytest.mark.parametrize(
    "name",
    ["chrome", "chromium", "edge", "brave", "vivaldi", "opera", "yandex-browser", "yandex-browser-beta"],
)
def test_a_browser_built_on_chromium_is_in_the_table(name):
    assert any(browser.name == name and browser.family is Family.CHROMIUM for browser in BROWSERS)


@pytest.mark.parametrize("name", ["firefox", "librewolf"])
def test_a_browser_built_on_firefox_is_in_the_table(name):
    assert any(browser.name == name and browser.family is Family.FIREFOX for browser in BROWSERS)


def test_every_browser_has_a_name_of_its_own():
    assert len({browser.name for browser in BROWSERS}) == len(BROWSERS)


def test_every_browser_has_profiles_of_its_own_on_linux():
    assert len({browser.linux for browser in BROWSERS}) == len(BROWSERS)


@pytest.mark.parametrize("browser", BROWSERS, ids=lambda browser: browser.name)
def test_a_browser_is_known_on_all_three_systems(browser):
    assert all((browser.linux, browser.macos, browser.registry, browser.bundle, browser.program))


def test_no_folder_is_absolute():
    folders = [f for b in BROWSERS for f in (b.linux, b.macos, b.system, *(s.folder for s in b.sandboxes))]
    assert not [folder for folder in folders if folder.startswith(("/", "~"))]


def test_the_host_name_is_one_that_both_families_accept():
    assert re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)*", table.HOST_NAME)


def test_the_id_is_the_hash_of_the_public_key_in_the_letters_a_to_p():
    key = b"any DER"
    expected = "".join(chr(ord("a") + int(digit, 16)) for digit in hashlib.sha256(key).hexdigest()[:32])
    assert table.id_of_public_key(base64.b64encode(key).decode()) == expected


def test_the_extension_has_a_manifest_with_a_key():
    manifest = json.loads((table.extension_folder() / "manifest.json").read_text())
    assert table.extension_id() == table.id_of_public_key(manifest["key"])


def test_the_extension_bears_the_id_that_firefox_manifests_allow():
    manifest = json.loads((table.extension_folder() / "manifest.json").read_text())
    assert manifest["browser_specific_settings"]["gecko"]["id"] == table.FIREFOX_EXTENSION_ID
