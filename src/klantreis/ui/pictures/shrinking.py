# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes of any photo one that belongs in a journal: small, upright, and silent about its maker."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from klantreis.domain.problems import BadFormat

# A page of a letter can still be read at this size, and takes some 300 kB.
LONGEST_PX = 1600
QUALITY = 85
# More is no photo of a kitchen table: it is there to fill the memory.
MOST_BYTES = 64 * 2**20
MOST_PIXELS = 2**26
# Known by their content, never by a name. No SVG or PDF: these can ask for other files.
FORMATS = frozenset({"bmp", "gif", "heic", "heif", "jpeg", "jpg", "png", "webp"})
_BEST = 100


def shrink(untrusted: bytes) -> bytes:
    """A JPEG of *untrusted*: upright, at most LONGEST_PX long, without place, time or maker.

    May be called on any thread. Raises BadFormat, what="picture" when it is none and
    what="picture-too-big" when it is too big to be looked at.
    """
    return shrink_image(open_picture(untrusted))


def shrink_image(image: QImage) -> bytes:
    """The same for a picture that is open already, such as what the camera saw."""
    plain = on_white(_fitting(image))
    return _written(plain, "jpeg", quality=QUALITY)


def open_picture(untrusted: bytes) -> QImage:
    """*untrusted* as a picture: upright, at most LONGEST_PX long. Raises BadFormat as `shrink`."""
    buffer = _opened(untrusted)
    reader = _reader_of(buffer)
    reader.setScaledSize(_size_within(reader.size()))
    reader.setAutoTransform(True)
    reader.setQuality(_BEST)
    image = reader.read()
    if image.isNull():
        raise BadFormat(what="picture")
    return _fitting(image)


def check_picture(untrusted: bytes) -> None:
    """Raises BadFormat as `shrink`, as far as that can be told before it is unpacked."""
    buffer = _opened(untrusted)
    _size_within(_reader_of(buffer).size())


def on_white(image: QImage) -> QImage:
    """*image* on white paper: its pixels and nothing else that it carried."""
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    if white.isNull():
        return white
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(QRect(0, 0, white.width(), white.height()), _in_usual_colours(image))
    painter.end()
    return white


def png_bytes(image: QImage) -> bytes:
    """*image* as a PNG."""
    return _written(image, "png", quality=-1)


def _opened(untrusted: bytes) -> QBuffer:
    if len(untrusted) > MOST_BYTES:
        raise BadFormat(what="picture-too-big")
    buffer = QBuffer()
    buffer.setData(QByteArray(untrusted))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _reader_of(buffer: QBuffer) -> QImageReader:
    """What reads it, which must go before *buffer* does."""
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if not reader.canRead() or reader.format().toStdString() not in FORMATS:
        raise BadFormat(what="picture")
    return reader


def _size_within(size: QSize) -> QSize:
    """How big to read a picture that is *size*, looked at before any of it is unpacked."""
    if size.width() <= 0 or size.height() <= 0:
        raise BadFormat(what="picture")
    if size.width() * size.height() > MOST_PIXELS:
        raise BadFormat(what="picture-too-big")
    return _within(size)


def _within(size: QSize) -> QSize:
    if max(size.width(), size.height()) <= LONGEST_PX:
        return size
    limit = QSize(LONGEST_PX, LONGEST_PX)
    return size.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _fitting(image: QImage) -> QImage:
    wanted = _within(image.size())
    if image.isNull() or wanted == image.size():
        return image
    ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode
    return image.scaled(wanted, ratio, smooth.SmoothTransformation)


def _in_usual_colours(image: QImage) -> QImage:
    """Without its table of colours, which names the device, and yet in the same colours."""
    usual = QImage()
    if image.colorSpace().isValid():
        usual = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    # Painting some formats, such as that of printers, ends the program (Qt 6.11).
    return (image if usual.isNull() else usual).convertToFormat(QImage.Format.Format_ARGB32)


def _written(image: QImage, kind: str, *, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(quality)
    if not writer.write(image):
        raise BadFormat(what="picture")
    return bytes(buffer.data().data())
