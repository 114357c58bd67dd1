"""The assistant over a real gpg: what it finds, what a killed one leaves, and the letter to oneself."""

import os
import subprocess
import sys
import time

import pytest

from sealpost.core.assistant import Progress, Step
from sealpost.core.recipients import can_sign_here
from sealpost.core.verdict import SignatureVerdict
from sealpost.errors import GpgMissing
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.assistant import AssistantService
from sealpost.services.keys import KeyService
from sealpost.services.mail import MailService
from support.values import SystemClock

LETTER = "Kedves Én! Привет 🤝\n"
PATIENCE = 30


@pytest.fixture
def assistant_of(settings):
    def build(environ):
        keyring = GpgKeyring(environ)
        keys, mail = KeyService(keyring, settings), MailService(keyring, settings, SystemClock())
        return AssistantService(keys, mail, settings, lambda: keyring.version)

    return build


@pytest.fixture
def assistant(assistant_of, home):
    return assistant_of(home.environ)


def test_it_is_new_only_until_it_was_opened(assistant):
    before = assistant.is_new_here()
    assistant.remember(Progress())
    assert (before, assistant.is_new_here()) == (True, False)


def test_it_finds_gpg_and_the_own_keys(assistant, people):
    found = assistant.look()
    assert found.gpg_version.startswith("2.")
    assert [key.fingerprint for key in found.own] == [people.alice.fingerprint]


def test_without_gpg_it_has_the_line_that_installs_it(assistant_of, tmp_path):
    with pytest.raises(GpgMissing) as caught:
        assistant_of({"PATH": str(tmp_path), "HOME": str(tmp_path)}).look()
    assert "gnupg" in caught.value.advice


def test_it_goes_on_where_it_was_left(assistant, people):
    assistant.remember(Progress(Step.BACKUP, people.alice.fingerprint))
    assert assistant.resume() == Progress(Step.BACKUP, people.alice.fingerprint)


def test_a_key_that_was_deleted_meanwhile_is_asked_for_again(assistant, people):
    assistant.remember(Progress(Step.PRACTICE, people.bob.fingerprint))
    assert assistant.resume() == Progress(Step.KEY, None)


def test_a_letter_to_oneself_comes_out_as_it_went_in(assistant, alice):
    practice = assistant.practise(alice, LETTER)
    [part] = practice.opened.parts
    assert practice.sealed.startswith("-----BEGIN PGP MESSAGE-----")
    assert (part.text, part.encrypted) == (LETTER, True)
    assert [each.verdict for each in part.signatures] == [SignatureVerdict.GOOD]


def test_a_killed_assistant_leaves_a_whole_key_or_none(assistant_of, empty_home, tmp_path):
    go = empty_home.pinentry_waits("пароль")
    environ = {**empty_home.environ, "SEALPOST_HOME": str(tmp_path / "s"), "HOME": str(tmp_path)}
    making = subprocess.Popen(
        [sys.executable, "-m", "sealpost", "keys", "generate", "Zoya", "z@example.org"], env=environ
    )
    until(lambda: empty_home.is_asking)
    making.kill()
    making.wait()
    empty_home.pinentry_gives("пароль")  # to the second question, for the passphrase once more
    until(lambda: is_let_go(go) or not gpg_runs(empty_home))
    assistant = assistant_of(empty_home.environ)
    until(lambda: not gpg_runs(empty_home))
    assert all(can_sign_here(key) and len(key.subkeys) == 1 for key in assistant.look().own)
    halves = len(list((empty_home.path / "private-keys-v1.d").glob("*.key")))
    assert halves == 2 * len(assistant.look().own)


def is_let_go(fifo):
    """Whether a pinentry was there to hear it: its gpg may have ended with the one who started it."""
    try:
        end = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
    except OSError:
        return False
    os.write(end, b"go")
    os.close(end)
    return True


def gpg_runs(home):
    found = subprocess.run(["pgrep", "-f", f"gpg .*{home.path}.*--generate-key"], check=False, capture_output=True)
    return found.returncode == 0


def until(holds):
    """Without a signal to wait for: other processes decide."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline
        os.sched_yield()
