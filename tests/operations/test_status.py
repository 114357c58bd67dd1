"""`status`: what is there, and what was done last."""

import sealpost
from support.door import open_door
from support.gpg_home import gpg_home


def test_status_names_versions_and_the_default_key(browser, everybody):
    body = browser.ask("status", {})["body"]
    assert {**body, "gpg": body["gpg"][:2]} == {
        "app": sealpost.__version__,
        "gpg": "2.",
        "gpg_error": "",
        "default_key": {"fingerprint": everybody.alice.fingerprint, "user_id": everybody.alice.user_id},
        "own_keys": 1,
        "activity": [],
        "due": 0,
    }


def test_status_without_gpg_names_the_fault(tmp_path):
    environ = {"PATH": str(tmp_path), "GNUPGHOME": str(tmp_path)}
    with open_door(environ) as door, door.browser() as browser:
        body = browser.ask("status", {})["body"]
    assert (body["gpg"], body["gpg_error"], body["default_key"]) == ("", "gpg-missing", None)


def test_status_without_a_key_names_none():
    with gpg_home() as empty, open_door(empty.environ) as door, door.browser() as browser:
        assert browser.ask("status", {})["body"]["default_key"] is None


def test_status_shows_the_last_uses_of_a_key(browser, trusted):
    browser.ask("sign", {"text": "Hello"})
    [use] = browser.ask("status", {}, caller="popup", origin="")["body"]["activity"]
    assert (use["operation"], use["origin"], use["outcome"]) == ("sign", "https://mail.google.com", "done")
