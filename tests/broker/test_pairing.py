"""A browser profile is paired once, by a code that a person compares, and proves it in each session."""

import pytest

from sealpost.broker import limits
from sealpost.services.ports import Compared
from support.door import KEY

OTHER_KEY = "c4" * 32


def code_of(answer):
    return answer["error"]["code"]


@pytest.fixture
def newcomer(door):
    """It has said hello and is not paired."""
    with door.stranger() as browser:
        assert browser.greet()["ok"]
        yield browser


@pytest.fixture
def paired(door):
    with door.browser() as browser:
        yield browser


def test_an_unpaired_browser_gets_nothing_done(newcomer):
    assert code_of(newcomer.ask("echo", {"text": "x"})) == "proof-needed"


def test_the_person_sees_the_code_that_the_browser_shows(door, newcomer):
    newcomer.pair()
    assert door.person.compared.get().code == newcomer.code()


def test_the_person_sees_which_browser_and_which_extension_ask(door, newcomer):
    newcomer.pair()
    asked = door.person.compared.get()
    assert (asked.browser, asked.caller) == ("Chromium 156", "chrome-extension://abcdefghijklmnop/")


def test_another_key_makes_another_code(newcomer):
    assert newcomer.code(KEY) != newcomer.code(OTHER_KEY)


def test_a_paired_browser_may_ask_at_once(newcomer):
    assert newcomer.pair()["ok"]
    assert newcomer.ask("echo", {"text": "x"})["ok"]


def test_a_browser_whose_code_was_refused_gets_nothing_done(door, newcomer):
    door.person.comparison = Compared.REFUSED
    assert code_of(newcomer.pair()) == "pairing-refused"
    assert code_of(newcomer.ask("echo", {"text": "x"})) == "proof-needed"
    assert door.services.pairing.list() == []


def test_in_its_next_session_a_proof_is_enough(door, newcomer):
    newcomer.pair()
    with door.stranger() as later:
        later.greet()
        assert later.prove()["ok"]
        assert later.ask("echo", {"text": "x"})["ok"]


def test_the_app_proves_itself_too(paired):
    assert paired.prove()["body"]["proof"] == paired.proof_of_app()


def test_a_proof_of_another_session_proves_nothing(door, paired):
    """What was heard once can't be played again: each session has its own nonce."""
    with door.stranger() as replayer:
        replayer.greet()
        assert code_of(replayer.prove(nonce=paired.nonce)) == "not-paired"


def test_a_proof_with_another_key_proves_nothing(door, paired):
    with door.stranger() as thief:
        thief.greet()
        assert code_of(thief.prove(OTHER_KEY)) == "not-paired"
        assert code_of(thief.ask("echo", {"text": "x"})) == "proof-needed"


def test_an_unknown_profile_and_a_wrong_key_are_not_told_apart(door, paired):
    with door.stranger() as unknown, door.stranger() as wrong:
        unknown.greet(profile="somebody-else")
        wrong.greet()
        assert unknown.prove()["error"] == wrong.prove(OTHER_KEY)["error"]


def test_pages_can_neither_pair_nor_prove(newcomer):
    assert code_of(newcomer.ask("pair", {"key": KEY})) == "caller-refused"
    assert code_of(newcomer.ask("prove", {"nonce": KEY, "proof": KEY})) == "caller-refused"


@pytest.mark.parametrize("key", ["", "5e", "5E" * 32, "xx" * 32, "5e" * 33])
def test_a_key_of_another_shape_is_refused(newcomer, key):
    assert code_of(newcomer.pair(key)) == "bad-request"


def test_a_browser_without_a_profile_is_not_paired(door):
    with door.stranger() as browser:
        browser.greet(profile="")
        assert code_of(browser.pair()) == "bad-request"


def test_two_profiles_are_paired_side_by_side(door):
    with door.stranger() as one, door.stranger() as other:
        one.greet(profile="one")
        other.greet(profile="other")
        assert (one.pair(KEY)["body"]["name"], other.pair(OTHER_KEY)["body"]["name"]) == ("Chromium", "Chromium 2")
        assert other.ask("echo", {"text": "x"})["ok"]


def test_a_second_prompt_for_one_profile_brings_the_first_to_the_front(door, newcomer):
    door.person.may_answer.clear()
    first = newcomer.send("pair", {"key": KEY}, caller="background", origin="")
    door.person.compared.get()
    assert code_of(newcomer.pair(OTHER_KEY)) == "permission-pending"
    assert door.windows.shown.get() == "question"
    door.person.may_answer.set()
    assert newcomer.answer(first)["ok"]


def test_a_browser_that_goes_takes_its_prompt_along(door):
    door.person.may_answer.clear()
    with door.stranger() as browser:
        browser.greet()
        browser.send("pair", {"key": KEY}, caller="background", origin="")
        door.person.compared.get()
    assert door.person.withdrawn.wait(20)
    assert door.services.pairing.list() == []


def test_prompts_for_ever_new_profiles_come_slowly(door):
    codes = []
    for number in range(int(limits.PAIRING_BURST) + 1):
        with door.stranger() as browser:
            browser.greet(profile=f"p{number}")
            codes.append(browser.pair().get("error", {}).get("code"))
    assert codes == [None] * int(limits.PAIRING_BURST) + ["too-many-requests"]


def test_where_there_is_no_window_nobody_is_paired(unattended_door):
    with unattended_door.stranger() as browser:
        browser.greet()
        assert code_of(browser.pair()) == "nobody-to-pair"


def test_a_revoked_browser_is_cut_off_at_once(door, workshop, paired):
    owed = paired.send("linger", {"text": "x"})
    workshop.started.get()
    door.services.pairing.revoke("Chromium")
    door.broker.dismiss(paired.profile)
    assert code_of(paired.answer(owed)) == "not-paired"
    assert workshop.cancelled.wait(20)
    assert paired.event("pairing")["body"] == {"state": "revoked"}
    assert code_of(paired.prove()) == "not-paired"


def test_a_browser_revoked_by_another_process_is_cut_off_with_its_next_request(door, paired):
    """`sealpost browsers revoke` changes the database only."""
    door.services.pairing.revoke(paired.profile)
    assert code_of(paired.ask("echo", {"text": "x"})) == "not-paired"
    assert paired.event("pairing")["body"] == {"state": "revoked"}
    assert code_of(paired.ask("echo", {"text": "x"})) == "proof-needed"


def test_an_unpaired_browser_is_not_listed_as_connected(door, newcomer):
    assert door.broker.sessions() == []


def test_the_last_use_is_that_of_the_last_proof(door, paired):
    [before] = door.services.pairing.list()
    paired.prove()
    [after] = door.services.pairing.list()
    assert after.last_use > before.last_use
