"""R11 and R32: what is made to exhaust memory or time is bounded in both, can be stopped, and stops nobody else."""

import gc
import json
import resource
import subprocess
import sys
import time
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from sealpost.errors import Cancelled, SealpostError
from sealpost.gpg.exchange import Exchange
from sealpost.gpg.keyring import GpgKeyring
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.keys import KeyService
from sealpost.services.mail import MailService
from support.bombs import BOMBS, sealed_zeros
from support.corpus import ARCHIVE, corpus
from support.gpg_home import populated_home
from support.values import MemorySettings, SystemClock

MOST_MEGABYTES = 200
MOST_SECONDS = 20
LARGEST_PART = 1 / 2
PATIENCE = 60_000
MEBI = 1 << 20

_MEASURE = """
import json, resource, sys, time
sys.path.insert(0, sys.argv[1])
from support.bombs import BOMBS, outcome_of
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.monotonic()
outcome = outcome_of(sys.argv[2])
seconds = time.monotonic() - began
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps({"seconds": seconds, "megabytes": grown / 1024, "gpg": child / 1024, "outcome": outcome}))
"""


@pytest.mark.parametrize("bomb", BOMBS)
def test_r11_a_bomb_takes_bounded_memory_and_time(bomb):
    """In a process of its own, whose memory nobody else has used."""
    if bomb.startswith("e-") and not ARCHIVE.exists():
        pytest.skip(f"{ARCHIVE.name} is not beside the project")
    program = [sys.executable, "-c", _MEASURE, str(Path(__file__).parents[1]), bomb]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    taken = json.loads(done.stdout)
    assert taken["megabytes"] < MOST_MEGABYTES, taken
    assert taken["gpg"] < MOST_MEGABYTES, taken
    assert taken["seconds"] < MOST_SECONDS, taken


@pytest.fixture(scope="module")
def home():
    with populated_home() as home:
        yield home


@pytest.fixture
def keys(home):
    return KeyService(GpgKeyring(home.environ), MemorySettings())


@pytest.mark.skipif(not ARCHIVE.exists(), reason=f"{ARCHIVE.name} is not beside the project")
def test_r11_a_bomb_can_be_cancelled():
    with corpus().home() as home:
        mail = MailService(GpgKeyring(home.environ), MemorySettings(), SystemClock())
        stop = StopSwitch()
        stop.cancel()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            mail.open_file(BOMBS["e-s2k-max"](), "bomb.asc", cancellation=stop)
        assert time.monotonic() - began < 2


def test_r11_a_bomb_can_be_cancelled_in_the_middle_of_what_comes_out(home, tmp_path, monkeypatch):
    """gpg is gone then, and so is the memory: once more of it takes no more."""
    bomb = sealed_zeros(home, tmp_path, 30).read_bytes()  # less than would be too much
    mail = MailService(GpgKeyring(home.environ), MemorySettings(), SystemClock())
    take, resident = Exchange._take, []
    for _ in range(3):
        stop, came = StopSwitch(), []

        def taken(exchange, chunk, stop=stop, came=came):
            take(exchange, chunk)
            came.append(len(chunk))
            if sum(came) > 8 * MEBI:
                stop.cancel()

        monkeypatch.setattr(Exchange, "_take", taken)
        with pytest.raises(Cancelled):
            mail.open_file(bomb, "bomb.gpg", cancellation=stop)
        assert 8 * MEBI < sum(came) < 9 * MEBI
        assert not home.is_working
        resident.append(_resident())
    assert resident[-1] - resident[0] < 4 * MEBI


def _resident():
    """Octets of memory that this process has now."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def test_r11_windows_stay_responsive_meanwhile(keys, qapp, qtbot):
    """The main thread never pauses for more than a part of the time that the reading of a flooded key takes.

    A part, since seconds would say how busy the machine is; read in the main thread itself, it would be all of it.
    """
    jobs = Jobs()
    content = BOMBS["flooded key"]().decode()
    work = partial(_refused, keys.preview, content)
    assert min(_longest_pause_while(work, jobs, qtbot) for _ in range(3)) < LARGEST_PART
    jobs.close()


def _refused(work, *arguments):
    try:
        work(*arguments)
    except SealpostError as error:
        return error
    return None


def _longest_pause_while(work, jobs, qtbot):
    beats = [time.monotonic()]
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start(5)
    done = []
    jobs.run(work, owner=heart, done=lambda _: done.append(True), failed=lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    heart.stop()
    beats.append(time.monotonic())
    return max(later - earlier for earlier, later in pairwise(beats)) / (beats[-1] - beats[0])
