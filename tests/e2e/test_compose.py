"""Sealing and signing what is in a webmail's own compose box."""

import pytest

from support.gpg_home import people
from support.webmail import ENCRYPT, letter

pytestmark = pytest.mark.e2e

WORDS = "Kedves Зоя! Árvíztűrő tükörfúrógép, съешь ещё\u00a0 этих"
END = "мягких булок 🙂 <b> & co."
LETTER = ["div", {}, WORDS, ["br", {}], ["br", {}], END]
LETTER_TEXT = f"{WORDS}\n\n{END}"


def opened_by_bob(bob_home, armored):
    return bob_home.gpg("--decrypt", content=armored.encode()).decode()


def test_a_letter_is_sealed_for_the_people_in_to(webmail, bob_home):
    webmail.open(composes=[letter(LETTER)])
    webmail.encrypt()
    assert opened_by_bob(bob_home, webmail.box_text) == LETTER_TEXT


def test_the_sender_can_read_it_too(webmail, gpg):
    webmail.open(composes=[letter(LETTER)])
    webmail.encrypt()
    assert gpg.gpg("--decrypt", content=webmail.box_text.encode()).decode() == LETTER_TEXT


def test_what_is_sent_is_what_was_sealed(webmail, bob_home):
    webmail.open(composes=[letter(LETTER)])
    webmail.encrypt()
    webmail.browser.press("button", "Send")
    webmail.browser.wait_until(lambda: webmail.sent, "sent letter")
    assert opened_by_bob(bob_home, webmail.sent[0]) == LETTER_TEXT


def test_people_in_cc_and_bcc_can_read_it(webmail, gpg):
    webmail.open(composes=[letter(LETTER, to=(), cc=["bob@example.org"], bcc=["zoya@example.org"])])
    webmail.encrypt()
    shown = gpg.gpg("--list-packets", "--verbose", content=webmail.box_text.encode()).decode()
    assert shown.count(":pubkey enc packet:") == 3


def test_nobody_can_tell_who_is_in_bcc(webmail, gpg):
    webmail.open(composes=[letter(LETTER, bcc=["zoya@example.org"])])
    webmail.encrypt()
    shown = gpg.gpg("--list-packets", content=webmail.box_text.encode()).decode()
    assert "keyid 0000000000000000" in shown


def test_a_quoted_reply_keeps_its_marks(webmail, bob_home):
    quotation = ["blockquote", {"class": "gmail_quote"}, ["div", {}, "Miért?"], ["div", {}, "Зачем?"]]
    webmail.open(composes=[letter(["div", {}, "Azért."], quotation)])
    webmail.encrypt()
    assert opened_by_bob(bob_home, webmail.box_text) == "Azért.\n> Miért?\n> Зачем?"


def test_a_plain_text_box_is_sealed(webmail, bob_home):
    webmail.open(composes=[letter(plain=True)])
    webmail.browser.type_into(webmail.box, "Привет, Bob\n\nŐ")
    webmail.encrypt()
    assert opened_by_bob(bob_home, webmail.box_text) == "Привет, Bob\n\nŐ"


def test_a_long_letter_is_sealed_whole(gmail, bob_home):
    line = "Широкая строка с ű и 🙂. " * 8
    text = "\n".join(f"{number} {line.strip()}" for number in range(3000))  # about 1 MiB in UTF-8
    gmail.open(composes=[letter(*(["div", {}, each] for each in text.split("\n")))])
    gmail.encrypt()
    assert opened_by_bob(bob_home, gmail.box_text) == text


def test_a_recipient_without_a_key_leaves_the_text_as_it_is(webmail):
    webmail.open(composes=[letter(LETTER, to=("nobody@example.org",))])
    before = webmail.box_text
    webmail.press_encrypt()
    webmail.wait_to_be_told("There is no key for nobody@example.org.")
    assert webmail.box_text == before


def test_a_letter_to_nobody_is_not_sealed(webmail):
    webmail.open(composes=[letter(LETTER, to=())])
    before = webmail.box_text
    webmail.press_encrypt()
    webmail.wait_to_be_told("Nobody is named in To, Cc or Bcc.")
    assert webmail.box_text == before


def test_a_sealed_letter_is_not_sealed_twice(webmail):
    webmail.open(composes=[letter(LETTER)])
    webmail.encrypt()
    before = webmail.box_text
    webmail.browser.press(*ENCRYPT)
    webmail.wait_to_be_told("This text is sealed already.")
    assert webmail.box_text == before


def test_sign_only_leaves_the_text_readable_and_signed(webmail, gpg):
    webmail.open(composes=[letter(LETTER)])
    webmail.choose("Sign only")
    webmail.browser.wait_until(lambda: "END PGP SIGNATURE" in webmail.box_text, "signed text in the box")
    status = gpg.gpg("--status-fd", "1", "--verify", content=webmail.box_text.encode()).decode()
    assert f"VALIDSIG {people().alice.fingerprint}" in status


def test_encrypt_without_signing_signs_nothing(webmail, gpg):
    webmail.open(composes=[letter(LETTER)])
    webmail.choose("Encrypt without signing")
    webmail.browser.wait_until(lambda: "END PGP MESSAGE" in webmail.box_text, "sealed text in the box")
    status = gpg.gpg("--status-fd", "1", "--decrypt", content=webmail.box_text.encode()).decode()
    assert "NEWSIG" not in status


def test_undo_brings_the_text_back(webmail):
    webmail.open(composes=[letter(LETTER)])
    before = webmail.box_text
    webmail.encrypt()
    webmail.browser.press("button", "Undo")
    webmail.browser.wait_until(lambda: webmail.box_text == before, "the text as it was")


def test_each_of_several_letters_is_sealed_by_itself(webmail, bob_home):
    webmail.open(composes=[letter(["div", {}, "first"]), letter(["div", {}, "second"]), letter(["div", {}, "third"])])
    for _ in range(3):
        webmail.encrypt()
        webmail.browser.press("button", "Send")
    assert [opened_by_bob(bob_home, sent) for sent in webmail.sent] == ["first", "second", "third"]


def test_sealing_one_letter_leaves_the_other_alone(webmail):
    webmail.open(composes=[letter(["div", {}, "first"]), letter(["div", {}, "second"])])
    webmail.encrypt()
    assert webmail.box_texts[1].strip() == "second"


def test_a_changed_letter_is_not_sent(webmail):
    webmail.open(composes=[letter(LETTER)])
    webmail.encrypt()
    webmail.browser.type_into(webmail.box, "one more word")
    webmail.browser.press("button", "Send")
    webmail.browser.wait_until(lambda: webmail.has_alarm, "a sentence")
    assert webmail.sent == []


def test_the_notice_about_drafts_comes_before_the_first_sealing(gmail):
    gmail.browser.extension_page("pages/options/options.html")
    gmail.browser.press("button", "Show notices again")
    gmail.open(composes=[letter(LETTER)])
    gmail.browser.press(*ENCRYPT)
    gmail.wait_to_be_told("The subject line is never encrypted.")
    assert "END PGP" not in gmail.box_text
