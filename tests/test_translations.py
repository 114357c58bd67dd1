import re
import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from sealpost.core import verdict
from sealpost.core.reasons import Reason
from sealpost.core.sentence import Sentence
from sealpost.errors import DiskFull
from sealpost.ui import language, words
from support.translations import CATALOGS, LANGUAGES, catalog, entries, release, update

TRANSLATED = ("ru", "hu")
_PLACE = re.compile(r"%s|%n|%\d|\{[a-z_]+\}")
_REMEDY = "run “make translations”, then translate what is new in desktop/sealpost/translations"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """The catalogs as the code makes them now."""
    folder = tmp_path_factory.mktemp("catalogs")
    for language_name in LANGUAGES:
        shutil.copy(catalog(language_name), folder)
    update(folder)
    release(folder)
    return folder


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_sentence_of_the_code_is_in_the_catalog_and_no_other(fresh, name):
    assert entries(catalog(name)).keys() == entries(catalog(name, fresh)).keys(), _REMEDY


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_sentence_is_translated(name):
    assert [key for key, forms in entries(catalog(name)).items() if not all(forms)] == [], _REMEDY


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_translation_keeps_the_places_that_are_filled_in(name):
    wrong = {
        source: form
        for (_, source), forms in entries(catalog(name)).items()
        for form in forms
        if sorted(_PLACE.findall(form)) != sorted(_PLACE.findall(source))
    }
    assert {source: form for source, form in wrong.items() if not _is_plural_without_number(source, form)} == {}


def _is_plural_without_number(source, form):
    """“One key” needs no figure."""
    return "%n" in source and sorted([*_PLACE.findall(form), "%n"]) == sorted(_PLACE.findall(source))


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_compiled_catalog_is_the_readable_one(fresh, name):
    compiled = f"sealpost_{name}.qm"
    assert (CATALOGS / compiled).read_bytes() == (fresh / compiled).read_bytes(), _REMEDY


@pytest.fixture
def spoken(qapp):
    """The application speaks a language until the test is over."""
    installed = []

    def speak(locale):
        installed.extend(language.speak(qapp, QLocale(locale)))

    yield speak
    for each in installed:
        QCoreApplication.removeTranslator(each)


@pytest.mark.parametrize(("locale", "said"), [("ru_RU", "Диск"), ("hu_HU", "lemez"), ("de_DE", "disk")])
def test_a_failure_is_said_in_the_users_language(spoken, locale, said):
    spoken(locale)
    assert said in words.explained(DiskFull())


def test_the_reason_in_a_failure_is_said_in_the_users_language_too(spoken):
    spoken("ru_RU")
    assert not re.search("[a-z]{4}", words.message_of(Reason.TRUNCATED.refusal()))


def test_a_sentence_put_together_elsewhere_is_said_in_the_users_language_with_what_fills_it(spoken):
    spoken("ru_RU")
    said = words.said(Sentence("It is linked, but {fault}.", fault=Sentence("the launcher is not installed")))
    assert "Связан" in said
    assert not re.search("[a-z]", said)


def test_a_warning_beside_an_opened_text_is_said_in_the_users_language_with_its_reason(spoken):
    spoken("ru_RU")
    said = words.said(verdict.warning(Reason.MIXED).message)
    assert said.startswith("Осторожно: ")
    assert not re.search("[a-z]", said)


@pytest.mark.parametrize(
    ("locale", "count", "said"),
    [("en_US", 1, "1 more"), ("ru_RU", 2, "2"), ("ru_RU", 5, "5"), ("hu_HU", 3, "3")],
)
def test_numbers_find_their_form_in_any_widget(spoken, qtbot, locale, count, said):
    from PySide6.QtWidgets import QLabel

    spoken(locale)
    label = QLabel()
    qtbot.addWidget(label)
    assert said in label.tr("%n more", "", count)
    if locale != "en_US":
        assert "more" not in label.tr("%n more", "", count)
