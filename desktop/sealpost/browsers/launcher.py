"""The launcher that manifests name: it stays where it is while Sealpost and its Python come and go."""

import hashlib
import json
import os
import shlex
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import sealpost_host
from sealpost.browsers.files import not_written, replace_file
from sealpost.browsers.table import FIREFOX_EXTENSION_ID, HOST_NAME
from sealpost.core.sentence import Sentence
from sealpost_host import configuration
from sealpost_host.problems import NotReadable

_PACKAGE = "sealpost_host"

_SCRIPT = """\
#!/bin/sh
# Written by Sealpost each time it starts. Browsers name this file, so it must stay where it is.
{exports}for python in {interpreters}; do
  [ -x "$python" ] && exec "$python" -I -S -c {program} "$@"
done
echo "Sealpost: none of these can be run: {interpreters}" >&2
exit 127
"""

_PROGRAM = "import sys; sys.path.insert(0, {folder!r}); from sealpost_host.__main__ import main; sys.exit(main())"


@dataclass(frozen=True, slots=True)
class Launcher:
    """Everything lies in `folder`; `app` is the command with which the host starts Sealpost.

    `extension_ids` are those of our extension in browsers of the Chromium family.
    """

    folder: Path
    interpreter: Path
    app: Sequence[str]
    extension_ids: Sequence[str]
    sealpost_home: str | None = None

    @property
    def script(self) -> Path:
        return self.folder / HOST_NAME

    @property
    def _configuration(self) -> Path:
        return self.folder / "host.json"

    def fault(self) -> str:
        """What is wrong with what is installed, as a clause; "" if nothing."""
        if not self.script.exists():
            return Sentence("the launcher is not installed")
        if not os.access(self.script, os.X_OK):
            return Sentence("the launcher is not executable")
        if self.script.read_bytes() != self._script_text():
            return Sentence("the launcher is of another version or place")
        if not self._is_package_current():
            return Sentence("the launcher's program is not complete")
        return ""

    def install(self) -> bool:
        """Returns whether anything had to be written. Raises NotWritable, DiskFull."""
        changed = False
        if not self._is_package_current():
            self._install_package()
            changed = True
        for path, content, mode in (
            (self._configuration, self._configuration_text(), 0o644),
            (self.script, self._script_text(), 0o755),
        ):
            if not _holds(path, content, mode):
                replace_file(path, content, mode)
                changed = True
        return changed

    def _script_text(self) -> bytes:
        exports = f"export SEALPOST_HOME={shlex.quote(self.sealpost_home)}\n" if self.sealpost_home else ""
        interpreters = dict.fromkeys([str(self.interpreter), "/usr/bin/python3"])
        return _SCRIPT.format(
            exports=exports,
            interpreters=" ".join(map(shlex.quote, interpreters)),
            program=shlex.quote(_PROGRAM.format(folder=str(self.folder))),
        ).encode()

    def _configuration_text(self) -> bytes:
        """`start_app` may have been switched off, and callers added, by the user: that stays as it is."""
        found = configuration.Configuration((), start_app=True, callers=())
        with suppress(NotReadable):
            found = configuration.read(str(self._configuration))
        ours = [f"chrome-extension://{each}/" for each in self.extension_ids] + [FIREFOX_EXTENSION_ID]
        fields = {
            "app": list(self.app),
            "start_app": found.start_app,
            "callers": list(dict.fromkeys([*ours, *(found.callers or ())])),
        }
        return (json.dumps(fields, indent=2) + "\n").encode()

    def _is_package_current(self) -> bool:
        return _digest(self.folder / _PACKAGE) == _digest(_source())

    def _install_package(self) -> None:
        """A link changes, in one step: a browser starts the old program or the new, never a mixture."""
        version = f"{_PACKAGE}-{_digest(_source())[:16]}"
        copy, link = self.folder / version, self.folder / _PACKAGE
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(_source(), copy, ignore=shutil.ignore_patterns("__pycache__"))
            if link.is_dir() and not link.is_symlink():
                shutil.rmtree(link)
            fresh = self.folder / f".{_PACKAGE}-{os.getpid()}"
            fresh.unlink(missing_ok=True)
            fresh.symlink_to(version)
            fresh.replace(link)
        except OSError as error:
            raise not_written(self.folder, error) from error
        for old in self.folder.glob(f"{_PACKAGE}-*"):
            if old.name != version:
                shutil.rmtree(old, ignore_errors=True)


def launcher_for(
    host_folder: Path, environ: Mapping[str, str], executable: str, extension_ids: Sequence[str]
) -> Launcher:
    """`executable` is the Python that runs the app; the host runs with the one beneath its environment."""
    moved = environ.get("SEALPOST_HOME")
    return Launcher(
        folder=host_folder,
        interpreter=Path(executable).resolve(),
        app=(executable, "-m", "sealpost", "--background"),
        extension_ids=extension_ids,
        sealpost_home=str(Path(moved).expanduser().absolute()) if moved else None,
    )


def _source() -> Path:
    return Path(sealpost_host.__file__).parent


def _digest(package: Path) -> str:
    digest = hashlib.sha256()
    for file in sorted(package.glob("*.py")):
        digest.update(f"{file.name}\0".encode() + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _holds(path: Path, content: bytes, mode: int) -> bool:
    try:
        return path.read_bytes() == content and path.stat().st_mode & 0o777 == mode
    except OSError:
        return False
