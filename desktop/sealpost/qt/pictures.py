"""A picture of the user's own, made small and harmless: decoded within limits, and encoded anew."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from sealpost.errors import NotAPicture

SIDE = 96

_FORMATS = frozenset({b"png", b"jpeg", b"webp", b"bmp", b"gif"})  # none that can name other files, as SVG can
_MOST_BYTES = 32 * 2**20
_MOST_PIXELS = 64 * 2**20
_MOST_MEGABYTES = 256


def small_picture(path: Path) -> bytes:
    """A PNG of SIDE x SIDE, cut to a square in the middle. Raises NotAPicture."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise NotAPicture(path=str(path))
        content = QByteArray(path.read_bytes())
    except OSError as error:
        raise NotAPicture(path=str(path)) from error
    image = _decoded(content)
    if image is None:
        raise NotAPicture(path=str(path))
    return _png(_square(image))


def _decoded(content: QByteArray) -> QImage | None:
    source = QBuffer(content)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    size = reader.size()
    if reader.format().data() not in _FORMATS or size.isEmpty() or size.width() * size.height() > _MOST_PIXELS:
        return None
    reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return None if image.isNull() else image


def _square(image: QImage) -> QImage:
    left, top = (image.width() - SIDE) // 2, (image.height() - SIDE) // 2
    return image.copy(left, top, SIDE, SIDE).convertToFormat(QImage.Format.Format_RGB32)


def _png(image: QImage) -> bytes:
    for key in image.textKeys():
        image.setText(key, "")
    made = QByteArray()
    target = QBuffer(made)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stubs leave out the device
    return bytes(made.data())
