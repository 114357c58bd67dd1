"""A letter is written in Sealpost's own window, and the webmail gets nothing of it but ciphertext."""

from itertools import count

import pytest

from support.browser import READER
from support.webmail import by_breaks, letter, mail, sealed_for_alice

pytestmark = pytest.mark.e2e

SECRET = "Tajna 4711"


class Writer:
    """A person at the desktop, with a keyboard."""

    def __init__(self, screen):
        self._screen = screen

    def window(self, subject):
        found = self._screen.wait_for_window("--name", f"^Sealed letter: {subject}$")
        self._screen.xdotool("windowactivate", "--sync", found)
        return found

    def write(self, text):
        self._screen.xdotool("type", text)

    def seal(self):
        self._screen.xdotool("key", "ctrl+Return")

    def close(self, window):
        self._screen.xdotool("windowactivate", "--sync", window, "key", "alt+F4")


@pytest.fixture
def writer(screen):
    return Writer(screen)


numbers = count()


def begin(webmail, *boxes):
    """Compose boxes, each with a subject of its own, and the letter for the first in the window: its subject."""
    webmail.open(composes=list(boxes) or [letter()])
    subject = f"Letter {next(numbers)}"
    webmail.browser.page_eval(f"document.querySelector('input[name^=subject]').value = {subject!r}")
    webmail.choose("Write in Sealpost…")
    return subject


def test_the_box_gets_the_sealed_letter_and_the_page_never_sees_its_text(webmail, writer, bob_home):
    writer.window(begin(webmail))
    writer.write(SECRET)
    writer.seal()
    webmail.browser.wait_until(lambda: "-----END PGP MESSAGE-----" in webmail.box_text, "sealed text in the box")
    assert bob_home.gpg("--decrypt", content=webmail.box_text.encode()).decode().strip() == SECRET
    assert webmail.box_text.strip().startswith("-----BEGIN PGP MESSAGE-----")
    assert "4711" not in webmail.known_to_the_page()
    webmail.wait_to_be_told("Sealed for bob@example.org. What is in the box is what will be sent.")


def test_the_page_says_where_to_look(gmail, writer):
    subject = begin(gmail)
    window = writer.window(subject)
    gmail.wait_to_be_told(
        "Your letter is open in Sealpost's own window. If you don't see it, look for it in the task bar."
    )
    gmail.browser.press("button", "Show it again")
    gmail.wait_to_be_told(
        "Your letter is open in Sealpost's own window. If you don't see it, look for it in the task bar."
    )
    assert writer.window(subject) == window


def test_each_of_two_boxes_gets_its_own_letter(webmail, writer, bob_home):
    writer.window(begin(webmail, letter(), letter(to=("zoya@example.org",))))
    writer.write(SECRET)
    writer.seal()
    webmail.browser.wait_until(lambda: "END PGP MESSAGE" in webmail.box_texts[0], "sealed text in the first box")
    assert bob_home.gpg("--decrypt", content=webmail.box_texts[0].encode()).decode().strip() == SECRET
    assert webmail.box_texts[1].strip() == ""


def test_a_box_that_is_gone_leaves_the_letter_in_the_window(webmail, writer, app):
    subject = begin(webmail)
    window = writer.window(subject)
    writer.write(SECRET)
    webmail.browser.page_eval("document.querySelector('#composes').replaceChildren()")
    webmail.browser.wait_until(lambda: not webmail.browser.has("button", "Encrypt with Sealpost"), "no button of ours")
    assert writer.window(subject) == window
    writer.seal()
    webmail.browser.wait_until(lambda: b'"desktop"' in app.run("activity", "--json").stdout, "a letter sealed")
    assert "4711" not in webmail.known_to_the_page()


def test_a_page_that_goes_elsewhere_leaves_the_letter_in_the_window(gmail, writer):
    subject = begin(gmail)
    window = writer.window(subject)
    writer.write(SECRET)
    gmail.browser.goto(f"{gmail.origin}/signed-out")
    assert writer.window(subject) == window
    writer.close(window)


def test_a_tab_that_is_closed_leaves_the_letter_in_the_window(gmail, writer):
    with gmail.browser.another_tab():
        subject = begin(gmail)
        window = writer.window(subject)
        writer.write(SECRET)
    assert writer.window(subject) == window
    writer.close(window)


def test_closing_the_window_leaves_the_box_as_it_was(gmail, writer):
    window = writer.window(begin(gmail, letter(["div", {}, "Draft"])))
    gmail.browser.wait_until(lambda: gmail.browser.has("status", "Sealpost"), "our sentence")
    writer.close(window)
    gmail.browser.wait_until(lambda: not gmail.browser.has("status", "Sealpost"), "no sentence of ours")
    assert gmail.box_text == "Draft"


QUESTION = "Kérdés 4711?"
NO_REPLY_FOUND = "To put it into the webmail, press Reply here, then “Write in Sealpost” in the Sealpost menu."


def reply_sealed(webmail, bob_home, **more):
    """To Bob's question, while another letter is being written."""
    bobs_mail = mail(by_breaks(sealed_for_alice(bob_home, QUESTION)), **more)
    webmail.open(mails=[bobs_mail], composes=[letter()])
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader(QUESTION)
    webmail.browser.press("button", "Reply sealed", READER)


def test_a_sealed_answer_comes_into_the_webmails_own_reply(webmail, writer, bob_home):
    subject = f"Question {next(numbers)}"
    reply_sealed(webmail, bob_home, subject=subject)
    webmail.wait_in_reader("Its sealed text comes into the reply box on this page.")
    writer.window(f"Re: {subject}")
    writer.write(SECRET)
    writer.seal()
    webmail.browser.wait_until(lambda: "-----END PGP MESSAGE-----" in webmail.box_texts[1], "sealed text in the reply")
    sent = bob_home.gpg("--decrypt", content=webmail.box_texts[1].encode()).decode()
    assert SECRET in sent
    assert f"> {QUESTION}" in sent
    assert webmail.box_texts[0].strip() == ""
    assert "4711" not in webmail.known_to_the_page()


def test_a_reply_to_somebody_else_gets_no_answer(gmail, bob_home):
    reply_sealed(gmail, bob_home, reply_to="mallory@example.org")
    gmail.wait_in_reader(NO_REPLY_FOUND)
    assert [text.strip() for text in gmail.box_texts] == ["", ""]


def test_an_opened_letter_is_answered_where_no_reply_is_found(gmail, writer, bob_home):
    reply_sealed(gmail, bob_home, answerable=False)
    gmail.wait_in_reader(NO_REPLY_FOUND)
    subject = f"Answer {next(numbers)}"
    gmail.browser.page_eval(f"document.querySelector('input[name^=subject]').value = {subject!r}")
    gmail.choose("Write in Sealpost…")
    writer.window(subject)
    writer.write(SECRET)
    writer.seal()
    gmail.browser.wait_until(lambda: "-----END PGP MESSAGE-----" in gmail.box_text, "sealed text in the box")
    sent = bob_home.gpg("--decrypt", content=gmail.box_text.encode()).decode()
    assert SECRET in sent
    assert f"> {QUESTION}" in sent
    assert "4711" not in gmail.known_to_the_page()
