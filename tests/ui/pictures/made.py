# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures, frames and cameras for the tests: made here, of nobody."""

import struct
import zlib
from typing import Any

import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaDevices, QVideoFrame, QVideoSink

from klantreis.ui.pictures.camera import Eye

LEFT, RIGHT = QColor(200, 30, 30), QColor(30, 30, 200)


def two_halves(wide: int, high: int) -> QImage:
    """Red on the left, blue on the right."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(RIGHT)
    painter = QPainter(image)
    painter.fillRect(0, 0, wide // 2, high, LEFT)
    painter.end()
    return image


def as_file(image: QImage, kind: str) -> bytes:
    """*image* as Qt writes it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def with_place(jpeg: bytes, *, orientation: int = 1) -> bytes:
    """*jpeg* as a telephone writes it: which way up, who made it, and where on earth."""
    make = b"Telefoon van Riet\0"
    place = struct.pack("<12I", 52, 1, 22, 1, 30, 1, 4, 1, 53, 1, 17, 1)
    at_gps = 8 + 2 + 3 * 12 + 4
    at_make = at_gps + 2 + 4 * 12 + 4
    at_place = at_make + len(make)
    main = struct.pack("<H", 3)
    main += struct.pack("<HHII", 0x010F, 2, len(make), at_make)
    main += struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    main += struct.pack("<HHII", 0x8825, 4, 1, at_gps) + struct.pack("<I", 0)
    gps = struct.pack("<H", 4)
    gps += struct.pack("<HHI4s", 1, 2, 2, b"N\0") + struct.pack("<HHII", 2, 5, 3, at_place)
    gps += struct.pack("<HHI4s", 3, 2, 2, b"E\0") + struct.pack("<HHII", 4, 5, 3, at_place + 24)
    gps += struct.pack("<I", 0)
    body = b"Exif\0\0" + b"II*\0" + struct.pack("<I", 8) + main + gps + make + place
    note = b"Thuis bij Riet"
    exif = b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    comment = b"\xff\xfe" + struct.pack(">H", len(note) + 2) + note
    return jpeg[:2] + exif + comment + jpeg[2:]


def segments(jpeg: bytes) -> list[int]:
    """The markers of *jpeg*, in their order, up to where the picture begins."""
    found, at = [], 2
    while jpeg[at + 1] != 0xDA:
        found.append(jpeg[at + 1])
        at += 2 + struct.unpack(">H", jpeg[at + 2 : at + 4])[0]
    return found


def png_that_says(wide: int, high: int) -> bytes:
    """A small file that says it is a picture of *wide* by *high*."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        whole = kind + body
        return struct.pack(">I", len(body)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0))
    rows = chunk(b"IDAT", zlib.compress(bytes(100_000)))
    return b"\x89PNG\r\n\x1a\n" + head + rows + chunk(b"IEND", b"")


def qr(text: str | bytes, side: int) -> QImage:
    """A QR code of *text*, *side* wide with the white around it."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    # Only from Python 3.12 on can be told that something has a buffer.
    drawn: Any = zxingcpp.write_barcode_to_image(code, scale=8)
    high, wide = drawn.shape
    grey = QImage.Format.Format_Grayscale8
    image = QImage(bytes(memoryview(drawn)), wide, high, wide, grey)
    return image.scaled(side, side)


def on_table(code: QImage, *, angle: float = 0.0, blur: int = 1) -> QImage:
    """*code* as a webcam sees it on a table: 1280 by 720, turned, and not quite sharp."""
    frame = QImage(1280, 720, QImage.Format.Format_RGB32)
    frame.fill(QColor(164, 138, 110))
    painter = QPainter(frame)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(frame.width() / 2, frame.height() / 2)
    painter.rotate(angle)
    painter.drawImage(QPointF(-code.width() / 2, -code.height() / 2), code)
    painter.end()
    ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode
    smaller = frame.scaled(1280 // blur, 720 // blur, ratio, smooth.SmoothTransformation)
    return smaller.scaled(1280, 720, ratio, smooth.SmoothTransformation)


class LentCamera(QCamera):
    """A camera without glass: its frames come from the test. It tells whether it is on."""

    def __init__(self) -> None:
        super().__init__()
        self.is_lit = False

    def start(self) -> None:
        self.is_lit = True

    def stop(self) -> None:
        self.is_lit = False

    def error(self) -> QCamera.Error:
        return QCamera.Error.NoError


class Table:
    """A computer with a camera that can be plugged in and out."""

    def __init__(self, *, patience_ms: int = 60_000) -> None:
        self.inputs = [QCameraDevice()]
        self.cameras: list[LentCamera] = []
        self.eye = Eye(inputs=lambda: self.inputs, open_camera=self._open, patience_ms=patience_ms)

    @property
    def is_lit(self) -> bool:
        """Whether the light of the camera is on."""
        return any(camera.is_lit for camera in self.cameras)

    def show(self, image: QImage) -> None:
        """Let the camera see *image*."""
        sink = self.eye.findChild(QVideoSink)
        assert sink is not None
        sink.setVideoFrame(QVideoFrame(image))

    def unplug(self) -> None:
        """Take the camera away."""
        self.inputs = []
        self.tell()

    def tell(self) -> None:
        """What Qt tells when cameras come or go."""
        devices = self.eye.findChild(QMediaDevices)
        assert devices is not None
        devices.videoInputsChanged.emit()

    def _open(self, _device: QCameraDevice) -> QCamera:
        camera = LentCamera()
        self.cameras.append(camera)
        return camera
