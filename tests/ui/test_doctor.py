import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from sealpost.browsers.doctor import Check, Health
from sealpost.errors import NotWritable
from sealpost.ui.doctor import DoctorWindow


class Examined:
    """Gives the checks that it was given, and counts how often it looked."""

    def __init__(self, *checks):
        self.checks = checks
        self.times = 0

    def examine(self):
        self.times += 1
        return self.checks


@pytest.fixture
def shown(jobs, windows, qtbot, settled):
    def show(doctor):
        window = DoctorWindow(doctor, jobs, windows.keeper)
        qtbot.addWidget(window)
        window.show()
        settled()
        return window

    return show


def said(window, name):
    return window.findChild(QLabel, name).text()


def test_the_real_doctor_reports_each_part(services, shown, picture, qtbot):
    window = shown(services.doctor)
    picture(window, "doctor")
    assert "works" in said(window, "found-gpg")
    assert "need" in said(window, "doctor-title")


def test_all_is_well_when_nothing_is_at_fault(shown):
    assert "Everything works" in said(shown(Examined(Check("gpg", "GnuPG", Health.GOOD, "It works."))), "doctor-title")


def test_a_repair_is_done_and_checked_again(shown, settled, qtbot):
    mended = []
    doctor = Examined(Check("launcher", "Launcher", Health.FAULT, "Gone.", "Repair it.", lambda: mended.append(1)))
    window = shown(doctor)
    window.findChild(QPushButton, "repair-launcher").click()
    qtbot.waitUntil(lambda: doctor.times == 2)
    settled()
    assert mended == [1]


def test_a_repair_that_failed_says_why(shown, settled):
    def refuse():
        raise NotWritable(path="/home/x", detail="read-only")

    window = shown(Examined(Check("launcher", "Launcher", Health.FAULT, "Gone.", "Repair it.", refuse)))
    window.findChild(QPushButton, "repair-launcher").click()
    settled()
    assert "can't be written (read-only)" in said(window, "doctor-said")
