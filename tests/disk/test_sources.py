"""A file is read as it is, and a folder becomes one archive; anything else is named for what it is."""

import io
import os
import socket
import subprocess
import tarfile
import tracemalloc

import pytest

from sealpost.disk.sources import CHUNK, glance, open_source
from sealpost.errors import Cancelled, FileChanged, NotAFile, NotReadable
from sealpost.qt.jobs import StopSwitch
from sealpost.services.file_ports import Glance


def archive_of(folder):
    return tarfile.open(fileobj=io.BytesIO(b"".join(open_source(folder).chunks())))


@pytest.mark.parametrize("content", [b"", b"x", bytes(3 * CHUNK + 1)], ids=["empty", "one octet", "several chunks"])
def test_a_file_is_read_whole(tmp_path, content):
    (tmp_path / "a").write_bytes(content)
    source = open_source(tmp_path / "a")
    assert (source.size, b"".join(source.chunks())) == (len(content), content)


def test_a_file_that_grows_meanwhile_is_refused(tmp_path):
    (tmp_path / "a").write_bytes(bytes(2 * CHUNK))
    chunks = open_source(tmp_path / "a").chunks()
    next(chunks)
    with (tmp_path / "a").open("ab") as file:
        file.write(b"more")
    with pytest.raises(FileChanged):
        list(chunks)


def test_a_file_that_was_replaced_before_reading_is_refused(tmp_path):
    (tmp_path / "a").write_bytes(b"before")
    source = open_source(tmp_path / "a")
    (tmp_path / "a").write_bytes(b"something else")
    with pytest.raises(FileChanged):
        list(source.chunks())


def test_a_name_with_a_line_end_is_shown_in_one_line(tmp_path):
    with pytest.raises(NotReadable) as refused:
        open_source(tmp_path / "a\nb")
    assert "\n" not in refused.value.message


def test_a_pipe_is_named_for_what_it_is(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAFile, match="a pipe"):
        open_source(tmp_path / "pipe")


def test_a_device_is_named_for_what_it_is():
    from pathlib import Path

    with pytest.raises(NotAFile, match="a device"):
        open_source(Path("/dev/zero"))


def test_a_link_that_leads_to_itself_is_not_followed_for_ever(tmp_path):
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(NotReadable):
        open_source(tmp_path / "loop")


def test_a_file_turned_pipe_before_reading_does_not_wait_for_ever(tmp_path):
    (tmp_path / "a").write_bytes(b"x")
    source = open_source(tmp_path / "a")
    (tmp_path / "a").unlink()
    os.mkfifo(tmp_path / "a")
    with pytest.raises(NotAFile):
        list(source.chunks())


def test_a_folder_becomes_an_archive_of_all_below_it(tmp_path):
    top = tmp_path / "Levelek"
    (top / "árvíz").mkdir(parents=True)
    (top / "árvíz" / "ёжик.txt").write_text("hello")
    (top / "empty").mkdir()
    with archive_of(top) as archive:
        names = archive.getnames()
        content = archive.extractfile("Levelek/árvíz/ёжик.txt").read()
    assert (names, content) == (["Levelek", "Levelek/empty", "Levelek/árvíz", "Levelek/árvíz/ёжик.txt"], b"hello")


def test_links_in_a_folder_are_kept_as_links(tmp_path):
    (tmp_path / "top").mkdir()
    (tmp_path / "top/loop").symlink_to("../top")
    with archive_of(tmp_path / "top") as archive:
        assert archive.getmember("top/loop").linkname == "../top"


def test_sockets_and_pipes_in_a_folder_are_left_out(tmp_path):
    (tmp_path / "top").mkdir()
    os.mkfifo(tmp_path / "top/pipe")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "top/s"))
        with archive_of(tmp_path / "top") as archive:
            assert archive.getnames() == ["top"]


def test_names_that_are_no_text_survive_in_an_archive(tmp_path):
    top = tmp_path / "top"
    top.mkdir()
    (top / os.fsdecode(b"caf\xe9")).write_bytes(b"x")
    with archive_of(top) as archive:
        assert os.fsencode(archive.getnames()[1]) == b"top/caf\xe9"


def test_a_folder_of_many_files_takes_no_more_memory_than_a_few(tmp_path):
    top = tmp_path / "top"
    top.mkdir()
    for number in range(5000):
        (top / str(number)).touch()
    source = open_source(top)
    tracemalloc.start()
    try:
        blocks = sum(len(chunk) for chunk in source.chunks()) // 512
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (blocks, peak < 8 << 20) == (5000 + 1 + 2, True)


@pytest.fixture
def abyss(tmp_path):
    """Removed by a program that goes as deep, which Python's own does not."""
    yield tmp_path / "d"
    subprocess.run(["rm", "-r", tmp_path / "d"], check=True)


def test_a_folder_of_any_depth_is_read(tmp_path, abyss):
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(1500):  # below what a path may be long, above what Python calls deep
        os.mkdir("d", dir_fd=here)
        inner = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    assert sum(map(len, open_source(abyss).chunks())) > 1500 * 512


def test_looking_through_a_folder_can_be_stopped(tmp_path):
    stop = StopSwitch()
    stop.cancel()
    with pytest.raises(Cancelled):
        open_source(tmp_path, stop)


def test_a_file_beyond_4_gib_is_no_other_than_a_small_one(tmp_path):
    size = (4 << 30) + 1
    with (tmp_path / "film").open("wb") as file:
        file.truncate(size)
    source = open_source(tmp_path / "film")
    assert (source.size, len(next(source.chunks()))) == (size, CHUNK)


def test_a_file_beyond_8_gib_fits_into_an_archive(tmp_path):
    (tmp_path / "top").mkdir()
    with (tmp_path / "top" / "film").open("wb") as file:
        file.truncate(9 << 30)
    chunks = open_source(tmp_path / "top").chunks()
    start = b"".join(next(chunks) for _ in range(2))
    assert b"size=9663676416" in start


@pytest.mark.parametrize("content", [b"", b"x" * 10_000])
def test_a_glance_at_a_file_tells_its_size_and_beginning(tmp_path, content):
    (tmp_path / "a").write_bytes(content)
    assert glance(tmp_path / "a") == Glance(len(content), content[:4096])


def test_a_glance_at_a_folder_does_not_count_what_is_in_it(tmp_path):
    assert glance(tmp_path) == Glance(None, b"")


def test_a_glance_at_a_pipe_does_not_wait(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAFile):
        glance(tmp_path / "pipe")
