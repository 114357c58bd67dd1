from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from sealpost.core.keys import KeyState, Validity
from sealpost.core.reasons import Reason
from sealpost.core.verdict import SenderMatch, Signature, SignatureVerdict
from sealpost.errors import ALL_ERRORS
from sealpost.ui import words


@pytest.fixture
def locale():
    """Sets the user's country until the test is over."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Alice <a@example.org>", ("Alice", "a@example.org")),
        ("<a@example.org>", ("a@example.org", "")),
        ("a@example.org", ("a@example.org", "")),
        ("Alice", ("Alice", "")),
        ("Alice <a@example.org", ("Alice <a@example.org", "")),
        ("A <b> <c@d>", ("A <b>", "c@d")),
        ("", ("", "")),
    ],
)
def test_a_user_id_is_shown_as_name_and_address(text, parts):
    assert words.split_user_id(text) == parts


def test_a_name_with_hidden_letters_shows_them():
    assert "‹U+202E›" in words.split_user_id("Ali\u202ece <a@b>")[0]


def test_a_site_is_shown_without_its_scheme():
    assert words.site_title("https://mail.google.com") == "mail.google.com"


def test_an_insecure_site_keeps_its_scheme():
    assert words.site_title("http://127.0.0.1:8025") == "http://127.0.0.1:8025"


def test_every_outcome_has_words():
    assert all("-" not in words.outcome_title(error.code) for error in ALL_ERRORS)


def test_a_revoked_key_is_never_called_verified(alice):
    assert words.state_title(replace(alice, state=KeyState.REVOKED)) == "revoked"
    assert words.state_tone(replace(alice, state=KeyState.REVOKED)) == "bad"


def test_an_unverified_key_is_called_so(carol):
    assert words.state_title(carol) == "not verified yet"
    assert words.state_tone(carol) == "warn"


def test_names_are_listed_as_the_language_lists_them(locale):
    locale("en_GB")
    assert words.listed(["Anna", "Béla", "Зоя"]) == "Anna, Béla and Зоя"


@pytest.mark.parametrize(("name", "written"), [("C", "2026-03-01"), ("de_DE", "01.03.26"), ("en_US", "3/1/26")])
def test_a_day_is_written_as_the_country_writes_it(locale, name, written):
    locale(name)
    assert words.day(datetime(2026, 3, 1, 12, tzinfo=UTC)) == written


def test_what_never_expires_says_never():
    assert words.day(None) == "never"


def test_a_good_signature_that_a_second_program_doubts_is_not_reassuring():
    names = ("Alice <a@example.org>",)
    good = Signature(SignatureVerdict.GOOD, None, names, Validity.ULTIMATE, None, SenderMatch.YES)
    assert words.signature_title(good)[2] == "good"
    title, _, tone = words.signature_title(replace(good, reason=Reason.DISPUTED))
    assert ("second program" in title, tone) == (True, "warn")
