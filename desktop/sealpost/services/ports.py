"""What services need from the outside, as Protocols; gpg/, store/, qt/ and ui/ fulfil them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol, runtime_checkable

from sealpost.core.contacts import Contact, Touch, TouchId
from sealpost.core.directories import Asked, Directory
from sealpost.core.key_changes import KeyChange
from sealpost.core.key_list import KeyQuery, KeyRow
from sealpost.core.keys import Address, Fingerprint, Key
from sealpost.core.packets import SignaturePacket
from sealpost.core.queue import ContactId
from sealpost.core.reasons import Reason
from sealpost.core.verdict import Evidence


class Cancellation(Protocol):
    """Handed to everything long: `on_cancel` callbacks run once, at once if it is cancelled already."""

    @property
    def is_cancelled(self) -> bool: ...

    def on_cancel(self, callback: Callable[[], None]) -> None: ...


class Waiting(Enum):
    """What a gpg at work is waiting for."""

    PINENTRY = "pinentry"
    KEYRING = "keyring"


@runtime_checkable
class Watcher(Protocol):
    """A cancellation may fulfil this as well: it is then told, at most once per gpg and reason."""

    def waiting(self, what: Waiting) -> None: ...


class Clock(Protocol):
    def now(self) -> datetime:
        """The wall clock, in UTC, aware."""
        ...


class Decision(Enum):
    ASK = "ask"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class SiteRule:
    origin: str  # scheme://host, as the browser names it; or extension pages as "sealpost"
    operation: str
    decision: Decision
    since: datetime


@dataclass(frozen=True, slots=True)
class Activity:
    """One use of a key; never any content."""

    at: datetime
    operation: str
    origin: str  # "command line" and "desktop" where no site asked
    browser: str
    fingerprint: Fingerprint | None
    outcome: str  # "done", or an error code


@dataclass(frozen=True, slots=True)
class Question:
    """What a consent prompt shows; all strings are already made visible (core.text.visible)."""

    origin: str
    browser: str
    operation: str  # encrypt, sign, open
    key: Key
    recipients: Sequence[str]


@dataclass(frozen=True, slots=True)
class PairedBrowser:
    """One browser profile that was compared once; its key stays in the store."""

    profile: str
    browser: str  # as it named itself then
    name: str  # unique among the paired
    since: datetime
    last_use: datetime


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a pairing prompt shows; all strings are already made visible."""

    browser: str
    caller: str  # the extension, as the browser named it to the host
    code: str


class Compared(Enum):
    SAME = "same"
    REFUSED = "refused"


class Answer(Enum):
    ONCE = "once"
    ALWAYS = "always"
    NEVER = "never"
    NOT_NOW = "not-now"


class Prompter(Protocol):
    """Asks the person at the desktop. Called from a session's thread, blocks until answered or withdrawn."""

    def ask_permission(self, question: Question, cancellation: Cancellation) -> Answer:
        """Raises NobodyToAsk where no window can be shown, Cancelled when the asker went away."""
        ...

    def ask_unverified(
        self, site: str, keys: Sequence[Key], cancellation: Cancellation, changes: Sequence[KeyChange] = ()
    ) -> "UnverifiedAnswer":
        """Whether keys nobody verified, or that are other than before by `changes`, may be used.

        Raises as `ask_permission`.
        """
        ...

    def ask_pairing(self, comparison: Comparison, cancellation: Cancellation) -> Compared:
        """Whether the browser shows the same code. Raises as `ask_permission`."""
        ...


class UnverifiedAnswer(Enum):
    THIS_LETTER = "this-letter"
    REMEMBER = "remember"
    NO = "no"


class SiteRules(Protocol):
    def all(self) -> Sequence[SiteRule]: ...

    def find(self, origin: str, operation: str) -> SiteRule | None: ...

    def put(self, rule: SiteRule) -> None: ...

    def remove(self, origin: str, operation: str) -> None: ...


class PairedBrowsers(Protocol):
    def all(self) -> Sequence[PairedBrowser]:
        """In the order in which they were used last, the latest first."""
        ...

    def key_of(self, profile: str) -> bytes | None: ...

    def put(self, paired: PairedBrowser, key: bytes) -> None: ...

    def touch(self, profile: str, at: datetime) -> None: ...

    def remove(self, profile: str) -> None: ...


class ActivityLog(Protocol):
    def add(self, activity: Activity) -> None: ...

    def recent(self, limit: int) -> Sequence[Activity]: ...

    def clear(self) -> None: ...


class Settings(Protocol):
    """Small values by name: default_key, encrypt_to_self, start_at_login, confirmed:<fingerprint>, ..."""

    def get(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...

    def remove(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True)
class ContactsEdit:
    """All of it is kept, or none. A removed contact that was merged answers as `into` from then on."""

    put: Sequence[Contact] = ()  # new, changed or brought back
    remove: Sequence[ContactId] = ()
    into: ContactId | None = None
    expected: Sequence[Contact] = ()  # how they have to be before, or ContactChanged is raised


class ContactBook(Protocol):
    def get(self, contact: ContactId) -> Contact | None:
        """None for one that was removed; the kept one for one that was merged."""
        ...

    def search(self, words: str, limit: int, offset: int = 0) -> Sequence[Contact]:
        """Sorted by name; everybody when there is no word in `words`."""
        ...

    def count(self, words: str) -> int: ...

    def like(self, contact: Contact) -> Sequence[Contact]:
        """Others with an address, the end of a number, or the name of `contact`."""
        ...

    def edit(self, edit: ContactsEdit, now: datetime) -> None:
        """Raises ContactChanged."""
        ...

    def touches(self, contact: ContactId, limit: int) -> Sequence[Touch]:
        """Newest first."""
        ...

    def calls(self, since: datetime, limit: int) -> Sequence[tuple[Touch, Contact]]:
        """The user's calls to anybody, newest first, each with whom it went to."""
        ...

    def put_touch(self, touch: Touch) -> None: ...

    def remove_touch(self, touch: TouchId) -> None: ...

    def forget_removed(self, before: datetime) -> None: ...


@dataclass(frozen=True, slots=True)
class KeyPreview:
    """What an import would do with one key; nothing was changed yet."""

    key: Key
    has_secret: bool
    is_new: bool
    changes: Sequence[str]  # sentences: "new user ID ...", "the key now expires ...", "the key was revoked"
    concerns: Sequence[Reason] = ()  # what to know before taking it


@dataclass(frozen=True, slots=True)
class ImportReport:
    imported: Sequence[Fingerprint]
    updated: Sequence[Fingerprint]
    unchanged: Sequence[Fingerprint]


@dataclass(frozen=True, slots=True)
class FoundKeys:
    """Packets as a directory gave them, judged by nobody yet, and where they were."""

    packets: bytes
    url: str


class Published(Enum):
    """What a directory does with an address of a key (keys.openpgp.org/about/api)."""

    UNPUBLISHED = "unpublished"
    PENDING = "pending"  # a mail is on its way to the address
    PUBLISHED = "published"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Publication:
    """`token` lets `ask_owner` go on with it; both are empty where a server publishes everything at once."""

    addresses: Mapping[Address, Published]
    token: str


class KeyDirectories(Protocol):
    """Other people's machines that keep keys. Nothing is asked but on a person's word.

    Raises DirectoryUnreachable, DirectoryRefused, DirectoryAnswerRefused, NotInDirectory, Cancelled.
    """

    def look_up(
        self, directory: Directory, asked: Asked, cancellation: Cancellation | None = None
    ) -> Sequence[FoundKeys]: ...

    def publish(self, directory: Directory, armored: str, cancellation: Cancellation | None = None) -> Publication: ...

    def ask_owner(
        self,
        directory: Directory,
        publication: Publication,
        addresses: Sequence[Address],
        cancellation: Cancellation | None = None,
    ) -> Publication:
        """Have mails sent to `addresses`; whoever confirms one has it published with the key."""
        ...


class SecondOpinion(Protocol):
    """Another OpenPGP program, where one is installed."""

    def doubts(self, content: bytes, signature: SignaturePacket, signer: Key) -> bool:
        """Whether it says that a signature which GnuPG takes does not fit; not where it can't tell, or is silent."""
        ...


class KeyKind(Enum):
    """What `generate` makes."""

    CURVE25519 = "curve25519"
    RSA4096 = "rsa4096"


@dataclass(frozen=True, slots=True)
class KeyringStamp:
    """Of the keyring's files; each is equal to an earlier one as long as nothing was changed."""

    ring: str
    secrets: str


class KeySource(Protocol):
    """What an index of the keyring is made from. Blocks; raises as `Keyring` does."""

    def stamp(self) -> KeyringStamp: ...

    def marks(self) -> Mapping[Fingerprint, str] | None:
        """For each key something that changes when the key does; None where that can't be told."""
        ...

    def read_all(self, take: Callable[[Sequence[Key]], None], cancellation: Cancellation | None = None) -> None:
        """Every key once, some at a time, as soon as they are read."""
        ...

    def read(self, fingerprints: Sequence[Fingerprint]) -> Sequence[Key]:
        """Those of them that are in the ring."""
        ...


class KeyIndex(Protocol):
    """A copy of the keyring to search in. May be thrown away at any time: nothing is decided by it.

    Raises NotReadable when it is damaged; `discard` makes it an empty one.
    """

    def stamp(self) -> KeyringStamp | None:
        """The keyring's when the index was last true; None while it is being made."""
        ...

    def marks(self) -> Mapping[Fingerprint, str]: ...

    def put(self, keys: Sequence[tuple[Key, str]]) -> None:
        """Keys with their marks, in place of what was known of them."""
        ...

    def remove(self, fingerprints: Sequence[Fingerprint]) -> None: ...

    def is_true_for(self, stamp: KeyringStamp | None) -> None: ...

    def find(self, query: KeyQuery, now: datetime) -> Sequence[int]:
        """The numbers of the rows that fit, in order."""
        ...

    def rows(self, numbers: Sequence[int]) -> Mapping[int, KeyRow]:
        """Those that are still there."""
        ...

    def naming(self, addresses: Sequence[Address]) -> Sequence[Fingerprint]:
        """Keys with any of the addresses in a user ID."""
        ...

    def own(self) -> Sequence[Fingerprint]: ...

    def discard(self) -> None: ...


class Keyring(Protocol):
    """GnuPG. Keys are named by full fingerprint only; raises the errors of `sealpost.errors`.

    Everything blocks; callers run it in a job or a lane. `cancellation` kills the gpg that is at work.
    """

    @property
    def version(self) -> str:
        """As gpg says it: 2.2.40."""
        ...

    def keys(self) -> Sequence[Key]:
        """All keys, own ones marked; cached until the keyring's files change."""
        ...

    def encrypt(
        self,
        plaintext: str,
        recipients: Sequence[Fingerprint],
        signer: Fingerprint | None,
        cancellation: Cancellation | None = None,
        hidden: Sequence[Fingerprint] = (),
    ) -> str:
        """An armored message. Callers have already judged the keys (core.recipients).

        `hidden` recipients can open it too, but the message does not name them.
        """
        ...

    def clear_sign(self, text: str, signer: Fingerprint, cancellation: Cancellation | None = None) -> str: ...

    def detach_sign(self, content: bytes, signer: Fingerprint, cancellation: Cancellation | None = None) -> str: ...

    def decrypt(self, packets: bytes, cancellation: Cancellation | None = None) -> bytes:
        """The packets inside one encrypted message, proved unchanged; nothing of them is looked at before.

        Raises MessageRefused, NotForYou, WrongPassword and what pinentry and cards can do.
        """
        ...

    def verify_message(self, packets: bytes, cancellation: Cancellation | None = None) -> Evidence:
        """The content of one message that is not encrypted, and its signatures. Raises MessageRefused."""
        ...

    def verify_clear_signed(self, block: bytes, cancellation: Cancellation | None = None) -> Evidence:
        """`block` is canonical (core.armor); the text in the answer is what gpg has hashed."""
        ...

    def verify_detached(self, content: bytes, signature: bytes, cancellation: Cancellation | None = None) -> Evidence:
        """`signature` is binary and holds signature packets only."""
        ...

    def preview_keys(self, packets: bytes) -> Sequence[KeyPreview]:
        """Raises NoKeysInText, KeyRefused."""
        ...

    def import_keys(self, packets: bytes, fingerprints: Sequence[Fingerprint]) -> ImportReport:
        """Import the public parts of the named keys and nothing else."""
        ...

    def import_secret_keys(self, packets: bytes, cancellation: Cancellation | None = None) -> Sequence[Fingerprint]:
        """Restore keys of one's own; only ever asked for at the desktop."""
        ...

    def certify(self, fingerprint: Fingerprint, signer: Fingerprint, cancellation: Cancellation | None = None) -> None:
        """Certify every current user ID for this keyring only (a local signature, not exportable)."""
        ...

    def lock(self) -> None:
        """Have the agent forget every passphrase. Raises GpgFailed when it is still told."""
        ...

    def export_public(self, fingerprints: Sequence[Fingerprint]) -> str: ...

    def export_for_address(self, fingerprint: Fingerprint, address: Address) -> bytes:
        """The public key in binary with only the user IDs of `address`, and only its own signatures."""
        ...

    def generate(
        self,
        name: str,
        address: Address,
        expires: str,
        kind: KeyKind = KeyKind.CURVE25519,
        cancellation: Cancellation | None = None,
    ) -> Fingerprint:
        """A signing key with an encryption subkey; pinentry asks for the passphrase. `expires` as in gpg."""
        ...
