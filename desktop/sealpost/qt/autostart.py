"""Starting at login: one file in the folder that desktops read (freedesktop.org autostart-spec 0.5)."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sealpost.errors import NotWritable

_ENTRY = """[Desktop Entry]
Type=Application
Name=Sealpost
Comment=OpenPGP for webmail
Icon=org.sealpost.Sealpost
Exec={command}
X-GNOME-Autostart-enabled=true
"""

_SPECIAL = str.maketrans({"\\": "\\\\\\\\", '"': '\\\\"', "`": "\\\\`", "$": "\\\\$", "%": "%%"})


@dataclass(frozen=True, slots=True)
class Autostart:
    """On while the file is there and names this very program."""

    file: Path
    command: Sequence[str]

    @property
    def is_on(self) -> bool:
        try:
            return self.file.read_text("utf-8") == self._entry()
        except (OSError, UnicodeDecodeError):
            return False

    def switch_on(self) -> None:
        """Raises NotWritable."""
        part = self.file.with_name(f".{self.file.name}.new")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(self._entry(), "utf-8")
            part.replace(self.file)
        except OSError as error:
            with suppress(OSError):
                part.unlink()
            raise NotWritable(path=str(self.file), detail=error.strerror or "unknown") from error

    def switch_off(self) -> None:
        """Raises NotWritable."""
        try:
            self.file.unlink(missing_ok=True)
        except OSError as error:
            raise NotWritable(path=str(self.file), detail=error.strerror or "unknown") from error

    def _entry(self) -> str:
        return _ENTRY.format(command=" ".join(map(_quoted, self.command)))


def autostart_for(environ: Mapping[str, str], home: Path, executable: str) -> Autostart:
    """A Sealpost that was moved by SEALPOST_HOME starts as that one again."""
    config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    moved = environ.get("SEALPOST_HOME")
    where = ["env", f"SEALPOST_HOME={Path(moved).expanduser().absolute()}"] if moved else []
    command = [*where, executable, "-m", "sealpost", "--background"]
    return Autostart(config / "autostart" / "org.sealpost.Sealpost.desktop", command)


def _quoted(argument: str) -> str:
    """As Desktop Entry Specification 1.5 wants it in Exec: quoted, and escaped once more as a string value."""
    return f'"{argument.translate(_SPECIAL)}"'
