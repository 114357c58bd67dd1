"""A letter for somebody without a key opens with its password, in any OpenPGP program, and with nothing else."""

import subprocess

import pytest

from sealpost.core.letter_password import Language, Strength
from sealpost.errors import NoPassword, NothingToSeal
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.services.letters import LetterService
from support.values import MemorySettings

TEXT = "Тайна árvíztűrő 4711\n"


@pytest.fixture
def stored():
    return MemorySettings()


@pytest.fixture
def letters(home, stored):
    return LetterService(GpgFileKeyring(home.environ), stored)


def gpg_opens(home, armored, password):
    command = ["gpg", "--batch", "--pinentry-mode", "loopback", "--passphrase-fd", "0", "--decrypt"]
    given = password.encode() + b"\n" + armored.encode()
    return subprocess.run(command, input=given, capture_output=True, env=home.environ, check=False).stdout.decode()


@pytest.mark.parametrize("language", Language)
def test_a_letter_opens_with_the_words_it_was_sealed_with(letters, home, language):
    password = letters.new_password(language)
    assert gpg_opens(home, letters.seal(TEXT, password), password) == TEXT


def test_a_letter_does_not_open_with_another_password(letters, home):
    assert gpg_opens(home, letters.seal(TEXT, "right"), "wrong") == ""


def test_two_passwords_are_never_the_same(letters):
    assert letters.new_password(Language.ENGLISH) != letters.new_password(Language.ENGLISH)


@pytest.mark.parametrize("password", ["", "  "])
def test_without_a_password_nothing_is_sealed(letters, password):
    with pytest.raises(NoPassword):
        letters.seal(TEXT, password)


def test_an_empty_letter_is_not_sealed(letters):
    with pytest.raises(NothingToSeal):
        letters.seal(" \n", "password")


def test_generated_words_are_known_to_be_chosen_by_chance(letters):
    assert letters.time_to_guess(letters.new_password(Language.RUSSIAN)).strength is Strength.SAFE


def test_a_pet_s_name_is_found_at_once(letters):
    assert letters.time_to_guess("Мурка").strength is Strength.AT_ONCE


def test_a_password_is_kept_sealed_to_oneself(letters, stored, alice, people):
    letters.keep(people.bob.address, "лошадь 7", alice)
    kept = stored.get(f"letter_password {people.bob.address}")
    assert (letters.kept(people.bob.address), "лошадь" in kept) == ("лошадь 7", False)


def test_a_forgotten_password_is_gone(letters, alice, people):
    letters.keep(people.bob.address, "лошадь 7", alice)
    letters.forget(people.bob.address)
    assert (letters.is_kept(people.bob.address), letters.kept(people.bob.address)) == (False, None)
