"""Contacts in a real database; no keyring is needed."""

import pytest

from sealpost.gpg.keyring import GpgKeyring
from sealpost.qt.jobs import Jobs
from sealpost.services.key_watch import KeyWatch
from sealpost.services.mail import MailService
from sealpost.store.key_memory import StoredKeyMemory
from support.desk import open_desk
from support.values import MemorySettings


@pytest.fixture
def desk(tmp_path):
    desk = open_desk(tmp_path / "sealpost.sqlite")
    yield desk
    desk.database.close()


@pytest.fixture
def contacts(desk):
    return desk.contacts


@pytest.fixture
def memory(desk):
    return StoredKeyMemory(desk.database)


@pytest.fixture
def mail(desk, memory, tmp_path):
    """Where no GnuPG is."""
    keyring = GpgKeyring({"PATH": str(tmp_path), "HOME": str(tmp_path)})
    return MailService(keyring, MemorySettings(), desk.clock, watch=KeyWatch(memory, desk.clock))


@pytest.fixture
def jobs(desk, qapp, qtbot):
    """At the end it waits for what still runs, so that no job meets a closed database."""
    del desk
    jobs = Jobs()
    yield jobs
    qtbot.waitUntil(lambda: jobs.pending == 0, timeout=30_000)
    jobs.close()
