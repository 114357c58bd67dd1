"""The window for files over a real keyring, and a folder with files of every kind."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from sealpost.ui.files.row import FileRow


class FilesDesk:
    """The window as a person uses it."""

    def __init__(self, window, qtbot, settled):
        self.window, self._qtbot, self._settled = window, qtbot, settled

    def add(self, *paths):
        self.window.add(paths)
        self._settled()

    @property
    def rows(self):
        return self.window.findChildren(FileRow)

    def row(self, path):
        return next(each for each in self.rows if each.path == path)

    def said(self, path):
        """All that is said of the outcome."""
        return " ".join(
            label.text() for label in self.row(path).findChildren(QLabel) if label.objectName().startswith("file-said")
        )

    def press(self, name, path=None):
        within = self.row(path) if path else self.window
        within.findChild(QPushButton, name).click()

    def offers(self, path):
        return {each.objectName() for each in self.row(path).findChildren(QPushButton)}

    def finish(self):
        """Until nothing runs and nothing waits."""
        self._qtbot.waitUntil(lambda: self.window.is_idle, timeout=20_000)
        self._settled()

    def seal(self, order):
        self.window.seal_for(order)
        self.finish()


@pytest.fixture
def desk(windows, qtbot, settled):
    windows.show("files")
    window = windows.window("files")
    qtbot.addWidget(window)
    return FilesDesk(window, qtbot, settled)


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "docs" / "Отчёт за 2026 год — árvíztűrő.txt"
    path.parent.mkdir()
    path.write_text("Тайна\n" * 100)
    return path
