"""Several private files that belong together: all of them are there afterwards, or none."""

import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from sealpost.core.file_names import numbered
from sealpost.core.text import visible
from sealpost.disk.outputs import FileOutput
from sealpost.errors import FileExists, NotWritable
from sealpost.services.file_ports import Existing

_NAMES_TRIED = 1000


def write_together(folder: Path, files: Mapping[str, bytes]) -> Sequence[Path]:
    """Never over a file that is there: then all of them get the next free number, so that one sees what belongs
    together. Each is read back. Raises FileExists, NotWritable, DiskFull, and then nothing was written."""
    targets = _free_names(folder, list(files))
    written: list[Path] = []
    try:
        with contextlib.ExitStack() as stack:
            outputs = [stack.enter_context(FileOutput(target, Existing.KEEP)) for target in targets]
            for output, content in zip(outputs, files.values(), strict=True):
                output.write(content)
            for output in outputs:
                written.append(output.commit())
        _read_back(written, list(files.values()))
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return written


def _free_names(folder: Path, names: Sequence[str]) -> Sequence[Path]:
    for number in range(1, _NAMES_TRIED):
        targets = [folder / (name if number == 1 else numbered(name, number)) for name in names]
        if not any(target.exists() for target in targets):
            return targets
    raise FileExists(path=visible(str(folder / names[0])))


def _read_back(written: Sequence[Path], contents: Sequence[bytes]) -> None:
    """A stick that lies about its size is found out here."""
    for path, content in zip(written, contents, strict=True):
        try:
            same = path.read_bytes() == content
        except OSError:
            same = False
        if not same:
            raise NotWritable(path=visible(str(path)), detail="it reads differently")
