"""Pages that are no webmail we know: the context menu opens a window of ours, which puts the sealed text back."""

import re
from typing import TYPE_CHECKING

import pytest

from support.browser import Browser, Site
from support.chromium import Chromium
from support.gpg_home import people

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.e2e

ORIGIN = "http://127.0.0.1:9"  # nothing listens there: the test answers in its place
PAGE = """<!doctype html><meta charset="utf-8"><title>A page</title>
<textarea id="field" rows="9" cols="70"></textarea>
<div id="editor" contenteditable>árvíz<br>мир 🙂</div>
<pre id="text"></pre>"""
CLICK = """async command => {
  const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" });
  chrome.contextMenus.onClicked.dispatch({ menuItemId: command, frameId: 0 }, tab);
}"""
TEXT = "Szia Боб!\nEz titok 🙂"


class Elsewhere:
    """The page, and the context menu on it; only Chromium lets a test press an entry of the menu."""

    def __init__(self, browser: Chromium) -> None:
        self._browser = browser
        self.page = browser.page
        self.page.goto(f"{ORIGIN}/page")

    def menu(self, command: str) -> "Page":
        with self._browser.context.expect_page() as opened:
            self._browser.context.service_workers[0].evaluate(CLICK, command)
        return opened.value

    def seal(self, command: str, button: str, to: str) -> None:
        """Through the window that opens, until it says that the page has the text."""
        window = self.menu(command)
        if to:
            window.get_by_label("To").fill(to)
        window.get_by_role("button", name=button).click()
        window.get_by_text("the text on the page was replaced").wait_for()
        window.get_by_role("button", name="Close").click()


@pytest.fixture
def elsewhere(browser: Browser, app, tmp_path) -> Elsewhere:
    if not isinstance(browser, Chromium):
        pytest.skip("a test can't press an entry of Firefox's context menu")
    for operation in ("encrypt", "sign", "open"):
        app.run("sites", "allow", ORIGIN, "--operation", operation)
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    browser.serve(ORIGIN, Site(tmp_path))
    return Elsewhere(browser)


def select(elsewhere, selector):
    elsewhere.page.focus("body")
    elsewhere.page.evaluate(
        "selector => { const node = document.querySelector(selector); node.focus();"
        " getSelection().selectAllChildren(node) }",
        selector,
    )


def test_a_field_is_sealed(elsewhere, gpg):
    elsewhere.page.fill("#field", TEXT)
    elsewhere.seal("encrypt-sign", "Sign and encrypt", "bob@example.org")
    assert gpg.gpg("--decrypt", content=elsewhere.page.input_value("#field").encode()).decode() == TEXT


def test_only_the_selected_part_of_a_field_is_sealed(elsewhere):
    elsewhere.page.fill("#field", f"before {TEXT} after")
    elsewhere.page.evaluate("document.querySelector('#field').setSelectionRange(7, 7 + 21)")
    elsewhere.seal("encrypt", "Encrypt", "bob@example.org")
    value = elsewhere.page.input_value("#field")
    assert re.fullmatch(r"before -----BEGIN PGP MESSAGE-----.*-----END PGP MESSAGE-----\s* after", value, re.DOTALL)


def test_a_field_is_sealed_with_words(elsewhere, gpg):
    elsewhere.page.fill("#field", TEXT)
    elsewhere.page.focus("#field")
    window = elsewhere.menu("password")
    window.get_by_role("button", name="Encrypt with a password").click()
    window.get_by_text("the text on the page was replaced").wait_for()
    words = window.get_by_role("status", name="These words open it").inner_text()
    sealed = elsewhere.page.input_value("#field")
    loopback = ("--pinentry-mode", "loopback", "--passphrase", words)
    assert gpg.gpg(*loopback, "--decrypt", content=sealed.encode()).decode() == TEXT


def test_an_editor_is_signed(elsewhere, gpg):
    select(elsewhere, "#editor")
    elsewhere.seal("sign", "Sign", "")
    rows = "[...document.querySelectorAll('#editor > div > div')].map(row => row.textContent).join('\\n')"
    assert gpg.gpg("--decrypt", content=elsewhere.page.evaluate(rows).encode()).decode().rstrip("\n") == "árvíz\nмир 🙂"


def test_a_page_that_puts_its_own_text_back_keeps_it_and_is_told(elsewhere):
    elsewhere.page.fill("#field", TEXT)
    elsewhere.page.evaluate(
        "const field = document.querySelector('#field'); const mine = field.value;"
        " field.addEventListener('input', () => { field.value = mine })"
    )
    window = elsewhere.menu("sign")
    window.get_by_role("button", name="Sign").click()
    window.get_by_text("Copy the text and paste it").wait_for()
    assert elsewhere.page.input_value("#field") == TEXT


def test_a_selected_message_opens_in_a_window(elsewhere, bob_home):
    sign_and_seal = ["--armor", "--trust-model", "always", "-r", people().alice.fingerprint, "--sign", "--encrypt"]
    sealed = bob_home.gpg(*sign_and_seal, content=TEXT.encode()).decode()
    elsewhere.page.evaluate("text => { document.querySelector('#text').textContent = text }", sealed)
    select(elsewhere, "#text")
    window = elsewhere.menu("decrypt")
    window.get_by_text("Encrypted to you").wait_for()
    assert TEXT in window.inner_text("main")


def test_a_window_that_is_reloaded_shows_nothing_any_more(elsewhere):
    elsewhere.page.fill("#field", TEXT)
    window = elsewhere.menu("encrypt")
    window.get_by_label("To").wait_for()
    window.reload()
    window.get_by_text("was opened before").wait_for()
    assert window.get_by_label("Text").input_value() == ""
