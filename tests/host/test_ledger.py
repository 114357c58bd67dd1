import json

import pytest

from sealpost_host.ledger import Ledger
from support.native_host import request


def text(**frame):
    return json.dumps(frame).encode()


def reply(request_id, *, ok=True):
    return text(v=1, type="res", id=request_id, ok=ok, body={})


@pytest.fixture
def ledger():
    return Ledger()


def test_a_request_is_owed_until_its_reply(ledger):
    ledger.asked(text(**request("a")))
    ledger.asked(text(**request("b")))
    ledger.answered(reply("a", ok=False))
    assert ledger.close() == ["b"]


def test_what_was_closed_is_owed_no_longer(ledger):
    ledger.asked(text(**request("a")))
    ledger.close()
    assert ledger.close() == []


def test_a_request_in_parts_is_owed_once(ledger):
    for seq in range(3):
        ledger.asked(text(v=1, type="part", id="a", seq=seq, last=seq == 2, data=""))
    assert ledger.close() == ["a"]


def test_a_reply_in_parts_ends_with_the_last(ledger):
    ledger.asked(text(**request("a")))
    ledger.asked(text(**request("b")))
    for request_id, last in (("a", False), ("b", False), ("b", True)):
        ledger.answered(text(v=1, type="part", id=request_id, seq=1, last=last, data=""))
    assert ledger.close() == ["a"]


@pytest.mark.parametrize("kind", ["credit", "cancel"])
def test_nothing_is_owed_for_what_asks_nothing(ledger, kind):
    ledger.asked(text(v=1, type=kind, id="a"))
    assert ledger.close() == []


def test_an_event_is_no_answer(ledger):
    ledger.asked(text(**request("a")))
    ledger.answered(text(v=1, type="event", id="a", event="waiting", body={}))
    assert ledger.close() == ["a"]


def test_the_greeting_is_the_hello_that_was_accepted(ledger):
    hello = text(**request("h", "hello"))
    ledger.asked(hello)
    ledger.answered(reply("h"))
    assert ledger.greeting() == ("h", hello)


@pytest.mark.parametrize("answers", [[], [reply("h", ok=False)], [reply("other")]])
def test_a_hello_that_was_not_accepted_is_no_greeting(ledger, answers):
    ledger.asked(text(**request("h", "hello")))
    for answer in answers:
        ledger.answered(answer)
    assert ledger.greeting() is None


def test_frames_wait_to_be_read_but_not_without_limit(ledger):
    ledger.asked(text(**request("a")))
    assert ledger.is_behind
    for number in range(32):
        ledger.asked(text(**request(str(number))))
    assert not ledger.is_behind
