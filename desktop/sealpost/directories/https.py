"""HTTPS as careful as a stranger deserves: bounded in time, bytes and redirects, never to places of one's own."""

import http.client
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from urllib.parse import urljoin, urlsplit

from sealpost.core.directories import Url, parse_url
from sealpost.core.looked_up import MAX_ANSWER
from sealpost.directories.network import Network, UnknownProxy
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
from sealpost.errors import DirectoryAnswerRefused, DirectoryUnreachable, NotASecureUrl
from sealpost.services.ports import Cancellation

_MOST_REDIRECTS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_AGENT = "Sealpost"


class Method(Enum):
    GET = "GET"
    POST = "POST"


def _same_host(before: str, after: str) -> bool:
    return urlsplit(before).netloc == urlsplit(after).netloc


@dataclass(frozen=True, slots=True)
class Request:
    """`directory` is how errors call the other side; `may_lead_to` judges a redirect from one URL to another."""

    directory: str
    url: Url
    method: Method = Method.GET
    content: bytes = b""
    content_type: str = ""
    may_be_private: bool = False  # a server that the user named may stand in the user's own network
    may_lead_to: Callable[[str, str], bool] = _same_host


@dataclass(frozen=True, slots=True)
class Answer:
    url: str
    status: int
    content: bytes
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


class Https:
    """Raises DirectoryUnreachable, DirectoryAnswerRefused and Cancelled; what a status means is for the caller."""

    def __init__(self, network: Network, context: ssl.SSLContext, patience: Patience) -> None:
        self._network = network
        self._context = context
        self._patience = patience

    def ask(self, request: Request, cancellation: Cancellation | None = None) -> Answer:
        deadline = Deadline(self._patience)
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._ask_once(request, deadline, cancellation)
            if answer.status not in _REDIRECTS or request.method is Method.POST:
                return answer
            request = replace(request, url=_led_to(request, answer))
        raise DirectoryAnswerRefused(directory=request.directory, why="it sends from one address to the next")

    def _ask_once(self, request: Request, deadline: Deadline, cancellation: Cancellation | None) -> Answer:
        check_not_cancelled(cancellation)
        try:
            return self._exchange(request, deadline, cancellation)
        except (OSError, http.client.HTTPException, UnknownProxy, PrivateAddress, ProxyRefused) as error:
            check_not_cancelled(cancellation)
            raise _explained(request, error) from error

    def _exchange(self, request: Request, deadline: Deadline, cancellation: Cancellation | None) -> Answer:
        parts = urlsplit(request.url.text)
        host, port = parts.hostname or "", parts.port or 443
        plain = reach(
            self._network,
            host,
            port,
            may_be_private=request.may_be_private,
            deadline=deadline,
            cancellation=cancellation,
        )
        with plain, dress(self._context, plain, host, deadline, cancellation) as dressed:
            return _converse(request, Wire(dressed, deadline))


def _converse(request: Request, wire: Wire) -> Answer:
    parts = urlsplit(request.url.text)
    connection = http.client.HTTPConnection(parts.netloc)
    connection.sock = wire
    connection.putrequest(
        request.method.value,
        f"{parts.path}?{parts.query}" if parts.query else parts.path,
        skip_host=True,
        skip_accept_encoding=True,
    )
    headers = {"Host": parts.netloc, "User-Agent": _AGENT, "Accept-Encoding": "identity", "Connection": "close"}
    if request.method is Method.POST:
        headers |= {"Content-Type": request.content_type, "Content-Length": str(len(request.content))}
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders(request.content or None)
    with connection.getresponse() as response:
        return _read(request, response)


def _read(request: Request, response: http.client.HTTPResponse) -> Answer:
    if response.status in _REDIRECTS:
        return Answer(request.url.text, response.status, b"", {"location": response.headers.get("Location") or ""})
    if response.headers.get("Content-Encoding", "identity").strip().casefold() != "identity":
        raise _refused(request, "it is packed, though it was asked for plain")
    announced = response.length
    if announced is not None and announced > MAX_ANSWER:
        raise _too_large(request)
    content = _body(request, response)
    if announced is not None and len(content) < announced:
        raise http.client.IncompleteRead(b"")
    headers = {"content-type": response.headers.get_content_type()}
    return Answer(request.url.text, response.status, content, headers)


def _body(request: Request, response: http.client.HTTPResponse) -> bytes:
    """Counted while it is read: what a server announces is only what it says."""
    content = bytearray()
    while piece := response.read(1 << 16):
        content += piece
        if len(content) > MAX_ANSWER:
            raise _too_large(request)
    return bytes(content)


def _led_to(request: Request, answer: Answer) -> Url:
    """Raises DirectoryAnswerRefused for a redirect to where nobody wanted to go."""
    location = urljoin(request.url.text, answer.headers["location"])
    try:
        target = parse_url(location)
    except NotASecureUrl as error:
        raise _refused(request, "it sends to an address without https") from error
    if not request.may_lead_to(request.url.text, target.text):
        raise _refused(request, f"it sends to another place ({urlsplit(target.text).netloc})")
    return target


def _refused(request: Request, why: str) -> DirectoryAnswerRefused:
    return DirectoryAnswerRefused(directory=request.directory, why=why)


def _too_large(request: Request) -> DirectoryAnswerRefused:
    return _refused(request, f"it is larger than a key may be ({MAX_ANSWER >> 20} MiB)")


def _explained(request: Request, error: Exception) -> DirectoryUnreachable | DirectoryAnswerRefused:
    if isinstance(error, PrivateAddress):
        return _refused(request, "its name leads into a private network")
    return DirectoryUnreachable(directory=request.directory, why=why_unreachable(error))


def why_unreachable(error: Exception) -> str:
    match error:
        case ssl.SSLCertVerificationError():
            return f"its certificate is not valid ({error.verify_message})"
        case http.client.RemoteDisconnected():
            return "it hung up without an answer"
        case ssl.SSLEOFError() | http.client.IncompleteRead() | ConnectionResetError() | BrokenPipeError():
            return "the connection broke off in the middle"
        case ssl.SSLError():
            return "no secure connection came about"
        case TimeoutError():
            return "it took too long to answer"
        case ConnectionRefusedError():
            return "nobody answers there"
        case UnknownProxy():
            return "the system's proxy is of a kind that Sealpost does not speak (it speaks http)"
        case ProxyRefused():
            return "the system's proxy did not lead there"
        case http.client.HTTPException():
            return "it does not speak HTTP as it should"
        case socket.gaierror():
            return "its name is not known, or there is no network"
        case _:
            return "there is no way to it"
