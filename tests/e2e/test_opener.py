"""The opener page, in each browser, from a file: a letter opens with its password and without any network."""

import pytest

from sealpost import opener
from sealpost.gpg.streams import GpgFileKeyring

pytestmark = pytest.mark.e2e

TEXT = "Тайна árvíztűrő 4711"


@pytest.fixture(scope="module")
def letter(gpg):
    return GpgFileKeyring(gpg.environ).seal_with_password(TEXT, "arany eper híd")


@pytest.fixture
def page(browser, tmp_path):
    (tmp_path / opener.NAME).write_bytes(opener.page())
    browser.goto(f"file://{tmp_path / opener.NAME}")
    return browser


def open_letter(page, letter, password):
    """Typed by script: pasting into a box of thousands of letters key by key would take minutes."""
    page.page_eval(f"document.getElementById('letter').value = {letter!r}")
    page.type_into("#password", password)
    page.press("button", "Open")


@pytest.mark.parametrize("typed", ["arany eper híd", " Arany  EPER híd "])
def test_a_letter_opens_with_its_words(page, letter, typed):
    open_letter(page, letter, typed)
    page.wait_until(lambda: TEXT in page.text(), "the letter")


def test_a_quoted_letter_with_text_around_it_opens(page, letter):
    open_letter(page, "Dear Bob,\n" + "".join(f"> {line}\n" for line in letter.splitlines()), "arany eper híd")
    page.wait_until(lambda: TEXT in page.text(), "the letter")


def test_a_wrong_password_is_said(page, letter):
    open_letter(page, letter, "arany eper hid")
    page.wait_until(lambda: "The password does not fit" in page.text(), "the reason")


def test_a_changed_letter_is_not_shown(page, letter):
    lines = letter.splitlines()
    lines[3] = lines[3][::-1]
    damaged = "\n".join(line for line in lines if not line.startswith("="))
    open_letter(page, damaged, "arany eper híd")
    page.wait_until(lambda: "changed after" in page.text() or "damaged" in page.text(), "the reason")
    assert TEXT not in page.text()


def test_a_text_without_a_letter_is_said(page):
    open_letter(page, "Dear Bob", "arany eper híd")
    page.wait_until(lambda: "There is no sealed letter here" in page.text(), "the reason")
