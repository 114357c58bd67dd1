"""Public keys that were deleted, one private file for each deletion, until undoing it makes no sense any more."""

import json
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TypedDict, cast

from sealpost.core.key_editing import OwnerTrust
from sealpost.core.keys import Fingerprint
from sealpost.errors import NotWritable
from sealpost.paths import private_folder
from sealpost.services.key_ports import DeletedKeys


class _Written(TypedDict):
    at: str
    user_ids: list[str]
    armored: str
    owner_trust: dict[str, str]


class FiledDeletions:
    """A `DeletedKeyStore`. A file that can't be read counts as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, deleted: DeletedKeys) -> None:
        written = _Written(
            at=deleted.at.isoformat(),
            user_ids=list(deleted.user_ids),
            armored=deleted.armored,
            owner_trust={fingerprint: trust.value for fingerprint, trust in deleted.owner_trust},
        )
        target = self._folder / f"{deleted.name}.json"
        try:
            private_folder(self._folder)
            _write(target.with_suffix(".new"), json.dumps(written, ensure_ascii=False).encode())
            target.with_suffix(".new").rename(target)
        except OSError as error:
            raise NotWritable(path=str(target), detail=error.strerror or "") from error

    def all(self) -> Sequence[DeletedKeys]:
        found = [_read(file) for file in sorted(self._folder.glob("*.json"), reverse=True)]
        return [each for each in found if each is not None]

    def forget(self, name: str) -> None:
        for deleted in self.all():
            if deleted.name == name:
                (self._folder / f"{name}.json").unlink(missing_ok=True)

    def forget_before(self, moment: datetime) -> None:
        for deleted in self.all():
            if deleted.at < moment:
                (self._folder / f"{deleted.name}.json").unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _read(file: Path) -> DeletedKeys | None:
    try:
        written = cast(_Written, json.loads(file.read_text("utf-8")))
        trust = [(Fingerprint(key), OwnerTrust(level)) for key, level in written["owner_trust"].items()]
        at = datetime.fromisoformat(written["at"])
        return DeletedKeys(file.stem, at, written["user_ids"], written["armored"], trust)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
