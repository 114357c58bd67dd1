"""When something that a browser put on the desk is to be done."""

import pytest
from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDateTimeEdit, QLabel, QPushButton, QRadioButton

from sealpost.ui.ask_time import AskTimeDialog

LONG = "Wolfeschlegelsteinhausenbergerdorff-Хохлова-Árvíztűrő <b>Tükörfúrógép</b> " * 2


@pytest.fixture
def asked(services, jobs, qtbot, settled):
    def ask(item):
        dialog = AskTimeDialog(item.id, services.queue, services.reminders, jobs)
        qtbot.addWidget(dialog)
        dialog.show()
        settled()
        return dialog

    return ask


@pytest.fixture
def call(services):
    return services.browser_desk.queue_call("+36 20 123 4567")


@pytest.fixture
def press(settled):
    def press_button(dialog, name):
        dialog.findChild(QPushButton, name).click()
        settled()

    return press_button


def when(services, item):
    return services.queue.get(item.id).due_at


def test_a_good_time_is_proposed_and_taken_with_one_key(asked, press, services, call, picture):
    dialog = asked(call)
    picture(dialog, "ask-time")
    assert dialog.findChild(QLabel, "ask-time-title").text() == "Call +36201234567"
    assert dialog.findChild(QRadioButton, "time-next-good-slot").isChecked()
    press(dialog, "queue-at-time")
    assert when(services, call) > services.clock.now()
    assert not dialog.isVisible()


def test_another_time_is_taken_as_it_was_chosen(asked, press, services, call):
    dialog = asked(call)
    chosen = QDateTime.currentDateTime().addDays(9)
    dialog.findChild(QRadioButton, "time-own").setChecked(True)
    dialog.findChild(QDateTimeEdit, "own-time").setDateTime(chosen)
    press(dialog, "queue-at-time")
    assert abs(when(services, call).timestamp() - chosen.toSecsSinceEpoch()) < 61


def test_it_can_stay_without_a_time_or_be_taken_back(asked, press, services, call):
    press(asked(call), "without-time")
    assert when(services, call) is None
    press(asked(call), "undo-queueing")
    assert services.queue.get(call.id).state.value == "dropped"


def test_a_long_name_stays_in_the_window(asked, services, picture):
    item = services.browser_desk.queue_call_to("long@example.org", LONG, "https://mail.google.com")
    dialog = asked(item)
    picture(dialog, "ask-time-long")
    assert dialog.minimumSizeHint().width() <= dialog.width()
