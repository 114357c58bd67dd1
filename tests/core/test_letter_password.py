"""Words chosen by chance are safe, and what people make up is called what it is."""

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.letter_password import (
    WORDS,
    Language,
    Strength,
    generated,
    normal_answer,
    time_to_guess,
    time_to_guess_generated,
    words,
)


@pytest.mark.parametrize("language", Language)
def test_each_language_has_512_different_words(language):
    assert len(set(words(language))) == len(words(language)) == 512


@pytest.mark.parametrize("language", Language)
def test_words_are_told_apart_by_their_letters_alone(language):
    assert all(word.isalpha() and word.islower() and 3 <= len(word) <= 11 for word in words(language))


def test_a_russian_word_has_no_letter_that_many_write_as_another():
    assert not any("ё" in word for word in words(Language.RUSSIAN))


def test_a_password_is_made_of_as_many_words_as_it_needs():
    assert len(generated(Language.HUNGARIAN, secrets.choice).split(" ")) == WORDS


def test_generated_words_hold_a_thousand_years():
    assert time_to_guess_generated().strength is Strength.SAFE


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("Rex", Strength.AT_ONCE),
        ("Будапешт", Strength.AT_ONCE),
        ("1984", Strength.AT_ONCE),
        ("24.11.1986", Strength.AT_ONCE),
        ("19861124", Strength.AT_ONCE),
        ("Anna 1984", Strength.MINUTES),
        ("zöld alma", Strength.MINUTES),
        ("correct horse battery", Strength.DAYS),
        ("correct horse battery staple", Strength.YEARS),
        ("correct horse battery staple lamp road", Strength.SAFE),
    ],
)
def test_what_people_make_up_is_measured_as_a_guesser_would(password, strength):
    assert time_to_guess(password).strength is strength


@given(st.from_regex(r"(\w+ ?)*", fullmatch=True))
def test_another_word_never_makes_it_weaker(password):
    assert time_to_guess(f"{password} zebra").seconds >= time_to_guess(password).seconds


@pytest.mark.parametrize("answer", ["Nagy-Mama", "nagymama", " NAGY MAMA ", "nagy–mama.", "Nagy, mama"])
def test_an_answer_may_be_written_in_many_ways(answer):
    assert normal_answer(answer) == "nagymama"


@pytest.mark.parametrize(("answer", "normal"), [("Árvíztűrő", "arvizturo"), ("Ёжик", "ежик"), ("Straße", "strasse")])
def test_accents_do_not_matter(answer, normal):
    assert normal_answer(answer) == normal


@given(st.text(max_size=60))
def test_the_normal_form_of_a_normal_form_is_itself(answer):
    assert normal_answer(normal_answer(answer)) == normal_answer(answer)
