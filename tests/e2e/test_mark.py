"""The personal mark is seen in each page of ours, and by nobody else: not by the webmail, whatever it tries."""

import json

import pytest

from support.browser import READER
from support.webmail import by_breaks, mail, sealed_for_alice

pytestmark = pytest.mark.e2e

WORD = "Zebra8023"
POPUP = "pages/popup/popup.html"


@pytest.fixture(scope="module", autouse=True)
def chosen(app):
    """The user's mark, with a word that nothing else holds."""
    assert app.run("mark", "--word", WORD, "--picture", "cat", "--colour", "violet").returncode == 0


@pytest.fixture(scope="module")
def bobs_letter(bob_home):
    return sealed_for_alice(bob_home, "Hello")


@pytest.fixture
def read(webmail, bobs_letter):
    webmail.open(mails=[mail(by_breaks(bobs_letter))])
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader("Hello")
    return webmail


def test_the_reader_shows_the_mark_and_the_page_does_not_see_it(read):
    read.wait_in_reader(WORD)
    assert WORD not in read.known_to_the_page()


def test_the_popup_shows_the_mark(browser):
    browser.extension_page(POPUP)
    browser.wait_until(lambda: WORD in browser.text(), "the mark")


def test_a_reader_that_a_page_frames_itself_shows_no_mark(gmail, browser):
    gmail.open()
    gmail.browser.page_eval(
        "new Promise(done => { const frame = document.createElement('iframe');"
        f" frame.src = '{browser.extension_origin}{READER}#00000000-0000-4000-8000-000000000000';"
        " frame.onload = frame.onerror = () => done(true); document.body.append(frame); })"
    )
    assert WORD not in gmail.wait_in_reader("This view was opened before")


def test_no_page_can_frame_or_fetch_the_pages_that_show_it(gmail, browser):
    gmail.open()
    urls = [browser.extension_origin + path for path in ("/pages/popup/popup.html", "/pages/mark.js")]
    fetching = f"Promise.all({json.dumps(urls)}.map(url => fetch(url).then(() => 'fetched', () => 'refused')))"
    assert gmail.browser.page_eval(fetching) == ["refused", "refused"]
