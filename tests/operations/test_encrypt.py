"""`encrypt`: a letter sealed to everybody it goes to, or one reason why not."""

import pytest

from sealpost.core.key_changes import ChangeKind, KnownKey
from sealpost.core.packets import MAX_TEXT
from sealpost.services.ports import Answer, UnverifiedAnswer
from support.door import GMAIL
from support.gpg_home import gpg_home, people

TEXT = "Kedves Зоя! 🎉\n\u00a0-- \nÁrvíztűrő tükörfúrógép"


def opened_by(person, armored: str) -> str:
    with gpg_home() as theirs:
        theirs.add_own(person)
        theirs.add(people().alice)
        return theirs.gpg("--decrypt", content=armored.encode()).decode()


def encrypt(browser, **body: object):
    return browser.ask("encrypt", {"text": TEXT, "to": ["bob@example.org"], **body})


def test_the_recipient_reads_exactly_what_was_written(browser, trusted, everybody):
    armored = encrypt(browser, to=["zoya@example.org"])["body"]["armored"]
    assert opened_by(everybody.zoya, armored) == TEXT


def test_recipients_and_signer_are_named(browser, trusted, everybody):
    body = encrypt(browser, account="alice@example.org")["body"]
    assert {**body, "armored": ""} == {
        "armored": "",
        "recipients": [{"address": "bob@example.org", "fingerprint": everybody.bob.fingerprint}],
        "signer": {"fingerprint": everybody.alice.fingerprint, "user_id": everybody.alice.user_id},
        "to_self": True,
    }


def test_hidden_recipients_can_read_it_too(browser, trusted, everybody):
    armored = encrypt(browser, hidden=["zoya@example.org"])["body"]["armored"]
    assert opened_by(everybody.zoya, armored) == TEXT


def test_the_person_is_asked_who_seals_what_for_whom(browser, door, everybody):
    encrypt(browser)
    question = door.person.asked.get_nowait()
    assert (question.origin, question.operation, question.key.fingerprint, question.recipients) == (
        GMAIL,
        "encrypt",
        everybody.alice.fingerprint,
        ["bob@example.org"],
    )


def test_a_refusal_seals_nothing(browser, door):
    door.person.permission = Answer.NOT_NOW
    assert encrypt(browser)["error"]["code"] == "not-permitted"


def test_without_a_signature_no_key_is_used(browser, door):
    assert encrypt(browser, sign=False)["body"]["signer"] is None
    assert (door.person.asked.empty(), door.services.activity.recent()) == (True, [])


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("nobody@example.org", "missing-keys"),
        ("expired@example.org", "unusable-keys"),
        ("revoked@example.org", "unusable-keys"),
        ("signs-only@example.org", "unusable-keys"),
        ("not an address", "not-an-address"),
    ],
)
def test_an_obstacle_is_named_before_anybody_is_asked(browser, door, address, code):
    assert encrypt(browser, to=["bob@example.org", address])["error"]["code"] == code
    assert door.person.asked.empty()


def test_a_letter_to_nobody_is_refused(browser, trusted):
    assert encrypt(browser, to=[])["error"]["code"] == "no-recipients"


def test_an_empty_letter_is_refused(browser, trusted):
    assert encrypt(browser, text=" \n")["error"]["code"] == "nothing-to-seal"


def test_an_unverified_key_is_shown_to_the_person(browser, door, trusted, everybody):
    encrypt(browser, to=["carol@example.org"])
    [carol] = door.person.asked_about.get_nowait()
    assert carol.fingerprint == everybody.carol.fingerprint


def test_an_unverified_key_that_was_declined_seals_nothing(browser, trusted):
    error = encrypt(browser, to=["carol@example.org"])["error"]
    assert (error["code"], error["params"]["addresses"]) == ("unverified-keys", ["carol@example.org"])


def test_an_unverified_key_serves_for_this_letter(browser, door, trusted, everybody):
    door.person.unverified = UnverifiedAnswer.THIS_LETTER
    armored = encrypt(browser, to=["carol@example.org"])["body"]["armored"]
    assert opened_by(everybody.carol, armored) == TEXT


def test_an_answer_for_one_letter_is_not_remembered(browser, door, trusted):
    door.person.unverified = UnverifiedAnswer.THIS_LETTER
    encrypt(browser, to=["carol@example.org"])
    encrypt(browser, to=["carol@example.org"])
    assert door.person.asked_about.qsize() == 2


def test_a_remembered_answer_is_not_asked_again(browser, door, trusted):
    door.person.unverified = UnverifiedAnswer.REMEMBER
    encrypt(browser, to=["carol@example.org"])
    assert encrypt(browser, to=["carol@example.org"])["ok"]
    assert door.person.asked_about.qsize() == 1


def test_a_text_above_the_limit_is_too_large(browser):
    request = browser.send_in_parts("encrypt", {"text": "я" * (MAX_TEXT // 2 + 1), "to": ["bob@example.org"]})
    assert browser.answer(request)["error"]["params"] == {"size": MAX_TEXT + 2, "limit": MAX_TEXT}


def test_a_reader_frame_seals_nothing(browser):
    answer = browser.ask("encrypt", {"text": "x", "to": []}, caller="reader")
    assert answer["error"]["code"] == "caller-refused"


def test_eight_mebibytes_are_sealed(browser, trusted, everybody):
    text = ("Szép napot! Доброе утро!\n" * 300_000)[: MAX_TEXT * 2 // 3]
    text += "x" * (MAX_TEXT - len(text.encode()))
    request = browser.send_in_parts("encrypt", {"text": text, "to": ["bob@example.org"]})
    assert opened_by(everybody.bob, browser.answer(request)["body"]["armored"]) == text


def test_a_letter_to_the_address_of_a_group_is_sealed_to_its_people(door, browser, trusted, everybody):
    door.groups.create("Book club", ["bob@example.org", "zoya@example.org"], "club@lists.example")
    body = browser.ask("encrypt", {"text": "Следующая книга", "to": ["club@lists.example"]})["body"]
    sealed_to = {each["fingerprint"] for each in body["recipients"]}
    assert sealed_to == {everybody.bob.fingerprint, everybody.zoya.fingerprint}


def test_who_has_no_key_in_a_group_is_named(door, browser, trusted):
    door.groups.create("Book club", ["bob@example.org", "nobody@example.org"], "club@lists.example")
    error = browser.ask("encrypt", {"text": "x", "to": ["club@lists.example"]})["error"]
    assert (error["code"], error["params"]["addresses"]) == ("missing-keys", ["nobody@example.org"])


@pytest.fixture
def changed(door):
    """Letters to Bob were sealed to another key before."""
    door.key_memory.remember([KnownKey("bob@example.org", "A" * 40, frozenset())])


@pytest.mark.usefixtures("changed", "trusted")
def test_the_person_is_asked_about_a_changed_key_once_with_the_old_fingerprint(browser, door, everybody):
    door.person.unverified = UnverifiedAnswer.THIS_LETTER
    assert opened_by(everybody.bob, encrypt(browser)["body"]["armored"]) == TEXT
    [change] = door.person.changes
    assert (change.kind, change.before, change.after) == (ChangeKind.OTHER_KEY, "A" * 40, everybody.bob.fingerprint)
    encrypt(browser)
    assert door.person.asked_about.qsize() == 1


@pytest.mark.usefixtures("changed", "trusted")
def test_a_changed_key_that_nobody_agreed_to_seals_nothing(browser, everybody):
    error = encrypt(browser)["error"]
    assert (error["code"], error["params"]["before"]) == ("changed-keys", ["A" * 40])


@pytest.mark.usefixtures("changed", "trusted")
def test_a_changed_key_and_an_unverified_one_are_both_asked_about(browser, door):
    door.person.unverified = UnverifiedAnswer.THIS_LETTER
    assert "armored" in encrypt(browser, to=["bob@example.org", "carol@example.org"])["body"]
    assert door.person.asked_about.qsize() == 2
