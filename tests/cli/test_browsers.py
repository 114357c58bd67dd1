"""browsers and extension: found, linked, unlinked, loaded."""

import json
from pathlib import Path

import pytest

from sealpost.browsers.table import extension_folder, extension_id


@pytest.fixture
def chromium(sealpost, tmp_path):
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin/chromium"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    sealpost.environ["PATH"] = str(tmp_path / "bin")


def _of(said, name):
    return next(each for each in said.json["browsers"] if each["name"] == name)


@pytest.mark.usefixtures("chromium")
def test_a_found_browser_is_linked_by_one_command(sealpost):
    assert sealpost("browsers", "link").status == 0
    assert _of(sealpost("browsers", "--json"), "chromium")["linked"] is True


@pytest.mark.usefixtures("chromium")
def test_the_manifest_allows_our_extension(sealpost):
    manifest = _of(sealpost("browsers", "link", "--json"), "chromium")["manifest"]
    with open(manifest, encoding="utf-8") as file:  # noqa: PTH123
        assert json.load(file)["allowed_origins"] == [f"chrome-extension://{extension_id()}/"]


@pytest.mark.usefixtures("chromium")
def test_a_linked_browser_is_unlinked_again(sealpost):
    sealpost("browsers", "link")
    sealpost("browsers", "unlink", "chromium")
    assert _of(sealpost("browsers", "--json"), "chromium")["linked"] is False


def test_without_any_browser_linking_is_refused(sealpost):
    sealpost.environ["PATH"] = "/nowhere"
    assert sealpost("browsers", "link", "--json").json["error"]["code"] == "no-browser"


def test_an_unknown_browser_is_named_with_those_that_are_known(sealpost):
    said = sealpost("browsers", "link", "netscape")
    assert said.status == 1
    assert "“netscape”" in said.err
    assert "chromium" in said.err


def test_a_browser_out_of_reach_is_refused_with_what_can_be_done(sealpost):
    Path(sealpost.environ["HOME"], "snap/chromium").mkdir(parents=True)
    said = sealpost("browsers", "link", "chromium-snap")
    assert said.status == 1
    assert "Install Chromium as a package" in said.out


def test_a_profile_elsewhere_is_linked(sealpost, tmp_path):
    said = sealpost("browsers", "link", "--json", "--user-data-dir", "profile")
    assert _of(said, "user-data-dir")["linked"] is True
    assert (tmp_path / "profile/NativeMessagingHosts/org.sealpost.host.json").exists()


def test_a_home_elsewhere_is_linked(sealpost, tmp_path):
    sealpost("browsers", "link", "--home", "elsewhere")
    assert (tmp_path / "elsewhere/.mozilla/native-messaging-hosts/org.sealpost.host.json").exists()


def test_one_browser_that_can_not_be_changed_does_not_keep_the_others_from_it(sealpost, tmp_path):
    (tmp_path / "broken/NativeMessagingHosts/org.sealpost.host.json").mkdir(parents=True)
    said = sealpost("browsers", "link", "--json", "--user-data-dir", "broken", "--user-data-dir", "good")
    assert said.status == 1
    assert len(said.json["errors"]) == 1
    assert (tmp_path / "good/NativeMessagingHosts/org.sealpost.host.json").exists()


@pytest.mark.usefixtures("chromium")
def test_the_extensions_folder_comes_with_three_steps_for_each_browser(sealpost):
    said = sealpost("extension", "--json").json
    assert said["folder"] == str(extension_folder())
    assert [len(each["steps"]) for each in said["browsers"]] == [3]
