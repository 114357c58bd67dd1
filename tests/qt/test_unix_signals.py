import os
import signal

import pytest

from sealpost.qt.unix_signals import SignalPipe, UnixSignals


@pytest.fixture
def pipe():
    before = signal.getsignal(signal.SIGUSR2)
    pipe = SignalPipe(signal.SIGUSR2)
    yield pipe
    pipe.close()
    signal.signal(signal.SIGUSR2, before)


def test_a_signal_of_the_system_becomes_one_of_qt(pipe, qtbot):
    signals = UnixSignals(pipe)
    with qtbot.waitSignal(signals.arrived) as arrived:
        os.kill(os.getpid(), signal.SIGUSR2)
    assert arrived.args == [signal.SIGUSR2]


def test_a_signal_that_came_before_qt_is_not_lost(pipe, qtbot):
    os.kill(os.getpid(), signal.SIGUSR2)
    signals = UnixSignals(pipe)
    with qtbot.waitSignal(signals.arrived):
        pass


def test_one_signal_after_the_other_arrives(pipe, qtbot):
    signals = UnixSignals(pipe)
    for _ in range(3):
        with qtbot.waitSignal(signals.arrived):
            os.kill(os.getpid(), signal.SIGUSR2)
