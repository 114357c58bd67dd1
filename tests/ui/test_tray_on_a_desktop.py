"""The real icon in a real tray (trayer), with a real mouse."""

import os
import sys

import pytest

from sealpost.composition import build_services
from sealpost.core.assistant import Progress, Step
from support.app_desktop import app_desktop

PATIENCE = 60
LEFT, RIGHT = "1", "3"


@pytest.fixture
def desktop(tmp_path):
    with app_desktop(tmp_path / "s") as desktop:
        yield desktop


@pytest.fixture
def start_app(desktop):
    return lambda *arguments: desktop.start(sys.executable, "-m", "sealpost", *arguments)


@pytest.fixture
def used_before(desktop, start_app):
    """The assistant has been seen."""
    services = build_services(desktop.environ)
    services.assistant.remember(Progress(Step.PRACTICE, None))
    services.close()
    return start_app


def test_a_click_on_the_icon_opens_the_window(desktop, used_before):
    desktop.start_tray()
    used_before("--background")
    desktop.click_tray_icon(LEFT)
    assert desktop.wait_for_window("--name", "^Sealpost$")


def test_the_menu_of_the_icon_opens_windows_and_quits(desktop, start_app):
    desktop.start_tray()
    app = start_app("--background")
    desktop.click_tray_icon(RIGHT)
    desktop.xdotool("key", "k")
    assert desktop.wait_for_window("--name", "^Keys$")
    desktop.click_tray_icon(RIGHT)
    desktop.xdotool("key", "q")
    assert app.wait(timeout=PATIENCE) == 0


def test_without_a_tray_the_window_comes_by_itself(desktop, used_before):
    used_before()
    assert desktop.wait_for_window("--name", "^Sealpost$")


def test_at_the_first_start_the_assistant_comes(desktop, start_app):
    start_app()
    assert desktop.wait_for_window("--name", "^Welcome to Sealpost$")


def test_a_second_start_raises_the_window_of_the_first(desktop, start_app, tmp_path):
    start_app("--background")
    while not (tmp_path / "s/run/app.sock").exists():
        os.sched_yield()
    assert start_app().wait(timeout=PATIENCE) == 0
    assert desktop.wait_for_window("--name", "^Sealpost$")


def test_a_letter_for_somebody_opens_in_the_app_that_runs(desktop, start_app, tmp_path):
    start_app("--background")
    while not (tmp_path / "s/run/app.sock").exists():
        os.sched_yield()
    assert start_app("compose", "mailto:bob@example.org?subject=Offer").wait(timeout=PATIENCE) == 0
    assert desktop.wait_for_window("--name", "^Sealed letter: Offer$")


def test_a_letter_for_somebody_starts_the_app_where_none_runs(desktop, start_app):
    start_app("compose", "bob@example.org")
    assert desktop.wait_for_window("--name", "^Sealed letter$")
