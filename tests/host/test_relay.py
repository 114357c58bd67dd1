"""The host as a process between a browser's pipes and the app's socket."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from threading import Thread

import pytest

from support.native_host import PATIENCE, framed, request, wait_until

NOBODY = 65534
BROWSERS_OWN = ("MOZ_", "CHROME_", "SNAP", "LD_")
NOBODY_LISTENS = """\
import os, socket, sys
listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[1])
os.setgid(65534)
os.setuid(65534)
listener.listen()
print("listening", flush=True)
sys.stdin.read()
"""


def owed(frame):
    """An app that never answers but hello."""
    return {"v": 1, "type": "res", "id": frame["id"], "ok": True, "body": {}} if frame["op"] == "hello" else None


# --- Frames pass --------------------------------------------------------------------------------------------


def test_a_request_reaches_the_app_and_its_reply_the_browser(host, app):
    browser = host.run()
    assert browser.ask(request("a", "recipients"))["body"] == {"op": "recipients"}


def test_frames_pass_unchanged_in_every_alphabet(host, run_app):
    frame = request("a", text="Зоя · árvíztűrő · 🔐 ‮ \u2028 ×")
    app = run_app()
    host.run().send(frame)
    assert app.next_frame() == frame


def test_a_frame_may_come_byte_by_byte(host, app):
    browser = host.run()
    frame = json.dumps(request("a", text="Зоя")).encode()
    for byte in len(frame).to_bytes(4, sys.byteorder) + frame:
        browser.write(bytes([byte]))
    assert browser.reply_to("a")["ok"]


def test_many_frames_may_come_at_once(host, app):
    browser = host.run()
    for number in range(500):
        browser.send(request(str(number)))
    assert [browser.reply_to(str(number))["id"] for number in range(500)] == [str(n) for n in range(500)]


def test_a_reply_of_a_megabyte_comes_whole_to_a_browser_that_reads_slowly(host, run_app):
    bare = {"v": 1, "type": "res", "id": "a", "ok": True, "body": ""}
    bare["body"] = "x" * (2**20 - len(json.dumps(bare)))
    run_app(lambda frame: bare)
    browser = host.run()
    browser.send(request("a"))
    arrived = b""
    while len(arrived) < 2**20 + 4:
        arrived += browser.read_some(1000)
        if b'"connected"' in arrived:
            arrived = arrived.partition(b"}}")[2]
    assert json.loads(arrived[4:]) == bare


def test_the_app_is_told_who_calls_and_nothing_else(host, app):
    host.run("/home/zoe/org.sealpost.host.json", "sealpost@sealpost.org")
    headers = app.connection().request.headers
    assert headers["X-Sealpost-Host"] == "0.1.0"
    assert headers["X-Sealpost-Caller"] == "/home/zoe/org.sealpost.host.json sealpost@sealpost.org"
    assert "Origin" not in headers


def test_the_browser_hears_that_the_app_is_there(host, app):
    assert host.run().receive() == {
        "v": 1, "type": "event", "id": "", "event": "app", "body": {"state": "connected", "detail": ""}
    }  # fmt: skip


def test_what_the_app_says_unasked_passes(host, app):
    browser = host.run()
    browser.wait_for_app("connected")
    event = {"v": 1, "type": "event", "id": "", "event": "changed", "body": {"what": "keys"}}
    app.connection().send(json.dumps(event))
    assert browser.receive() == event


def test_a_ping_of_the_app_is_answered(host, app):
    host.run()
    assert app.connection().ping().wait(PATIENCE)


def test_two_hosts_talk_to_one_app_without_mixing(host, app):
    one, two = host.run(), host.run()
    for number in range(50):
        one.send(request(f"one-{number}"))
        two.send(request(f"two-{number}"))
    assert one.reply_to("one-49")["ok"]
    assert two.reply_to("two-49")["ok"]


# --- What is too large --------------------------------------------------------------------------------------


def test_a_frame_too_large_for_the_app_is_answered_and_the_port_stays(host, app):
    browser = host.run()
    error = browser.ask(request("a", text="x" * 2**21))["error"]
    assert (error["code"], error["params"]["limit"]) == ("too-large", 2**21)
    assert browser.ask(request("b"))["ok"]


def test_a_reply_too_large_for_the_browser_becomes_an_error_and_the_port_stays(host, run_app):
    run_app(lambda frame: {"v": 1, "type": "res", "id": frame["id"], "ok": True, "body": "x" * 2**20})
    browser = host.run()
    assert browser.ask(request("a"))["error"]["code"] == "too-large"
    assert browser.ask(request("b"))["error"]["code"] == "too-large"


def test_a_browser_that_floods_is_made_to_wait(host):
    host.socket.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(host.socket))
        hung.listen()
        browser = host.run()
        pipe, content = browser.stdin.fileno(), framed(request("a", text="x" * 2**20))
        os.set_blocking(pipe, False)
        sent, refused = 0, 0

        def is_full():
            nonlocal sent, refused
            try:
                sent += os.write(pipe, content[sent % len(content) :])
                refused = 0
            except BlockingIOError:
                refused += 1
            return refused > 30 or sent > 2**26

        wait_until(is_full)
        assert 8 * 2**20 < sent < 12 * 2**20
        assert browser.hang_up() == 0


# --- The end ------------------------------------------------------------------------------------------------


def test_the_end_of_the_browsers_stream_ends_the_host_and_its_connection(host, app):
    browser = host.run()
    browser.wait_for_app("connected")
    assert browser.hang_up() == 0
    connection = app.connection()
    wait_until(lambda: connection.close_code is not None)
    assert connection.close_code == 1001


def test_the_end_comes_at_once_in_the_middle_of_a_frame(host, app):
    browser = host.run()
    browser.write(b"\x10\x00\x00\x00{")
    assert browser.hang_up() == 0


def test_the_end_comes_at_once_without_an_app(host):
    host.configure(app=[], start_app=False)
    assert host.run().hang_up() == 0


def test_a_browser_that_no_longer_reads_ends_the_host(host, app):
    browser = host.run()
    browser.wait_for_app("connected")
    browser.process.stdout.close()
    assert browser.process.wait(PATIENCE) == 0


def test_a_killed_host_leaves_the_app_to_other_browsers(host, app):
    first, second = host.run(), host.run()
    first.wait_for_app("connected")
    first.process.kill()
    assert second.ask(request("a"))["ok"]


# --- The app is not there -----------------------------------------------------------------------------------


def test_a_request_starts_the_app_and_is_answered_by_it(host):
    host.configure_launched_app()
    browser = host.run()
    browser.send(request("a"))
    assert browser.receive()["body"] == {"state": "starting", "detail": ""}
    assert browser.reply_to("a")["ok"]


def test_the_app_is_not_started_before_somebody_asks(host):
    host.configure_launched_app()
    browser = host.run()
    browser.hang_up()
    assert host.launched() == []


def test_the_app_is_started_detached_from_the_browser(host):
    host.configure_launched_app()
    browser = host.run(CHROME_DESKTOP="x", MOZ_LAUNCHED="1", DBUS_SESSION_BUS_ADDRESS="disabled:")
    browser.ask(request("a"))
    [app] = host.launched()
    assert app["session"] == app["pid"] != os.getsid(browser.process.pid)
    assert app["streams"] == ["/dev/null"] * 3
    assert app["cwd"] == "/"
    assert not [name for name in app["environ"] if name.startswith(BROWSERS_OWN)]
    assert "DBUS_SESSION_BUS_ADDRESS" not in app["environ"]


def test_the_app_outlives_the_browser(host):
    host.configure_launched_app()
    browser = host.run()
    browser.ask(request("a"))
    browser.hang_up()
    assert host.run().ask(request("b"))["ok"]
    assert len(host.launched()) == 1


def test_two_browsers_at_once_start_one_app(host):
    host.configure_launched_app()
    one, two = host.run(), host.run()
    one.send(request("a"))
    two.send(request("b"))
    assert one.reply_to("a")["ok"]
    assert two.reply_to("b")["ok"]
    assert len(host.launched()) == 1


def test_frames_that_came_while_the_app_started_reach_it_in_order(host):
    host.configure_launched_app()
    browser = host.run()
    for number in range(20):
        browser.send(request(str(number)))
    frames = [browser.reply_to(str(number)) for number in range(20)]
    assert all(frame["ok"] for frame in frames)


def test_an_app_that_fails_to_start_is_told_of_with_its_reason(host):
    error = host.run().ask(request("a"))["error"]
    assert error["code"] == "app-not-running"
    assert error["params"] == {"detail": "it stopped at once with exit status 1"}
    assert error["message"] == (
        "The Sealpost app is not running and could not be started (it stopped at once with exit status 1)."
    )


def test_every_waiting_request_is_answered_by_its_id(host):
    browser = host.run()
    for number in range(3):
        browser.send(request(str(number)))
    browser.send({"v": 1, "type": "cancel", "id": "0"})
    codes = [browser.reply_to(str(number))["error"]["code"] for number in range(3)]
    assert codes == ["app-not-running"] * 3


def test_the_browser_hears_why_the_app_is_not_there(host):
    browser = host.run()
    browser.send(request("a"))
    assert browser.wait_for_app("gone")["body"]["detail"] == "it stopped at once with exit status 1"


def test_a_second_request_within_a_minute_does_not_start_it_again(host):
    host.run().ask(request("a"))
    then = time.time() - 20
    os.utime(host.socket.with_name("start.stamp"), (then, then))
    assert "less than a minute" in host.run().ask(request("b"))["error"]["message"]


def test_the_app_is_not_started_when_that_is_switched_off(host):
    host.configure(app=["/bin/false"], start_app=False)
    assert "switched off" in host.run().ask(request("a"))["error"]["message"]


def test_without_a_configuration_the_missing_link_is_named(host):
    (host.folder / "host.json").unlink()
    assert "sealpost browsers link" in host.run().ask(request("a"))["error"]["message"]


def test_the_app_is_used_as_soon_as_somebody_else_starts_it(host, run_app):
    host.configure(app=[], start_app=False)
    browser = host.run()
    assert not browser.ask(request("a"))["ok"]
    run_app()
    browser.wait_for_app("connected")
    assert browser.ask(request("b"))["ok"]


def test_a_stale_socket_is_no_app(host):
    host.socket.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(host.socket))
    host.configure_launched_app()
    assert host.run().ask(request("a"))["ok"]


def test_an_app_that_does_not_shake_hands_is_told_of(host):
    host.socket.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(host.socket))
        hung.listen()
        assert "does not answer" in host.run().ask(request("a"))["error"]["message"]


def test_something_else_at_the_socket_is_told_of(host):
    host.socket.parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(host.socket))
        other.listen()

        def refuse():
            with other.accept()[0] as connection:
                connection.recv(2**16)
                connection.sendall(b"HTTP/1.1 403 Forbidden\r\n\r\n")

        thread = Thread(target=refuse)
        thread.start()
        assert "403 Forbidden" in host.run().ask(request("a"))["error"]["message"]
        thread.join()


# --- The app goes and comes back ----------------------------------------------------------------------------


def test_an_app_that_stops_leaves_no_request_without_an_answer(host, run_app):
    app = run_app(owed)
    browser = host.run()
    for number in range(3):
        browser.send(request(str(number)))
        app.next_frame()
    app.drop()
    codes = [browser.reply_to(str(number))["error"]["code"] for number in range(3)]
    assert codes == ["app-stopped"] * 3
    assert browser.receive()["body"]["state"] == "gone"


def test_an_app_that_was_there_and_died_is_started_again_by_the_next_request(host):
    host.configure_launched_app()
    browser = host.run()
    browser.ask(request("a"))
    os.kill(host.launched()[0]["pid"], signal.SIGKILL)
    browser.wait_for_app("gone")
    assert browser.ask(request("b"))["ok"]
    assert len(host.launched()) == 2


def test_a_restarted_app_hears_the_hello_again_and_the_browser_not(host, run_app):
    first = run_app()
    browser = host.run()
    hello = request("h", "hello", protocol=1)
    browser.ask(hello)
    first.stop()
    second = run_app()
    browser.wait_for_app("connected")
    browser.send(request("a"))
    assert [second.next_frame()["id"] for _ in range(2)] == ["h", "a"]
    assert browser.receive()["id"] == "a"


def test_a_restarted_app_that_refuses_the_hello_ends_the_port_with_its_reason(host, run_app):
    first = run_app()
    browser = host.run()
    browser.ask(request("h", "hello"))
    first.stop()
    error = {"code": "version-mismatch", "params": {}, "message": "Too old.", "next": "Update."}
    run_app(lambda frame: {"v": 1, "type": "res", "id": frame["id"], "ok": False, "error": error})
    browser.wait_for_app("connected")
    assert browser.receive() == {"v": 1, "type": "fatal", "error": error}
    assert browser.process.wait(PATIENCE) == 1


def test_a_hello_that_was_not_answered_is_not_repeated(host, run_app):
    first = run_app(lambda frame: None)
    browser = host.run()
    browser.send(request("h", "hello"))
    first.next_frame()
    first.stop()
    second = run_app()
    browser.reply_to("h")
    browser.send(request("a"))
    assert second.next_frame()["id"] == "a"


def test_an_app_that_breaks_the_protocol_is_left(host, run_app):
    app = run_app()
    browser = host.run()
    browser.wait_for_app("connected")
    connection = app.connection()
    connection.send(b"binary")
    wait_until(lambda: connection.close_code is not None)
    assert connection.close_code == 1003
    assert browser.receive()["body"]["state"] == "gone"


# --- Who may be the app -------------------------------------------------------------------------------------


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody else")
def test_another_user_can_not_take_the_apps_place(host):
    host.socket.parent.mkdir(mode=0o700)
    command = [sys.executable, "-c", NOBODY_LISTENS, str(host.socket)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as nobody:
        assert nobody.stdout
        nobody.stdout.readline()
        error = host.run().ask(request("a"))["error"]
        nobody.kill()
    assert f"another user's program answers at {host.socket}" in error["message"]


def test_an_app_in_a_folder_that_others_can_enter_is_not_trusted(host, app):
    host.socket.parent.chmod(0o755)
    assert "not a private folder" in host.run().ask(request("a"))["error"]["message"]
    assert app.heard.empty()
