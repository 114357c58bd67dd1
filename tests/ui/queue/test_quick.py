"""One line queues; what was read of it is a chip that can be taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from sealpost.core.advisor import Standing
from sealpost.core.queue import ContactId, Kind
from support.desk import ZOE


@pytest.fixture
def zoe(desk):
    return desk.contacts.add(replace(ZOE, id=ContactId(""))).contact


@pytest.fixture
def window(shown, zoe):
    return shown()


@pytest.fixture
def typed(window, settled):
    def write(text):
        line = window.findChild(QLineEdit, "quick-line")
        line.setText(text)
        settled()
        return line

    return write


def chip(window, name):
    found = window.findChildren(QPushButton, f"chip-{name}")
    return found[-1].text() if found else None


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("call Zoe: agree on a day @ friday 15:00", Kind.CALL, "agree on a day"),
        ("позвонить Zoe: договориться о встрече @ в пятницу в 15:00", Kind.CALL, "договориться о встрече"),
        ("hívd Zoe: időpont @ pénteken 15:00", Kind.CALL, "időpont"),
        ("write Zoe: the contract @ friday 15:00", Kind.LETTER, "the contract"),
    ],
)
def test_a_line_in_three_languages_is_queued_by_return(typed, desk, settled, qtbot, zoe, text, kind, title):
    line = typed(text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    (item,) = desk.queue.open_items()
    assert (item.kind, item.contact, item.title) == (kind, zoe.id, title)
    assert item.when.wall.isoformat() == "2026-11-27T15:00:00"
    assert line.text() == ""


def test_what_was_read_stands_below_the_line(typed, window, picture):
    typed("call Zoe: agree on a meeting @ friday 15:00")
    picture(window, "queue-quick")
    assert chip(window, "kind").startswith("Call")
    assert chip(window, "person") == "Zoe Quartz"
    assert chip(window, "when").startswith("Fri 15:00")
    assert "Advice: " in window.findChildren(QLabel, "quick-advice")[-1].text()


def test_backspace_behind_the_date_takes_the_chip_away_and_no_letter(typed, window, settled, qtbot):
    line = typed("call Zoe: lunch @ friday 15:00")
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    settled()
    assert line.text() == "call Zoe: lunch @ friday 15:00"
    assert chip(window, "when") is None
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert line.text() == "call Zoe: lunch @ friday 15:0"


def test_a_click_takes_a_chip_away(typed, window, settled):
    typed("call Zoe: lunch @ friday 15:00")
    window.findChildren(QPushButton, "chip-when")[-1].click()
    settled()
    assert chip(window, "when") is None


def test_the_advice_is_taken_by_one_click(typed, window, desk, settled):
    typed("call Zoe: agree on a meeting")
    window.findChildren(QPushButton, "take-quick-advice")[-1].click()
    settled()
    (item,) = desk.queue.open_items()
    assert (item.kind, item.when.wall.isoformat()) == (Kind.CALL, "2026-11-24T15:00:00")


def test_a_letter_then_a_call_is_queued_as_a_pair(typed, window, desk, zoe, settled):
    desk.contacts.change(zoe, replace(zoe, standing=Standing.EXECUTIVE))
    typed("call Zoe: make an offer")
    window.findChildren(QPushButton, "take-quick-advice")[-1].click()
    settled()
    letter, call = sorted(desk.queue.open_items(), key=lambda item: item.due_at)
    assert (letter.kind, call.kind, call.letter_first) == (Kind.LETTER, Kind.CALL, letter.id)


def test_either_is_fine_offers_both_ways(typed, window, desk, settled):
    typed("Zoe: an offer")
    assert "either is fine" in window.findChildren(QLabel, "quick-advice")[-1].text()
    window.findChildren(QPushButton, "take-quick-other")[-1].click()
    settled()
    assert [item.kind for item in desk.queue.open_items()] == [Kind.LETTER]


def test_what_was_queued_is_chosen_and_can_be_undone(typed, window, desk, settled, qtbot):
    line = typed("call Zoe: lunch @ friday 15:00")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    settled()
    assert window.findChild(QLabel, "call-goal").text() == "lunch"
    window.findChild(QPushButton, "undo").click()
    settled()
    assert desk.queue.open_items() == []


def test_a_number_of_nobody_known_is_queued_all_the_same(typed, desk, settled, qtbot):
    line = typed("call +36 20 123 4567: the man from the fair")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    (item,) = desk.queue.open_items()
    assert (item.way, item.title, item.contact) == ("+36 20 123 4567", "the man from the fair", None)
