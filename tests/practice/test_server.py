"""The page is served to this machine and to its own page only."""

import socket
from urllib.parse import urlsplit

import pytest


def test_the_page_is_served(ask):
    status, headers, content = ask()
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert b"Practice mailbox" in content


def test_the_page_may_run_its_own_scripts_only(ask):
    policy = ask()[1]["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'self'" in policy
    assert "require-trusted-types-for 'script'" in policy


def test_the_server_listens_on_the_loopback_address_only(stage):
    port = urlsplit(stage.url).port
    address = next(iter(_other_addresses()), None)
    if address is None:
        pytest.skip("this machine has no other address")
    with socket.socket() as probe:
        assert probe.connect_ex((address, port)) != 0


def _other_addresses():
    found = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
    return {str(each[4][0]) for each in found if not str(each[4][0]).startswith("127.")}


def test_a_name_that_was_pointed_here_is_turned_away(ask):
    assert ask(path="api/mail", Host="evil.example:80")[0] == 421


def test_another_site_can_not_read_the_letters(ask):
    assert ask(path="api/mail", Origin="https://evil.example")[0] == 421


def test_another_site_can_not_send_letters(ask, letters):
    before = len(letters())
    assert ask("POST", "api/send", {"to": "echo@practice.example"}, Origin="https://evil.example")[0] == 421
    assert len(letters()) == before


@pytest.mark.parametrize(
    "path", ["nothing", "../letters.py", "page/../../cli.py", "%2e%2e/letters.py", "api/drafts/x", "api"]
)
def test_there_is_nothing_but_the_page(ask, path):
    assert ask(path=path)[0] == 404


def test_a_form_of_another_page_is_not_taken(ask):
    assert ask("POST", "api/send", {"to": "x"}, Content_Type="text/plain")[0] == 415


@pytest.mark.parametrize("fields", [[], "text", 7])
def test_what_is_no_object_is_refused(ask, fields):
    assert ask("POST", "api/send", fields)[0] == 400


def test_what_is_no_letter_is_refused(ask):
    assert ask("POST", "api/send", {"body": 7})[0] == 400


def test_a_draft_needs_a_plain_name(ask):
    assert ask("PUT", "api/drafts/a%2Fb", {"body": ""})[0] == 400


def test_a_draft_is_kept_and_discarded(ask, letters):
    ask("PUT", "api/drafts/own-1", {"body": "first words"})
    assert any(letter["id"] == "own-1" for letter in letters())
    ask("DELETE", "api/drafts/own-1")
    assert not any(letter["id"] == "own-1" for letter in letters())


def test_a_letter_beyond_all_measure_is_not_read(ask):
    assert ask("POST", "api/send", {"body": "x"}, Content_Length=str(1 << 40))[0] == 413
