"""A page gets the sealed file that was chosen in the app's window, and learns nothing else of this computer."""

import base64

BODY = {"to": ["bob@example.org"], "hidden": ["zoya@example.org"], "account": "alice@example.org"}


def test_the_sealed_file_comes_back_whole(browser, door):
    reply = browser.ask("attach", BODY)["body"]
    assert (reply["name"], base64.b64decode(reply["content"])) == ("отчёт.pdf.gpg", bytes(range(256)) * 4000)
    wanted = door.windows.wanted_files.get_nowait()
    assert (wanted.to, wanted.account) == (["bob@example.org", "zoya@example.org"], "alice@example.org")


def test_only_a_mail_page_may_ask_for_it(browser):
    assert browser.ask("attach", BODY, caller="popup")["error"]["code"] == "caller-refused"


def test_a_page_can_not_name_a_file(browser):
    assert browser.ask("attach", {**BODY, "path": "/etc/passwd"})["error"]["code"] == "bad-request"
