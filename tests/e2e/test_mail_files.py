"""A sealed file of an open mail is fetched on a click, and opened in Sealpost's own window."""

import pytest

from support.gpg_home import people
from support.webmail import mail

pytestmark = pytest.mark.e2e

PLACES = {"gmail": "/attachment/", "yandex": "/message_part/"}


@pytest.fixture
def sealed(bob_home):
    to = ("--trust-model", "always", "-r", people().alice.fingerprint)
    return bob_home.gpg("--armor", "--encrypt", *to, content=b"Tajna 4711").decode()


@pytest.fixture(autouse=True)
def paired(browser):
    """The first word of a profile is that it is paired, whichever test comes first."""
    browser.extension_page("pages/popup/popup.html")
    browser.wait_until(lambda: "Connected to Sealpost" in browser.text(), "the state")


def show(webmail, name, content=""):
    for place in PLACES.values():
        webmail.fixture[f"{place}{name}"] = content
    webmail.open(mails=[mail(["Hello"], files=[name, "photo.jpg", "signature.asc"])])


def test_a_sealed_file_opens_in_a_window_and_the_page_never_sees_what_is_in_it(webmail, screen, sealed):
    name = f"note-{webmail.browser.name}-{'g' if 'google' in webmail.origin else 'y'}.asc"
    show(webmail, name, sealed)
    webmail.browser.press("button", f"Open {name} in Sealpost")
    webmail.wait_to_be_told("It is open in Sealpost\u2019s own window.")
    window = screen.wait_for_window("--name", f"^{name}$")
    assert "4711" not in webmail.known_to_the_page()
    screen.xdotool("windowactivate", "--sync", window, "key", "alt+F4")


def test_only_sealed_files_get_a_button(gmail, sealed):
    show(gmail, "note.asc", sealed)
    gmail.browser.wait_until(lambda: gmail.browser.has("button", "Open note.asc in Sealpost"), "our button")
    assert not gmail.browser.has("button", "Open photo.jpg in Sealpost")
    assert not gmail.browser.has("button", "Open signature.asc in Sealpost")
