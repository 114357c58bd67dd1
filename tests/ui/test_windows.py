import threading
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from sealpost.core.advisor import Goal
from sealpost.core.assistant import Progress
from sealpost.core.queue import ItemId, Kind, QueueItem, SeriesId
from sealpost.qt.leaving import leave
from sealpost.services.queue import NewItem
from sealpost.services.queue_ports import ActKind, QueueEdit
from sealpost.store.queue import StoredQueue
from sealpost.ui.actions import WINDOWS
from sealpost.ui.windows import DesktopWindows
from support import gpg_home as homes


@pytest.fixture
def shown(windows, qtbot, qapp):
    def show(name):
        windows.show(name)
        window = next(
            each for each in qapp.topLevelWidgets() if each.objectName() == f"{name}-window" and each.isVisible()
        )
        qtbot.addWidget(window)
        return window

    return show


@pytest.mark.parametrize("name", WINDOWS)
def test_each_window_is_made_when_it_is_asked_for(shown, settled, name):
    assert shown(name).isVisible()
    settled()


def test_a_window_is_made_once(windows, shown, settled):
    first = shown("sites")
    assert shown("sites") is first
    settled()


def test_a_minimised_window_comes_back(windows, shown, settled):
    window = shown("sites")
    window.showMinimized()
    windows.show("sites")
    assert not window.isMinimized()
    settled()


def test_a_start_in_the_background_puts_the_window_out_of_the_way(windows, qapp, qtbot, settled):
    windows.show_out_of_the_way("main")
    window = next(each for each in qapp.topLevelWidgets() if each.objectName() == "main-window" and each.isVisible())
    qtbot.addWidget(window)
    assert window.isMinimized()
    settled()


def test_a_window_can_be_asked_for_from_any_thread(qtbot):
    desktop = DesktopWindows(has_screen=True)
    with qtbot.waitSignal(desktop.asked) as asked:
        threading.Thread(target=desktop.show, args=["keys"]).start()
    assert asked.args == ["keys"]


def test_leaving_is_not_held_up_by_a_window_that_asks_back(qapp):
    class Stubborn(QWidget):
        def closeEvent(self, event):  # noqa: N802 - Qt's name
            event.ignore()

    window = Stubborn()
    window.show()
    QTimer.singleShot(0, leave)
    assert qapp.exec() == 0
    window.hide()


def test_locking_makes_the_agent_ask_again(windows, settled, home, services, alice):
    home.protect(homes.people().alice, "correct horse")
    home.pinentry_gives("correct horse")
    services.mail.sign("text", alice)
    services.mail.sign("text", alice)
    asked = home.times_asked
    windows.lock()
    settled()
    services.mail.sign("text", alice)
    assert (asked, home.times_asked) == (1, 2)


def test_who_has_never_seen_it_gets_the_assistant_instead_of_the_main_window(windows, settled, qtbot):
    windows.show_first("main")
    settled()
    first = windows._open.keys() - set()
    windows.services.assistant.remember(Progress())
    windows._open["assistant"].close()
    windows.show_first("main")
    settled()
    assert (first, windows._open.keys()) == ({"assistant"}, {"assistant", "main"})
    for window in windows._open.values():
        qtbot.addWidget(window)


def test_what_comes_next_in_the_queue_is_told_in_words(windows, services, settled, qtbot):
    due = services.clock.now() + timedelta(hours=5)
    services.queue.add(NewItem(Kind.CALL, way="+36201234567", when=services.queue.when_for(None, due)))
    with qtbot.waitSignal(windows.next_known) as told:
        windows.look_for_next()
    assert told.args[0].startswith("Next: Call +36201234567, ")


def test_a_new_call_begins_in_the_line_of_the_queue(windows, qtbot, settled):
    windows.show("call")
    window = windows.window("queue")
    qtbot.addWidget(window)
    settled()
    assert window.isVisible()


def test_what_was_removed_long_ago_is_forgotten_by_itself(windows, services, settled):
    long_ago = datetime.now(UTC) - timedelta(days=91)
    item = QueueItem(
        ItemId("a-0"), SeriesId("a"), 0, Kind.CALL, None, "Agree on a day", Goal.MEETING, when=None, way="+36201234567"
    )
    StoredQueue(services.database).act(QueueEdit(ActKind.ADDED, [item]), long_ago)
    windows.look_after_storage()
    settled()
    assert services.queue.history() == []
    assert services.queue.open_items() == [item]
