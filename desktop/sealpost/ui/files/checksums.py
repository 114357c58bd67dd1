"""The checksums of one file, to be copied, and to be compared with one that somebody gave."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from sealpost.core import checksums
from sealpost.core.checksums import Digest
from sealpost.ui.theme import fixed_width, space
from sealpost.ui.widgets import Short, Words, button, copy_to_clipboard, row


class ChecksumLines(QWidget):
    asked = Signal(object)  # a Digest that was not computed yet, to compare with

    def __init__(self, sums: Mapping[Digest, str]) -> None:
        super().__init__()
        self._sums = dict(sums)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        for digest, value in sums.items():
            shown = Words(value, name=f"sum-{digest.value}")
            fixed_width(shown)
            copy = button(self.tr("Copy"), f"copy-{digest.value}", partial(copy_to_clipboard, value), look="link")
            copy.setAccessibleName(f"{copy.text()}: {digest.title}")
            title = Short(digest.title, tone="quiet")
            line = row(title, shown, copy)
            line.setStretch(1, 1)
            line.setAlignment(title, Qt.AlignmentFlag.AlignTop)
            line.setAlignment(copy, Qt.AlignmentFlag.AlignTop)
            layout.addLayout(line)
        self._given = QLineEdit()
        self._given.setObjectName("sum-given")
        self._given.setPlaceholderText(self.tr("Paste a checksum here to compare"))
        self._given.setAccessibleName(self._given.placeholderText())
        self._given.textChanged.connect(self._compare)
        self._verdict = Words(name="sum-verdict")
        self._verdict.hide()
        layout.addWidget(self._given)
        layout.addWidget(self._verdict)

    def add(self, sums: Mapping[Digest, str]) -> None:
        self._sums |= sums
        self._compare()

    @Slot()
    def _compare(self) -> None:
        written = self._given.text().strip()
        self._verdict.setVisible(bool(written))
        if not written:
            return
        read = checksums.read(written)
        if read is None:
            self._verdict.say(self.tr("This is no checksum: 32, 40, 64 or 128 digits from 0 to f."), "quiet")
            return
        digest, value = read
        if digest not in self._sums:
            self._verdict.say(self.tr("Reading the file for its %1…").replace("%1", digest.title), "quiet")
            self.asked.emit(digest)
        elif self._sums[digest] != value:
            self._verdict.say(self.tr("Different: this is not the same file."), "bad")
        elif digest.is_weak:
            said = self.tr("The same by %1. That rules out accidents, not a forgery: ask for SHA-256.")
            self._verdict.say(said.replace("%1", digest.title), "warn")
        else:
            self._verdict.say(self.tr("The same by %1.").replace("%1", digest.title), "good")
