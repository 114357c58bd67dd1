"""What a practice round needs, in a throw-away folder: two keyrings, the app, Echo's server. All goes at the end."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import AF_UNIX, SOCK_STREAM, socket
from time import monotonic, sleep

from sealpost.composition import Services, build_services
from sealpost.core.keys import Fingerprint
from sealpost.errors import AppNotRunning, GpgFailed
from sealpost.gpg.install import find_gpg
from sealpost.paths import private_folder
from sealpost.practice.echo import CORRESPONDENTS, ECHO, NEWCOMER
from sealpost.practice.letters import Person
from sealpost.services.sites import KEY_OPERATIONS

_START_PATIENCE = 20.0
_END_PATIENCE = 5.0
_LOOK_EVERY = 0.02


@dataclass(frozen=True, slots=True)
class Stage:
    """`environ` is the newcomer's: the app, the browser's host and the command line work with it."""

    folder: Path
    environ: Mapping[str, str]
    url: str
    services: Services

    @property
    def is_root(self) -> bool:
        """Chromium's sandbox does not start for root."""
        return os.getuid() == 0

    def allow_page(self) -> None:
        """Answer “always” for the practice page, where nobody is there to be asked."""
        origin = self.url[: self.url.index("/", len("http://"))]
        for operation in KEY_OPERATIONS:
            self.services.sites.allow(origin, operation)


@contextmanager
def set_up(environ: Mapping[str, str]) -> Generator[Stage]:
    """Raises GpgMissing, GpgFailed, AppNotRunning."""
    find_gpg(environ.get("PATH", ""))  # before anything is made that would have to go again
    with ExitStack() as stack:
        # Short, because the sockets of GnuPG's agent must fit (108 bytes).
        folder = Path(tempfile.mkdtemp(prefix="sp-", dir="/tmp" if Path("/tmp").is_dir() else None))  # noqa: S108
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        own = {**environ, "GNUPGHOME": str(folder / "you"), "SEALPOST_HOME": str(folder / "sealpost")}
        theirs = {**environ, "GNUPGHOME": str(folder / "echo"), "SEALPOST_HOME": str(folder / "echo-home")}
        for each in (own, theirs):
            private_folder(Path(each["GNUPGHOME"]))
            stack.callback(_end_agents, each)
        _make_keys(own, theirs)
        services = build_services(own)
        stack.callback(services.close)
        services.launcher.install()
        services.pairing.expect()  # the browser that we open ourselves
        url = stack.enter_context(_server(theirs))
        stage = Stage(folder, own, url, services)
        stack.enter_context(_app(stage))
        yield stage


# --- keys -------------------------------------------------------------------------------------------------


def _make_keys(own: Mapping[str, str], theirs: Mapping[str, str]) -> None:
    """The newcomer and Echo have verified each other; Fern is still unknown to the newcomer."""
    newcomer = _make_key(own, NEWCOMER)
    made = {person: _make_key(theirs, person) for person in CORRESPONDENTS}
    echo = made[ECHO]
    _gpg(own, "--import", content=_gpg(theirs, "--export", echo))
    _gpg(theirs, "--import", content=_gpg(own, "--export", newcomer))
    _gpg(own, "--yes", "--quick-lsign-key", echo)
    _gpg(theirs, "--yes", "--local-user", echo, "--quick-lsign-key", newcomer)


def _make_key(environ: Mapping[str, str], person: Person) -> Fingerprint:
    """Without a passphrase: it protects nothing and lives for an hour."""
    user_id = f"{person.name} <{person.address}>"
    said = _gpg(environ, *_NO_PASSPHRASE, "--status-fd=1", "--quick-generate-key", user_id, "ed25519", "sign", "1m")
    created = next(line for line in said.decode().splitlines() if line.startswith("[GNUPG:] KEY_CREATED"))
    fingerprint = Fingerprint(created.split()[3])
    _gpg(environ, *_NO_PASSPHRASE, "--quick-add-key", fingerprint, "cv25519", "encr", "1m")
    return fingerprint


_NO_PASSPHRASE = ("--pinentry-mode", "loopback", "--passphrase", "")


def _gpg(environ: Mapping[str, str], *arguments: str, content: bytes = b"") -> bytes:
    done = subprocess.run(
        [find_gpg(environ.get("PATH", "")), "--batch", "--no-tty", "--quiet", *arguments],
        input=content,
        capture_output=True,
        env={**environ, "LC_ALL": "C.UTF-8"},
        check=False,
    )
    if done.returncode:
        raise GpgFailed(status=done.returncode)
    return done.stdout


def _end_agents(environ: Mapping[str, str]) -> None:
    subprocess.run(["gpgconf", "--kill", "all"], env=dict(environ), capture_output=True, check=False)


# --- processes --------------------------------------------------------------------------------------------


@contextmanager
def _server(environ: Mapping[str, str]) -> Generator[str]:
    """Echo's process; gives the address of the page."""
    command = [sys.executable, "-m", "sealpost.practice.server"]
    pipe = subprocess.PIPE
    # In a session of its own, so that Ctrl-C reaches only us, and we end it in order.
    with subprocess.Popen(
        command, env=dict(environ), stdin=pipe, stdout=pipe, text=True, start_new_session=True
    ) as process:
        try:
            assert process.stdout is not None  # noqa: S101 - it was asked for
            url = process.stdout.readline().strip()
            if not url:
                raise AppNotRunning(detail="the practice mailbox did not start")
            yield url
        finally:
            assert process.stdin is not None  # noqa: S101
            process.stdin.close()  # it ends by itself
            end(process)


@contextmanager
def _app(stage: Stage) -> Generator[None]:
    """The app of the round; its own process, as a browser would have started it."""
    command = [sys.executable, "-m", "sealpost", "--background"]
    process = subprocess.Popen(command, env=dict(stage.environ), start_new_session=True)
    try:
        _wait_for_app(process, stage.services.paths.socket)
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        end(process)


def _wait_for_app(process: "subprocess.Popen[bytes]", at: Path) -> None:
    """Raises AppNotRunning."""
    deadline = monotonic() + _START_PATIENCE
    while not _answers(at):
        if process.poll() is not None:
            raise AppNotRunning(detail=f"it stopped with exit status {process.returncode}")
        if monotonic() > deadline:
            raise AppNotRunning(detail="it did not answer in time")
        sleep(_LOOK_EVERY)


def _answers(at: Path) -> bool:
    with socket(AF_UNIX, SOCK_STREAM) as probe:
        return probe.connect_ex(os.fspath(at)) == 0


def end(process: "subprocess.Popen[str] | subprocess.Popen[bytes]", patience: float = _END_PATIENCE) -> None:
    """Wait until it has ended by itself; after `patience` seconds, end it."""
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
