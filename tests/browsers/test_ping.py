"""Saying hello through a real launcher reaches a real app, and says why where it does not."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from sealpost.browsers.launcher import launcher_for
from sealpost.browsers.ping import arguments_for, runs, say_hello
from sealpost.browsers.table import Family
from support.native_host import App, agree

ID = "abcdefghijklmnopabcdefghijklmnop"
CHROMIUM = arguments_for(Family.CHROMIUM, Path("/any.json"), [ID])


@pytest.fixture
def home():
    with tempfile.TemporaryDirectory(prefix="sp-", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture
def launcher(home):
    launcher = launcher_for(home / "data/host", {"SEALPOST_HOME": str(home)}, sys.executable, [ID])
    launcher.install()
    return launcher


def _app(home, answer):
    return App(home / "run/app.sock", answer)


def test_an_app_that_welcomes_is_reached(home, launcher):
    app = _app(home, agree)
    assert say_hello(launcher.script, CHROMIUM) == ""
    app.stop()


def test_firefoxes_arguments_reach_it_as_well(home, launcher):
    app = _app(home, agree)
    assert say_hello(launcher.script, arguments_for(Family.FIREFOX, home / "m.json", [ID])) == ""
    app.stop()


def test_the_words_of_a_refusal_are_passed_on(home, launcher):
    def refuse(frame):
        error = {"code": "x", "params": {}, "message": "Not today.", "next": ""}
        return {"v": 1, "type": "res", "id": frame["id"], "ok": False, "error": error}

    app = _app(home, refuse)
    assert say_hello(launcher.script, CHROMIUM) == "Not today."
    app.stop()


def test_an_app_that_stays_silent_is_not_waited_for_for_ever(home, launcher):
    app = _app(home, lambda _: None)
    assert say_hello(launcher.script, CHROMIUM, patience=0.5) == "The app did not answer in time."
    app.stop()


def test_a_stranger_is_refused_by_the_host_itself(home, launcher):
    app = _app(home, agree)
    assert "can't be asked for from there" in say_hello(launcher.script, ["chrome-extension://stranger/"])
    app.stop()


def test_without_the_app_the_host_is_only_seen_to_run(home, launcher):
    assert runs(launcher.script, CHROMIUM) == ""
    assert not (home / "run/start.stamp").exists()


def test_a_launcher_that_can_not_be_started_is_a_fault(home):
    assert "No such file" in say_hello(home / "none", CHROMIUM)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("exit 3", "The launcher stopped with exit status 3."),
        ("echo hello", "The launcher wrote something else than Sealpost's messages."),
    ],
)
def test_a_launcher_that_does_something_else_is_a_fault(home, script, said):
    program = home / "launcher"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    assert say_hello(program, CHROMIUM, patience=2) == said


def test_a_launcher_that_fails_at_once_does_not_run(home):
    program = home / "launcher"
    program.write_text("#!/bin/sh\nexit 127\n")
    program.chmod(0o755)
    assert runs(program, CHROMIUM) == "The launcher stopped with exit status 127."


def test_no_process_is_left_behind(home, launcher):
    app = _app(home, agree)
    say_hello(launcher.script, CHROMIUM)
    app.stop()
    assert not subprocess.run(["pgrep", "-f", str(launcher.folder)], capture_output=True, check=False).stdout
