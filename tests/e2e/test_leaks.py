"""What was sealed stays out of everything that is not the reader: the page, its server, and the disk."""

import pytest

from support.browser import READER
from support.disk_search import holders
from support.gpg_home import people
from support.webmail import by_breaks, letter, mail, sealed_for_alice

pytestmark = pytest.mark.e2e

SECRET = "Тайна Árvíztűrő 4711"


@pytest.fixture(scope="module")
def bobs_letter(bob_home):
    return sealed_for_alice(bob_home, SECRET)


@pytest.fixture
def read(webmail, bobs_letter):
    """The webmail while the letter is open in the reader."""
    webmail.open(mails=[mail(by_breaks(bobs_letter))])
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader(SECRET)
    return webmail


def test_the_page_never_sees_what_is_read(read):
    assert "4711" not in read.known_to_the_page()


def test_the_page_can_not_reach_into_the_reader(read):
    reaching = "[...document.querySelectorAll('sealpost-ui')].some(host => host.shadowRoot) || frames.length > 0 && "
    inside = "(() => { try { return frames[0].document.body.innerText } catch { return '' } })() !== ''"
    assert not read.browser.page_eval(reaching + inside)


def test_a_closed_letter_leaves_nothing_in_the_page(read):
    read.browser.press("button", "Close", READER)
    read.browser.wait_until(lambda: not read.browser.text(READER), "no reader")
    assert "4711" not in read.known_to_the_page()


def test_the_app_writes_nothing_of_what_was_read(read, app):
    assert holders(app.home, SECRET) == []


def test_gnupg_writes_nothing_of_what_was_read(read, gpg):
    assert holders(gpg.path, SECRET) == []


def test_the_browser_writes_nothing_of_what_was_read(read, browser_folder):
    assert holders(browser_folder, SECRET) == []


def test_drafts_saved_after_sealing_are_sealed(webmail):
    webmail.open(composes=[letter(["div", {}, SECRET])])
    webmail.encrypt()
    webmail.browser.wait_until(lambda: webmail.saved, "a saved draft")
    assert not [saved for saved in webmail.saved if "4711" in saved]


def test_the_app_writes_nothing_of_what_was_sealed(webmail, app):
    webmail.open(composes=[letter(["div", {}, "Написано 1147"])])
    webmail.encrypt()
    assert holders(app.home, "Написано 1147") == []


def test_activity_names_no_person(webmail, app):
    webmail.open(composes=[letter(["div", {}, SECRET])])
    webmail.encrypt()
    kept = app.run("activity", "--export", "json").stdout.decode()
    assert "encrypt" in kept
    assert people().bob.address not in kept


def test_a_faked_click_does_nothing(webmail):
    webmail.open(composes=[letter(["div", {}, SECRET])])
    webmail.browser.wait_until(lambda: webmail.browser.has("button", "Encrypt with Sealpost"), "our button")
    before = webmail.box_text
    webmail.browser.page_eval(
        "[...document.querySelectorAll('sealpost-ui')].forEach(host => ['pointerdown', 'mousedown', 'mouseup', 'click']"
        ".forEach(name => host.dispatchEvent(new MouseEvent(name, {bubbles: true, composed: true}))))"
    )
    webmail.browser.press("button", "More Sealpost actions")  # a real click, which comes after the faked ones
    webmail.browser.wait_until(lambda: webmail.browser.has("menuitem", "Sign only"), "the menu")
    assert webmail.box_text == before


def test_a_page_can_not_frame_the_reader_itself(gmail, browser):
    gmail.open()
    gmail.browser.page_eval(
        "new Promise(done => { const frame = document.createElement('iframe');"
        f" frame.src = '{browser.extension_origin}{READER}#00000000-0000-4000-8000-000000000000';"
        " frame.onload = frame.onerror = () => done(true); document.body.append(frame); })"
    )
    gmail.wait_in_reader("This view was opened before")
