# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws the icon of the program for Windows and macOS: `python packaging/icons.py FOLDER`.

Both come from `linux/klantreis.svg`, so that there is one icon and no second drawing of it.
"""

import io
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 24, 32, 48, 64, 128, 256)
_BIGGEST = 1024


def main(target: Path) -> int:
    """Write `klantreis.ico` and `klantreis.icns` into *target*; the answer is the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    drawing = (Path(__file__).resolve().parent / "linux" / "klantreis.svg").read_bytes()
    picture = _drawn(drawing, _BIGGEST)
    target.mkdir(parents=True, exist_ok=True)
    picture.save(target / "klantreis.ico", sizes=[(size, size) for size in _SIZES])
    picture.save(target / "klantreis.icns")
    application.quit()
    return 0


def _drawn(svg: bytes, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
