"""Runs gpg: status on a descriptor of its own, everything counted, timed and killable.

python-gnupg starts gpg and knows its options; the exchange with the running gpg is ours. Content goes through
pipes only. What gpg writes to stderr is for people and is never read for meaning.
"""

import contextlib
import fcntl
import os
import resource
import signal
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import gnupg  # pyright: ignore[reportMissingTypeStubs]

from sealpost.errors import GpgFailed, GpgTooOld, TooLarge
from sealpost.gpg import pinentry, status
from sealpost.gpg.exchange import LARGE_PIPE, Exchange, HandingExchange, Pipes, StreamExchange, TalkingExchange
from sealpost.gpg.install import install_step
from sealpost.gpg.locks import Locks
from sealpost.gpg.prompts import Prompts
from sealpost.gpg.status import Status, StatusFault
from sealpost.services.ports import Cancellation

MINIMUM_VERSION = (2, 2, 27)  # knows self-sigs-only, recipient files and show-only imports
INPUT_LIMIT = 12 << 20  # the largest armor that core takes (core.armor.MAX_INPUT)
TIME_LIMIT = 30.0
STANDSTILL_LIMIT = 300.0  # a disk on a network may take its time, a file of any size as well
_GRACE = 1.0  # between asking gpg to end, so that it removes its locks, and ending it

_OPTIONS = (
    "--no-options",
    "--display-charset=utf-8",
    "--disable-dirmngr",
    "--no-auto-key-retrieve",
    "--no-auto-key-locate",
    "--enable-special-filenames",
)
_KEPT_VARIABLES = (
    *("HOME", "USER", "LOGNAME", "PATH", "TERM", "GPG_TTY", "XDG_RUNTIME_DIR", "PINENTRY_USER_DATA"),
    *("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS"),
    *("XMODIFIERS", "GTK_IM_MODULE", "QT_IM_MODULE"),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    status: Status
    output: bytes
    exit_status: int


@dataclass(frozen=True, slots=True)
class _Finished:
    """The part of a process that python-gnupg looks at."""

    output: bytes
    returncode: int
    stdin: None = None


class OnDescriptor(bytes):
    """An argument that gpg takes as the bare number of a descriptor, such as `--passphrase-fd`."""


class Engine(gnupg.GPG):
    """One gpg program with one home folder; runs may overlap. Raises GpgTooOld, GpgFailed."""

    env: Mapping[str, str]

    def __init__(self, program: Path, home: Path, environ: Mapping[str, str]) -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        self._home = home
        variables = {name: environ[name] for name in _KEPT_VARIABLES if name in environ}
        try:
            super().__init__(  # pyright: ignore[reportUnknownMemberType] - python-gnupg has no types
                gpgbinary=str(program),
                gnupghome=str(home),
                options=[*_OPTIONS, *_pinentry_language(environ)],
                env={**variables, "LC_ALL": "C.UTF-8"},
                encoding="utf-8",
            )
        except ValueError as error:
            raise GpgFailed(status=2) from error
        found: tuple[int, ...] = self.version or ()
        if found < MINIMUM_VERSION:
            minimum = ".".join(map(str, MINIMUM_VERSION))
            raise GpgTooOld(version=self.version_text, minimum=minimum, install=install_step())

    @property
    def version_text(self) -> str:
        return ".".join(map(str, self.version or ()))

    def run(
        self,
        arguments: Sequence[str | bytes],
        content: bytes = b"",
        cancellation: Cancellation | None = None,
        limit: float = TIME_LIMIT,
    ) -> Outcome:
        """Run gpg with `content` on its standard input; bytes among `arguments` reach it as files in pipes.

        Raises TooLarge, OperationTimedOut, KeyringLocked, Cancelled, and GpgFailed for a status that gpg
        can't have written. How the work itself went is for the caller to read in the outcome.
        """
        files = [argument for argument in arguments if isinstance(argument, bytes)]
        size = len(content) + sum(map(len, files))
        if size > INPUT_LIMIT:
            raise TooLarge(size=size, limit=INPUT_LIMIT)
        with Pipes() as pipes:
            process = self._start([_name(pipes, argument) for argument in arguments], pipes)
            exchange = Exchange(process, pipes, [content], Locks(self._home, process.pid))
            return _run(process, exchange, limit, cancellation)

    def talk(self, arguments: Sequence[str], prompts: Prompts, cancellation: Cancellation | None = None) -> Outcome:
        """As `run`, for a command that asks. Raises GpgFailed too when it asks what was not foreseen."""
        with Pipes() as pipes:
            process = self._start(["--no-batch", "--command-fd", "0", *arguments], pipes)
            exchange = TalkingExchange(process, pipes, Locks(self._home, process.pid), prompts)
            outcome = _run(process, exchange, TIME_LIMIT, cancellation)
        if prompts.is_derailed:
            raise GpgFailed(status=outcome.exit_status)
        return outcome

    def listen(
        self,
        arguments: Sequence[str],
        take: Callable[[bytes], None],
        cancellation: Cancellation | None,
        limit: float,
    ) -> Outcome:
        """As `run` without content; `take` gets what gpg writes as it comes, and the outcome has none of it."""
        with Pipes() as pipes:
            process = self._start(arguments, pipes)
            exchange = HandingExchange(process, pipes, Locks(self._home, process.pid), take)
            return _run(process, exchange, limit, cancellation)

    def stream(
        self,
        arguments: Sequence[str | bytes],
        content: Iterable[bytes],
        sink: Callable[[bytes], None] | None,
        told: Callable[[int], None],
        cancellation: Cancellation | None = None,
    ) -> Outcome:
        """As `run` for content of any size, in constant memory: `sink` gets what gpg writes as it comes.

        It is worth nothing until the caller has read the outcome. Raises as `run`, and what `sink` raises: gpg
        itself, where it can't write to a file, may still call the whole of it well done on its status descriptor.
        """
        with Pipes() as pipes:
            output = subprocess.PIPE if sink else subprocess.DEVNULL
            process = self._start([_name(pipes, argument) for argument in arguments], pipes, output)
            _enlarge(process.stdin, process.stdout)
            exchange = StreamExchange(process, pipes, content, Locks(self._home, process.pid), sink, told)
            return _run(process, exchange, STANDSTILL_LIMIT, cancellation)

    def _start(
        self, arguments: Sequence[str], pipes: Pipes, output: int = subprocess.PIPE
    ) -> "subprocess.Popen[bytes]":
        command: list[str] = self.make_args(list(arguments), None)  # pyright: ignore[reportUnknownMemberType]
        command[command.index("--status-fd") + 1] = str(pipes.status_sink)
        process = subprocess.Popen(
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.PIPE,
            env=self.env,
            start_new_session=True,
            pass_fds=pipes.for_gpg,
        )
        pipes.close_for_gpg()
        return process

    # python-gnupg asks for the version when it is built; the answer comes through our own exchange.

    def _open_subprocess(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, args: Sequence[str], _passphrase: object = None
    ) -> _Finished:
        outcome = self.run(args)
        return _Finished(outcome.output, outcome.exit_status)

    def _collect_output(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, process: _Finished, result: Any, **_unused: object
    ) -> None:
        result.data = process.output


def _enlarge(*pipes: IO[bytes] | None) -> None:
    """Where the system lets us; a user has only so much room in pipes."""
    for pipe in filter(None, pipes):
        with contextlib.suppress(AttributeError, OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, LARGE_PIPE)


def _name(pipes: Pipes, argument: str | bytes) -> str:
    if isinstance(argument, str):
        return argument
    name = pipes.add_file(argument)
    return name.removeprefix("-&") if isinstance(argument, OnDescriptor) else name


def _run(
    process: "subprocess.Popen[bytes]", exchange: Exchange, limit: float, cancellation: Cancellation | None
) -> Outcome:
    try:
        exchange.run(limit, cancellation)
    finally:
        _end(process, exchange)
    return _outcome(exchange, process.returncode)


def _end(process: "subprocess.Popen[bytes]", exchange: Exchange) -> None:
    """Reap gpg; one that is still at work loses its whole process group. Nobody is left with a question of it."""
    if exchange.is_finished:
        process.wait()
    else:
        _stop(process)
    if exchange.open_pinentry:  # only now: a gpg that is still there would ask again, for the next subkey
        pinentry.close(exchange.open_pinentry)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    _signal_group(process, signal.SIGTERM)
    try:
        process.wait(_GRACE)
    except subprocess.TimeoutExpired:
        _signal_group(process, signal.SIGKILL)
        process.wait()


def _signal_group(process: "subprocess.Popen[bytes]", number: signal.Signals) -> None:
    """Not reaped yet, so the number can't have passed to another process."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def _outcome(exchange: Exchange, exit_status: int) -> Outcome:
    try:
        return Outcome(status.parse(exchange.status), exchange.output, exit_status)
    except StatusFault as error:
        raise GpgFailed(status=exit_status) from error


def _pinentry_language(environ: Mapping[str, str]) -> Sequence[str]:
    """gpg runs in a fixed locale; the window that asks for the passphrase speaks the user's language."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(name):
            return [f"--lc-messages={environ[name]}"]
    return []
