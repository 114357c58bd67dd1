"""The corpus of hostile and foreign inputs: unpacked from the team's archive, its keys in real homes."""

import json
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import pytest

from support.gpg_home import GpgHome, gpg_home

ARCHIVE = Path(__file__).parents[2].parent / "shared" / "corpus.tar.xz"

Case = Mapping[str, Any]


class Corpus:
    """One unpacked copy, which lives as long as the object."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="sp-corpus-")
        with tarfile.open(ARCHIVE) as archive:
            archive.extractall(self._folder.name, filter="data")
        self._root = next(Path(self._folder.name).rglob("manifest.json")).parent

    @cached_property
    def manifest(self) -> Mapping[str, Any]:
        return json.loads((self._root / "manifest.json").read_text(encoding="utf-8"))

    @property
    def cases(self) -> list[Case]:
        return self.manifest["cases"]

    @property
    def keys(self) -> Mapping[str, Any]:
        return self.manifest["keys"]

    def read(self, name: str) -> bytes:
        return (self._root / name).read_bytes()

    def content(self, case: Case) -> bytes:
        return self.read(case["file"]) * case.get("repeat", 1)

    def public(self, name: str) -> bytes:
        return self.read(self.keys[name]["public"])

    @property
    def user(self) -> str:
        """Bob, whose machine this is."""
        return self.keys["bob"]["fpr"]

    @contextmanager
    def home(self) -> Iterator[GpgHome]:
        """The keyring that the cases assume."""
        with _home_with(self._files_of_home) as home:
            yield home

    @contextmanager
    def home_of_user(self) -> Iterator[GpgHome]:
        """Nobody's key is here but the user's own."""
        with _home_with(self._files_of_user) as home:
            yield home

    @cached_property
    def _files_of_user(self) -> Mapping[str, bytes]:
        with gpg_home() as home:
            home.gpg("--import", content=self.public("bob") + self.read(self.keys["bob"]["secret"]))
            home.gpg("--import-ownertrust", content=f"{self.user}:6:\n".encode())
            home.gpg("--check-trustdb")
            return _files_of(home)

    @cached_property
    def _files_of_home(self) -> Mapping[str, bytes]:
        inside = {name: key for name, key in self.keys.items() if key["in_keyring"]}
        with self.home_of_user() as home:
            home.gpg("--import", content=b"".join(self.public(name) for name in inside))
            secrets = [key["secret"] for key in inside.values() if key["secret_in_keyring"]]
            home.gpg("--import", content=b"".join(map(self.read, secrets)))
            for name, key in inside.items():
                if key["trust"] == "full" and name not in ("revoked", "superseded"):
                    self.certify(home, name)
                if key.get("setup") == "disable":
                    home.edit(key["fpr"], "disable")
            home.gpg("--check-trustdb")
            return _files_of(home)

    def certify(self, home: GpgHome, name: str) -> None:
        home.gpg("--yes", "--local-user", self.user, "--quick-lsign-key", self.keys[name]["fpr"])

    def prepare(self, home: GpgHome, case: Case) -> None:
        """The case's own set-up, and what its person would type into the pinentry."""
        for step in case.get("setup", ()):
            what, name = step.split()
            if what == "certify":
                self.certify(home, name)
            else:
                home.try_import(self.public(name))
        passphrase = self.keys[case["passphrase_for"]]["passphrase"] if "passphrase_for" in case else ""
        home.pinentry_gives(case.get("password", passphrase))


def _files_of(home: GpgHome) -> Mapping[str, bytes]:
    files = [home.path / "pubring.kbx", home.path / "trustdb.gpg", *(home.path / "private-keys-v1.d").iterdir()]
    return {str(file.relative_to(home.path)): file.read_bytes() for file in files}


@contextmanager
def _home_with(files: Mapping[str, bytes]) -> Iterator[GpgHome]:
    with gpg_home() as home:
        for name, content in files.items():
            target = home.path / name
            target.parent.mkdir(mode=0o700, exist_ok=True)
            target.write_bytes(content)
        yield home


@cache
def corpus() -> Corpus:
    return Corpus()


def cases(known: Mapping[str, str]) -> list[Any]:
    """All of them, for parametrize. `known`: case id -> why it can't hold, and for how long."""
    if not ARCHIVE.exists():
        reason = f"{ARCHIVE.name} is not beside the project, in ../shared"
        return [pytest.param(None, marks=pytest.mark.skip(reason=reason))]
    return [
        pytest.param(
            case,
            id=case["id"],
            marks=pytest.mark.xfail(reason=known[case["id"]], strict=True) if case["id"] in known else (),
        )
        for case in corpus().cases
    ]


def records(*fields: str) -> list[Any]:
    """The hostile values for such fields of a contact or an item, for parametrize."""
    if not ARCHIVE.exists():
        reason = f"{ARCHIVE.name} is not beside the project, in ../shared"
        return [pytest.param(None, marks=pytest.mark.skip(reason=reason))]
    found = [each for each in corpus().manifest["extra"] if each.get("kind") == "record" and each["field"] in fields]
    return [pytest.param(each, id=each["id"]) for each in found]
