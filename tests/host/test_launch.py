import os
import time
from pathlib import Path

import pytest

from sealpost_host import launch
from sealpost_host.configuration import Configuration
from sealpost_host.problems import AppNotRunning


@pytest.fixture
def socket_path(tmp_path):
    return str(tmp_path / "run/app.sock")


def configured(*app, start_app=True):
    return Configuration(app, start_app=start_app, callers=None)


def age(path, seconds):
    """Make the last attempt older than it is."""
    then = time.time() - seconds
    os.utime(Path(path).with_name("start.stamp"), (then, then))


def start(socket_path):
    return launch.start_app(configured("/not/there"), socket_path, os.environ)


@pytest.fixture
def attempted(socket_path):
    """Somebody of this user has just tried to start the app."""
    with pytest.raises(AppNotRunning):
        start(socket_path)


def test_the_environment_loses_what_the_browser_put_there():
    browsers = {
        "MOZ_CRASHREPORTER": "1",
        "CHROME_DESKTOP": "x",
        "SNAP": "/snap/x",
        "SNAP_NAME": "x",
        "LD_LIBRARY_PATH": "/snap/lib",
        "LD_PRELOAD": "x.so",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }
    users = {"HOME": "/home/zoe", "DISPLAY": ":0", "GNUPGHOME": "/k", "XDG_RUNTIME_DIR": "/run/user/7"}
    assert launch.clean_environment({**browsers, **users}) == users


def test_a_real_session_bus_stays():
    bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/7/bus"}
    assert launch.clean_environment(bus) == bus


def test_a_second_attempt_within_seconds_waits_for_the_first(attempted, socket_path):
    waiting = start(socket_path)
    assert waiting.failure(time.monotonic()) == ""


def test_a_second_attempt_within_a_minute_is_refused(attempted, socket_path):
    age(socket_path, 30)
    with pytest.raises(AppNotRunning, match="less than a minute ago"):
        start(socket_path)


def test_after_a_minute_there_is_another_attempt(attempted, socket_path):
    age(socket_path, 61)
    with pytest.raises(AppNotRunning, match="/not/there"):
        start(socket_path)


def test_an_attempt_in_the_future_does_not_count(attempted, socket_path):
    age(socket_path, -3600)
    with pytest.raises(AppNotRunning, match="/not/there"):
        start(socket_path)


def test_the_patience_ends(attempted, socket_path):
    waiting = start(socket_path)
    assert waiting.failure(time.monotonic() + launch.PATIENCE) == "it did not answer within 8 seconds"


def test_a_program_that_is_not_there_is_named(socket_path):
    with pytest.raises(AppNotRunning, match="/not/there: No such file"):
        start(socket_path)


def test_nothing_is_started_when_that_is_switched_off(socket_path):
    with pytest.raises(AppNotRunning, match="switched off"):
        launch.start_app(configured("/bin/true", start_app=False), socket_path, os.environ)


def test_nothing_is_started_where_no_app_is_known(socket_path):
    with pytest.raises(AppNotRunning, match="sealpost browsers link"):
        launch.start_app(configured(), socket_path, os.environ)


def test_a_link_in_place_of_the_stamp_is_not_followed(socket_path, tmp_path):
    (tmp_path / "run").mkdir(mode=0o700)
    (tmp_path / "run/start.stamp").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(AppNotRunning):
        start(socket_path)
    assert not (tmp_path / "elsewhere").exists()
