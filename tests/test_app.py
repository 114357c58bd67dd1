"""The app as a process of its own: how it starts, raises, quits, and what a killed one leaves behind."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support import gpg_home as homes

ROOT = Path(__file__).parents[1]
PATIENCE = 30
QUIT_WITHIN = 1.0  # seconds on a machine with nothing else to do; on a busy one, less than the start took


class Machine:
    """A home folder with a keyring, in which the app can be started."""

    def __init__(self, folder, gpg):
        self.home = folder / "home"
        self.home.mkdir()
        self.moved = folder / "s"
        self.environ = {
            **gpg.environ,
            "HOME": str(self.home),
            "SEALPOST_HOME": str(self.moved),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT / "native_host")]),
        }
        self.started = []

    @property
    def socket(self):
        return self.moved / "run" / "app.sock"

    def start(self, *arguments):
        process = subprocess.Popen(
            [sys.executable, "-m", "sealpost", *arguments],
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self.started.append(process)
        return process

    def start_and_wait(self, *arguments):
        process = self.start(*arguments)
        self.until(lambda: self.answers() or process.poll() is not None)
        assert process.poll() is None, process.stdout.read().decode()
        return process

    def answers(self):
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(str(self.socket))
            except OSError:
                return False
        return True

    @staticmethod
    def until(holds):
        """Without a signal to wait for: another process decides."""
        deadline = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < deadline
            os.sched_yield()

    def end(self):
        for process in self.started:
            process.kill()
            process.communicate()


@pytest.fixture
def machine(tmp_path):
    with homes.populated_home() as gpg:
        machine = Machine(tmp_path, gpg)
        yield machine
        machine.end()


def test_it_listens_for_the_user_alone(machine):
    machine.start_and_wait("--background")
    assert machine.socket.stat().st_mode & 0o077 == 0
    assert machine.socket.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_quits_fast_and_leaves_no_socket(machine, number):
    begun = time.monotonic()
    app = machine.start_and_wait("--background")
    started = time.monotonic()
    app.send_signal(number)
    status = app.wait(timeout=PATIENCE)
    assert time.monotonic() - started < max(QUIT_WITHIN, started - begun)
    assert status == 0
    assert not machine.socket.exists()


def test_it_quits_in_silence(machine):
    app = machine.start_and_wait("--background")
    app.terminate()
    said, _ = app.communicate(timeout=PATIENCE)
    assert [line for line in said.decode().splitlines() if "QPlatformNativeInterface" not in line] == []


def test_a_second_start_leaves_the_first_in_place(machine):
    first = machine.start_and_wait("--background")
    second = machine.start()
    assert second.wait(timeout=PATIENCE) == 0
    assert first.poll() is None
    assert machine.answers()


def test_after_a_kill_the_next_start_takes_over_the_socket(machine):
    machine.start_and_wait("--background").kill()
    machine.started[0].wait()
    assert machine.socket.exists()
    machine.start_and_wait("--background")
    assert machine.answers()


def test_it_starts_without_gpg_and_stays(machine, tmp_path):
    empty = tmp_path / "bin"
    empty.mkdir()
    machine.environ["PATH"] = str(empty)
    machine.start_and_wait("--background")
    assert machine.answers()


def test_it_starts_without_a_display(machine):
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        machine.environ.pop(variable, None)
    machine.start_and_wait("--background")
    assert machine.answers()


def test_a_log_is_kept_for_the_user_alone(machine):
    machine.start_and_wait("--background")
    assert (machine.moved / "log" / "broker.log").stat().st_mode & 0o077 == 0


def test_everything_it_writes_is_where_it_was_told_to_be(machine):
    app = machine.start_and_wait("--background")
    app.terminate()
    app.wait(timeout=PATIENCE)
    strays = [path for path in machine.home.rglob("*") if path.is_file() and "cache" not in str(path)]
    assert strays == []
