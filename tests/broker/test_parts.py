"""Long frames in slices, under credit, in both directions."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.broker import parts
from sealpost.broker.frames import PartFrame
from sealpost.broker.parts import Inbox, Outbox
from sealpost.errors import BadRequest, TooLarge


def slice_of(seq: int, data: str, last: bool = False, request_id: str = "a") -> PartFrame:
    return PartFrame(v=1, id=request_id, seq=seq, last=last, data=data)


def sent(outbox: Outbox, text: str) -> str:
    """What arrives at a receiver who grants a part for every part."""
    messages = list(outbox.send("a", text))
    slices: list[str] = []
    while messages:
        slices.append(json.loads(messages.pop(0))["data"])
        messages += outbox.grant("a", 1)
    return "".join(slices)


def test_a_short_text_leaves_whole():
    assert Outbox().send("a", '{"x":1}') == ['{"x":1}']


@pytest.mark.parametrize("letter", ["x", "ű", "я", "🎉", '"', "\\", "\n"])
def test_a_long_text_arrives_as_it_was(letter):
    text = json.dumps({"text": letter * 700_000}, ensure_ascii=False)
    assert json.loads(sent(Outbox(), text)) == json.loads(text)


@pytest.mark.parametrize("letter", ["x", "я", "🎉", '"', "\\", "\x01"])
def test_no_part_exceeds_what_a_browser_takes(letter):
    text = json.dumps({"text": letter * 2_000_000})
    assert max(len(message.encode()) for message in Outbox().send("a", text)) < 2**20


def test_only_a_window_of_parts_leaves_without_credit():
    assert len(Outbox().send("a", json.dumps("x" * 8_000_000))) == parts.WINDOW


def test_credit_lets_as_many_parts_leave():
    outbox = Outbox()
    outbox.send("a", json.dumps("x" * 8_000_000))
    assert len(outbox.grant("a", 4)) == 4


def test_credit_for_what_has_left_does_nothing():
    assert Outbox().grant("a", 4) == []


def test_more_than_the_limit_is_not_held(monkeypatch):
    monkeypatch.setattr(parts, "MOST_CHARACTERS", 5_000_000)
    outbox = Outbox()
    outbox.send("a", json.dumps("x" * 4_000_000))
    with pytest.raises(TooLarge):
        outbox.send("b", json.dumps("x" * 4_000_000))


@given(st.lists(st.text(max_size=8), min_size=1, max_size=12))
def test_slices_are_joined_in_order(slices):
    inbox = Inbox()
    whole = [inbox.add(slice_of(n, data, n == len(slices) - 1)) for n, data in enumerate(slices)]
    assert whole[-1] == "".join(slices)


def test_a_torn_surrogate_pair_is_whole_again():
    inbox = Inbox()
    inbox.add(slice_of(0, "a\ud83c"))
    assert inbox.add(slice_of(1, "\udf89b", last=True)) == "a🎉b"


def test_a_missing_slice_is_noticed():
    inbox = Inbox()
    inbox.add(slice_of(0, "a"))
    with pytest.raises(BadRequest):
        inbox.add(slice_of(2, "c"))


def test_more_than_the_limit_is_not_assembled(monkeypatch):
    monkeypatch.setattr(parts, "MOST_CHARACTERS", 10)
    inbox = Inbox()
    inbox.add(slice_of(0, "12345678"))
    with pytest.raises(TooLarge):
        inbox.add(slice_of(1, "90ab"))


def test_the_limit_counts_all_requests_of_a_session(monkeypatch):
    monkeypatch.setattr(parts, "MOST_CHARACTERS", 10)
    inbox = Inbox()
    inbox.add(slice_of(0, "12345678", request_id="a"))
    with pytest.raises(TooLarge):
        inbox.add(slice_of(0, "90ab", request_id="b"))


def test_a_finished_request_frees_its_room(monkeypatch):
    monkeypatch.setattr(parts, "MOST_CHARACTERS", 10)
    inbox = Inbox()
    inbox.add(slice_of(0, "12345678", last=True))
    assert inbox.add(slice_of(0, "12345678", last=True, request_id="b")) == "12345678"
