"""logind, a screen saver and an idle monitor for tests: obey standard input, tell on standard output.

`python -m support.desktop_session ADDRESS NAME...` owns those names on the bus; the test side is `DesktopSession`.
"""

import json
import os
import selectors
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

from support import x11

LOGIND = "org.freedesktop.login1"
SCREEN_SAVER = "org.freedesktop.ScreenSaver"
MUTTER = "org.gnome.Mutter.IdleMonitor"
OWN_SESSION = "/org/freedesktop/login1/session/own"
OTHER_SESSION = "/org/freedesktop/login1/session/other"
_MANAGER = ("/org/freedesktop/login1", f"{LOGIND}.Manager")
_SESSION_INTERFACE = f"{LOGIND}.Session"


@dataclass
class DesktopSession:
    """The hand that moves the services, which run in a process of their own."""

    address: str
    process: x11.Conversation = field(repr=False)

    def sleeps(self, *, begins: bool) -> None:
        self._emit(*_MANAGER, "PrepareForSleep", "b", [begins])

    def lock(self, session: str = OWN_SESSION) -> None:
        self._emit(session, _SESSION_INTERFACE, "Lock", "", [])

    def hint_lock(self, session: str = OWN_SESSION, *, is_locked: bool = True) -> None:
        body = [_SESSION_INTERFACE, {"LockedHint": ["b", is_locked]}, []]
        self._emit(session, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", body)

    def screen_saver(self, *, is_active: bool) -> None:
        self._emit(f"/{SCREEN_SAVER.replace('.', '/')}", SCREEN_SAVER, "ActiveChanged", "b", [is_active])

    def idle(self, **answers: int | bool) -> None:
        """What is answered from now on: `mutter` (ms), `saver`, `hint`, `since` (µs)."""
        self.process.say({"answers": answers})
        assert self.process.hear() == {"answers": "taken"}

    def wait_until_sleep_may_come(self) -> None:
        assert self.process.hear() == {"delay": "given up"}

    def die(self) -> None:
        self.process.kill()

    def _emit(self, path: str, interface: str, member: str, signature: str, body: list[object]) -> None:
        self.process.say({"signal": [path, interface, member, signature, body]})


@contextmanager
def desktop_session(address: str, *names: str) -> Iterator[DesktopSession]:
    command = [sys.executable, "-m", "support.desktop_session", address, *(names or (LOGIND, SCREEN_SAVER))]
    with x11.conversation(command) as process:
        assert process.hear() == {"ready": True}
        yield DesktopSession(address, process)


class _Services:
    def __init__(self, address: str, names: list[str]) -> None:
        self.connection = open_dbus_connection(address, enable_fds=True)
        self.answers: dict[str, int | bool] = {}
        self.waiting = selectors.DefaultSelector()
        for name in names:
            assert self.connection.send_and_get_reply(message_bus.RequestName(name)).body[0] == 1

    def run(self) -> None:
        tell({"ready": True})
        self.waiting.register(self.connection.sock, selectors.EVENT_READ, self.hear_the_bus)
        self.waiting.register(sys.stdin, selectors.EVENT_READ, self.hear_the_test)
        while True:
            for key, _ in self.waiting.select():
                key.data()

    def hear_the_bus(self) -> None:
        message = self.connection.receive()
        if message.header.message_type is MessageType.method_call:
            answer = self.answer(message, message.header.fields.get(HeaderFields.member))
            if answer:
                self.connection.send(answer)

    def answer(self, message, member):
        match member, message.body:
            case "GetSession", ("auto",):
                return new_method_return(message, "o", (OWN_SESSION,))
            case "Inhibit", ("sleep", _, _, "delay"):
                return self.delay(message)
            case "GetIdletime", _ if "mutter" in self.answers:
                return new_method_return(message, "t", (self.answers["mutter"],))
            case "GetSessionIdleTime", _ if "saver" in self.answers:
                return new_method_return(message, "u", (self.answers["saver"],))
            case "Get", (_, "IdleHint"):
                return new_method_return(message, "v", (("b", bool(self.answers.get("hint"))),))
            case "Get", (_, "IdleSinceHint"):
                return new_method_return(message, "v", (("t", self.answers.get("since", 0)),))
            case _:
                return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")

    def delay(self, message):
        """A pipe, as logind's: whoever closes its last end gives up the delay."""
        reader, writer = os.pipe()
        self.waiting.register(reader, selectors.EVENT_READ, lambda: self.given_up(reader))
        reply = new_method_return(message, "h", (writer,))
        self.connection.send(reply)
        os.close(writer)
        return

    def given_up(self, reader: int) -> None:
        self.waiting.unregister(reader)
        os.close(reader)
        tell({"delay": "given up"})

    def hear_the_test(self) -> None:
        content = os.read(sys.stdin.fileno(), 65536)
        if not content:
            raise SystemExit
        for line in content.decode().splitlines():
            wish = json.loads(line)
            if "answers" in wish:
                self.answers = wish["answers"]
                tell({"answers": "taken"})
            else:
                path, interface, member, signature, body = wish["signal"]
                source = DBusAddress(path, interface=interface)
                self.connection.send(new_signal(source, member, signature or None, _values(body)))


def _values(body: list[object]) -> tuple[object, ...]:
    """Variants are pairs in jeepney, and lists in JSON."""
    return tuple(
        {name: tuple(value) for name, value in each.items()} if isinstance(each, dict) else each for each in body
    )


def tell(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _Services(sys.argv[1], sys.argv[2:]).run()
