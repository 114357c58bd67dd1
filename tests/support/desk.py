"""A desk for tests: contacts and a queue in a real SQLite file, on a clock that is set."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sealpost.core.contacts import Contact
from sealpost.core.keys import Address
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId
from sealpost.core.rules_file import RulesFile
from sealpost.services.advisor import AdvisorService
from sealpost.services.contacts import ContactService
from sealpost.services.queue import QueueService
from sealpost.services.quick_add import QuickAddService
from sealpost.services.reminders import ReminderService
from sealpost.store.contacts import StoredContacts
from sealpost.store.database import Database
from sealpost.store.queue import StoredQueue
from support.values import MemorySettings

TUESDAY = datetime(2026, 11, 24, 13, 20, tzinfo=UTC)  # 14:20 in Budapest
ZOE = Contact(
    ContactId("zoe"),
    "Zoe Quartz",
    addresses=(Address("zoe@example.org"),),
    phones=(Phone(Number("+3612345678")),),
    zones=("Europe/Budapest",),
)


class SetClock:
    def __init__(self, moment: datetime = TUESDAY) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def goes_on(self, **by: float) -> datetime:
        self.moment += timedelta(**by)
        return self.moment


class InZone:
    name = "Europe/Budapest"

    def zone(self) -> str:
        return self.name


class Shipped:
    def in_force(self) -> RulesFile:
        return RulesFile()


@dataclass
class Desk:
    clock: SetClock
    here: InZone
    settings: MemorySettings
    database: Database
    book: StoredQueue
    contacts: ContactService
    advisor: AdvisorService
    queue: QueueService
    quick_add: QuickAddService
    reminders: ReminderService


def open_desk(path: Path, clock: SetClock | None = None, settings: MemorySettings | None = None) -> Desk:
    clock, here, settings = clock or SetClock(), InZone(), settings or MemorySettings()
    database = Database(path)
    book, people = StoredQueue(database), StoredContacts(database)
    advisor = AdvisorService(Shipped(), people, clock, here, settings)
    queue = QueueService(book, people, advisor, clock)
    contacts = ContactService(people, clock, told=queue.on_touch)
    quick_add = QuickAddService(queue, people, advisor, clock)
    reminders = ReminderService(book, queue, people, advisor, settings, clock)
    return Desk(clock, here, settings, database, book, contacts, advisor, queue, quick_add, reminders)
