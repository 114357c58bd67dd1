"""The whole of it, as `make run` plays it where there is no display."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    pictures = tmp_path_factory.mktemp("pictures")
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    command = [sys.executable, "-m", "sealpost", "practice", "--play", "--pictures", str(pictures)]
    done = subprocess.run(command, capture_output=True, text=True, env=environ, check=False)
    return done, pictures


def test_every_step_holds(played):
    done, _ = played
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "9 of 9 steps held.")


def test_every_step_says_how_it_went(played):
    done, _ = played
    assert [line.split(".")[0] for line in done.stdout.splitlines()[:-1]] == list("123456789")


def test_every_step_leaves_a_picture(played):
    _, pictures = played
    assert [path.name.split("-")[1] for path in sorted(pictures.glob("*.png"))] == list("123456789")


def test_without_playwright_it_says_what_is_missing(tmp_path):
    (tmp_path / "playwright.py").write_text("raise ImportError('not installed')\n")
    environ = {**os.environ, "PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-m", "sealpost", "practice", "--play"]
    done = subprocess.run(command, capture_output=True, text=True, env=environ, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("sealpost: Playwright is not installed")
