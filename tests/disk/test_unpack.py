"""An archive of a stranger stays in one new folder, or is not unpacked at all."""

import io
import tarfile

import pytest

from sealpost.disk.local import LocalDisk
from sealpost.disk.sources import open_source
from sealpost.disk.unpack import unpack
from sealpost.errors import ArchiveRefused, Cancelled


def told(_done):
    """Nobody listens."""


def archive(folder, *members, name="a.tar"):
    with tarfile.open(folder / name, "w") as made:
        for member, content in members:
            member.size = len(content)
            made.addfile(member, io.BytesIO(content))
    return folder / name


def special(name, kind, target=""):
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, target
    return member, b""


def test_what_was_packed_comes_out_again(tmp_path):
    top = tmp_path / "Levelek"
    (top / "árvíz").mkdir(parents=True)
    (top / "árvíz" / "ёжик.txt").write_text("hello")
    (tmp_path / "Levelek.tar").write_bytes(b"".join(open_source(top).chunks()))
    unpacked = LocalDisk().unpack(tmp_path / "Levelek.tar", tmp_path, told)
    assert unpacked.name == "Levelek (2)"
    assert (unpacked / "Levelek/árvíz/ёжик.txt").read_text() == "hello"


@pytest.mark.parametrize("name", ["../evil", "a/../../evil", "/etc/evil"])
def test_a_name_that_leads_out_is_refused_and_nothing_stays(tmp_path, name):
    made = archive(tmp_path, (tarfile.TarInfo("good"), b"x"), (tarfile.TarInfo(name), b"x"))
    with pytest.raises(ArchiveRefused, match="leads out"):
        unpack(made, tmp_path, told)
    assert [each.name for each in tmp_path.iterdir()] == ["a.tar"]


def test_a_link_is_left_out_so_that_nothing_is_written_through_it(tmp_path):
    made = archive(tmp_path, special("way", tarfile.SYMTYPE, "/tmp"), (tarfile.TarInfo("way/evil"), b"x"))
    unpacked = unpack(made, tmp_path, told)
    assert (unpacked / "way").is_dir()
    assert not (unpacked / "way").is_symlink()


@pytest.mark.parametrize("kind", [tarfile.CHRTYPE, tarfile.FIFOTYPE, tarfile.LNKTYPE])
def test_devices_pipes_and_hard_links_are_refused(tmp_path, kind):
    with pytest.raises(ArchiveRefused):
        unpack(archive(tmp_path, special("x", kind, "good")), tmp_path, told)


def test_two_members_of_one_name_are_refused(tmp_path):
    made = archive(tmp_path, (tarfile.TarInfo("x"), b"1"), (tarfile.TarInfo("x"), b"2"))
    with pytest.raises(Exception, match="exist"):
        unpack(made, tmp_path, told)
    assert [each.name for each in tmp_path.iterdir()] == ["a.tar"]


def test_what_is_no_archive_is_refused(tmp_path):
    (tmp_path / "a.tar").write_bytes(b"not an archive" * 100)
    with pytest.raises(ArchiveRefused):
        unpack(tmp_path / "a.tar", tmp_path, told)
    assert [each.name for each in tmp_path.iterdir()] == ["a.tar"]


def test_no_file_may_be_run_after_unpacking(tmp_path):
    member = tarfile.TarInfo("run.sh")
    member.mode = 0o4777
    unpacked = unpack(archive(tmp_path, (member, b"x")), tmp_path, told)
    assert (unpacked / "run.sh").stat().st_mode & 0o7777 == 0o600


def test_it_is_told_how_much_is_done(tmp_path):
    made, heard = archive(tmp_path, (tarfile.TarInfo("x"), bytes(3 << 20))), []
    unpack(made, tmp_path, heard.append)
    assert heard == [0, 512 + (1 << 20), 512 + (2 << 20), 512 + (3 << 20)]


def test_who_is_told_can_stop_it_and_nothing_stays(tmp_path):
    def stop_it(done):
        if done > 1 << 20:
            raise Cancelled

    made = archive(tmp_path, (tarfile.TarInfo("x"), bytes(3 << 20)), (tarfile.TarInfo("y"), b"x"))
    with pytest.raises(Cancelled):
        unpack(made, tmp_path, stop_it)
    assert [each.name for each in tmp_path.iterdir()] == ["a.tar"]
