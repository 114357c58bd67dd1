"""One fingerprint in every form in which people compare it: groups, words for a call, a QR code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sealpost.core.directories import qr_text
from sealpost.core.fingerprint_words import fingerprint_words
from sealpost.core.keys import Key
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.qr import qr_pixmap
from sealpost.ui.theme import space
from sealpost.ui.widgets import FingerprintWords, Picture, Short, Words, button, card, copy_to_clipboard, section

_IN_A_ROW = 4


class FingerprintDialog(KeyDialog):
    def __init__(self, key: Key, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(words.key_name(key), "fingerprint-dialog", jobs, parent)
        self._key = key
        frame, inside = card()
        inside.addWidget(FingerprintWords(key.fingerprint, "fingerprint-groups"))
        self.body.addWidget(frame)
        beside = QHBoxLayout()
        beside.setSpacing(space(6))
        beside.addLayout(self._words(), 1)
        beside.addLayout(self._qr())
        self.body.addLayout(beside)
        self.leave.setText(self.tr("Close"))
        self.add_buttons(act=button(self.tr("&Copy the fingerprint"), "copy-fingerprint", self._copy))

    def _words(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.addWidget(section(self.tr("To read on a call")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(1))
        for place, word in enumerate(fingerprint_words(self._key.fingerprint)):
            grid.addWidget(Short(word), place // _IN_A_ROW, place % _IN_A_ROW)
        grid.setColumnStretch(_IN_A_ROW, 1)
        box.addLayout(grid)
        box.addWidget(
            Words(
                self.tr("English words of the PGP word list; or read the groups above, letter by letter."), tone="quiet"
            )
        )
        box.addStretch(1)
        return box

    def _qr(self) -> QVBoxLayout:
        box = QVBoxLayout()
        picture = Picture(qr_pixmap(qr_text(self._key.fingerprint), space(40), self.devicePixelRatioF()))
        picture.setObjectName("fingerprint-qr")
        picture.setAccessibleName(self.tr("QR code of the fingerprint"))
        box.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        box.addStretch(1)
        return box

    def _copy(self) -> None:
        copy_to_clipboard(self._key.fingerprint)
        self.say(self.tr("It is on the clipboard."), "good")
