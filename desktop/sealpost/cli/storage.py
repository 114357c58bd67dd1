"""store: where the data is, its backups, its encryption, and all of it as JSON."""

import argparse
from pathlib import Path

from sealpost.cli.answers import Answer
from sealpost.composition import Services
from sealpost.services.secret_ports import Place
from sealpost.services.storage import Backup, StorageStatus, rescued

_PLACES = {Place.GNUPG: "GnuPG (encrypted to your own key)", Place.DESKTOP: "the desktop's store of secrets"}


def status(services: Services, options: argparse.Namespace) -> Answer:
    return _said(services.storage.status())


def noted(services: Services, options: argparse.Namespace) -> Answer:
    services.storage.take_note()
    return _said(services.storage.status())


def backup(services: Services, options: argparse.Namespace) -> Answer:
    made = services.storage.back_up()
    return Answer(f"{made.path}\n" if made else "", {"backup": _backup_object(made) if made else None})


def restore(services: Services, options: argparse.Namespace) -> Answer:
    aside = services.storage.restore(options.name)
    text = f"Restored {options.name}. What was there before is kept as {aside}.\n"
    return Answer(text, {"restored": options.name, "kept": str(aside) if aside else None})


def encrypt(services: Services, options: argparse.Namespace) -> Answer:
    services.storage.encrypt(Place(options.place))
    return _said(services.storage.status())


def decrypt(services: Services, options: argparse.Namespace) -> Answer:
    services.storage.decrypt()
    return _said(services.storage.status())


def export(services: Services, options: argparse.Namespace) -> Answer:
    target = Path(options.file).absolute()
    rows = services.storage.export(target)
    return Answer(f"{rows} entries are in {target}, in clear, for you alone.\n", {"file": str(target), "rows": rows})


def _said(found: StorageStatus) -> Answer:
    kept = f"encrypted, with its key kept by {_PLACES[found.place]}" if found.place else "not encrypted"
    lines = [f"{found.path}: {found.size} bytes, {kept}.", *(_line(each) for each in found.backups)]
    if found.rescue:
        lines.append(rescued(found.rescue))
    lines += [f"Still in clear: {path}" for path in found.left_in_clear]
    fields: dict[str, object] = {
        "path": str(found.path),
        "size": found.size,
        "encrypted": found.place is not None,
        "key": found.place.value if found.place else None,
        "backups": [_backup_object(each) for each in found.backups],
        "rescue": rescued(found.rescue) if found.rescue else None,
        "left_in_clear": [str(path) for path in found.left_in_clear],
    }
    return Answer("".join(f"{line}\n" for line in lines), fields)


def _line(made: Backup) -> str:
    kind = f"{made.kind.value}, encrypted" if made.is_encrypted else made.kind.value
    return f"{made.at.astimezone():%Y-%m-%d %H:%M}  {made.size:>10}  {made.path.name}  ({kind})"


def _backup_object(made: Backup) -> dict[str, object]:
    return {
        "name": made.path.name,
        "at": made.at.isoformat(),
        "kind": made.kind.value,
        "size": made.size,
        "encrypted": made.is_encrypted,
    }
