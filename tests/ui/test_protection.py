import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton

from sealpost.core.locking import LockRules
from sealpost.core.personal_mark import PersonalMark
from sealpost.ui.protection import ProtectionWindow


@pytest.fixture
def window(windows, services, qtbot, settled):
    services.personal_mark.keep(PersonalMark("boat", "green", "Mango"))
    made = ProtectionWindow(services.personal_mark, services.locking, windows.marks, windows.locker, windows.jobs)
    qtbot.addWidget(made)
    made.show()
    settled()
    return made


@pytest.fixture
def press(window, qtbot, settled):
    def press(name):
        qtbot.mouseClick(window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
        settled()

    return press


def test_the_mark_is_shown_as_it_is(window, picture):
    picture(window, "protection")
    assert window.findChild(QLineEdit, "mark-word").text() == "Mango"
    assert window.findChild(QPushButton, "mark-boat").isChecked()
    assert window.findChild(QPushButton, "mark-green").isChecked()


def test_another_picture_and_colour_hold_at_once(press, services, window):
    press("mark-cat")
    press("mark-violet")
    assert services.personal_mark.mark() == PersonalMark("cat", "violet", "Mango")
    assert not window.findChild(QPushButton, "mark-boat").isChecked()


def test_another_word_holds_when_it_was_typed(window, services, qtbot, settled):
    word = window.findChild(QLineEdit, "mark-word")
    word.selectAll()
    word.insert("Зайчик")
    qtbot.keyClick(word, Qt.Key.Key_Return)
    settled()
    assert services.personal_mark.mark().word == "Зайчик"


def test_a_word_can_not_be_left_out(window, services, qtbot, settled):
    word = window.findChild(QLineEdit, "mark-word")
    word.clear()
    qtbot.keyClick(word, Qt.Key.Key_Return)
    settled()
    assert (services.personal_mark.mark().word, word.text()) == ("Mango", "Mango")


def test_chance_chooses_another_mark(press, services):
    press("mark-random")
    press("mark-random")
    assert services.personal_mark.mark().word


def test_a_picture_of_ones_own_is_kept_small(window, services, settled, tmp_path, picture):
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#c02020"))
    image.save(str(tmp_path / "photo.png"))
    window.take_picture(tmp_path / "photo.png")
    settled()
    mark = services.personal_mark.mark()
    assert mark.picture == "own"
    assert 0 < len(mark.image) < 30_000
    picture(window, "protection-own-picture")


def test_a_file_that_is_no_picture_is_said_to_be_none(window, services, settled, tmp_path):
    (tmp_path / "photo.png").write_bytes(b"none")
    window.take_picture(tmp_path / "photo.png")
    settled()
    assert "is no picture" in window.findChild(object, "protection-note").text()
    assert services.personal_mark.mark().picture == "boat"


def test_rules_of_locking_hold_at_once(window, services, qtbot, settled):
    idle = window.findChild(QComboBox, "lock-idle")
    idle.setCurrentIndex(idle.findData(5))
    idle.activated.emit(idle.currentIndex())
    window.findChild(QCheckBox, "lock-sleep").click()
    settled()
    assert services.locking.rules() == LockRules(idle_minutes=5, before_sleep=False, with_screen=True)


def test_lock_now_locks(window, windows, qtbot):
    with qtbot.waitSignal(windows.locker.forgotten, timeout=10_000):
        window.findChild(QPushButton, "lock-now").click()
