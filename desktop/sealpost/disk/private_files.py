"""A file for its owner alone, whole or not there at all."""

import os
from pathlib import Path

from sealpost.errors import FileExists, NotWritable
from sealpost.services.file_ports import Existing


def write_private(path: Path, content: bytes, existing: Existing = Existing.KEEP) -> None:
    """Raises FileExists, NotWritable."""
    if existing is not Existing.REPLACE and path.exists():
        raise FileExists(path=str(path))
    beside = path.with_name(f".{path.name}.new")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise NotWritable(path=str(path), detail=error.strerror or "") from error
