"""The advisor's rules in a file that the user may edit with any editor; read again whenever it has changed."""

import errno
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from sealpost.core.rules_editing import Value, with_value
from sealpost.core.rules_file import LONGEST, RulesFile, WrongRules, read_rules, shipped_text
from sealpost.errors import DiskFull, NotReadable, NotWritable, RulesFileWrong
from sealpost.paths import private_folder

_Stamp = tuple[int, int, int]


class AdvisorRules:
    """Nothing is written before the first change; without a file the shipped rules count."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read: tuple[_Stamp | None, RulesFile] | None = None

    def current(self) -> RulesFile:
        """Raises RulesFileWrong, NotReadable."""
        stamp = self._stamp()
        if self._read is None or self._read[0] != stamp:
            self._read = stamp, self._parsed(self._text())
        return self._read[1]

    def in_force(self) -> RulesFile:
        """As `current`; while the file is wrong, what is shipped."""
        try:
            return self.current()
        except (RulesFileWrong, NotReadable):
            return RulesFile()

    def change(self, path: Sequence[str], value: Value) -> RulesFile:
        """Set one value and keep the rest of the file as it is. Raises as `current`, and NotWritable, DiskFull."""
        before = self._text()
        self._parsed(before)
        after = with_value(before, path, value)
        changed = self._parsed(after)
        self._write(after)
        self._read = self._stamp(), changed
        return changed

    def restore_all(self) -> RulesFile:
        """As shipped; the user's file stays beside it as `.bak`."""
        if self.path.exists():
            try:
                self.path.replace(self.path.with_name(f"{self.path.name}.bak"))
            except OSError as error:
                raise NotWritable(path=str(self.path), detail=error.strerror or "unknown") from error
        self._write(shipped_text())
        return self.current()

    def write_out(self) -> Path:
        """Have a file to look at, also before the first change. Raises NotWritable, DiskFull."""
        if not self.path.exists():
            self._write(shipped_text())
        return self.path

    def _text(self) -> str:
        try:
            with self.path.open(encoding="utf-8") as file:
                return file.read(LONGEST + 1)
        except FileNotFoundError:
            return shipped_text()
        except UnicodeDecodeError as error:
            raise NotReadable(path=str(self.path), detail="it is not a text in UTF-8") from error
        except OSError as error:
            raise NotReadable(path=str(self.path), detail=error.strerror or "unknown") from error

    def _parsed(self, text: str) -> RulesFile:
        try:
            return read_rules(text)
        except WrongRules as error:
            raise RulesFileWrong(path=str(self.path), line=error.line, detail=error.detail) from error

    def _stamp(self) -> _Stamp | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _write(self, text: str) -> None:
        """Whole or not at all, whatever happens meanwhile."""
        try:
            private_folder(self.path.parent)
            number, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}-")
        except OSError as error:
            raise NotWritable(path=str(self.path), detail=error.strerror or "unknown") from error
        try:
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path)
        except OSError as error:
            with suppress(OSError):
                Path(name).unlink()
            if error.errno == errno.ENOSPC:
                raise DiskFull from error
            raise NotWritable(path=str(self.path), detail=error.strerror or "unknown") from error
