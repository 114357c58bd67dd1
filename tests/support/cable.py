"""Between the native host and the app: carries what they say, until it is cut."""

import socket
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread

TO_APP, TO_HOST = "to the app", "to the host"
_FAR = 1 << 40


class Cable:
    """Listens at `path` in the app's place. What is cut can be plugged in again by whoever connects anew."""

    def __init__(self, path: Path, app: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path = path
        self._app = app
        self._lock = Lock()
        self._ends: list[socket.socket] = []
        self.carried = {TO_APP: 0, TO_HOST: 0}
        self._cut_at = {TO_APP: _FAR, TO_HOST: _FAR}
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        path.chmod(0o600)
        self._listener.listen()
        self._serving = Thread(target=self._serve, daemon=True)
        self._serving.start()

    def cut(self) -> None:
        with self._lock:
            ends, self._ends = self._ends, []
        _hang_up(*ends)

    def cut_after(self, octets: int, direction: str) -> None:
        """So many more in that direction, counted from now."""
        self._cut_at = {TO_APP: _FAR, TO_HOST: _FAR, direction: self.carried[direction] + octets}

    def close(self) -> None:
        _hang_up(self._listener)
        self._serving.join()
        self.cut()

    def _serve(self) -> None:
        with self._listener, suppress(OSError):
            while True:
                Thread(target=self._connect, args=[self._listener.accept()[0]], daemon=True).start()

    def _connect(self, host: socket.socket) -> None:
        with host, socket.socket(socket.AF_UNIX) as app:
            app.connect(str(self._app))
            with self._lock:
                self._ends += [host, app]
            back = Thread(target=self._carry, args=[app, host, TO_HOST], daemon=True)
            back.start()
            self._carry(host, app, TO_APP)
            back.join()

    def _carry(self, source: socket.socket, sink: socket.socket, direction: str) -> None:
        with suppress(OSError):
            while content := source.recv(65536):
                sink.sendall(content[: self._cut_at[direction] - self.carried[direction]])
                self.carried[direction] += len(content)
                if self.carried[direction] >= self._cut_at[direction]:
                    self._cut_at[direction] = _FAR
                    break
        _hang_up(source, sink)


def _hang_up(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):  # hung up already
            end.shutdown(socket.SHUT_RDWR)
