"""Work off the main thread, and a bus of its own for each test."""

import pytest

from sealpost.qt.jobs import Jobs
from support import notifications


@pytest.fixture
def jobs(qapp, qtbot):
    """At the end it waits for what still runs."""
    jobs = Jobs()
    yield jobs
    qtbot.waitUntil(lambda: jobs.pending == 0, timeout=30_000)
    jobs.close()


@pytest.fixture
def bus(tmp_path_factory):
    with notifications.empty_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address
