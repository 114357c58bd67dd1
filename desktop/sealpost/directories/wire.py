"""One connection to one machine: its address checked, its time counted, its end at hand."""

import io
import socket
import ssl
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from sealpost.directories.network import Network, Proxy, is_public
from sealpost.errors import Cancelled
from sealpost.services.ports import Cancellation

_ADDRESSES_TRIED = 3
_LONGEST_PROXY_ANSWER = 8192


class PrivateAddress(Exception):
    """The name leads to this machine or to a network that is not the internet."""


class ProxyRefused(Exception):
    """The proxy did not lead there."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: for one connection or one silence, and for a question altogether."""

    silence: float = 10.0
    total: float = 30.0


class Deadline:
    """The time that one question may take."""

    def __init__(self, patience: Patience) -> None:
        self._silence = patience.silence
        self._end = monotonic() + patience.total

    def left(self) -> float:
        """Seconds to wait for the other side now. Raises TimeoutError when there are none."""
        left = self._end - monotonic()
        if left <= 0:
            raise TimeoutError
        return min(left, self._silence)


class Wire:
    """What http.client takes for a socket. A server that sends a byte a minute meets the deadline all the same."""

    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        self._connection = connection
        self._deadline = deadline

    def sendall(self, content: bytes) -> None:
        self._connection.settimeout(self._deadline.left())
        self._connection.sendall(content)

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Incoming(self._connection, self._deadline))

    def close(self) -> None:
        """http.client is done with it before the answer is read; whoever opened the connection closes it."""


class _Incoming(io.RawIOBase):
    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        super().__init__()
        self._connection = connection
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        self._connection.settimeout(self._deadline.left())
        return self._connection.recv_into(buffer)


def reach(
    network: Network,
    host: str,
    port: int,
    *,
    may_be_private: bool,
    deadline: Deadline,
    cancellation: Cancellation | None,
) -> socket.socket:
    """A plain connection, through the proxy where the system has one.

    The very address that was checked is connected to, so a name that changes its mind changes nothing. Behind a
    proxy names are its business; an address in place of a name is still checked here.
    Raises OSError, PrivateAddress, UnknownProxy, ProxyRefused, Cancelled.
    """
    proxy = network.proxy(host)
    if proxy is not None:
        if _is_address(host) and not (may_be_private or is_public(host)):
            raise PrivateAddress
        connection = _connect(network, proxy.host, proxy.port, _anywhere, deadline, cancellation)
        try:
            _tunnel(connection, host, port, proxy, deadline)
        except BaseException:
            connection.close()
            raise
        return connection
    return _connect(network, host, port, _anywhere if may_be_private else is_public, deadline, cancellation)


def _anywhere(_address: str) -> bool:
    return True


def _connect(
    network: Network,
    host: str,
    port: int,
    is_allowed: Callable[[str], bool],
    deadline: Deadline,
    cancellation: Cancellation | None,
) -> socket.socket:
    addresses = network.resolve(host, port)
    allowed = [address for address in addresses if is_allowed(address)]
    if len(allowed) < len(addresses):
        raise PrivateAddress  # a name that is here and there is made to confuse
    fault: OSError = ConnectionRefusedError()
    for address in allowed[:_ADDRESSES_TRIED]:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        connection = socket.socket(family, socket.SOCK_STREAM)
        try:
            interrupted_by(cancellation, connection)
            connection.settimeout(deadline.left())
            network.connect(connection, address, port)
        except OSError as error:
            connection.close()
            check_not_cancelled(cancellation)
            fault = error
        else:
            return connection
    raise fault


def interrupted_by(cancellation: Cancellation | None, connection: socket.socket) -> None:
    if cancellation is not None:
        cancellation.on_cancel(lambda: _hang_up(connection))


def check_not_cancelled(cancellation: Cancellation | None) -> None:
    if cancellation is not None and cancellation.is_cancelled:
        raise Cancelled


def _hang_up(connection: socket.socket) -> None:
    """From another thread: whoever waits for it wakes up. Below TLS, which has no say in it."""
    try:
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return  # it is closed already


def _tunnel(connection: socket.socket, host: str, port: int, proxy: Proxy, deadline: Deadline) -> None:
    target = f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if proxy.authorization:
        lines.append(f"Proxy-Authorization: Basic {b64encode(proxy.authorization.encode()).decode()}")
    connection.settimeout(deadline.left())
    connection.sendall("\r\n".join([*lines, "", ""]).encode())
    answer = b""
    while not answer.endswith(b"\r\n\r\n"):
        connection.settimeout(deadline.left())
        octet = connection.recv(1)  # not one more: what follows belongs to the other end
        if not octet or len(answer) >= _LONGEST_PROXY_ANSWER:
            raise ProxyRefused
        answer += octet
    if answer.split(b" ", 2)[1:2] != [b"200"]:
        raise ProxyRefused


def _is_address(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()


def dress(
    context: ssl.SSLContext,
    connection: socket.socket,
    host: str,
    deadline: Deadline,
    cancellation: Cancellation | None,
) -> ssl.SSLSocket:
    """Put TLS on it; the certificate must be valid for `host`. Raises OSError (ssl.SSLError is one)."""
    connection.settimeout(deadline.left())
    dressed = context.wrap_socket(
        connection, server_hostname=host, suppress_ragged_eofs=False, do_handshake_on_connect=False
    )
    try:
        interrupted_by(cancellation, dressed)
        dressed.do_handshake()
    except BaseException:
        dressed.close()
        raise
    return dressed


def tls_context() -> ssl.SSLContext:
    """The system's certificates (and SSL_CERT_FILE, SSL_CERT_DIR), TLS 1.2 at least."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
