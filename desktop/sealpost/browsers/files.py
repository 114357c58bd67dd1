"""Replacing a small file in one step, so that a browser never reads half of it."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from sealpost.errors import DiskFull, NotWritable


def replace_file(path: Path, content: bytes, mode: int) -> None:
    """Whatever happens, `path` holds the old content or all of the new. Raises NotWritable, DiskFull."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                os.fchmod(file.fileno(), mode)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except OSError:
            with suppress(OSError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> DiskFull | NotWritable:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull()
    return NotWritable(path=str(path), detail=error.strerror or type(error).__name__)
