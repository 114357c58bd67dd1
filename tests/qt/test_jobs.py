import threading

import pytest
from PySide6.QtCore import QObject, QThread

from sealpost.errors import InternalFault, NoSecretKey
from sealpost.qt.jobs import Jobs, StopSwitch


class Owner(QObject):
    """Writes down what it is told, and in which thread."""

    def __init__(self):
        super().__init__()
        self.told = []
        self.failures = []
        self.thread_told = None

    def done(self, result):
        self.told.append(result)
        self.thread_told = QThread.currentThread()

    def failed(self, error):
        self.failures.append(error)


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def owner(qapp):
    return Owner()


@pytest.fixture
def run(jobs, owner, qtbot):
    def run(work):
        jobs.run(work, owner=owner, done=owner.done, failed=owner.failed)
        qtbot.waitUntil(lambda: jobs.pending == 0)

    return run


def test_the_work_is_done_in_another_thread(run, owner):
    run(threading.current_thread)
    assert owner.told != [threading.main_thread()]


def test_the_result_comes_to_the_main_thread(run, owner, qapp):
    run(lambda: 1)
    assert owner.told == [1]
    assert owner.thread_told is qapp.thread()


def test_a_refusal_comes_as_the_error_it_is(run, owner):
    def refuse():
        raise NoSecretKey

    run(refuse)
    assert [type(error) for error in owner.failures] == [NoSecretKey]


def test_a_fault_of_ours_gets_a_reference_and_never_its_text_into_the_log(run, owner, caplog):
    def stumble():
        raise ValueError("dear diary")

    run(stumble)
    (error,) = owner.failures
    assert isinstance(error, InternalFault)
    assert str(error.params["reference"]) in caplog.text
    assert "dear diary" not in caplog.text


def test_nothing_is_delivered_to_an_owner_that_was_destroyed(jobs, qtbot):
    owner = Owner()
    told, gate = owner.told, threading.Event()
    jobs.run(gate.wait, owner=owner, done=owner.done, failed=owner.failed)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gate.set()
    qtbot.waitUntil(lambda: jobs.pending == 0)
    assert told == []


def test_slow_work_does_not_hold_up_the_next(jobs, owner, qtbot):
    gate = threading.Event()
    jobs.run(gate.wait, owner=owner, done=lambda _: None, failed=owner.failed)
    jobs.run(lambda: "quick", owner=owner, done=owner.done, failed=owner.failed)
    qtbot.waitUntil(lambda: owner.told == ["quick"])
    gate.set()


def test_closing_stops_what_can_be_stopped(jobs, owner, qtbot):
    stop, stopped = StopSwitch(), threading.Event()
    stop.on_cancel(stopped.set)
    jobs.run(stopped.wait, owner=owner, done=owner.done, failed=owner.failed, stop=stop)
    jobs.close()
    assert stopped.wait(timeout=5)


def test_a_pulled_switch_calls_back_at_once():
    stop = StopSwitch()
    stop.cancel()
    called = []
    stop.on_cancel(lambda: called.append(1))
    assert called == [1]


def test_a_switch_calls_back_once():
    stop, called = StopSwitch(), []
    stop.on_cancel(lambda: called.append(1))
    stop.cancel()
    stop.cancel()
    assert called == [1]
