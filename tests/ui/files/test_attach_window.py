from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from sealpost.errors import AppStopped, Cancelled, NoScreen
from sealpost.qt.jobs import StopSwitch
from sealpost.services.attaching import WantedFile
from sealpost.ui.files.attach_requests import AttachRequests
from sealpost.ui.files.attach_window import AttachWindow
from sealpost.ui.files.sealing import SealDialog
from sealpost.ui.files.work import SealOrder

WANTED = WantedFile("Chromium 156", "https://mail.google.com", ["bob@example.org"], "alice@example.org")
FOR_BOB = SealOrder(["bob@example.org"])


@pytest.fixture
def stop():
    return StopSwitch()


@pytest.fixture
def requests(windows, qapp):
    made = AttachRequests(has_screen=True)
    made.came.connect(windows.attach_for)
    yield made
    made.close()


@pytest.fixture
def asked(requests, stop, qtbot, qapp):
    """What a browser's thread waits for, and the window that came of it."""
    with ThreadPoolExecutor() as threads:
        future = threads.submit(requests.attach, WANTED, stop)
        qtbot.waitUntil(lambda: bool(open_ones(qapp)))
        [window] = open_ones(qapp)
        yield future, window
        stop.cancel()
    qtbot.waitUntil(lambda: not open_ones(qapp))


def open_ones(qapp):
    return [each for each in qapp.topLevelWidgets() if isinstance(each, AttachWindow) and each.isVisible()]


def test_the_page_gets_the_sealed_file_with_its_name(asked, report, home, qtbot, picture, settled):
    future, window = asked
    picture(window, "attach-empty")
    window.take(report)
    picture(window, "attach-chosen")
    window.findChild(SealDialog).reject()
    window.seal_for(FOR_BOB)
    qtbot.waitUntil(future.done, timeout=20_000)
    given = future.result()
    assert (given.name, home.gpg("--decrypt", content=given.content)) == (f"{report.name}.gpg", report.read_bytes())
    assert list(report.parent.iterdir()) == [report]


def test_the_people_of_the_letter_are_named_already(asked, report, settled, qtbot):
    _, window = asked
    window.take(report)
    settled()
    dialog = window.findChild(SealDialog)
    assert [label.text() for label in dialog.findChildren(QLabel, "recipient-address")] == ["bob@example.org"]
    dialog.reject()


def test_closing_the_window_tells_the_page(asked, qtbot):
    future, window = asked
    window.close()
    qtbot.waitUntil(future.done)
    with pytest.raises(Cancelled):
        future.result()


def test_a_page_that_went_away_closes_the_window(asked, stop, qtbot, qapp):
    stop.cancel()
    qtbot.waitUntil(lambda: not open_ones(qapp))


def test_what_is_too_large_for_a_mail_says_so_and_can_be_replaced(asked, tmp_path, qtbot, picture):
    future, window = asked
    with (tmp_path / "film.mkv").open("wb") as file:
        file.truncate(26_000_000)
    window.take(tmp_path / "film.mkv")
    window.findChild(SealDialog).reject()
    window.seal_for(FOR_BOB)
    choose = window.findChild(QPushButton, "attach-choose")
    qtbot.waitUntil(choose.isEnabled, timeout=20_000)
    picture(window, "attach-too-large")
    assert "larger than a mail can carry" in window.findChild(QLabel, "attach-said").text()
    assert not future.done()


def test_an_app_that_stops_tells_the_page(asked, requests, qtbot):
    future, _ = asked
    requests.close()
    qtbot.waitUntil(future.done)
    with pytest.raises(Cancelled):
        future.result()
    with pytest.raises(AppStopped):
        requests.attach(WANTED, StopSwitch())


def test_without_a_screen_nothing_can_be_chosen(qtbot):
    with pytest.raises(NoScreen):
        AttachRequests(has_screen=False).attach(WANTED, StopSwitch())
