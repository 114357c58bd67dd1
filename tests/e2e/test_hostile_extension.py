"""Another extension, with all the rights that a person can give one, runs beside ours and gets nothing of what is ours.

What browsers let such an extension do and nobody can prevent, such as pictures of the screen, is in SECURITY.md.
"""

import json
from pathlib import Path

import pytest

from support.browser import READER
from support.webmail import MORE, by_breaks, letter, mail, sealed_for_alice

pytestmark = pytest.mark.e2e

SECRET = "Tajna 4711"
WORD = "Zebra8023"


@pytest.fixture(scope="module", autouse=True)
def chosen(app):
    """The user's mark, with a word that nothing else holds."""
    assert app.run("mark", "--word", WORD, "--picture", "cat", "--colour", "violet").returncode == 0


@pytest.fixture(scope="module")
def bobs_letter(bob_home):
    return sealed_for_alice(bob_home, SECRET)


@pytest.fixture
def beside(webmail):
    """The webmail, with the hostile extension beside ours and in wait for the page."""
    with webmail.browser.another_extension(Path(__file__).with_name("hostile")):
        webmail.open()
        assert act(webmail, "wait")["waits"] == "nothing refused"
        yield webmail


@pytest.fixture
def got(beside, bobs_letter):
    """What it gets while a letter is open in the reader, by what it tried."""
    beside.open(mails=[mail(by_breaks(bobs_letter))])
    beside.browser.press("button", "Open")
    beside.wait_in_reader(SECRET)
    beside.wait_in_reader(WORD)
    return act(beside, "reach")


def act(webmail, name):
    ours = {"id": webmail.browser.extension_id, "origin": webmail.browser.extension_origin}
    return webmail.browser.page_eval(f"window.__hostile({json.dumps(name)}, {json.dumps(ours)})")


def all_refused(answers):
    return answers != [] and all(answer.startswith("refused: ") for answer in answers)


def test_an_opened_letter_and_the_mark_stay_ours(got):
    everything = json.dumps(got, ensure_ascii=False)
    assert "BEGIN PGP MESSAGE" in everything  # it does read the page,
    assert READER in everything  # and opens our closed shadow roots
    assert "4711" not in everything
    assert WORD not in everything


def test_its_messages_find_nobody(got):
    as_content_script, as_extension = got["messages as a content script"], got["messages as an extension"]
    assert all_refused([*as_content_script, *as_extension, got["a port to ours"]])
    assert all_refused(got["orders to our content script"])
    assert got["messages from our frames"] == []


def test_the_browser_refuses_it_our_native_host(got):
    assert all_refused(got["our native host"])


def test_its_script_never_takes_the_place_of_ours(beside, got):
    assert beside.browser.page_eval("document.documentElement.dataset.planted ?? 'nothing'") == "nothing"
    assert got["shadow roots made in the page"] == []


def test_what_it_presses_seals_signs_and_opens_nothing(beside, app, bobs_letter):
    beside.open(mails=[mail(by_breaks(bobs_letter))], composes=[letter(["div", {}, "I owe you 4711"])])
    beside.browser.press(*MORE)
    beside.browser.wait_until(lambda: beside.browser.has("menuitem", "Sign only"), "the menu")
    app.run("activity", "--clear")
    assert act(beside, "fake")["pressed"] >= len(("Open", "Encrypt", "More", "Encrypt and sign", "Sign only"))
    beside.browser.press("menuitem", "Sign only")  # a real click, which comes after the faked ones
    beside.browser.wait_until(lambda: "END PGP SIGNATURE" in beside.box_text, "a signed text in the box")
    used = json.loads(app.run("activity", "--json").stdout)["activity"]
    assert [use["operation"] for use in used] == ["sign"]
    assert beside.browser.text(READER) == ""
