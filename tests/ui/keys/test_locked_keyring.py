"""Another gpg holds the keyring: the dialog waits, says so, and goes on when it is free."""

import os
import subprocess

import pytest
from PySide6.QtWidgets import QPushButton

from sealpost.errors import UnknownKey


@pytest.fixture
def locked(home):
    """As gpg locks (libgpg-error, common/dotlock.c): a file with the number and the host of a living process."""
    holder = subprocess.Popen(["sleep", "120"])
    lock = home.path / "pubring.kbx.lock"
    lock.write_text(f"{holder.pid:10d}\n{os.uname().nodename}\n")
    yield lock
    holder.kill()
    holder.wait()


def test_a_deletion_waits_and_says_for_what(opened, said, services, bob, locked, qtbot, settled):
    dialog = opened([bob], "delete", "delete-dialog")
    act = dialog.findChild(QPushButton, "delete-keys")
    qtbot.waitUntil(act.isEnabled, timeout=10_000)
    act.click()
    qtbot.waitUntil(lambda: "Another program is using the keyring" in said(dialog), timeout=30_000)
    locked.unlink()
    qtbot.waitUntil(lambda: "No longer here" in said(dialog), timeout=30_000)
    settled()
    with pytest.raises(UnknownKey):
        services.keys.find(bob.fingerprint)
