"""files seal, open, sign, verify, checksum."""

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from sealpost.cli.answers import Answer, signature_sentence
from sealpost.cli.mail import ORIGIN, recipients, recorded
from sealpost.composition import Services
from sealpost.core import file_names
from sealpost.core.checksums import Digest
from sealpost.core.verdict import Signature, SignatureVerdict
from sealpost.errors import NotReadable, SealpostError
from sealpost.operations.open import signature_reply
from sealpost.services.activity import DONE
from sealpost.services.file_ports import Existing
from sealpost.services.files import OpenedFile, Run

_SIGNATURES = (".sig", ".asc")


def seal(services: Services, options: argparse.Namespace) -> Answer:
    run = _run(options)
    if options.password:
        password = _password()
        return _written([services.files.seal_with_password(Path(each), password, run) for each in options.files])
    to, confirmed = recipients(services, options.to)
    signer = services.mail.signer_for(options.account) if options.sign else None
    with recorded(services, "encrypt", signer):
        return _written(
            [
                services.files.seal(Path(each), to, signer, run, account=options.account, confirmed=confirmed)
                for each in options.files
            ]
        )


def open_files(services: Services, options: argparse.Namespace) -> Answer:
    run = _run(options)
    password = _password() if options.password else None
    opened = [_open(services, Path(each), run, password) for each in options.files]
    if options.unpack:
        opened = [_unpacked(services, each) for each in opened]
    return Answer(
        "".join(f"{each.path}\n" for each in opened),
        {"files": [_file_object(each) for each in opened], "error": None},
        [f"{each.path.name}: {_sentence(each)}" for each in opened],
    )


def _open(services: Services, path: Path, run: Run, password: str | None) -> OpenedFile:
    try:
        opened = services.files.open(path, run, password=password)
    except SealpostError as error:
        services.activity.record("open", ORIGIN, "", None, error.code)
        raise
    if opened.is_sealed:
        services.activity.record("open", ORIGIN, "", None, DONE)
    return opened


def _unpacked(services: Services, opened: OpenedFile) -> OpenedFile:
    """The archive in between is ours to remove: all of it is in the folder, or still in the sealed file."""
    if not opened.path.name.endswith(file_names.ARCHIVE):
        return opened
    try:
        return replace(opened, path=services.files.unpack(opened.path))
    finally:
        opened.path.unlink()


def sign(services: Services, options: argparse.Namespace) -> Answer:
    signer = services.mail.signer_for(options.account)
    with recorded(services, "sign", signer):
        return _written([services.files.sign(Path(each), signer, _run(options)) for each in options.files])


def verify(services: Services, options: argparse.Namespace) -> Answer:
    path = Path(options.file)
    signature = Path(options.signature) if options.signature else _signature_beside(path)
    found = services.files.verify(path, signature)
    is_good = bool(found) and all(each.verdict is SignatureVerdict.GOOD for each in found)
    said = [signature_sentence(each) for each in found] or ["There is no signature in this."]
    fields: dict[str, object] = {"signatures": _signature_objects(found), "error": None}
    return Answer("".join(f"{line}\n" for line in said), fields, exit_status=0 if is_good else 1)


def checksum(services: Services, options: argparse.Namespace) -> Answer:
    digest = Digest(options.digest)
    sums = {each: services.files.checksums(Path(each), [digest])[digest] for each in options.files}
    lines = "".join(f"{value}  {name}\n" for name, value in sums.items())
    return Answer(lines, {digest.value: sums, "error": None})


def _run(options: argparse.Namespace) -> Run:
    existing = Existing.REPLACE if options.replace else Existing.NUMBER if options.number else Existing.KEEP
    return Run(folder=Path(options.folder) if options.folder else None, existing=existing, told=_progress())


def _progress() -> Callable[[int, int], None]:
    """A line that is written over, for people only."""
    if not sys.stderr.isatty():
        return lambda done, total: None

    def tell(done: int, total: int) -> None:
        share = 100 * done // total if total else 100
        sys.stderr.write(f"\r{share:3d} %" + ("\n" if done >= total else ""))

    return tell


def _password() -> str:
    """Never an argument: other users can read those."""
    if sys.stdin.isatty():
        return getpass.getpass("Password of the file: ")
    return sys.stdin.readline().rstrip("\n")


def _signature_beside(path: Path) -> Path:
    """Raises NotReadable."""
    for ending in _SIGNATURES:
        if (found := path.with_name(path.name + ending)).is_file():
            return found
    raise NotReadable(path=f"{path.name}{_SIGNATURES[0]}", detail="there is no signature beside the file")


def _written(paths: list[Path]) -> Answer:
    return Answer("".join(f"{path}\n" for path in paths), {"files": [str(path) for path in paths], "error": None})


def _file_object(opened: OpenedFile) -> dict[str, object]:
    return {
        "path": str(opened.path),
        "sealed": opened.is_sealed,
        "signatures": _signature_objects(opened.signatures),
        "is_program": file_names.is_program(opened.path.name),
    }


def _signature_objects(signatures: Sequence[Signature]) -> list[object]:
    return [msgspec.to_builtins(signature_reply(each)) for each in signatures]


def _sentence(opened: OpenedFile) -> str:
    said = ["Sealed." if opened.is_sealed else "Not sealed."]
    said += [signature_sentence(each) for each in opened.signatures] or ["Not signed."]
    if file_names.is_program(opened.path.name):
        said.append("Careful: this is a program; opening it runs it.")
    return " ".join(said)
