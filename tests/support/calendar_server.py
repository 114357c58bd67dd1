"""A real Radicale on this machine, and a phone: another program that changes what is on it."""

import http.client
import shutil
import socket
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_MKCALENDAR = """<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
<D:set><D:prop><D:displayname>{name}</D:displayname><C:supported-calendar-component-set>
<C:comp name="{kind}"/></C:supported-calendar-component-set></D:prop></D:set></C:mkcalendar>"""


class Radicale:
    user, password = "zoe", "pass wörd"

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "users").write_text(f"{self.user}:{self.password}\n", encoding="utf-8")
        (folder / "config").write_text(
            f"[server]\nhosts = 127.0.0.1:{self.port}\n"
            f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder}/users\nhtpasswd_encryption = plain\ndelay = 0\n"
            f"[storage]\nfilesystem_folder = {folder}/collections\n[logging]\nlevel = warning\n"
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> None:
        command = [sys.executable, "-m", "radicale", "--config", str(self.folder / "config")]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while True:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            assert self._process.poll() is None, "Radicale ended"
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(0.05)

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait()
            self._process = None

    # --- The phone ---

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        login = b64encode(f"{self.user}:{self.password}".encode()).decode()
        fields = {"Authorization": f"Basic {login}", **{name.replace("_", "-"): each for name, each in headers.items()}}
        connection.request(method, path, body.encode(), fields)
        with connection.getresponse() as answer:
            return answer.status, answer.read().decode()

    def make_calendar(self, name: str, kind: str = "VTODO") -> str:
        path = f"/{self.user}/{name}/"
        assert self.ask("MKCALENDAR", path, _MKCALENDAR.format(name=name, kind=kind))[0] == 201
        return f"{self.url.rstrip('/')}{path}"

    def objects(self, calendar: str = "queue") -> dict[str, str]:
        """What lies there, by name."""
        folder = self.folder / "collections" / "collection-root" / self.user / calendar
        return {path.name: path.read_text("utf-8") for path in folder.glob("*.ics")}

    def write(self, name: str, content: str, calendar: str = "queue") -> None:
        text = content.replace("\r\n", "\n").replace("\n", "\r\n")
        status, said = self.ask("PUT", f"/{self.user}/{calendar}/{name}", text, Content_Type="text/calendar")
        assert status in (201, 204), (status, said)

    def edit(self, name: str, before: str, after: str, calendar: str = "queue") -> None:
        content = self.objects(calendar)[name]
        assert before in content, content
        self.write(name, content.replace(before, after), calendar)

    def delete(self, name: str, calendar: str = "queue") -> None:
        assert self.ask("DELETE", f"/{self.user}/{calendar}/{name}")[0] == 200


def task(uid: str, *lines: str) -> str:
    inside = "\n".join((f"UID:{uid}", "DTSTAMP:20261124T120000Z", *lines))
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//A phone//EN\nBEGIN:VTODO\n{inside}\nEND:VTODO\nEND:VCALENDAR\n"


@contextmanager
def radicale() -> Iterator[Radicale]:
    folder = Path(tempfile.mkdtemp(prefix="sp-", dir="/tmp"))
    server = Radicale(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
