"""Echo answers: what is sealed by a sealed and signed letter, what is not by a word of advice."""

import pytest

from sealpost.core.verdict import SenderMatch, SignatureVerdict
from sealpost.practice.echo import ECHO, FERN

TEXT = "Szép napot, Echo! 😀\nДо встречи.\n"


@pytest.fixture
def write(stage, ask, letters):
    """Send `body`; gives the last letter in the inbox."""

    def write(body, to=ECHO.address, **more):
        assert ask("POST", "api/send", {"draft": "d", "to": to, "subject": "Hi", "body": body, **more})[0] == 200
        return [letter for letter in letters() if letter["folder"] == "inbox"][-1]

    return write


@pytest.fixture
def sealed(stage):
    return stage.services.mail.encrypt(TEXT, [ECHO.address], stage.services.mail.signer_for("")).armored


def _opened(stage, letter):
    return stage.services.mail.open(letter["body"], letter["sender"]).parts[0]


def test_a_sealed_letter_is_quoted_in_a_sealed_answer(stage, write, sealed):
    part = _opened(stage, write(sealed))
    assert part.encrypted
    assert "> Szép napot, Echo! 😀\n> До встречи.\n" in part.text


def test_an_answer_is_signed_by_its_sender(stage, write, sealed):
    [signature] = _opened(stage, write(sealed)).signatures
    assert (signature.verdict, signature.matches_sender) == (SignatureVerdict.GOOD, SenderMatch.YES)


def test_the_first_answer_and_no_other_brings_the_key_of_a_friend(write, sealed, letters):
    write(sealed)
    write(sealed)
    bodies = [letter["body"] for letter in letters() if letter["sender"] == ECHO.address]
    assert sum("BEGIN PGP PUBLIC KEY BLOCK" in body for body in bodies) == 1


def test_the_friends_key_is_new_to_the_newcomer_and_then_serves(stage, write, sealed, letters):
    write(sealed)
    first = next(letter for letter in letters() if "PUBLIC KEY" in letter["body"])
    block = first["body"][first["body"].index("-----BEGIN PGP PUBLIC") :]
    [preview] = stage.services.keys.preview(block)
    fingerprint = preview.key.fingerprint
    assert preview.is_new
    stage.services.keys.import_keys(block, [fingerprint])
    to_fern = stage.services.mail.encrypt(
        TEXT, [FERN.address], stage.services.mail.signer_for(""), confirmed={fingerprint}
    )
    assert write(to_fern.armored, to=FERN.address)["sender"] == FERN.address


def test_an_open_letter_is_answered_with_advice(write):
    assert "Press Encrypt beside Send" in write("Hello Echo")["body"]


def test_a_letter_that_can_not_be_opened_is_answered_with_the_reason(write, sealed):
    broken = sealed.replace("\n\n", "\n\nAAAA", 1)
    assert "I could not open your letter" in write(broken)["body"]


def test_only_those_addressed_answer(write, letters):
    before = len(letters())
    write("Hello", to="nobody@practice.example")
    assert len(letters()) == before + 1


def test_a_hidden_recipient_answers_as_well(write):
    assert write("Hello", to="", bcc=f"Echo <{ECHO.address}>")["sender"] == ECHO.address


def test_the_note_in_the_inbox_is_signed_by_echo(stage, letters):
    note = next(letter for letter in letters() if letter["subject"] == "Opening hours")
    part = _opened(stage, note)
    assert (part.encrypted, part.signatures[0].verdict) == (False, SignatureVerdict.GOOD)
