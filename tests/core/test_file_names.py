"""What a file is called tells what it is, before and after."""

import pytest

from sealpost.core.file_names import (
    FileKind,
    is_program,
    kind_of,
    numbered,
    opened_name,
    sealed_name,
    signature_name,
    signed_name,
)


@pytest.mark.parametrize(
    ("name", "is_folder", "sealed"),
    [("отчёт.pdf", False, "отчёт.pdf.gpg"), ("Levelek", True, "Levelek.tar.gpg"), (".env", False, ".env.gpg")],
)
def test_a_sealed_file_keeps_its_name_in_front(name, is_folder, sealed):
    assert sealed_name(name, is_folder=is_folder) == sealed


@pytest.mark.parametrize(
    ("name", "opened"),
    [
        ("отчёт.pdf.gpg", "отчёт.pdf"),
        ("Levelek.tar.gpg", "Levelek.tar"),
        ("note.ASC", "note"),
        ("note", "note.opened"),
        (".gpg", ".gpg.opened"),
    ],
)
def test_an_opened_file_loses_the_ending_that_said_sealed(name, opened):
    assert opened_name(name) == opened


@pytest.mark.parametrize("name", ["a.txt", "ёж", ".hidden", "a.tar.gz"])
def test_opening_gives_the_name_before_sealing(name):
    assert opened_name(sealed_name(name, is_folder=False)) == name


@pytest.mark.parametrize("name", ["a.txt", "ёж"])
def test_a_signature_names_its_file(name):
    assert signed_name(signature_name(name)) == name


def test_a_file_without_such_an_ending_is_no_signature():
    assert signed_name("a.txt") is None


@pytest.mark.parametrize(
    ("name", "next_name"),
    [("a.tar.gpg", "a (2).tar.gpg"), ("a", "a (2)"), (".env", ".env (2)")],
)
def test_a_number_leaves_the_ending_in_place(name, next_name):
    assert numbered(name, 2) == next_name


@pytest.mark.parametrize("name", ["setup.exe", "photo.jpg.EXE", "run.sh", "x.desktop", "a.lnk ", "macro.js."])
def test_what_a_computer_would_run_is_called_a_program(name):
    assert is_program(name)


@pytest.mark.parametrize("name", ["photo.jpg", "exe", "report.exe.txt", "отчёт.pdf"])
def test_what_is_only_shown_is_no_program(name):
    assert not is_program(name)


@pytest.mark.parametrize(
    ("name", "start", "kind"),
    [
        ("a.asc", b"-----BEGIN PGP MESSAGE-----\n", FileKind.SEALED),
        ("a.txt", b"\r\n-----BEGIN PGP SIGNED MESSAGE-----\n", FileKind.SIGNED_TEXT),
        ("a.asc", b"-----BEGIN PGP SIGNATURE-----\n", FileKind.SIGNATURE),
        ("a.asc", b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n", FileKind.KEYS),
        ("a.gpg", b"\x85\x01\x0c", FileKind.SEALED),
        ("a.PGP", b"\xc1\xc0\x4c", FileKind.SEALED),
        ("a.sig", b"\x88\x75\x04", FileKind.SIGNATURE),
        ("a.gpg", b"\x99\x01\x0d", FileKind.KEYS),
        ("a.eml", b"From: a@example.org\n", FileKind.MAIL),
        ("a.png", b"\x89PNG", FileKind.OTHER),
        ("a.gpg", b"", FileKind.OTHER),
    ],
)
def test_a_file_seems_to_be_what_it_begins_with(name, start, kind):
    assert kind_of(name, start) is kind
