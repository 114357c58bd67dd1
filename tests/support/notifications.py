"""Private session buses, and a notification service of our own that takes only what the specification allows."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from support import x11

_NAME = "org.freedesktop.Notifications"
_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={folder}/bus</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


@contextmanager
def empty_bus(folder: Path) -> Iterator[str]:
    """A bus on which nothing is started by being asked for, as a desktop without such services."""
    file = folder / "bus.conf"
    file.write_text(_CONFIGURATION.format(folder=folder))
    with x11.server(["dbus-daemon", f"--config-file={file}", "--nofork", "--print-address=1"]) as address:
        yield address


@dataclass
class Service:
    """What the strict service was told, and the hand that presses its buttons; it runs in a process of its own."""

    process: x11.Conversation = field(repr=False)

    def next_notice(self) -> dict[str, object]:
        return self.process.hear()

    def press(self, number: int, action: str) -> None:
        self.process.say(["ActionInvoked", "us", [number, action]])

    def close(self, number: int) -> None:
        self.process.say(["NotificationClosed", "uu", [number, 2]])

    def do_not_disturb(self, *, is_on: bool) -> None:
        self.process.say(["inhibit", "", [is_on]])

    def die(self) -> None:
        self.process.kill()


@contextmanager
def strict_service(address: str, capabilities: Sequence[str] = ("actions", "body"), *options: str) -> Iterator[Service]:
    """`options`: silent (takes notices and never answers), refusing."""
    command = [sys.executable, "-m", "support.strict_notifications", address, ",".join(capabilities), *options]
    with x11.conversation(command) as process:
        assert process.hear() == {"ready": _NAME}
        yield Service(process)
