"""Something breaks in the middle: a sentence is there, the text is too, and the next click works."""

import os
import signal
import subprocess

import pytest

from support.browser import READER
from support.gpg_home import people
from support.webmail import ENCRYPT, by_breaks, letter, mail, sealed_for_alice

pytestmark = pytest.mark.e2e

PASSPHRASE = "Пароль 42"
TEXT = "Kedves Bob!"


@pytest.fixture(autouse=True)
def running_again(app):
    """However a test leaves the app, the next one finds it there."""
    yield
    if not app.is_open:
        app.start()


@pytest.fixture
def locked_key(gpg):
    """Alice's key asks for its passphrase."""
    gpg.protect(people().alice, PASSPHRASE)
    yield gpg
    gpg.unprotect(people().alice)


def test_the_app_dies_in_the_middle_and_the_text_stays(webmail, app):
    webmail.open(composes=[letter(["div", {}, TEXT])])
    webmail.encrypt()
    webmail.browser.press("button", "Undo")
    webmail.browser.wait_until(lambda: TEXT in webmail.box_text, "the text as it was")
    app.freeze()
    webmail.browser.press(*ENCRYPT)
    webmail.wait_to_be_told("Sealing…")
    app.kill()
    webmail.wait_to_be_told("The Sealpost app stopped before it answered.")
    assert TEXT in webmail.box_text


def processes_of(app, gpg, who):
    """What to look for in command lines; all of them name a folder that is this test's alone."""
    folders = {
        "gpg": f"gpg --status-fd .*{gpg.path}",
        "agent": f"gpg-agent --homedir {gpg.path}",
        "host": f"{app.home}/data/host",
    }
    found = subprocess.run(["pgrep", "-f", folders[who]], check=True, capture_output=True, text=True)
    return map(int, found.stdout.split())


@pytest.mark.parametrize("who", ["gpg", "agent", "host", "app"])
def test_whoever_dies_in_the_middle_nothing_plain_is_sent_and_the_text_stays(gmail, app, locked_key, who):
    locked_key.pinentry_waits(PASSPHRASE)
    gmail.open(composes=[letter(["div", {}, TEXT])])
    gmail.press_encrypt()
    gmail.browser.wait_until(lambda: locked_key.is_asking, "a pinentry")
    if who == "app":
        app.kill()
    else:
        for process in processes_of(app, locked_key, who):
            os.kill(process, signal.SIGKILL)
    gmail.browser.wait_until(lambda: gmail.has_alarm, "a sentence")
    gmail.browser.press("button", "Send")
    gmail.wait_to_be_told("Sealpost stopped this letter: what is in the box is no longer what was sealed.")
    assert TEXT in gmail.box_text
    assert gmail.sent == []
    locked_key.kill_agents()
    locked_key.pinentry_gives(PASSPHRASE)
    gmail.encrypt()
    assert gmail.sent == []


def test_after_the_app_died_the_next_click_starts_it(webmail, app):
    app.kill()
    webmail.open(composes=[letter(["div", {}, TEXT])])
    webmail.encrypt()
    assert app.is_open


def test_a_passphrase_is_asked_for_outside_the_browser(gmail, locked_key, bob_home):
    go = locked_key.pinentry_waits(PASSPHRASE)
    gmail.open(mails=[mail(by_breaks(sealed_for_alice(bob_home, TEXT)))])
    gmail.browser.press("button", "Open")
    gmail.wait_in_reader("Enter the passphrase in the GnuPG window.")
    go.write_text("now")
    gmail.wait_in_reader(TEXT)


def test_a_cancelled_passphrase_opens_nothing(gmail, locked_key, bob_home):
    locked_key.pinentry_is_cancelled()
    gmail.open(mails=[mail(by_breaks(sealed_for_alice(bob_home, TEXT)))])
    gmail.browser.press("button", "Open")
    assert TEXT not in gmail.wait_in_reader("The passphrase was not entered")


def test_closing_the_reader_ends_the_question_for_the_passphrase(gmail, locked_key, bob_home):
    locked_key.pinentry_waits(PASSPHRASE)
    gmail.open(mails=[mail(by_breaks(sealed_for_alice(bob_home, TEXT)))])
    gmail.browser.press("button", "Open")
    gmail.wait_in_reader("Enter the passphrase in the GnuPG window.")
    gmail.browser.press("button", "Close", READER)
    gmail.browser.wait_until(lambda: not locked_key.is_asking, "no pinentry")


def test_a_site_that_may_not_use_the_key_is_told_so(gmail, app):
    app.run("sites", "deny", gmail.origin, "--operation", "sign")
    try:
        gmail.open(composes=[letter(["div", {}, TEXT])])
        gmail.choose("Sign only")
        gmail.wait_to_be_told(f"{gmail.origin} may not use your key to sign.")
    finally:
        app.run("sites", "allow", gmail.origin, "--operation", "sign")


def test_a_block_without_an_end_says_so(webmail, bob_home):
    beginning = "\n".join(sealed_for_alice(bob_home, TEXT).splitlines()[:5])
    webmail.open(mails=[mail(by_breaks(beginning))])
    webmail.wait_to_be_told("This block has no end: a part of it is missing in this mail")


def test_a_letter_for_somebody_else_says_so(webmail, bob_home):
    everybody = people()
    to_bob = ("--armor", "--encrypt", "--trust-model", "always", "-r", everybody.bob.fingerprint)
    block = bob_home.gpg(*to_bob, content=TEXT.encode()).decode()
    webmail.open(mails=[mail(by_breaks(block))])
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader("not sealed to any key of yours")


def test_an_oversized_letter_is_refused_whole(gmail):
    gmail.open(composes=[letter(["pre", {"style": "content-visibility: hidden"}, TEXT])])  # its layout takes seconds
    gmail.browser.page_eval("document.querySelector('pre').append(('Ш'.repeat(1000) + '\\n').repeat(4400))")  # 8.8 MB
    gmail.press_encrypt()
    gmail.browser.wait_until(lambda: gmail.has_alarm, "a sentence")
    assert "BEGIN PGP" not in gmail.box_text[:100]
