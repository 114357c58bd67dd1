"""Throw-away GnuPG homes with real keys and a pinentry that tests direct.

The people: Alice is the user, hers is the secret key and the ultimate trust. Bob, Зоя and Signe are verified,
Carol and Árpád are not; Ed's key has expired, Reva's is revoked, Signe's can't encrypt. Keys are made once
for each session and copied.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sealpost.core.keys import Fingerprint

PINENTRY = Path(__file__).with_name("fake_pinentry.py")


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    address: str
    fingerprint: Fingerprint
    public: bytes
    secret: bytes  # not protected by a passphrase

    @property
    def user_id(self) -> str:
        return f"{self.name} <{self.address}>"


@dataclass(frozen=True, slots=True)
class People:
    """Everybody there is in tests; `home` of a test holds whom it asks for."""

    alice: Person  # the user
    bob: Person
    carol: Person
    zoya: Person
    arpad: Person
    expired: Person
    revoked: Person
    signs_only: Person


class GpgHome:
    """One GNUPGHOME. Removed, with its agents, by `gpg_home()`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._plan = path / "pinentry.plan"
        self.pinentry_gives("")
        launcher = path / "pinentry"
        launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -S "{PINENTRY}" "{self._plan}"\n')
        launcher.chmod(0o700)
        self._agent_uses(launcher)

    @property
    def environ(self) -> dict[str, str]:
        """For programs that shall use this home."""
        return {**os.environ, "GNUPGHOME": str(self.path)}

    def pinentry_gives(self, passphrase: str) -> None:
        self._plan.write_text(f"passphrase\n{passphrase}", encoding="utf-8")

    def pinentry_is_cancelled(self) -> None:
        self._plan.write_text("cancel\n")

    def pinentry_waits(self, passphrase: str) -> Path:
        """The pinentry gives `passphrase` once somebody has written to the FIFO that is returned."""
        self._plan.write_text(f"slow\n{passphrase}", encoding="utf-8")
        go = self._plan.with_suffix(".go")
        go.unlink(missing_ok=True)
        os.mkfifo(go)
        return go

    def has_no_pinentry(self) -> None:
        self._agent_uses(self.path / "no-such-pinentry")
        self.kill_agents()

    @property
    def is_asking(self) -> bool:
        """Whether a pinentry of this home is running."""
        return subprocess.run(["pgrep", "-f", str(self._plan)], check=False, capture_output=True).returncode == 0

    @property
    def is_working(self) -> bool:
        """Whether a gpg that Sealpost has started is at work here."""
        search = ["pgrep", "-f", f"gpg --status-fd .*{self.path}"]
        return subprocess.run(search, check=False, capture_output=True).returncode == 0

    @property
    def times_asked(self) -> int:
        asked = self._plan.with_suffix(".asked")
        return asked.read_text().count("GETPIN") if asked.exists() else 0

    def gpg(self, *arguments: str, content: bytes = b"") -> bytes:
        """Run the real gpg for arranging; a failure shows what it said."""
        done = self._run(*arguments, content=content)
        assert done.returncode == 0, f"gpg {arguments}: {done.stderr.decode(errors='replace')}"
        return done.stdout

    def _run(self, *arguments: str, content: bytes) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            ["gpg", "--homedir", str(self.path), "--batch", "--no-tty", "--quiet", *arguments],
            input=content,
            capture_output=True,
            check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )

    def add(self, *people: Person) -> None:
        self.gpg("--import", content=b"".join(person.public for person in people))

    def add_own(self, person: Person) -> None:
        self.gpg("--import", content=person.public + person.secret)
        self.gpg("--import-ownertrust", content=f"{person.fingerprint}:6:\n".encode())

    def verify(self, *people: Person, by: Person) -> None:
        for person in people:
            self.gpg("--yes", "--local-user", by.fingerprint, "--quick-lsign-key", person.fingerprint)

    def try_import(self, content: bytes) -> None:
        """Import what gpg takes of it, which may be nothing."""
        self._run("--import", content=content)

    def edit(self, fingerprint: Fingerprint, command: str) -> None:
        self.gpg("--command-fd", "0", "--edit-key", fingerprint, command, "save")

    def protect(self, person: Person, passphrase: str) -> None:
        """Put a passphrase on the secret key, which is here without one."""
        self._put_secret_key(protected(person, passphrase))

    def unprotect(self, person: Person) -> None:
        """Take the passphrase off again."""
        self.pinentry_gives("")
        self._put_secret_key(person.secret)

    def _put_secret_key(self, content: bytes) -> None:
        shutil.rmtree(self.path / "private-keys-v1.d")
        self.kill_agents()
        self.gpg("--import", content=content)
        self.kill_agents()

    def start_agent(self) -> int:
        """The number of its process."""
        ask = ["gpg-connect-agent", "--homedir", str(self.path), "getinfo pid", "/bye"]
        return int(subprocess.run(ask, check=True, capture_output=True).stdout.split()[1])

    def kill_agents(self) -> None:
        subprocess.run(["gpgconf", "--homedir", str(self.path), "--kill", "all"], check=False)

    def _agent_uses(self, pinentry: Path) -> None:
        (self.path / "gpg-agent.conf").write_text(f"pinentry-program {pinentry}\nallow-loopback-pinentry\n")


@contextmanager
def gpg_home() -> Iterator[GpgHome]:
    """An empty home; short, because the sockets of its agent must fit (108 bytes)."""
    path = Path(tempfile.mkdtemp(prefix="sp-", dir="/tmp"))
    home = GpgHome(path)
    try:
        yield home
    finally:
        home.kill_agents()
        shutil.rmtree(path, onerror=_unless_gone)


def _unless_gone(_function: object, _path: object, failure: tuple[object, BaseException, object]) -> None:
    """A dying agent removes its sockets by itself."""
    if not isinstance(failure[1], FileNotFoundError):
        raise failure[1]


@contextmanager
def populated_home() -> Iterator[GpgHome]:
    """A copy of the home that the module's docstring describes."""
    with gpg_home() as home:
        for name, content in _populated_files().items():
            target = home.path / name
            target.parent.mkdir(mode=0o700, exist_ok=True)
            target.write_bytes(content)
        yield home


@cache
def people() -> People:
    with gpg_home() as home:
        return People(
            alice=_make(home, "Alice Lovelace", "alice@example.org"),
            bob=_make(home, "Bob Babbage", "bob@example.org"),
            carol=_make(home, "Carol Shaw", "carol@example.org"),
            zoya=_make(home, "Зоя Хохлова", "zoya@example.org"),
            arpad=_make(home, "Árpád Tűrő", "arpad@example.org"),
            expired=_make(home, "Expired Ed", "expired@example.org", expires="2021-01-01"),
            revoked=_make_revoked(home, "Revoked Reva", "revoked@example.org"),
            signs_only=_make(home, "Signe Only", "signs-only@example.org", encrypts=False),
        )


@cache
def _populated_files() -> dict[str, bytes]:
    everybody = people()
    with gpg_home() as home:
        home.add_own(everybody.alice)
        others = (everybody.bob, everybody.carol, everybody.zoya, everybody.arpad)
        home.add(*others, everybody.expired, everybody.revoked, everybody.signs_only)
        home.verify(everybody.bob, everybody.zoya, everybody.signs_only, by=everybody.alice)
        home.gpg("--check-trustdb")
        files = [home.path / "pubring.kbx", home.path / "trustdb.gpg"]
        files += (home.path / "private-keys-v1.d").iterdir()
        return {str(file.relative_to(home.path)): file.read_bytes() for file in files}


@cache
def protected(person: Person, passphrase: str) -> bytes:
    with gpg_home() as home:
        home.gpg("--import", content=person.secret)
        home.pinentry_gives(passphrase)
        home.gpg("--passwd", person.fingerprint)
        return home.gpg("--export-secret-keys", person.fingerprint)


_MADE_IN = "--faked-system-time=20200101T000000!"  # so that every key is older than what it signs


def _make(home: GpgHome, name: str, address: str, *, expires: str = "never", encrypts: bool = True) -> Person:
    user_id = f"{name} <{address}>"
    loopback = ("--pinentry-mode", "loopback", "--passphrase", "")
    home.gpg(_MADE_IN, *loopback, "--quick-generate-key", user_id, "ed25519", "sign", expires)
    fingerprint = _fingerprint(home, address)
    if encrypts:
        home.gpg(_MADE_IN, *loopback, "--quick-add-key", fingerprint, "cv25519", "encr", expires)
    return _person(home, name, address, fingerprint)


def _make_revoked(home: GpgHome, name: str, address: str) -> Person:
    made = _make(home, name, address)
    certificate = (home.path / "openpgp-revocs.d" / f"{made.fingerprint}.rev").read_text()
    home.gpg("--import", content=certificate.replace(":-----BEGIN", "-----BEGIN").encode())
    return _person(home, name, address, made.fingerprint)


def _person(home: GpgHome, name: str, address: str, fingerprint: Fingerprint) -> Person:
    secret = home.gpg("--pinentry-mode", "loopback", "--passphrase", "", "--export-secret-keys", fingerprint)
    return Person(name, address, fingerprint, home.gpg("--export", fingerprint), secret)


def _fingerprint(home: GpgHome, address: str) -> Fingerprint:
    lines: Sequence[str] = home.gpg("--with-colons", "--list-keys", f"<{address}>").decode().splitlines()
    return Fingerprint(next(line for line in lines if line.startswith("fpr")).split(":")[9])
