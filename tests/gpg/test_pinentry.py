"""Closing the passphrase window of a request that nobody wants any more."""

import subprocess
import sys
from contextlib import contextmanager

from sealpost.gpg import pinentry


@contextmanager
def program(*arguments):
    """One that waits for a line, and is there."""
    code = "print('ready', flush=True); input()"
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdout
        running.stdout.readline()
        yield running


def test_a_pinentry_is_closed():
    with program("pinentry") as window:
        pinentry.close(window.pid)
        assert window.wait(timeout=5) < 0


def test_another_program_with_that_number_is_left_alone():
    with program() as other:
        pinentry.close(other.pid)
        other.communicate(b"\n")
        assert other.returncode == 0


def test_a_window_that_is_gone_is_no_fault():
    pinentry.close(4194305)
