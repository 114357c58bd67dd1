import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sealpost.qt.single_instance import RAISE, SingleInstance

HOLDER = """
import signal, sys
from pathlib import Path
from sealpost.qt.single_instance import RAISE, SingleInstance
signal.signal(RAISE, lambda *_: print("raised", flush=True))
instance = SingleInstance(Path(sys.argv[1]))
print(instance.acquire(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def lock_file(tmp_path):
    return tmp_path / "run" / "app.lock"


@pytest.fixture
def holder(lock_file):
    """Another process that holds the lock."""
    paths = [str(Path(__file__).parents[2] / folder) for folder in ("desktop", "native_host")]
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, lock_file],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
    )
    assert process.stdout.readline() == "True\n"
    with process:
        yield process
        process.kill()


def test_the_first_gets_the_lock(lock_file):
    assert SingleInstance(lock_file).acquire()


def test_the_lock_is_for_its_user_alone(lock_file):
    SingleInstance(lock_file).acquire()
    assert lock_file.stat().st_mode & 0o777 == 0o600
    assert lock_file.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.usefixtures("holder")
def test_the_second_does_not(lock_file):
    assert not SingleInstance(lock_file).acquire()


def test_the_second_raises_the_first(lock_file, holder):
    second = SingleInstance(lock_file)
    assert not second.acquire()
    assert second.raise_other()
    assert holder.stdout.readline() == "raised\n"


def test_a_killed_holder_leaves_no_lock(lock_file, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    assert SingleInstance(lock_file).acquire()


@pytest.mark.parametrize("written", [b"", b"nobody\n", b"0\n", b"-1\n", b"999999999\n", b"\xff\xfe"])
def test_a_lock_that_names_nobody_raises_nobody(lock_file, written):
    instance = SingleInstance(lock_file)
    lock_file.write_bytes(written)
    assert not instance.raise_other()


def test_a_link_in_its_place_is_not_followed(lock_file, tmp_path):
    lock_file.parent.mkdir()
    lock_file.symlink_to(tmp_path / "precious")
    with pytest.raises(OSError, match="symbolic"):
        SingleInstance(lock_file)


def test_the_signal_is_not_one_that_the_system_uses():
    assert RAISE is signal.SIGUSR1
