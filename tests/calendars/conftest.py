"""A desk with a queue, and a calendar on a real server that a phone uses too."""

from dataclasses import dataclass

import pytest

from sealpost.calendars.dav import CalDav
from sealpost.core.queue import Kind, QueueItem, When
from sealpost.core.tasks import Detail
from sealpost.services.calendar_ports import Account
from sealpost.services.calendar_sync import CalendarSync, SyncReport
from sealpost.services.queue import NewItem
from sealpost.store.calendar_tasks import StoredCalendarTasks
from sealpost.store.contacts import StoredContacts
from support.calendar_server import Radicale, radicale
from support.desk import Desk, open_desk


@pytest.fixture(scope="session")
def running():
    with radicale() as server:
        yield server


@pytest.fixture
def server(running):
    """With an empty calendar called queue."""
    running.ask("DELETE", f"/{running.user}/queue/")
    running.make_calendar("queue")
    return running


@dataclass
class Machine:
    """One machine of the user's, in sync with the server."""

    desk: Desk
    server: Radicale
    detail: Detail = Detail.TITLE
    token: str = ""

    @property
    def account(self) -> Account:
        return Account(f"{self.server.url}{self.server.user}/queue/", self.server.user, self.server.password)

    def sync(self) -> SyncReport:
        here = self.desk.here.zone
        people, book, clock = StoredContacts(self.desk.database), self.desk.book, self.desk.clock
        sync = CalendarSync(CalDav(), StoredCalendarTasks(self.desk.database), book, people, clock, here)
        report = sync.run(self.account, self.detail, self.token)
        self.token = report.token
        return report

    def call(self, title: str, when: When | None = None, **more: object) -> QueueItem:
        return self.desk.queue.add(NewItem(Kind.CALL, title, when=when, **more)).item

    def titles(self) -> list[str]:
        return sorted(item.title for item in self.desk.book.open_items())

    def find(self, title: str) -> QueueItem:
        return next(item for item in self.desk.book.open_items() if item.title == title)


@pytest.fixture
def machine(tmp_path, server):
    opened = open_desk(tmp_path / "one.sqlite")
    yield Machine(opened, server)
    opened.database.close()


@pytest.fixture
def other_machine(tmp_path, server):
    opened = open_desk(tmp_path / "other.sqlite")
    yield Machine(opened, server)
    opened.database.close()
