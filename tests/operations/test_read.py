"""A block is handed to a window of the desktop, and nothing of it comes back."""

from sealpost.services.reading import Document
from support.door import GMAIL

BLOCK = "-----BEGIN PGP MESSAGE-----\n\nЁ"


def test_a_block_is_shown_in_a_window(browser, door):
    reply = browser.ask("read", {"block": BLOCK, "sender": "bob@example.org", "changed": True}, caller="reader")
    asked = door.windows.read_in_a_window.get_nowait()
    assert (reply["body"], asked.origin) == ({}, GMAIL)
    assert (asked.content, asked.sender, asked.changed) == (BLOCK.encode(), "bob@example.org", True)
    assert isinstance(asked, Document)


def test_the_page_itself_may_not_ask_for_it(browser):
    assert browser.ask("read", {"block": BLOCK}, caller="popup")["error"]["code"] == "caller-refused"
