"""What can be done with a chosen file, as jobs: each ends in what is to be said and what was made."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sealpost.core import file_names
from sealpost.core.checksums import SHOWN, Digest
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.verdict import Signature
from sealpost.errors import NotReadable, SealpostError
from sealpost.services.activity import DONE, ActivityService
from sealpost.services.files import FilesService, Run

ORIGIN = "sealpost"
_SIGNATURES = (".sig", ".asc", ".sign")


@dataclass(frozen=True, slots=True)
class SealOrder:
    """For whom, and by whom: with keys, or with a password alone."""

    to: Sequence[str] = ()
    confirmed: Collection[Fingerprint] = ()
    signer: Key | None = None
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Made:
    """`path` is what was written, if anything was."""

    path: Path | None = None
    is_sealed: bool | None = None  # of what was opened
    signatures: Sequence[Signature] | None = None  # of what was opened or checked
    sums: Mapping[Digest, str] = field(default_factory=dict[Digest, str])
    of: Path | None = None  # the file that a signature was checked with

    @property
    def is_archive(self) -> bool:
        return self.is_sealed is not None and self.path is not None and self.path.suffix == file_names.ARCHIVE


class FileWork:
    """Each call takes as long as the file is large, and is recorded if it uses a key."""

    def __init__(self, files: FilesService, activity: ActivityService) -> None:
        self._files, self._activity = files, activity

    def seal(self, order: SealOrder, path: Path, run: Run) -> Made:
        if order.password:
            return Made(self._files.seal_with_password(path, order.password, run))
        try:
            made = self._files.seal(path, order.to, order.signer, run, confirmed=order.confirmed)
        except SealpostError as error:
            self._record("encrypt", order.signer, error.code)
            raise
        self._record("encrypt", order.signer, DONE)
        return Made(made)

    def sign(self, signer: Key, path: Path, run: Run) -> Made:
        try:
            made = self._files.sign(path, signer, run)
        except SealpostError as error:
            self._record("sign", signer, error.code)
            raise
        self._record("sign", signer, DONE)
        return Made(made)

    def open(self, path: Path, run: Run) -> Made:
        try:
            opened = self._files.open(path, run)
        except SealpostError as error:
            self._activity.record("open", ORIGIN, "", None, error.code)
            raise
        if opened.is_sealed:
            self._activity.record("open", ORIGIN, "", None, DONE)
        return Made(opened.path, opened.is_sealed, opened.signatures)

    def verify(self, path: Path, run: Run) -> Made:
        """`path` is the signature, or the file beside which it lies. Raises NotReadable besides."""
        signed, signature = self._pair(path)
        return Made(signatures=self._files.verify(signed, signature, run), of=signed)

    def checksums(self, path: Path, run: Run) -> Made:
        return Made(sums=self._files.checksums(path, SHOWN, run))

    def unpack(self, archive: Path, run: Run) -> Made:
        """The archive in between is ours to remove: all of it is in the folder."""
        folder = self._files.unpack(archive, run)
        archive.unlink()
        return Made(folder)

    def _pair(self, path: Path) -> tuple[Path, Path]:
        named = file_names.signed_name(path.name)
        if named and path.with_name(named).is_file():
            return path.with_name(named), path
        for ending in _SIGNATURES:
            if (found := path.with_name(path.name + ending)).is_file():
                return path, found
        missing = named or f"{path.name}{_SIGNATURES[0]}"
        detail = "the signed file is not beside its signature" if named else "there is no signature beside the file"
        raise NotReadable(path=missing, detail=detail)

    def _record(self, operation: str, signer: Key | None, outcome: str) -> None:
        if signer:
            self._activity.record(operation, ORIGIN, "", signer.fingerprint, outcome)
