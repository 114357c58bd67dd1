import pytest

from sealpost.services.compose_boxes import Placed
from support.door import GMAIL

TO_BOB = {"to": ["bob@example.org"], "subject": "Offer", "account": "alice@example.org", "box": "0" * 8}


def test_the_letter_that_was_written_is_the_answer(browser, door):
    body = browser.ask("compose", TO_BOB)["body"]
    assert body == {"letter": "0" * 32, "armored": "armored", "addresses": ["bob@example.org"]}
    assert door.windows.wanted.get().letter.subject == "Offer"


def test_the_box_is_known_by_its_profile(browser, door):
    browser.ask("compose", TO_BOB)
    wanted = door.windows.wanted.get()
    assert (wanted.profile, wanted.box, wanted.site) == (browser.profile, "0" * 8, "https://mail.google.com")


def test_what_is_answered_is_quoted_in_the_letter(browser, door):
    body = {"quote": "Miért?\nЗачем?", "to": ["bob@example.org"]}
    assert browser.ask("answer", body, caller="reader", origin="")["ok"]
    profile, letter = door.windows.answers.get()
    assert (profile, letter.to) == (browser.profile, ("bob@example.org",))
    assert letter.text == "\n\n> Miért?\n> Зачем?\n"


@pytest.mark.parametrize("caller", ["content", "popup", "options", "background"])
def test_only_the_reader_begins_answers(browser, caller):
    origin = GMAIL if caller == "content" else ""
    assert browser.ask("answer", {"quote": "x"}, caller=caller, origin=origin)["error"]["code"] == "caller-refused"


def test_the_page_is_told_that_the_letter_is_open(browser, door):
    door.windows.may_give.clear()
    request = browser.send("compose", TO_BOB)
    assert browser.event("waiting")["body"] == {"for": "letter"}
    door.windows.may_give.set()
    assert browser.answer(request)["ok"]


def test_a_page_that_goes_away_is_told_to_the_window(browser, door):
    door.windows.may_give.clear()
    request = browser.send("compose", TO_BOB)
    door.windows.wanted.get()
    browser.cancel(request)
    assert browser.answer(request)["error"]["code"] == "cancelled"


def test_other_requests_do_not_wait_for_letters(browser, door):
    door.windows.may_give.clear()
    requests = [browser.send("compose", {**TO_BOB, "box": f"{number:08x}"}) for number in range(20)]
    assert browser.ask("encrypt", {"text": "x", "to": ["nobody@example.org"], "sign": False})["error"]
    door.windows.may_give.set()
    assert all(browser.answer(request)["ok"] for request in requests)


def test_the_outcome_is_told(browser, door):
    assert browser.ask("composed", {"letter": "a" * 32, "outcome": "inserted"})["ok"]
    assert door.windows.placed.get() == (browser.profile, "a" * 32, Placed.INSERTED)


@pytest.mark.parametrize(
    "change", [{"box": "<script>"}, {"subject": "a\r\nBcc: eve@example.org"}, {"letter": "x"}, {"to": "bob"}]
)
def test_what_is_malformed_is_refused(browser, change):
    assert browser.ask("compose", {**TO_BOB, **change})["error"]["code"] == "bad-request"


@pytest.mark.parametrize("caller", ["reader", "popup", "options", "background"])
def test_only_pages_with_letters_may_ask(browser, caller):
    assert browser.ask("compose", TO_BOB, caller=caller, origin="")["error"]["code"] == "caller-refused"
