"""Serves the practice page and its mailbox on the loopback address: `python -m sealpost.practice.server`.

It is a process of its own, with Echo's keyring, as a correspondent far away would be. It prints its address and
ends when its standard input does, so that it can't outlive whoever started it.
"""

import json
import os
import select
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from sealpost.composition import SystemClock, build_services
from sealpost.practice.echo import NEWCOMER, Echo
from sealpost.practice.letters import Mailbox, NotALetter

PATH = "/sealpost-practice/"
_PAGE = Path(__file__).with_name("page")
_MOST_BYTES = 4 << 20
_LOOK_EVERY = 0.2  # seconds, at standard input

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_HEADERS = {
    # As strict as the webmails we live in, so that what works here works there.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True, slots=True)
class Office:
    """What the pages' requests work with."""

    mailbox: Mailbox
    echo: Echo
    clock: SystemClock

    def now(self) -> str:
        return self.clock.now().isoformat(timespec="seconds")


class PracticeServer(ThreadingHTTPServer):
    """Listens on a free port of 127.0.0.1."""

    daemon_threads = True

    def __init__(self, office: Office) -> None:
        super().__init__(("127.0.0.1", 0), PageHandler)
        self.office = office

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    @property
    def url(self) -> str:
        return f"http://{self.host}{PATH}"


class PageHandler(BaseHTTPRequestHandler):
    """One request. Names are http.server's."""

    server: PracticeServer  # pyright: ignore[reportIncompatibleVariableOverride] - nobody else makes handlers
    timeout = 30.0

    def do_GET(self) -> None:
        if self._is_refused():
            return
        name = self._name
        if name == "api/mail":
            letters = [letter.on_wire() for letter in self._mailbox.letters()]
            owner = self._mailbox.owner
            self._give({"account": owner.address, "name": owner.name, "letters": letters})
        elif (file := _PAGE / (name or "index.html")).parent == _PAGE and file.is_file():
            self._send(HTTPStatus.OK, _TYPES[file.suffix], file.read_bytes())
        else:
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"There is no such page.")

    def do_PUT(self) -> None:
        if (fields := self._fields()) is not None:
            self._try(lambda: self._mailbox.save_draft(self._draft_id, fields, self._office.now()))

    def do_DELETE(self) -> None:
        if not self._is_refused():
            self._try(lambda: self._mailbox.discard_draft(self._draft_id))

    def do_POST(self) -> None:
        fields = self._fields()
        if fields is None:
            return
        if self._name == "api/send":
            self._try(lambda: self._post(fields))
        else:
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"There is no such page.")

    def _post(self, fields: Mapping[str, object]) -> dict[str, object]:
        office = self._office
        letter = office.mailbox.send(str(fields.get("draft", "")), fields, office.now())
        office.echo.answer(letter, office.mailbox, office.now())
        return {"sealed": letter.is_sealed}

    def _try(self, change: Callable[[], object]) -> None:
        try:
            done = change()
        except NotALetter as error:
            self._send(HTTPStatus.BAD_REQUEST, "text/plain", str(error).encode())
        else:
            self._give(cast(dict[str, object], done) if isinstance(done, dict) else {})

    # --- what came ---

    @property
    def _office(self) -> Office:
        return self.server.office

    @property
    def _mailbox(self) -> Mailbox:
        return self.server.office.mailbox

    @cached_property
    def _name(self) -> str:
        """The path below `PATH`; what is elsewhere gets a name that nothing has."""
        path = urlsplit(self.path).path
        return path.removeprefix(PATH) if path.startswith(PATH) else "elsewhere"

    @property
    def _draft_id(self) -> str:
        """Raises NotALetter."""
        folder, _, draft_id = self._name.rpartition("/")
        if folder != "api/drafts" or not (draft_id.replace("-", "").isalnum() and len(draft_id) <= 64):
            raise NotALetter("a draft has a name of letters and digits")
        return draft_id

    def _is_refused(self) -> bool:
        """Another site may have its name point here (DNS rebinding) or post to us: both are turned away."""
        origin = self.headers.get("Origin")
        if self.headers.get("Host") == self.server.host and origin in (None, f"http://{self.server.host}"):
            return False
        self._send(HTTPStatus.MISDIRECTED_REQUEST, "text/plain", b"This is not for you.")
        return True

    def _fields(self) -> Mapping[str, object] | None:
        """None when it was answered already."""
        if self._is_refused():
            return None
        length = self.headers.get("Content-Length", "")
        if self.headers.get_content_type() != "application/json" or not length.isdecimal():
            self._send(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "text/plain", b"JSON with its length, please.")
            return None
        if int(length) > _MOST_BYTES:
            self._send(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "text/plain", b"That is too large to practise with.")
            return None
        try:
            found: object = json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            self._send(HTTPStatus.BAD_REQUEST, "text/plain", b"A JSON object, please.")
            return None
        return cast(dict[str, object], found)

    # --- what goes ---

    def _give(self, fields: Mapping[str, object]) -> None:
        self._send(HTTPStatus.OK, "application/json", json.dumps(fields).encode())

    def _send(self, status: HTTPStatus, content_type: str, content: bytes) -> None:
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Nothing: a request's path would be noise, and there is no log to keep."""


def main() -> int:
    services = build_services(os.environ)
    office = Office(Mailbox(NEWCOMER), Echo(services.mail, services.keys), services.clock)
    office.echo.greet(office.mailbox, office.now())
    with PracticeServer(office) as server:
        server.timeout = _LOOK_EVERY
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        while not select.select([sys.stdin], [], [], 0)[0]:
            server.handle_request()
    services.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
