"""Letters that are not finished: kept sealed to oneself, so that what is on the disk tells nothing."""

import json
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NewType, Protocol, TypeVar

from sealpost.core import armor, recipients
from sealpost.core.armor import Block
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.letter import Letter, read_back, written_down
from sealpost.core.letter_mail import Enclosure, files_read_back, files_written_down
from sealpost.errors import DraftUnreadable, NoDraftKey
from sealpost.services.keys import KeyService
from sealpost.services.ports import Cancellation, Clock, Keyring

T = TypeVar("T")

DraftId = NewType("DraftId", str)


@dataclass(frozen=True, slots=True)
class KeptDraft:
    id: DraftId
    at: datetime
    sealed: str  # armored


class DraftStore(Protocol):
    """Raises DiskFull, NotReadable, NotWritable."""

    def all(self) -> Sequence[KeptDraft]:
        """The latest first."""
        ...

    def get(self, draft: DraftId) -> KeptDraft | None: ...

    def put(self, draft: KeptDraft) -> None:
        """In place of what was kept of it; its files stay."""
        ...

    def files(self, draft: DraftId) -> str | None:
        """Armored."""
        ...

    def put_files(self, draft: DraftId, sealed: str) -> None:
        """Of a draft that is kept already; empty: it has none any more."""
        ...

    def remove(self, draft: DraftId) -> None: ...


class DraftService:
    def __init__(self, store: DraftStore, keyring: Keyring, keys: KeyService, clock: Clock) -> None:
        self._store = store
        self._keyring = keyring
        self._keys = keys
        self._clock = clock

    def kept(self) -> Sequence[KeptDraft]:
        return self._store.all()

    def keep(self, draft: DraftId, letter: Letter, own: Fingerprint | None = None) -> None:
        """In place of what was kept of it; `own` is preferred among the keys of one's own. Raises NoDraftKey."""
        self._store.put(KeptDraft(draft, self._clock.now(), self._sealed(written_down(letter), own)))

    def keep_files(self, draft: DraftId, files: Sequence[Enclosure], own: Fingerprint | None = None) -> None:
        """All files of a draft that is kept. They are sealed apart from its words, which change much more often."""
        self._store.put_files(draft, self._sealed(files_written_down(files), own) if files else "")

    def open(self, draft: DraftId, cancellation: Cancellation | None = None) -> Letter:
        """Raises DraftUnreadable, and as `Keyring.decrypt`."""
        kept = self._store.get(draft)
        if kept is None:
            raise DraftUnreadable
        return self._opened(kept.sealed, read_back, cancellation)

    def open_files(self, draft: DraftId, cancellation: Cancellation | None = None) -> Sequence[Enclosure]:
        """Raises as `open`."""
        sealed = self._store.files(draft)
        return self._opened(sealed, files_read_back, cancellation) if sealed else ()

    def forget(self, draft: DraftId) -> None:
        self._store.remove(draft)

    def _sealed(self, content: object, own: Fingerprint | None) -> str:
        key = self._own_key(own)
        return self._keyring.encrypt(json.dumps(content, ensure_ascii=False), [key.fingerprint], None)

    def _opened(self, sealed: str, read: Callable[[Any], T], cancellation: Cancellation | None) -> T:
        blocks = armor.find_blocks(sealed)
        if len(blocks) != 1 or not isinstance(blocks[0], Block):
            raise DraftUnreadable
        inside = self._keyring.decrypt(blocks[0].packets, cancellation)
        content = self._keyring.verify_message(inside, cancellation).content
        try:
            return read(json.loads(content))
        except (ValueError, KeyError, TypeError) as error:
            raise DraftUnreadable from error

    def _own_key(self, preferred: Fingerprint | None) -> Key:
        own = [key for key in self._keys.own() if recipients.key_state(key).is_usable]
        default = self._keys.default_key()
        ranked = sorted(own, key=lambda key: (key.fingerprint != preferred, key != default))
        if not ranked:
            raise NoDraftKey
        return ranked[0]


def new_draft_id() -> DraftId:
    return DraftId(str(uuid.uuid4()))
