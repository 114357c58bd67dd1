"""A second program's doubt is a warning beside the verdict, whatever the signature stands on."""

import os
import shutil

import pytest

from sealpost.core.reasons import Reason
from sealpost.core.verdict import SignatureVerdict
from sealpost.disk.local import LocalDisk
from sealpost.gpg.second_opinion import SequoiaOpinion
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.services.files import FilesService
from sealpost.services.mail import MailService
from support.letters import LETTER
from support.values import MemorySettings, SystemClock

SHAPES = {
    "clear-signed": (["--clear-sign"], LETTER),
    "clear-signed with blanks at line ends": (["--clear-sign"], "a  \n\n- b\t\n\n"),
    "clear-signed without a last line end": (["--clear-sign"], "a"),
    "clear-signed with line ends of mails": (["--clear-sign"], "a\r\nb\r\n"),
    "signed": (["--armor", "--sign"], LETTER),
    "signed as text": (["--armor", "--textmode", "--sign"], LETTER),
    "sealed and signed": (["--armor", "--sign", "--encrypt", "--recipient", "alice@example.org"], LETTER),
}


@pytest.fixture
def liar(tmp_path):
    """A folder with a verifier that refuses everything."""
    program = tmp_path / "liar" / "sqop"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexit 3\n")
    program.chmod(0o700)
    return str(program.parent)


def mail_with(keyring, folder):
    return MailService(keyring, MemorySettings(), SystemClock(), second=SequoiaOpinion(keyring, folder))


def codes(opened):
    return [warning.code for warning in opened.warnings]


@pytest.mark.skipif(shutil.which("sqop") is None, reason="Debian's package sqop is not installed")
@pytest.mark.parametrize("shape", SHAPES)
def test_both_agree_on_what_gnupg_signed(home, keyring, shape):
    how, text = SHAPES[shape]
    opened = mail_with(keyring, os.environ["PATH"]).open(home.gpg(*how, content=text.encode()).decode())
    assert [each.reason for each in opened.parts[0].signatures] == [None]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_doubt_is_told_beside_the_verdict(home, keyring, liar, shape):
    how, text = SHAPES[shape]
    opened = mail_with(keyring, liar).open(home.gpg(*how, content=text.encode()).decode())
    [signature] = opened.parts[0].signatures
    assert (signature.verdict, signature.reason) == (SignatureVerdict.GOOD, Reason.DISPUTED)
    assert codes(opened).count("disputed") == 1


def test_a_bad_signature_needs_no_second_opinion(home, keyring, liar):
    forged = home.gpg("--clear-sign", content=b"Pay 10\n").decode().replace("Pay 10", "Pay 99")
    assert codes(mail_with(keyring, liar).open(forged)) == ["bad-signature"]


@pytest.mark.parametrize(("folder", "reason"), [("real", None), ("liar", Reason.DISPUTED)])
def test_a_files_signature_is_shown_to_the_second_program_too(home, liar, tmp_path, folder, reason):
    keyring = GpgFileKeyring(home.environ)
    second = SequoiaOpinion(keyring, liar if folder == "liar" else os.environ["PATH"])
    mail = MailService(keyring, MemorySettings(), SystemClock())
    files = FilesService(keyring, mail, LocalDisk(), SystemClock(), second)
    path, signature = tmp_path / "report", tmp_path / "report.sig"
    path.write_bytes(os.urandom(1 << 20))
    signature.write_bytes(home.gpg("--detach-sign", content=path.read_bytes()))
    [found] = files.verify(path, signature)
    assert (found.verdict, found.reason) == (SignatureVerdict.GOOD, reason)
