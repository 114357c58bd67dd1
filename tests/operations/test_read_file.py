"""A sealed file of a mail is handed to a window of the desktop, and nothing of it comes back."""

import base64

import pytest

CONTENT = bytes(range(256)) * 4000


def asked(browser, **changed):
    body = {"name": "../../отчёт.pdf.gpg", "content": base64.b64encode(CONTENT).decode(), **changed}
    return browser.ask("read_file", {**body, "sender": "bob@example.org"})


def test_it_is_shown_in_a_window_by_a_clean_name(browser, door):
    assert asked(browser)["body"] == {}
    document = door.windows.read_in_a_window.get_nowait()
    assert (document.content, document.name, document.changed) == (CONTENT, "отчёт.pdf.gpg", False)


@pytest.mark.parametrize("content", ["%%%", "a", "é"])
def test_what_is_no_base64_is_refused(browser, content):
    assert asked(browser, content=content)["error"]["code"] == "bad-request"


def test_what_no_mail_can_carry_is_refused(browser):
    assert asked(browser, content="A" * 40_000_000)["error"]["code"] == "too-large"
