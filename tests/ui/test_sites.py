from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from sealpost.broker.server import SessionInfo
from sealpost.ui.paired_browsers import PairedBrowsersList
from sealpost.ui.sites import SitesWindow

SESSION = SessionInfo("Chromium 156", "p", "0.1.0", "chrome-extension://abc/", datetime(2026, 1, 2, 3, 4, tzinfo=UTC))


@pytest.fixture
def dismissed():
    """The profiles whose sessions were ended."""
    return []


@pytest.fixture
def shown(services, jobs, qtbot, settled, dismissed):
    def show(sessions=()):
        browsers = PairedBrowsersList(services.pairing, lambda: sessions, dismissed.append, jobs)
        window = SitesWindow(services.sites, browsers, jobs)
        qtbot.addWidget(window)
        window.show()
        settled()
        return window

    return show


def rows(window):
    model = window.findChild(QTableView, "site-rules").model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_answers_are_listed(services, shown, picture):
    services.sites.allow("https://mail.google.com", "encrypt")
    services.sites.deny("https://mail.yandex.ru", "open")
    window = shown([SESSION])
    picture(window, "sites")
    assert ["mail.google.com", "Seal and sign", "always"] in rows(window)
    assert ["mail.yandex.ru", "Open", "never"] in rows(window)


def test_a_revoked_answer_is_gone_from_the_list_and_the_store(services, shown, settled):
    services.sites.allow("https://mail.google.com", "encrypt")
    window = shown()
    window.findChild(QTableView, "site-rules").selectRow(0)
    window.findChild(QPushButton, "forget-rule").click()
    settled()
    assert rows(window) == []
    assert services.sites.list() == []


def test_nothing_can_be_revoked_while_nothing_is_chosen(services, shown):
    services.sites.allow("https://mail.google.com", "encrypt")
    assert not shown().findChild(QPushButton, "forget-rule").isEnabled()


def test_without_answers_the_list_says_why(shown, picture):
    window = shown()
    picture(window, "sites-empty")
    assert "No answers yet" in window.findChild(QLabel, "sites-note").text()


def browsers(window):
    model = window.findChild(QTableView, "paired-browsers").model()
    return [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]


def test_paired_browsers_are_listed_with_those_that_are_connected(services, shown, picture):
    services.pairing.keep("p", "Chromium 156", bytes(32))
    services.pairing.keep("q", "Firefox 140", bytes(32))
    window = shown([SESSION])
    picture(window, "paired-browsers")
    assert sorted(browsers(window)) == [["Chromium", "connected"], ["Firefox", ""]]


def test_a_revoked_browser_is_gone_from_the_list_and_cut_off(services, shown, settled, dismissed):
    services.pairing.keep("p", "Chromium 156", bytes(32))
    window = shown([SESSION])
    window.findChild(QTableView, "paired-browsers").selectRow(0)
    window.findChild(QPushButton, "revoke-pairing").click()
    settled()
    assert (browsers(window), services.pairing.list(), dismissed) == ([], [], ["p"])
