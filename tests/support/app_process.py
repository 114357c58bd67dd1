"""The real app as a process of its own, with a home of its own, for tests from the outside."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from support.gpg_home import GpgHome


class AppProcess:
    def __init__(self, home: Path, environ: Mapping[str, str]) -> None:
        self.home = home
        self.environ = dict(environ)
        self.socket = home / "run" / "app.sock"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Returns when it answers at its door."""
        command = [sys.executable, "-m", "sealpost", "--background"]
        self._process = subprocess.Popen(command, env=self.environ, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.wait_until_open()

    def wait_until_open(self) -> None:
        for _ in range(200):
            if self.is_open:
                return
            if self._process and self._process.poll() is not None:
                raise AssertionError(f"the app ended with {self._process.returncode}")
            self._pause()
        raise AssertionError("the app opened no door within ten seconds")

    @property
    def is_open(self) -> bool:
        with socket.socket(socket.AF_UNIX) as door:
            return door.connect_ex(str(self.socket)) == 0

    def _pause(self) -> None:
        try:
            subprocess.run(["tail", "--pid=1", "-f", "/dev/null"], timeout=0.05, check=False)
        except subprocess.TimeoutExpired:
            return

    def run(self, *arguments: str, content: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        """`sealpost ...` in the same home."""
        command = [sys.executable, "-m", "sealpost", *arguments]
        return subprocess.run(command, env=self.environ, input=content, capture_output=True, timeout=60, check=False)

    def freeze(self) -> None:
        """It answers nothing any more, until it is killed."""
        self._send("-STOP")

    def kill(self) -> None:
        """As a crash would: nothing is cleaned up."""
        self._send("-KILL")
        if self._process:
            self._process.wait(timeout=10)

    def stop(self) -> None:
        """Returns when nobody answers any more."""
        self._send("-TERM")
        if self._process:
            self._process.wait(timeout=10)
        while self.is_open:
            self._pause()

    def _send(self, signal: str) -> None:
        """To the app that we started, or that a browser's host has started since."""
        holder = (self.home / "run" / "app.lock").read_text().strip()
        with suppress(OSError):  # it has ended already
            environ = Path("/proc", holder, "environ").read_bytes()
            if f"SEALPOST_HOME={self.home}".encode() in environ:
                subprocess.run(["kill", signal, holder], check=False, capture_output=True)


@contextmanager
def running_app(gpg: GpgHome, **variables: str) -> Iterator[AppProcess]:
    home = Path(tempfile.mkdtemp(prefix="sp-", dir="/tmp"))
    environ = {**os.environ, **gpg.environ, "SEALPOST_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **variables}
    app = AppProcess(home, environ)
    try:
        assert app.run("browsers", "expect").returncode == 0  # nobody is there to compare a code
        app.start()
        yield app
    finally:
        app.stop()
        shutil.rmtree(home, ignore_errors=True)
