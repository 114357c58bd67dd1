"""What the tray and the main window offer: a new window is one line here and one file beside this one."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sealpost.core.contacts import Contact
from sealpost.core.letter import Letter
from sealpost.services.queue import Row

if TYPE_CHECKING:
    from sealpost.ui.windows import Windows


def _main(windows: "Windows") -> QWidget:
    from sealpost.ui.main_window import MainWindow

    return MainWindow(windows)


def _keys(windows: "Windows") -> QWidget:
    from sealpost.ui.keys.window import KeysWindow

    return KeysWindow(windows.services, windows.jobs, windows.keeper)


def _files(windows: "Windows") -> QWidget:
    from sealpost.ui.files.window import FilesWindow
    from sealpost.ui.files.work import FileWork

    services = windows.services
    return FilesWindow(services, FileWork(services.files, services.activity), windows.jobs)


def _sites(windows: "Windows") -> QWidget:
    from sealpost.ui.paired_browsers import PairedBrowsersList
    from sealpost.ui.sites import SitesWindow

    browsers = PairedBrowsersList(windows.services.pairing, windows.door.sessions, windows.door.dismiss, windows.jobs)
    return SitesWindow(windows.services.sites, browsers, windows.jobs)


def _activity(windows: "Windows") -> QWidget:
    from sealpost.ui.activity import ActivityWindow

    return ActivityWindow(windows.services.activity, windows.jobs, windows.keeper)


def _doctor(windows: "Windows") -> QWidget:
    from sealpost.ui.doctor import DoctorWindow

    return DoctorWindow(windows.services.doctor, windows.jobs, windows.keeper)


def _contacts(windows: "Windows") -> QWidget:
    from sealpost.ui.contacts.people import People
    from sealpost.ui.contacts.window import ContactsWindow

    def write_to(contact: Contact) -> None:
        windows.compose(Letter(to=(contact.addresses[0],)))

    services = windows.services
    people = People(services.contacts, services.contact_exchange, services.advisor, services.queue, services.mail)
    window = ContactsWindow(people, windows.jobs, write_to, lambda: windows.show("advisor"))
    window.queue_changed.connect(windows.queue_changed)
    return window


def _queue(windows: "Windows") -> QWidget:
    from sealpost.ui.queue.window import Desk, QueueWindow

    def write_to(row: Row) -> None:
        addresses = [row.item.way] if "@" in row.item.way else row.contact.addresses[:1] if row.contact else []
        windows.compose(Letter(to=tuple(addresses), subject=row.item.title))

    services = windows.services
    desk = Desk(services.queue, services.quick_add, services.contacts, services.settings, services.clock)
    window = QueueWindow(desk, windows.jobs, write_to, lambda: windows.show("advisor"))
    window.changed.connect(windows.queue_changed)
    return window


def _advisor(windows: "Windows") -> QWidget:
    from sealpost.ui.advisor import AdvisorWindow

    return AdvisorWindow(windows.services.advisor_rules, windows.services.advisor.own_calls, windows.jobs)


def _assistant(windows: "Windows") -> QWidget:
    from sealpost.ui.assistant.window import AssistantWindow

    return AssistantWindow(windows)


def _protection(windows: "Windows") -> QWidget:
    from sealpost.ui.protection import ProtectionWindow

    services = windows.services
    return ProtectionWindow(services.personal_mark, services.locking, windows.marks, windows.locker, windows.jobs)


def _drafts(windows: "Windows") -> QWidget:
    from sealpost.ui.composer.drafts import DraftsWindow

    window = DraftsWindow(windows.services.drafts, windows.jobs)
    window.draft_chosen.connect(windows.go_on_writing)
    return window


def _storage(windows: "Windows") -> QWidget:
    from sealpost.ui.storage import StorageWindow

    return StorageWindow(windows.services.storage, windows.jobs)


def _calendars(windows: "Windows") -> QWidget:
    from sealpost.ui.calendars import CalendarsWindow
    from sealpost.ui.own_time import OwnTime

    services = windows.services
    own_time = OwnTime(services.reminders, services.advisor, services.busy.check, windows.jobs)
    return CalendarsWindow(services.calendars, windows.calendar_keeper, own_time, windows.jobs)


WINDOWS: Mapping[str, Callable[["Windows"], QWidget]] = {
    "main": _main,
    "assistant": _assistant,
    "keys": _keys,
    "contacts": _contacts,
    "drafts": _drafts,
    "queue": _queue,
    "files": _files,
    "sites": _sites,
    "activity": _activity,
    "advisor": _advisor,
    "protection": _protection,
    "calendars": _calendars,
    "storage": _storage,
    "doctor": _doctor,
}
