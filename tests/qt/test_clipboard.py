"""Secrets on the clipboard of this process; on a real desktop: test_clipboard_on_a_desktop.py."""

import pytest
from PySide6.QtCore import QMimeData

from sealpost.qt import clipboard
from sealpost.qt.clipboard import SecretsOnClipboard, copy_secret

SECRET = "Тайна Árvíztűrő"


@pytest.fixture
def on_it(qapp):
    yield qapp.clipboard()
    qapp.clipboard().clear()


@pytest.fixture
def secrets(on_it):
    return SecretsOnClipboard(on_it)


def test_a_secret_is_marked_for_whoever_keeps_a_history(on_it):
    copy_secret(SECRET)
    assert on_it.text() == SECRET
    assert bytes(on_it.mimeData().data("x-kde-passwordManagerHint")) == b"secret"
    assert "x-kde-passwordManagerHint" in on_it.mimeData().formats()


def test_a_secret_is_taken_off_after_a_while(on_it, qtbot, monkeypatch):
    monkeypatch.setattr(clipboard, "TAKEN_OFF_AFTER", 0)
    secrets = SecretsOnClipboard(on_it)
    copy_secret(SECRET)
    qtbot.waitUntil(lambda: on_it.text() == "")
    del secrets


def test_a_secret_stays_for_that_while(on_it, secrets):
    copy_secret(SECRET)
    [waiting] = [timer for timer in secrets._timers.values() if timer.isActive()]
    assert waiting.interval() == 90_000
    assert on_it.text() == SECRET


def test_a_secret_copied_again_stays_for_as_long_again(on_it, secrets):
    copy_secret("one")
    copy_secret("two")
    secrets.take_off()
    assert on_it.text() == ""
    assert not any(timer.isActive() for timer in secrets._timers.values())


def test_what_was_copied_meanwhile_stays(on_it, secrets):
    copy_secret(SECRET)
    on_it.setText("4A6F 7921")
    secrets.take_off()
    assert on_it.text() == "4A6F 7921"


def test_what_is_no_secret_stays(on_it, secrets):
    on_it.setText("-----BEGIN PGP PUBLIC KEY BLOCK-----")
    secrets.take_off()
    assert on_it.text() != ""


def test_a_secret_of_another_program_stays(on_it, secrets):
    theirs = QMimeData()
    theirs.setText("of a password manager")
    theirs.setData("x-kde-passwordManagerHint", b"secret")
    on_it.setMimeData(theirs)
    secrets.take_off()
    assert on_it.text() == "of a password manager"


def test_a_secret_is_taken_off_once(on_it, secrets):
    copy_secret(SECRET)
    secrets.take_off()
    on_it.setText(SECRET)  # somebody's own copy
    secrets.take_off()
    assert on_it.text() == SECRET
