import struct
import zlib

import pytest
from PySide6.QtGui import QColor, QImage

from sealpost.errors import NotAPicture
from sealpost.qt.pictures import SIDE, small_picture


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width, height, *chunks):
    """A PNG that says it is this large; its pixels are missing."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks)


@pytest.mark.parametrize("kind", ["png", "jpg", "bmp", "webp"])
def test_a_picture_becomes_a_small_square(tmp_path, qapp, kind):
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    file = tmp_path / f"photo.{kind}"
    assert image.save(str(file))
    small = QImage.fromData(small_picture(file))
    assert (small.width(), small.height()) == (SIDE, SIDE)
    assert small.pixelColor(48, 48).red() > 240


def test_what_a_picture_says_of_its_maker_is_left_out(tmp_path, qapp):
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.setText("Author", "Alice 4711")
    image.save(str(tmp_path / "photo.png"))
    assert b"4711" in (tmp_path / "photo.png").read_bytes()
    assert b"4711" not in small_picture(tmp_path / "photo.png")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd"/></svg>',
        png(60_000, 60_000, chunk(b"IDAT", zlib.compress(b"\0" * 1000)), chunk(b"IEND", b"")),
        png(0, 0),
    ],
    ids=["empty", "text", "svg", "bomb", "no pixels"],
)
def test_what_is_no_harmless_picture_is_refused(tmp_path, qapp, content):
    file = tmp_path / "picture.png"
    file.write_bytes(content)
    with pytest.raises(NotAPicture):
        small_picture(file)


def test_a_picture_that_is_not_there_is_refused(tmp_path, qapp):
    with pytest.raises(NotAPicture):
        small_picture(tmp_path / "none.png")
