"""Which machines may be spoken to, and by which way: names, addresses, the system's proxy."""

import ipaddress
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: an IPv4 address in the last 32 bits


class Network(Protocol):
    """The system's, or one that tests build on this machine."""

    def resolve(self, host: str, port: int) -> Sequence[str]:
        """IP addresses, best first. Raises OSError."""
        ...

    def connect(self, connection: socket.socket, address: str, port: int) -> None:
        """Raises OSError; `connection` has its time limit already."""
        ...

    def proxy(self, host: str) -> "Proxy | None":
        """Raises UnknownProxy rather than go around one."""
        ...


class UnknownProxy(Exception):
    """The system names a proxy of a kind that is not spoken here."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy with CONNECT (RFC 9110 section 9.3.6)."""

    host: str
    port: int
    authorization: str = ""  # name:password as the user set it


class SystemNetwork:
    def resolve(self, host: str, port: int) -> Sequence[str]:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(address[0]) for *_, address in found))

    def connect(self, connection: socket.socket, address: str, port: int) -> None:
        connection.connect((address, port))

    def proxy(self, host: str) -> Proxy | None:
        proxies = getproxies()
        named = proxies.get("https") or proxies.get("all")
        if not named or proxy_bypass(host):
            return None
        return parse_proxy(named)


def parse_proxy(text: str) -> Proxy:
    """As in the variable https_proxy. Raises UnknownProxy."""
    parts = urlsplit(text if "://" in text else f"http://{text}")
    if parts.scheme != "http" or not parts.hostname:
        raise UnknownProxy
    name = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else ""
    return Proxy(parts.hostname, parts.port or 80, name)


def is_public(address: str) -> bool:
    """Whether an IP address is on the internet and nowhere near this machine: not loopback, not private, not
    link-local, not one of these in the dress of IPv6."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if ip.is_site_local:
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved
