import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sealpost.core.locking import LockRules
from sealpost.errors import GpgMissing
from sealpost.qt.session_watch import SessionWatch
from sealpost.ui import locking
from sealpost.ui.locking import Locker

PATIENCE = 10_000


class Rules:
    """`services.locking.LockingService`, as far as the locker asks it."""

    def __init__(self, rules):
        self.kept = rules

    def rules(self):
        return self.kept


class Idle:
    def __init__(self, seconds):
        self.answer = seconds

    def seconds(self):
        return self.answer


@pytest.fixture
def watch(jobs):
    """Tells what a test has it tell; the real buses are in tests/qt."""
    watch = SessionWatch(jobs, "unix:path=/nowhere", "unix:path=/nowhere")
    yield watch
    watch.close()


@pytest.fixture
def make(jobs, watch, qapp, settled):
    """A locker that goes by `rules`, while nobody was there for `idle` seconds."""

    def build(rules=None, idle=0.0):
        locker = Locker(lambda: None, Rules(rules or LockRules()), jobs)
        locker.follow(qapp, watch, Idle(idle))
        settled()
        return locker

    return build


@pytest.fixture
def pass_time(monkeypatch):
    """So many seconds from the first call of the clock on, at once."""
    now = locking.time.monotonic()

    def pass_seconds(seconds):
        monkeypatch.setattr(locking.time, "monotonic", lambda: now + seconds)

    pass_seconds(0)
    return pass_seconds


def test_what_is_open_is_closed_before_passphrases_are_forgotten(jobs, qtbot):
    order = []
    locker = Locker(lambda: order.append("forgotten"), Rules(LockRules()), jobs)
    locker.locked.connect(lambda: order.append("closed"))
    with qtbot.waitSignal(locker.forgotten, timeout=PATIENCE):
        locker.lock()
    assert order == ["closed", "forgotten"]


def test_what_is_open_is_closed_even_if_the_agent_can_not_be_told(jobs, qtbot):
    def fail():
        raise GpgMissing(install="apt install gnupg")

    locker = Locker(fail, Rules(LockRules()), jobs)
    with qtbot.waitSignals([locker.locked, locker.not_forgotten], timeout=PATIENCE):
        locker.lock()


def test_it_locks_when_nobody_was_there_for_long_enough(make, pass_time, qtbot):
    locker = make(LockRules(idle_minutes=5), idle=300.0)
    pass_time(100_000)
    with qtbot.waitSignal(locker.locked, timeout=PATIENCE):
        locker.look()


def test_it_stays_open_while_somebody_is_there(make, pass_time, settled, qtbot):
    locker = make(LockRules(idle_minutes=5), idle=299.0)
    pass_time(100_000)
    with qtbot.assertNotEmitted(locker.locked):
        locker.look()
        settled()


def test_it_stays_open_where_nobody_wants_that(make, pass_time, settled, qtbot):
    locker = make(LockRules(idle_minutes=None), idle=1e6)
    pass_time(100_000)
    with qtbot.assertNotEmitted(locker.locked):
        locker.look()
        settled()


def test_where_the_desktop_does_not_tell_the_last_use_of_sealpost_counts(make, pass_time, settled, qtbot):
    locker = make(LockRules(idle_minutes=5), idle=None)
    locker.look()
    settled()
    pass_time(200)
    pressed = QWidget()
    qtbot.addWidget(pressed)
    qtbot.keyPress(pressed, Qt.Key.Key_A)
    pass_time(400)
    with qtbot.assertNotEmitted(locker.locked):
        locker.look()
        settled()
    pass_time(501)
    with qtbot.waitSignal(locker.locked, timeout=PATIENCE):
        locker.look()


@pytest.mark.parametrize("told", ["about_to_sleep", "screen_locked"])
def test_it_locks_before_sleep_and_with_the_screen(make, watch, told, qtbot):
    locker = make()
    with qtbot.waitSignals([locker.locked, locker.forgotten], timeout=PATIENCE):
        getattr(watch, told).emit()


@pytest.mark.parametrize("told", ["about_to_sleep", "screen_locked"])
def test_it_stays_open_through_what_the_user_excepted(make, watch, told, settled, qtbot):
    locker = make(LockRules(before_sleep=False, with_screen=False))
    with qtbot.assertNotEmitted(locker.locked):
        getattr(watch, told).emit()
        settled()
