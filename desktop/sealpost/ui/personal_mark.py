"""The user's personal mark on what Sealpost shows itself, so that nobody else's window passes for it.

A window puts a `MarkBadge` beside its title: `MarkBadge(windows.marks)`.
"""

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sealpost.core.personal_mark import PersonalMark
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.personal_mark import PersonalMarkService
from sealpost.ui.theme import space
from sealpost.ui.widgets import Picture, Short

_LINES = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="%s" fill="none" stroke="#fff"'
    ' stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg>'
)


class MarkKeeper(QObject):
    """The one copy of the mark; None until it is read, and where it can't be."""

    changed = Signal(object)

    def __init__(self, marks: PersonalMarkService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._jobs = jobs
        self.mark: PersonalMark | None = None

    def look(self) -> None:
        self._jobs.run(self._marks.mark, owner=self, done=self.take, failed=self._on_unread)

    def take(self, mark: PersonalMark) -> None:
        """It was read, or another one was chosen."""
        self.mark = mark
        self.changed.emit(mark)

    def _on_unread(self, _error: SealpostError) -> None:
        """Windows show no mark then, which is what the user would notice."""


def mark_pixmap(mark: PersonalMark, size: int, ratio: float = 1.0) -> QPixmap:
    """`size` in device-independent pixels."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    whole = QRectF(0, 0, size, size)
    disc = QPainterPath()
    disc.addEllipse(whole)
    painter.fillPath(disc, QColor(mark.colour_code))
    if mark.path:
        inside = whole.adjusted(size * 0.2, size * 0.2, -size * 0.2, -size * 0.2)
        QSvgRenderer(QByteArray((_LINES % mark.path).encode())).render(painter, inside)
    else:
        image = QPixmap()
        image.loadFromData(mark.image, "PNG")  # pyright: ignore[reportArgumentType] - the stubs want bytes
        rim = size * 0.07
        inner = QPainterPath()
        inner.addEllipse(whole.adjusted(rim, rim, -rim, -rim))
        painter.setClipPath(inner)
        painter.drawPixmap(whole.toRect(), image)
    painter.end()
    return pixmap


class MarkBadge(QWidget):
    """Picture and word, small, in one line; follows the keeper."""

    def __init__(self, keeper: MarkKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personal-mark")
        self._picture = Picture(QPixmap())
        self._word = Short("", tone="quiet", name="personal-mark-word")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self._picture)
        line.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        keeper.changed.connect(self._show)
        self._show(keeper.mark)

    def _show(self, mark: PersonalMark | None) -> None:
        self.setVisible(mark is not None)
        if mark is None:
            return
        self._picture.setPixmap(mark_pixmap(mark, space(7), self.devicePixelRatioF()))
        self._word.setText(mark.word)
        self.setToolTip(self.tr("Your personal mark: only Sealpost itself can show it"))
        self.setAccessibleName(self.tr("Your personal mark: %s").replace("%s", mark.word))


class MarkPicture(QWidget):
    """The mark, large, as it is being chosen."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size
        self._mark: PersonalMark | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: PersonalMark) -> None:
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._mark:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, mark_pixmap(self._mark, self._size, self.devicePixelRatioF()))
            painter.end()
