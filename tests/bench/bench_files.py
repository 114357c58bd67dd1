"""Files through Sealpost beside plain gpg on the same file: time, and the memory that it takes."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from bench.table import Table, clocked
from sealpost.disk.local import LocalDisk
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.services.file_ports import Existing
from sealpost.services.files import FilesService, Run
from sealpost.services.mail import MailService
from support.gpg_home import GpgHome, people, populated_home
from support.values import MemorySettings, SystemClock

SIZES = {"1 KB": (1 << 10, 15), "1 MB": (1 << 20, 10), "25 MB": (25 << 20, 5), "1 GB": (1 << 30, 2)}
CHUNK = 1 << 20
# VmHWM is of this program alone; ru_maxrss begins with what the one that started it had (getrusage(2)).
PEAK = """
import os, sys
from pathlib import Path
from sealpost.composition import build_services
from sealpost.services.file_ports import Existing
from sealpost.services.files import Run
services = build_services(os.environ)
signer = services.mail.signer_for("")
services.files.seal(Path(sys.argv[1]), ["bob@example.org"], signer, Run(existing=Existing.REPLACE))
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""

WHOLE = """
import json, os, sys, time
from pathlib import Path
from sealpost.composition import build_services
from sealpost.core.checksums import Digest
from sealpost.services.file_ports import Existing
from sealpost.services.files import Run
services = build_services(os.environ)
path, signer = Path(sys.argv[1]), services.mail.signer_for("")
started = time.perf_counter()
sealed = services.files.seal(path, ["bob@example.org"], signer)
between = time.perf_counter()
opened = services.files.open(sealed, Run(existing=Existing.NUMBER)).path
ended = time.perf_counter()
peak = int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
before, after = (services.files.checksums(each, [Digest.SHA256]) for each in (path, opened))
print(json.dumps([before == after, (between - started) * 1000, (ended - between) * 1000, peak / 1024]))
"""


@pytest.fixture
def home() -> Iterator[GpgHome]:
    with populated_home() as home:
        yield home


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="sp-", dir="/var/tmp") as folder:
        yield Path(folder)


def random_file(path: Path, size: int) -> Path:
    with path.open("wb") as file:
        for _ in range(0, size, CHUNK):
            file.write(os.urandom(min(CHUNK, size)))
    return path


def gpg(home: GpgHome, *arguments: str) -> None:
    subprocess.run(["gpg", "--batch", "--yes", "--no-tty", "--quiet", *arguments], check=True, env=home.environ)


@pytest.mark.parametrize("size", SIZES)
def test_files_beside_gpg(size: str, home: GpgHome, folder: Path) -> None:
    octets, rounds = SIZES[size]
    path = random_file(folder / "file", octets)
    keyring, clock = GpgFileKeyring(home.environ), SystemClock()
    mail = MailService(keyring, MemorySettings(), clock)
    files = FilesService(keyring, mail, LocalDisk(), clock)
    alice, over = mail.signer_for(""), Run(existing=Existing.REPLACE)
    theirs, ours = folder / "gpg.gpg", folder / "file.gpg"
    recipients = ["--recipient", people().bob.address, "--recipient", people().alice.address]
    seal = ["--output", str(theirs), "--compress-algo", "none", "--sign", "--encrypt", *recipients, str(path)]
    works = {
        f"{size}: gpg sign + encrypt": partial(gpg, home, *seal),
        f"{size}: Sealpost seal": partial(files.seal, path, [people().bob.address], alice, over),
        f"{size}: gpg decrypt + verify": partial(gpg, home, "--output", str(folder / "out"), "--decrypt", str(theirs)),
        f"{size}: Sealpost open": partial(files.open, ours, over),
    }
    table = Table(f"Files, {size} of random octets")
    table.measure(rounds, {name: clocked(work) for name, work in works.items()})
    table.compare(f"{size}: Sealpost seal", f"{size}: gpg sign + encrypt")
    table.compare(f"{size}: Sealpost open", f"{size}: gpg decrypt + verify")
    table.show()


def test_memory_for_a_large_file_beside_a_small_one(home: GpgHome, folder: Path) -> None:
    table = Table("Peak memory of the process that seals a file", unit="MB")
    environ = {**home.environ, "SEALPOST_HOME": str(folder / "own")}
    for size, (octets, _) in SIZES.items():
        path = random_file(folder / "file", octets)
        said = subprocess.run([sys.executable, "-c", PEAK, path], env=environ, capture_output=True, check=True)
        table.add(f"{size} file", int(said.stdout) / 1024)
    table.compare("1 GB file", "1 KB file", at_most=1.5)
    table.show()


def test_a_file_of_5_gb_comes_back_whole(home: GpgHome, folder: Path) -> None:
    """One hole with something at both ends, so that making it costs nothing."""
    path = folder / "film"
    with path.open("wb") as file:
        file.write(b"start")
        file.seek(5_000_000_000)
        file.write(b"end")
    seal = ["--output", str(folder / "gpg.gpg"), "--compress-algo", "none", "--sign", "--encrypt"]
    recipients = ["--recipient", people().bob.address, "--recipient", people().alice.address]
    table, memory = Table("A file of 5 GB"), Table("Peak memory for 5 GB, sealed and opened", unit="MB")
    table.measure(1, {"5 GB: gpg sign + encrypt": clocked(partial(gpg, home, *seal, *recipients, str(path)))})
    (folder / "gpg.gpg").unlink()
    environ = {**home.environ, "SEALPOST_HOME": str(folder / "own")}
    said = subprocess.run([sys.executable, "-c", WHOLE, path], env=environ, capture_output=True, check=True)
    is_same, sealing, opening, peak = json.loads(said.stdout)
    assert is_same
    table.add("5 GB: Sealpost seal", sealing)
    table.add("5 GB: Sealpost open", opening)
    table.compare("5 GB: Sealpost seal", "5 GB: gpg sign + encrypt")
    table.show()
    memory.add("5 GB file", peak)
    memory.show()
