"""The pages of a paper backup: whose key it is, codes to scan, lines to type, and how to use them."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QFont, QFontDatabase, QPageLayout, QPageSize, QPainter, QPdfWriter

from sealpost.core.keys import Key
from sealpost.core.paper import Paper
from sealpost.core.text import visible
from sealpost.disk.private_files import write_private
from sealpost.services.file_ports import Existing
from sealpost.ui.qr import draw_qr
from sealpost.ui.widgets import fingerprint_groups

_DOTS = 300  # per inch
_MARGIN = 15.0  # millimetres
_CODES_ACROSS = 2
_LINE = 5.0  # millimetres from one line to the next
_CODE = 80.0  # millimetres: what a phone reads from paper at arm's length


def write_pdf(paper: Paper, key: Key, target: Path) -> None:
    """For its owner alone. Raises NotWritable."""
    write_private(target, pdf(paper, key), Existing.REPLACE)


def pdf(paper: Paper, key: Key) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
    layout.setUnits(QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    writer.setTitle(_tr("Paper backup"))
    painter = QPainter(writer)
    _Pages(writer, painter).draw(paper, key)
    painter.end()
    buffer.close()
    return bytes(content.data())


class _Pages:
    """Writes from top to bottom and begins a new page where one is full; places are in millimetres."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer, self._painter = writer, painter
        self._scale = _DOTS / 25.4
        page = writer.pageLayout().paintRect(QPageLayout.Unit.Millimeter)
        self._width, self._height = page.width(), page.height()
        self._y = 0.0

    def draw(self, paper: Paper, key: Key) -> None:
        self._text(_tr("Paper backup of an OpenPGP key"), 16, height=10)
        self._text(visible(key.name), 12, height=7)
        self._text(fingerprint_groups(key.fingerprint), 11, fixed=True, height=8)
        for said in _instructions():
            self._text(said, 9, height=5)
        self._codes(paper)
        self._y += _LINE
        self._text(_tr("The same as lines to type, in any order; each has its own checksum at its end:"), 9, height=7)
        for line in paper.lines:
            self._text(line, 9, fixed=True, height=_LINE)

    def _text(self, text: str, size: float, *, height: float, fixed: bool = False) -> None:
        self._room_for(height)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if fixed else QFont()
        font.setPointSizeF(size)
        self._painter.setFont(font)
        place = QRectF(0, self._y * self._scale, self._width * self._scale, height * self._scale)
        metrics = self._painter.fontMetrics()
        shown = text
        while len(shown) > 1 and metrics.horizontalAdvance(shown) > place.width():
            shown = f"{shown[: len(shown) * 9 // 10]}…"
        self._painter.drawText(place, shown)
        self._y += height

    def _codes(self, paper: Paper) -> None:
        for row in _rows(len(paper.scanned_parts)):
            self._room_for(_CODE)
            for column, number in enumerate(row):
                x = column * (_CODE + _LINE) * self._scale
                side = _CODE * self._scale
                draw_qr(self._painter, paper.scanned_parts[number], QRectF(x, self._y * self._scale, side, side))
            self._y += _CODE

    def _room_for(self, height: float) -> None:
        if self._y + height > self._height:
            self._writer.newPage()
            self._y = 0.0


def _rows(count: int) -> Iterator[range]:
    return (range(start, min(start + _CODES_ACROSS, count)) for start in range(0, count, _CODES_ACROSS))


def _instructions() -> list[str]:
    return [
        _tr("Keep this where nobody else finds it. It is useless without the passphrase, and with it, it is the key."),
        _tr("To bring the key back: in Sealpost, Keys, “From paper…”; scan all codes with a phone and paste their"),
        _tr("text, or type the lines below. A wrong line is named."),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("paper", text)
