"""The native host as browsers run it, and an app for it to talk to: real processes and real sockets."""

import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, unix_serve

import sealpost_host

CHROMIUM_CALLER = ("chrome-extension://abcdefghijklmnopabcdefghijklmnop/",)
PATIENCE = 15.0  # seconds until a test gives up; what works answers in milliseconds
LAUNCHED_APP = Path(__file__).with_name("launched_app.py")

Frame = Mapping[str, Any]


def request(request_id: str, op: str = "status", **body: Any) -> dict[str, Any]:
    return {
        "v": 1,
        "type": "req",
        "id": request_id,
        "op": op,
        "caller": "background",
        "origin": "",
        "body": body,
    }


def framed(frame: Frame | bytes) -> bytes:
    text = frame if isinstance(frame, bytes) else json.dumps(frame, ensure_ascii=False).encode()
    return len(text).to_bytes(4, sys.byteorder) + text


class HostProcess:
    """The host with its pipes, driven as a browser drives it."""

    def __init__(self, command: Sequence[str | Path], environ: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            [*command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(environ),
            bufsize=0,
        )
        assert self.process.stdin
        assert self.process.stdout
        assert self.process.stderr
        self.stdin, self._stdout, self.stderr = self.process.stdin, self.process.stdout, self.process.stderr
        self._arrived = bytearray()

    def send(self, frame: Frame | bytes) -> None:
        self.write(framed(frame))

    def write(self, content: bytes) -> None:
        """All of it, however little the pipe takes at a time."""
        rest = memoryview(content)
        while rest:
            rest = rest[self.stdin.write(rest) :]

    def receive(self) -> dict[str, Any]:
        """The next frame. Raises EOFError at the end of the stream, TimeoutError."""
        size = int.from_bytes(self._take(4), sys.byteorder)
        assert size <= 2**20, f"a browser would close the port: {size} bytes"
        return json.loads(self._take(size))

    def reply_to(self, request_id: str) -> dict[str, Any]:
        """The next reply with this id; events before it are left out."""
        while (frame := self.receive()).get("id") != request_id or frame["type"] != "res":
            assert frame["type"] != "fatal", frame
        return frame

    def ask(self, frame: Frame) -> dict[str, Any]:
        self.send(frame)
        return self.reply_to(frame["id"])

    def wait_for_app(self, state: str) -> dict[str, Any]:
        """The event with which the host tells that the app is in this state."""
        while (frame := self.receive()).get("body", {}).get("state") != state:
            pass
        return frame

    def rest(self) -> bytes:
        """What is still written until the end of the stream."""
        with suppress(EOFError):
            while True:
                self._arrived += self._read()
        return bytes(self._arrived)

    def hang_up(self) -> int:
        """Close the port as a browser does. Returns the exit status."""
        self.stdin.close()
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.stdin, self._stdout, self.stderr):
            stream.close()

    def read_some(self, most: int) -> bytes:
        """At most so many bytes, as they are."""
        return os.read(self._stdout.fileno(), most)

    def _take(self, count: int) -> bytes:
        while len(self._arrived) < count:
            self._arrived += self._read()
        taken = bytes(self._arrived[:count])
        del self._arrived[:count]
        return taken

    def _read(self) -> bytes:
        if not select.select([self._stdout], [], [], PATIENCE)[0]:
            raise TimeoutError(f"no frame; so far {bytes(self._arrived[:200])!r}")
        more = os.read(self._stdout.fileno(), 2**16)
        if not more:
            raise EOFError
        return more


class HostPort:
    """A host as `support.door.Browser` wants its connection; `heard` is all that came out of it."""

    def __init__(self, host: HostProcess) -> None:
        self.host = host
        self.heard: list[str] = []

    def send(self, text: str) -> None:
        self.host.send(text.encode())

    def recv(self, _patience: float) -> str:
        self.heard.append(json.dumps(self.host.receive(), ensure_ascii=False))
        return self.heard[-1]


class HostFolder:
    """The host installed for one user: a copy of the package, `host.json`, and `SEALPOST_HOME`."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = home / "data" / "host"
        self.socket = home / "run" / "app.sock"
        shutil.copytree(Path(sealpost_host.__file__).parent, self.folder / "sealpost_host")
        self.environ = {**os.environ, "SEALPOST_HOME": str(home)}
        self._processes: list[HostProcess] = []

    def configure(self, **fields: Any) -> None:
        (self.folder / "host.json").write_text(json.dumps(fields))

    def configure_launched_app(self) -> None:
        """The app is a program that answers every request and tells how it was started."""
        self.configure(app=[sys.executable, str(LAUNCHED_APP)], start_app=True)

    def run(self, *arguments: str, **environ: str) -> HostProcess:
        main = self.folder / "sealpost_host" / "__main__.py"
        command = [sys.executable, "-I", "-S", main, *(arguments or CHROMIUM_CALLER)]
        self._processes.append(HostProcess(command, {**self.environ, **environ}))
        return self._processes[-1]

    def run_stray(self, program: str) -> HostProcess:
        """The host inside another program text, to which `main` is known."""
        prelude = f"import sys; sys.path.insert(0, {str(self.folder)!r}); from sealpost_host.__main__ import main"
        command = [sys.executable, "-I", "-S", "-c", f"{prelude}\n{program}", *CHROMIUM_CALLER]
        self._processes.append(HostProcess(command, self.environ))
        return self._processes[-1]

    def launched(self) -> list[dict[str, Any]]:
        """How the app was started, each time it was."""
        told = self.home / "launched.jsonl"
        return [json.loads(line) for line in told.read_text().splitlines()] if told.exists() else []

    def close(self) -> None:
        for process in self._processes:
            process.close()
        for start in self.launched():
            with suppress(ProcessLookupError):
                os.kill(start["pid"], signal.SIGKILL)
        wait_until(lambda: not any(_is_alive(start["pid"]) for start in self.launched()))


class App:
    """The app's end of the socket, in a thread of the test; sends what `answer` returns, if anything."""

    def __init__(self, path: Path, answer: Callable[[dict[str, Any]], Frame | str | None]) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        self.connections: Queue[ServerConnection] = Queue()
        self.heard: Queue[dict[str, Any]] = Queue()
        self._answer = answer
        self._open: list[ServerConnection] = []
        self._server: Server = unix_serve(
            self._converse,
            str(path),
            compression=None,
            ping_interval=None,
            max_size=2**26,
            close_timeout=1,
        )
        self._thread = Thread(target=self._server.serve_forever)
        self._thread.start()

    def connection(self) -> ServerConnection:
        return self.connections.get(timeout=PATIENCE)

    def next_frame(self) -> dict[str, Any]:
        return self.heard.get(timeout=PATIENCE)

    def drop(self) -> None:
        """Hang up without a word, as a killed process does."""
        for connection in self._open:
            with suppress(OSError):
                connection.socket.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        self.drop()
        self._server.shutdown()
        self._thread.join()

    def _converse(self, connection: ServerConnection) -> None:
        self._open.append(connection)
        self.connections.put(connection)
        with suppress(ConnectionClosed):
            for text in connection:
                frame = json.loads(text)
                self.heard.put(frame)
                if (answer := self._answer(frame)) is not None:
                    connection.send(answer if isinstance(answer, str) else json.dumps(answer))


def agree(frame: dict[str, Any]) -> dict[str, Any] | None:
    """An app that says yes to every request, and what it was asked."""
    if frame["type"] != "req":
        return None
    return {"v": 1, "type": "res", "id": frame["id"], "ok": True, "body": {"op": frame["op"]}}


def wait_until(holds: Callable[[], bool]) -> None:
    """Look again and again until it holds. Raises TimeoutError."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError
        select.select([], [], [], 0.01)


def _is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
