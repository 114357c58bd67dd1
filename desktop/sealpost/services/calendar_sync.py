"""The queue and a calendar on a server of the user's, kept alike: what was changed on either side goes to the other.

Both sides' last known tasks are kept for each item, so that a change is told from a difference: a title that never
goes up is not taken for one that somebody has deleted. Where both sides changed the same thing, both are kept.
"""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from sealpost.core.contacts import Touch, TouchId, TouchKind
from sealpost.core.queue import ItemId, Kind, QueueItem, State, end_series
from sealpost.core.sentence import Sentence
from sealpost.core.tasks import (
    Detail,
    Task,
    TaskState,
    changed,
    copy_of,
    in_conflict,
    item_from,
    item_id,
    task_of,
    with_changes,
)
from sealpost.errors import CalendarServerOdd, ItemChanged
from sealpost.services.calendar_ports import Account, CalendarServer, ChangedMeanwhile, RemoteChanges, RemoteTask
from sealpost.services.ports import Cancellation, Clock, ContactBook
from sealpost.services.queue_exchange import contact_name
from sealpost.services.queue_ports import ActKind, QueueBook, QueueEdit

_MOST_ROUNDS = 3  # a side that changes meanwhile is looked at again
_MANY = 5  # tasks that are not all deleted by hand at once


@dataclass(frozen=True, slots=True)
class Synced:
    """An item that has a task on the server: what we made of it last, and what was there last."""

    item: ItemId
    href: str
    etag: str
    ours: Task
    theirs: Task


class SyncBook(Protocol):
    def all(self) -> Sequence[Synced]: ...

    def put(self, synced: Synced) -> None: ...

    def remove(self, item: ItemId) -> None: ...

    def clear(self) -> None: ...


@dataclass
class SyncReport:
    """How many went which way; `conflicts` and `skipped` are sentences."""

    sent: int = 0
    received: int = 0
    removed: int = 0
    conflicts: list[str] = field(default_factory=list[str])
    skipped: list[str] = field(default_factory=list[str])
    token: str = ""


class CalendarSync:
    """Blocks on the network and on the disk."""

    def __init__(
        self,
        server: CalendarServer,
        synced: SyncBook,
        book: QueueBook,
        contacts: ContactBook,
        clock: Clock,
        my_zone: Callable[[], str],
    ) -> None:
        self._server = server
        self._synced = synced
        self._book = book
        self._contacts = contacts
        self._clock = clock
        self._my_zone = my_zone

    def run(self, account: Account, detail: Detail, token: str, cancellation: Cancellation | None = None) -> SyncReport:
        """Killed or cut off at any point, the next run goes on from there. Raises as `CalendarServer`."""
        report = SyncReport(token=token)
        for _ in range(_MOST_ROUNDS):
            if _Round(self, account, detail, report, cancellation).run():
                break
        return report

    # What a round works with.

    @property
    def server(self) -> CalendarServer:
        return self._server

    @property
    def synced(self) -> SyncBook:
        return self._synced

    @property
    def book(self) -> QueueBook:
        return self._book

    def now(self) -> datetime:
        return self._clock.now()

    def my_zone(self) -> str:
        return self._my_zone()

    def task_of(self, item: QueueItem, detail: Detail) -> Task:
        return task_of(item, contact_name(self._contacts, item) if detail is Detail.EVERYTHING else "", detail)


class _Round:
    def __init__(
        self,
        sync: CalendarSync,
        account: Account,
        detail: Detail,
        report: SyncReport,
        cancellation: Cancellation | None,
    ) -> None:
        self._sync = sync
        self._account = account
        self._detail = detail
        self._report = report
        self._cancellation = cancellation
        self._known = {each.href: each for each in sync.synced.all()}
        self._is_settled = True

    def run(self) -> bool:
        """Whether that was all: after something was sent, or changed meanwhile, the server is asked again.

        The token must be of what is there now; some servers give the same one for the same content.
        """
        sent = self._report.sent
        changes = self._sync.server.changes(self._account, self._report.token, self._cancellation)
        gone = self._gone(changes)
        for remote in self._fetched(changes):
            self._receive(remote)
        for synced in gone:
            self._receive_deletion(synced)
        self._send()
        self._report.token = changes.token
        return self._is_settled and self._report.sent == sent

    # --- From the server ----------------------------------------------------------------------------------

    def _gone(self, changes: RemoteChanges) -> Sequence[Synced]:
        hrefs = set(changes.deleted)
        if changes.is_everything:
            hrefs |= {href for href in self._known if href not in changes.changed}
        gone = [self._known[href] for href in hrefs if href in self._known]
        if len(gone) >= _MANY and len(gone) == len(self._known):
            detail = f"none of the {len(gone)} tasks is there any more; nothing was removed here"
            raise CalendarServerOdd(server=self._account.url, detail=detail)
        return gone

    def _fetched(self, changes: RemoteChanges) -> Sequence[RemoteTask]:
        wanted = [
            href for href, etag in changes.changed.items() if href not in self._known or self._known[href].etag != etag
        ]
        if not wanted:
            return ()
        return self._sync.server.fetch(self._account, wanted, self._sync.my_zone(), self._cancellation)

    def _receive(self, remote: RemoteTask) -> None:
        if remote.task is None:
            self._report.skipped.append(Sentence("{name}: no task that can be read", name=remote.href))
            return
        synced = self._known.get(remote.href)
        item = self._sync.book.get(synced.item if synced else item_id(remote.task))
        if item is None:
            self._receive_new(remote, remote.task)
        elif synced is None:  # made by us elsewhere, or before the list of what is synced was lost
            mine = self._mine(item)
            self._receive_change(Synced(item.id, remote.href, remote.etag, mine, mine), item, remote, remote.task)
        else:
            self._receive_change(synced, item, remote, remote.task)

    def _receive_new(self, remote: RemoteTask, task: Task) -> None:
        if task.state is not TaskState.OPEN:
            return
        item = item_from(task, self._sync.my_zone())
        if self._act([item], []):
            self._report.received += 1
            self._keep(Synced(item.id, remote.href, remote.etag, self._mine(item), task))

    def _receive_change(self, synced: Synced, item: QueueItem, remote: RemoteTask, task: Task) -> None:
        mine = self._mine(item)
        my_changes = changed(synced.ours, mine)
        known = replace(synced, etag=remote.etag, theirs=task)
        their_changes = changed(synced.theirs, task)
        if not their_changes:
            self._keep(known)
            return
        differing = in_conflict(my_changes & their_changes, mine, task)
        if not item.is_open:
            self._receive_for_finished(known, task, their_changes)
        elif differing:
            self._keep_both(known, item, task, differing)
        else:
            self._apply(synced, known, item, task, my_changes)

    def _receive_for_finished(self, known: Synced, task: Task, their_changes: frozenset[str]) -> None:
        """What is done here stays done; what somebody opened again there is one more to do."""
        if "state" in their_changes and task.state is TaskState.OPEN:
            self._add_copy(task)
        self._keep(known)

    def _keep_both(self, known: Synced, item: QueueItem, task: Task, differing: frozenset[str]) -> None:
        if self._add_copy(task):
            title = item.title or task.summary
            for name in sorted(differing):
                self._report.conflicts.append(
                    Sentence(
                        "{title}: {what} changed here and in the calendar; both are in the queue.",
                        title=title,
                        what=_SAID[name],
                    )
                )
            self._keep(known)

    def _add_copy(self, task: Task) -> bool:
        return self._act([copy_of(task, self._sync.my_zone())], [])

    def _apply(self, synced: Synced, known: Synced, item: QueueItem, task: Task, mine: frozenset[str]) -> None:
        items = with_changes(item, synced.theirs, task, self._sync.my_zone(), self._sync.now())
        if not self._act(items, [item]):
            return
        self._report.received += 1
        pending = {name: getattr(synced.ours, name) for name in mine}
        self._keep(replace(known, ours=replace(self._mine(items[0]), **pending)))

    def _receive_deletion(self, synced: Synced) -> None:
        item = self._sync.book.get(synced.item)
        if item is not None and item.is_open:
            if changed(synced.ours, self._mine(item)):
                title = item.title or synced.theirs.summary
                said = Sentence(
                    "{title}: deleted in the calendar, but changed here; it stays, and goes up again.", title=title
                )
                self._report.conflicts.append(said)
            elif self._act([end_series(item, self._sync.now())], [item]):
                self._report.removed += 1
            else:
                return
        self._forget(synced)

    # --- To the server ------------------------------------------------------------------------------------

    def _send(self) -> None:
        items = {item.id: item for item in self._sync.book.open_items()}
        for synced in tuple(self._known.values()):
            item = items.pop(synced.item, None) or self._sync.book.get(synced.item)
            if item is None or item.state is State.DROPPED:
                self._send_deletion(synced)
            else:
                self._send_change(synced, item)
        for item in items.values():
            self._send_new(item)

    def _send_deletion(self, synced: Synced) -> None:
        try:
            self._sync.server.delete(self._account, synced.href, synced.etag, self._cancellation)
        except ChangedMeanwhile:
            self._is_settled = False
            return
        self._report.sent += 1
        self._forget(synced)

    def _send_change(self, synced: Synced, item: QueueItem) -> None:
        mine = self._mine(item)
        what = changed(synced.ours, mine)
        if not what:
            return
        task = replace(synced.theirs, **{name: getattr(mine, name) for name in what})
        own = replace(
            task,
            zone=mine.zone,
            kind=mine.kind if synced.theirs.kind else None,
            goal=mine.goal if synced.theirs.kind else None,
            finished_at=mine.finished_at,
        )
        self._put(replace(synced, ours=mine, theirs=own))

    def _send_new(self, item: QueueItem) -> None:
        mine = self._mine(item)
        href = self._sync.server.href_of(self._account, mine)
        self._put(Synced(item.id, href, "", mine, mine))

    def _put(self, synced: Synced) -> None:
        try:
            etag = self._sync.server.put(
                self._account, synced.href, synced.etag, synced.theirs, self._sync.now(), self._cancellation
            )
        except ChangedMeanwhile:
            self._is_settled = False  # the next round fetches what is there
            return
        self._report.sent += 1
        self._keep(replace(synced, etag=etag))

    # --- How ----------------------------------------------------------------------------------------------

    def _mine(self, item: QueueItem) -> Task:
        return self._sync.task_of(item, self._detail)

    def _act(self, items: Sequence[QueueItem], expected: Sequence[QueueItem]) -> bool:
        """False where the queue has changed meanwhile: the next round sees to it."""
        touches = [touch for item in items if (touch := self._touch(item, expected))]
        try:
            self._sync.book.act(QueueEdit(ActKind.SYNCED, items, expected, touches=touches), self._sync.now())
        except ItemChanged:
            self._is_settled = False
            return False
        return True

    def _touch(self, item: QueueItem, expected: Sequence[QueueItem]) -> Touch | None:
        """What was done elsewhere stands in the contact's timeline too."""
        if item.state is not State.DONE or item.contact is None or not expected or item.finished_at is None:
            return None
        kind = TouchKind.CALL if item.kind is Kind.CALL else TouchKind.LETTER
        return Touch(
            TouchId(str(uuid.uuid4())), item.contact, item.finished_at, kind, item.outcome, item.title, item=item.id
        )

    def _keep(self, synced: Synced) -> None:
        self._sync.synced.put(synced)
        self._known[synced.href] = synced

    def _forget(self, synced: Synced) -> None:
        self._sync.synced.remove(synced.item)
        self._known.pop(synced.href, None)


_SAID = {
    "summary": Sentence("the title"),
    "note": Sentence("the note"),
    "due": Sentence("the time"),
    "rule": Sentence("the repetition"),
    "state": Sentence("the state"),
}
