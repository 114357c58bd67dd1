import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QSystemTrayIcon

from sealpost.ui.seal import Mark, seal_icon, seal_pixmap
from sealpost.ui.tray import WATCHER, Tray
from support import x11


@pytest.fixture
def tray(qapp):
    tray = Tray()
    yield tray
    tray.deleteLater()
    qapp.processEvents()


def action(tray, name):
    return next(each for each in menu(tray).actions() if each.objectName() == name)


def menu(tray):
    return tray.findChild(QSystemTrayIcon).contextMenu()


def test_the_first_line_says_how_things_stand(tray):
    tray.say(Mark.WAITING, "Waiting for you")
    assert tray.findChild(QAction, "tray-state").text() == "Waiting for you"


def test_the_tool_tip_says_it_too(tray):
    tray.say(Mark.PROBLEM, "Something needs mending")
    assert tray.findChild(QSystemTrayIcon).toolTip() == "Sealpost: Something needs mending"


@pytest.mark.parametrize("name", ["main", "keys", "sites", "activity", "advisor", "doctor"])
def test_each_window_can_be_chosen(tray, qtbot, name):
    with qtbot.waitSignal(tray.window_chosen) as chosen:
        action(tray, f"tray-{name}").trigger()
    assert chosen.args == [name]


def test_what_is_due_stays_on_the_icon_until_it_is_handled(tray, qtbot):
    before = tray.findChild(QSystemTrayIcon).icon().pixmap(64).toImage()
    tray.say_due(3)
    assert action(tray, "tray-due").isVisible()
    assert tray.findChild(QSystemTrayIcon).toolTip().endswith("3 due")
    assert tray.findChild(QSystemTrayIcon).icon().pixmap(64).toImage() != before
    tray.say(Mark.READY, "Ready")
    assert tray.findChild(QSystemTrayIcon).toolTip() == "Sealpost: Ready · 3 due"
    with qtbot.waitSignal(tray.due_chosen):
        action(tray, "tray-due").trigger()
    tray.say_due(0)
    assert not action(tray, "tray-due").isVisible()
    assert tray.findChild(QSystemTrayIcon).icon().pixmap(64).toImage() == before


def test_an_hour_of_quiet_can_be_chosen_and_ended(tray, qtbot):
    with qtbot.waitSignal(tray.quiet_chosen) as chosen:
        action(tray, "tray-quiet").trigger()
    assert chosen.args == [True]
    tray.say_quiet(True)
    with qtbot.waitSignal(tray.quiet_chosen) as chosen:
        action(tray, "tray-quiet").trigger()
    assert chosen.args == [False]


def test_locking_can_be_chosen(tray, qtbot):
    with qtbot.waitSignal(tray.lock_chosen):
        action(tray, "tray-lock").trigger()


def test_quitting_can_be_chosen(tray, qtbot):
    with qtbot.waitSignal(tray.quit_chosen):
        action(tray, "tray-quit").trigger()


def test_a_click_is_told(tray, qtbot):
    with qtbot.waitSignal(tray.clicked):
        tray.findChild(QSystemTrayIcon).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_every_item_can_be_reached_by_its_letter(tray):
    offered = [each for each in menu(tray).actions() if each.isEnabled() and not each.isSeparator()]
    titles = [each.text().lower() for each in offered]
    assert len({title[title.index("&") + 1] for title in titles}) == len(offered)


@pytest.mark.parametrize("size", [16, 22, 48])
def test_each_state_looks_different_at_every_size(qapp, size):
    pictures = [seal_pixmap(mark, size).toImage() for mark in Mark]
    assert all(one != other for index, one in enumerate(pictures) for other in pictures[:index])


def test_a_state_can_be_told_without_its_colour(qapp):
    grey = [seal_pixmap(mark, 48).toImage().convertToFormat(QImage.Format.Format_Grayscale8) for mark in Mark]
    assert all(one != other for index, one in enumerate(grey) for other in grey[:index])


def test_an_icon_is_there_before_a_host_asks_for_it(tray):
    assert not tray.findChild(QSystemTrayIcon).icon().isNull()
    assert not seal_icon(Mark.READY).isNull()


def test_a_tray_host_that_comes_later_gets_the_icon(tray, qtbot):
    before = tray.findChild(QSystemTrayIcon)
    with x11.session_bus() as address:
        bus = QDBusConnection.connectToBus(address, "late-host")
        tray.follow_hosts(bus)
        with qtbot.waitSignal(before.destroyed):
            assert bus.registerService(WATCHER)
        QDBusConnection.disconnectFromBus("late-host")
    after = tray.findChild(QSystemTrayIcon)
    assert after.contextMenu() is not None
    assert not after.icon().isNull()


def test_what_comes_next_stands_in_the_menu_and_opens_the_queue(tray, qtbot):
    assert not action(tray, "tray-next").isVisible()
    tray.say_next("Next: Call Smith & Sons, Tue 15:00")
    assert action(tray, "tray-next").text() == "Next: Call Smith && Sons, Tue 15:00"
    with qtbot.waitSignal(tray.window_chosen) as chosen:
        action(tray, "tray-next").trigger()
    assert chosen.args == ["queue"]
    tray.say_next("")
    assert not action(tray, "tray-next").isVisible()
