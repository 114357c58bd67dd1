"""One browser profile's conversation as a pure state machine: what came in, and what is to be done about it.

No thread, no socket, no clock: `broker/server.py` calls in with a lock held, hands in a monotonic `now`, and
carries out the actions that come back, in their order.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from sealpost.broker import frames
from sealpost.broker.limits import RateLimit
from sealpost.broker.parts import GRANT, Inbox, Outbox
from sealpost.errors import (
    AppStopped,
    BadRequest,
    CallerRefused,
    Cancelled,
    NotPaired,
    ProofNeeded,
    SealpostError,
    TooLarge,
    TooManyRequests,
    UnknownOperation,
    VersionMismatch,
)
from sealpost.operations import hello
from sealpost.operations.base import AnyOperation, Caller, Request
from sealpost.services.sites import OWN_PAGES, parse_origin

MOST_OUTSTANDING = 32
SECONDS_UNTIL_WAITING_IS_TOLD = 0.7
SECONDS_BETWEEN_PROGRESS = 0.2
MOST_UNREADABLE = 100  # in one session; then it is closed

_REMEMBERED_IDS = 4_096
_ALLOWED_ON_MISMATCH = ("status",)
_ALLOWED_UNPROVED = ("status", "prove", "pair")


# --- What is to be done -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Send:
    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """Run the operation in its lane and come back with `finish`."""

    id: str
    operation: AnyOperation
    request: Request
    origin: str
    size: int


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the work on this request; it was answered already."""

    id: str


@dataclass(frozen=True, slots=True)
class Introduced:
    """The browser has said who it is."""


@dataclass(frozen=True, slots=True)
class Close:
    reason: str


Action = Send | Start | Cancel | Introduced | Close


# --- What is going on -------------------------------------------------------------------------------------


class Waiting(Enum):
    """What a request waits for, as the page is told; NOTHING while the machine works."""

    KEYRING = "keyring"
    PERMISSION = "permission"
    PINENTRY = "pinentry"
    LETTER = "letter"
    NOTHING = ""


class _Greeting(Enum):
    NONE = "none"
    UNDERSTOOD = "understood"
    MISMATCH = "mismatch"


@dataclass(slots=True)
class _Outstanding:
    waiting: Waiting
    since: float
    shows_text: bool  # what was sealed is in the answer
    is_told: bool = False
    progress_at: float = float("-inf")


class Session:
    """`nonce` is new for each session: what a paired profile makes its proof with."""

    def __init__(self, operations: Mapping[str, AnyOperation], app: str, host: str, nonce: str, now: float) -> None:
        self._operations = operations
        self._app = app
        self._host = host
        self.nonce = nonce
        self.is_admitted = False  # it has proved to be a paired profile's
        self.browser = ""
        self.profile = ""
        self.extension = ""
        self._greeting = _Greeting.NONE
        self._older: Literal["extension", "app"] = "extension"
        self._outstanding: dict[str, _Outstanding] = {}
        self._used_ids: OrderedDict[str, None] = OrderedDict()
        self._inbox = Inbox()
        self._outbox = Outbox()
        self._rate = RateLimit(now)
        self._unreadable = 0

    @property
    def is_introduced(self) -> bool:
        return self._greeting is _Greeting.UNDERSTOOD

    @property
    def is_busy(self) -> bool:
        """Whether `tick` may have something to say."""
        return any(each.waiting is not Waiting.LETTER or not each.is_told for each in self._outstanding.values())

    def receive(self, text: str, now: float) -> Sequence[Action]:
        """One message from the browser."""
        try:
            match frames.read_frame(text):
                case frames.RequestFrame() as frame:
                    return self._request(frame, len(text), now)
                case frames.PartFrame() as part:
                    return self._part(part, now)
                case frames.CreditFrame() as credit:
                    return [Send(message) for message in self._outbox.grant(credit.id, credit.n)]
                case frames.CancelFrame() as cancel:
                    return self._cancel(cancel.id)
        except frames.Unreadable as unreadable:
            return self._refuse_unreadable(unreadable)

    def waits_for(self, request_id: str, waiting: Waiting, now: float) -> None:
        """The request has come to a point where it waits for this, or goes on (NOTHING)."""
        if request_id in self._outstanding:
            shows_text = self._outstanding[request_id].shows_text
            self._outstanding[request_id] = _Outstanding(waiting, now, shows_text)

    def tick(self, now: float) -> Sequence[Action]:
        """Tell the page of what has been waiting for so long that it should say why."""
        told: list[Action] = []
        for request_id, outstanding in self._outstanding.items():
            is_due = now - outstanding.since >= SECONDS_UNTIL_WAITING_IS_TOLD
            if is_due and not outstanding.is_told and outstanding.waiting is not Waiting.NOTHING:
                outstanding.is_told = True
                body = {"for": outstanding.waiting.value}
                told.append(Send(frames.event_text(request_id, "waiting", body)))
        return told

    def progress(self, request_id: str, done: int, total: int, now: float) -> Sequence[Action]:
        outstanding = self._outstanding.get(request_id)
        if outstanding is None or now - outstanding.progress_at < SECONDS_BETWEEN_PROGRESS:
            return []
        outstanding.progress_at = now
        return [Send(frames.event_text(request_id, "progress", {"done": done, "total": total}))]

    def finish(self, request_id: str, reply_text: str) -> Sequence[Action]:
        """The answer is there; dropped when nobody waits for it any more."""
        if self._outstanding.pop(request_id, None) is None:
            return []
        try:
            return [Send(message) for message in self._outbox.send(request_id, reply_text)]
        except TooLarge as error:
            return [Send(frames.error_text(request_id, error))]

    def changed(self, what: str) -> Sequence[Action]:
        return [Send(frames.event_text("", "changed", {"what": what}))] if self.is_introduced else []

    def lock(self) -> Sequence[Action]:
        """What shows opened text is to be cleared; a text that is being opened must not come after that."""
        if not self.is_introduced:
            return []
        opening = [request_id for request_id, asked in self._outstanding.items() if asked.shows_text]
        return [*self._abandon(opening, Cancelled()), Send(frames.event_text("", "lock", {}))]

    def dismiss(self) -> Sequence[Action]:
        """The profile is not paired any more."""
        if not self.is_admitted:
            return []
        self.is_admitted = False
        news = Send(frames.event_text("", "pairing", {"state": "revoked"}))
        return [*self._abandon([*self._outstanding], NotPaired()), news]

    def stop(self) -> Sequence[Action]:
        """The app is about to end: nobody is left without an answer."""
        return self._abandon([*self._outstanding], AppStopped())

    def gone(self) -> Sequence[Action]:
        """The browser has gone: what it asked for is of no use any more."""
        abandoned = [*self._outstanding]
        self._outstanding.clear()
        return [Cancel(request_id) for request_id in abandoned]

    # --- Requests -----------------------------------------------------------------------------------------

    def _request(self, frame: frames.RequestFrame, size: int, now: float) -> Sequence[Action]:
        try:
            if frame.id in self._used_ids or frame.id in self._inbox:
                raise BadRequest(detail="id: was used before")
            if self.is_introduced and not self.is_admitted and frame.op not in (hello.NAME, *_ALLOWED_UNPROVED):
                raise ProofNeeded(nonce=self.nonce)  # the same request may come again after the proof
            self._remember(frame.id)
            if frame.op == hello.NAME:
                return self._hello(frame)
            return [self._start(frame, size, now)]
        except SealpostError as error:
            return [Send(frames.error_text(frame.id, error))]

    def _start(self, frame: frames.RequestFrame, size: int, now: float) -> Start:
        """The request, if it may run. Raises what speaks against it."""
        self._refuse_ungreeted(frame.op)
        operation = self._operations.get(frame.op)
        if operation is None:
            raise UnknownOperation(operation=frame.op)
        if frame.caller not in operation.callers:
            raise CallerRefused(operation=frame.op)
        origin = _asking_site(frame)
        if wait := self._rate.wait(origin, now):
            raise TooManyRequests(site=origin, seconds=int(wait) + 1)
        if len(self._outstanding) >= MOST_OUTSTANDING:
            raise TooManyRequests(site=origin, seconds=1)
        request = frames.read_body(frame, operation.request)
        self._outstanding[frame.id] = _Outstanding(Waiting.KEYRING, now, operation.shows_text)
        return Start(frame.id, operation, request, origin, size)

    def _refuse_ungreeted(self, operation: str) -> None:
        match self._greeting:
            case _Greeting.UNDERSTOOD:
                return
            case _Greeting.NONE:
                raise BadRequest(detail="hello comes first")
            case _Greeting.MISMATCH:
                if operation not in _ALLOWED_ON_MISMATCH:
                    raise self._mismatch()

    def _hello(self, frame: frames.RequestFrame) -> Sequence[Action]:
        if self._greeting is _Greeting.UNDERSTOOD:
            raise BadRequest(detail="hello comes once")
        if frame.caller not in hello.CALLERS:
            raise CallerRefused(operation=frame.op)
        said = frames.read_body(frame, hello.HelloRequest)
        self.browser, self.profile, self.extension = said.browser, said.profile, said.extension
        if said.protocol != hello.PROTOCOL:
            self._greeting = _Greeting.MISMATCH
            self._older = "extension" if said.protocol < hello.PROTOCOL else "app"
            raise self._mismatch()
        self._greeting = _Greeting.UNDERSTOOD
        welcome = hello.HelloReply(hello.PROTOCOL, self._app, self._host, hello.FEATURES, self.nonce)
        return [Send(frames.reply_text(frame.id, welcome)), Introduced()]

    def _mismatch(self) -> VersionMismatch:
        return VersionMismatch(extension=self.extension, app=self._app, older=self._older)

    def _part(self, part: frames.PartFrame, now: float) -> Sequence[Action]:
        try:
            if part.id in self._used_ids:
                raise BadRequest(detail="id: was used before")
            if part.id not in self._inbox and len(self._inbox) >= MOST_OUTSTANDING:
                raise TooManyRequests(site=self.browser or OWN_PAGES, seconds=1)
            whole = self._inbox.add(part)
        except SealpostError as error:
            self._remember(part.id)
            return [Send(frames.error_text(part.id, error))]
        if whole is not None:
            return self._assembled(part.id, whole, now)
        return [Send(frames.credit_text(part.id, GRANT))] if self._inbox.grants(part) else []

    def _assembled(self, request_id: str, whole: str, now: float) -> Sequence[Action]:
        frame = frames.read_assembled(whole)
        if frame.id != request_id:
            raise frames.Unreadable(request_id, BadRequest(detail="id: not that of its parts"))
        return self._request(frame, len(whole), now)

    def _cancel(self, request_id: str) -> Sequence[Action]:
        self._outbox.drop(request_id)
        if request_id in self._inbox:
            self._inbox.drop(request_id)
            self._remember(request_id)
            return [Send(frames.error_text(request_id, Cancelled()))]
        return self._abandon([request_id], Cancelled()) if request_id in self._outstanding else []

    def _abandon(self, request_ids: Sequence[str], error: SealpostError) -> Sequence[Action]:
        actions: list[Action] = []
        for request_id in request_ids:
            del self._outstanding[request_id]
            actions += [Send(frames.error_text(request_id, error)), Cancel(request_id)]
        return actions

    def _refuse_unreadable(self, unreadable: frames.Unreadable) -> Sequence[Action]:
        self._unreadable += 1
        if self._unreadable > MOST_UNREADABLE:
            return [Close("too many unreadable frames")]
        self._inbox.drop(unreadable.id)
        return [Send(frames.error_text(unreadable.id, unreadable.error))]

    def _remember(self, request_id: str) -> None:
        self._used_ids[request_id] = None
        if len(self._used_ids) > _REMEMBERED_IDS:
            self._used_ids.popitem(last=False)


def _asking_site(frame: frames.RequestFrame) -> str:
    """The site on whose behalf the extension asks. Raises BadRequest.

    A content script always speaks for the page it lives in; only the extension's own pages may have none.
    """
    if frame.caller is not Caller.CONTENT and frame.origin in ("", OWN_PAGES):
        return OWN_PAGES
    if frame.origin == OWN_PAGES:
        raise BadRequest(detail="origin: a page must name its site")
    return parse_origin(frame.origin)
