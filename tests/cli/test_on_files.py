"""`sealpost files`: sealed, opened, signed and checked from a terminal, with words for what is refused."""

import hashlib
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

CONTENT = "Zwölf Boxkämpfer, Ёжик".encode() * 1000


@pytest.fixture
def report(sealpost):
    path = sealpost.folder / "отчёт.txt"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def out(sealpost):
    (sealpost.folder / "out").mkdir()
    return sealpost.folder / "out"


def test_a_file_is_sealed_beside_itself_and_opened_elsewhere(sealpost, report, out):
    sealed = sealpost("files", "seal", "--to", "bob@example.org", report.name)
    opened = sealpost("files", "open", "--folder", str(out), f"{report.name}.gpg")
    assert (sealed.status, opened.status, (out / report.name).read_bytes()) == (0, 0, CONTENT)


def test_the_verdict_is_said_beside_the_name(sealpost, report, out):
    sealpost("files", "seal", "--to", "bob@example.org", report.name)
    said = sealpost("files", "open", "--folder", str(out), f"{report.name}.gpg").err
    assert said == "отчёт.txt: Sealed. Signed by Alice Lovelace <alice@example.org> (verified).\n"


def test_a_file_that_is_there_already_is_left_alone(sealpost, report):
    sealpost("files", "seal", "--to", "bob@example.org", report.name)
    said = sealpost("files", "open", "--json", f"{report.name}.gpg")
    assert (said.status, said.json["error"]["code"]) == (1, "file-exists")


def test_a_number_keeps_both(sealpost, report):
    sealpost("files", "seal", "--to", "bob@example.org", report.name)
    said = sealpost("files", "open", "--number", "--json", f"{report.name}.gpg").json
    assert said["files"][0]["path"].endswith("отчёт (2).txt")


def test_a_password_comes_on_standard_input(sealpost, report, out):
    sealpost("files", "seal", "--password", report.name, given="лошадь 7\n")
    opened = sealpost("files", "open", "--password", "--folder", str(out), f"{report.name}.gpg", given="лошадь 7\n")
    assert (opened.status, (out / report.name).read_bytes()) == (0, CONTENT)


def test_a_wrong_password_is_said(sealpost, report, out):
    sealpost("files", "seal", "--password", report.name, given="лошадь 7\n")
    said = sealpost("files", "open", "--json", "--password", "--folder", str(out), f"{report.name}.gpg", given="x\n")
    assert said.json["error"]["code"] == "wrong-password"


def test_a_folder_comes_back_as_a_folder(sealpost, report, out):
    (sealpost.folder / "Levelek").mkdir(exist_ok=True)
    (sealpost.folder / "Levelek/a").write_text("hello")
    sealpost("files", "seal", "--to", "bob@example.org", "Levelek")
    said = sealpost("files", "open", "--unpack", "--folder", str(out), "Levelek.tar.gpg")
    assert (said.status, (out / "Levelek/Levelek/a").read_text()) == (0, "hello")
    assert [each.name for each in out.iterdir() if each.suffix == ".tar"] == []


def test_a_program_is_called_one(sealpost, report, out):
    report.rename(report.with_name("photo.jpg.exe"))
    sealpost("files", "seal", "--to", "bob@example.org", "photo.jpg.exe")
    assert "this is a program" in sealpost("files", "open", "--folder", str(out), "photo.jpg.exe.gpg").err


def test_a_signature_beside_the_file_is_found(sealpost, report):
    sealpost("files", "sign", report.name)
    said = sealpost("files", "verify", report.name)
    assert (said.status, said.out) == (0, "Signed by Alice Lovelace <alice@example.org> (verified).\n")


def test_a_changed_file_is_refused(sealpost, report):
    sealpost("files", "sign", report.name)
    report.write_bytes(b"other")
    assert sealpost("files", "verify", report.name).status == 1


def test_a_missing_signature_is_named(sealpost, report):
    assert "there is no signature beside the file" in sealpost("files", "verify", report.name).err


def test_checksums_are_printed_as_other_programs_read_them(sealpost, report):
    said = sealpost("files", "checksum", report.name).out
    assert said == f"{hashlib.sha256(CONTENT).hexdigest()}  отчёт.txt\n"


def test_a_checksum_of_another_kind_can_be_asked_for(sealpost, report):
    said = sealpost("files", "checksum", "--digest", "sha512", "--json", report.name).json
    assert said["sha512"] == {report.name: hashlib.sha512(CONTENT).hexdigest()}


def test_writing_that_the_system_stops_leaves_nothing(sealpost, report):
    """By a limit on the size of files."""
    report.write_bytes(os.urandom(1 << 20))
    command = f"ulimit -f 500; exec {sys.executable} -m sealpost files seal --to bob@example.org {report.name}"
    done = subprocess.run(
        ["sh", "-c", command], env=sealpost.environ, cwd=sealpost.folder, capture_output=True, check=False
    )
    assert (done.returncode, listed(sealpost.folder)) == (1, [report.name])


def test_a_folder_that_must_not_be_written_is_named(sealpost, report):
    said = sealpost("files", "seal", "--to", "bob@example.org", "--folder", "/proc", report.name)
    assert (said.status, "/proc" in said.err) == (1, True)


def test_a_program_killed_while_it_seals_leaves_only_the_original(sealpost):
    film = sealpost.folder / "film"
    with film.open("wb") as file:
        file.truncate(8 << 30)
    command = [sys.executable, "-m", "sealpost", "files", "seal", "--to", "bob@example.org", "film"]
    process = subprocess.Popen(command, env=sealpost.environ, cwd=sealpost.folder)
    while not any("(deleted)" in each for each in open_files(process.pid)):  # what it writes has no name yet
        assert process.poll() is None
    process.kill()
    process.wait()
    assert listed(sealpost.folder) == ["film"]


def listed(folder):
    return sorted(each.name for each in folder.iterdir())


def open_files(pid):
    found = []
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):
            found.append(str(descriptor.readlink()))
    return found
