"""A file is sealed in Sealpost's own window and put into the letter; the webmail gets nothing but what is sealed."""

import base64
import hashlib
import os

import pytest

from support.file_desk import FileDesk
from support.webmail import letter

pytestmark = pytest.mark.e2e

ATTACH_WINDOW = "^Attach a sealed file$"
CHOOSE = "Choose the file in Sealpost’s own window. If you don’t see it, look for it in the task bar."
SECRET = b"Tajna 4711 " * 200


@pytest.fixture
def desk(screen):
    return FileDesk(screen)


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(SECRET)
    return path


def attached(webmail):
    return webmail.browser.page_eval("window.__attached")


def test_the_letter_gets_the_sealed_file_and_the_page_never_sees_what_is_in_it(webmail, desk, report, bob_home):
    webmail.open(composes=[letter()])
    webmail.choose("Attach sealed file…")
    desk.attach(report)
    webmail.wait_to_be_told("Attached: report.pdf.gpg. The webmail gets the sealed file only.")
    [file] = attached(webmail)
    assert bob_home.gpg("--decrypt", content=base64.b64decode(file["content"])) == SECRET
    assert "4711" not in webmail.known_to_the_page()


def test_each_of_two_boxes_gets_its_own_file(gmail, desk, report):
    gmail.open(composes=[letter(), letter(to=("zoya@example.org",))])
    gmail.choose("Attach sealed file…")
    desk.attach(report)
    gmail.wait_to_be_told("Attached: report.pdf.gpg. The webmail gets the sealed file only.")
    count = "document.querySelectorAll('.M9')[%d].querySelectorAll('.vI').length"
    assert [gmail.browser.page_eval(count % number) for number in (0, 1)] == [1, 0]


def test_closing_the_window_attaches_nothing(webmail, desk):
    webmail.open(composes=[letter()])
    webmail.choose("Attach sealed file…")
    desk.window()
    desk.press("alt+F4")
    webmail.browser.wait_until(lambda: not webmail.browser.has("status", "Sealpost"), "no sentence of ours")
    assert attached(webmail) == []


def test_a_page_that_stops_waiting_closes_the_window(gmail, desk, screen):
    gmail.open(composes=[letter()])
    gmail.choose("Attach sealed file…")
    desk.window()
    gmail.browser.press("button", "Cancel")
    screen.wait_for_no_window("--name", ATTACH_WINDOW)
    assert attached(gmail) == []


def test_asking_again_begins_anew_and_attaches_one_file(gmail, desk, report):
    gmail.open(composes=[letter()])
    gmail.choose("Attach sealed file…")
    first = desk.window()
    gmail.wait_to_be_told(CHOOSE)
    gmail.choose("Attach sealed file…")
    desk.wait_for_another_window(first)
    desk.attach(report)
    gmail.wait_to_be_told("Attached: report.pdf.gpg. The webmail gets the sealed file only.")
    assert len(attached(gmail)) == 1


def test_a_page_that_goes_elsewhere_closes_the_window(gmail, desk, screen):
    gmail.open(composes=[letter()])
    gmail.choose("Attach sealed file…")
    desk.window()
    gmail.browser.goto(f"{gmail.origin}/signed-out")
    screen.wait_for_no_window("--name", ATTACH_WINDOW)
    assert attached(gmail) == []


def test_a_tab_that_is_closed_closes_the_window(gmail, desk, screen):
    with gmail.browser.another_tab():
        gmail.open(composes=[letter()])
        gmail.choose("Attach sealed file…")
        desk.window()
    screen.wait_for_no_window("--name", ATTACH_WINDOW)


def test_a_mailbox_of_somebody_else_by_now_gets_no_file(gmail, desk, report):
    gmail.open(composes=[letter()])
    gmail.choose("Attach sealed file…")
    gmail.browser.page_eval("document.title = 'Inbox - eve@example.org - Gmail'")
    desk.attach(report)
    gmail.wait_to_be_told("report.pdf.gpg was not attached: this is no longer the letter that you chose it for.")
    assert attached(gmail) == []


def test_a_file_of_24_mb_arrives_whole(webmail, desk, tmp_path, bob_home):
    content = os.urandom(24_000_000)
    (tmp_path / "film.mkv").write_bytes(content)
    webmail.open(composes=[letter()])
    webmail.choose("Attach sealed file…")
    desk.attach(tmp_path / "film.mkv")
    webmail.wait_to_be_told("Attached: film.mkv.gpg. The webmail gets the sealed file only.")
    [file] = attached(webmail)
    assert (file["name"], file["size"] > len(content)) == ("film.mkv.gpg", True)
    assert file["sum"] != hashlib.sha256(content).hexdigest()
