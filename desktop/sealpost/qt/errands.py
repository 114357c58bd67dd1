"""What a second start hands to the Sealpost that runs: one short text through a private socket, never a file."""

import socket
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

ERRANDS = "errands.sock"
_LONGEST = 128 * 1024  # octets: a mailto: and all of its text


def send_errand(path: Path, text: str) -> bool:
    """False where nobody takes it, or where it is too long to be one."""
    content = text.encode()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
        try:
            sender.connect(str(path))
            return len(content) <= _LONGEST and sender.send(content) == len(content)
        except OSError:
            return False


class ErrandDoor(QObject):
    """Its folder is private, and its caller holds the app's lock. Without it errands only raise the window."""

    arrived = Signal(str)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._door = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._door.setblocking(False)
        with suppress(OSError):
            path.unlink(missing_ok=True)  # of a Sealpost that was killed
            self._door.bind(str(path))
            path.chmod(0o600)
        self._notifier = QSocketNotifier(self._door.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._door.close()
        with suppress(OSError):
            self._path.unlink()

    @Slot()
    def _on_readable(self) -> None:
        with suppress(OSError):  # what came was no text of ours, or is gone
            self.arrived.emit(self._door.recv(_LONGEST).decode("utf-8", "replace"))
