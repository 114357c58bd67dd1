"""`seal_with_password`: a text that words alone open."""

import pytest

from sealpost.core.letter_password import WORDS


@pytest.mark.parametrize("language", ["en", "ru", "hu"])
def test_the_words_open_the_letter(browser, home, language):
    body = browser.ask("seal_with_password", {"text": "Szia, Зоя 🙂", "language": language}, caller="background")[
        "body"
    ]
    assert len(body["password"].split()) == WORDS
    loopback = ("--pinentry-mode", "loopback", "--passphrase", body["password"])
    assert home.gpg(*loopback, "--decrypt", content=body["armored"].encode()).decode() == "Szia, Зоя 🙂"


def test_no_two_letters_share_their_words(browser):
    passwords = {
        browser.ask("seal_with_password", {"text": "Hello"}, caller="background")["body"]["password"] for _ in range(3)
    }
    assert len(passwords) == 3


def test_an_empty_text_is_not_sealed(browser):
    assert browser.ask("seal_with_password", {"text": " "}, caller="background")["error"]["code"] == "nothing-to-seal"
