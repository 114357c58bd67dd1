"""Requests to the calendar server that the user named: https, or plain http to this machine; never anywhere else."""

import http.client
import socket
import ssl
from base64 import b64encode
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from sealpost.directories.https import why_unreachable
from sealpost.directories.network import Network, Proxy, UnknownProxy
from sealpost.directories.wire import (
    Deadline,
    Patience,
    PrivateAddress,
    ProxyRefused,
    Wire,
    check_not_cancelled,
    dress,
    reach,
)
from sealpost.errors import CalendarLoginRefused, CalendarServerAway, CalendarServerOdd, NotAServerAddress
from sealpost.services.calendar_ports import Account
from sealpost.services.ports import Cancellation

_LARGEST_ANSWER = 32 << 20
_MOST_REDIRECTS = 4
_REDIRECTS = frozenset({301, 302, 307, 308})
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_AGENT = "Sealpost"


@dataclass(frozen=True, slots=True)
class Asked:
    method: str
    url: str
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Answer:
    url: str  # where it came from in the end
    status: int
    content: bytes
    etag: str


def check_address(text: str) -> str:
    """A server's address as it is used from now on. Raises NotAServerAddress."""
    address = text.strip()
    if "://" not in address and address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        is_fitting = bool(parts.hostname) and parts.username is None and (parts.port or 1) > 0
    except ValueError as error:
        raise NotAServerAddress(address=text) from error
    allowed = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if not is_fitting or not allowed or not address.isascii() or any(each <= " " for each in address):
        raise NotAServerAddress(address=text)
    return address if parts.path else f"{address}/"


class DavHttp:
    """Raises CalendarServerAway, CalendarLoginRefused, CalendarServerOdd, NotAServerAddress, Cancelled."""

    def __init__(self, network: Network, context: ssl.SSLContext, patience: Patience) -> None:
        self._network = network
        self._context = context
        self._patience = patience

    def ask(self, account: Account, asked: Asked, cancellation: Cancellation | None = None) -> Answer:
        """What other statuses mean is for the caller. The password goes to the host it was given for, only."""
        deadline = Deadline(self._patience)
        home = _origin(account.url)
        url = check_address(asked.url)
        for _ in range(_MOST_REDIRECTS + 1):
            if _origin(url) != home:
                host = urlsplit(url).hostname or "?"
                raise CalendarServerOdd(server=_shown(account.url), detail=f"it sends on to {host}: name that server")
            answer, location = self._ask_once(account, asked, url, deadline, cancellation)
            if answer.status not in _REDIRECTS:
                return _let_in(account, answer)
            url = check_address(urljoin(url, location))
        raise CalendarServerOdd(server=_shown(account.url), detail="it sends from one address to the next")

    def _ask_once(
        self, account: Account, asked: Asked, url: str, deadline: Deadline, cancellation: Cancellation | None
    ) -> tuple[Answer, str]:
        check_not_cancelled(cancellation)
        try:
            with ExitStack() as opened:
                return _converse(account, asked, url, self._wire(url, deadline, cancellation, opened))
        except (OSError, http.client.HTTPException, UnknownProxy, PrivateAddress, ProxyRefused) as error:
            check_not_cancelled(cancellation)
            raise CalendarServerAway(server=_shown(url), detail=why_unreachable(error)) from error

    def _wire(self, url: str, deadline: Deadline, cancellation: Cancellation | None, opened: ExitStack) -> Wire:
        parts = urlsplit(url)
        host = parts.hostname or ""
        is_here = host in _LOOPBACK
        plain = reach(
            _Direct(self._network) if is_here else self._network,
            host,
            parts.port or (443 if parts.scheme == "https" else 80),
            may_be_private=True,  # the user's own server often stands in the user's own network
            deadline=deadline,
            cancellation=cancellation,
        )
        opened.enter_context(plain)
        if parts.scheme == "http":
            return Wire(plain, deadline)
        return Wire(opened.enter_context(dress(self._context, plain, host, deadline, cancellation)), deadline)


class _Direct:
    """A `Network` without a proxy: to this machine there is none."""

    def __init__(self, network: Network) -> None:
        self.resolve = network.resolve
        self._network = network

    def connect(self, connection: socket.socket, address: str, port: int) -> None:
        self._network.connect(connection, address, port)

    def proxy(self, host: str) -> Proxy | None:
        del host
        return None


def _converse(account: Account, asked: Asked, url: str, wire: Wire) -> tuple[Answer, str]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc)
    connection.sock = wire
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    connection.putrequest(asked.method, target, skip_host=True, skip_accept_encoding=True)
    login = b64encode(f"{account.user}:{account.password}".encode()).decode()
    headers = {
        "Host": parts.netloc,
        "User-Agent": _AGENT,
        "Accept-Encoding": "identity",
        "Connection": "close",
        "Authorization": f"Basic {login}",
        "Content-Length": str(len(asked.body)),
        **asked.headers,
    }
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders(asked.body or None)
    with connection.getresponse() as response:
        content = response.read(_LARGEST_ANSWER + 1)
        if len(content) > _LARGEST_ANSWER:
            raise CalendarServerOdd(server=_shown(url), detail="its answer is too large")
        etag = response.headers.get("ETag") or ""
        return Answer(url, response.status, content, etag), response.headers.get("Location") or ""


def _let_in(account: Account, answer: Answer) -> Answer:
    if answer.status in (401, 403) and not answer.content.lstrip().startswith(b"<"):
        raise CalendarLoginRefused(server=_shown(account.url))
    if answer.status == 401:
        raise CalendarLoginRefused(server=_shown(account.url))
    if answer.status >= 500:
        raise CalendarServerAway(server=_shown(answer.url), detail=f"it answers with error {answer.status}")
    return answer


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port


def _shown(url: str) -> str:
    return urlsplit(url).netloc or url
