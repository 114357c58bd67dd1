"""Where a link really leads, said before it is followed."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from sealpost.core.safe_html import host_of
from sealpost.core.text import visible
from sealpost.qt.clipboard import copy_secret
from sealpost.ui.theme import space
from sealpost.ui.widgets import ScrolledCard, Words, button, button_row, card, heading, window_layout

_MOST_LINES = 8


class LinkDialog(QDialog):
    """`followed` is told once the person has said yes; nobody else opens anything."""

    followed = Signal(str)

    def __init__(self, target: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = target
        self.setObjectName("link-dialog")
        self.setWindowTitle(self.tr("Open a link?"))
        frame, inside = card()
        inside.addWidget(Words(visible(target, limit=2000), name="link-target"))
        layout = window_layout(self)
        layout.addWidget(heading(self.windowTitle(), name="link-title"))
        leads = self.tr("It leads to %1.").replace("%1", visible(host_of(target)))
        layout.addWidget(Words(leads, name="link-host"))
        layout.addWidget(ScrolledCard(frame, _MOST_LINES, "link-card"))
        said = self.tr("That site then learns that you read this letter, when, and from where.")
        layout.addWidget(Words(said, tone="quiet"))
        layout.addLayout(
            button_row(
                button(self.tr("&Copy"), "link-copy", self._copy),
                right=[
                    button(self.tr("&Stay here"), "link-stay", self.reject),
                    button(self.tr("&Open it"), "link-open", self._follow),
                ],
            )
        )
        self.setMinimumWidth(space(120))

    def _copy(self) -> None:
        copy_secret(self._target)
        self.reject()

    def _follow(self) -> None:
        self.followed.emit(self._target)
        self.accept()


def open_outside(target: str) -> None:
    QDesktopServices.openUrl(QUrl(target))
