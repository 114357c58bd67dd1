"""The talk with a running gpg: how long, how much, and when it is given up."""

import os
import select

import pytest

from sealpost.errors import (
    Cancelled,
    KeyringLocked,
    OperationTimedOut,
    TooLarge,
)
from sealpost.services.ports import Waiting
from support.cancellations import Cancellable


def has_ended(pid):
    """Within a moment; a process whose parent is gone may stay in the table until init looks."""
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    return bool(select.select([process], [], [], 5)[0])


def test_output_is_counted_and_gpg_stopped(script):
    engine = script("exec cat /dev/zero")
    with pytest.raises(TooLarge):
        engine.run([])


def test_a_gpg_that_takes_too_long_is_stopped(script):
    engine = script("exec sleep 600")
    with pytest.raises(OperationTimedOut):
        engine.run([], limit=0.1)


def test_a_gpg_that_ignores_the_polite_signal_is_stopped_with_its_children(script, tmp_path):
    engine = script("trap '' TERM", f"sleep 600 & echo $! > {tmp_path}/child", "wait")
    with pytest.raises(OperationTimedOut):
        engine.run([], limit=0.5)
    assert has_ended(int((tmp_path / "child").read_text()))


def test_a_cancelled_request_starts_no_work(engine):
    cancellation = Cancellable()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        engine.run(["--list-keys"], cancellation=cancellation)


def test_a_cancel_that_comes_late_does_no_harm(engine):
    cancellation = Cancellable()
    engine.run(["--list-keys"], cancellation=cancellation)
    cancellation.cancel()


def test_the_time_a_person_takes_for_the_passphrase_does_not_count(script):
    engine = script("echo '[GNUPG:] PINENTRY_LAUNCHED 0' >&$STATUS", "sleep 1.5", "echo '[GNUPG:] X' >&$STATUS")
    assert engine.run([], limit=1.0).status.has("X")


def test_the_time_after_the_passphrase_counts_again(script):
    engine = script("echo '[GNUPG:] PINENTRY_LAUNCHED 0' >&$STATUS", "echo '[GNUPG:] X' >&$STATUS", "exec sleep 600")
    with pytest.raises(OperationTimedOut):
        engine.run([], limit=0.5)


def test_waiting_for_the_passphrase_is_told(engine, home, people):
    home.protect(people.alice, "пароль х")
    go = home.pinentry_waits("пароль х")
    cancellation = Cancellable(when_waiting=lambda _: go.write_bytes(b"go"))
    engine.run(["--clear-sign", "--local-user", people.alice.fingerprint], b"text", cancellation)
    assert cancellation.waited_for == [Waiting.PINENTRY]


def test_cancelling_closes_the_window_that_asks_for_the_passphrase(engine, home, people):
    home.protect(people.alice, "пароль")
    home.pinentry_waits("пароль")
    with pytest.raises(Cancelled):
        engine.run(
            ["--clear-sign", "--local-user", people.alice.fingerprint],
            b"text",
            Cancellable(when_waiting=Cancellable.cancel),
        )
    home.pinentry_gives("пароль")
    signed = engine.run(["--clear-sign", "--local-user", people.alice.fingerprint], b"text", limit=10)
    assert signed.status.has("SIG_CREATED")


def test_a_keyring_that_another_program_holds_is_named(engine, home, people):
    (home.path / "pubring.kbx.lock").write_text(f"{os.getpid():10d}\n{os.uname().nodename}\n")
    cancellation = Cancellable()
    with pytest.raises(KeyringLocked):
        engine.run(["--import"], people.bob.public, cancellation, limit=1.5)
    assert cancellation.waited_for == [Waiting.KEYRING]


def test_a_keyring_that_is_released_meanwhile_is_used(engine, home, people):
    lock = home.path / "pubring.kbx.lock"
    lock.write_text(f"{os.getpid():10d}\n{os.uname().nodename}\n")
    cancellation = Cancellable(when_waiting=lambda _: lock.unlink())
    assert engine.run(["--import"], people.bob.public, cancellation).status.has("IMPORT_OK")
