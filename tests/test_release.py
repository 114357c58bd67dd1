"""A release is the same bytes wherever it is made, complete, and checked by the two lines that SECURITY.md names."""

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from support.gpg_home import gpg_home, people

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / ".ci/release.py"
MAKE = [sys.executable, SCRIPT]


@pytest.fixture(scope="module", autouse=True)
def _commits(tmp_path_factory):
    """Git is told to trust this folder, whoever owns it; a copy without its commits makes no release."""
    trusting = tmp_path_factory.mktemp("git") / "config"
    trusting.write_text("[safe]\n\tdirectory = *\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GIT_CONFIG_GLOBAL", str(trusting))
        if subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, check=False).returncode:
            pytest.skip("these files have no commit")
        yield


@pytest.fixture(scope="module")
def signer():
    with gpg_home() as home:
        home.add_own(people().alice)
        yield home


def released(folder, signer, zone, mask):
    """From a clone of its own, signed by Alice."""
    clone = folder / "clone"
    subprocess.run(["git", "clone", "--quiet", "--shared", ROOT, clone], check=True)
    subprocess.run(
        [*MAKE, folder / "release", people().alice.fingerprint],
        cwd=clone,
        env={**signer.environ, "TZ": zone},
        umask=mask,
        check=True,
        capture_output=True,
    )
    return folder / "release"


@pytest.fixture(scope="module")
def releases(tmp_path_factory, signer):
    """Two, of different folders, zones and file modes."""
    return [
        released(tmp_path_factory.mktemp(name), signer, zone, mask)
        for name, zone, mask in (("here", "UTC", 0o022), ("elsewhere", "Asia/Vladivostok", 0o077))
    ]


def test_the_same_commit_gives_the_same_bytes(releases):
    here, elsewhere = (
        {file.name: file.read_bytes() for file in each.iterdir() if file.suffix != ".asc"} for each in releases
    )
    assert [name for name in here if here[name] != elsewhere.get(name)] == []
    assert here.keys() == elsewhere.keys()


def test_everything_is_in_it(releases):
    names = sorted(file.name for file in releases[0].iterdir())
    assert names == [
        "SHA256SUMS",
        "SHA256SUMS.asc",
        "sealpost-0.1.0-chromium.zip",
        "sealpost-0.1.0-firefox.zip",
        "sealpost-0.1.0-py3-none-any.whl",
        "sealpost-0.1.0.cdx.json",
        "sealpost-0.1.0.tar.gz",
    ]


def test_it_is_checked_as_the_readers_are_told(releases, signer):
    """And a changed octet is found."""
    check = {"cwd": releases[1], "check": False, "capture_output": True, "env": signer.environ}
    assert subprocess.run(["gpg", "--verify", "SHA256SUMS.asc", "SHA256SUMS"], **check).returncode == 0
    assert subprocess.run(["sha256sum", "--check", "SHA256SUMS"], **check).returncode == 0
    with (releases[1] / "sealpost-0.1.0-firefox.zip").open("ab") as archive:
        archive.write(b"!")
    assert subprocess.run(["sha256sum", "--check", "SHA256SUMS"], **check).returncode == 1


@pytest.mark.parametrize(
    ("browser", "has", "lacks"),
    [("chromium", "key", "browser_specific_settings"), ("firefox", "browser_specific_settings", "key")],
)
def test_the_extension_is_whole_with_the_manifest_of_its_browser(releases, browser, has, lacks):
    tracked = subprocess.run(["git", "ls-files", "extension"], cwd=ROOT, check=True, capture_output=True, text=True)
    with ZipFile(releases[0] / f"sealpost-0.1.0-{browser}.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
        assert archive.namelist() == sorted(name.removeprefix("extension/") for name in tracked.stdout.split())
    assert (has in manifest, lacks in manifest) == (True, False)


def test_the_list_of_parts_names_each_library_with_its_hash(releases):
    parts = json.loads((releases[0] / "sealpost-0.1.0.cdx.json").read_text())
    libraries = {each["name"]: each for each in parts["components"]}
    assert {"python-gnupg", "websockets", "msgspec"} <= libraries.keys()
    assert "pytest" not in libraries
    hashes = [file["hashes"][0]["alg"] for each in libraries.values() for file in each["externalReferences"]]
    assert set(hashes) == {"SHA-256"}


@pytest.mark.parametrize("key", ["ABCD", "alice@example.org", "a" * 40])
def test_a_key_that_is_not_named_whole_signs_nothing(tmp_path, key):
    made = subprocess.run([*MAKE, tmp_path / "release", key], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (made.returncode, "whole fingerprint" in made.stderr) == (1, True)


def test_what_no_commit_holds_is_not_released(tmp_path):
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", "--shared", ROOT, clone], check=True)
    (clone / "extension/new.js").touch()
    made = subprocess.run(
        [*MAKE, tmp_path / "release"], cwd=clone, check=False, capture_output=True, text=True, env=os.environ
    )
    assert (made.returncode, (tmp_path / "release").exists()) == (1, False)
