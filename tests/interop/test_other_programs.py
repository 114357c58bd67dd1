"""Keys that other programs made are taken, sealed to, handed back, and letters open there, with and without keys."""

import pytest

from sealpost.core.key_history import Origin, Source
from sealpost.core.keys import Capability
from sealpost.core.letter_password import Language
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.gpg.vault import GpgKeyVault
from sealpost.services.key_gathering import gather, offer, take
from sealpost.services.keys import KeyService
from sealpost.services.letters import LetterService
from sealpost.services.mail import MailService
from support import gpg_home as homes
from support.other_programs import PROGRAMS, is_here
from support.values import MemorySettings, SystemClock

TEXT = "Здравствуйте! Árvíztűrő tükörfúrógép.\n"
FILES = Origin(Source.FILE)


@pytest.fixture(scope="module", params=PROGRAMS)
def program(request, tmp_path_factory):
    if not is_here(request.param):
        pytest.skip(f"{request.param} is not installed")
    return PROGRAMS[request.param](tmp_path_factory.mktemp("p"), "Зоя Őri <zoya@other.example>")


@pytest.fixture
def home():
    with homes.populated_home() as made:
        yield made


@pytest.fixture
def ring(home):
    return GpgFileKeyring(home.environ)


@pytest.fixture
def keys(ring):
    return KeyService(ring, MemorySettings())


@pytest.fixture
def mail(ring):
    return MailService(ring, MemorySettings(), SystemClock())


def imported(keys, block):
    offered = offer(keys, gather([("key", block)], FILES))
    chosen = [each.key.fingerprint for each in (*offered.own, *offered.others)]
    return keys.find(take(keys, offered, chosen).imported[0])


def test_its_key_is_taken_as_it_is(keys, program):
    key = imported(keys, program.public)
    assert ([each.text for each in key.user_ids], key.can(Capability.ENCRYPT)) == (
        ["Зоя Őri <zoya@other.example>"],
        True,
    )


def test_what_is_sealed_to_its_key_opens_there(keys, mail, program):
    key = imported(keys, program.public)
    sealed = mail.encrypt(TEXT, [key.fingerprint], mail.signer_for(""), confirmed=[key.fingerprint])
    assert program.open(sealed.armored.encode()) == TEXT


@pytest.mark.parametrize("language", list(Language))
def test_a_letter_with_a_password_opens_there(ring, program, language):
    letters = LetterService(ring, MemorySettings())
    password = letters.new_password(language)
    assert program.open_with_password(letters.seal(TEXT, password).encode(), password) == TEXT


def test_what_is_sealed_there_to_a_key_that_was_exported_here_opens_here(keys, mail, program):
    public = keys.export([homes.people().alice.fingerprint])
    [part] = mail.open(program.seal(TEXT, public.encode()).decode()).parts
    assert (part.text, part.encrypted) == (TEXT, True)


def test_its_secret_key_becomes_ones_own_and_comes_back_out_whole(keys, ring, mail, program):
    key = imported(keys, program.secret)
    exported = GpgKeyVault(ring).export_secret(key.fingerprint)
    sealed = mail.encrypt(TEXT, [key.fingerprint], key)
    program.secret, before = exported.encode(), program.secret
    try:
        assert (key.is_own, program.open(sealed.armored.encode())) == (True, TEXT)
    finally:
        program.secret = before


@pytest.mark.skipif(not is_here("node"), reason="node is not installed")
def test_a_name_without_an_address_from_there_works(keys, mail, tmp_path):
    program = PROGRAMS["node"](tmp_path, "Night shift")
    key = imported(keys, program.public)
    sealed = mail.encrypt(TEXT, [key.fingerprint], None, confirmed=[key.fingerprint])
    assert (key.user_ids[0].address, program.open(sealed.armored.encode())) == (None, TEXT)
