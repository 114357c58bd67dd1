"""The launcher stays where it is, starts the host with any Python that is there, and repairs itself."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import sealpost_host
from sealpost.browsers.launcher import launcher_for


@pytest.fixture
def installed(launcher):
    launcher.install()
    return launcher


def _started(launcher):
    """The program of the launcher, with the host's main replaced by one that says what it was given."""
    program = launcher.folder / "sealpost_host/__main__.py"
    program.write_text(
        "import os, sys\ndef main():\n    home = os.environ.get('SEALPOST_HOME')\n"
        "    print(sys.argv[1:], home, sys.flags.isolated, 'site' in sys.modules)\n"
    )
    return subprocess.run([launcher.script, "chrome-extension://id/"], capture_output=True, text=True)


def test_the_launcher_runs_the_host_with_what_the_browser_gave_it(installed):
    assert _started(installed).stdout == "['chrome-extension://id/'] None 1 False\n"


def test_a_moved_home_is_baked_into_the_launcher(tmp_path):
    launcher = launcher_for(tmp_path / "host", {"SEALPOST_HOME": "/the 'home'"}, sys.executable, ["id"])
    launcher.install()
    assert "/the 'home'" in _started(launcher).stdout


def test_a_folder_with_blanks_and_quotes_is_no_trouble(tmp_path):
    launcher = launcher_for(tmp_path / 'a "strange" ’n’ $HOME folder', {}, sys.executable, ["id"])
    launcher.install()
    assert _started(launcher).returncode == 0


def test_the_systems_python_steps_in_when_the_interpreter_is_gone(launcher):
    launcher = replace(launcher, interpreter=Path("/gone/python3"))
    launcher.install()
    assert _started(launcher).returncode == 0


def test_the_launcher_names_no_virtual_environment(installed):
    assert sys.prefix not in installed.script.read_text()


def test_the_host_is_told_how_to_start_the_app(installed):
    configuration = json.loads((installed.folder / "host.json").read_text())
    assert configuration["app"] == [sys.executable, "-m", "sealpost", "--background"]
    assert configuration["start_app"] is True


def test_the_host_is_told_whom_it_serves(installed):
    callers = json.loads((installed.folder / "host.json").read_text())["callers"]
    assert callers == [f"chrome-extension://{installed.extension_ids[0]}/", "sealpost@sealpost.org"]


def test_a_caller_that_the_user_added_stays(installed):
    configuration = json.loads((installed.folder / "host.json").read_text())
    own = {**configuration, "callers": [*configuration["callers"], "chrome-extension://own/"]}
    (installed.folder / "host.json").write_text(json.dumps(own))
    installed.install()
    assert "chrome-extension://own/" in (installed.folder / "host.json").read_text()


def test_the_wish_not_to_start_the_app_survives(installed):
    (installed.folder / "host.json").write_text('{"app": ["old"], "start_app": false}')
    installed.install()
    assert json.loads((installed.folder / "host.json").read_text())["start_app"] is False


def test_the_whole_package_is_copied(installed):
    source = Path(sealpost_host.__file__).parent
    copied = {file.name: file.read_bytes() for file in (installed.folder / "sealpost_host").glob("*.py")}
    assert copied == {file.name: file.read_bytes() for file in source.glob("*.py")}


def test_a_second_install_changes_nothing(installed):
    assert installed.install() is False


def test_what_is_installed_has_no_fault(installed):
    assert installed.fault() == ""


def test_an_older_program_is_replaced_by_an_upgrade(installed):
    (installed.folder / "sealpost_host/wire.py").write_text("old")
    assert installed.fault() == "the launcher's program is not complete"
    assert installed.install() is True
    assert installed.fault() == ""


def test_an_upgrade_leaves_one_program_behind(installed):
    (installed.folder / "sealpost_host-0123456789abcdef").mkdir()
    (installed.folder / "sealpost_host/wire.py").write_text("old")
    installed.install()
    assert len(list(installed.folder.glob("sealpost_host-*"))) == 1


def test_the_launcher_stays_where_it_is_when_the_app_moves(launcher, installed):
    moved = replace(installed, app=("/elsewhere/python", "-m", "sealpost"))
    moved.install()
    assert moved.script == installed.script
    assert "/elsewhere/python" in (installed.folder / "host.json").read_text()


@pytest.mark.parametrize(
    ("break_it", "fault"),
    [
        (lambda script: script.unlink(), "the launcher is not installed"),
        (lambda script: script.chmod(0o644), "the launcher is not executable"),
        (lambda script: script.write_text("#!/bin/sh\n"), "the launcher is of another version or place"),
    ],
)
def test_a_broken_launcher_is_noticed_and_repaired(installed, break_it, fault):
    break_it(installed.script)
    assert installed.fault() == fault
    installed.install()
    assert installed.fault() == ""
