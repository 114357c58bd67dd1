"""Sleep and screen locks over real buses, told by services that behave as logind and a screen saver do."""

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection

from sealpost.qt.session_watch import SessionWatch
from support.desktop_session import LOGIND, OTHER_SESSION, desktop_session

PATIENCE = 30_000


@pytest.fixture
def session(bus):
    with desktop_session(bus) as session:
        yield session


@pytest.fixture
def watch(jobs, bus, session, qtbot):
    del session
    made = SessionWatch(jobs, bus, bus)
    made.follow()
    qtbot.waitUntil(lambda: made.is_following == 2 and made.holds_up_sleep, timeout=PATIENCE)
    yield made
    made.close()


@pytest.fixture
def told(watch):
    """What was told of, in its order."""
    heard = []
    watch.about_to_sleep.connect(lambda: heard.append("sleep"))
    watch.resumed.connect(lambda: heard.append("resumed"))
    watch.screen_locked.connect(lambda: heard.append("locked"))
    return heard


def test_sleep_and_its_end_are_told(watch, session, told, qtbot):
    session.sleeps(begins=True)
    session.sleeps(begins=False)
    qtbot.waitUntil(lambda: told == ["sleep", "resumed"], timeout=PATIENCE)


def test_sleep_waits_until_it_may_come(watch, session, told, qtbot):
    session.sleeps(begins=True)
    qtbot.waitUntil(lambda: told == ["sleep"], timeout=PATIENCE)
    assert watch.holds_up_sleep
    watch.let_sleep()
    session.wait_until_sleep_may_come()


def test_the_next_sleep_waits_too(watch, session, told, qtbot):
    session.sleeps(begins=True)
    qtbot.waitUntil(lambda: told == ["sleep"], timeout=PATIENCE)
    watch.let_sleep()
    session.wait_until_sleep_may_come()
    session.sleeps(begins=False)
    qtbot.waitUntil(lambda: watch.holds_up_sleep, timeout=PATIENCE)


def test_nothing_holds_up_sleep_once_sealpost_has_ended(watch, session):
    watch.close()
    session.wait_until_sleep_may_come()


@pytest.mark.parametrize("how", ["lock", "hint_lock"])
def test_a_locked_screen_is_told(watch, session, told, qtbot, how):
    getattr(session, how)()
    qtbot.waitUntil(lambda: told == ["locked"], timeout=PATIENCE)


def test_a_screen_saver_that_comes_on_is_told(watch, session, told, qtbot):
    session.screen_saver(is_active=False)
    session.screen_saver(is_active=True)
    qtbot.waitUntil(lambda: told == ["locked"], timeout=PATIENCE)


def test_the_session_of_somebody_else_is_no_concern(watch, session, told, qtbot):
    session.lock(OTHER_SESSION)
    session.hint_lock(OTHER_SESSION)
    session.hint_lock(is_locked=False)
    session.sleeps(begins=True)
    qtbot.waitUntil(lambda: "sleep" in told, timeout=PATIENCE)
    assert told == ["sleep"]


def test_nobody_but_logind_announces_a_sleep(watch, session, told, bus, qtbot):
    with open_dbus_connection(bus) as stranger:
        manager = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIND}.Manager")
        stranger.send(new_signal(manager, "PrepareForSleep", "b", (True,)))
        session.lock()
        qtbot.waitUntil(lambda: told == ["locked"], timeout=PATIENCE)


def test_a_logind_that_was_started_anew_is_heard(watch, session, told, bus, qtbot):
    session.die()
    with desktop_session(bus) as other:
        other.sleeps(begins=True)
        qtbot.waitUntil(lambda: told == ["sleep"], timeout=PATIENCE)


def test_without_any_bus_nothing_is_told_and_nothing_fails(jobs, qtbot, tmp_path):
    watch = SessionWatch(jobs, f"unix:path={tmp_path}/none", f"unix:path={tmp_path}/none")
    watch.follow()
    qtbot.waitUntil(lambda: jobs.pending == 0, timeout=PATIENCE)
    assert watch.is_following == 0
    watch.close()


def test_without_logind_screen_savers_are_heard_still(jobs, bus, qtbot):
    with desktop_session(bus, "org.freedesktop.ScreenSaver") as session:
        watch = SessionWatch(jobs, bus, bus)
        watch.follow()
        qtbot.waitUntil(lambda: jobs.pending == 0, timeout=PATIENCE)
        with qtbot.waitSignal(watch.screen_locked, timeout=PATIENCE):
            session.screen_saver(is_active=True)
        assert not watch.holds_up_sleep
        watch.close()
