"""The search for leaks holds against a browser that writes, renames and deletes while it is looked through."""

import os
from pathlib import Path

import pytest

from support.disk_search import holders

SECRET = "Тайна 4711"


def replaced_after(monkeypatch, replace):
    """`replace` happens once the folder was listed, before its first file is read: as a browser's cache does."""
    read = Path.read_bytes

    def reading(file):
        monkeypatch.setattr(Path, "read_bytes", read)
        replace()
        return read(file)

    monkeypatch.setattr(Path, "read_bytes", reading)


def test_a_secret_is_found_in_both_encodings(tmp_path):
    (tmp_path / "one").write_bytes(SECRET.encode())
    (tmp_path / "other").write_bytes(SECRET.encode("utf-16-le"))
    (tmp_path / "none").write_bytes(b"4711")
    assert holders(tmp_path, SECRET) == [str(tmp_path / "one"), str(tmp_path / "other")]


def test_a_file_that_takes_another_name_meanwhile_is_found(tmp_path, monkeypatch):
    (tmp_path / "new").write_bytes(SECRET.encode())
    replaced_after(monkeypatch, lambda: (tmp_path / "new").rename(tmp_path / "entry"))
    assert holders(tmp_path, SECRET) == [str(tmp_path / "entry")]


def test_a_folder_that_vanishes_meanwhile_holds_nothing(tmp_path, monkeypatch):
    scandir = os.scandir
    gone = tmp_path / "cache"
    gone.mkdir()

    def listing(place):
        if Path(place) == gone and gone.exists():
            gone.rmdir()
        return scandir(place)

    monkeypatch.setattr(os, "scandir", listing)
    assert holders(tmp_path, SECRET) == []


def test_a_folder_that_may_not_be_read_is_no_clean_one(tmp_path, monkeypatch):
    def refusing(_place):
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refusing)
    with pytest.raises(PermissionError):
        holders(tmp_path, SECRET)
