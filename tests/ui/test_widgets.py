import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sealpost.ui.widgets import (
    Elided,
    FingerprintWords,
    Scrolled,
    Words,
    button,
    clear,
    fingerprint_groups,
    heading,
    plain_tip,
    row,
)

FINGERPRINT = "0123456789ABCDEF0123456789ABCDEF01234567"


@pytest.fixture
def shown(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return show


@pytest.mark.parametrize("make", [Words, Elided])
def test_text_is_never_markup(shown, make):
    assert shown(make("<img src=http://tracker>")).textFormat() is Qt.TextFormat.PlainText


def test_a_word_without_end_wraps_and_makes_nothing_wider(shown):
    words = shown(Words("x" * 5000))
    words.resize(300, 100)
    assert words.minimumSizeHint().width() < 300
    assert words.heightForWidth(300) > QFontMetrics(words.font()).height() * 10


def test_a_heading_keeps_its_size_when_it_is_shown(shown):
    label = heading("Ready", 1.6)
    before = label.font().pointSizeF()
    assert shown(label).font().pointSizeF() == before > QLabel().font().pointSizeF()


def test_a_tool_tip_is_never_markup():
    assert "<b>" not in plain_tip("<b>Bank</b>")


def test_a_fingerprint_is_read_in_groups_with_a_gap_in_the_middle():
    assert fingerprint_groups(FINGERPRINT) == "0123 4567 89AB CDEF 0123\u20024567 89AB CDEF 0123 4567"


def test_a_fingerprint_that_does_not_fit_is_broken_in_the_middle(shown):
    label = shown(FingerprintWords(FINGERPRINT, "f"))
    line = QFontMetrics(label.font()).height()
    width = label.fontMetrics().horizontalAdvance(label.text())
    assert label.heightForWidth(width + 1) <= line + 1
    assert line < label.heightForWidth(width - 1) <= 2 * line + 2


def test_a_button_is_never_the_default_by_itself(shown):
    made = shown(button("&Go", "go", lambda: None))
    assert not made.autoDefault()


def test_what_was_cleared_can_not_be_found_any_more(shown):
    holder = shown(QWidget())
    layout = QVBoxLayout(holder)
    layout.addLayout(row(button("&Go", "go", lambda: None)))
    clear(layout)
    assert holder.findChild(QPushButton, "go") is None
    assert layout.isEmpty()


def test_what_scrolls_is_never_narrower_than_its_buttons(shown, qtbot):
    window, inside = QWidget(), QWidget()
    line = row(button("Short", "first", print))
    inside.setLayout(line)
    QVBoxLayout(window).addWidget(Scrolled(inside))
    window.resize(50, 50)
    shown(window)
    line.addWidget(button("A button that speaks at length in another language", "second", print))
    qtbot.waitUntil(lambda: window.width() > line.minimumSize().width())
