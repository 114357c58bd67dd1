"""The door: who is let in, what happens at the same time, and how it closes."""

import json
import os
import socket
import stat
import time
from threading import Thread

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import unix_connect

from sealpost.broker import server
from sealpost.errors import NotWritable
from sealpost.services.ports import Answer
from support.door import HEADERS, PATIENCE, YANDEX


def connect(door, **options):
    return unix_connect(str(door.path), compression=None, **options)


# --- Who is let in ----------------------------------------------------------------------------------------


def test_the_socket_is_for_its_user_alone(door):
    assert stat.S_IMODE(door.path.stat().st_mode) == 0o600


def test_the_folder_of_the_socket_is_for_its_user_alone(door):
    assert stat.S_IMODE(door.path.parent.stat().st_mode) == 0o700


def test_no_tcp_port_is_opened(door, tcp_listeners):
    assert not tcp_listeners()


def test_whoever_names_an_origin_is_refused(door):
    with pytest.raises(InvalidStatus), connect(door, origin="https://evil.example"):
        pass


def test_an_empty_origin_is_refused_too(door):
    with pytest.raises(InvalidStatus), connect(door, additional_headers={"Origin": ""}):
        pass


def test_another_path_is_refused(door):
    with pytest.raises(InvalidStatus), connect(door, uri="ws://localhost/other"):
        pass


@pytest.mark.skipif(os.getuid() != 0, reason="only root can speak as another user")
def test_another_user_is_refused_before_a_byte_is_read(door):
    door.path.parent.parent.chmod(0o711)
    door.path.parent.chmod(0o711)
    door.path.chmod(0o666)
    child = os.fork()
    if child == 0:
        os.setuid(65534)
        caller = socket.socket(socket.AF_UNIX)
        caller.connect(str(door.path))
        os._exit(0 if caller.recv(1) == b"" else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_one_session_too_many_is_refused(door, monkeypatch):
    monkeypatch.setattr(server, "MOST_SESSIONS", 1)
    with door.browser(), socket.socket(socket.AF_UNIX) as one_more:
        one_more.connect(str(door.path))
        assert one_more.recv(1) == b""


def test_a_folder_that_others_can_enter_is_refused(door, tmp_path):
    tmp_path.chmod(0o755)
    with pytest.raises(NotWritable):
        server.Broker(door.services, None, door.broker.clock, tmp_path / "app.sock").start()


def test_a_folder_that_is_a_link_is_refused(door, tmp_path):
    tmp_path.chmod(0o700)
    link = tmp_path / "run"
    link.symlink_to(tmp_path)
    with pytest.raises(NotWritable):
        server.Broker(door.services, None, door.broker.clock, link / "app.sock").start()


def test_a_file_in_the_place_of_the_socket_is_left_alone(door, tmp_path):
    tmp_path.chmod(0o700)
    (tmp_path / "app.sock").write_text("precious")
    with pytest.raises(NotWritable):
        server.Broker(door.services, None, door.broker.clock, tmp_path / "app.sock").start()
    assert (tmp_path / "app.sock").read_text() == "precious"


def test_the_socket_of_a_living_app_is_not_taken(door):
    with pytest.raises(NotWritable):
        server.Broker(door.services, None, door.broker.clock, door.path).start()
    with door.browser():
        pass


def test_a_stale_socket_is_replaced(door):
    door.broker.stop()
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(str(door.path))
    door.broker.start()
    with door.browser():
        pass


# --- One session ------------------------------------------------------------------------------------------


def test_a_request_is_answered_by_its_id(door):
    with door.browser() as browser:
        assert browser.ask("echo", {"text": "Szia, Зоя"}, id="q-1") == {
            "v": 1,
            "type": "res",
            "id": "q-1",
            "ok": True,
            "body": {"text": "Szia, Зоя"},
        }


def test_a_refusal_names_code_sentence_and_next_step(door):
    with door.browser() as browser:
        assert browser.ask("refuse", {})["error"] == {
            "code": "missing-keys",
            "params": {"addresses": ["nobody@example.org"]},
            "message": "There is no key for nobody@example.org.",
            "next": "Import their keys, then try again; nothing was sealed.",
        }


def test_an_unforeseen_fault_is_told_by_reference(door):
    with door.browser() as browser:
        assert browser.ask("fail", {"text": "x"})["error"]["code"] == "internal-fault"


def test_the_log_of_a_fault_has_no_content(door, caplog):
    with door.browser() as browser:
        reference = browser.ask("fail", {"text": "canary-4711"})["error"]["params"]["reference"]
    assert reference in caplog.text
    assert "canary-4711" not in caplog.text


def test_the_log_of_a_request_has_no_content(door, caplog):
    with caplog.at_level("DEBUG"), door.browser() as browser:
        browser.ask("echo", {"text": "canary-4711"})
    ours = [record.getMessage() for record in caplog.records if record.name != "websockets.client"]
    assert ours
    assert not any("canary-4711" in message for message in ours)


def test_eight_mebibytes_travel_in_parts_both_ways(door):
    text = "Árvíztűrő tükörfúrógép 🎉 хорошо\n" * 180_000
    with door.browser() as browser:
        reply = browser.answer(browser.send_in_parts("echo", {"text": text}))
        assert (reply["body"]["text"] == text, browser.parts > 30) == (True, True)


def test_a_reply_waits_for_credit_beyond_its_window(door):
    with door.browser() as browser:
        browser.connection.send(_big_echo_without_credit())
        seqs = [json.loads(browser.connection.recv(PATIENCE))["seq"] for _ in range(8)]
        assert (seqs, browser.ask("echo", {"text": "still there"})["ok"]) == (list(range(8)), True)


def _big_echo_without_credit():
    body = {"text": "я" * 900_000}
    frame = {"v": 1, "type": "req", "id": "big", "op": "echo", "caller": "content", "origin": YANDEX}
    return json.dumps({**frame, "body": body}, ensure_ascii=False)


def test_a_binary_message_ends_the_session(door):
    with door.browser() as browser:
        browser.connection.send(b"\x00")
        with pytest.raises(ConnectionClosed):
            browser.connection.recv(PATIENCE)


def test_progress_is_told_at_most_five_times_a_second(door):
    with door.browser() as browser:
        browser.ask("count", {})
        told = [event for event in browser.events if event["event"] == "progress"]
        assert 1 <= len(told) <= 3


# --- Waiting, cancelling, going ---------------------------------------------------------------------------


def test_the_page_is_told_that_a_permission_is_waited_for(door):
    door.person.may_answer.clear()
    with door.browser() as browser:
        request = browser.send("use_key", {})
        event = browser.event("waiting")
        assert (event["id"], event["body"]) == (request, {"for": "permission"})


def test_the_page_is_told_that_a_passphrase_is_waited_for(door):
    with door.browser() as browser:
        browser.send("unlock", {})
        assert browser.event("waiting")["body"] == {"for": "pinentry"}


def test_the_page_is_told_that_the_keyring_is_waited_for(door):
    with door.browser() as browser:
        browser.send("change", {"text": "first"})
        second = browser.send("change", {"text": "second"})
        event = browser.event("waiting")
        assert (event["id"], event["body"]) == (second, {"for": "keyring"})


def test_a_cancelled_request_is_answered_at_once(door, workshop):
    with door.browser() as browser:
        request = browser.send("linger", {})
        workshop.started.get(timeout=PATIENCE)
        browser.cancel(request)
        assert browser.answer(request)["error"]["code"] == "cancelled"


def test_cancelling_ends_the_work(door, workshop):
    with door.browser() as browser:
        request = browser.send("linger", {})
        workshop.started.get(timeout=PATIENCE)
        browser.cancel(request)
        assert workshop.cancelled.wait(PATIENCE)


def test_a_request_cancelled_in_the_queue_never_starts(door, workshop):
    with door.browser() as browser:
        browser.send("change", {"text": "first"})
        second = browser.send("change", {"text": "second"})
        browser.cancel(second)
        browser.answer(second)
        third = browser.send("change", {"text": "third"})
        workshop.may_end.set()
        browser.answer(third)
        assert [workshop.started.get(timeout=PATIENCE) for _ in range(2)] == ["first", "third"]


def test_a_browser_that_goes_takes_its_work_along(door, workshop):
    with door.browser() as browser:
        browser.send("linger", {})
        workshop.started.get(timeout=PATIENCE)
    assert workshop.cancelled.wait(PATIENCE)


def test_a_question_is_withdrawn_when_its_browser_goes(door):
    door.person.may_answer.clear()
    with door.browser() as browser:
        browser.send("use_key", {})
        door.person.asked.get(timeout=PATIENCE)
    assert door.person.withdrawn.wait(PATIENCE)


def test_a_permission_given_too_late_uses_no_key(door, workshop):
    door.person.may_answer.clear()
    with door.browser() as browser:
        request = browser.send("unlock", {})
        door.person.asked.get(timeout=PATIENCE)
        browser.cancel(request)
        assert browser.answer(request)["error"]["code"] == "cancelled"
    assert workshop.started.empty()


# --- Permission -------------------------------------------------------------------------------------------


def test_a_use_of_a_key_is_recorded_with_its_site_and_outcome(door):
    with door.browser() as browser:
        fingerprint = browser.ask("use_key", {}, origin=YANDEX)["body"]["text"]
    [done] = door.services.activity.recent()
    assert (done.operation, done.origin, done.browser, done.fingerprint, done.outcome) == (
        "sign",
        YANDEX,
        "Chromium 156",
        fingerprint,
        "done",
    )


def test_a_refused_use_is_recorded_too(door):
    door.person.permission = Answer.NOT_NOW
    with door.browser() as browser:
        browser.ask("use_key", {})
    assert [use.outcome for use in door.services.activity.recent()] == ["not-permitted"]


def test_a_second_question_of_a_site_is_not_put(door):
    door.person.may_answer.clear()
    with door.browser() as browser:
        browser.send("use_key", {})
        door.person.asked.get(timeout=PATIENCE)
        assert browser.ask("use_key", {})["error"]["code"] == "permission-pending"


def test_another_site_is_asked_about_meanwhile(door):
    door.person.may_answer.clear()
    with door.browser() as browser:
        browser.send("use_key", {})
        browser.send("use_key", {}, origin=YANDEX)
        asked = {door.person.asked.get(timeout=PATIENCE).origin for _ in range(2)}
    assert asked == {"https://mail.google.com", YANDEX}


def test_nobody_is_asked_without_a_window(unattended_door):
    with unattended_door.browser() as browser:
        assert browser.ask("use_key", {})["error"]["code"] == "nobody-to-ask"


def test_a_stored_permission_needs_no_window(unattended_door):
    unattended_door.services.sites.allow("https://mail.google.com", "sign")
    with unattended_door.browser() as browser:
        assert browser.ask("use_key", {})["ok"]


# --- Several sessions -------------------------------------------------------------------------------------


def test_a_session_that_waits_holds_up_no_other(door, workshop):
    with door.browser() as waiting, door.browser() as other:
        waiting.send("linger", {})
        workshop.started.get(timeout=PATIENCE)
        assert other.ask("echo", {"text": "here"})["ok"]


def test_twenty_waiting_requests_hold_up_no_lookup(door):
    with door.browser() as browser:
        for _ in range(20):
            browser.send("linger", {})
        assert browser.ask("echo", {"text": "here"})["ok"]


def test_a_browser_that_reads_nothing_holds_up_no_other(door):
    with door.browser() as deaf, door.browser() as other:
        for _ in range(30):
            deaf.send("fill", {"text": "400000"})
        assert other.ask("echo", {"text": "here"})["ok"]


def test_a_busy_main_thread_holds_up_no_browser(door):
    def chat() -> None:
        with door.browser() as browser:
            for _ in range(20):
                asked = time.monotonic()
                browser.ask("echo", {"text": "here"})
                waits.append(time.monotonic() - asked)

    waits: list[float] = []
    chatting = Thread(target=chat)
    chatting.start()
    while chatting.is_alive():  # as a window that draws and never rests
        sum(range(1000))
    assert (len(waits), sorted(waits)[10] < 0.2) == (20, True)


def test_the_answers_of_two_profiles_do_not_mix(door):
    with door.browser() as one, door.browser() as two:
        first, second = one.send("echo", {"text": "1"}, id="same"), two.send("echo", {"text": "2"}, id="same")
        texts = (one.answer(first)["body"]["text"], two.answer(second)["body"]["text"])
        assert texts == ("1", "2")


def test_sessions_name_browser_and_extension(door):
    with door.browser(browser="Firefox 153"):
        [session] = door.broker.sessions()
    assert (session.browser, session.extension, session.caller) == (
        "Firefox 153",
        "0.1.0",
        HEADERS["X-Sealpost-Caller"],
    )


def test_a_browser_without_hello_is_no_session(door):
    with door.stranger():
        assert not door.broker.sessions()


def test_a_change_of_sessions_is_announced(door):
    with door.browser():
        for _ in ("introduced", "admitted"):
            door.changes.get(timeout=PATIENCE)
    door.changes.get(timeout=PATIENCE)
    assert not door.broker.sessions()


def test_changes_are_told_to_every_browser(door):
    with door.browser() as one, door.browser() as two:
        door.broker.broadcast_changed("keys")
        told = [browser.event("changed")["body"] for browser in (one, two)]
    assert told == [{"what": "keys"}] * 2


# --- The end ----------------------------------------------------------------------------------------------


def test_stopping_answers_whoever_waits(door, workshop):
    with door.browser() as browser:
        request = browser.send("linger", {})
        workshop.started.get(timeout=PATIENCE)
        door.broker.stop()
        assert browser.answer(request)["error"]["code"] == "app-stopped"


def test_stopping_ends_the_work(door, workshop):
    with door.browser() as browser:
        browser.send("linger", {})
        workshop.started.get(timeout=PATIENCE)
        door.broker.stop()
    assert workshop.cancelled.is_set()


def test_stopping_takes_less_than_a_second_whoever_is_there(door, workshop):
    with door.browser() as deaf, door.browser() as waiting, socket.socket(socket.AF_UNIX) as silent:
        silent.connect(str(door.path))
        for _ in range(30):
            deaf.send("fill", {"text": "400000"})
        waiting.send("linger", {})
        workshop.started.get(timeout=PATIENCE)
        began = time.monotonic()
        door.broker.stop()
        assert time.monotonic() - began < 1


def test_stopping_removes_the_socket(door):
    door.broker.stop()
    assert not door.path.exists()


def test_stopping_twice_is_harmless(door):
    door.broker.stop()
    door.broker.stop()


def test_a_stopped_door_can_be_opened_again(door):
    door.broker.stop()
    door.broker.start()
    with door.browser() as browser:
        assert browser.ask("echo", {})["ok"]


def test_sixteen_browsers_get_every_answer(door):
    def chat(missing: list[int]) -> None:
        with door.browser() as browser:
            missing += [n for n in range(40) if browser.ask("echo", {"text": str(n)})["body"]["text"] != str(n)]

    missing: list[int] = []
    chats = [Thread(target=chat, args=(missing,)) for _ in range(16)]
    for each in chats:
        each.start()
    for each in chats:
        each.join(PATIENCE)
    assert (missing, any(each.is_alive() for each in chats)) == ([], False)
