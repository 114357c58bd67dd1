"""Makes a release of the commit that is checked out: the same commit gives the same bytes on every machine alike.

Usage, anywhere in the repository: release.py FOLDER [FINGERPRINT], where FOLDER is not there yet.
"""

import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

BUILDS_WITH = "hatchling==1.33.0"  # it names itself in what it makes
ONLY_FOR = {"chromium": ("key", "minimum_chrome_version"), "firefox": ("browser_specific_settings",)}
SUMS = "SHA256SUMS"


def main(folder: Path, fingerprint: str) -> None:
    if fingerprint and not re.fullmatch("[0-9A-F]{40}", fingerprint):
        sys.exit("Name the key that signs by its whole fingerprint: 40 digits, without blanks.")
    if _git("status", "--porcelain"):
        sys.exit("There are changes that no commit holds: commit or stash them, then try again.")
    seconds = int(_git("log", "-1", "--format=%ct"))
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as exported:
        source = Path(exported)
        with tarfile.open(fileobj=io.BytesIO(_git("archive", "--format=tar", "HEAD"))) as archive:
            archive.extractall(source, filter="data")
        _build_packages(source, folder, seconds)
        version = json.loads((source / "extension/manifest.json").read_text(encoding="utf-8"))["version"]
        for browser in ONLY_FOR:
            _zip_extension(source / "extension", folder / f"sealpost-{version}-{browser}.zip", browser, seconds)
        _list_parts(source, folder / f"sealpost-{version}.cdx.json", seconds)
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(folder.iterdir())]
    (folder / SUMS).write_text("".join(sums), encoding="ascii")
    if fingerprint:
        command = ["gpg", "--armor", "--local-user", fingerprint, "--detach-sign", str(folder / SUMS)]
        subprocess.run(command, check=True)
    sys.stdout.write("".join(sums))


def _build_packages(source: Path, folder: Path, seconds: int) -> None:
    constraint = source / ".build-constraint"
    constraint.write_text(BUILDS_WITH, encoding="ascii")
    build = ["build", "--quiet", "--build-constraint", str(constraint), "--out-dir", str(folder), str(source)]
    _uv(build, source, {"SOURCE_DATE_EPOCH": str(seconds)})
    (folder / ".gitignore").unlink(missing_ok=True)  # uv's own


def _zip_extension(extension: Path, target: Path, browser: str, seconds: int) -> None:
    """What the other browser alone reads in the manifest is left out of it."""
    others = {name for each, names in ONLY_FOR.items() if each != browser for name in names}
    moment = datetime.fromtimestamp(seconds, UTC).timetuple()[:6]
    files = {path.relative_to(extension).as_posix(): path for path in extension.rglob("*") if path.is_file()}
    with ZipFile(target, "w") as archive:
        for name in sorted(files):
            content = files[name].read_bytes()
            if name == "manifest.json":
                fields = {key: value for key, value in json.loads(content).items() if key not in others}
                content = (json.dumps(fields, indent=2, ensure_ascii=False) + "\n").encode()
            entry = ZipInfo(name, moment)
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            archive.writestr(entry, content, ZIP_DEFLATED, 9)


def _list_parts(source: Path, target: Path, seconds: int) -> None:
    """From uv.lock, in CycloneDX; what uv makes anew each time is taken from the commit."""
    exported = _uv(["export", "--quiet", "--format", "cyclonedx1.5", "--frozen", "--no-dev"], source, {})
    parts = json.loads(exported)
    parts["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, _git('rev-parse', 'HEAD').decode().strip())}"
    parts["metadata"]["timestamp"] = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    target.write_text(json.dumps(parts, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _git(*arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], check=True, capture_output=True).stdout


def _uv(arguments: list[str], source: Path, environ: Mapping[str, str]) -> bytes:
    command = [sys.executable, "-m", "uv", *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=source, env={**os.environ, **environ}).stdout


if __name__ == "__main__":
    os.umask(0o022)
    main(Path(sys.argv[1]).absolute(), sys.argv[2] if len(sys.argv) > 2 else "")
