"""The wheel is all that an installed Sealpost needs: extension, practice page, and a command that works."""

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[1]
UV = [sys.executable, "-m", "uv", "--quiet"]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([*UV, "build", "--wheel", "--out-dir", folder, ROOT], check=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory):
    """The console script of an environment that has nothing but the wheel; libraries are lent by this one."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run([*UV, "venv", "--python", sys.executable, folder / "venv"], check=True)
    python = folder / "venv/bin/python"
    subprocess.run([*UV, "pip", "install", "--python", python, "--no-deps", wheel], check=True)
    environ = {
        **os.environ,
        "PYTHONPATH": sysconfig.get_path("purelib"),  # without its .pth files, so without this checkout
        "SEALPOST_HOME": str(folder / "home"),
        "HOME": str(folder),
    }

    def run(*arguments):
        command = [folder / "venv/bin/sealpost", *arguments]
        return subprocess.run(command, capture_output=True, text=True, env=environ, cwd=folder, check=True).stdout

    return run


@pytest.fixture(scope="session")
def names(wheel):
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_carries_the_whole_extension(names):
    tracked = [path for path in (ROOT / "extension").rglob("*") if path.is_file()]
    assert {f"sealpost/_extension/{path.relative_to(ROOT / 'extension')}" for path in tracked} <= names


def test_the_wheel_carries_the_practice_page(names):
    page = ROOT / "desktop/sealpost/practice/page"
    assert {f"sealpost/practice/page/{path.name}" for path in page.iterdir()} <= names


def test_the_wheel_carries_the_native_host(names):
    assert {"sealpost_host/__main__.py", "sealpost_host/relay.py"} <= names


def test_the_wheel_carries_nothing_else(names):
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"sealpost", "sealpost_host"}


def test_the_installed_command_says_its_version(installed):
    assert installed("version").startswith("sealpost 0.")


def test_the_installed_command_offers_the_extension_that_it_carries(installed):
    folder = Path(json.loads(installed("extension", "--json"))["folder"])
    assert folder.name == "_extension"
    assert (folder / "manifest.json").is_file()


def test_the_installed_command_links_a_browser_to_a_launcher_that_runs(installed, tmp_path):
    said = json.loads(installed("browsers", "link", "--json", "--user-data-dir", str(tmp_path)))
    manifest = json.loads(Path(said["browsers"][0]["manifest"]).read_text())
    origin = manifest["allowed_origins"][0]
    ended = subprocess.run([manifest["path"], origin], stdin=subprocess.DEVNULL, check=False)
    assert ended.returncode == 0
