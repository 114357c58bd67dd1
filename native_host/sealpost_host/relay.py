"""Copies frames between one browser port and the app, on one thread; answers itself when the app can't.

It remembers ids only: which requests the app still owes an answer, and the greeting that a restarted app
must hear again.
"""

from __future__ import annotations

import select
import time

from sealpost_host import streams, websocket, wire
from sealpost_host.envelope import APP_CONNECTED, Envelope, app_event, reply
from sealpost_host.ledger import Ledger
from sealpost_host.problems import AppNotRunning, AppStopped, Problem, TooLarge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import NoReturn

    from sealpost_host.launch import Start

MOST_WAITING = 8 * 2**20  # bytes in one direction; then the sender waits
HANDSHAKE_PATIENCE = 5.0  # seconds
_QUIET_MS = 25  # so long without a frame means that there is time for the ledger
_REDIAL_WHILE_STARTING = 0.05
_REDIAL_WHILE_IDLE = 2.0


class Refused(Exception):
    """The app no longer takes this browser's greeting; `error` is the app's own answer."""

    def __init__(self, error: object) -> None:
        super().__init__(error)
        self.error = error


class Relay:
    """`dial` reaches for the app, `start` starts it; both raise AppNotRunning with their reason."""

    def __init__(
        self,
        browser: streams.BrowserPort,
        dial: Callable[[], streams.AppLink | None],
        start: Callable[[], Start],
    ) -> None:
        self._browser = browser
        self._dial = dial
        self._start_app = start
        self._link: streams.AppLink | None = None
        self._link_deadline = 0.0
        self._start: Start | None = None
        self._next_dial = 0.0
        self._held: list[bytes] = []  # from the browser, until the app is there
        self._ledger = Ledger()
        self._repeated: str | None = None  # id of a hello the browser did not send this time

    def reach(self) -> None:
        """Begin to connect, so that the app works on the handshake while the host goes on starting."""
        self._reach(time.monotonic())
        self._flush()

    def run(self) -> NoReturn:
        """Until something ends it: raises BrowserGone, a Problem of the browser's frames, or Refused."""
        while True:
            self._keep_time(time.monotonic())
            self._flush()
            for descriptor, events in self._wait():
                if descriptor == self._browser.incoming:
                    self._hear_browser(events)
                elif descriptor == self._browser.outgoing:
                    if events & select.POLLERR:
                        raise streams.BrowserGone
                else:
                    self._hear_app()

    def hang_up(self) -> None:
        if self._link:
            self._link.close()

    # --- waiting ------------------------------------------------------------------------------------------

    def _wait(self) -> Sequence[tuple[int, int]]:
        poll = select.poll()
        poll.register(self._browser.incoming, select.POLLIN if self._may_hear_browser() else 0)
        poll.register(self._browser.outgoing, select.POLLOUT if len(self._browser.unsent) else 0)
        if self._link:
            wanted = select.POLLIN if len(self._browser.unsent) < MOST_WAITING else 0
            wanted |= select.POLLOUT if len(self._link.unsent) else 0
            if wanted:  # else a hang-up would wake us without end
                poll.register(self._link.descriptor, wanted)
        if self._ledger.is_behind:
            if ready := poll.poll(_QUIET_MS):
                return ready
            self._ledger.catch_up()
        return poll.poll(self._milliseconds_to_wait())

    def _may_hear_browser(self) -> bool:
        waiting = len(self._link.unsent) if self._link else 0
        return waiting + sum(map(len, self._held)) < MOST_WAITING

    def _milliseconds_to_wait(self) -> float | None:
        if self._link and self._link.is_open:
            return None
        moment = self._link_deadline if self._link else self._next_dial
        return max(0.0, moment - time.monotonic()) * 1000 + 1

    def _keep_time(self, now: float) -> None:
        if self._link is None and now >= self._next_dial:
            self._reach(now)
        if self._link and not self._link.is_open and now >= self._link_deadline:
            self._drop_link(AppNotRunning(detail="it is there but does not answer"))
        if self._link is None and self._start and (failure := self._start.failure(now)):
            self._give_up(AppNotRunning(detail=failure))

    def _flush(self) -> None:
        self._browser.flush()
        if self._link:
            try:
                self._link.flush()
            except streams.AppGone:
                self._lose_link()

    # --- the browser's side -------------------------------------------------------------------------------

    def _hear_browser(self, events: int) -> None:
        if not self._may_hear_browser():
            if events & (select.POLLHUP | select.POLLERR):
                raise streams.BrowserGone
            return
        for text in self._browser.read():
            wire.check_object(text)
            if len(text) > wire.LARGEST_TO_APP:
                self._answer(text, TooLarge(size=len(text), limit=wire.LARGEST_TO_APP))
            else:
                self._held.append(text)
                self._deliver()

    def _deliver(self) -> None:
        """What is held goes to the app if it is there; else the app is needed."""
        if not self._link or not self._link.is_open:
            self._need_app()
            return
        try:
            self._send_held(self._link)
        except streams.AppGone:
            self._lose_link()

    def _send_held(self, link: streams.AppLink) -> None:
        """Raises AppGone; what had not left stays held."""
        while self._held:
            self._pass_on(link, self._held.pop(0))

    def _pass_on(self, link: streams.AppLink, text: bytes) -> None:
        """Raises AppGone."""
        link.send(text)
        self._ledger.asked(text)
        link.flush()

    def _answer(self, text: bytes, problem: Problem) -> None:
        frame = Envelope(text)
        if frame.kind == "req" or (frame.kind == "part" and frame.is_first) or not frame.kind:
            self._browser.send(reply(frame.id, problem))

    def _tell(self, state: str, detail: str = "") -> None:
        self._browser.send(app_event(state, detail))

    # --- the app's side -----------------------------------------------------------------------------------

    def _hear_app(self) -> None:
        if not self._link:
            return
        was_open = self._link.is_open
        try:
            for text in self._link.read():
                if not was_open:
                    was_open = True
                    self._begin(self._link)
                self._hear_reply(text)
            if self._link.is_open and not was_open:
                self._begin(self._link)
        except streams.AppGone:
            self._lose_link()
        except websocket.HandshakeRefused as refused:
            self._drop_link(AppNotRunning(detail=str(refused)))

    def _begin(self, link: streams.AppLink) -> None:
        """The app is there: it hears the greeting it has missed, then what was held for it."""
        if self._start:
            self._start.succeeded()
        self._start = None
        if greeting := self._ledger.greeting():
            self._repeated, text = greeting
            link.send(text)
        self._browser.send(APP_CONNECTED)
        self._send_held(link)

    def _hear_reply(self, text: bytes) -> None:
        if self._repeated is not None:
            frame = Envelope(text)
            if frame.kind == "res" and frame.id == self._repeated:
                self._repeated = None
                if not frame.is_ok:
                    raise Refused(frame.error)
                return
        try:
            self._browser.send(text)
        except TooLarge as problem:
            self._browser.send(reply(Envelope(text).id, problem))
        self._ledger.answered(text)

    # --- the app comes and goes ---------------------------------------------------------------------------

    def _need_app(self) -> None:
        """Something waits for the app: reach it, or start it, or say why not."""
        if self._link or self._start:
            return
        self._reach(time.monotonic())
        if self._held and not self._link:
            self._launch()

    def _launch(self) -> None:
        try:
            self._start = self._start_app()
        except AppNotRunning as problem:
            self._give_up(problem)
            return
        self._next_dial = time.monotonic() + _REDIAL_WHILE_STARTING
        self._tell("starting")

    def _reach(self, now: float) -> None:
        self._next_dial = now + (_REDIAL_WHILE_STARTING if self._start else _REDIAL_WHILE_IDLE)
        try:
            self._link = self._dial()
        except AppNotRunning as problem:
            self._give_up(problem)
            return
        self._link_deadline = now + HANDSHAKE_PATIENCE

    def _lose_link(self) -> None:
        """The app hung up: what it owed is answered, what was held for it is tried again."""
        was_open = self._link is not None and self._link.is_open
        self._close_link()
        if was_open:
            self._tell("gone", "it stopped")
        if self._held and not self._start:
            self._launch()  # who hangs up like that is about to end

    def _drop_link(self, problem: AppNotRunning) -> None:
        self._close_link()
        self._give_up(problem)

    def _close_link(self) -> None:
        if self._link:
            self._link.close()
        self._link = None
        self._next_dial = time.monotonic() + (_REDIAL_WHILE_STARTING if self._start else _REDIAL_WHILE_IDLE)
        self._repeated = None
        for request_id in self._ledger.close():
            self._browser.send(reply(request_id, AppStopped()))

    def _give_up(self, problem: AppNotRunning) -> None:
        """Nothing waits any longer; the reason goes to each that did."""
        self._start = None
        held, self._held = self._held, []
        if held:
            self._tell("gone", str(problem.params["detail"]))
        for text in held:
            self._answer(text, problem)
