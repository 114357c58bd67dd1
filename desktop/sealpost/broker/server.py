"""The door itself: a WebSocket server on a Unix socket, in threads of its own, never on the GUI's.

One thread reads each session and one writes it; requests run in lanes. `Broker` is what the app composes.
"""

import logging
import os
import secrets
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from http import HTTPStatus
from pathlib import Path
from queue import SimpleQueue
from socket import SHUT_RDWR, socket
from threading import Lock, RLock, Thread
from typing import Any

from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.protocol import State
from websockets.sync.server import Server, ServerConnection, serve

import sealpost
from sealpost import operations
from sealpost.broker import endpoint, frames, log
from sealpost.broker.consent import Consent
from sealpost.broker.context import RequestContext, Services, Visitor
from sealpost.broker.session import Action, Cancel, Close, Introduced, Send, Session, Start, Waiting
from sealpost.core.text import visible
from sealpost.errors import InternalFault, SealpostError
from sealpost.operations.base import AnyOperation, Lane
from sealpost.services.activity import DONE
from sealpost.services.ports import Clock, Prompter

MOST_SESSIONS = 32
MOST_LETTERS = 32  # being written at once for browsers; a thread that waits costs next to nothing
WORKERS = {Lane.READ: 4, Lane.PERSON: 8, Lane.LETTER: MOST_LETTERS, Lane.KEYRING: 1}

_MOST_MESSAGE_BYTES = 64 * 2**20  # what a browser can hand to its host in one piece
_MOST_UNSENT = 4_096  # messages to a browser that does not read
_TICK_SECONDS = 0.1
_OPEN_SECONDS = 3.0
_CLOSE_SECONDS = 0.2
_FAREWELL_SECONDS = 0.3
_WORKERS_SECONDS = 0.3

_NONCE_BYTES = 32

_silent = logging.getLogger("sealpost.broker.websockets")
_silent.disabled = True  # it would write frames


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """One linked browser profile, for the main window; all strings are safe to show as they are."""

    browser: str
    profile: str
    extension: str
    caller: str  # as the browser named the extension to the host
    since: datetime


class Broker:
    """Answers browsers until `stop`.

    `socket_path` is `Paths.socket`; the caller of `start` holds the app's lock. `prompter` is None where no
    window can be shown: sites then get only what was allowed before. `sessions_changed` is called from a
    session's thread, after a browser has introduced itself or gone.
    """

    def __init__(
        self,
        services: Services,
        prompter: Prompter | None,
        clock: Clock,
        socket_path: Path,
        sessions_changed: Callable[[], None] = lambda: None,
        known: Sequence[AnyOperation] = operations.ALL,
    ) -> None:
        self.clock = clock
        self.sessions_changed = sessions_changed
        self.operations = {operation.name: operation for operation in known}
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._unfinished: set[Future[None]] = set()
        self._services = services
        self._consent = Consent(services.sites, prompter)
        self._socket_path = socket_path
        self._lock = Lock()
        self._accepted: set[ServerConnection] = set()
        self._conversations: dict[ServerConnection, _Conversation] = {}
        self._is_stopping = False
        self._server: Server | None = None
        self._serving: Thread | None = None
        self._inode = 0

    def start(self) -> None:
        """Listen, and return at once. Raises NotWritable when the socket can't be private."""
        listener = endpoint.listen_at(self._socket_path)
        self._inode = self._socket_path.lstat().st_ino
        self._is_stopping = False
        self._lanes = {
            lane: ThreadPoolExecutor(workers, thread_name_prefix=f"sealpost-{lane.value}")
            for lane, workers in WORKERS.items()
        }
        self._server = serve(
            self._converse,
            sock=listener,
            origins=[None],
            compression=None,
            process_request=_refuse_strangers,
            server_header=None,
            open_timeout=_OPEN_SECONDS,
            ping_interval=None,
            close_timeout=_CLOSE_SECONDS,
            max_size=_MOST_MESSAGE_BYTES,
            logger=_silent,
            create_connection=self._accept,  # pyright: ignore[reportArgumentType] - a factory is all it needs
        )
        self._serving = Thread(target=self._server.serve_forever, name="sealpost-broker", daemon=True)
        self._serving.start()

    def stop(self) -> None:
        """Answer everybody who waits with app-stopped, hang up and let go of the socket, within a second."""
        if self._server is None or self._serving is None:
            return
        with self._lock:
            self._is_stopping = True
        conversations = self._all()
        for conversation in conversations:
            conversation.say_farewell()
        deadline = time.monotonic() + _FAREWELL_SECONDS
        for conversation in conversations:
            conversation.wait_until_sent(deadline)
        self._cut_off_newcomers()
        self._server.shutdown()
        self._serving.join()
        for lane in self._lanes.values():
            lane.shutdown(wait=False, cancel_futures=True)
        wait(self._unfinished.copy(), _WORKERS_SECONDS)  # what was cancelled is still to be recorded
        endpoint.remove(self._socket_path, self._inode)
        self._server = self._serving = None

    def sessions(self) -> Sequence[SessionInfo]:
        """The paired browsers that are connected now, in the order in which they came."""
        return [conversation.info for conversation in self._all() if conversation.is_admitted]

    def dismiss(self, profile: str) -> None:
        """Its pairing was revoked: what it asked for ends, and it hears so."""
        for conversation in self._all():
            if conversation.profile == profile:
                conversation.dismiss()

    def broadcast_changed(self, what: str) -> None:
        """Tell every browser that keys, sites or state have changed."""
        for conversation in self._all():
            conversation.tell_changed(what)

    def close_texts(self) -> None:
        """Tell every browser to clear what it shows of opened letters; what is being opened is not finished."""
        for conversation in self._all():
            conversation.close_texts()

    def submit(self, lane: Lane, work: Callable[[], None]) -> Future[None]:
        """Run it in its lane's thread, when its turn comes."""
        future = self._lanes[lane].submit(work)
        self._unfinished.add(future)
        future.add_done_callback(self._unfinished.discard)
        return future

    def context_for(
        self,
        origin: str,
        visitor: Visitor,
        waits_for: Callable[[Waiting], None],
        progress: Callable[[int, int], None],
    ) -> RequestContext:
        """What a request of a session may use."""
        return RequestContext(
            self._services, self._consent, origin, visitor, waits_for, progress, self.broadcast_changed
        )

    def _cut_off_newcomers(self) -> None:
        """Who is still shaking hands would hold up the end."""
        with self._lock:
            accepted = [*self._accepted]
        for connection in accepted:
            if connection.state is State.CONNECTING:
                cut_off(connection)

    def _accept(self, connection: socket, *arguments: Any, **options: Any) -> ServerConnection:
        """Runs before a byte is read; an exception closes the connection."""
        if endpoint.peer_uid(connection) != os.getuid():
            log.LOGGER.warning("refused a connection of another user")
            raise PermissionError
        with self._lock:
            self._accepted = {known for known in self._accepted if known.state is not State.CLOSED}
            if len(self._accepted) >= MOST_SESSIONS:
                log.LOGGER.warning("refused one session too many")
                raise ConnectionRefusedError
            accepted = ServerConnection(connection, *arguments, **options)
            self._accepted.add(accepted)
        return accepted

    def _converse(self, connection: ServerConnection) -> None:
        """The thread of one session, from its first message to its last."""
        conversation = _Conversation(self, connection)
        with self._lock:
            if self._is_stopping:
                return
            self._conversations[connection] = conversation
            conversation.start_writing()
        try:
            conversation.read()
        finally:
            with self._lock:
                del self._conversations[connection]
            self.sessions_changed()

    def _all(self) -> Sequence["_Conversation"]:
        with self._lock:
            return [*self._conversations.values()]


class _Conversation:
    """Carries out what a session decides. The lock guards the session, and the order of what is sent."""

    def __init__(self, broker: Broker, connection: ServerConnection) -> None:
        headers = connection.request.headers if connection.request else Headers()
        self._broker = broker
        self._connection = connection
        self._since = broker.clock.now()
        self._caller = headers.get("X-Sealpost-Caller", "")[:300]
        host = headers.get("X-Sealpost-Host", "")[:40]
        nonce = secrets.token_hex(_NONCE_BYTES)
        self._session = Session(broker.operations, sealpost.__version__, host, nonce, time.monotonic())
        self._lock = RLock()
        self._running: dict[str, tuple[RequestContext, Future[None]]] = {}
        self._unsent: SimpleQueue[str | None] = SimpleQueue()
        self._writer = Thread(target=self._write, name="sealpost-session-writer", daemon=True)
        self._is_over = False

    @property
    def is_admitted(self) -> bool:
        return self._session.is_admitted

    @property
    def profile(self) -> str:
        return self._session.profile

    @property
    def info(self) -> SessionInfo:
        return SessionInfo(
            browser=visible(self._session.browser),
            profile=self._session.profile,
            extension=self._session.extension,
            caller=visible(self._caller),
            since=self._since,
        )

    def start_writing(self) -> None:
        self._writer.start()

    def read(self) -> None:
        """Until the browser goes or the app ends."""
        try:
            while self._receive():
                pass
        except ConnectionClosed:
            pass
        except Exception as error:  # noqa: BLE001 - nobody else would hear of it
            log.fault(secrets.token_hex(4), error)
        finally:
            self._end()

    def tell_changed(self, what: str) -> None:
        with self._lock:
            self._carry_out(self._session.changed(what))

    def close_texts(self) -> None:
        with self._lock:
            self._carry_out(self._session.lock())

    def dismiss(self) -> None:
        with self._lock:
            self._carry_out(self._session.dismiss())
        self._broker.sessions_changed()

    def say_farewell(self) -> None:
        """Answer whatever is outstanding; nothing that comes after this is heard."""
        with self._lock:
            self._carry_out(self._session.stop())
            self._is_over = True
        self._unsent.put(None)

    def wait_until_sent(self, deadline: float) -> None:
        """A browser that does not read is cut off at the deadline (monotonic)."""
        self._writer.join(max(0.0, deadline - time.monotonic()))
        if self._writer.is_alive():
            cut_off(self._connection)

    def _receive(self) -> bool:
        """Handle one message, or the passing of time. Returns whether to go on."""
        try:
            message = self._connection.recv(_TICK_SECONDS if self._session.is_busy else None)
        except TimeoutError:
            message = None
        now = time.monotonic()
        with self._lock:
            if self._is_over:
                return False
            if isinstance(message, bytes):
                self._carry_out([Close("text only")])
            elif message is not None:
                self._carry_out(self._session.receive(message, now))
            self._carry_out(self._session.tick(now))
            if self._unsent.qsize() > _MOST_UNSENT:
                self._carry_out([Close("nobody reads the answers")])
            return not self._is_over

    def _carry_out(self, actions: Sequence[Action]) -> None:
        for action in actions:
            match action:
                case Send(text):
                    self._unsent.put(text)
                case Start():
                    self._start(action)
                case Cancel(request_id):
                    self._cancel(request_id)
                case Introduced():
                    self._broker.sessions_changed()
                case Close(reason):
                    log.LOGGER.warning("closed a session: %s", reason)
                    self._is_over = True

    def _start(self, start: Start) -> None:
        def waits_for(waiting: Waiting) -> None:
            with self._lock:
                self._session.waits_for(start.id, waiting, time.monotonic())

        def progress(done: int, total: int) -> None:
            with self._lock:
                self._carry_out(self._session.progress(start.id, done, total, time.monotonic()))

        context = self._broker.context_for(start.origin, self._visitor(), waits_for, progress)
        work = partial(self._work, start, context, time.monotonic())
        future = self._broker.submit(start.operation.lane, work)
        self._running[start.id] = (context, future)

    def _visitor(self) -> Visitor:
        session = self._session
        caller, nonce, is_admitted = self._caller, session.nonce, session.is_admitted
        return Visitor(session.browser, session.profile, caller, nonce, is_admitted, self._admit, self.dismiss)

    def _admit(self) -> None:
        with self._lock:
            self._session.is_admitted = True
        self._broker.sessions_changed()

    def _cancel(self, request_id: str) -> None:
        context, future = self._running.pop(request_id)
        future.cancel()
        context.cancel()

    def _work(self, start: Start, context: RequestContext, asked_at: float) -> None:
        """One request, in its lane's thread."""
        outcome, text = _answer(start, context)
        context.record(outcome)
        log.request_done(start.operation.name, start.size, len(text), time.monotonic() - asked_at, outcome)
        with self._lock:
            self._running.pop(start.id, None)
            self._carry_out(self._session.finish(start.id, text))

    def _write(self) -> None:
        """The writer's thread: a browser that reads slowly holds up nobody but itself."""
        try:
            while (text := self._unsent.get()) is not None:
                self._connection.send(text)
        except ConnectionClosed:
            return

    def _end(self) -> None:
        with self._lock:
            self._is_over = True
            self._carry_out(self._session.gone())
        self._unsent.put(None)
        self.wait_until_sent(time.monotonic() + _FAREWELL_SECONDS)


def cut_off(connection: ServerConnection) -> None:
    """Wake up every thread that is blocked in this connection."""
    with suppress(OSError):  # closed already
        connection.socket.shutdown(SHUT_RDWR)


def _answer(start: Start, context: RequestContext) -> tuple[str, str]:
    """The outcome's name, for the records, and the reply's text."""
    try:
        context.begin()
        reply = start.operation.handle(start.request, context)
        return DONE, frames.reply_text(start.id, reply)
    except SealpostError as error:
        return error.code, frames.error_text(start.id, error)
    except Exception as error:  # noqa: BLE001 - nobody foresaw it; the browser gets a reference, the log the place
        reference = secrets.token_hex(4)
        log.fault(reference, error)
        unforeseen = InternalFault(reference=reference)
        return unforeseen.code, frames.error_text(start.id, unforeseen)


def _refuse_strangers(connection: ServerConnection, request: Request) -> Response | None:
    """A web page always sends an Origin; our host never does, and asks for nothing but the root."""
    if "Origin" in request.headers or request.path != "/":
        return connection.respond(HTTPStatus.FORBIDDEN, "")
    return None
