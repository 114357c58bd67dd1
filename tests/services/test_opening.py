"""What is sealed or signed, opened with real keys and a real gpg."""

import pytest

from sealpost.core import armor
from sealpost.core.verdict import SignatureVerdict
from sealpost.errors import (
    MessageRefused,
    NoMessage,
)
from sealpost.services.mail import ENCRYPT_TO_SELF
from support.letters import LETTER


def test_a_text_without_a_message_says_so(mail):
    with pytest.raises(NoMessage):
        mail.open("Hello")


def test_the_key_that_a_message_asks_for_is_named_before_it_is_used(mail, alice, people):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice)
    assert mail.key_to_open(armor.search(sealed.armored)).fingerprint == people.alice.fingerprint


def test_a_signed_text_asks_for_no_key(mail, alice):
    assert mail.key_to_open(armor.search(mail.sign(LETTER, alice).armored)) is None


def test_a_changed_text_is_bad_and_not_repeated(mail, alice):
    forged = mail.sign("Pay 10 EUR\n", alice).armored.replace("Pay 10", "Pay 99")
    [part] = mail.open(forged).parts
    assert (part.signatures[0].verdict, part.text) == (SignatureVerdict.BAD, "")


def test_a_text_that_the_page_has_changed_can_not_be_checked(mail, alice):
    mangled = mail.sign("Pay 10 EUR\n", alice).armored.replace("Pay 10", "Pay 1O")
    [part] = mail.open(mangled, changed=True).parts
    assert part.signatures[0].verdict is SignatureVerdict.UNCHECKABLE


def test_text_around_a_signed_one_is_not_shown_as_signed(mail, alice):
    opened = mail.open(f"Pay 99 EUR\n{mail.sign(LETTER, alice).armored}")
    assert "99" not in opened.parts[0].text
    assert "text-outside" in [warning.code for warning in opened.warnings]


def test_two_messages_are_two_parts(mail, alice):
    both = mail.sign("one\n", alice).armored + mail.encrypt("two", ["bob@example.org"], alice).armored
    assert [(part.text, part.encrypted) for part in mail.open(both).parts] == [
        ("one\n", False),
        ("two", True),
    ]


def test_one_unreadable_message_does_not_hide_another(mail, bobs_mail, alice, people, settings):
    settings.put(ENCRYPT_TO_SELF, "no")
    for_bob = mail.encrypt("for Bob", ["bob@example.org"], alice).armored
    opened = mail.open(for_bob + mail.sign("for all\n", alice).armored)
    assert [part.text for part in opened.parts] == ["for all\n"]
    assert "not-for-you" in [warning.code for warning in opened.warnings]


def test_a_cut_off_message_says_so(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice).armored
    with pytest.raises(MessageRefused) as caught:
        mail.open(sealed[: len(sealed) // 2])
    assert caught.value.params["reason"] == "truncated"


def test_a_message_that_is_only_armored_is_not_called_sealed(mail, home):
    opened = mail.open(home.gpg("--armor", "--store", content=b"text").decode())
    assert opened.parts[0].encrypted is False
    assert "not-encrypted" in [warning.code for warning in opened.warnings]
