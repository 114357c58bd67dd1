"""What happens to the user's session: the machine goes to sleep and wakes up, the screen is locked.

logind tells of it on the system bus, a desktop's screen saver on the session's own. Where neither is there,
nothing is told, and nothing else depends on it.
"""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from sealpost.errors import NoSessionNews, SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.qt.session_bus import Arrived, Bus, BusFault, BusReader, Service, variant

_LOGIND = "org.freedesktop.login1"
MANAGER = Service(_LOGIND, "/org/freedesktop/login1", f"{_LOGIND}.Manager")
SESSION_INTERFACE = f"{_LOGIND}.Session"
SCREEN_SAVERS = (
    Service("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    Service("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)
_PROPERTIES = "org.freedesktop.DBus.Properties"


@dataclass(frozen=True, slots=True)
class _Link:
    bus: Bus
    owners: Mapping[str, str] = field(default_factory=dict[str, str])  # whose word counts, where anybody may speak
    session: str = ""  # our session's path at logind


class SessionWatch(QObject):
    """Follows both buses from `follow` to `close`; takes them up again when a service there was started anew.

    Sleep is held up until `let_sleep`, or as long as logind allows (5 seconds).
    """

    about_to_sleep = Signal()
    resumed = Signal()
    screen_locked = Signal()

    def __init__(self, jobs: Jobs, session_bus: str, system_bus: str, parent: QObject | None = None) -> None:
        """Both are addresses, or names that `session_bus.Bus` knows."""
        super().__init__(parent)
        self._jobs = jobs
        self._addresses = (session_bus, system_bus)
        self._readers: list[BusReader] = []
        self._owners: dict[str, str] = {}
        self._session = ""
        self._delay: int | None = None
        self._is_asleep = False
        self._is_closed = False
        self.is_following = 0  # buses

    def follow(self) -> None:
        session, system = self._addresses
        for link in (partial(_session_link, session), partial(_system_link, system)):
            self._jobs.run(link, owner=self, done=self._on_linked, failed=self._on_nobody)
        self._hold_up_sleep()

    def let_sleep(self) -> None:
        """What had to be done before was done."""
        if self._delay is not None:
            os.close(self._delay)
            self._delay = None

    def close(self) -> None:
        self._is_closed = True
        self.let_sleep()
        for reader in self._readers:
            reader.close()
        self._readers.clear()

    def _hold_up_sleep(self) -> None:
        work = partial(_delay_of_sleep, self._addresses[1])
        self._jobs.run(work, owner=self, done=self._on_delay, failed=self._on_nobody)

    def _on_delay(self, delay: int) -> None:
        if self._is_closed or self._is_asleep or self._delay is not None:
            os.close(delay)
            return
        self._delay = delay

    @property
    def holds_up_sleep(self) -> bool:
        return self._delay is not None

    def _on_linked(self, link: _Link) -> None:
        if self._is_closed:
            link.bus.close()
            return
        reader = BusReader(link.bus, self)
        self._readers.append(reader)
        self._owners.update(link.owners)
        self._session = link.session or self._session
        reader.arrived.connect(self._on_arrived)
        self.is_following = len(self._readers)

    def _on_nobody(self, _error: SealpostError) -> None:
        """This machine has no such bus or service."""

    @Slot(object)
    def _on_arrived(self, message: Arrived) -> None:
        match message.member, message.body:
            case "NameOwnerChanged", (str(name), _, str(owner)) if name in self._owners:
                self._owners[name] = owner
            case "PrepareForSleep", (bool(begins),) if self._is_of_logind(message):
                self._on_sleep(begins)
            case "Lock", () if self._is_of_our_session(message):
                self.screen_locked.emit()
            case "PropertiesChanged", (str(interface), changed, *_) if interface == SESSION_INTERFACE:
                if self._is_of_our_session(message) and _is_on(changed, "LockedHint"):
                    self.screen_locked.emit()
            case "ActiveChanged", (True,):
                self.screen_locked.emit()
            case _:
                pass

    def _is_of_logind(self, message: Arrived) -> bool:
        """Anybody on the machine's bus may send us a signal; logind's word is the only one that counts."""
        return message.sender == self._owners.get(_LOGIND)

    def _is_of_our_session(self, message: Arrived) -> bool:
        return self._is_of_logind(message) and message.path == self._session

    def _on_sleep(self, begins: bool) -> None:
        self._is_asleep = begins
        if begins:
            self.about_to_sleep.emit()
        else:
            self._hold_up_sleep()
            self.resumed.emit()


def _is_on(changed: object, name: str) -> bool:
    return isinstance(changed, dict) and variant(changed.get(name)) is True  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType] - as it came from the bus


def _session_link(address: str) -> _Link:
    """In a job. Raises NoSessionNews."""
    bus = _bus(address)
    try:
        for service in SCREEN_SAVERS:
            bus.listen(service, "ActiveChanged")
    except BusFault as error:
        bus.close()
        raise NoSessionNews from error
    return _Link(bus)


def _system_link(address: str) -> _Link:
    """In a job. Raises NoSessionNews."""
    bus = _bus(address)
    try:
        bus.listen_for_owner(_LOGIND)
        bus.listen(MANAGER, "PrepareForSleep")
        session = own_session(bus)
        bus.listen(Service(_LOGIND, session, SESSION_INTERFACE), "Lock")
        bus.listen(Service(_LOGIND, session, _PROPERTIES), "PropertiesChanged")
        return _Link(bus, {_LOGIND: bus.owner(_LOGIND)}, session)
    except BusFault as error:
        bus.close()
        raise NoSessionNews from error


def own_session(bus: Bus) -> str:
    """The path of this user's session at logind; empty where there is none. "auto" is one for a service, too."""
    questions: Sequence[tuple[str, str, tuple[Any, ...]]] = (
        ("GetSession", "s", ("auto",)),
        ("GetSessionByPID", "u", (os.getpid(),)),
    )
    for member, signature, body in questions:
        with suppress(BusFault):
            return str(bus.call(MANAGER, member, signature, body)[0])
    return ""


def _delay_of_sleep(address: str) -> int:
    """In a job: the descriptor that holds up sleep for as long as it is open. Raises NoSessionNews."""
    bus = _bus(address, passes_descriptors=True)
    try:
        body = ("sleep", "Sealpost", "closes opened letters and forgets passphrases", "delay")
        return bus.call(MANAGER, "Inhibit", "ssss", body)[0].to_raw_fd()
    except BusFault as error:
        raise NoSessionNews from error
    finally:
        bus.close()


def _bus(address: str, *, passes_descriptors: bool = False) -> Bus:
    try:
        return Bus(address, passes_descriptors=passes_descriptors)
    except BusFault as error:
        raise NoSessionNews from error
