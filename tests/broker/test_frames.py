"""The envelope is read strictly: anything else is refused by name, and nothing is crashed by anything."""

import json
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.broker import frames
from sealpost.broker.frames import RequestFrame, Unreadable
from sealpost.errors import BadRequest
from sealpost.operations.base import Request

GOOD = {"v": 1, "type": "req", "id": "a-1", "op": "status", "caller": "popup", "origin": "", "body": {}}


class Letter(Request, frozen=True):
    text: str
    to: list[str] = msgspec.field(default_factory=list[str])


def refusal_of(text: str) -> Unreadable:
    with pytest.raises(Unreadable) as refused:
        frames.read_frame(text)
    return refused.value


def changed(**fields: object) -> str:
    return json.dumps({**GOOD, **fields})


def body_refusal(text: str) -> BadRequest:
    frame = frames.read_frame(json.dumps(GOOD).replace('"body": {}', f'"body": {text}'))
    assert isinstance(frame, RequestFrame)
    with pytest.raises(BadRequest) as refused:
        frames.read_body(frame, Letter)
    return refused.value


def test_a_good_frame_is_read():
    assert isinstance(frames.read_frame(json.dumps(GOOD)), RequestFrame)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '"req"',
        "{",
        json.dumps(GOOD) + "x",
        json.dumps(GOOD) * 2,
        "\ufeff" + json.dumps(GOOD),
        changed(v=2),
        changed(v="1"),
        changed(v=True),
        changed(type="shout"),
        changed(id=""),
        changed(id=7),
        changed(id={"a": 1}),
        changed(id="a b"),
        changed(id="a\n"),
        changed(id="x" * 65),
        changed(op=""),
        changed(op="x" * 41),
        changed(op=None),
        changed(caller="page"),
        changed(caller=1),
        changed(origin="https://" + "x" * 300),
        changed(extra=1),
        changed(__proto__={"x": 1}),
        json.dumps({name: value for name, value in GOOD.items() if name != "caller"}),
        changed(body={"x": float("nan")}),
        changed(body={"x": float("inf")}),
        '{"v": 1, "v": 1,' + json.dumps(GOOD)[1:],
        json.dumps(GOOD).replace("{}", '{"a": 1, "a": 2}'),
        json.dumps(GOOD).replace("{}", "[" * 40 + "]" * 40),
        "[" * 200_000,
        '{"a":' * 200_000,
        '{"v":1,"type":"part","id":"a","seq":-1,"last":false,"data":""}',
        '{"v":1,"type":"part","id":"a","seq":0,"last":0,"data":""}',
        '{"v":1,"type":"credit","id":"a","n":0}',
        '{"v":1,"type":"credit","id":"a","n":1000}',
        '{"v":1,"type":"cancel","id":"a","why":"x"}',
    ],
)
def test_a_frame_that_is_not_exactly_one_is_refused(text):
    assert refusal_of(text).error.code == "bad-request"


def test_what_is_too_long_is_refused_before_it_is_read():
    assert refusal_of(changed(body={"text": "x" * frames.MOST_FRAME_CHARACTERS})).error.code == "too-large"


def test_a_refusal_finds_the_id_it_belongs_to():
    assert refusal_of(changed(extra=1)).id == "a-1"


def test_an_id_inside_a_text_is_not_taken_for_the_frames_own():
    assert refusal_of('{"body": {"text": "\\"id\\": \\"b\\""}}').id == ""


def test_a_refusal_names_the_field_and_not_its_content():
    assert "canary" not in refusal_of(changed(caller="canary")).error.message


def test_a_torn_surrogate_pair_may_be_in_a_part():
    part = frames.read_frame('{"v":1,"type":"part","id":"a","seq":0,"last":false,"data":"\\ud83c"}')
    assert isinstance(part, frames.PartFrame)


def test_a_wrong_type_in_a_body_is_named():
    assert body_refusal('{"text": 5}').params == {"detail": "text: Expected str, got int"}


def test_a_missing_field_of_a_body_is_named():
    assert body_refusal("{}").params == {"detail": "Object missing required field text"}


def test_an_unknown_field_of_a_body_is_refused():
    assert "canary" not in body_refusal('{"text": "", "canary": 1}').message


def test_a_lone_surrogate_in_a_body_is_refused():
    assert refusal_of(changed(body={"text": "\ud83c"})).error.code == "bad-request"


def test_a_large_body_is_read_as_strictly_as_a_small_one():
    text = json.dumps({**GOOD, "body": {"text": "x" * frames.MOST_FRAME_CHARACTERS}})
    frame = frames.read_assembled(text.replace('{"text"', '{"text": "first", "text"'))
    with pytest.raises(BadRequest):
        frames.read_body(frame, Letter)


def test_an_assembled_frame_of_brackets_is_refused():
    with pytest.raises(Unreadable):
        frames.read_assembled("[" * 3_000_000)


@given(st.text())
def test_any_text_is_read_or_refused(text):
    _read_or_refuse(text)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(list(GOOD)), inner),
)


@given(_json)
def test_any_json_is_read_or_refused(value):
    _read_or_refuse(json.dumps(value))


@given(st.sampled_from(list(GOOD)), _json)
def test_any_field_of_any_type_is_read_or_refused(name, value):
    _read_or_refuse(json.dumps({**GOOD, name: value}))


@given(st.integers(0, 200), st.text(max_size=3), st.integers(0, 20))
def test_a_damaged_frame_is_read_or_refused(at, put, cut):
    text = json.dumps(GOOD)
    _read_or_refuse(text[:at] + put + text[at + cut :])


def _read_or_refuse(text: str) -> None:
    """Anything but these two outcomes would be a crash."""
    with suppress(Unreadable):
        frames.read_frame(text)
