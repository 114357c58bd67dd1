"""A disk that is full or can only be read: it is named, nothing half-written stays, nothing that was there changes."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from support.command_line import CommandLine
from support.gpg_home import populated_home

DISK = ["unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt"]
CAN_MOUNT = subprocess.run(DISK, capture_output=True, check=False).returncode == 0
pytestmark = pytest.mark.skipif(not CAN_MOUNT, reason="no disk of its own can be mounted here")

WORKS = {
    "seal": "seal --to bob@example.org --number report",
    "seal with a password": "seal --password --number report",
    "sign": "sign report",
    "open": "open --number report.gpg",
    "seal a folder": "seal --to bob@example.org --number Levelek",
    "unpack": "open --unpack Levelek.tar.gpg",
}
FULL = "The disk is full, so nothing was written.\nFree some space, then try again"

# Runs alone, on a disk of 6 MB.
THERE = """
import contextlib, hashlib, json, os, shlex, shutil, subprocess, sys
from dataclasses import astuple
from pathlib import Path
from support.command_line import CommandLine
disk = Path(os.environ["DISK"])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m,mode=700", "none", disk], check=True)
os.chdir(disk)

def fill(but=0):
    with open("filling", "ab", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass
    os.truncate("filling", os.path.getsize("filling") - but)

def sealpost(command, folder=disk, **variables):
    typed = CommandLine({**os.environ, **variables}, folder)
    return astuple(typed(*shlex.split(command), given="a password\\n"))

def files():
    return {str(each): each.is_file() and hashlib.sha256(each.read_bytes()).hexdigest() for each in Path().rglob("*")}
"""


@pytest.fixture(scope="module")
def sealpost():
    with populated_home() as gnupg, tempfile.TemporaryDirectory(prefix="sp-", dir="/tmp") as folder:
        for name in ("home", "disk", "out"):
            (Path(folder) / name).mkdir()
        places = {"SEALPOST_HOME": f"{folder}/own", "HOME": f"{folder}/home", "DISK": f"{folder}/disk"}
        yield CommandLine({**gnupg.environ, **places}, Path(folder))


@pytest.fixture(scope="module")
def papers(sealpost):
    """One MB that can't be squeezed, a folder of small files, and both of them sealed."""
    top = sealpost.folder / "papers" / "Levelek"
    top.mkdir(parents=True)
    (top.parent / "report").write_bytes(os.urandom(1 << 20))
    for number in range(128):
        (top / f"{number}.txt").write_bytes(os.urandom(8 << 10))
    assert sealpost("files", "seal", "--to", "alice@example.org", str(top), str(top.parent / "report")).status == 0
    return top.parent


@pytest.fixture(scope="module")
def on_a_small_disk(sealpost):
    environ = {**sealpost.environ, "PYTHONPATH": str(Path(__file__).parents[1])}

    def run(program, *arguments):
        command = ["unshare", "-Urm", sys.executable, "-c", THERE + program, *arguments]
        done = subprocess.run(command, env=environ, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    return run


@pytest.fixture(scope="module", params={"no room": 0, "room for a half": 512 << 10}.items(), ids=lambda each: each[0])
def outcomes(request, papers, on_a_small_disk):
    """Of each work: what it said, and the files on the disk before and after it."""
    return on_a_small_disk(
        """
shutil.copytree(sys.argv[1], ".", dirs_exist_ok=True)
fill(but=int(sys.argv[2]))
works = [(name, files(), sealpost("files " + command), files()) for name, command in json.loads(sys.argv[3]).items()]
print(json.dumps({name: rest for name, *rest in works}))
""",
        str(papers),
        str(request.param[1]),
        json.dumps({name: work for name, work in WORKS.items() if name != "sign" or not request.param[1]}),
    )


@pytest.mark.parametrize("work", WORKS)
def test_files_on_a_full_disk_stay_as_they_were(outcomes, work):
    if work not in outcomes:
        return  # a signature is small enough
    before, (status, _, error), after = outcomes[work]
    assert (status, FULL in error) == (1, True)
    assert after == before


def test_a_full_disk_that_the_keyring_is_on_is_named(sealpost, papers, on_a_small_disk):
    errors = on_a_small_disk(
        """
ring, out = Path("ring").absolute(), sys.argv[2]
shutil.copytree(os.environ["GNUPGHOME"], ring, ignore=lambda _, names: [each for each in names if "gent" in each])
ring.chmod(0o700)
fill()
commands = [f"files {work} --folder {out}" for work in json.loads(sys.argv[3])]
print(json.dumps([sealpost(each, Path(sys.argv[1]), GNUPGHOME=str(ring))[2] for each in commands]))
""",
        *(str(papers), str(sealpost.folder / "out"), json.dumps([*WORKS.values()])),
    )
    assert [each for each in errors if FULL not in each] == []
    assert list((sealpost.folder / "out").iterdir()) == []


def test_an_archive_that_does_not_fit_leaves_no_folder(papers, on_a_small_disk):
    before, error, after = on_a_small_disk(
        """
from sealpost.disk.local import LocalDisk
from sealpost.errors import SealpostError
sealpost(f"files open --folder . {sys.argv[1]}/Levelek.tar.gpg")
fill()
before = files()
try:
    LocalDisk().unpack(disk / "Levelek.tar", disk, lambda done: None)
except SealpostError as error:
    print(json.dumps([before, error.code, files()]))
""",
        str(papers),
    )
    assert ("Levelek.tar" in before, error) == (True, "disk-full")
    assert after == before


def test_the_queue_on_a_full_disk_is_there_again_with_its_room(papers, on_a_small_disk):
    full, listed, status = on_a_small_disk(
        """
own = str(disk / "own")
sealpost("queue add 'call Zoe: agree on a day'", SEALPOST_HOME=own)
seal = f"files seal --to bob@example.org --folder . {sys.argv[1]}/report"
fill()
full = sealpost(seal, SEALPOST_HOME=own)
os.unlink("filling")
listed, again = (sealpost(each, SEALPOST_HOME=own) for each in ("queue list", seal))
print(json.dumps([full[2], listed[1], again[0]]))
""",
        str(papers),
    )
    assert FULL in full
    assert "Zoe" in listed
    assert status == 0


def test_a_disk_that_can_only_be_read_is_named(papers, on_a_small_disk):
    status, _, error = on_a_small_disk(
        """
subprocess.run(["mount", "-o", "remount,ro", "none", disk], check=True)
print(json.dumps(sealpost(f"files seal --to bob@example.org --folder . {sys.argv[1]}/report")))
""",
        str(papers),
    )
    assert (status, "Read-only file system" in error) == (1, True)
