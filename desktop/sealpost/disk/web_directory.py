"""Files of a web key directory, written below a folder: readable by everybody, as a web server needs them."""

import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from sealpost.errors import NotWritable


def write_web_directory(folder: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    """Replaces what is there under the same names, and nothing else. Raises NotWritable."""
    for place, content in files.items():
        target = folder / place
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _write(target, content)
        except OSError as error:
            raise NotWritable(path=str(target), detail=error.strerror or "") from error


def _write(target: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    with os.fdopen(os.open(target, flags, 0o644), "wb") as file:
        file.write(content)
