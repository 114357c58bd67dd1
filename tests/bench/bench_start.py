"""How soon the host and the app answer, and what the app keeps, beside the least that each could do."""

import select
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from bench.table import Table, clocked
from support.gpg_home import GpgHome, populated_home
from support.native_host import App, HostFolder, HostProcess, agree, request

HERE = Path(__file__).parent
INSTANT_HOST = HERE / "instant_host.py"
EMPTY_TRAY = HERE / "empty_tray.py"


@pytest.fixture
def folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="sp-", dir="/tmp"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def host(folder: Path) -> Iterator[HostFolder]:
    """Installed, with an app at its socket that answers everything at once."""
    host = HostFolder(folder)
    host.configure(app=["/bin/false"], start_app=False)
    app = App(host.socket, agree)
    yield host
    host.close()
    app.stop()


def first_reply(command: Sequence[str | Path], environ: dict[str, str]) -> HostProcess:
    host = HostProcess(command, environ)
    host.ask(request("first"))
    return host


def milliseconds_to_first_reply(command: Sequence[str | Path], environ: dict[str, str]) -> float:
    started: list[HostProcess] = []
    took = clocked(lambda: started.append(first_reply(command, environ)))()
    started[0].close()
    return took


def test_the_host(host: HostFolder) -> None:
    isolated = [sys.executable, "-I", "-S"]
    main = host.folder / "sealpost_host" / "__main__.py"
    caller = "chrome-extension://abcdefghijklmnopabcdefghijklmnop/"
    ours = partial(milliseconds_to_first_reply, [*isolated, main, caller], host.environ)
    instant = partial(milliseconds_to_first_reply, [*isolated, INSTANT_HOST], host.environ)
    ours()
    instant()
    table = Table("Native host: from its start to the first reply")
    table.measure(40, {"host, relayed by an app": ours, "python -I -S that answers at once": instant})
    table.compare("host, relayed by an app", "python -I -S that answers at once", at_most=2)
    table.show()


class Started:
    """An app that was started and has opened its door."""

    def __init__(self, command: Sequence[str | Path], environ: dict[str, str], door: Path) -> None:
        self._process = subprocess.Popen(
            command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._door = door
        while not self._is_open():
            assert self._process.poll() is None, "the app ended"
            select.select([], [], [], 0.002)

    def _is_open(self) -> bool:
        with socket.socket(socket.AF_UNIX) as caller:
            return caller.connect_ex(str(self._door)) == 0

    def settle(self) -> None:
        """Until the work that it does after its start has ended."""
        worked = [-1, self._ticks()]
        while worked[-1] != worked[-2]:
            select.select([], [], [], 0.5)
            worked.append(self._ticks())

    def _ticks(self) -> int:
        fields = self._proc("stat").rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])  # user and system time, proc(5)

    def memory(self, which: str) -> float:
        """In megabytes: VmRSS is all that is in memory, RssAnon what no other process shares."""
        line = next(line for line in self._proc("status").splitlines() if line.startswith(which))
        return int(line.split()[1]) / 1024

    def _proc(self, name: str) -> str:
        return Path(f"/proc/{self._process.pid}/{name}").read_text()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()
        self._door.unlink(missing_ok=True)


@pytest.fixture
def home() -> Iterator[GpgHome]:
    with populated_home() as home:
        yield home


def test_the_app(folder: Path, home: GpgHome) -> None:
    environ = {**home.environ, "SEALPOST_HOME": str(folder), "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    commands = {
        "Sealpost": ([sys.executable, "-m", "sealpost", "--background"], folder / "run" / "app.sock"),
        "empty tray app": ([sys.executable, EMPTY_TRAY, folder / "door"], folder / "door"),
    }
    start = Table("App: from its start until it answers at its door")
    rest = Table("App: memory at rest", "MB")
    for round_number in range(21):
        for name, (command, door) in commands.items():
            running: list[Started] = []
            took = clocked(lambda: running.append(Started(command, environ, door)))()  # noqa: B023 - run here
            if round_number > 0:  # the first one fills the caches of the system
                start.add(name, took)
            if round_number in (1, 2, 3):
                running[0].settle()
                rest.add(f"{name}, all", running[0].memory("VmRSS"))
                rest.add(f"{name}, its own", running[0].memory("RssAnon"))
            running[0].stop()
    start.compare("Sealpost", "empty tray app", at_most=2)
    start.show()
    rest.compare("Sealpost, all", "empty tray app, all", at_most=1.5)
    rest.compare("Sealpost, its own", "empty tray app, its own")
    rest.show()
