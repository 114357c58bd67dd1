"""Files that belong together are written together, or not at all."""

import subprocess
from contextlib import suppress

import pytest

from sealpost.disk.together import write_together
from sealpost.errors import DiskFull, NotWritable

FILES = {"anna-backup.asc": b"one", "anna-paper.pdf": b"two" * 20_000}


def test_all_of_them_are_there_for_their_owner_alone(tmp_path):
    written = write_together(tmp_path, FILES)
    assert [path.read_bytes() for path in written] == list(FILES.values())
    assert {path.stat().st_mode & 0o777 for path in written} == {0o600}


def test_files_that_are_there_stay_and_the_new_ones_share_a_number(tmp_path):
    (tmp_path / "anna-paper.pdf").write_bytes(b"older")
    written = write_together(tmp_path, FILES)
    assert [path.name for path in written] == ["anna-backup (2).asc", "anna-paper (2).pdf"]
    assert (tmp_path / "anna-paper.pdf").read_bytes() == b"older"


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(NotWritable) as caught:
        write_together(tmp_path / "gone", FILES)
    assert "gone" in caught.value.message


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], check=False).returncode:
        pytest.skip("a small file system can't be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_on_a_disk_with_room_for_one_of_them_there_is_none(small_disk):
    with (small_disk / "filling").open("ab", buffering=0) as filling, suppress(OSError):
        while filling.tell() < 32 << 10 and filling.write(bytes(4096)):
            pass
    with pytest.raises(DiskFull):
        write_together(small_disk, FILES)
    assert [path.name for path in small_disk.iterdir()] == ["filling"]


def test_a_disk_that_forgets_what_it_took_is_found_out(tmp_path, monkeypatch):
    monkeypatch.setattr(type(tmp_path), "read_bytes", lambda _: b"")
    with pytest.raises(NotWritable):
        write_together(tmp_path, FILES)
    assert list(tmp_path.iterdir()) == []
