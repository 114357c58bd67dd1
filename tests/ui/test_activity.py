import json

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QTableView

from sealpost.ui.activity import ActivityWindow
from support import gpg_home as homes


@pytest.fixture
def shown(services, jobs, windows, qtbot, settled):
    def show():
        window = ActivityWindow(services.activity, jobs, windows.keeper)
        qtbot.addWidget(window)
        window.show()
        settled()
        return window

    return show


@pytest.fixture
def used(services):
    """Three uses of Alice's key."""
    alice = homes.people().alice.fingerprint
    services.activity.record("encrypt", "https://mail.google.com", "Chromium 156", alice)
    services.activity.record("open", "https://mail.yandex.ru", "Firefox 140", alice, "pinentry-cancelled")
    services.activity.record("sign", "sealpost", "Chromium 156", alice)


def outcomes(window):
    model = window.findChild(QTableView, "activity-table").model()
    return [model.index(row, 4).data() for row in range(model.rowCount())]


@pytest.mark.usefixtures("used")
def test_uses_are_listed_newest_first(shown, picture):
    window = shown()
    picture(window, "activity")
    assert outcomes(window) == ["done", "passphrase not entered", "done"]


@pytest.mark.usefixtures("used")
def test_the_list_can_be_exported(shown, settled, tmp_path, monkeypatch):
    file = tmp_path / "activity.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    window = shown()
    window.findChild(QPushButton, "export-activity").click()
    settled()
    assert "https://mail.yandex.ru" in file.read_text("utf-8")


@pytest.mark.usefixtures("used")
def test_the_list_can_be_exported_for_programs(shown, settled, tmp_path, monkeypatch):
    file = tmp_path / "activity.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    window = shown()
    window.findChild(QPushButton, "export-activity").click()
    settled()
    assert "https://mail.yandex.ru" in [use["origin"] for use in json.loads(file.read_text("utf-8"))]


@pytest.mark.usefixtures("used")
def test_an_export_that_failed_says_so(shown, settled, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no-folder" / "a.csv"), ""))
    window = shown()
    window.findChild(QPushButton, "export-activity").click()
    settled()
    assert "can't be written" in window.findChild(QLabel, "activity-note").text()


@pytest.mark.usefixtures("used")
def test_the_list_is_cleared_only_after_asking(shown, settled, services):
    window = shown()
    window.findChild(QPushButton, "clear-activity").click()
    assert len(services.activity.recent()) == 3
    window.findChild(QMessageBox, "clear-dialog").findChild(QPushButton, "clear").click()
    settled()
    assert services.activity.recent() == []
