"""Looking for a secret in everything that programs have written, while they may still be at work."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

_PATIENCE = 20.0  # seconds; a browser's cache rests much sooner


def holders(folder: Path, text: str) -> list[str]:
    """The files below `folder` that have this text, in either of the encodings that browsers use.

    A file that vanishes while it is looked for may have become another one, already passed: all is read again,
    until one whole pass has missed nothing.
    """
    forms = [text.encode(), text.encode("utf-16-le")]
    found: set[str] = set()
    deadline = time.monotonic() + _PATIENCE
    while True:
        search = _Search(folder)
        found |= {str(file) for file, content in search.contents() if any(form in content for form in forms)}
        if search.missed == 0:
            return sorted(found)
        assert time.monotonic() < deadline, f"files below {folder} never rested"


class _Search:
    """One pass over a folder; `missed` counts what went away before it was read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.missed = 0

    def contents(self) -> Iterator[tuple[Path, bytes]]:
        for place, _, names in os.walk(self._folder, onerror=self._on_unread):
            for name in names:
                file = Path(place, name)
                if file.is_symlink() or not file.is_file():
                    self.missed += not os.path.lexists(file)
                    continue
                try:
                    yield file, file.read_bytes()
                except FileNotFoundError:
                    self.missed += 1

    def _on_unread(self, error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            raise error
        self.missed += 1
