"""Who says that they disturb, does."""

import pytest

from sealpost.core.opening_line import disturbing_words


@pytest.mark.parametrize(
    "text",
    [
        "Jó napot, nem zavarom?",
        "Elnézést, hogy megzavarom",
        "Sorry to bother you",
        "I hope I am not disturbing you",
        "Извините, что беспокою вас",
        "Вас беспокоит Иван из «Ромашки»",
        "Не отвлекаю?",
    ],
)
def test_words_that_tell_the_other_to_feel_disturbed_are_found(text):
    assert len(disturbing_words(text)) == 1


@pytest.mark.parametrize(
    "text",
    ["Good afternoon, this is Anna of Sealpost.", "Jó napot, Anna vagyok.", "Добрый день, это Анна.", "Any brother?"],
)
def test_a_plain_opening_is_left_alone(text):
    assert disturbing_words(text) == ()
