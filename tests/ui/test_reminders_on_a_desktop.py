"""The real app with something due: a real notification service shows it, and the card comes, also after a crash."""

import json
import subprocess
import sys

import pytest

from support import x11
from support.app_desktop import app_desktop

SERVICE = "/usr/lib/notification-daemon/notification-daemon"
PATIENCE = 60


@pytest.fixture
def desktop(tmp_path):
    with app_desktop(tmp_path / "s") as desktop:
        yield desktop


@pytest.fixture
def sealpost(desktop):
    def run(*arguments: str):
        command = [sys.executable, "-m", "sealpost", *arguments, "--json"]
        done = subprocess.run(command, env=desktop.environ, capture_output=True, timeout=PATIENCE, check=True)
        return json.loads(done.stdout)

    return run


def test_what_is_due_at_a_start_is_told_and_stays_after_a_crash(desktop, sealpost):
    desktop.start(SERVICE)
    x11.wait_for_name(desktop.environ["DBUS_SESSION_BUS_ADDRESS"], "org.freedesktop.Notifications")
    sealpost("queue", "add", "call +36201234567: agree on a day @ 2026-01-05 10:00", "--late", "ring")
    app = desktop.start(sys.executable, "-m", "sealpost", "--background")
    assert desktop.wait_for_window("--class", "notification-daemon")
    assert desktop.wait_for_window("--name", "^Due now$")
    app.kill()
    app.wait(timeout=PATIENCE)
    desktop.wait_for_no_window("--name", "^Due now$")
    desktop.start(sys.executable, "-m", "sealpost", "--background")
    assert desktop.wait_for_window("--name", "^Due now$")
    assert len(sealpost("queue", "due")["due"]) == 1
