"""Files: sealed, opened, signed, checked; the same for windows and the command line.

The input is never touched, and the output is there whole or not at all.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from sealpost.core import file_names, verdict
from sealpost.core.checksums import Digest
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.packets import SignaturePacket, check_signature
from sealpost.core.reasons import Reason
from sealpost.core.verdict import Signature, SignatureEvidence
from sealpost.errors import Cancelled, TooLarge
from sealpost.services.file_ports import Disk, Existing, FileKeyring, Glance, Output, Sink, Source, Told
from sealpost.services.mail import MailService
from sealpost.services.opening import paired, signature_packets
from sealpost.services.ports import Cancellation, Clock, Keyring, SecondOpinion
from sealpost.services.second_opinion import seconded

_LARGEST_SIGNATURE = 1 << 20
_READ_TWICE = 64 << 20  # a larger file gets no second opinion


class _Keyring(Keyring, FileKeyring, Protocol): ...


def _to_nobody(done: int, total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Run:
    """How a file is worked on: where the result goes, who is told of octets done and in all, what stops it."""

    folder: Path | None = None  # beside the input
    existing: Existing = Existing.KEEP
    told: Callable[[int, int], None] = _to_nobody
    cancellation: Cancellation | None = None


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """`path` is what was written; only what `is_sealed` was secret on its way."""

    path: Path
    is_sealed: bool
    signatures: Sequence[Signature] = field(default=())


class FilesService:
    def __init__(
        self, keyring: _Keyring, mail: MailService, disk: Disk, clock: Clock, second: SecondOpinion | None = None
    ) -> None:
        self._keyring, self._mail, self._disk, self._clock = keyring, mail, disk, clock
        self._second = second

    def seal(
        self,
        path: Path,
        to: Sequence[str],
        signer: Key | None,
        run: Run = Run(),
        *,
        account: str = "",
        confirmed: Collection[Fingerprint] = (),
    ) -> Path:
        """The sealed file; a folder becomes one archive. Raises as `MailService.choose_recipients`, and the
        errors of files: NotReadable, NotAFile, FileChanged, FileExists, NotWritable, DiskFull."""
        recipients = self._mail.keys_for(to, signer, account=account, confirmed=confirmed)
        fingerprint = signer.fingerprint if signer else None
        return self._make(
            path,
            run,
            lambda content, sink, told: self._keyring.seal_stream(
                content, sink, recipients, fingerprint, told, run.cancellation
            ),
        )

    def seal_with_password(self, path: Path, password: str, run: Run = Run()) -> Path:
        """For somebody without a key; raises the errors of files."""
        return self._make(
            path,
            run,
            lambda content, sink, told: self._keyring.seal_stream_with_password(
                content, sink, password, told, run.cancellation
            ),
        )

    def sign(self, path: Path, signer: Key, run: Run = Run()) -> Path:
        """A detached signature in a file of its own. Raises the errors of files."""
        source = self._disk.source(path, run.cancellation)
        with self._disk.output(_beside(path, run, file_names.signature_name(path.name)), run.existing) as output:
            told = _telling(source, output, run)
            self._keyring.sign_stream(source.chunks(), output.write, signer.fingerprint, told, run.cancellation)
            return output.commit()

    def open(self, path: Path, run: Run = Run(), *, password: str | None = None) -> OpenedFile:
        """What is in a sealed or signed file. Raises as `MailService.open`, and the errors of files."""
        source = self._disk.source(path, run.cancellation)
        with self._disk.output(_beside(path, run, file_names.opened_name(path.name)), run.existing) as output:
            told = _telling(source, output, run)
            opened = self._keyring.open_stream(source.chunks(), output.write, told, run.cancellation, password)
            signatures = self._judged(opened.signatures)
            return OpenedFile(output.commit(), opened.is_sealed, signatures)

    def write(self, path: Path, content: bytes, existing: Existing = Existing.KEEP) -> Path:
        """Raises FileExists, NotWritable, DiskFull."""
        with self._disk.output(path, existing) as output:
            output.write(content)
            return output.commit()

    def unpack(self, archive: Path, run: Run = Run()) -> Path:
        """A folder with what is in the archive, beside it. Raises ArchiveRefused, Cancelled and the errors of files."""
        return self._disk.unpack(archive, archive.parent, _telling(self._disk.source(archive), None, run))

    def verify(self, path: Path, signature: Path, run: Run = Run()) -> Sequence[Signature]:
        """The verdict on each detached signature. Raises MessageRefused and the errors of files."""
        source = self._disk.source(path)
        packets = self._signature_packets(signature)
        evidence = self._keyring.verify_stream(source.chunks(), packets, _telling(source, None, run), run.cancellation)
        if source.is_folder or source.size > _READ_TWICE:
            return self._judged(evidence)
        return self._judged(evidence, check_signature(packets), b"".join(source.chunks()))

    def glance(self, path: Path) -> Glance:
        """What it is, told at once. Raises NotReadable, NotAFile."""
        return self._disk.glance(path)

    def content(self, path: Path, at_most: int) -> bytes:
        """All of a small file. Raises TooLarge, also for a folder, and the errors of files."""
        source = self._disk.source(path)
        if source.is_folder or source.size > at_most:
            raise TooLarge(size=source.size, limit=at_most)
        return b"".join(source.chunks())

    def checksums(self, path: Path, digests: Collection[Digest], run: Run = Run()) -> Mapping[Digest, str]:
        """In hexadecimal digits; a folder's are those of its archive. Raises Cancelled and the errors of files."""
        source = self._disk.source(path, run.cancellation)
        told = _telling(source, None, run)
        sums, done = {digest: hashlib.new(digest.value, usedforsecurity=not digest.is_weak) for digest in digests}, 0
        for chunk in source.chunks():
            for each in sums.values():
                each.update(chunk)
            done += len(chunk)
            told(done)
        return {digest: each.hexdigest() for digest, each in sums.items()}

    def _make(self, path: Path, run: Run, seal: Callable[[Iterable[bytes], Sink, Told], None]) -> Path:
        source = self._disk.source(path, run.cancellation)
        name = file_names.sealed_name(path.name, is_folder=source.is_folder)
        with self._disk.output(_beside(path, run, name), run.existing) as output:
            seal(source.chunks(), output.write, _telling(source, output, run))
            return output.commit()

    def _judged(
        self, evidence: Sequence[SignatureEvidence], found: Sequence[SignaturePacket] = (), content: bytes = b""
    ) -> Sequence[Signature]:
        """A second opinion is asked for where the packets and the content are at hand."""
        ring = {key.fingerprint: key for key in self._keyring.keys()}
        return tuple(
            seconded(verdict.judge(each, ring, "", self._clock.now()), packet, content, ring, self._second)
            for each, packet in paired(evidence, found)
        )

    def _signature_packets(self, path: Path) -> bytes:
        source = self._disk.source(path)
        if source.size > _LARGEST_SIGNATURE:
            raise Reason.NOT_DETACHED.refusal()
        packets = signature_packets(b"".join(source.chunks()))
        check_signature(packets)
        return packets


def _beside(path: Path, run: Run, name: str) -> Path:
    return (run.folder or path.absolute().parent) / name


def _telling(source: Source, output: Output | None, run: Run) -> Told:
    def tell(done: int) -> None:
        if run.cancellation is not None and run.cancellation.is_cancelled:
            raise Cancelled
        if output is not None:
            output.check_room()
        run.told(done, source.size)

    return tell
