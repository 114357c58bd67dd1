"""A desktop of its own for one test: X server, session bus, window manager and tray, all gone afterwards."""

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection

_NARROWEST_ICON = 16
_PATIENCE = 30
_BUS = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]


@dataclass
class Desktop:
    environ: dict[str, str]
    _stack: ExitStack = field(repr=False)

    def start(self, *command: str) -> "subprocess.Popen[bytes]":
        return self._stack.enter_context(running(command, self.environ))

    def start_tray(self) -> None:
        self.start("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "32")

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(["xdotool", *arguments], env=self.environ, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"xdotool {arguments}: {done.stderr}"
        return done.stdout.strip()

    def wait_for_window(self, *how: str) -> str:
        """The id of the first visible window that fits."""
        search = ["xdotool", "search", "--sync", "--onlyvisible", *how]
        while True:
            done = subprocess.run(search, env=self.environ, capture_output=True, text=True, timeout=60)
            if done.returncode == 0:
                return done.stdout.splitlines()[0]
            assert "BadWindow" in done.stderr, done.stderr  # another one went while it was looked at

    def has_window(self, *how: str) -> bool:
        search = ["xdotool", "search", "--onlyvisible", *how]
        return subprocess.run(search, env=self.environ, capture_output=True, timeout=60).returncode == 0

    def wait_for_no_window(self, *how: str) -> None:
        deadline = time.monotonic() + _PATIENCE
        while self.has_window(*how):
            assert time.monotonic() < deadline, f"still there: {how}"
            os.sched_yield()

    def click_tray_icon(self, button: str) -> None:
        """The tray is as wide as its one icon, and next to nothing before that came."""
        tray = self.wait_for_window("--class", "^trayer$")
        while (box := self._geometry(tray))["WIDTH"] < _NARROWEST_ICON:
            os.sched_yield()
        middle = str(box["X"] + box["WIDTH"] // 2), str(box["Y"] + box["HEIGHT"] // 2)
        self.xdotool("mousemove", *middle, "click", button)

    def _geometry(self, window: str) -> dict[str, int]:
        lines = self.xdotool("getwindowgeometry", "--shell", window).splitlines()
        return {name: int(number) for name, number in (line.split("=") for line in lines)}


@contextmanager
def desktop() -> Iterator[Desktop]:
    with ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="sp-x-", dir="/tmp"))
        environ = {**os.environ, "HOME": home, "QT_QPA_PLATFORM": "xcb"}
        for variable in ("WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "DISPLAY"):
            environ.pop(variable, None)
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"]
        environ["DISPLAY"] = ":" + _first_line(stack, screen, environ)
        environ["DBUS_SESSION_BUS_ADDRESS"] = _first_line(stack, _BUS, environ)
        made = Desktop(environ, stack)
        made.start("openbox", "--sm-disable")
        yield made


@contextmanager
def session_bus() -> Iterator[str]:
    """The address of a bus that nobody else uses."""
    with ExitStack() as stack:
        yield _first_line(stack, _BUS, dict(os.environ))


def wait_for_name(address: str, name: str) -> None:
    """Until somebody owns `name` on that bus."""
    with open_dbus_connection(address) as connection:
        while not connection.send_and_get_reply(message_bus.NameHasOwner(name)).body[0]:
            os.sched_yield()


@contextmanager
def server(command: Sequence[str]) -> Iterator[str]:
    """The first line that it says on its standard output: where it listens."""
    with ExitStack() as stack:
        yield _first_line(stack, command, dict(os.environ))


@dataclass
class Conversation:
    """A helper in a process of its own: a JSON value per line, both ways."""

    _process: "subprocess.Popen[str]" = field(repr=False)

    def hear(self) -> dict[str, object]:
        line = self._process.stdout.readline() if self._process.stdout else ""
        assert line, "the helper has ended"
        return json.loads(line)

    def say(self, what: object) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


@contextmanager
def conversation(command: Sequence[str], environ: Mapping[str, str] | None = None) -> Iterator[Conversation]:
    environ = {**os.environ, **(environ or {}), "PYTHONPATH": str(Path(__file__).parents[1])}
    process = subprocess.Popen(command, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        yield Conversation(process)
        process.kill()


@contextmanager
def running(command: Sequence[str], environ: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen(
        command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        end(process)


def end(process: "subprocess.Popen[bytes]") -> None:
    """Politely, and as a failure of the test when that was not enough."""
    process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise


def _first_line(stack: ExitStack, command: Sequence[str], environ: dict[str, str]) -> str:
    """Start a server that says on its standard output where it listens."""
    reader, writer = os.pipe()
    process = subprocess.Popen(command, env=environ, stdin=subprocess.DEVNULL, stdout=writer, stderr=subprocess.DEVNULL)
    stack.callback(end, process)
    os.close(writer)
    with os.fdopen(reader) as lines:
        said = lines.readline().strip()
    assert said, f"{command[0]} did not start"
    return said
