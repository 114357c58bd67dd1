"""What every entry shares: services over one user's keyring and store, built without touching either."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sealpost.browsers.doctor import Doctor
from sealpost.browsers.launcher import Launcher, launcher_for
from sealpost.browsers.links import BrowserLinks, Machine, this_machine
from sealpost.browsers.table import extension_id
from sealpost.calendars.busy import BusyCalendar
from sealpost.calendars.dav import CalDav
from sealpost.calendars.ical import IcsFiles
from sealpost.directories.lookups import HttpsDirectories
from sealpost.disk.local import LocalDisk
from sealpost.disk.local_zone import LocalZone
from sealpost.gpg.certifications import GpgCertifications
from sealpost.gpg.editing import GpgKeyEditor
from sealpost.gpg.second_opinion import SequoiaOpinion
from sealpost.gpg.secret_keeper import GpgSecretKeeper
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.gpg.vault import GpgKeyVault
from sealpost.paths import Paths, find_paths
from sealpost.secret_service.keeper import DesktopSecretKeeper
from sealpost.services.activity import ActivityService
from sealpost.services.advisor import BUSY_CALENDAR, AdvisorService
from sealpost.services.assistant import AssistantService
from sealpost.services.browser_desk import BrowserDeskService
from sealpost.services.calendar_sync import CalendarSync
from sealpost.services.calendars import CalendarService
from sealpost.services.composing import ComposeService
from sealpost.services.contact_exchange import ContactExchange
from sealpost.services.contacts import ContactService
from sealpost.services.directories import DirectoryService
from sealpost.services.drafts import DraftService
from sealpost.services.expiry import ExpiryService
from sealpost.services.files import FilesService
from sealpost.services.groups import GroupService
from sealpost.services.key_actions import KeyActionService
from sealpost.services.key_backup import KeyBackupService
from sealpost.services.key_finder import IndexedFinder
from sealpost.services.key_history import KeyHistoryService
from sealpost.services.key_index import KeyListService
from sealpost.services.key_watch import KeyWatch
from sealpost.services.keys import KeyService
from sealpost.services.letters import LetterService
from sealpost.services.letters_for_later import LettersForLater
from sealpost.services.locking import LockingService
from sealpost.services.mail import MailService
from sealpost.services.pairing import PairingService
from sealpost.services.personal_mark import PersonalMarkService
from sealpost.services.queue import QueueService
from sealpost.services.queue_exchange import QueueExchangeService
from sealpost.services.quick_add import QuickAddService
from sealpost.services.reminders import ReminderService
from sealpost.services.secret_ports import Keepers, Place
from sealpost.services.sites import SitesService
from sealpost.services.storage import StorageService
from sealpost.services.verification_calls import VerificationCalls
from sealpost.store.activity_log import StoredActivityLog
from sealpost.store.advisor_rules import AdvisorRules
from sealpost.store.backups import Backups
from sealpost.store.calendar_tasks import StoredCalendarTasks
from sealpost.store.contacts import StoredContacts, index_anew
from sealpost.store.database import Care, Database
from sealpost.store.deleted_keys import FiledDeletions
from sealpost.store.drafts import StoredDrafts
from sealpost.store.groups import StoredGroups
from sealpost.store.key_index import StoredKeyIndex
from sealpost.store.key_memory import StoredKeyMemory
from sealpost.store.key_notes import StoredKeyNotes
from sealpost.store.paired_browsers import StoredPairedBrowsers
from sealpost.store.queue import StoredQueue, index_queue_anew
from sealpost.store.safe import Safe
from sealpost.store.settings import StoredSettings
from sealpost.store.site_rules import StoredSiteRules


class SystemClock:
    """`services.ports.Clock` of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Services:
    """The database is opened and gpg looked for at first use; `close` when done."""

    paths: Paths
    clock: SystemClock
    database: Database
    settings: StoredSettings
    locking: LockingService
    keyring: GpgFileKeyring
    mail: MailService
    files: FilesService
    letters: LetterService
    compose: ComposeService
    drafts: DraftService
    letters_for_later: LettersForLater
    keys: KeyService
    directories: DirectoryService
    key_list: KeyListService
    groups: GroupService
    key_history: KeyHistoryService
    certifications: GpgCertifications
    key_actions: KeyActionService
    key_backup: KeyBackupService
    assistant: AssistantService
    expiry: ExpiryService
    browser_desk: BrowserDeskService
    sites: SitesService
    advisor_rules: AdvisorRules
    activity: ActivityService
    here: LocalZone
    advisor: AdvisorService
    busy: BusyCalendar
    contacts: ContactService
    contact_exchange: ContactExchange
    queue: QueueService
    queue_exchange: QueueExchangeService
    calendars: CalendarService
    verification_calls: VerificationCalls
    quick_add: QuickAddService
    reminders: ReminderService
    pairing: PairingService
    personal_mark: PersonalMarkService
    machine: Machine
    launcher: Launcher
    links: BrowserLinks
    storage: StorageService
    doctor: Doctor
    key_index: StoredKeyIndex

    def close(self) -> None:
        self.key_index.close()
        self.database.close()


def build_services(environ: Mapping[str, str]) -> Services:
    home = Path(environ.get("HOME") or Path.home())
    paths = find_paths(environ, home)
    clock = SystemClock()
    keyring = GpgFileKeyring(environ)
    keepers: Keepers = {
        Place.GNUPG: GpgSecretKeeper(keyring, lambda: keys.default_key()),
        Place.DESKTOP: DesktopSecretKeeper(environ),
    }
    safe = Safe(paths.database, keepers)
    database = Database(
        paths.database, care=Care(Backups(paths.database), clock.now, (index_anew, index_queue_anew), safe)
    )
    settings = StoredSettings(database)
    machine = this_machine(environ, home, sys.platform)
    launcher = launcher_for(paths.host_folder, environ, sys.executable, [extension_id()])
    key_index = StoredKeyIndex(paths.key_index)
    key_list = KeyListService(keyring.listing, key_index, clock)
    finder = IndexedFinder(key_list, keyring)
    key_history = KeyHistoryService(StoredKeyNotes(database), clock)
    keys = KeyService(keyring, settings, finder, key_history)
    letters = LetterService(keyring, settings)
    disk = LocalDisk()
    groups = GroupService(StoredGroups(database), finder)
    second = SequoiaOpinion(keyring, environ.get("PATH", ""))
    mail = MailService(keyring, settings, clock, finder, groups, second, KeyWatch(StoredKeyMemory(database), clock))
    vault, editor = GpgKeyVault(keyring), GpgKeyEditor(keyring)
    deleted = FiledDeletions(paths.data / "deleted-keys")
    links = BrowserLinks(machine, launcher)
    storage = StorageService(database, clock)
    rules = AdvisorRules(paths.config / "advisor.toml")
    contact_book = StoredContacts(database)
    here = LocalZone(environ)
    busy = BusyCalendar(partial(settings.get, BUSY_CALENDAR), here.zone)
    advisor = AdvisorService(rules, contact_book, clock, here, settings, busy)
    queue_book = StoredQueue(database)
    queue = QueueService(queue_book, contact_book, advisor, clock)
    server, synced = CalDav(), StoredCalendarTasks(database)
    sync = CalendarSync(server, synced, queue_book, contact_book, clock, here.zone)
    contacts = ContactService(contact_book, clock, told=queue.on_touch)
    return Services(
        paths=paths,
        clock=clock,
        database=database,
        settings=settings,
        locking=LockingService(settings),
        keyring=keyring,
        mail=mail,
        letters=letters,
        letters_for_later=LettersForLater(queue, contacts, advisor),
        drafts=DraftService(StoredDrafts(database), keyring, keys, clock),
        compose=ComposeService(mail, keys, key_list, letters, contacts, disk, settings, clock, groups),
        files=FilesService(keyring, mail, disk, clock, second),
        keys=keys,
        key_list=key_list,
        groups=groups,
        key_history=key_history,
        certifications=GpgCertifications(keyring),
        directories=DirectoryService(keys, HttpsDirectories(), settings, key_history),
        key_actions=KeyActionService(keys, editor, vault, deleted, clock),
        key_backup=KeyBackupService(keys, vault, editor, settings, clock),
        browser_desk=BrowserDeskService(queue, contacts, clock, lambda: advisor.my_country),
        expiry=ExpiryService(key_list, contact_book, settings, clock),
        assistant=AssistantService(keys, mail, settings, lambda: keyring.version),
        sites=SitesService(StoredSiteRules(database), clock),
        advisor_rules=rules,
        activity=ActivityService(StoredActivityLog(database), clock),
        here=here,
        advisor=advisor,
        busy=busy,
        contacts=contacts,
        contact_exchange=ContactExchange(contacts, clock),
        queue=queue,
        queue_exchange=QueueExchangeService(queue_book, contact_book, IcsFiles(), clock, here.zone),
        calendars=CalendarService(server, sync, synced, settings, keepers, clock),
        verification_calls=VerificationCalls(queue, contact_book, advisor, clock),
        quick_add=QuickAddService(queue, contact_book, advisor, clock),
        reminders=ReminderService(queue_book, queue, contact_book, advisor, settings, clock),
        personal_mark=PersonalMarkService(settings),
        pairing=PairingService(
            StoredPairedBrowsers(database), settings, clock, is_throwaway="SEALPOST_HOME" in environ
        ),
        machine=machine,
        launcher=launcher,
        links=links,
        storage=storage,
        doctor=Doctor(
            keys, lambda: keyring.version, keyring.missing_fix, links, launcher, paths.socket, environ, storage
        ),
        key_index=key_index,
    )
