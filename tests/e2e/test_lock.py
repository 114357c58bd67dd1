"""Lock: a letter that is open in a browser closes with the screen of the user's session, as logind tells it."""

import pytest

from support.browser import READER
from support.webmail import by_breaks, mail, sealed_for_alice

pytestmark = pytest.mark.e2e

SECRET = "Тайна Árvíztűrő 4711"
CLOSED = "Sealpost was locked, and this text closed."


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


def test_an_opened_letter_is_closed_when_the_screen_is_locked(read, desktop):
    desktop.lock()
    read.wait_in_reader(CLOSED)
    assert "4711" not in read.browser.text(READER)


def test_an_opened_letter_is_closed_before_the_machine_sleeps(read, desktop):
    desktop.sleeps(begins=True)
    read.wait_in_reader(CLOSED)
    desktop.wait_until_sleep_may_come()
    desktop.sleeps(begins=False)


def test_a_letter_that_was_closed_is_opened_again_on_request(read, desktop):
    desktop.lock()
    read.wait_in_reader(CLOSED)
    read.browser.press("button", "Open again", READER)
    read.wait_in_reader(SECRET)
