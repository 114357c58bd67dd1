"""The practice mailbox keeps letters as a webmail does."""

import pytest

from sealpost.practice.letters import MOST_LETTERS, Folder, Mailbox, NotALetter, Person

YOU = Person("You", "you@practice.example")
ECHO = Person("Echo", "echo@practice.example")
NOW = "2026-11-24T01:00:00+00:00"
DRAFT = {"to": ECHO.address, "subject": "Hi", "body": "Hello"}


@pytest.fixture
def mailbox():
    return Mailbox(YOU)


def test_a_draft_is_saved_again_and_again_under_one_name(mailbox):
    mailbox.save_draft("d", DRAFT, NOW)
    mailbox.save_draft("d", {**DRAFT, "body": "Hello there"}, NOW)
    assert [letter.body for letter in mailbox.letters()] == ["Hello there"]


def test_a_sent_draft_is_a_draft_no_more(mailbox):
    mailbox.save_draft("d", DRAFT, NOW)
    mailbox.send("d", DRAFT, NOW)
    assert [letter.folder for letter in mailbox.letters()] == [Folder.SENT]


def test_a_discarded_draft_is_gone(mailbox):
    mailbox.save_draft("d", DRAFT, NOW)
    mailbox.discard_draft("d")
    assert mailbox.letters() == []


def test_what_was_sent_can_not_be_discarded(mailbox):
    letter = mailbox.send("d", DRAFT, NOW)
    mailbox.discard_draft(letter.id)
    assert len(mailbox.letters()) == 1


def test_a_field_that_is_no_text_makes_no_letter(mailbox):
    with pytest.raises(NotALetter):
        mailbox.send("d", {**DRAFT, "body": ["a list"]}, NOW)


def test_a_mailbox_takes_no_more_than_it_can_hold(mailbox):
    for number in range(MOST_LETTERS):
        mailbox.save_draft(f"d-{number}", DRAFT, NOW)
    with pytest.raises(NotALetter):
        mailbox.save_draft("one-too-many", DRAFT, NOW)


def test_a_received_letter_names_its_sender_on_the_wire(mailbox):
    wire = mailbox.receive(ECHO, "Hi", "Hello\n", NOW).on_wire()
    assert (wire["sender"], wire["sender_name"], wire["folder"]) == (ECHO.address, "Echo", "inbox")


def test_a_sealed_letter_is_known_by_its_block(mailbox):
    assert mailbox.receive(ECHO, "", "-----BEGIN PGP MESSAGE-----\n…", NOW).is_sealed
