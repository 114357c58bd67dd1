"""The key of an encrypted database: random, kept for the user elsewhere, and named in a small file beside it."""

import hmac
import json
import secrets
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sealpost.errors import SealpostError, SecretGone, StoreLocked
from sealpost.services.secret_ports import Keepers, Place
from sealpost.store.files import not_written, part_of, put_in_place

_KEY_BYTES = 32
_LABEL = "Sealpost: key of contacts, queue and settings"


@dataclass(frozen=True, slots=True)
class _Kept:
    place: Place
    token: str
    check: str


class Safe:
    """Asked once: what was refused stays refused until `try_again`, so that nobody is asked every half minute."""

    def __init__(self, database: Path, keepers: Keepers) -> None:
        self.path = database.with_name(f"{database.name}.key")
        self._keepers = keepers
        self._key: bytes | None = None
        self._refusal: SealpostError | None = None

    @property
    def place(self) -> Place | None:
        """None while no key was ever made."""
        kept = self._kept()
        return kept.place if kept else None

    def key(self) -> bytes:
        """Raises StoreLocked."""
        if self._key is None:
            if self._refusal is not None:
                raise StoreLocked(why=self._refusal.message) from self._refusal
            try:
                self._key = self._revealed()
            except SealpostError as error:
                self._refusal = error
                raise StoreLocked(why=error.message) from error
        return self._key

    def try_again(self) -> None:
        self._refusal = None

    def make(self, place: Place) -> bytes:
        """A key kept at `place`; the one that is there already, so that older backups stay readable.

        Raises StoreLocked, NotWritable, and what the keeper raises.
        """
        kept = self._kept()
        key = self.key() if kept else secrets.token_bytes(_KEY_BYTES)
        if kept is None or kept.place is not place:
            self._write(_Kept(place, self._keepers[place].keep(_LABEL, key), _check(key)))
            if kept is not None:
                with suppress(SealpostError):  # it is of no use to anybody who has not the file too
                    self._keepers[kept.place].forget(kept.token)
        self._key, self._refusal = key, None
        return key

    def _revealed(self) -> bytes:
        kept = self._kept()
        if kept is None:
            raise SecretGone(what="The file that names the key", where=str(self.path))
        key = self._keepers[kept.place].reveal(kept.token)
        if not hmac.compare_digest(_check(key), kept.check):
            raise SecretGone(what="The right key", where=str(self.path))
        return key

    def _kept(self) -> _Kept | None:
        with suppress(OSError, ValueError, KeyError, TypeError):
            written = json.loads(self.path.read_text("utf-8"))
            return _Kept(Place(written["place"]), str(written["token"]), str(written["check"]))
        return None

    def _write(self, kept: _Kept) -> None:
        part = part_of(self.path)
        try:
            part.write_text(json.dumps({"place": kept.place.value, "token": kept.token, "check": kept.check}), "utf-8")
        except OSError as error:
            raise not_written(part, error) from error
        put_in_place(part, self.path)


def _check(key: bytes) -> str:
    """Tells the right key from a wrong one, and nothing else about it."""
    return hmac.new(key, b"sealpost database key", sha256).hexdigest()
