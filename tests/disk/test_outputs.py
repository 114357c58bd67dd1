"""A file is there whole or not at all, private, and never in the place of another unasked."""

import errno
import os
import stat
import subprocess
import sys

import pytest

from sealpost.disk.outputs import FileOutput, not_written
from sealpost.errors import DiskFull, FileExists, NotWritable
from sealpost.services.file_ports import Existing


@pytest.fixture(params=["unnamed", "named", "without links"])
def folder(tmp_path, request, monkeypatch):
    """A folder on a disk that can hold files without a name, on one that can't, and on a memory stick."""
    if request.param != "unnamed":
        monkeypatch.delattr(os, "O_TMPFILE")
    if request.param == "without links":
        monkeypatch.setattr(os, "link", no_links)
    return tmp_path


def no_links(*_names):
    raise PermissionError(errno.EPERM, "Operation not permitted")


def write(target, existing=Existing.KEEP, content=b"new"):
    with FileOutput(target, existing) as output:
        os.write(output.descriptor, content)
        return output.commit()


def listed(folder):
    return sorted(each.name for each in folder.iterdir())


def test_what_was_committed_is_there_and_private(folder):
    written = write(folder / "a")
    assert (written.read_bytes(), stat.S_IMODE(written.stat().st_mode), listed(folder)) == (b"new", 0o600, ["a"])


def test_without_a_commit_nothing_is_left(folder):
    with FileOutput(folder / "a", Existing.KEEP) as output:
        os.write(output.descriptor, b"half")
    assert listed(folder) == []


def test_a_failure_in_between_leaves_nothing(folder):
    with pytest.raises(RuntimeError), FileOutput(folder / "a", Existing.KEEP):
        raise RuntimeError
    assert listed(folder) == []


def test_a_file_of_that_name_is_left_alone(folder):
    (folder / "a").write_bytes(b"old")
    with pytest.raises(FileExists):
        write(folder / "a")
    assert (folder / "a").read_bytes() == b"old"


def test_a_file_that_came_meanwhile_is_left_alone(folder):
    with FileOutput(folder / "a", Existing.KEEP) as output:
        (folder / "a").write_bytes(b"faster")
        with pytest.raises(FileExists):
            output.commit()
    assert ((folder / "a").read_bytes(), listed(folder)) == (b"faster", ["a"])


def test_a_dangling_link_of_that_name_is_not_written_through(folder):
    (folder / "a").symlink_to(folder / "elsewhere")
    with pytest.raises(FileExists):
        write(folder / "a")
    assert not (folder / "elsewhere").exists()


def test_replacing_takes_the_place_of_the_old_file(folder):
    (folder / "a").write_bytes(b"old")
    assert (write(folder / "a", Existing.REPLACE).read_bytes(), listed(folder)) == (b"new", ["a"])


def test_the_next_free_number_is_taken_where_that_is_wished(folder):
    for name in ("a.txt", "a (2).txt"):
        (folder / name).write_bytes(b"old")
    assert write(folder / "a.txt", Existing.NUMBER).name == "a (3).txt"


def test_a_folder_that_is_not_there_is_named(folder):
    with pytest.raises(NotWritable, match="gone"):
        FileOutput(folder / "gone" / "a", Existing.KEEP)


def test_too_little_room_is_said_before_the_disk_is_full(tmp_path, monkeypatch):
    with FileOutput(tmp_path / "a", Existing.KEEP) as output:
        room = os.statvfs_result((4096, 4096, 100, 1, 1, 0, 0, 0, 0, 255))
        monkeypatch.setattr(os, "fstatvfs", lambda descriptor: room)
        output.write(bytes(4096))
        output.check_room()  # a small file may have it
        output.write(b"x")
        with pytest.raises(DiskFull):
            output.check_room()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_and_a_used_up_share_of_it_are_called_full(tmp_path, number):
    assert isinstance(not_written(tmp_path, OSError(number, "")), DiskFull)


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="files without a name are Linux's")
def test_a_killed_program_leaves_nothing(tmp_path):
    script = (
        "import os, signal, sys; from pathlib import Path; from sealpost.disk.outputs import FileOutput;"
        "from sealpost.services.file_ports import Existing;"
        "output = FileOutput(Path(sys.argv[1]), Existing.KEEP); os.write(output.descriptor, b'half');"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", script, tmp_path / "a"], check=False)
    assert listed(tmp_path) == []
