"""A queue in a real database, on a clock that stands at Tuesday, 24 November 2026, 14:20 in Budapest."""

import pytest

from sealpost.qt.jobs import Jobs
from sealpost.services.queue import NewItem
from sealpost.services.quick_add import QuickAddService
from sealpost.store.contacts import StoredContacts
from sealpost.ui.queue.window import Desk, QueueWindow
from support.desk import open_desk


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Budapest")
    desk = open_desk(tmp_path / "sealpost.sqlite")
    yield desk
    desk.database.close()


@pytest.fixture
def quick(desk):
    return QuickAddService(desk.queue, StoredContacts(desk.database), desk.advisor, desk.clock)


@pytest.fixture
def jobs(desk, qapp, qtbot):
    """At the end it waits for what still runs, so that no job meets a closed database."""
    del desk
    jobs = Jobs()
    yield jobs
    qtbot.waitUntil(lambda: jobs.pending == 0, timeout=30_000)
    jobs.close()


@pytest.fixture
def written_to():
    return []


@pytest.fixture
def shown(desk, quick, jobs, qtbot, settled, written_to):
    def show():
        works_with = Desk(desk.queue, quick, desk.contacts, desk.settings, desk.clock)
        window = QueueWindow(works_with, jobs, written_to.append, lambda: None)
        qtbot.addWidget(window)
        window.show()
        settled()
        settled()
        return window

    return show


@pytest.fixture
def queued(desk):
    """Queue something for so many hours from now; None: without a time."""

    def queue(kind, title, contact=None, hours=None, **more):
        from datetime import timedelta

        when = None if hours is None else desk.queue.when_for(contact, desk.clock.now() + timedelta(hours=hours))
        new = NewItem(kind, title, contact=contact.id if contact else None, when=when, **more)
        return desk.queue.add(new).item

    return queue
