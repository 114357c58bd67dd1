"""The local door of the app for tests: a real broker on a real socket, and browsers that talk to it."""

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from threading import Event
from typing import Any

from websockets.sync.client import ClientConnection, unix_connect

from sealpost import operations
from sealpost.broker.context import Services
from sealpost.broker.server import Broker
from sealpost.core.key_changes import KeyChange
from sealpost.core.keys import Key
from sealpost.core.letter import Letter
from sealpost.core.pairing import app_proof, comparison_code, extension_proof
from sealpost.disk.local_zone import LocalZone
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.operations.base import AnyOperation
from sealpost.services.activity import ActivityService
from sealpost.services.advisor import AdvisorService
from sealpost.services.attaching import GivenFile, WantedFile
from sealpost.services.browser_desk import BrowserDeskService
from sealpost.services.compose_boxes import GivenLetter, Placed, WantedLetter
from sealpost.services.contacts import ContactService
from sealpost.services.groups import GroupService
from sealpost.services.key_finder import RingFinder
from sealpost.services.key_watch import KeyWatch
from sealpost.services.keys import KeyService
from sealpost.services.letters import LetterService
from sealpost.services.mail import MailService
from sealpost.services.pairing import PairingService
from sealpost.services.personal_mark import PersonalMarkService
from sealpost.services.ports import Answer, Cancellation, Compared, Comparison, Question, UnverifiedAnswer
from sealpost.services.queue import QueueService
from sealpost.services.reading import Document
from sealpost.services.sites import SitesService
from sealpost.store.activity_log import StoredActivityLog
from sealpost.store.advisor_rules import AdvisorRules
from sealpost.store.contacts import StoredContacts
from sealpost.store.database import Database
from sealpost.store.groups import StoredGroups
from sealpost.store.key_memory import StoredKeyMemory
from sealpost.store.paired_browsers import StoredPairedBrowsers
from sealpost.store.queue import StoredQueue
from sealpost.store.settings import StoredSettings
from sealpost.store.site_rules import StoredSiteRules
from support.values import SystemClock

GMAIL = "https://mail.google.com"
YANDEX = "https://mail.yandex.ru"
HEADERS = {"X-Sealpost-Host": "0.1.0", "X-Sealpost-Caller": "chrome-extension://abcdefghijklmnop/"}
HELLO = {
    "protocol": 1,
    "extension": "0.1.0",
    "browser": "Chromium 156",
    "profile": "6f9f2a1c-0000-4000-8000-000000000001",
    "features": ["parts"],
}
KEY = "5e" * 32  # what each profile here is paired with
NONCE = "0a" * 32
PATIENCE = 20.0  # seconds until a test gives up; nothing here takes long


class Person:
    """At the desktop: answers as told beforehand, or when told to."""

    def __init__(self) -> None:
        self.permission = Answer.ONCE
        self.unverified = UnverifiedAnswer.NO
        self.comparison = Compared.SAME
        self.compared: SimpleQueue[Comparison] = SimpleQueue()
        self.asked: SimpleQueue[Question] = SimpleQueue()
        self.asked_about: SimpleQueue[Sequence[Key]] = SimpleQueue()
        self.changes: Sequence[KeyChange] = ()
        self.may_answer = Event()
        self.may_answer.set()
        self.withdrawn = Event()

    def ask_permission(self, question: Question, cancellation: Cancellation) -> Answer:
        cancellation.on_cancel(self._withdraw)
        self.asked.put(question)
        assert self.may_answer.wait(PATIENCE)
        return self.permission

    def ask_unverified(
        self, site: str, keys: Sequence[Key], cancellation: Cancellation, changes: Sequence[KeyChange] = ()
    ) -> UnverifiedAnswer:
        self.asked_about.put(keys)
        self.changes = changes
        return self.unverified

    def ask_pairing(self, comparison: Comparison, cancellation: Cancellation) -> Compared:
        cancellation.on_cancel(self._withdraw)
        self.compared.put(comparison)
        assert self.may_answer.wait(PATIENCE)
        return self.comparison

    def _withdraw(self) -> None:
        self.withdrawn.set()
        self.may_answer.set()


class Windows:
    """The desktop's windows, as far as a browser can see."""

    def __init__(self) -> None:
        self.shown: SimpleQueue[str] = SimpleQueue()
        self.times_asked: SimpleQueue[str] = SimpleQueue()
        self.wanted: SimpleQueue[WantedLetter] = SimpleQueue()
        self.answers: SimpleQueue[tuple[str, Letter]] = SimpleQueue()
        self.placed: SimpleQueue[tuple[str, str, Placed]] = SimpleQueue()
        self.may_give = Event()
        self.may_give.set()
        self.wanted_files: SimpleQueue[WantedFile] = SimpleQueue()
        self.read_in_a_window: SimpleQueue[Document] = SimpleQueue()

    def show(self, window: str) -> None:
        self.shown.put(window)

    def ask_time(self, item: str) -> None:
        self.times_asked.put(item)

    def compose(self, wanted: WantedLetter, cancellation: Cancellation) -> GivenLetter:
        cancellation.on_cancel(self.may_give.set)
        self.wanted.put(wanted)
        assert self.may_give.wait(PATIENCE)
        return GivenLetter("0" * 32, "armored", list(wanted.letter.to))

    def answer(self, profile: str, letter: Letter) -> None:
        self.answers.put((profile, letter))

    def composed(self, profile: str, token: str, outcome: Placed) -> None:
        self.placed.put((profile, token, outcome))

    def attach(self, wanted: WantedFile, cancellation: Cancellation) -> GivenFile:
        cancellation.on_cancel(self.may_give.set)
        self.wanted_files.put(wanted)
        assert self.may_give.wait(PATIENCE)
        return GivenFile("отчёт.pdf.gpg", bytes(range(256)) * 4000)

    def read(self, document: Document) -> None:
        self.read_in_a_window.put(document)


class Browser:
    """One browser profile, at the end of its host's socket."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self._count = 0
        self._answers: dict[str, Mapping[str, Any]] = {}
        self._slices: dict[str, list[str]] = {}
        self.events: list[Mapping[str, Any]] = []
        self.parts = 0
        self.profile = ""
        self.nonce = ""

    def greet(self, **changed: object) -> Mapping[str, Any]:
        said = {**HELLO, **changed}
        answer = self.ask("hello", said, caller="background", origin="")
        self.profile = str(said["profile"])
        if answer["ok"]:
            self.nonce = answer["body"]["nonce"]
        return answer

    def pair(self, key: str = KEY) -> Mapping[str, Any]:
        return self.ask("pair", {"key": key}, caller="background", origin="")

    def prove(self, key: str = KEY, nonce: str = "") -> Mapping[str, Any]:
        """With the session's nonce, or another one."""
        proof = extension_proof(bytes.fromhex(key), self.profile, nonce or self.nonce, NONCE)
        return self.ask("prove", {"nonce": NONCE, "proof": proof}, caller="background", origin="")

    def proof_of_app(self, key: str = KEY) -> str:
        return app_proof(bytes.fromhex(key), self.profile, self.nonce, NONCE)

    def code(self, key: str = KEY) -> str:
        """What it shows to the person."""
        return comparison_code(bytes.fromhex(key), self.nonce, self.profile)

    def ask(self, op: str, body: object, **envelope: object) -> Mapping[str, Any]:
        return self.answer(self.send(op, body, **envelope))

    def send(self, op: str, body: object, **envelope: object) -> str:
        """Returns the request's id."""
        self._count += 1
        frame = {
            "v": 1,
            "type": "req",
            "id": f"r{self._count}",
            "op": op,
            "caller": "content",
            "origin": GMAIL,
            "body": body,
            **envelope,
        }
        self.send_text(json.dumps(frame))
        return str(frame["id"])

    def send_in_parts(self, op: str, body: object, **envelope: object) -> str:
        self._count += 1
        request_id = f"p{self._count}"
        frame = {"v": 1, "type": "req", "id": request_id, "op": op, "caller": "content", "origin": GMAIL}
        text = json.dumps({**frame, "body": body, **envelope}, ensure_ascii=False)
        slices = [text[start : start + 262_144] for start in range(0, len(text), 262_144)]
        for seq, data in enumerate(slices):
            part = {"v": 1, "type": "part", "id": request_id, "seq": seq, "data": data}
            self.send_text(json.dumps({**part, "last": seq == len(slices) - 1}))
        return request_id

    def send_text(self, text: str) -> None:
        self.connection.send(text)

    def cancel(self, request_id: str) -> None:
        self.send_text(json.dumps({"v": 1, "type": "cancel", "id": request_id}))

    def answer(self, request_id: str) -> Mapping[str, Any]:
        while request_id not in self._answers:
            self.hear()
        return self._answers.pop(request_id)

    def event(self, name: str) -> Mapping[str, Any]:
        """The next event of this name."""
        while not any(event["event"] == name for event in self.events):
            self.hear()
        found = next(event for event in self.events if event["event"] == name)
        self.events.remove(found)
        return found

    def hear(self) -> None:
        """One message from the app, put where it belongs."""
        self._take(json.loads(self.connection.recv(PATIENCE)))

    def _take(self, frame: Mapping[str, Any]) -> None:
        match frame["type"]:
            case "res":
                self._answers[frame["id"]] = frame
            case "event":
                self.events.append(frame)
            case "part":
                self._take_part(frame)
            case "credit":
                pass
            case other:
                raise AssertionError(other)

    def _take_part(self, part: Mapping[str, Any]) -> None:
        self.parts += 1
        slices = self._slices.setdefault(part["id"], [])
        assert part["seq"] == len(slices)
        slices.append(part["data"])
        if part["last"]:
            self._take(json.loads("".join(self._slices.pop(part["id"]))))
        elif len(slices) % 4 == 0:
            self.send_text(json.dumps({"v": 1, "type": "credit", "id": part["id"], "n": 4}))


@dataclass
class Door:
    """A broker that listens, with what it works on."""

    broker: Broker
    services: Services
    person: Person
    windows: Windows
    path: Path
    changes: "SimpleQueue[None]" = field(default_factory=SimpleQueue)
    groups: GroupService | None = None
    key_memory: StoredKeyMemory | None = None

    @contextmanager
    def browser(self, **changed: object) -> Iterator[Browser]:
        """One that has introduced itself and is paired."""
        with self.stranger() as browser:
            self.admit(browser, **changed)
            yield browser

    def admit(self, browser: Browser, /, **changed: object) -> None:
        assert browser.greet(**changed)["ok"]
        if not self.services.pairing.is_paired(browser.profile):
            self.services.pairing.keep(browser.profile, str(changed.get("browser", "Chromium")), bytes.fromhex(KEY))
        assert browser.prove()["ok"]

    @contextmanager
    def stranger(self) -> Iterator[Browser]:
        """One that has not said hello."""
        with unix_connect(
            str(self.path), additional_headers=HEADERS, compression=None, max_size=None, close_timeout=1
        ) as connection:
            yield Browser(connection)


def _desk(database: Database, settings: StoredSettings, folder: Path) -> BrowserDeskService:
    clock, book = SystemClock(), StoredContacts(database)
    advisor = AdvisorService(AdvisorRules(folder / "advisor.toml"), book, clock, LocalZone({"TZ": "UTC"}), settings)
    queue = QueueService(StoredQueue(database), book, advisor, clock)
    return BrowserDeskService(queue, ContactService(book, clock), clock, lambda: "HU")


@contextmanager
def open_door(
    gnupghome: Mapping[str, str], known: Sequence[AnyOperation] = operations.ALL, *, attended: bool = True
) -> Iterator[Door]:
    """A broker over the keyring that `gnupghome` (an environment) names."""
    with tempfile.TemporaryDirectory(prefix="sp-door-", dir="/tmp") as folder:
        database = Database(Path(folder) / "data/sealpost.sqlite")
        settings, clock = StoredSettings(database), SystemClock()
        keyring = GpgFileKeyring(gnupghome)
        groups = GroupService(StoredGroups(database), RingFinder(keyring))
        key_memory = StoredKeyMemory(database)
        person, windows, changes = Person(), Windows(), SimpleQueue[None]()
        services = Services(
            mail=MailService(keyring, settings, clock, groups=groups, watch=KeyWatch(key_memory, clock)),
            keys=KeyService(keyring, settings),
            letters=LetterService(keyring, settings),
            sites=SitesService(StoredSiteRules(database), clock),
            activity=ActivityService(StoredActivityLog(database), clock),
            personal_mark=PersonalMarkService(settings),
            desk=_desk(database, settings, Path(folder)),
            pairing=PairingService(StoredPairedBrowsers(database), settings, clock, is_throwaway=False),
            desktop=windows,
            gpg_version=lambda: keyring.version,
        )
        path = Path(folder) / "run/app.sock"
        asked = person if attended else None
        broker = Broker(services, asked, clock, path, lambda: changes.put(None), known)
        broker.start()
        try:
            yield Door(broker, services, person, windows, path, changes, groups, key_memory)
        finally:
            person.may_answer.set()
            broker.stop()
            database.close()
