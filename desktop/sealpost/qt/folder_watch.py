"""Says when the files of a folder have changed and are quiet again; their content is for others to judge."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_QUIET = 200  # ms without a change: one command of gpg writes several files


class FolderWatch(QObject):
    """A folder that is not there yet is looked for at each `watch`."""

    settled = Signal()

    def __init__(self, folders: Iterable[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = list(folders)
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET)
        self._timer.timeout.connect(self.settled)
        self._watcher.directoryChanged.connect(self._on_changed)

    def watch(self) -> None:
        """From now on, also those that have come into being or were replaced."""
        watched = self._watcher.directories()
        missing = [str(each) for each in self._folders if str(each) not in watched and each.is_dir()]
        if missing:
            self._watcher.addPaths(missing)

    def _on_changed(self, _folder: str) -> None:
        self.watch()
        self._timer.start()
