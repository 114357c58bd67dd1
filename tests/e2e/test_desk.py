"""From the webmail to the desk and back: people kept, calls and sealed letters queued, sent and marked as sent."""

import json
from itertools import count

import pytest

from support.chromium import Chromium
from support.webmail import ENCRYPT, by_breaks, letter, mail

pytestmark = pytest.mark.e2e

SECRET = "Tajna 4711"
POPUP = "pages/popup/popup.html"
QUEUED = (
    "Sealed and put on your desk; Sealpost asks when. You can discard this draft. If you know the hour already, the "
    "webmail's own Schedule send works with the sealed text, too."
)
READY = "The sealed letter is in the box, letter for letter. Look at the recipients and press Send."
numbers = count()


@pytest.fixture
def answers_when(screen):
    """The person at the desktop takes the time that is proposed."""

    def take():
        found = screen.wait_for_window("--name", "^When")
        screen.xdotool("windowactivate", "--sync", found, "key", "Return")

    return take


@pytest.fixture(autouse=True)
def desk(app):
    """Empty at first."""
    desk = Desk(app)
    for line in desk.lines():
        assert app.run("queue", "drop", line["id"]).returncode == 0
    return desk


class Desk:
    """The queue, as a terminal shows it."""

    def __init__(self, app):
        self._app = app

    def lines(self):
        said = self._app.run("queue", "list", "--json")
        return [line for lines in json.loads(said.stdout).values() if isinstance(lines, list) for line in lines]


def due(browser):
    """What the popup lists."""
    browser.extension_page(POPUP)
    ask = "chrome.runtime.sendMessage({ kind: 'ask', id: crypto.randomUUID(), op: 'due', body: {} })"
    answer = browser.page_eval(f"{ask}.then(answer => JSON.stringify(answer))")
    return json.loads(answer)["body"]["items"]


def queue(webmail, answers_when, bcc=()):
    """A sealed letter for Bob on the desk: its line in the popup."""
    subject = f"Offer {next(numbers)}"
    webmail.open(composes=[letter(["div", {}, SECRET], bcc=bcc)])
    webmail.browser.page_eval(f"document.querySelector('input[name^=subject]').value = {subject!r}")
    webmail.choose("Queue for later…")
    webmail.wait_to_be_told(QUEUED)
    answers_when()
    webmail.browser.wait_until(lambda: subject in {line["title"] for line in due(webmail.browser)}, "the line")
    return next(line for line in due(webmail.browser) if line["title"] == subject)


def open_for(webmail, line, bcc=""):
    """A compose box for it in this tab, as the popup opens one in a new tab."""
    site = "gmail" if "google" in webmail.origin else "yandex"
    webmail.fixture["/fixture.json"] = json.dumps({})
    webmail.browser.page_eval(
        "chrome.tabs.getCurrent().then(tab => chrome.storage.session.set("
        f"{{ ['letter-in-tab:' + tab.id]: {{ item: {line['item']!r} }} }}).then(() => ''))"
    )
    title = line["title"].replace(" ", "%20")
    links = {
        "gmail": f"/mail/?view=cm&fs=1&to=bob%40example.org&su={title}&bcc={bcc}",
        "yandex": f"/compose?mailto=mailto%3Abob%2540example.org%3Fsubject%3D{title.replace('%', '%25')}%26bcc%3D{bcc}",
    }
    webmail.browser.goto(webmail.origin + links[site])


def test_a_queued_letter_is_filled_in_sent_and_marked_as_sent(webmail, answers_when, bob_home):
    line = queue(webmail, answers_when)
    open_for(webmail, line)
    webmail.wait_to_be_told(READY)
    webmail.browser.press("button", "Send")
    webmail.wait_to_be_told("Sent: it is marked as done on your desk.")
    assert bob_home.gpg("--decrypt", content=webmail.sent[0].encode()).decode().strip() == SECRET
    assert line["item"] not in {each["item"] for each in due(webmail.browser)}


def test_people_in_bcc_are_brought_up_again_and_stay_there(webmail, answers_when, gpg):
    line = queue(webmail, answers_when, bcc=["zoya@example.org"])
    open_for(webmail, line, bcc="zoya@example.org")
    webmail.wait_to_be_told(READY)
    webmail.browser.press("button", "Send")
    webmail.wait_to_be_told("Sent: it is marked as done on your desk.")
    assert "keyid 0000000000000000" in gpg.gpg("--list-packets", content=webmail.sent[0].encode()).decode()


def test_the_sender_of_a_mail_gets_a_call_from_the_reader(webmail, bob_home, answers_when):
    sealed = bob_home.gpg("--armor", "--trust-model", "always", "-r", "alice@example.org", "--encrypt", content=b"Hi")
    webmail.open(mails=[mail(by_breaks(sealed.decode()))])
    webmail.browser.press("button", "Open")
    webmail.wait_in_reader("Hi")
    webmail.browser.press("button", "Queue a call", "/pages/reader/reader.html")
    webmail.wait_in_reader("The call is on your desk; Sealpost asks when.")
    answers_when()
    assert any(line["kind"] == "call" and "bob@example.org" in line["name"] for line in due(webmail.browser))


# --- The context menu, which a test can press in Chromium only ---------------------------------------------

CLICK = """async ([command, url]) => {
  const [tab] = await chrome.tabs.query({ url });
  chrome.contextMenus.onClicked.dispatch({ menuItemId: command, frameId: 0 }, tab);
}"""


@pytest.fixture
def menu(browser, webmail):
    if not isinstance(browser, Chromium):
        pytest.skip("a test can't press an entry of Firefox's context menu")

    def press(command):
        browser.context.service_workers[0].evaluate(CLICK, [command, webmail.origin + "/*"])

    return press


def select(webmail, text):
    webmail.open(mails=[mail([["p", {"id": "selected"}, text]], sender="ildiko@szelkut.example")], composes=[letter()])
    webmail.browser.wait_until(lambda: webmail.browser.has(*ENCRYPT), "our work in the page")
    webmail.browser.page_eval("getSelection().selectAllChildren(document.getElementById('selected')) ?? ''")


def test_a_selected_number_is_queued_as_a_call(webmail, menu, answers_when):
    select(webmail, "+36 20 123 4567")
    menu("queue-call")
    answers_when()
    assert any(line["kind"] == "call" and line["name"] == "+36201234567" for line in due(webmail.browser))


def test_what_is_no_number_is_said_on_the_page(webmail, menu):
    select(webmail, "rm -rf")
    menu("queue-call")
    webmail.wait_to_be_told("“rm -rf” is not a telephone number. Select the whole number, with its country code.")


def test_the_sender_is_kept_with_one_click_and_known_the_next_time(webmail, menu):
    select(webmail, "Szia")
    menu("keep-sender")
    kept, known = (
        "ildiko@szelkut.example is in your contacts now.",
        "ildiko@szelkut.example is in your contacts already.",
    )
    webmail.browser.wait_until(lambda: webmail.browser.says(kept) or webmail.browser.says(known), kept)
    select(webmail, "Szia")
    menu("keep-sender")
    webmail.wait_to_be_told(known)


def test_the_popup_opens_a_compose_box_for_a_due_letter(webmail, menu, browser, answers_when):
    line = queue(webmail, answers_when)
    webmail.fixture["/fixture.json"] = json.dumps({})
    name = "Open in Gmail" if "google" in webmail.origin else "Open in Yandex Mail"
    popup = browser.context.new_page()  # which closes itself
    popup.goto(f"{browser.extension_origin}/{POPUP}")
    row = popup.locator("li", has_text=line["title"])
    with browser.context.expect_page() as opened:
        row.get_by_role("button", name=name).click()
    opened.value.locator(webmail.box).filter(has_text="END PGP MESSAGE").wait_for()
    opened.value.close()
