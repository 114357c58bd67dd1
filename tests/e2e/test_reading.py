"""Opening, verifying and importing what stands in a mail."""

import pytest

from support.browser import READER
from support.gpg_home import people
from support.webmail import SHAPES, by_breaks, mail, sealed_for_alice, signed_by_bob

pytestmark = pytest.mark.e2e

LETTER = "Тайна: Árvíztűrő 4711 🙂"
ORDER = "Pay 100 to Carol\n"


@pytest.fixture(scope="module")
def bobs_letter(bob_home):
    return sealed_for_alice(bob_home, LETTER)


@pytest.mark.parametrize("shaped", SHAPES, ids=lambda shaped: shaped.__name__)
def test_a_sealed_letter_opens_in_place(webmail, bobs_letter, shaped):
    webmail.open(mails=[mail(shaped(bobs_letter))])
    webmail.browser.press("button", "Open")
    assert "Encrypted to you" in webmail.wait_in_reader(LETTER)


def test_the_reader_names_the_signer(webmail, bobs_letter):
    webmail.open(mails=[mail(by_breaks(bobs_letter))])
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader("Signed by Bob Babbage")


def test_a_signer_who_is_not_the_sender_is_told(webmail, bobs_letter):
    webmail.open(mails=[mail(by_breaks(bobs_letter), sender="carol@example.org")])
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader("who is not the sender of this mail")


def test_close_puts_the_block_back(webmail, bobs_letter):
    webmail.open(mails=[mail(by_breaks(bobs_letter))])
    before = webmail.browser.text()
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader(LETTER)
    webmail.browser.press("button", "Close", READER)
    webmail.browser.wait_until(lambda: webmail.browser.text() == before, "the page as it was")


def test_a_closed_letter_opens_again(webmail, bobs_letter):
    webmail.open(mails=[mail(by_breaks(bobs_letter))])
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader(LETTER)
    webmail.browser.press("button", "Close", READER)
    webmail.browser.wait_until(lambda: not webmail.browser.text(READER), "no reader")
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader(LETTER)


def test_a_letter_that_was_tampered_with_shows_a_sentence_and_no_text(webmail, bobs_letter):
    armored = bobs_letter.splitlines()
    armored[6] = armored[6][::-1]
    webmail.open(mails=[mail(by_breaks("\n".join(armored)))])
    webmail.browser.press("button", "Open")
    assert "4711" not in webmail.wait_in_reader("can't be opened")


def test_a_signed_text_is_verified(webmail, bob_home):
    webmail.open(mails=[mail(by_breaks(signed_by_bob(bob_home, ORDER)))])
    webmail.browser.press("button", "Verify")
    assert ORDER.strip() in webmail.wait_in_reader("Signed by Bob Babbage")


def test_a_changed_word_is_never_good(webmail, bob_home):
    changed = signed_by_bob(bob_home, ORDER).replace("100", "900")
    webmail.open(mails=[mail(by_breaks(changed))])
    webmail.browser.press("button", "Verify")
    assert "Signed by" not in webmail.wait_in_reader("does not fit")


def test_a_key_in_a_mail_is_shown_before_it_is_imported(webmail, bob_home):
    key = bob_home.gpg("--armor", "--export", people().bob.fingerprint).decode()
    webmail.open(mails=[mail(by_breaks(key))])
    webmail.browser.press("button", "Import key")
    webmail.wait_in_reader("bob@example.org")


def test_a_key_from_a_mail_comes_into_the_keyring(gmail, gpg, bob_home):
    loopback = ("--pinentry-mode", "loopback", "--passphrase", "")
    address = f"new-{gmail.browser.name}@example.org"
    bob_home.gpg(*loopback, "--quick-generate-key", address, "ed25519", "sign", "never")
    gmail.open(mails=[mail(by_breaks(bob_home.gpg("--armor", "--export", address).decode()))])
    gmail.browser.press("button", "Import key")
    gmail.wait_in_reader(address)
    gmail.browser.press("button", "Import", READER)
    gmail.wait_in_reader("Imported keys: 1")
    assert address in gpg.gpg("--list-keys").decode()


def test_a_clipped_mail_is_said_to_be_clipped(gmail, bobs_letter):
    beginning = "\n".join(bobs_letter.splitlines()[:6])
    gmail.open(mails=[mail(by_breaks(beginning), clipped=True)])
    sentence = "The webmail shows only the beginning of this mail. Open the whole message there, then come back"
    gmail.wait_to_be_told(sentence)


def test_the_popup_says_that_all_is_connected(browser):
    browser.extension_page("pages/popup/popup.html")
    browser.wait_until(lambda: "Connected to Sealpost" in browser.text(), "the state")


def test_a_letter_can_be_handed_to_a_window_of_sealpost(webmail, bobs_letter):
    webmail.open(mails=[mail(by_breaks(bobs_letter))])
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader(LETTER)
    webmail.browser.press("button", "Open in Sealpost", READER)
    assert LETTER in webmail.wait_in_reader("Signed by Bob Babbage")  # and nothing is refused
