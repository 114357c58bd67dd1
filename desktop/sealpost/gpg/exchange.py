"""The talk with one running gpg: feeds it, collects what it says, watches clock, size and cancellation."""

import contextlib
import os
import re
import selectors
import socket
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from types import TracebackType

from sealpost.errors import Cancelled, KeyringLocked, OperationTimedOut, TooLarge
from sealpost.gpg.locks import Locks
from sealpost.gpg.prompts import Prompts
from sealpost.services.ports import Cancellation, Waiting, Watcher

OUTPUT_LIMIT = 32 << 20
_STATUS_LIMIT = 8 << 20
_CHUNK = 64 << 10  # what a pipe holds
LARGE_PIPE = 1 << 20  # what anybody may have it hold (pipe(7)): fewer turns between the two programs
_LOCK_PATIENCE = 0.7  # a lock that others hold longer is worth a word
_PINENTRY = re.compile(rb"\[GNUPG:\] PINENTRY_LAUNCHED ([0-9]{1,9})")


class Pipes:
    """The status pipe and one pipe for each further input; closes whatever is still open at the end."""

    def __init__(self) -> None:
        self.status_source, self.status_sink = os.pipe()
        self._for_gpg = [self.status_sink]
        self._open = {self.status_source, self.status_sink}
        self.files: dict[int, bytes] = {}  # descriptor to write to -> what gpg shall read there

    def __enter__(self) -> "Pipes":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for descriptor in tuple(self._open):
            self.close(descriptor)

    @property
    def for_gpg(self) -> Sequence[int]:
        return tuple(self._for_gpg)

    def add_file(self, content: bytes) -> str:
        """The name under which gpg reads `content` (doc/DETAILS: enable-special-filenames)."""
        source, sink = os.pipe()
        self._for_gpg.append(source)
        self._open |= {source, sink}
        self.files[sink] = content
        return f"-&{source}"

    def close_for_gpg(self) -> None:
        for descriptor in self._for_gpg:
            self.close(descriptor)

    def close(self, descriptor: int) -> None:
        if descriptor in self._open:
            self._open.discard(descriptor)
            os.close(descriptor)


class _Alarm:
    """Wakes the exchange from the thread that cancels; late calls do nothing."""

    def __init__(self) -> None:
        self.waker, self.sleeper = socket.socketpair()
        self.waker.setblocking(False)

    def ring(self) -> None:
        with contextlib.suppress(OSError):
            self.waker.send(b"!")

    def close(self) -> None:
        self.waker.close()
        self.sleeper.close()


class Exchange:
    """Runs to the end of gpg's outputs, in the caller's thread; collects its standard output where that is a pipe."""

    _at_once = _CHUNK

    def __init__(
        self, process: "subprocess.Popen[bytes]", pipes: Pipes, content: Iterable[bytes], locks: Locks
    ) -> None:
        assert process.stdin and process.stderr  # noqa: PT018, S101 - both are pipes
        self._pipes, self._locks = pipes, locks
        self._streams = [stream for stream in (process.stdin, process.stdout, process.stderr) if stream]
        self._stdin = process.stdin
        self._input_sink = self._stdin.fileno()
        self._output_source = process.stdout.fileno() if process.stdout else -1
        self._chunks = iter(content)
        self._unsent = {self._input_sink: memoryview(next(self._chunks, b""))}
        self._unsent |= {sink: memoryview(file) for sink, file in pipes.files.items()}
        self._output, self._status = bytearray(), bytearray()
        self._unread = {process.stderr.fileno(), pipes.status_source}
        if process.stdout:
            self._unread.add(self._output_source)
        self._selector = selectors.DefaultSelector()
        self._told: set[Waiting] = set()

    @property
    def is_finished(self) -> bool:
        return not self._unread

    @property
    def status(self) -> bytes:
        return bytes(self._status)

    @property
    def output(self) -> bytes:
        return bytes(self._output)

    def run(self, limit: float, cancellation: Cancellation | None) -> None:
        """Raises TooLarge, OperationTimedOut, KeyringLocked, Cancelled; gpg is still at work then."""
        alarm = _Alarm()
        try:
            self._register(alarm)
            if cancellation is not None:
                cancellation.on_cancel(alarm.ring)
            self._talk(limit, cancellation)
        finally:
            self._selector.close()
            alarm.close()
            for stream in self._streams:
                stream.close()

    def _register(self, alarm: _Alarm) -> None:
        for descriptor in self._unread:
            self._selector.register(descriptor, selectors.EVENT_READ)
        for descriptor in self._unsent:
            os.set_blocking(descriptor, False)
            self._selector.register(descriptor, selectors.EVENT_WRITE)
        self._selector.register(alarm.sleeper, selectors.EVENT_READ)

    def _talk(self, limit: float, cancellation: Cancellation | None) -> None:
        started = time.monotonic()
        while self._unread:
            for key, _ in self._selector.select(_LOCK_PATIENCE):
                self._serve(key.fd)
            if cancellation is not None and cancellation.is_cancelled:
                raise Cancelled
            now = time.monotonic()
            if self.open_pinentry is not None:
                self._tell(Waiting.PINENTRY, cancellation)
                started = now  # people take their time
            elif self._has_moved():
                started = now
            elif now - started > _LOCK_PATIENCE and self._locks.held_by_others():
                self._tell(Waiting.KEYRING, cancellation)
            if now - started > limit:
                raise KeyringLocked if self._locks.held_by_others() else OperationTimedOut(seconds=int(limit))

    def _has_moved(self) -> bool:
        """Whether the clock starts anew: never for what has to end in a set time."""
        return False

    @property
    def open_pinentry(self) -> int | None:
        """The process that asks for a passphrase now, until gpg goes on."""
        last_line = self._status[self._status.rfind(b"\n", 0, -1) + 1 :]
        match = _PINENTRY.match(last_line)
        return int(match[1]) if match else None

    def _take(self, chunk: bytes) -> None:
        """What gpg has written to its standard output."""
        _collect(self._output, chunk, OUTPUT_LIMIT)

    def _tell(self, what: Waiting, cancellation: Cancellation | None) -> None:
        if what not in self._told and isinstance(cancellation, Watcher):
            cancellation.waiting(what)
        self._told.add(what)

    def _serve(self, descriptor: int) -> None:
        if descriptor in self._unsent:
            self._send(descriptor)
        elif descriptor in self._unread:
            self._receive(descriptor)

    def _send(self, descriptor: int) -> None:
        rest = self._unsent[descriptor]
        try:
            sent = os.write(descriptor, rest[: self._at_once]) if rest else 0
        except BlockingIOError:
            return
        except BrokenPipeError:
            sent = len(rest)  # gpg has seen enough; its status says why
            self._chunks = iter(()) if descriptor == self._input_sink else self._chunks
        self._unsent[descriptor] = rest[sent:] or self._more_for(descriptor)
        if not self._unsent[descriptor]:
            self._finish_sending(descriptor)

    def _more_for(self, descriptor: int) -> memoryview:
        return memoryview(next(self._chunks, b"") if descriptor == self._input_sink else b"")

    def _finish_sending(self, descriptor: int) -> None:
        self._selector.unregister(descriptor)
        del self._unsent[descriptor]
        if descriptor == self._input_sink:
            self._stdin.close()
        else:
            self._pipes.close(descriptor)

    def _receive(self, descriptor: int) -> None:
        chunk = os.read(descriptor, self._at_once)
        if not chunk:
            self._selector.unregister(descriptor)
            self._unread.discard(descriptor)
        elif descriptor == self._output_source:
            self._take(chunk)
        elif descriptor == self._pipes.status_source:
            _collect(self._status, chunk, _STATUS_LIMIT)


class HandingExchange(Exchange):
    """Hands on what gpg writes as it comes, however much it is."""

    def __init__(
        self, process: "subprocess.Popen[bytes]", pipes: Pipes, locks: Locks, take: Callable[[bytes], None]
    ) -> None:
        super().__init__(process, pipes, (), locks)
        self._hand_on = take

    def _take(self, chunk: bytes) -> None:
        self._hand_on(chunk)


def _collect(collected: bytearray, chunk: bytes, limit: int) -> None:
    collected += chunk
    if len(collected) > limit:
        raise TooLarge(size=len(collected), limit=limit)


class StreamExchange(Exchange):
    """For content of any size: the time limit is for standing still, and somebody is told how far it is.

    `told` gets the number of octets that gpg has taken; what it raises ends the exchange.
    """

    _at_once = LARGE_PIPE

    def __init__(
        self,
        process: "subprocess.Popen[bytes]",
        pipes: Pipes,
        content: Iterable[bytes],
        locks: Locks,
        sink: Callable[[bytes], None] | None,
        told: Callable[[int], None],
    ) -> None:
        self._taken = self._taken_before = 0
        self._hand_on, self._told_of = sink, told
        super().__init__(process, pipes, self._counted(content), locks)

    def _counted(self, content: Iterable[bytes]) -> Iterable[bytes]:
        """An empty chunk would end the input, so none is passed on."""
        for chunk in filter(None, content):
            yield chunk
            self._taken += len(chunk)
            self._told_of(self._taken)

    def _take(self, chunk: bytes) -> None:
        if self._hand_on:
            self._hand_on(chunk)

    def _has_moved(self) -> bool:
        self._told_of(self._taken)  # what comes out may grow while nothing more goes in
        moved = self._taken != self._taken_before
        self._taken_before = self._taken
        return moved


class TalkingExchange(Exchange):
    """gpg asks on its standard input, and is answered; one that asks for something else finds its end."""

    def __init__(self, process: "subprocess.Popen[bytes]", pipes: Pipes, locks: Locks, prompts: Prompts) -> None:
        super().__init__(process, pipes, (), locks)
        self._prompts = prompts
        del self._unsent[self._input_sink]

    def _receive(self, descriptor: int) -> None:
        super()._receive(descriptor)
        if descriptor == self._pipes.status_source and not self._stdin.closed:
            self._reply()

    def _reply(self) -> None:
        answers = self._prompts.answers(self._status)
        if self._prompts.is_derailed:
            self._stdin.close()
        elif answers:
            os.set_blocking(self._input_sink, False)
            self._selector.register(self._input_sink, selectors.EVENT_WRITE)
            self._unsent[self._input_sink] = memoryview(answers)

    def _finish_sending(self, descriptor: int) -> None:
        if descriptor != self._input_sink or self._prompts.is_over:
            super()._finish_sending(descriptor)
            return
        self._selector.unregister(descriptor)
        del self._unsent[descriptor]
