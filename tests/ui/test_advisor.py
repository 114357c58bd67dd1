from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPushButton

from sealpost.core.hit_rate import Tried
from sealpost.core.rule_table import Profile
from sealpost.core.rules_file import Way
from sealpost.store.advisor_rules import AdvisorRules
from sealpost.ui.advisor import AdvisorWindow

MONDAY = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)


@pytest.fixture
def rules(tmp_path):
    return AdvisorRules(tmp_path / "config" / "advisor.toml")


@pytest.fixture
def shown(rules, jobs, qtbot, settled):
    def show(calls=()):
        window = AdvisorWindow(rules, lambda: calls, jobs)
        qtbot.addWidget(window)
        window.show()
        settled()
        return window

    return show


def test_each_rule_has_its_weight_and_its_grade(shown, picture):
    window = shown()
    picture(window, "advisor")
    assert window.findChild(QDoubleSpinBox, "weight-R06").value() == -4
    assert "opinion" in window.findChild(QLabel, "grade-R06").text()
    assert "call back" in window.findChild(QLabel, "grade-R06").text()


def test_where_the_rules_come_from_is_said(shown):
    window = shown()
    assert "your own log counts more" in window.findChild(QLabel, "about-rules").text()


def test_a_changed_weight_is_in_the_file(shown, rules, settled):
    shown().findChild(QDoubleSpinBox, "weight-R06").setValue(0)
    settled()
    assert rules.current().weights["R06"] == 0


def test_one_rule_gets_its_default_back(shown, rules, settled):
    rules.change(("weights", "R06"), 0)
    rules.change(("weights", "R05"), 0)
    window = shown()
    window.findChild(QPushButton, "default-R06").click()
    settled()
    assert (rules.current().weights["R06"], rules.current().weights["R05"]) == (-4, 0)


def test_a_rule_at_its_default_has_nothing_to_restore(shown):
    assert shown().findChild(QPushButton, "default-R06").isHidden()


def test_a_changed_weight_keeps_the_focus(shown, settled):
    window = shown()
    box = window.findChild(QDoubleSpinBox, "weight-R06")
    box.setFocus()
    box.stepUp()
    settled()
    assert window.findChild(QDoubleSpinBox, "weight-R06") is box
    assert (box.value(), box.text()) == (-3.5, "-3.5")
    assert not window.findChild(QPushButton, "default-R06").isHidden()


def test_the_other_profile_brings_its_own_times(shown, rules, settled, picture):
    window = shown()
    choice = window.findChild(QComboBox, "profile")
    choice.setCurrentIndex(choice.findData(Profile.FIELD))
    choice.activated.emit(choice.currentIndex())
    settled()
    assert rules.current().profile is Profile.FIELD
    assert window.findChild(QDoubleSpinBox, "weight-friday").value() == -1


def test_hours_that_can_not_be_read_are_explained_and_not_written(shown, rules, settled):
    window = shown()
    field = window.findChild(QLineEdit, "hours-mine")
    field.setText("9 to 5")
    field.setModified(True)
    field.editingFinished.emit()
    settled()
    assert "09:00-17:00" in window.findChild(QLabel, "advisor-note").text()
    assert not rules.path.exists()


def test_hours_are_changed(shown, rules, settled):
    field = shown().findChild(QLineEdit, "hours-contact")
    field.setText("10:00-16:00")
    field.setModified(True)
    field.editingFinished.emit()
    settled()
    assert rules.current().contact_hours.start.hour == 10


def test_remarks_are_changed_per_language(shown, rules, settled):
    field = shown().findChild(QLineEdit, "markers-ru-email")
    field.setText("пишите; лучше письмом ;")
    field.setModified(True)
    field.editingFinished.emit()
    settled()
    assert rules.current().markers["ru"][Way.EMAIL] == ("пишите", "лучше письмом")


def test_with_twenty_calls_ones_own_figures_stand_beside_the_rule(shown, picture):
    window = shown([Tried(MONDAY + timedelta(days=7 * week), week < 15) for week in range(20)])
    picture(window, "advisor-own-figures")
    assert window.findChild(QLabel, "rate-late").text() == "yours: 75 % of 20"
    assert window.findChild(QLabel, "rate-lunch") is None
    assert "15 of 20" in window.findChild(QLabel, "own-figures").text()


def test_before_that_it_says_when_they_come(shown):
    assert "After 20 calls" in shown().findChild(QLabel, "own-figures").text()


def test_a_file_that_is_wrong_is_explained_and_can_be_restored(shown, rules, settled, picture):
    rules.path.parent.mkdir()
    rules.path.write_text("version = 1\n[weights]\nR66 = 1\n")
    window = shown()
    picture(window, "advisor-wrong")
    assert "line 3" in window.findChild(QLabel, "advisor-note").text()
    window.findChild(QPushButton, "restore-rules").click()
    settled()
    assert window.findChild(QLabel, "advisor-note").isHidden()
    assert window.findChild(QDoubleSpinBox, "weight-R06").value() == -4
