"""The queue as a calendar file, and calendar files into the queue."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sealpost.core.queue import ItemId, QueueItem
from sealpost.core.tasks import Detail, Task, TaskState, item_from, item_id, task_of
from sealpost.services.calendar_ports import CalendarFiles
from sealpost.services.ports import Clock, ContactBook
from sealpost.services.queue_ports import ActId, ActKind, QueueBook, QueueEdit


@dataclass(frozen=True, slots=True)
class Imported:
    """`act` undoes it; None where nothing was added."""

    added: Sequence[QueueItem]
    already_there: int
    finished: int  # done or cancelled elsewhere: a queue is of what is to be done
    skipped: Sequence[str]
    act: ActId | None = None


class QueueExchangeService:
    """Blocks on the disk. Raises DiskFull, NotReadable, NotWritable."""

    def __init__(
        self,
        book: QueueBook,
        contacts: ContactBook,
        files: CalendarFiles,
        clock: Clock,
        my_zone: Callable[[], str],
    ) -> None:
        self._book = book
        self._contacts = contacts
        self._files = files
        self._clock = clock
        self._my_zone = my_zone

    def export(self, detail: Detail = Detail.KIND) -> bytes:
        """Everything that is open, as tasks with an alarm."""
        tasks = [task_of(item, contact_name(self._contacts, item), detail) for item in self._book.open_items()]
        return self._files.write(tasks, self._clock.now())

    def import_tasks(self, content: bytes, name: str) -> Imported:
        """What is not there yet, in one act. Raises NotACalendar."""
        read = self._files.read(content, self._my_zone(), name)
        wanted: dict[ItemId, Task] = {}
        for task in read.tasks:
            wanted.setdefault(item_id(task), task)
        opened = {identity: task for identity, task in wanted.items() if task.state is TaskState.OPEN}
        known = {item.series for item in self._book.open_items()}
        made = [item_from(task, self._my_zone()) for task in opened.values()]
        added: list[QueueItem] = []
        for item in made:
            if self._book.get(item.id) is None and item.series not in known:
                known.add(item.series)
                added.append(item)
        act = self._book.act(QueueEdit(ActKind.ADDED, added), self._clock.now()) if added else None
        already_there = len(opened) - len(added)
        return Imported(added, already_there, len(wanted) - len(opened), read.skipped, act)


def contact_name(contacts: ContactBook, item: QueueItem) -> str:
    contact = contacts.get(item.contact) if item.contact else None
    return contact.shown_name if contact else ""
