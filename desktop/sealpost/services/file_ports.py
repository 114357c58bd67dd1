"""What FilesService needs from the outside: disk/ and gpg/ fulfil it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Protocol

from sealpost.core.keys import Fingerprint
from sealpost.core.verdict import SignatureEvidence
from sealpost.services.ports import Cancellation

Told = Callable[[int], None]  # how many octets of the input are done; what it raises ends the work
Sink = Callable[[bytes], None]  # takes what is written, in order; what it raises ends the work


class Existing(Enum):
    """What becomes of a file that has the name already."""

    KEEP = "keep"  # refuse
    REPLACE = "replace"
    NUMBER = "number"  # write beside it, under the next free number


@dataclass(frozen=True, slots=True)
class Glance:
    """What a path is, as far as it can be told at once; a folder's size can't."""

    size: int | None  # of a file
    start: bytes

    @property
    def is_folder(self) -> bool:
        return self.size is None


class Source(Protocol):
    @property
    def path(self) -> Path: ...

    @property
    def size(self) -> int: ...

    @property
    def is_folder(self) -> bool: ...

    def chunks(self) -> Iterator[bytes]:
        """Raises NotReadable, NotAFile, FileChanged."""
        ...


class Output(Protocol):
    """Left without `commit`, it leaves nothing behind."""

    def __enter__(self) -> "Output": ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def write(self, content: bytes) -> None:
        """Raises NotWritable, DiskFull."""
        ...

    def check_room(self) -> None:
        """Raises DiskFull."""
        ...

    def commit(self) -> Path:
        """Raises FileExists, NotWritable, DiskFull."""
        ...


class Disk(Protocol):
    def glance(self, path: Path) -> Glance:
        """Raises NotReadable, NotAFile."""
        ...

    def source(self, path: Path, cancellation: Cancellation | None = None) -> Source:
        """Raises NotReadable, NotAFile, Cancelled."""
        ...

    def output(self, target: Path, existing: Existing) -> Output:
        """Raises FileExists, NotWritable, DiskFull."""
        ...

    def unpack(self, archive: Path, folder: Path, told: Told) -> Path:
        """The new folder in `folder` that all of it is in. Raises ArchiveRefused, NotReadable, NotWritable, DiskFull,
        and what `told` raises; nothing is left behind then."""
        ...


@dataclass(frozen=True, slots=True)
class OpenedStream:
    """What gpg said of a file that it has opened entirely; sealed means that integrity was confirmed."""

    is_sealed: bool
    filename: str
    signatures: Sequence[SignatureEvidence]


class FileKeyring(Protocol):
    """As `ports.Keyring`, for content of any size. A password is for the message alone, not for a key."""

    def seal_stream(
        self,
        content: Iterable[bytes],
        sink: Sink,
        recipients: Sequence[Fingerprint],
        signer: Fingerprint | None,
        told: Told,
        cancellation: Cancellation | None = None,
    ) -> None: ...

    def seal_stream_with_password(
        self, content: Iterable[bytes], sink: Sink, password: str, told: Told, cancellation: Cancellation | None = None
    ) -> None: ...

    def open_stream(
        self,
        content: Iterable[bytes],
        sink: Sink,
        told: Told,
        cancellation: Cancellation | None = None,
        password: str | None = None,
    ) -> OpenedStream:
        """Raises as `Keyring.decrypt`; what was written by then is worth nothing."""
        ...

    def sign_stream(
        self,
        content: Iterable[bytes],
        sink: Sink,
        signer: Fingerprint,
        told: Told,
        cancellation: Cancellation | None = None,
    ) -> None: ...

    def verify_stream(
        self, content: Iterable[bytes], signature: bytes, told: Told, cancellation: Cancellation | None = None
    ) -> Sequence[SignatureEvidence]: ...
