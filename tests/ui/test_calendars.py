"""The queue on a real Radicale, by the window."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton

from sealpost.core.calendar import Hours
from sealpost.core.queue import Kind
from sealpost.core.tasks import Detail
from sealpost.services.queue import NewItem
from sealpost.ui.calendar_keeper import CalendarKeeper
from sealpost.ui.calendars import CalendarsWindow
from sealpost.ui.own_time import OwnTime
from support.calendar_server import radicale, task

BUSY = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//example//EN\r
BEGIN:VEVENT\r
UID:1\r
DTSTAMP:20261101T000000Z\r
DTSTART:20261124T130000Z\r
DURATION:PT1H\r
END:VEVENT\r
END:VCALENDAR\r
"""


@pytest.fixture(scope="module")
def running():
    with radicale() as server:
        yield server


@pytest.fixture
def server(running):
    running.ask("DELETE", f"/{running.user}/queue/")
    running.make_calendar("queue")
    return running


@pytest.fixture
def shown(services, jobs, qtbot, settled):
    def show():
        own_time = OwnTime(services.reminders, services.advisor, services.busy.check, jobs)
        window = CalendarsWindow(services.calendars, CalendarKeeper(services.calendars, jobs), own_time, jobs)
        qtbot.addWidget(window)
        window.show()
        settled()
        return window

    return show


def said(window, name="calendar-said"):
    return window.findChild(QLabel, name).text()


def look(window, server, settled, password=None):
    window.findChild(QLineEdit, "calendar-address").setText(server.url)
    window.findChild(QLineEdit, "calendar-user").setText(server.user)
    window.findChild(QLineEdit, "calendar-password").setText(password or server.password)
    press(window, "find-calendars", settled)


def press(window, name, settled):
    window.findChild(QPushButton, name).click()
    settled()
    settled()


@pytest.fixture
def connected(services, server):
    found = services.calendars.find(server.url, server.user, server.password)
    services.calendars.connect(found[0], server.user, server.password)


def test_without_a_server_it_asks_for_one(shown, picture):
    window = shown()
    picture(window, "calendars-empty")
    assert window.findChild(QLineEdit, "calendar-address").isVisible()


def test_a_calendar_is_found_chosen_and_connected(shown, server, settled, services, picture):
    window = shown()
    look(window, server, settled)
    picture(window, "calendars-found")
    assert window.findChild(QComboBox, "found-calendars").currentText() == "queue"
    press(window, "connect-calendar", settled)
    picture(window, "calendars-connected")
    assert said(window, "calendar-name") == "queue"
    assert services.calendars.connection().detail is Detail.KIND
    assert window.findChild(QLineEdit, "calendar-password").text() == ""


def test_quiet_hours_are_kept_and_taken_back(shown, services, settled):
    window = shown()
    line = window.findChild(QLineEdit, "quiet-hours")
    for typed, kept in (("22:00-07:00", Hours(time(22), time(7))), ("", None)):
        line.clear()
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Backspace if not typed else Qt.Key.Key_Return)
        line.editingFinished.emit()
        settled()
        assert services.reminders.quiet_hours() == kept


def test_hours_that_nobody_can_read_stay_to_be_mended(shown, services, settled):
    window = shown()
    line = window.findChild(QLineEdit, "quiet-hours")
    QTest.keyClicks(line, "at night")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settled()
    assert "“at night” is not a time" in said(window)
    assert line.text() == "at night"
    assert services.reminders.quiet_hours() is None


@pytest.mark.parametrize("chosen", ["file", "folder"])
def test_the_calendar_that_says_when_i_am_busy_is_chosen_and_dropped(
    shown, services, settled, tmp_path, monkeypatch, picture, chosen
):
    (tmp_path / "отпуск.ics").write_text(BUSY)
    path = tmp_path / "отпуск.ics" if chosen == "file" else tmp_path
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_named: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(path))
    window = shown()
    press(window, f"choose-busy-{chosen}", settled)
    picture(window, f"calendars-busy-{chosen}")
    assert said(window).startswith("1 appointment")
    assert services.advisor.busy_calendar() == str(path)
    press(window, "forget-busy", settled)
    assert services.advisor.busy_calendar() == ""


def test_a_file_that_is_no_calendar_is_not_taken(shown, services, settled, tmp_path, monkeypatch):
    path = tmp_path / "notes.ics"
    path.write_text("hello")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_named: (str(path), ""))
    window = shown()
    press(window, "choose-busy-file", settled)
    assert "notes.ics" in said(window)
    assert services.advisor.busy_calendar() == ""


def test_a_wrong_password_is_said(shown, server, settled):
    window = shown()
    look(window, server, settled, password="wrong")
    assert "does not take this name and password" in said(window)
    assert window.findChild(QPushButton, "find-calendars").isEnabled()


def test_what_goes_which_way_is_said(connected, shown, server, services, settled, picture):
    services.queue.add(NewItem(Kind.CALL, "Ask about the offer"))
    server.write("a.ics", task("phone-1", "SUMMARY:Call the bank"))
    window = shown()
    press(window, "sync-calendar", settled)
    picture(window, "calendars-synced")
    assert said(window).startswith("Synced. To the calendar: 1. From the calendar: 1.")


def test_what_goes_up_is_the_users_choice(connected, shown, services, settled):
    window = shown()
    box = window.findChild(QComboBox, "calendar-detail")
    box.setCurrentIndex(box.findData(Detail.EVERYTHING))
    box.activated.emit(box.currentIndex())
    settled()
    assert services.calendars.connection().detail is Detail.EVERYTHING


def test_a_server_is_forgotten_after_a_question(connected, shown, services, settled):
    window = shown()
    window.findChild(QPushButton, "forget-calendar").click()
    window.findChild(QMessageBox, "forget-dialog").findChild(QPushButton, "forget").click()
    settled()
    settled()
    assert services.calendars.connection() is None
    assert window.findChild(QLineEdit, "calendar-address").isVisible()


def test_it_syncs_by_itself_where_the_user_wants_that(connected, services, jobs, settled):
    keeper = CalendarKeeper(services.calendars, jobs)
    reports = []
    keeper.synced.connect(reports.append)
    keeper.look()
    settled()
    assert reports == []
    services.calendars.choose_pause(15)
    keeper.look()
    settled()
    settled()
    assert len(reports) == 1
    keeper.look()
    settled()
    assert len(reports) == 1


def test_a_server_that_is_away_is_tried_again_after_a_while(connected, services, jobs, settled, server):
    keeper = CalendarKeeper(services.calendars, jobs)
    services.calendars.choose_pause(5)
    failures, reports = [], []
    keeper.failed.connect(failures.append)
    keeper.synced.connect(reports.append)
    server.stop()
    keeper.look()
    settled()
    settled()
    server.start()
    for _ in range(4):
        keeper.look()
    settled()
    assert (len(failures), reports) == (1, [])
    keeper.look()
    settled()
    settled()
    assert len(reports) == 1
