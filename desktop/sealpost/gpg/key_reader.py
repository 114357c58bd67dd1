"""Reads keys from gpg: all of them as they come, or a few by name, and tells what has changed since."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sealpost.core.keys import Fingerprint, Key
from sealpost.gpg import agent, colons, faults, keybox
from sealpost.gpg.engine import Engine, Outcome
from sealpost.services.ports import Cancellation, KeyringStamp

_RING = ("pubring.kbx", "pubring.gpg", "trustdb.gpg", "public-keys.d/pubring.db")
_SECRETS = "private-keys-v1.d"
_ALL_LIMIT = 600.0  # a ring of 200,000 keys on a slow machine
_AT_ONCE = 200  # fingerprints on one command line


class KeyReader:
    """`services.ports.KeySource` of one home folder. Raises what Engine.run does, DiskFull and GpgFailed."""

    def __init__(self, engine: Callable[[], Engine], home: Path, environ: Mapping[str, str]) -> None:
        self._engine = engine
        self._home = home
        self._environ = environ

    def stamp(self) -> KeyringStamp:
        """Compared with an earlier one: whether any program has changed the ring. A few microseconds."""
        ring = " ".join(_file_stamp(self._home / name) for name in _RING)
        secrets = self._home / _SECRETS
        return KeyringStamp(ring, _file_stamp(secrets) if any(secrets.glob("*.key")) else "-")

    def marks(self) -> Mapping[Fingerprint, str] | None:
        """What changes with each key, or None where only reading everything tells."""
        if (self._home / "public-keys.d" / "pubring.db").exists() or _size(self._home / "pubring.gpg"):
            return None
        return keybox.marks(_content(self._home / "pubring.kbx"), _content(self._home / "trustdb.gpg"))

    def read_all(self, take: Callable[[Sequence[Key]], None], cancellation: Cancellation | None = None) -> None:
        """Hands over every key once, in gpg's order and as soon as gpg has written it."""
        secret_grips = agent.keygrips(self._home, self._environ)
        listing = colons.Listing()

        def hand_over(found: Sequence[tuple[Key, Sequence[str]]]) -> None:
            own = [
                key.fingerprint for key, grips in found if secret_grips is None or not secret_grips.isdisjoint(grips)
            ]
            if keys := [key for key, _ in found]:
                take(self._with_secrets(keys, own))

        command = ["--with-keygrip", "--list-keys"]
        outcome = self._engine().listen(command, lambda chunk: hand_over(listing.feed(chunk)), cancellation, _ALL_LIMIT)
        hand_over(listing.finish())
        if outcome.exit_status:
            fault = faults.writing_fault(outcome, lambda _fingerprint: "")  # gpg makes a keyring where there is none
            raise faults.on_disk(fault, self._home)

    def read(self, fingerprints: Sequence[Fingerprint]) -> Sequence[Key]:
        """Those that are there, as gpg lists them now."""
        found: list[Key] = []
        for start in range(0, len(fingerprints), _AT_ONCE):
            some = fingerprints[start : start + _AT_ONCE]
            public = colons.parse(self._listed("--list-keys", some).output)
            found += self._with_secrets(public, some)
        return list({key.fingerprint: key for key in found}.values())

    def _with_secrets(self, keys: Sequence[Key], own: Sequence[Fingerprint]) -> Sequence[Key]:
        if not own:
            return keys
        return colons.with_secrets(keys, colons.parse(self._listed("--list-secret-keys", own).output))

    def _listed(self, command: str, fingerprints: Sequence[Fingerprint]) -> Outcome:
        """gpg's exit status is not 0 where one is missing; the others are listed all the same."""
        return self._engine().run([command, "--", *fingerprints])


def _file_stamp(path: Path) -> str:
    try:
        found = path.stat()
    except OSError:
        return "-"
    return f"{found.st_ino}/{found.st_mtime_ns}/{found.st_size}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
