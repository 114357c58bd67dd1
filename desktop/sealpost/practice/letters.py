"""Letters of the practice mailbox: in the inbox, sent, or drafts. Pure; nothing outlives the process."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

_ADDRESS_FIELDS = ("to", "cc", "bcc")
_TEXT_FIELDS = (*_ADDRESS_FIELDS, "subject", "body")
MOST_LETTERS = 500


class Folder(Enum):
    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"


class NotALetter(ValueError):
    """What came is not what the practice page sends."""


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Letter:
    id: str
    folder: Folder
    sender: Person
    to: str
    subject: str
    body: str
    at: str  # ISO 8601
    cc: str = ""
    bcc: str = ""

    @property
    def is_sealed(self) -> bool:
        return "-----BEGIN PGP MESSAGE-----" in self.body

    def on_wire(self) -> dict[str, str]:
        texts = {name: str(getattr(self, name)) for name in ("id", *_TEXT_FIELDS, "at")}
        return {
            **texts,
            "folder": self.folder.value,
            "sender": self.sender.address,
            "sender_name": self.sender.name,
        }


@dataclass
class Mailbox:
    """Each change is one step of a dict, so that requests may come from several threads."""

    owner: Person
    _letters: dict[str, Letter] = field(default_factory=dict[str, Letter])
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    def letters(self) -> Sequence[Letter]:
        """Oldest first."""
        return list(self._letters.values())

    def receive(self, sender: Person, subject: str, body: str, at: str) -> Letter:
        letter = Letter(self._new_id("in"), Folder.INBOX, sender, self.owner.address, subject, body.rstrip("\n"), at)
        return self._keep(letter)

    def save_draft(self, draft_id: str, fields: Mapping[str, object], at: str) -> Letter:
        """Raises NotALetter."""
        return self._keep(self._written(draft_id, Folder.DRAFTS, fields, at))

    def discard_draft(self, draft_id: str) -> None:
        if draft_id in self._letters and self._letters[draft_id].folder is Folder.DRAFTS:
            del self._letters[draft_id]

    def send(self, draft_id: str, fields: Mapping[str, object], at: str) -> Letter:
        """Raises NotALetter."""
        letter = self._keep(self._written(self._new_id("out"), Folder.SENT, fields, at))
        self.discard_draft(draft_id)
        return letter

    def _written(self, letter_id: str, folder: Folder, fields: Mapping[str, object], at: str) -> Letter:
        texts = {name: fields.get(name, "") for name in _TEXT_FIELDS}
        if not all(isinstance(text, str) for text in texts.values()):
            raise NotALetter("every field is a text")
        known = {name: str(text) for name, text in texts.items()}
        return Letter(letter_id, folder, self.owner, at=at, **known)

    def _keep(self, letter: Letter) -> Letter:
        if letter.id not in self._letters and len(self._letters) >= MOST_LETTERS:
            raise NotALetter("the practice mailbox is full")
        self._letters[letter.id] = letter
        return letter

    def _new_id(self, kind: str) -> str:
        return f"{kind}-{next(self._numbers)}"
