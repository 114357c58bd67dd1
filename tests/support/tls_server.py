"""Real HTTPS servers on this machine, under names that a test gives them, with every fault a server can have."""

import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory

PUBLIC = "93.184.215.{}"  # addresses on the internet, which the test's network leads to this machine


@dataclass(frozen=True)
class Asked:
    host: str
    method: str
    path: str
    content: bytes = b""


@dataclass
class Site:
    """`answers` is asked in order; the first that gives something is sent."""

    host: str
    answers: dict[str, "Response"] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    fallback: "Callable[[Asked], Response | None]" = lambda _asked: None


@dataclass(frozen=True)
class Response:
    content: bytes = b""
    status: int = 200
    content_type: str = "application/octet-stream"
    headers: tuple[tuple[str, str], ...] = ()
    announced: int | None = None  # the Content-Length, where it lies
    stalls: bool = False  # sends its headers and no more
    drips: bool = False  # sends one byte at a time, for ever
    endless: bool = False  # sends for ever, without saying how much


def redirect(location: str, status: int = 302) -> Response:
    return Response(status=status, headers=(("Location", location),))


class Servers:
    """One TLS server for every site; `network` leads names to it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.sites: dict[str, Site] = {}
        self.addresses: dict[str, Sequence[str]] = {}
        self.resolved: list[str] = []
        self.connected: list[str] = []
        self.over = threading.Event()
        self._started: list[ThreadingHTTPServer] = []
        self._ports: dict[str, int] = {}
        self.authority = folder / "ca.pem"
        _authority(folder)
        self.context = ssl.create_default_context(cafile=str(self.authority))

    def add(self, host: str, *, expired: bool = False, certificate_for: str = "") -> Site:
        """A site at https://host, reached by `network` under an address on the internet."""
        site = Site(host)
        port = self._serve(site, _certificate(self._folder, certificate_for or host, expired=expired))
        address = PUBLIC.format(len(self.sites) + 1)
        self.sites[host] = site
        self.addresses[host] = [address]
        self._ports[address] = port
        return site

    def move(self, host: str, address: str) -> None:
        """From now on the name leads to `address`, where the same server answers."""
        self._ports[address] = self.port_of(host)
        self.addresses[host] = [address]

    def port_of(self, host: str) -> int:
        return self._ports[self.addresses[host.partition(":")[0]][0]]

    def _serve(self, site: Site, certificate: Path) -> int:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server = _Server(("127.0.0.1", 0), _handler(site, self.over), context)
        self._started.append(server)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return server.server_address[1]

    def stop(self) -> None:
        self.over.set()
        for server in self._started:
            server.shutdown()
            server.server_close()

    # --- sealpost.directories.network.Network ---

    def resolve(self, host: str, port: int) -> Sequence[str]:
        del port
        self.resolved.append(host)
        if host not in self.addresses:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return self.addresses[host]

    def connect(self, connection: socket.socket, address: str, port: int) -> None:
        del port
        self.connected.append(address)
        connection.connect(("127.0.0.1", self._ports.get(address, 1)))

    def proxy(self, host: str) -> None:
        del host


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler], context: ssl.SSLContext):
        super().__init__(address, handler)
        self._context = context

    def finish_request(self, request, client_address):
        with suppress(OSError), self._context.wrap_socket(request, server_side=True) as dressed:
            super().finish_request(dressed, client_address)

    def handle_error(self, request, client_address):
        """A client that hangs up is what many tests are about."""


def _handler(site: Site, over: threading.Event) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.do_GET()

        def do_PROPFIND(self) -> None:
            self.do_GET()

        def do_GET(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            asked = Asked(self.headers["Host"], self.command, self.path, content)
            site.asked.append(asked)
            response = site.answers.get(self.path.partition("?")[0]) or site.fallback(asked)
            self._send(response or Response(b"not here", 404, "text/plain"))

        def _send(self, response: Response) -> None:
            self.send_response(response.status)
            self.send_header("Content-Type", response.content_type)
            for name, value in response.headers:
                self.send_header(name, value)
            if not (response.endless or response.drips):
                length = len(response.content) if response.announced is None else response.announced
                self.send_header("Content-Length", str(length))
            self.end_headers()
            self.wfile.write(response.content)
            while response.endless and not over.is_set():
                self.wfile.write(b"x" * 65536)
            while response.drips and not over.wait(0.05):
                self.wfile.write(b"x")
            if response.stalls:
                over.wait()

        def log_message(self, *_arguments: object) -> None:
            return

    return Handler


@contextmanager
def servers() -> Iterator[Servers]:
    with TemporaryDirectory(prefix="sp-tls-", dir="/tmp") as folder:
        made = Servers(Path(folder))
        try:
            yield made
        finally:
            made.stop()


# --- Certificates -----------------------------------------------------------------------------------------


def _openssl(*arguments: str, content: str = "") -> bytes:
    done = subprocess.run(["openssl", *arguments], input=content.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@cache
def _key() -> bytes:
    return _openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout")


def _authority(folder: Path) -> None:
    (folder / "key.pem").write_bytes(_key())
    subject = ("-subj", "/CN=Authority of this test", "-days", "2")
    uses = ("-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    key, target = str(folder / "key.pem"), str(folder / "ca.pem")
    _openssl("req", "-x509", "-new", "-key", key, *subject, *uses, "-out", target)


def _certificate(folder: Path, host: str, *, expired: bool) -> Path:
    """The certificate and its key in one file."""
    key, ca = str(folder / "key.pem"), str(folder / "ca.pem")
    request = _openssl("req", "-new", "-key", key, "-subj", f"/CN={host[:60]}").decode()
    extensions = folder / "extensions"
    extensions.write_text(f"subjectAltName=DNS:{host}")
    days = "-1" if expired else "1"
    made = _openssl(
        *("x509", "-req", "-CA", ca, "-CAkey", key, "-set_serial", str(1 + len(list(folder.iterdir())))),
        *("-days", days, "-extfile", str(extensions)),
        content=request,
    )
    target = folder / f"{host}.pem"
    target.write_bytes(_key() + made)
    return target


# --- A proxy ----------------------------------------------------------------------------------------------


class ConnectProxy:
    """An HTTP proxy that knows the names of a test; for programs that run as processes of their own."""

    def __init__(self, servers: Servers) -> None:
        self._servers = servers
        self.targets: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._lead, args=(client,), daemon=True).start()

    def _lead(self, client: socket.socket) -> None:
        with client, suppress(OSError):
            target = client.recv(4096).split(b" ", 2)[1].decode()
            self.targets.append(target)
            host = target.rpartition(":")[0]
            if host not in self._servers.sites:
                client.sendall(b"HTTP/1.1 502 No such name\r\n\r\n")
                return
            with socket.create_connection(("127.0.0.1", self._servers.port_of(host))) as server:
                client.sendall(b"HTTP/1.1 200 Go on\r\n\r\n")
                back = threading.Thread(target=_copy, args=(server, client), daemon=True)
                back.start()
                _copy(client, server)
                back.join()


def _copy(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
