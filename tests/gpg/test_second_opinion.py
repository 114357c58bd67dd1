"""Sequoia is asked about real signatures; what it can't tell is no doubt."""

import os
import shutil

import pytest

from sealpost.core.packets import check_signature
from sealpost.gpg import second_opinion
from sealpost.gpg.keyring import GpgKeyring
from sealpost.gpg.second_opinion import SequoiaOpinion
from support.gpg_home import gpg_home

TEXT = "Тайна árvíz\n".encode()
LOOPBACK = ("--pinentry-mode", "loopback", "--passphrase", "")
needs_sqop = pytest.mark.skipif(shutil.which("sqop") is None, reason="Debian's package sqop is not installed")


@pytest.fixture
def sequoia(keyring):
    return SequoiaOpinion(keyring, os.environ["PATH"])


@pytest.fixture
def alice(keyring, people):
    return keyring.find(people.alice.fingerprint)


@pytest.fixture
def signed(home):
    """Her detached signature over TEXT."""
    [packet] = check_signature(home.gpg("--detach-sign", content=TEXT))
    return packet


@pytest.fixture
def stands_in(tmp_path):
    """A verifier in Sequoia's place that runs the given lines of shell."""

    def write(name, *lines):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text("\n".join(["#!/bin/sh", *lines, ""]))
        program.chmod(0o700)
        return str(program.parent)

    return write


@needs_sqop
def test_a_good_signature_is_not_doubted(sequoia, signed, alice):
    assert not sequoia.doubts(TEXT, signed, alice)


@needs_sqop
def test_a_signature_over_something_else_is_doubted(sequoia, signed, alice):
    assert sequoia.doubts(TEXT + b"!", signed, alice)


@needs_sqop
def test_an_algorithm_that_it_does_not_know_is_no_doubt(empty_home, empty_keyring):
    empty_home.gpg(*LOOPBACK, "--quick-generate-key", "Kay <kay@example.org>", "secp256k1", "sign", "never")
    signature = empty_home.gpg("--detach-sign", content=TEXT)
    certificate = empty_home.gpg("--export")
    [packet], [key] = check_signature(signature), empty_keyring.keys()
    assert second_opinion._refuses(shutil.which("sqop"), TEXT, packet.octets, certificate)
    assert not SequoiaOpinion(empty_keyring, os.environ["PATH"]).doubts(TEXT, packet, key)


@needs_sqop
def test_a_copy_of_the_key_that_has_lost_its_past_is_no_doubt(empty_home):
    """Its newest word of itself is younger than the signature, and there is no other in the copy."""
    made = "--faked-system-time=20200101T000000!"
    empty_home.gpg(made, *LOOPBACK, "--quick-generate-key", "Kay <kay@example.org>", "ed25519", "sign", "never")
    signature = empty_home.gpg("--faked-system-time=20210101T000000!", "--detach-sign", content=TEXT)
    [key] = GpgKeyring(empty_home.environ).keys()
    empty_home.gpg(*LOOPBACK, "--quick-set-expire", key.fingerprint, "10y")
    shortened = empty_home.gpg("--export-options", "export-minimal", "--export")
    [packet] = check_signature(signature)
    with gpg_home() as other:
        other.gpg("--import", content=shortened)
        keyring = GpgKeyring(other.environ)
        assert second_opinion._refuses(shutil.which("sqop"), TEXT, packet.octets, shortened)
        assert not SequoiaOpinion(keyring, os.environ["PATH"]).doubts(TEXT, packet, keyring.find(key.fingerprint))


@pytest.mark.parametrize(
    ("name", "lines", "doubts"),
    [
        ("sqop", ["exit 3"], True),
        ("sqop", ["exit 0"], False),
        ("sqop", ["exit 13"], False),  # an unsupported algorithm, in the interface's words
        ("sqop", ["kill -SEGV $$"], False),
        ("sqv", ["echo '0 of 1 signatures are valid (threshold is: 1).' >&2", "exit 1"], True),
        ("sqv", ["echo 'No such file' >&2", "exit 1"], False),
        ("sqv", ["exit 0"], False),
    ],
)
def test_only_a_plain_no_is_a_doubt(keyring, stands_in, signed, alice, name, lines, doubts):
    assert SequoiaOpinion(keyring, stands_in(name, *lines)).doubts(TEXT, signed, alice) is doubts


def test_a_program_that_does_not_answer_is_no_doubt(keyring, stands_in, signed, alice, tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "never")
    monkeypatch.setattr(second_opinion, "_PATIENCE", 0.2)
    folder = stands_in("sqop", f"read line < {tmp_path}/never", "exit 3")
    assert not SequoiaOpinion(keyring, folder).doubts(TEXT, signed, alice)


def test_without_a_second_program_nothing_is_doubted(keyring, signed, alice, tmp_path):
    assert not SequoiaOpinion(keyring, str(tmp_path)).doubts(TEXT + b"!", signed, alice)


@pytest.mark.parametrize("name", ["sqop", "sqv"])
def test_it_gets_the_text_by_a_pipe_and_no_file_on_a_disk(keyring, stands_in, signed, alice, tmp_path, name):
    told = tmp_path / "told"
    links = (
        'for each in "$@"; do case $each in /dev/fd/*) readlink "$each";; /dev/stdin) ;; /*) echo "$each";; esac; done'
    )
    folder = stands_in(name, f"{{ {links}; cat; }} > {told}")
    SequoiaOpinion(keyring, folder).doubts(TEXT, signed, alice)
    *named, text = told.read_bytes().splitlines()
    assert (set(named), text + b"\n") == ({b"/memfd:sealpost (deleted)"}, TEXT)


@pytest.mark.skipif(shutil.which("sqv") is None, reason="Debian's package sqv is not installed")
def test_sqv_is_understood_too(keyring, signed, alice, tmp_path):
    (tmp_path / "sqv").symlink_to(shutil.which("sqv"))
    sqv = SequoiaOpinion(keyring, str(tmp_path))
    assert (sqv.doubts(TEXT, signed, alice), sqv.doubts(TEXT + b"!", signed, alice)) == (False, True)
