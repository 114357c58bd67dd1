"""What a browser may put on the desk, and learn of it."""

import pytest

from support.door import GMAIL

BACKGROUND = {"caller": "background", "origin": "https://example.org"}
ILDIKO = {"address": "Ildiko@Szelkut.example", "name": "Szélkúti <b>Ildikó</b>"}


@pytest.fixture
def sealed(door, everybody):
    return door.services.mail.encrypt("Titok. Секрет.", [everybody.bob.address], None).armored


@pytest.fixture
def queued(browser, sealed):
    """A sealed letter on the desk; its id."""
    body = {"to": ["bob@example.org"], "subject": "Ajánlat", "account": "alice@example.org", "armored": sealed}
    return browser.ask("queue_letter", body)["body"]["item"]


def due(browser):
    return browser.ask("due", {}, caller="popup", origin="")["body"]["items"]


def now(door, item):
    desk = door.services.desk
    desk._queue.move(item, desk._queue.when_for(None, desk._clock.now()))


def test_the_sender_of_a_mail_is_kept_once_and_with_the_source(browser, door):
    first, second = (browser.ask("keep_contact", ILDIKO)["body"] for _ in range(2))
    [kept] = door.services.desk._contacts.search("szélkúti")
    assert (first["is_new"], second["is_new"]) == (True, False)
    assert kept.addresses == ("ildiko@szelkut.example",)
    assert [(each.kind.value, each.detail) for each in kept.sources] == [("mail", GMAIL)]


def test_a_selected_number_becomes_a_call_and_the_desktop_asks_when(browser, door):
    item = browser.ask("queue_call", {"number": "06 20 123 4567"}, **BACKGROUND)["body"]["item"]
    kept = door.services.desk._queue.get(item)
    assert (kept.kind.value, kept.way, kept.when) == ("call", "+36201234567", None)
    assert door.windows.times_asked.get(timeout=5) == item


def test_what_is_no_number_is_refused(browser):
    answer = browser.ask("queue_call", {"number": "rm -rf /"}, **BACKGROUND)
    assert answer["error"]["code"] == "not-a-number"


def test_a_call_to_the_sender_makes_a_contact_of_them(browser, door):
    item = browser.ask("queue_call", ILDIKO, caller="reader", origin="https://mail.yandex.ru")["body"]["item"]
    kept = door.services.desk._queue.row(item)
    assert kept.contact.addresses == ("ildiko@szelkut.example",)


def test_a_letter_to_a_selected_address_waits_to_be_written(browser, door):
    item = browser.ask("queue_letter", {"to": ["bob@example.org"]}, **BACKGROUND)["body"]["item"]
    kept = door.services.desk._queue.get(item)
    assert (kept.kind.value, kept.way) == ("letter", "bob@example.org")
    assert browser.ask("due_letter", {"item": item}, **BACKGROUND)["error"]["code"] == "not-sealed"


@pytest.mark.parametrize("to", [[], ["nobody"]])
def test_a_letter_to_nobody_is_refused(browser, to):
    assert browser.ask("queue_letter", {"to": to}, **BACKGROUND)["error"]["code"] == "not-an-address"


def test_a_sealed_letter_comes_back_as_it_was(browser, queued, sealed):
    body = browser.ask("due_letter", {"item": queued}, **BACKGROUND)["body"]
    assert body["armored"].strip() == sealed.strip()
    assert (body["to"], body["subject"], body["account"]) == (["bob@example.org"], "Ajánlat", "alice@example.org")


def test_people_in_bcc_come_back_apart_from_the_others(browser, sealed):
    body = {"to": [], "hidden": ["Bob <bob@example.org>"], "armored": sealed}
    item = browser.ask("queue_letter", body)["body"]["item"]
    letter = browser.ask("due_letter", {"item": item}, **BACKGROUND)["body"]
    assert (letter["to"], letter["hidden"]) == ([], ["bob@example.org"])


@pytest.mark.parametrize("text", ["Dear Bob", "-----BEGIN PGP MESSAGE-----\n\nDear Bob\n-----END PGP MESSAGE-----"])
def test_text_that_anybody_could_read_is_not_queued(browser, text):
    answer = browser.ask("queue_letter", {"to": ["bob@example.org"], "armored": text})
    assert answer["error"]["code"] == "not-sealed"


def test_what_is_due_is_told_to_the_popup_alone(browser, door, queued):
    before = due(browser)
    now(door, queued)
    [line] = due(browser)
    assert before == []
    assert (line["item"], line["title"], line["can_send"], line["is_due"]) == (queued, "Ajánlat", True, True)
    for caller in ("content", "reader", "background"):
        assert browser.ask("due", {}, caller=caller)["error"]["code"] == "caller-refused"


@pytest.mark.parametrize("operation", ["due_letter", "letter_sent"])
def test_a_page_can_not_ask_for_letters_or_end_them(browser, queued, operation):
    assert browser.ask(operation, {"item": queued})["error"]["code"] == "caller-refused"


def test_a_letter_that_was_sent_is_done_and_stays_so(browser, door, queued):
    for _ in range(2):
        assert browser.ask("letter_sent", {"item": queued}, **BACKGROUND)["ok"]
    kept = door.services.desk._queue.get(queued)
    assert (kept.state.value, kept.outcome.value) == ("done", "sent")
    assert browser.ask("due_letter", {"item": queued}, **BACKGROUND)["error"]["code"] == "item-finished"


def test_an_item_that_is_not_there_is_said(browser):
    assert browser.ask("due_letter", {"item": "none"}, **BACKGROUND)["error"]["code"] == "unknown-item"
