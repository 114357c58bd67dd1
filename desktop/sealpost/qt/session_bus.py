"""A connection to a D-Bus bus that the main thread reads as it comes; the only importer of jeepney.

PySide6's QtDBus can receive, but can't send the uint32 that desktop notifications need.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

Value = str | int | bool
SESSION, SYSTEM = "SESSION", "SYSTEM"  # the user's own bus, and the machine's
_CALL_SECONDS = 10.0  # a service that has to be started first takes a while
_AT_ONCE = 65_536
_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class BusFault(Exception):
    """There is no bus, nobody answers on it, or the answer is an error; the text is for logs only."""


@dataclass(frozen=True, slots=True)
class Service:
    name: str
    path: str
    interface: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """A signal (`member` is its name), or the answer to the call `serial`; `is_error` for a refusal."""

    member: str
    interface: str
    path: str
    sender: str
    serial: int
    is_error: bool
    body: Sequence[Any]


class Bus:
    """Made in a job, because connecting and calling wait; afterwards it belongs to a `BusReader`."""

    def __init__(self, address: str, *, passes_descriptors: bool = False) -> None:
        """Raises BusFault."""
        from jeepney.io import blocking  # pyright: ignore[reportMissingTypeStubs] - it has none

        library: Any = blocking
        try:
            self._connection: Any = library.open_dbus_connection(address, enable_fds=passes_descriptors)
        except (OSError, KeyError, RuntimeError, ValueError, TimeoutError) as error:
            raise BusFault(type(error).__name__) from error

    def call(self, service: Service, member: str, signature: str = "", body: tuple[object, ...] = ()) -> Sequence[Any]:
        """Waits for the answer. Raises BusFault."""
        try:
            reply = self._connection.send_and_get_reply(
                _message(service, member, signature, body), timeout=_CALL_SECONDS
            )
        except (OSError, TimeoutError) as error:
            raise BusFault(type(error).__name__) from error
        arrived = _arrived(reply)
        if arrived.is_error:
            raise BusFault(member)
        return arrived.body

    def listen(self, service: Service, member: str) -> None:
        """Have the bus send us that signal of the service, and of nobody else."""
        rule = f"type='signal',sender='{service.name}',interface='{service.interface}',member='{member}'"
        self.call(Service(*_BUS), "AddMatch", "s", (rule,))

    def owner(self, name: str) -> str:
        """The connection that the service `name` speaks from; empty while there is none."""
        try:
            return str(self.call(Service(*_BUS), "GetNameOwner", "s", (name,))[0])
        except BusFault:
            return ""

    def listen_for_owner(self, name: str) -> None:
        """NameOwnerChanged, when the service `name` comes or goes."""
        rule = f"type='signal',sender='{_BUS[0]}',interface='{_BUS[2]}',member='NameOwnerChanged',arg0='{name}'"
        self.call(Service(*_BUS), "AddMatch", "s", (rule,))

    def send(self, service: Service, member: str, signature: str, body: tuple[object, ...]) -> int:
        """Returns the serial that the answer will bear, without waiting for it. Raises BusFault."""
        serial: int = next(self._connection.outgoing_serial)
        content: bytes = _message(service, member, signature, body).serialise(serial=serial)
        try:
            if self._connection.sock.send(content) != len(content):
                raise BusFault("the bus takes no more")
        except OSError as error:
            raise BusFault(type(error).__name__) from error
        return serial

    def read_without_waiting(self) -> tuple[Sequence[Arrived], bool]:
        """What has arrived, and whether the bus is still there."""
        try:
            content: bytes = self._connection.sock.recv(_AT_ONCE)
        except BlockingIOError:
            return (), True
        except OSError:
            return (), False
        return [_arrived(each) for each in self._connection.parser.feed(content)], bool(content)

    def stop_waiting(self) -> int:
        """From now on only `send` and `read_without_waiting`; returns the descriptor to watch."""
        self._connection.sock.setblocking(False)
        return self._connection.sock.fileno()

    def close(self) -> None:
        with suppress(OSError):
            self._connection.close()


class BusReader(QObject):
    """Tells of what arrives, in the main thread."""

    arrived = Signal(object)
    lost = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bus = bus
        self._notifier = QSocketNotifier(bus.stop_waiting(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self.bus.close()

    @Slot()
    def _on_readable(self) -> None:
        messages, is_there = self.bus.read_without_waiting()
        for message in messages:
            self.arrived.emit(message)
        if not is_there:
            self._notifier.setEnabled(False)
            self.lost.emit()


def variant(value: Any) -> Value | None:
    """What is in a D-Bus variant, if it is a simple value."""
    match value:
        case (str(), str() | int() | bool() as content):
            return content
        case _:
            return None


def _message(service: Service, member: str, signature: str, body: tuple[object, ...]) -> Any:
    from jeepney import wrappers  # pyright: ignore[reportMissingTypeStubs] - it has none

    library: Any = wrappers
    address = library.DBusAddress(service.path, bus_name=service.name, interface=service.interface)
    return library.new_method_call(address, member, signature or None, body)


def _arrived(message: Any) -> Arrived:
    from jeepney import low_level  # pyright: ignore[reportMissingTypeStubs] - it has none

    library: Any = low_level
    fields: Mapping[Any, Any] = message.header.fields
    names = library.HeaderFields
    return Arrived(
        member=str(fields.get(names.member, "")),
        interface=str(fields.get(names.interface, "")),
        path=str(fields.get(names.path, "")),
        sender=str(fields.get(names.sender, "")),
        serial=int(fields.get(names.reply_serial, 0)),
        is_error=message.header.message_type is library.MessageType.error,
        body=message.body,
    )
