"""The seal: drawn, so that it is sharp at any size and speaks of the state by shape as well as colour."""

from enum import Enum
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap

_WAX = QColor("#0f8271")
_COLD = QColor("#77827e")
_SIZES = (16, 22, 24, 32, 48, 64, 128)


class Mark(Enum):
    """What the seal says beside being there."""

    READY = "ready"
    WAITING = "waiting"
    NOT_LINKED = "not-linked"
    PROBLEM = "problem"


def seal_icon(mark: Mark, due: int = 0) -> QIcon:
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(seal_pixmap(mark, size, due=due))
    return icon


def seal_pixmap(mark: Mark, size: int, ratio: float = 1.0, *, due: int = 0) -> QPixmap:
    """`size` in device-independent pixels; `due` is how many calls and letters wait."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 64, size / 64)
    _draw_wax(painter, _COLD if mark is Mark.NOT_LINKED else _WAX)
    _draw_keyhole(painter)
    match mark:
        case Mark.READY:
            pass
        case Mark.WAITING:
            _draw_badge(painter, QColor("#e8930c"), "…")
        case Mark.NOT_LINKED:
            _draw_badge(painter, QColor("#3d4744"), "–")
        case Mark.PROBLEM:
            _draw_badge(painter, QColor("#c62f26"), "!")
    if due:
        _draw_count(painter, due)
    painter.end()
    return pixmap


def _draw_count(painter: QPainter, count: int) -> None:
    """In the upper corner, where no mark is; above nine, it is many."""
    disc = QRectF(31, 1, 32, 32)
    painter.setPen(QPen(QColor("white"), 3))
    painter.setBrush(QColor("#b3261e"))
    painter.drawEllipse(disc)
    font = QFont("Sans Serif")
    font.setPixelSize(24)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(count) if count <= 9 else "9+")


def _draw_wax(painter: QPainter, colour: QColor) -> None:
    """A disc of wax with a soft, wavy rim, and the ring that the stamp left."""
    rim = QPainterPath()
    steps = 96
    for step in range(steps):
        angle = 2 * pi * step / steps
        radius = 29.2 + 1.8 * sin(angle * 9)
        point = QPointF(32 + radius * cos(angle), 32 + radius * sin(angle))
        if step:
            rim.lineTo(point)
        else:
            rim.moveTo(point)
    rim.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(rim)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(255, 255, 255, 90), 2.4))
    painter.drawEllipse(QPointF(32, 32), 22.5, 22.5)


def _draw_keyhole(painter: QPainter) -> None:
    hole = QPainterPath()
    hole.addEllipse(QPointF(32, 26), 8, 8)
    stem = QPainterPath(QPointF(29.4, 29))
    for point in (QPointF(34.6, 29), QPointF(39, 46), QPointF(25, 46)):
        stem.lineTo(point)
    stem.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("white"))
    painter.drawPath(hole.united(stem))


def _draw_badge(painter: QPainter, colour: QColor, sign: str) -> None:
    disc = QRectF(35, 35, 28, 28)
    painter.setPen(QPen(QColor("white"), 3))
    painter.setBrush(colour)
    painter.drawEllipse(disc)
    pen = QPen(QColor("white"), 4.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match sign:
        case "!":
            painter.drawLine(QPointF(49, 42), QPointF(49, 49.5))
            painter.drawPoint(QPointF(49, 56))
        case "–":
            painter.drawLine(QPointF(43.5, 49), QPointF(54.5, 49))
        case _:
            for x in (43, 49, 55):
                painter.drawPoint(QPointF(x, 49))
