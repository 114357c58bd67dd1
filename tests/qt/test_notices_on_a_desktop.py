"""A notice shown by a real notification service, and its button pressed with a real mouse."""

import pytest
from PySide6.QtGui import QImage

from sealpost.qt.jobs import Jobs
from sealpost.qt.notifier import Notice, Notifier, Press
from support import x11

REAL = "/usr/lib/notification-daemon/notification-daemon"
NOTICE = Notice(
    "call-1", "A call is due", "Zoë: agree on a day", {Press.OPEN: "Open", Press.DONE: "Done", Press.SNOOZE: "Snooze"}
)
DONE = (251, 87)  # where this service draws the second of three buttons
PATIENCE = 60_000


@pytest.fixture
def desktop():
    with x11.desktop() as desktop:
        yield desktop


def test_the_button_of_a_notice_is_pressed_with_the_mouse(desktop, qapp, qtbot):
    desktop.start(REAL)
    address = desktop.environ["DBUS_SESSION_BUS_ADDRESS"]
    x11.wait_for_name(address, "org.freedesktop.Notifications")
    jobs = Jobs()
    notifier = Notifier(jobs, address, QImage(16, 16, QImage.Format.Format_ARGB32))
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: notifier.shown_names == ("call-1",), timeout=PATIENCE)
    window = desktop.wait_for_window("--class", "notification-daemon")
    with qtbot.waitSignal(notifier.pressed, timeout=PATIENCE) as pressed:
        desktop.xdotool("mousemove", "--window", window, *map(str, DONE), "click", "1")
    assert pressed.args == ["call-1", Press.DONE]
    notifier.close()
    jobs.close()
