import time

import pytest

from sealpost.qt.idle import DesktopIdle
from support.desktop_session import LOGIND, MUTTER, SCREEN_SAVER, desktop_session


@pytest.fixture
def idle(bus):
    made = DesktopIdle(bus, bus)
    yield made
    made.close()


@pytest.fixture
def desktop(bus):
    """Owns the given names, and answers as told."""
    opened = []

    def start(*names, **answers):
        opened.append(desktop_session(bus, *names))
        opened[-1].__enter__().idle(**answers)

    yield start
    for each in opened:
        each.__exit__(None, None, None)


def test_gnome_tells_in_milliseconds(desktop, idle):
    desktop(MUTTER, mutter=620_500)
    assert idle.seconds() == 620.5


def test_a_screen_saver_is_asked_where_there_is_no_gnome(desktop, idle):
    desktop(SCREEN_SAVER, saver=620_000)
    assert idle.seconds() == 0.0  # the first reading has no unit yet


def test_logind_tells_since_when(desktop, idle):
    since = int((time.time() - 700) * 1_000_000)
    desktop(LOGIND, hint=True, since=since)
    assert idle.seconds() == pytest.approx(700, abs=30)


def test_a_hint_that_nobody_sets_says_nothing(desktop, idle):
    desktop(LOGIND, hint=False)
    assert idle.seconds() is None


def test_nobody_may_know(idle):
    assert idle.seconds() is None


def test_a_desktop_that_comes_later_is_asked(desktop, idle):
    assert idle.seconds() is None
    desktop(MUTTER, mutter=1000)
    assert idle.seconds() == 1.0


def test_a_bus_that_is_not_there_is_nobody(tmp_path):
    assert DesktopIdle(f"unix:path={tmp_path}/none", f"unix:path={tmp_path}/none").seconds() is None
