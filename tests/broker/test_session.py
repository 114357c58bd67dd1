"""What a session makes of each message, without a socket, a thread or a clock."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.broker import limits, session
from sealpost.broker.session import Cancel, Close, Introduced, Send, Session, Start, Waiting
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request

HELLO = {"protocol": 1, "extension": "0.1.0", "browser": "Firefox", "profile": "p", "features": []}
GMAIL = "https://mail.google.com"
NONCE = "7f" * 32


class Note(Request, frozen=True):
    text: str = ""


class Noted(Reply, frozen=True):
    text: str


def _note(request: Note, _: Context) -> Noted:
    return Noted(request.text)


def _operation(name: str, *callers: Caller) -> Operation[Note, Noted]:
    return Operation(name, Note, Noted, frozenset(callers or Caller), Lane.READ, _note)


OPERATIONS = {
    each.name: each
    for each in (
        _operation("note"),
        _operation("status"),
        _operation("r", Caller.READER),
        Operation("open_note", Note, Noted, frozenset(Caller), Lane.READ, _note, shows_text=True),
    )
}


def request(request_id: str, op: str = "note", **fields: object) -> str:
    frame = {"v": 1, "type": "req", "id": request_id, "op": op, "caller": "content", "origin": GMAIL, "body": {}}
    return json.dumps({**frame, **fields})


def hello(request_id: str = "h", **changed: object) -> str:
    return request(request_id, "hello", caller="background", origin="", body={**HELLO, **changed})


def part(request_id: str, seq: int, data: str, last: bool = False) -> str:
    return json.dumps({"v": 1, "type": "part", "id": request_id, "seq": seq, "last": last, "data": data})


def cancel(request_id: str) -> str:
    return json.dumps({"v": 1, "type": "cancel", "id": request_id})


def credit(request_id: str) -> str:
    return json.dumps({"v": 1, "type": "credit", "id": request_id, "n": 4})


def told(actions: Any) -> list[dict[str, Any]]:
    return [json.loads(action.text) for action in actions if isinstance(action, Send)]


def code(actions: Any) -> str:
    [reply] = told(actions)
    return reply["error"]["code"]


@pytest.fixture
def stranger() -> Session:
    return Session(OPERATIONS, "0.1.0", "0.1.0", NONCE, now=0)


@pytest.fixture
def greeted(stranger) -> Session:
    """It has proved that it is paired, too."""
    stranger.receive(hello(), 0)
    stranger.is_admitted = True
    return stranger


# --- Hello ------------------------------------------------------------------------------------------------


def test_hello_is_answered_with_versions_and_features(stranger):
    [reply] = told(stranger.receive(hello(), 0))
    assert reply["body"] == {
        "protocol": 1,
        "app": "0.1.0",
        "host": "0.1.0",
        "features": ["parts", "cancel", "progress"],
        "nonce": NONCE,
    }


def test_hello_introduces_the_browser(stranger):
    assert Introduced() in stranger.receive(hello(), 0)


@pytest.mark.parametrize("op", ["note", "status"])
def test_nothing_comes_before_hello(stranger, op):
    assert code(stranger.receive(request("1", op), 0)) == "bad-request"


def test_hello_comes_once(greeted):
    assert code(greeted.receive(hello("again"), 0)) == "bad-request"


def test_only_the_background_says_hello(stranger):
    assert code(stranger.receive(request("1", "hello", body=HELLO), 0)) == "caller-refused"


@pytest.mark.parametrize("profile", ["../x", "a b", "x" * 65])
def test_a_profile_is_a_plain_name(stranger, profile):
    assert code(stranger.receive(hello(profile=profile), 0)) == "bad-request"


def test_another_protocol_is_named_with_the_older_side(stranger):
    [reply] = told(stranger.receive(hello(protocol=2, extension="2.0.0"), 0))
    assert reply["error"]["params"] == {"extension": "2.0.0", "app": "0.1.0", "older": "app"}


def test_status_is_answered_in_spite_of_another_protocol(stranger):
    stranger.receive(hello(protocol=2), 0)
    assert isinstance(stranger.receive(request("1", "status"), 0)[0], Start)


def test_nothing_else_is_answered_with_another_protocol(stranger):
    stranger.receive(hello(protocol=2), 0)
    assert code(stranger.receive(request("1"), 0)) == "version-mismatch"


# --- The proof -----------------------------------------------------------------------------------------------


def test_before_the_proof_a_request_is_told_what_to_prove(stranger):
    stranger.receive(hello(), 0)
    [reply] = told(stranger.receive(request("1"), 0))
    assert (reply["error"]["code"], reply["error"]["params"]) == ("proof-needed", {"nonce": NONCE})


def test_before_the_proof_not_even_the_name_of_an_operation_is_checked(stranger):
    stranger.receive(hello(), 0)
    assert code(stranger.receive(request("1", "no-such-operation"), 0)) == "proof-needed"


def test_before_the_proof_status_is_answered(stranger):
    stranger.receive(hello(), 0)
    assert isinstance(stranger.receive(request("1", "status"), 0)[0], Start)


def test_what_came_before_the_proof_may_come_again_under_the_same_id(stranger):
    stranger.receive(hello(), 0)
    stranger.receive(request("1"), 0)
    stranger.is_admitted = True
    assert isinstance(stranger.receive(request("1"), 0)[0], Start)


def test_what_came_in_parts_before_the_proof_may_come_again(stranger):
    stranger.receive(hello(), 0)
    whole = request("p")
    assert code(stranger.receive(part("p", 0, whole, last=True), 0)) == "proof-needed"
    stranger.is_admitted = True
    assert isinstance(stranger.receive(part("p", 0, whole, last=True), 0)[0], Start)


def test_a_revoked_profile_is_told_so_and_its_requests_end(greeted):
    greeted.receive(request("1"), 0)
    refusal, cancelled, event = greeted.dismiss()
    assert (code([refusal]), cancelled) == ("not-paired", Cancel("1"))
    assert told([event])[0]["event"] == "pairing"


def test_after_its_pairing_was_revoked_a_profile_gets_nothing(greeted):
    greeted.dismiss()
    assert code(greeted.receive(request("1"), 0)) == "proof-needed"


def test_a_lock_is_told_and_what_is_being_opened_is_not_answered(greeted):
    greeted.receive(request("1"), 0)
    greeted.receive(request("2", "open_note"), 0)
    refusal, cancelled, event = greeted.lock()
    assert (told([refusal])[0]["id"], told([refusal])[0]["error"]["code"]) == ("2", "cancelled")
    assert cancelled == Cancel("2")
    assert told([event]) == [{"v": 1, "type": "event", "id": "", "event": "lock", "body": {}}]
    assert greeted.finish("2", '{"text": "secret"}') == []
    assert told(greeted.finish("1", '{"text": "kept"}')) == [{"text": "kept"}]


def test_what_waits_to_be_opened_is_not_answered_after_a_lock_either(greeted):
    greeted.receive(request("1", "open_note"), 0)
    greeted.waits_for("1", Waiting.PINENTRY, 0)
    greeted.lock()
    assert greeted.finish("1", '{"text": "secret"}') == []


def test_an_unpaired_session_can_not_be_dismissed(stranger):
    stranger.receive(hello(), 0)
    assert stranger.dismiss() == []


# --- Who may ask what -------------------------------------------------------------------------------------


def test_an_unknown_operation_is_named(greeted):
    assert code(greeted.receive(request("1", "rm -rf"), 0)) == "unknown-operation"


def test_a_caller_that_an_operation_does_not_know_is_refused(greeted):
    assert code(greeted.receive(request("1", "r"), 0)) == "caller-refused"


@pytest.mark.parametrize("origin", ["", "sealpost", "http://mail.google.com", "null", "file://", "https://a/b"])
def test_a_content_script_must_name_its_site(greeted, origin):
    assert code(greeted.receive(request("1", origin=origin), 0)) == "bad-request"


@pytest.mark.parametrize("origin", ["", "sealpost"])
def test_a_page_of_ours_speaks_for_sealpost(greeted, origin):
    [start] = greeted.receive(request("1", caller="popup", origin=origin), 0)
    assert start.origin == "sealpost"


def test_an_origin_is_the_same_however_it_is_written(greeted):
    [start] = greeted.receive(request("1", origin="HTTPS://Mail.Google.com:443/"), 0)
    assert start.origin == GMAIL


# --- Ids --------------------------------------------------------------------------------------------------


def test_an_id_in_use_is_refused(greeted):
    greeted.receive(request("1"), 0)
    assert code(greeted.receive(request("1"), 0)) == "bad-request"


def test_an_answered_id_is_refused(greeted):
    greeted.receive(request("1"), 0)
    greeted.finish("1", "{}")
    assert code(greeted.receive(request("1"), 0)) == "bad-request"


def test_an_id_of_parts_on_their_way_is_refused(greeted):
    greeted.receive(part("1", 0, "{"), 0)
    assert code(greeted.receive(request("1"), 0)) == "bad-request"


def test_an_answer_to_a_cancelled_request_is_dropped(greeted):
    greeted.receive(request("1"), 0)
    greeted.receive(cancel("1"), 0)
    assert greeted.finish("1", "{}") == []


def test_cancelling_answers_and_stops_the_work(greeted):
    greeted.receive(request("1"), 0)
    sent, stop = greeted.receive(cancel("1"), 0)
    assert (code([sent]), stop) == ("cancelled", Cancel("1"))


def test_cancelling_what_is_not_there_does_nothing(greeted):
    assert greeted.receive(cancel("1"), 0) == []


# --- Floods -----------------------------------------------------------------------------------------------


def test_a_site_that_floods_is_told_to_wait(greeted):
    answers = [greeted.receive(request(f"n{n}"), 0) for n in range(33)]
    assert code(answers[-1]) == "too-many-requests"


def test_a_site_that_floods_with_short_requests_is_told_to_wait(greeted):
    for n in range(int(limits.SITE_BURST)):
        greeted.receive(request(f"n{n}"), 0)
        greeted.finish(f"n{n}", "{}")
    assert code(greeted.receive(request("more"), 0)) == "too-many-requests"


def test_a_flood_of_one_site_leaves_the_other_its_share(greeted):
    for n in range(int(limits.SITE_BURST) + 5):
        greeted.receive(request(f"n{n}"), 0)
        greeted.finish(f"n{n}", "{}")
    [start] = greeted.receive(request("other", origin="https://mail.yandex.ru"), 0)
    assert isinstance(start, Start)


def test_a_site_may_ask_again_after_the_wait(greeted):
    for n in range(int(limits.SITE_BURST) + 5):
        greeted.receive(request(f"n{n}"), 0)
        greeted.finish(f"n{n}", "{}")
    assert isinstance(greeted.receive(request("later"), 1.0)[0], Start)


def test_unreadable_frames_end_the_session_in_the_end(greeted):
    for _ in range(session.MOST_UNREADABLE):
        greeted.receive("{", 0)
    assert isinstance(greeted.receive("{", 0)[0], Close)


# --- Parts ------------------------------------------------------------------------------------------------


def test_parts_are_joined(greeted):
    whole = request("1", body={"text": "long"})
    greeted.receive(part("1", 0, whole[:10]), 0)
    [start] = greeted.receive(part("1", 1, whole[10:], last=True), 0)
    assert start.request.text == "long"


def test_credit_is_granted_for_every_four_parts(greeted):
    actions = [greeted.receive(part("1", n, "{"), 0) for n in range(8)]
    granted = [told(each) for each in actions]
    assert granted == [[], [], [], [json.loads(credit("1"))]] * 2


def test_parts_out_of_order_are_refused(greeted):
    assert code(greeted.receive(part("1", 1, "{"), 0)) == "bad-request"


def test_parts_of_a_refused_id_stay_refused(greeted):
    greeted.receive(part("1", 1, "{"), 0)
    assert code(greeted.receive(part("1", 0, "{"), 0)) == "bad-request"


def test_parts_that_hold_another_id_are_refused(greeted):
    [reply] = told(greeted.receive(part("1", 0, request("2"), last=True), 0))
    assert (reply["id"], reply["error"]["code"]) == ("1", "bad-request")


def test_parts_of_too_many_requests_are_refused(greeted):
    for n in range(session.MOST_OUTSTANDING):
        greeted.receive(part(f"n{n}", 0, "{"), 0)
    assert code(greeted.receive(part("more", 0, "{"), 0)) == "too-many-requests"


def test_cancelling_forgets_the_parts(greeted):
    greeted.receive(part("1", 0, "{"), 0)
    assert code(greeted.receive(cancel("1"), 0)) == "cancelled"


def test_cancelling_stops_the_parts_of_an_answer(greeted):
    greeted.receive(request("1"), 0)
    greeted.finish("1", json.dumps({"text": "x" * 4_000_000}))
    greeted.receive(cancel("1"), 0)
    assert greeted.receive(credit("1"), 0) == []


# --- Waiting ----------------------------------------------------------------------------------------------


def test_a_short_wait_is_not_told(greeted):
    greeted.receive(request("1"), 0)
    assert greeted.tick(0.6) == []


def test_a_long_wait_is_told_once(greeted):
    greeted.receive(request("1"), 0)
    assert (len(greeted.tick(0.7)), greeted.tick(5)) == (1, [])


def test_work_is_no_wait(greeted):
    greeted.receive(request("1"), 0)
    greeted.waits_for("1", Waiting.NOTHING, 0.1)
    assert greeted.tick(60) == []


def test_each_kind_of_wait_is_told(greeted):
    greeted.receive(request("1"), 0)
    greeted.waits_for("1", Waiting.PERMISSION, 0)
    first = told(greeted.tick(1))
    greeted.waits_for("1", Waiting.PINENTRY, 1)
    assert [each["body"]["for"] for each in first + told(greeted.tick(2))] == ["permission", "pinentry"]


def test_a_session_without_requests_is_not_busy(greeted):
    greeted.receive(request("1"), 0)
    greeted.finish("1", "{}")
    assert not greeted.is_busy


def test_the_end_of_the_app_is_told_to_every_request(greeted):
    greeted.receive(request("1"), 0)
    greeted.receive(request("2"), 0)
    assert [reply["error"]["code"] for reply in told(greeted.stop())] == ["app-stopped"] * 2


# --- Anything ---------------------------------------------------------------------------------------------

_messages = st.one_of(
    st.text(max_size=30),
    st.builds(request, st.sampled_from("abc"), st.sampled_from(["note", "status", "hello", "r"])),
    st.builds(part, st.sampled_from("abc"), st.integers(0, 3), st.text(max_size=5), st.booleans()),
    st.sampled_from("abc").map(cancel),
    st.sampled_from("abc").map(credit),
    st.just(hello("h1")),
    st.just(hello("h2", protocol=3)),
)


@given(st.lists(_messages, max_size=30))
def test_whatever_comes_each_start_is_answered_in_the_end(messages):
    conversation = Session(OPERATIONS, "0.1.0", "0.1.0", NONCE, now=0)
    started: set[str] = set()
    answered: set[str] = set()
    for moment, message in enumerate(messages):
        actions = conversation.receive(message, float(moment))
        started |= {action.id for action in actions if isinstance(action, Start)}
        answered |= {frame["id"] for frame in told(actions) if frame["type"] == "res"}
    answered |= {frame["id"] for frame in told(conversation.stop())}
    assert started <= answered
