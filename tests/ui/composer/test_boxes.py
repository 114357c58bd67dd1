"""A compose box asks for a letter from a thread of the broker; it is written in a window."""

from queue import SimpleQueue
from threading import Thread

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from sealpost.core.letter import Letter
from sealpost.errors import Cancelled, NoScreen
from sealpost.qt.jobs import StopSwitch
from sealpost.services.compose_boxes import Placed, WantedLetter
from sealpost.ui.windows import DesktopWindows

BOX = "00000000-0000-4000-8000-000000000001"
LETTER = Letter(to=("bob@example.org",), subject="Offer", text="Szia Bob", account="alice@example.org")


class Page:
    """A content script's side of it."""

    def __init__(self, desktop, box=BOX, profile="p1", letter=LETTER):
        self.stop = StopSwitch()
        self.profile = profile
        self.answers = SimpleQueue()
        self._desktop = desktop
        wanted = WantedLetter(profile, "Firefox", "https://mail.google.com", box, letter)
        self._thread = Thread(target=self._ask, args=(wanted,), daemon=True)
        self._thread.start()

    def _ask(self, wanted):
        try:
            self.answers.put(self._desktop.compose(wanted, self.stop))
        except Exception as error:  # noqa: BLE001 - is what the test looks at
            self.answers.put(error)

    def answer(self):
        return self.answers.get(timeout=20)

    def report(self, outcome, token=None, profile=None):
        self._desktop.composed(profile or self.profile, token or self.given.token, outcome)

    def take(self):
        self.given = self.answer()
        return self.given


@pytest.fixture
def desktop(windows, qtbot):
    del qtbot
    desktop = DesktopWindows(has_screen=True)
    desktop.box_came.connect(windows.compose_for)
    yield desktop
    desktop.close()


@pytest.fixture
def page(desktop, windows, qtbot, settled):
    """Asks, and the window is there."""

    def ask(**more):
        count = len(windows._composers)
        asking = Page(desktop, **more)
        qtbot.waitUntil(lambda: len(windows._composers) > count, timeout=10_000)
        settled()
        asking.window = windows._composers[-1]
        return asking

    return ask


def insert(page, settled):
    page.window.findChild(QPushButton, "insert-letter").click()
    settled()


def said(page):
    return page.window.findChild(QLabel, "composer-notice-said").text()


def test_recipients_and_subject_come_along(page):
    letter = page().window.letter
    assert (letter.to, letter.subject) == (("bob@example.org",), "Offer")


def test_the_box_gets_the_sealed_letter_and_whom_it_is_for(page, settled, home, picture):
    asking = page()
    picture(asking.window, "composer-for-a-box")
    insert(asking, settled)
    given = asking.take()
    assert home.gpg("--decrypt", content=given.armored.encode()).decode() == "Szia Bob"
    assert given.addresses == ["bob@example.org"]


def test_the_window_says_when_the_letter_is_there_and_forgets_the_draft(page, settled, qtbot, services, picture):
    asking = page()
    asking.window.findChild(QLineEdit, "subject").setText("Another offer")
    asking.window.keep_draft()
    insert(asking, settled)
    asking.take()
    asking.report(Placed.INSERTED)
    qtbot.waitUntil(lambda: "is in the webmail" in said(asking), timeout=10_000)
    settled()
    picture(asking.window, "composer-inserted")
    assert services.drafts.kept() == []
    assert not asking.window.findChild(QPushButton, "insert-letter").isVisible()


@pytest.mark.parametrize("outcome", [Placed.GONE, Placed.OTHER_ACCOUNT, Placed.NOT_KEPT])
def test_a_letter_that_did_not_get_there_can_be_copied(page, settled, qtbot, outcome, picture):
    asking = page()
    insert(asking, settled)
    given = asking.take()
    asking.report(outcome)
    qtbot.waitUntil(lambda: "paste it yourself" in said(asking), timeout=10_000)
    picture(asking.window, f"composer-{outcome.value}")
    asking.window.findChild(QPushButton, "copy-sealed").click()
    assert QGuiApplication.clipboard().text() == given.armored


def test_a_box_that_goes_leaves_the_letter_to_be_copied(page, settled, qtbot, picture):
    asking = page()
    asking.stop.cancel()
    qtbot.waitUntil(lambda: "is gone" in said(asking), timeout=10_000)
    picture(asking.window, "composer-box-went")
    assert isinstance(asking.answer(), Cancelled)
    assert not asking.window.findChild(QPushButton, "insert-letter").isVisible()
    asking.window.findChild(QPushButton, "copy-letter").click()
    settled()
    assert "BEGIN PGP MESSAGE" in QGuiApplication.clipboard().text()


def test_a_browser_that_says_nothing_is_not_waited_for(page, settled):
    asking = page()
    insert(asking, settled)
    asking.window._placing._patience.timeout.emit()
    assert "did not say" in said(asking)


def test_closing_the_window_tells_the_page(page):
    asking = page()
    asking.window.close()
    assert isinstance(asking.answer(), Cancelled)


def test_one_box_never_has_two_letters(page, desktop, windows, settled, qtbot):
    first = page()
    second = Page(desktop)
    qtbot.waitUntil(lambda: not first.answers.empty(), timeout=10_000)
    assert isinstance(first.answer(), Cancelled)
    assert windows._composers == [first.window]
    insert(first, settled)
    assert "BEGIN PGP MESSAGE" in second.answer().armored


def test_two_boxes_have_two_letters(page, windows):
    page()
    page(box="00000000-0000-4000-8000-000000000002")
    assert len(windows._composers) == 2


def test_the_same_box_of_another_profile_is_another_box(page, windows):
    page()
    page(profile="p2")
    assert len(windows._composers) == 2


def test_another_profile_can_not_say_what_became_of_a_letter(page, desktop, settled, qtbot):
    asking = page()
    insert(asking, settled)
    asking.take()
    asking.report(Placed.INSERTED, profile="p2")
    asking.report(Placed.NOT_KEPT)
    qtbot.waitUntil(lambda: "paste it yourself" in said(asking), timeout=10_000)


def test_an_account_that_the_key_does_not_name_is_pointed_out(page, picture):
    asking = page(letter=Letter(to=("bob@example.org",), text="x", account="work@example.org"))
    picture(asking.window, "composer-account")
    assert "work@example.org" in asking.window.findChild(QLabel, "account-note").text()


def test_without_a_screen_nobody_can_write(qtbot):
    del qtbot
    with pytest.raises(NoScreen):
        DesktopWindows(has_screen=False).compose(WantedLetter("p", "", "", BOX, LETTER), StopSwitch())


# --- Answers that were begun in the reader ------------------------------------------------------------------

ANSWER = Letter(to=("bob@example.org",), text="\n\n> Miért?\n")


@pytest.fixture
def answer(desktop, windows, settled):
    desktop.answer_begun.connect(windows.compose_answer)
    desktop.answer("p1", ANSWER)
    settled()
    return windows._composers[0]


def test_an_answer_quotes_and_says_how_it_gets_into_the_webmail(answer, picture):
    picture(answer, "composer-answer")
    assert answer.letter.text.startswith("\n\n> Miért?")
    assert "press Reply there" in answer.findChild(QLabel, "composer-notice-said").text()


def test_the_box_for_the_same_person_gets_the_answer(answer, desktop, windows, settled, qtbot):
    asking = Page(desktop)
    qtbot.waitUntil(lambda: not answer.findChild(QPushButton, "insert-letter").isHidden(), timeout=10_000)
    settled()
    assert windows._composers == [answer]
    assert answer.letter.subject == "Offer"
    answer.findChild(QPushButton, "insert-letter").click()
    settled()
    assert "BEGIN PGP MESSAGE" in asking.answer().armored


@pytest.mark.parametrize("other", [{"profile": "p2"}, {"letter": Letter(to=("zoya@example.org",))}])
def test_a_box_of_another_profile_or_person_does_not_get_the_answer(answer, desktop, windows, qtbot, other):
    Page(desktop, **other)
    qtbot.waitUntil(lambda: len(windows._composers) == 2, timeout=10_000)
    assert answer.findChild(QPushButton, "insert-letter").isHidden()
