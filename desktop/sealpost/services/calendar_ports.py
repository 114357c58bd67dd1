"""What calendars of others are to Sealpost: files with tasks, and servers with collections of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sealpost.core.tasks import Task
from sealpost.services.ports import Cancellation


@dataclass(frozen=True, slots=True)
class ReadTasks:
    """`skipped` says of each what can't be read, and why."""

    tasks: Sequence[Task]
    skipped: Sequence[str] = ()


class CalendarFiles(Protocol):
    def write(self, tasks: Sequence[Task], now: datetime) -> bytes: ...

    def read(self, content: bytes, my_zone: str, name: str = "") -> ReadTasks:
        """Raises NotACalendar, called by `name`."""
        ...


@dataclass(frozen=True, slots=True)
class Account:
    """`url` is the calendar itself: a collection that takes tasks."""

    url: str
    user: str
    password: str

    def __repr__(self) -> str:
        return f"Account(url={self.url!r}, user={self.user!r})"  # a password is in no log


@dataclass(frozen=True, slots=True)
class FoundCalendar:
    url: str
    name: str


@dataclass(frozen=True, slots=True)
class RemoteTask:
    """One object of the collection as it is on the server. `task` is None for what Sealpost can't read."""

    href: str
    etag: str
    task: Task | None


@dataclass(frozen=True, slots=True)
class RemoteChanges:
    """Since `token` was given out; without one, everything that is there, and `is_everything`."""

    changed: Mapping[str, str]  # href -> etag
    deleted: Sequence[str]
    token: str
    is_everything: bool


class ChangedMeanwhile(Exception):
    """The server has another version than the one that was named (412)."""


class CalendarServer(Protocol):
    """Raises CalendarServerAway, CalendarLoginRefused, CalendarServerOdd, NotAServerAddress, Cancelled."""

    def find(self, account: Account, cancellation: Cancellation | None = None) -> Sequence[FoundCalendar]:
        """The calendars for tasks of whom `account` names; its URL may be any of the server."""
        ...

    def changes(self, account: Account, token: str, cancellation: Cancellation | None = None) -> RemoteChanges: ...

    def fetch(
        self, account: Account, hrefs: Sequence[str], my_zone: str, cancellation: Cancellation | None = None
    ) -> Sequence[RemoteTask]: ...

    def put(
        self,
        account: Account,
        href: str,
        etag: str,
        task: Task,
        now: datetime,
        cancellation: Cancellation | None = None,
    ) -> str:
        """Returns the new etag, or "" where the server does not tell. An empty `etag` for one that is new.

        Raises ChangedMeanwhile.
        """
        ...

    def delete(self, account: Account, href: str, etag: str, cancellation: Cancellation | None = None) -> None:
        """Raises ChangedMeanwhile; one that is gone already is fine."""
        ...

    def href_of(self, account: Account, task: Task) -> str:
        """Where a new task goes."""
        ...
