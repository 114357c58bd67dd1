"""QR codes, drawn sharp at any size; the only importer of segno."""

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

_QUIET_ZONE = 4  # modules of white around it (ISO/IEC 18004)


def draw_qr(painter: QPainter, text: str, place: QRectF) -> None:
    """Black on white whatever the theme, or cameras do not read it."""
    rows = [[bool(module) for module in row] for row in segno.make_qr(text, error="m").matrix]
    side = min(place.width(), place.height())
    module = side / (len(rows) + 2 * _QUIET_ZONE)
    painter.fillRect(QRectF(place.x(), place.y(), side, side), Qt.GlobalColor.white)
    black = QColor(Qt.GlobalColor.black)
    for line, row in enumerate(rows):
        for column, is_dark in enumerate(row):
            if is_dark:
                x = place.x() + (column + _QUIET_ZONE) * module
                y = place.y() + (line + _QUIET_ZONE) * module
                painter.fillRect(QRectF(x, y, module * 1.01, module * 1.01), black)


def qr_pixmap(text: str, side: int, ratio: float = 1.0) -> QPixmap:
    """`side` in device-independent pixels."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(pixmap)
    draw_qr(painter, text, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
