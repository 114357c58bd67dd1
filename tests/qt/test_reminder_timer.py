"""When the clock is looked at; the clocks are set by hand, the timer is Qt's."""

from datetime import UTC, datetime, timedelta

import pytest

from sealpost.qt.reminder_timer import ReminderTimer

PATIENCE = 30_000


class Clocks:
    wall = datetime(2026, 11, 24, 14, 20, tzinfo=UTC)
    steady = 1000.0
    zone = "Europe/Budapest"

    def goes_on(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds


@pytest.fixture
def clocks():
    return Clocks()


@pytest.fixture
def timer(qapp, clocks):
    made = ReminderTimer(lambda: clocks.zone, None, lambda: clocks.wall, lambda: clocks.steady)
    yield made
    made.stop()


@pytest.fixture
def moves(timer):
    told = []
    timer.moved.connect(lambda: told.append(1))
    return told


def test_it_looks_at_once_when_it_starts(timer, qtbot):
    with qtbot.waitSignal(timer.time_to_look, timeout=0):
        timer.start()


def test_it_looks_again_by_itself_even_if_nobody_says_when(timer):
    timer.start()
    assert timer.is_waiting


def test_it_looks_at_the_moment_that_was_asked_for(timer, clocks, qtbot):
    timer.start()
    with qtbot.waitSignal(timer.time_to_look, timeout=PATIENCE):
        timer.wake_at(clocks.wall + timedelta(milliseconds=30))


def test_a_moment_that_is_over_is_looked_at_now(timer, clocks, qtbot):
    timer.start()
    with qtbot.waitSignal(timer.time_to_look, timeout=PATIENCE):
        timer.wake_at(clocks.wall - timedelta(days=1))


def test_time_that_goes_by_is_no_jump(timer, clocks, moves):
    timer.start()
    clocks.goes_on(30)
    timer.look()
    assert moves == []


@pytest.mark.parametrize("seconds", [-3600, 4, 86_400])
def test_a_clock_that_was_set_or_slept_through_is_noticed(timer, clocks, moves, seconds):
    timer.start()
    clocks.wall += timedelta(seconds=seconds)
    timer.look()
    timer.look()
    assert moves == [1]


def test_another_zone_is_noticed(timer, clocks, moves):
    timer.start()
    clocks.zone = "America/New_York"
    timer.look()
    timer.look()
    assert moves == [1]
