"""Manifests say what browsers need, stand where browsers look, and are changed only when they must be."""

import json
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from sealpost.browsers.manifests import (
    difference,
    encode,
    linux_places,
    macos_place,
    manifest_for,
    read_manifest,
    remove_manifest,
    windows_file,
    windows_registry,
    write_manifest,
)
from sealpost.browsers.table import BROWSERS, Family
from sealpost.errors import ManifestManagedElsewhere, NotWritable

BY_NAME = {browser.name: browser for browser in BROWSERS}
LAUNCHER = PurePosixPath("/home/anna/.local/share/sealpost/host/org.sealpost.host")
HOME = PurePosixPath("/home/anna")
HOST_FOLDER = PureWindowsPath(r"C:\Users\Anna\AppData\Local\sealpost\host")


@pytest.fixture
def wanted():
    return manifest_for(Family.CHROMIUM, LAUNCHER, ["ourid"])


@pytest.fixture
def manifest(tmp_path):
    return tmp_path / "NativeMessagingHosts/org.sealpost.host.json"


# --- what is written ---


def test_chromium_is_told_the_origin_of_the_extension(wanted):
    assert wanted["allowed_origins"] == ["chrome-extension://ourid/"]


def test_firefox_is_told_the_id_of_the_add_on():
    assert manifest_for(Family.FIREFOX, LAUNCHER, ["ourid"])["allowed_extensions"] == ["sealpost@sealpost.org"]


def test_firefox_is_told_nothing_that_it_does_not_know():
    keys = set(manifest_for(Family.FIREFOX, LAUNCHER, ["ourid"]))
    assert keys == {"name", "description", "path", "type", "allowed_extensions"}


def test_a_manifest_has_no_byte_order_mark_and_keeps_letters(wanted):
    assert "/Анна/".encode() in encode({**wanted, "path": "/Анна/host"})
    assert encode(wanted)[:1] == b"{"


# --- where ---


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("chrome", ".config/google-chrome/NativeMessagingHosts"),
        ("chrome-beta", ".config/google-chrome-beta/NativeMessagingHosts"),
        ("chrome-dev", ".config/google-chrome-unstable/NativeMessagingHosts"),
        ("chromium", ".config/chromium/NativeMessagingHosts"),
        ("edge", ".config/microsoft-edge/NativeMessagingHosts"),
        ("brave", ".config/BraveSoftware/Brave-Browser/NativeMessagingHosts"),
        ("vivaldi", ".config/vivaldi/NativeMessagingHosts"),
        ("opera", ".config/opera/NativeMessagingHosts"),
        ("yandex-browser", ".config/yandex-browser/NativeMessagingHosts"),
        ("yandex-browser-beta", ".config/yandex-browser-beta/NativeMessagingHosts"),
        ("firefox", ".mozilla/native-messaging-hosts"),
        ("librewolf", ".librewolf/native-messaging-hosts"),
    ],
)
def test_linux_browsers_look_below_the_home_folder(name, place):
    assert linux_places(BY_NAME[name], HOME, HOME / ".config")[0] == HOME / place / "org.sealpost.host.json"


def test_a_moved_config_folder_moves_chromiums_place():
    place = linux_places(BY_NAME["chromium"], HOME, PurePosixPath("/moved"))[0]
    assert place == PurePosixPath("/moved/chromium/NativeMessagingHosts/org.sealpost.host.json")


def test_the_newer_firefox_folder_is_the_second_place():
    places = linux_places(BY_NAME["firefox"], HOME, HOME / ".config")
    assert places[1] == HOME / ".config/mozilla/native-messaging-hosts/org.sealpost.host.json"


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("chrome", "Google/Chrome"),
        ("edge", "Microsoft Edge"),
        ("yandex-browser", "Yandex/YandexBrowser"),
        ("firefox", "Mozilla"),
    ],
)
def test_mac_browsers_look_in_application_support(name, folder):
    support = PurePosixPath("/Users/anna/Library/Application Support")
    expected = support / folder / "NativeMessagingHosts/org.sealpost.host.json"
    assert macos_place(BY_NAME[name], PurePosixPath("/Users/anna")) == expected


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("chrome", [r"Software\Google\Chrome"]),
        ("chromium", [r"Software\Chromium", r"Software\Google\Chrome"]),
        ("edge", [r"Software\Microsoft\Edge"]),
        ("yandex-browser", [r"Software\Yandex\YandexBrowser", r"Software\Google\Chrome"]),
        ("firefox", [r"Software\Mozilla"]),
    ],
)
def test_windows_browsers_look_in_the_registry(name, keys):
    expected = [rf"{key}\NativeMessagingHosts\org.sealpost.host" for key in keys]
    assert [value.key for value in windows_registry(BY_NAME[name], HOST_FOLDER)] == expected


def test_the_registry_names_the_manifest_of_the_family():
    [value] = windows_registry(BY_NAME["firefox"], HOST_FOLDER)
    assert value.value == r"C:\Users\Anna\AppData\Local\sealpost\host\org.sealpost.host.firefox.json"


def test_the_two_families_have_a_file_each_on_windows():
    assert windows_file(Family.CHROMIUM, HOST_FOLDER) != windows_file(Family.FIREFOX, HOST_FOLDER)


# --- what is there ---


def test_no_file_is_no_manifest(manifest):
    assert read_manifest(manifest) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'"text"', b"[" * 100_000])
def test_a_broken_file_is_a_manifest_that_fits_nothing(manifest, wanted, content):
    manifest.parent.mkdir()
    manifest.write_bytes(content)
    assert difference(read_manifest(manifest) or {}, wanted) == "its file is not readable as JSON"


def test_the_launcher_that_a_manifest_names_instead_is_told(wanted):
    assert difference({**wanted, "path": "/old/place"}, wanted) == "its file names /old/place"


def test_a_manifest_for_another_extension_does_not_fit(wanted):
    found = {**wanted, "allowed_origins": ["chrome-extension://other/"]}
    assert "does not allow" in difference(found, wanted)


def test_a_manifest_that_allows_more_than_ours_fits(wanted):
    origins = ["chrome-extension://other/", "chrome-extension://ourid/"]
    assert difference({**wanted, "allowed_origins": origins}, wanted) == ""


# --- writing ---


def test_a_manifest_is_written_where_there_was_none(manifest, wanted):
    write_manifest(manifest, wanted)
    assert json.loads(manifest.read_bytes()) == wanted


def test_everybody_may_read_a_manifest(manifest, wanted):
    write_manifest(manifest, wanted)
    assert manifest.stat().st_mode & 0o777 == 0o644


def test_a_manifest_that_fits_is_left_alone_however_it_is_laid_out(manifest, wanted):
    manifest.parent.mkdir()
    manifest.write_text(json.dumps(wanted))
    assert write_manifest(manifest, wanted) is False
    assert manifest.read_text() == json.dumps(wanted)


def test_what_somebody_else_allowed_stays_allowed(manifest, wanted):
    write_manifest(manifest, {**wanted, "path": "/old", "allowed_origins": ["chrome-extension://other/"]})
    write_manifest(manifest, wanted)
    assert json.loads(manifest.read_bytes())["allowed_origins"] == [
        "chrome-extension://ourid/",
        "chrome-extension://other/",
    ]


def test_a_read_only_manifest_is_not_replaced(manifest, wanted):
    write_manifest(manifest, {**wanted, "path": "/old"})
    manifest.chmod(0o444)
    with pytest.raises(ManifestManagedElsewhere):
        write_manifest(manifest, wanted)
    assert json.loads(manifest.read_bytes())["path"] == "/old"


def test_a_linked_manifest_is_not_replaced(manifest, wanted, tmp_path):
    manifest.parent.mkdir()
    write_manifest(tmp_path / "store.json", {**wanted, "path": "/old"})
    manifest.symlink_to(tmp_path / "store.json")
    with pytest.raises(ManifestManagedElsewhere):
        write_manifest(manifest, wanted)
    assert manifest.is_symlink()


def test_a_dangling_link_is_not_replaced(manifest, wanted):
    manifest.parent.mkdir()
    manifest.symlink_to("/nowhere/at/all.json")
    with pytest.raises(ManifestManagedElsewhere):
        write_manifest(manifest, wanted)
    assert manifest.readlink() == Path("/nowhere/at/all.json")


def test_a_read_only_manifest_that_fits_is_no_trouble(manifest, wanted):
    write_manifest(manifest, wanted)
    manifest.chmod(0o444)
    assert write_manifest(manifest, wanted) is False


def test_a_manifest_is_removed(manifest, wanted):
    write_manifest(manifest, wanted)
    assert remove_manifest(manifest) is True
    assert not manifest.exists()


def test_removing_what_is_not_there_is_no_trouble(manifest):
    assert remove_manifest(manifest) is False


def test_a_read_only_manifest_is_not_removed(manifest, wanted):
    write_manifest(manifest, wanted)
    manifest.chmod(0o444)
    with pytest.raises(NotWritable):
        remove_manifest(manifest)
    assert manifest.exists()
