"""Keys that somebody offers, looked at in a scratch home: what is shown is what an import would leave.

The scratch home holds public keys only, starts no agent, and is gone when the look is over. Secret keys are
listed from the pipe and get no further.
"""

import tempfile
from collections.abc import Container, Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sealpost.core import offered_keys
from sealpost.core import packets as packet_rules
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.packets import OfferedKey
from sealpost.core.reasons import Reason
from sealpost.errors import DiskFull, UnknownKey
from sealpost.gpg import colons
from sealpost.gpg.engine import Engine
from sealpost.paths import is_full
from sealpost.services.ports import KeyPreview

_FOREIGN = ("--import-options", "import-minimal,self-sigs-only,no-import-local-sigs", "--import")
_LOOK = ("--import-options", "show-only", "--import")


class Incoming:
    """Raises KeyRefused for packets that are no keys."""

    def __init__(self, engine: Engine, packets: bytes) -> None:
        self._engine = engine
        self._packets = packets
        self._offered = packet_rules.check_keys(packets)

    @property
    def has_secret(self) -> bool:
        return any(key.is_secret for key in self._offered)

    def preview(self, ring: Mapping[Fingerprint, Key]) -> Sequence[KeyPreview]:
        """Raises KeyRefused when not one of them would be imported."""
        if self.has_secret:
            return self._preview_secret(ring)
        wanted = [key.fingerprint for key in self._offered if key.fingerprint]
        with self._scratch() as scratch:
            self._copy_from_ring([fingerprint for fingerprint in wanted if fingerprint in ring], scratch)
            before = self._keys_in(scratch)
            self._take(scratch)
            after = self._keys_in(scratch)
        taken = [after[fingerprint] for fingerprint in dict.fromkeys(wanted) if fingerprint in after]
        if not taken:
            raise _why_none(self._offered).key_refusal()
        return [self._preview(key, before.get(key.fingerprint), ring) for key in taken]

    def _preview(self, key: Key, before: Key | None, ring: Mapping[Fingerprint, Key]) -> KeyPreview:
        return KeyPreview(
            key=key,
            has_secret=False,
            is_new=before is None,
            changes=offered_keys.changes(before, key) if before else (),
            concerns=offered_keys.concerns(key, ring, datetime.now(UTC)),
        )

    def _preview_secret(self, ring: Mapping[Fingerprint, Key]) -> Sequence[KeyPreview]:
        listed = colons.parse(self._engine.run([*_LOOK], self._packets).output)
        if not listed:
            raise _why_none(self._offered).key_refusal()
        return [
            KeyPreview(key, key.is_own, key.fingerprint not in ring, (), (Reason.SECRET_KEY,) * key.is_own)
            for key in listed
        ]

    def public(self, fingerprints: Sequence[Fingerprint], ring: Container[Fingerprint]) -> bytes:
        """The named keys as a first import has left them. Raises UnknownKey for one that is not there.

        A key of the `ring` is looked at together with what is known of it: a directory may give news of a key
        without its names, which mean nothing by themselves.
        """
        with self._scratch() as scratch:
            self._copy_from_ring([fingerprint for fingerprint in fingerprints if fingerprint in ring], scratch)
            self._take(scratch)
            found = self._keys_in(scratch)
            for fingerprint in fingerprints:
                if fingerprint not in found:
                    raise UnknownKey(fingerprint=fingerprint)
            return self._engine.run([*scratch, "--export", "--", *fingerprints]).output

    @contextmanager
    def _scratch(self) -> Generator[Sequence[str]]:
        """The options that make gpg work in an empty home."""
        with tempfile.TemporaryDirectory(prefix="sealpost-") as folder:
            yield ["--no-autostart", "--homedir", folder]

    def _take(self, scratch: Sequence[str]) -> None:
        outcome = self._engine.run([*scratch, *_FOREIGN], self._packets)
        if not outcome.status.has("IMPORT_OK") and is_full(Path(tempfile.gettempdir())):
            raise DiskFull

    def _copy_from_ring(self, fingerprints: Sequence[Fingerprint], scratch: Sequence[str]) -> None:
        if fingerprints:
            known = self._engine.run(["--export", "--", *fingerprints]).output
            self._engine.run([*scratch, *_FOREIGN], known)

    def _keys_in(self, scratch: Sequence[str]) -> Mapping[Fingerprint, Key]:
        listed = colons.parse(self._engine.run([*scratch, "--list-keys"]).output)
        return {key.fingerprint: key for key in listed}


def _why_none(offered: Sequence[OfferedKey]) -> Reason:
    """gpg takes no key of another format, of the future, or without a name of its own."""
    if any(key.created > datetime.now(UTC) for key in offered):
        return Reason.FUTURE_DATE
    return next(filter(None, (key.newer for key in offered)), Reason.NO_VALID_UID)
