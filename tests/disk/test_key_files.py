import os

from sealpost.disk.key_files import MOST_BYTES, read_key_files
from sealpost.errors import NotReadable, TooLarge


def test_a_folder_gives_the_files_that_look_like_keys(tmp_path):
    for name in ("b.asc", "a.GPG", "notes.txt"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "folder.key").mkdir()
    assert read_key_files([tmp_path]) == [("a.GPG", b"a.GPG"), ("b.asc", b"b.asc")]


def test_a_chosen_file_is_read_whatever_it_is_called(tmp_path):
    (tmp_path / "notes.txt").write_bytes(b"x")
    assert read_key_files([tmp_path / "notes.txt"]) == [("notes.txt", b"x")]


def test_what_can_not_be_read_does_not_keep_the_others_away(tmp_path):
    os.mkfifo(tmp_path / "a.asc")
    (tmp_path / "b.asc").write_bytes(b"b")
    found = dict(read_key_files([tmp_path, tmp_path / "gone.asc"]))
    assert isinstance(found["a.asc"], NotReadable)
    assert found["b.asc"] == b"b"
    assert isinstance(found["gone.asc"], NotReadable)


def test_no_file_fills_the_memory(tmp_path):
    with (tmp_path / "huge.asc").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert isinstance(dict(read_key_files([tmp_path]))["huge.asc"], TooLarge)
