"""Files of any size go through gpg: what comes out is whole, judged, and never in another file's place."""

import hashlib
import os
import resource
import stat

import pytest

from sealpost.core.checksums import SHOWN, Digest
from sealpost.core.verdict import SignatureVerdict
from sealpost.disk.local import LocalDisk
from sealpost.errors import (
    Cancelled,
    FileChanged,
    FileExists,
    MessageRefused,
    MissingKeys,
    NotAFile,
    NotForYou,
    NotWritable,
    WrongPassword,
)
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.qt.jobs import StopSwitch
from sealpost.services.file_ports import Existing
from sealpost.services.files import FilesService, Run
from sealpost.services.mail import MailService
from support.values import MemorySettings, SystemClock

CONTENT = os.urandom(3 << 20) + "Тайна árvíz".encode()
PASSWORD = "лошадь bátor 7 скрепка"


def files_of(home):
    keyring, clock = GpgFileKeyring(home.environ), SystemClock()
    return FilesService(keyring, MailService(keyring, MemorySettings(), clock), LocalDisk(), clock)


@pytest.fixture
def files(home):
    return files_of(home)


@pytest.fixture
def report(tmp_path):
    (tmp_path / "отчёт.bin").write_bytes(CONTENT)
    return tmp_path / "отчёт.bin"


@pytest.fixture
def sealed(files, report, alice):
    return files.seal(report, ["bob@example.org"], alice)


def listed(folder):
    return sorted(each.name for each in folder.iterdir())


def test_a_sealed_file_stands_beside_the_one_that_was_left_untouched(sealed, report):
    assert (listed(report.parent), report.read_bytes()) == (["отчёт.bin", "отчёт.bin.gpg"], CONTENT)


def test_a_sealed_file_holds_nothing_of_the_text(sealed):
    assert "Тайна".encode() not in sealed.read_bytes()


def test_a_sealed_file_opens_again_with_its_verdict(files, sealed, report):
    opened = files.open(sealed, Run(existing=Existing.NUMBER))
    assert (opened.path.read_bytes(), opened.is_sealed) == (CONTENT, True)
    assert [each.verdict for each in opened.signatures] == [SignatureVerdict.GOOD]


def test_the_recipient_opens_it_too(sealed, people, tmp_path):
    from support.gpg_home import gpg_home

    with gpg_home() as bobs:
        bobs.add_own(people.bob)
        opened = files_of(bobs).open(sealed, Run(existing=Existing.NUMBER))
    assert opened.path.read_bytes() == CONTENT


def test_plain_gpg_opens_it(sealed, home):
    assert home.gpg("--decrypt", str(sealed)) == CONTENT


def test_an_opened_file_never_takes_the_place_of_another(files, sealed, report):
    report.write_bytes(b"my own")
    with pytest.raises(FileExists):
        files.open(sealed)
    assert report.read_bytes() == b"my own"


def test_an_opened_file_is_private(files, sealed):
    opened = files.open(sealed, Run(existing=Existing.REPLACE))
    assert stat.S_IMODE(opened.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", ["flipped", "cut", "appended"])
def test_a_damaged_file_gives_nothing(files, sealed, damage):
    content = bytearray(sealed.read_bytes())
    if damage == "flipped":
        content[len(content) // 2] ^= 1
    sealed.write_bytes(content[:-100] if damage == "cut" else bytes(content) + bytes(content) * (damage == "appended"))
    sealed.with_name("отчёт.bin").unlink()
    with pytest.raises(MessageRefused):
        files.open(sealed)
    assert listed(sealed.parent) == ["отчёт.bin.gpg"]


def test_a_file_for_somebody_else_is_named_as_such(files, report, people, empty_home):
    empty_home.add(people.bob)
    theirs = empty_home.gpg(
        "--trust-model", "always", "--recipient", people.bob.fingerprint, "--encrypt", content=CONTENT
    )
    report.with_suffix(".gpg").write_bytes(theirs)
    with pytest.raises(NotForYou):
        files.open(report.with_suffix(".gpg"), Run(existing=Existing.NUMBER))


def test_a_file_without_a_key_for_everybody_is_not_sealed(files, report):
    with pytest.raises(MissingKeys):
        files.seal(report, ["bob@example.org", "nobody@example.org"], None)
    assert listed(report.parent) == ["отчёт.bin"]


def test_a_folder_is_sealed_as_one_archive_and_comes_back(files, report, alice, tmp_path):
    top = tmp_path / "Levelek"
    top.mkdir()
    (top / "ёжик.txt").write_text("hello")
    sealed = files.seal(top, ["bob@example.org"], alice)
    archive = files.open(sealed).path
    assert (sealed.name, archive.name) == ("Levelek.tar.gpg", "Levelek.tar")
    assert (files.unpack(archive) / "Levelek/ёжик.txt").read_text() == "hello"


@pytest.mark.parametrize("size", [0, 1, 1 << 16])
def test_files_of_every_size_come_back(files, alice, tmp_path, size):
    (tmp_path / "a").write_bytes(bytes(size))
    sealed = files.seal(tmp_path / "a", ["alice@example.org"], alice)
    opened = files.open(sealed, Run(folder=tmp_path, existing=Existing.REPLACE))
    assert opened.path.read_bytes() == bytes(size)


def test_progress_goes_up_to_the_whole(files, report, alice):
    told = []
    files.seal(report, ["bob@example.org"], alice, Run(told=lambda done, total: told.append((done, total))))
    assert (told == sorted(told), told[-1]) == (True, (len(CONTENT), len(CONTENT)))


@pytest.mark.parametrize("what", ["seal", "checksum"])
def test_a_cancelled_run_leaves_nothing(files, report, alice, what):
    stop = StopSwitch()
    run = Run(told=lambda done, total: stop.cancel(), cancellation=stop)
    with pytest.raises(Cancelled):
        files.seal(report, ["bob@example.org"], alice, run) if what == "seal" else files.checksums(report, SHOWN, run)
    assert listed(report.parent) == ["отчёт.bin"]


@pytest.mark.parametrize("size", [len(CONTENT) // 2, len(CONTENT) * 2], ids=["shrinks", "grows"])
def test_a_file_that_changes_while_it_is_sealed_leaves_nothing(files, report, alice, size):
    with pytest.raises(FileChanged):
        files.seal(report, ["bob@example.org"], alice, Run(told=lambda done, total: os.truncate(report, size)))
    assert listed(report.parent) == ["отчёт.bin"]


def test_the_name_inside_a_sealed_file_leads_nowhere(files, home, report, people):
    evil = ["--set-filename", "../../evil\nname", "--recipient", people.alice.fingerprint, "--encrypt"]
    report.with_name("a.gpg").write_bytes(home.gpg(*evil, content=CONTENT))
    assert files.open(report.with_name("a.gpg")).path == report.with_name("a")


def test_what_the_disk_does_not_take_is_never_taken_for_the_whole(files, sealed, alice):
    """gpg itself, writing to a file, says on its status descriptor that all is well."""
    os.link(sealed, sealed.with_name("film.gpg"))
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, limit[1]))
    try:
        with pytest.raises(NotWritable, match="too large"):
            files.open(sealed.with_name("film.gpg"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert listed(sealed.parent) == ["film.gpg", "отчёт.bin", "отчёт.bin.gpg"]


def test_a_folder_that_can_not_be_written_is_named(files, report, alice):
    with pytest.raises(NotWritable, match="gone"):
        files.seal(report, ["bob@example.org"], alice, Run(folder=report.parent / "gone"))


def test_a_device_is_refused(files, alice, tmp_path):
    from pathlib import Path

    with pytest.raises(NotAFile):
        files.seal(Path("/dev/zero"), ["bob@example.org"], alice, Run(folder=tmp_path))


# --- Signatures ---------------------------------------------------------------------------------------------


def test_a_detached_signature_fits_its_file(files, report, alice):
    signature = files.sign(report, alice)
    assert [each.verdict for each in files.verify(report, signature)] == [SignatureVerdict.GOOD]


def test_a_changed_file_does_not_fit(files, report, alice):
    signature = files.sign(report, alice)
    report.write_bytes(CONTENT + b".")
    assert [each.verdict for each in files.verify(report, signature)] == [SignatureVerdict.BAD]


def test_a_message_is_no_detached_signature(files, report, sealed):
    with pytest.raises(MessageRefused):
        files.verify(report, sealed)


def test_a_signed_file_that_is_not_sealed_says_so(files, home, people, report):
    signed = home.gpg("--local-user", people.alice.fingerprint, "--sign", content=CONTENT)
    report.with_suffix(".gpg").write_bytes(signed)
    opened = files.open(report.with_suffix(".gpg"))
    assert (opened.is_sealed, [each.verdict for each in opened.signatures]) == (False, [SignatureVerdict.GOOD])


def test_a_checksum_is_that_of_the_octets(files, report):
    found = files.checksums(report, [*Digest])
    assert found == {each: hashlib.new(each.value, CONTENT).hexdigest() for each in Digest}


# --- Passwords ----------------------------------------------------------------------------------------------


def test_a_file_sealed_with_a_password_opens_with_it(files, report):
    sealed = files.seal_with_password(report, PASSWORD)
    opened = files.open(sealed, Run(existing=Existing.NUMBER), password=PASSWORD)
    assert (opened.path.read_bytes(), opened.is_sealed, opened.signatures) == (CONTENT, True, ())


def test_a_wrong_password_gives_nothing(files, report):
    sealed = files.seal_with_password(report, PASSWORD)
    with pytest.raises(WrongPassword):
        files.open(sealed, Run(existing=Existing.NUMBER), password="wrong")
    assert listed(report.parent) == ["отчёт.bin", "отчёт.bin.gpg"]


def test_a_guess_costs_as_much_as_openpgp_lets_it(files, report):
    sealed = files.seal_with_password(report, PASSWORD)
    packets = sealed.read_bytes()
    version, cipher, s2k, digest = packets[2:6]
    assert (version, cipher, s2k, digest, packets[14]) == (4, 9, 3, 8, 0xFF)  # AES-256, iterated, SHA-256
