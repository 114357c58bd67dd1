"""Browsers are found, linked and unlinked, and what is wrong with one is said in a sentence."""

import json
from dataclasses import replace

import pytest

from sealpost.browsers.links import (
    BrowserLinks,
    LinkState,
    Platform,
    chromium_profile,
    firefox_home,
    this_machine,
)
from sealpost.errors import ManifestManagedElsewhere


def _of(found, name):
    return next(link for link in found if link.name == name)


def test_a_browser_on_the_search_path_is_found(links, install):
    install("yandex-browser-beta")
    assert [link.name for link in links.find() if link.found] == ["yandex-browser-beta"]


def test_a_browser_that_is_not_here_is_listed_as_such(links):
    link = _of(links.find(), "opera")
    assert (link.found, link.reason) == (False, "It was not found on this machine.")


def test_a_found_browser_is_not_linked_yet(links, install):
    install("chromium")
    assert _of(links.find(), "chromium").state is LinkState.NOT_LINKED


def test_linking_links_what_was_found_and_nothing_else(links, install):
    install("chromium")
    install("firefox-esr")
    links.link()
    assert [link.name for link in links.find() if link.linked] == ["chromium", "firefox"]


def test_a_named_browser_is_linked_even_if_it_was_not_found(links):
    links.link(["vivaldi"])
    assert _of(links.find(), "vivaldi").linked


def test_linking_installs_the_launcher_that_the_manifest_names(links, install, launcher):
    install("chromium")
    [link] = links.link()
    assert json.loads(link.manifest.read_text())["path"] == str(launcher.script)
    assert launcher.fault() == ""


def test_linking_twice_writes_once(links, install):
    install("chromium")
    [link] = links.link()
    before = link.manifest.stat().st_mtime_ns
    links.link()
    assert link.manifest.stat().st_mtime_ns == before


def test_unlinking_leaves_no_manifest(links, install):
    install("chromium")
    [link] = links.link()
    links.unlink(["chromium"])
    assert not link.manifest.exists()


def test_unlinking_everything_unlinks_what_was_linked(links, install):
    install("chromium")
    links.link()
    assert [link.name for link in links.unlink()] == ["chromium"]


def test_a_manifest_that_names_an_old_place_is_stale(links, install):
    install("chromium")
    [link] = links.link()
    manifest = json.loads(link.manifest.read_text())
    link.manifest.write_text(json.dumps({**manifest, "path": "/old/place"}))
    link = _of(links.find(), "chromium")
    assert link.stale
    assert "its file names /old/place" in link.reason


def test_a_link_whose_launcher_is_gone_is_stale(links, install, launcher):
    install("chromium")
    links.link()
    launcher.script.unlink()
    assert _of(links.find(), "chromium").reason == "It is linked, but the launcher is not installed."


def test_linking_again_mends_a_stale_link(links, install, launcher):
    install("chromium")
    links.link()
    launcher.script.unlink()
    links.link()
    assert _of(links.find(), "chromium").linked


def test_a_manifest_that_another_program_manages_is_named_as_such(links, install, tmp_path):
    install("chromium")
    [link] = links.link()
    link.manifest.write_text(link.manifest.read_text().replace("org.sealpost.host", "other"))
    link.manifest.chmod(0o444)
    assert "which another program manages" in _of(links.find(), "chromium").reason
    with pytest.raises(ManifestManagedElsewhere):
        links.link(["chromium"])


def test_an_administrator_may_have_linked_it_for_all_users(links, install, machine, launcher):
    install("chromium")
    [link] = links.link()
    system = machine.root / "etc/chromium/native-messaging-hosts/org.sealpost.host.json"
    system.parent.mkdir(parents=True)
    link.manifest.rename(system)
    link = _of(links.find(), "chromium")
    assert link.linked
    assert "for all users" in link.reason


def test_the_newer_firefox_folder_is_written_only_where_it_exists(links, install, machine):
    install("firefox")
    links.link()
    newer = machine.config / "mozilla/native-messaging-hosts/org.sealpost.host.json"
    assert not newer.exists()
    (machine.config / "mozilla").mkdir(parents=True)
    links.link()
    assert newer.exists()


def test_a_chromium_from_snap_is_named_with_what_can_be_done(links, machine):
    (machine.home / "snap/chromium").mkdir(parents=True)
    link = _of(links.find(), "chromium-snap")
    assert link.state is LinkState.UNREACHABLE
    assert "Install Chromium as a package of your system" in link.reason


def test_a_flatpak_for_all_users_is_found(links, machine):
    (machine.root / "var/lib/flatpak/app/ru.yandex.Browser").mkdir(parents=True)
    assert _of(links.find(), "yandex-browser-flatpak").found


def test_a_sandbox_without_a_way_out_is_not_written_to(links, machine):
    (machine.home / "snap/chromium").mkdir(parents=True)
    links.link(["chromium-snap"])
    assert not (machine.config / "chromium").exists()


def test_firefox_from_snap_is_linked_through_the_portal(links, machine):
    (machine.home / "snap/firefox").mkdir(parents=True)
    [link] = links.link()
    assert (link.name, link.linked) == ("firefox-snap", True)
    assert "asks once" in link.reason


def test_a_profile_elsewhere_is_linked_in_its_own_folder(links, tmp_path):
    link = links.link_place(chromium_profile(tmp_path / "profile"))
    assert link.linked
    assert link.manifest == tmp_path / "profile/NativeMessagingHosts/org.sealpost.host.json"


def test_a_home_elsewhere_is_linked_in_its_own_folder(links, tmp_path):
    link = links.link_place(firefox_home(tmp_path / "elsewhere"))
    assert link.linked
    assert link.manifest == tmp_path / "elsewhere/.mozilla/native-messaging-hosts/org.sealpost.host.json"


def test_a_profile_elsewhere_is_unlinked(links, tmp_path):
    links.link_place(chromium_profile(tmp_path))
    assert links.unlink_place(chromium_profile(tmp_path)).state is LinkState.NOT_LINKED


def test_a_mac_application_is_found(machine, launcher):
    (machine.root / "Applications/Yandex.app").mkdir(parents=True)
    links = BrowserLinks(replace(machine, platform=Platform.MACOS), launcher)
    [link] = links.link()
    assert link.name == "yandex-browser"
    assert link.manifest.is_relative_to(machine.home / "Library/Application Support/Yandex/YandexBrowser")


def test_a_moved_config_folder_is_honoured(tmp_path):
    assert this_machine({"XDG_CONFIG_HOME": "/moved"}, tmp_path, "linux").config.as_posix() == "/moved"


def test_a_mac_is_recognised(tmp_path):
    assert this_machine({}, tmp_path, "darwin").platform is Platform.MACOS
