import hashlib

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit


@pytest.fixture
def compared(desk, report, picture, settled):
    """What is said of a checksum that somebody gave."""
    desk.add(report)
    desk.press("files-checksums")
    desk.finish()
    row = desk.row(report)

    def compare(given, name=""):
        row.findChild(QLineEdit, "sum-given").setText(given)
        settled()
        if name:
            picture(desk.window, name)
        return row.findChild(QLabel, "sum-verdict").text()

    return compare


def test_the_sums_are_shown_and_compared(compared, report):
    content = report.read_bytes()
    given = hashlib.sha512(content).hexdigest()
    assert compared(f"{given.upper()}  Отчёт.txt", "files-checksums") == "The same by SHA-512."


def test_another_sum_means_another_file(compared):
    assert "not the same file" in compared(hashlib.sha256(b"other").hexdigest())


def test_a_weak_sum_is_computed_when_it_is_given_and_called_weak(compared, report):
    assert "not a forgery" in compared(hashlib.md5(report.read_bytes()).hexdigest())  # noqa: S324 - what people publish


def test_what_is_no_checksum_is_said(compared):
    assert "no checksum" in compared("hello")
