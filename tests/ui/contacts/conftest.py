"""Contacts in a real database; no keyring is needed."""

import pytest

from sealpost.qt.jobs import Jobs
from support.desk import open_desk


@pytest.fixture
def desk(tmp_path):
    desk = open_desk(tmp_path / "sealpost.sqlite")
    yield desk
    desk.database.close()


@pytest.fixture
def contacts(desk):
    return desk.contacts


@pytest.fixture
def jobs(desk, qapp, qtbot):
    """At the end it waits for what still runs, so that no job meets a closed database."""
    del desk
    jobs = Jobs()
    yield jobs
    qtbot.waitUntil(lambda: jobs.pending == 0, timeout=30_000)
    jobs.close()
