"""A file is replaced as a whole or not at all."""

import errno

import pytest

from sealpost.browsers.files import not_written, replace_file
from sealpost.errors import DiskFull, NotWritable


def test_the_folder_is_made_when_it_is_missing(tmp_path):
    replace_file(tmp_path / "a/b/file", b"text", 0o644)
    assert (tmp_path / "a/b/file").read_bytes() == b"text"


def test_the_mode_is_the_one_asked_for(tmp_path):
    replace_file(tmp_path / "file", b"", 0o755)
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o755


def test_nothing_is_left_beside_the_file(tmp_path):
    replace_file(tmp_path / "file", b"one", 0o644)
    replace_file(tmp_path / "file", b"two", 0o644)
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_folder_in_the_way_is_named(tmp_path):
    (tmp_path / "file/inside").mkdir(parents=True)
    with pytest.raises(NotWritable) as refused:
        replace_file(tmp_path / "file", b"", 0o644)
    assert str(tmp_path / "file") in refused.value.message


def test_what_could_not_be_written_leaves_no_temporary_file(tmp_path):
    (tmp_path / "file/inside").mkdir(parents=True)
    with pytest.raises(NotWritable):
        replace_file(tmp_path / "file", b"", 0o644)
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_is_called_a_full_disk(tmp_path):
    assert isinstance(not_written(tmp_path, OSError(errno.ENOSPC, "No space left on device")), DiskFull)
