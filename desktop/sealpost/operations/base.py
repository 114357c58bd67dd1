"""What every browser operation is made of. A new operation is one new file here and nothing else."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import msgspec

from sealpost.core.keys import Fingerprint, Key
from sealpost.core.letter import Letter
from sealpost.errors import ToConfirm
from sealpost.services.compose_boxes import GivenLetter, Placed, WantedLetter
from sealpost.services.ports import Cancellation

if TYPE_CHECKING:
    from sealpost.services.activity import ActivityService
    from sealpost.services.attaching import GivenFile, WantedFile
    from sealpost.services.browser_desk import BrowserDeskService
    from sealpost.services.keys import KeyService
    from sealpost.services.letters import LetterService
    from sealpost.services.mail import MailService
    from sealpost.services.pairing import PairingService
    from sealpost.services.personal_mark import PersonalMarkService
    from sealpost.services.reading import Document
    from sealpost.services.sites import SitesService


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Fields are bounded with msgspec.Meta; unknown ones are refused."""


class Reply(msgspec.Struct, frozen=True):
    """Field names go on the wire as they are."""


class Caller(Enum):
    """Which of the extension's own contexts speaks; the background worker has checked the sender."""

    CONTENT = "content"
    READER = "reader"
    POPUP = "popup"
    OPTIONS = "options"
    BACKGROUND = "background"


class Lane(Enum):
    READ = "read"  # several at a time; answered by the machine alone
    PERSON = "person"  # several at a time; may wait for a permission or a passphrase
    LETTER = "letter"  # as many as there are letters: each waits until somebody has written it
    KEYRING = "keyring"  # one at a time: what changes the keyring is serial by construction


RequestT = TypeVar("RequestT", bound=Request)
ReplyT = TypeVar("ReplyT", bound=Reply)


class Desktop(Protocol):
    """What an operation may ask of the desktop's windows; returns at once unless it says otherwise."""

    def show(self, window: str) -> None: ...

    def ask_time(self, item: str) -> None:
        """When an item of the queue is to be done, that has no time yet."""
        ...

    def compose(self, wanted: WantedLetter, cancellation: Cancellation) -> GivenLetter:
        """Blocks until the person has sealed it. Raises NoScreen, Cancelled, AppStopped."""
        ...

    def answer(self, profile: str, letter: Letter) -> None:
        """Begin it in a window that waits for a box of `profile`."""
        ...

    def composed(self, profile: str, token: str, outcome: Placed) -> None:
        """What became of it; told once, and only by the profile that got it."""
        ...

    def read(self, document: "Document") -> None:
        """In a window for reading."""
        ...

    def attach(self, wanted: "WantedFile", cancellation: Cancellation) -> "GivenFile":
        """Blocks until the person has chosen a file and it is sealed. Raises NoScreen, Cancelled, AppStopped."""
        ...


class Visitor(Protocol):
    """The session by which a request came."""

    @property
    def browser(self) -> str: ...

    @property
    def profile(self) -> str: ...

    @property
    def nonce(self) -> str:
        """Ours, of this session."""
        ...

    @property
    def is_admitted(self) -> bool:
        """Whether it has proved to be a paired profile's."""
        ...

    def admit(self) -> None: ...


class Context(Protocol):
    """What a handler may use: services, who asks, and the person's permission."""

    origin: str
    browser: str
    visitor: Visitor
    pairing: "PairingService"
    personal_mark: "PersonalMarkService"
    cancellation: Cancellation
    mail: "MailService"
    keys: "KeyService"
    letters: "LetterService"
    sites: "SitesService"
    activity: "ActivityService"
    desk: "BrowserDeskService"
    desktop: Desktop

    def gpg_version(self) -> str:
        """Raises GpgMissing, GpgTooOld."""
        ...

    def permit(self, operation: str, key: Key, recipients: Sequence[str]) -> None:
        """Return when the site may use `key`; ask the person if need be. Raises NotPermitted and its kin.

        From here on the request counts as a use of `key` and is recorded with its outcome.
        """
        ...

    def confirm(self, refusal: ToConfirm) -> Collection[Fingerprint]:
        """Ask the person whether unverified or changed keys will do; those that do, or `refusal` is raised."""
        ...

    def compare(self, code: str) -> None:
        """Return when the person found the same code in the browser.

        Raises PairingRefused, NobodyToPair, PermissionPending, TooManyRequests, Cancelled.
        """
        ...

    def attach(self, to: Sequence[str], account: str) -> "GivenFile":
        """A file for these people, sealed in the app's window. Raises as `Desktop.attach`."""
        ...

    def compose(self, letter: Letter, box: str) -> GivenLetter:
        """Have `letter` written to its end at the desktop. Raises as `Desktop.compose`."""
        ...

    def announce(self, what: str) -> None:
        """Tell every browser that `what` (keys, sites, state) has changed."""
        ...

    def progress(self, done: int, total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Operation(Generic[RequestT, ReplyT]):
    name: str
    request: type[RequestT]
    reply: type[ReplyT]
    callers: frozenset[Caller]
    lane: Lane
    handle: Callable[[RequestT, Context], ReplyT]
    shows_text: bool = False  # what was sealed is in its reply: not answered any more once Sealpost is locked


AnyOperation = Operation[Any, Any]
