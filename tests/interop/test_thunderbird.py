"""Thunderbird opens the mail files that Sealpost saves, with their files, and says of them what is true."""

from dataclasses import replace

import pytest

from sealpost.composition import build_services
from sealpost.core.letter import Letter
from sealpost.services.composing import Enclosure
from sealpost.services.file_ports import Existing
from support import gpg_home as homes
from support.other_programs import is_here
from support.thunderbird import PROGRAM, Thunderbird

LETTER = Letter(
    to=("bob@example.org",),
    subject="Смета ős",
    text="Здравствуйте! Árvíztűrő tükörfúrógép.\n",
    account="alice@example.org",
)


@pytest.fixture(scope="module")
def home():
    with homes.populated_home() as made:
        yield made


@pytest.fixture(scope="module")
def thunderbird(home, tmp_path_factory):
    if not is_here(PROGRAM):
        pytest.skip(f"{PROGRAM} is not installed")
    bob, alice = homes.people().bob, homes.people().alice
    home.gpg("--import", content=bob.secret)
    made = Thunderbird(tmp_path_factory.mktemp("thunderbird"))
    try:
        secret_key = home.gpg("--armor", "--export-secret-keys", bob.fingerprint)
        made.add(secret_key, bob.fingerprint, home.gpg("--armor", "--export", alice.fingerprint))
        yield made
    finally:
        made.close()


@pytest.fixture
def saved(home, tmp_path):
    """A letter of Alice's to Bob, as Sealpost saves it."""
    services = build_services({**home.environ, "SEALPOST_HOME": str(tmp_path / "own")})

    def save(letter, files=()):
        mail = services.compose.as_mail(letter, services.mail.signer_for(""), files)
        return services.compose.save(tmp_path / "letter.eml", mail, Existing.KEEP)

    return save


def test_a_sealed_letter_opens_there_with_its_files_and_its_signature(thunderbird, saved):
    shown = thunderbird.show(saved(LETTER, [Enclosure("Смета.pdf", b"%PDF\x00")]), files=1)
    assert LETTER.text.strip() in shown.text
    assert LETTER.subject in shown.subject
    assert (shown.files, shown.sealed, shown.signed) == (["Смета.pdf"], "encrypted-ok", "signed-verified")


def test_a_letter_that_is_only_signed_is_called_that(thunderbird, saved):
    shown = thunderbird.show(saved(replace(LETTER, encrypt=False)))
    assert LETTER.text.strip() in shown.text
    assert (shown.sealed, shown.signed) == ("", "signed-verified")


def test_a_letter_for_somebody_else_stays_closed_there(thunderbird, saved):
    shown = thunderbird.show(saved(replace(LETTER, to=("zoya@example.org",))))
    assert LETTER.text.strip() not in shown.text
    assert (shown.sealed, shown.signed) == ("encrypted-notok", "")
