import gc
import threading

import pytest

from sealpost.qt.garbage import GarbageCollector


@pytest.fixture
def ended_in():
    """In which thread each cycle was destroyed."""
    return []


class _Cycle:
    def __init__(self, ended_in):
        self.itself = self
        self._ended_in = ended_in

    def __del__(self):
        self._ended_in.append(threading.current_thread())


def _allocate_much():
    return [[] for _ in range(50 * gc.get_threshold()[0])]


@pytest.fixture
def automatic():
    """As in any Python program; the tests themselves collect as the app does (conftest)."""
    gc.enable()
    yield
    gc.disable()


def test_no_thread_destroys_what_lives_in_the_main_one(automatic, qtbot, ended_in):
    collector = GarbageCollector()
    _Cycle(ended_in)
    thread = threading.Thread(target=_allocate_much)
    thread.start()
    thread.join()
    assert ended_in == []
    much = _allocate_much()
    qtbot.waitUntil(lambda: ended_in == [threading.main_thread()])
    del much, collector
