"""Notices on the desktop by freedesktop's Notifications (spec 1.2): with buttons where the desktop has them.

Whatever goes wrong, a notice that could not be shown is told of (`not_shown`), so that somebody else shows it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from html import escape

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from sealpost.errors import NoNoticesHere, SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.qt.session_bus import Arrived, Bus, BusFault, BusReader, Service, variant

NOTIFICATIONS = Service(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
_PROPERTIES = Service(NOTIFICATIONS.name, NOTIFICATIONS.path, "org.freedesktop.DBus.Properties")
_ENTRY = "org.sealpost.Sealpost"
_DEFAULT = "default"  # what a click on the notice itself is called
_DESKTOP_DECIDES = -1
_NORMAL = ("y", 1)
_PATIENCE_MS = 15_000  # for a service that took the notice and says nothing


class Press(Enum):
    OPEN = "open"
    DONE = "done"
    SNOOZE = "snooze"


@dataclass(frozen=True, slots=True)
class Notice:
    """`name` is ours: a second notice of the same name takes the place of the first. Never any sealed text."""

    name: str
    title: str
    body: str
    buttons: Mapping[Press, str]


@dataclass(frozen=True, slots=True)
class _Link:
    bus: Bus
    capabilities: frozenset[str]
    is_inhibited: bool


class Notifier(QObject):
    pressed = Signal(str, object)  # the notice's name, and what was pressed
    not_shown = Signal(object)
    inhibited_changed = Signal(object)

    def __init__(self, jobs: Jobs, address: str, picture: QImage, parent: QObject | None = None) -> None:
        """`address` is a bus's, or SESSION for the user's own; `picture` goes beside each notice."""
        super().__init__(parent)
        self._picture = _raw(picture)
        self._jobs = jobs
        self._address = address
        self._reader: BusReader | None = None
        self._capabilities: frozenset[str] = frozenset()
        self._waiting: list[Notice] = []  # for the connection
        self._sent: dict[int, Notice] = {}  # by serial, until the service has taken it
        self._shown: dict[int, str] = {}  # the service's number -> our name
        self._is_linking = False
        self.is_inhibited = False  # "do not disturb" of the desktop

    def follow(self) -> None:
        """Connect ahead of the first notice, to know whether the user wants to be left alone."""
        if self._reader is None and not self._is_linking:
            self._is_linking = True
            self._jobs.run(partial(_link, self._address), owner=self, done=self._on_linked, failed=self._on_no_service)

    def show(self, notice: Notice) -> None:
        if self._reader is None:
            self._waiting.append(notice)
            self.follow()
        else:
            self._send(notice, self._reader)

    def withdraw(self, name: str) -> None:
        """It was handled elsewhere."""
        for number in [number for number, shown in self._shown.items() if shown == name]:
            del self._shown[number]
            if self._reader:
                self._try(self._reader, "CloseNotification", "u", (number,))

    @property
    def shown_names(self) -> Sequence[str]:
        return tuple(self._shown.values())

    @property
    def waits_for_answer(self) -> bool:
        """Whether the service has been told of a notice that it has not taken yet."""
        return bool(self._sent)

    def close(self) -> None:
        if self._reader:
            self._reader.close()
            self._reader = None

    def _on_linked(self, link: _Link) -> None:
        self._is_linking = False
        self._capabilities = link.capabilities
        self._reader = BusReader(link.bus, self)
        self._reader.arrived.connect(self._on_arrived)
        self._reader.lost.connect(self._on_lost)
        self._set_inhibited(link.is_inhibited)
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            self.show(notice)

    def _on_no_service(self, _error: SealpostError) -> None:
        self._is_linking = False
        self._give_up()

    def _send(self, notice: Notice, reader: BusReader) -> None:
        replaced = next((number for number, name in self._shown.items() if name == notice.name), 0)
        hints = {"urgency": _NORMAL, "desktop-entry": ("s", _ENTRY), "image-data": self._picture}
        body = (
            *("Sealpost", replaced, "", notice.title, self._spelled(notice.body)),
            *(self._actions(notice), hints, _DESKTOP_DECIDES),
        )
        serial = self._try(reader, "Notify", "susssasa{sv}i", body)
        if serial is None:
            self._waiting.append(notice)
            self._on_lost()
            return
        self._sent[serial] = notice
        QTimer.singleShot(_PATIENCE_MS, self, partial(self._fail, serial))

    def _spelled(self, body: str) -> str:
        """A name may look like markup, and is none."""
        return escape(body, quote=False) if "body-markup" in self._capabilities else body

    def _actions(self, notice: Notice) -> Sequence[str]:
        if "actions" not in self._capabilities:
            return []
        buttons = [word for press, title in notice.buttons.items() for word in (press.value, title)]
        return [_DEFAULT, notice.buttons.get(Press.OPEN, ""), *buttons]

    def _try(self, reader: BusReader, member: str, signature: str, body: tuple[object, ...]) -> int | None:
        try:
            return reader.bus.send(NOTIFICATIONS, member, signature, body)
        except BusFault:
            return None

    @Slot(object)
    def _on_arrived(self, message: Arrived) -> None:
        if message.serial:
            self._on_answer(message)
            return
        match message.member, message.body:
            case "ActionInvoked", (int(number), str(action)) if number in self._shown:
                press = Press.OPEN if action == _DEFAULT else _press(action)
                if press:
                    self.pressed.emit(self._shown[number], press)
            case "NotificationClosed", (int(number), *_):
                self._shown.pop(number, None)
            case "PropertiesChanged", (NOTIFICATIONS.interface, {"Inhibited": inhibited}, *_):
                self._set_inhibited(bool(variant(inhibited)))
            case "NameOwnerChanged", _:
                self._on_lost()  # another service may be able to do other things
            case _:
                pass

    def _on_answer(self, message: Arrived) -> None:
        if message.is_error:
            self._fail(message.serial)
            return
        notice = self._sent.pop(message.serial, None)
        if notice and message.body:
            self._shown[int(message.body[0])] = notice.name

    def _fail(self, serial: int) -> None:
        notice = self._sent.pop(serial, None)
        if notice:
            self.not_shown.emit(notice)

    @Slot()
    def _on_lost(self) -> None:
        """What the service showed is gone with it; what it has not taken yet is shown by others."""
        self.close()
        self._shown.clear()
        self._waiting.extend(self._sent.values())
        self._sent.clear()
        self._set_inhibited(False)
        self._give_up()

    def _give_up(self) -> None:
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            self.not_shown.emit(notice)

    def _set_inhibited(self, inhibited: bool) -> None:
        if inhibited != self.is_inhibited:
            self.is_inhibited = inhibited
            self.inhibited_changed.emit(inhibited)


def _raw(picture: QImage) -> tuple[str, tuple[int, int, int, bool, int, int, bytes]]:
    """As the specification wants it: width, height, bytes per row, alpha, bits, channels, pixels."""
    rgba = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = bytes(rgba.constBits())
    return "(iiibiiay)", (rgba.width(), rgba.height(), rgba.bytesPerLine(), True, 8, 4, pixels)


def _press(action: str) -> Press | None:
    return next((press for press in Press if press.value == action), None)


def _link(address: str) -> _Link:
    """In a job. Raises NoNoticesHere."""
    try:
        bus = Bus(address)
    except BusFault as error:
        raise NoNoticesHere from error
    try:
        capabilities = bus.call(NOTIFICATIONS, "GetCapabilities")[0]
        bus.listen(NOTIFICATIONS, "ActionInvoked")
        bus.listen(NOTIFICATIONS, "NotificationClosed")
        bus.listen(_PROPERTIES, "PropertiesChanged")
        bus.listen_for_owner(NOTIFICATIONS.name)
        return _Link(bus, frozenset(map(str, capabilities)), _inhibited(bus))
    except BusFault as error:
        bus.close()
        raise NoNoticesHere from error


def _inhibited(bus: Bus) -> bool:
    """Plasma says so by a property; others keep notices from the screen themselves."""
    try:
        answer = bus.call(_PROPERTIES, "Get", "ss", (NOTIFICATIONS.interface, "Inhibited"))
    except BusFault:
        return False
    return bool(variant(answer[0]))
