# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the QR code of a key card that is held before the camera."""

import zxingcpp
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from klantreis.domain.problems import KlantreisError
from klantreis.ui.pictures.aside import Aside
from klantreis.ui.pictures.camera import Eye
from klantreis.ui.pictures.shrinking import on_white
from klantreis.ui.signals import Tells, tells

# Nobody moves a card in a tenth of a second.
_ONE_IN = 3


def read_qr(image: QImage) -> str | None:
    """The text of a QR code in *image*, at any angle; None when there is none that can be read.

    May be called on any thread.
    """
    grey = on_white(image).convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull():
        return None
    # Each line of a QImage is filled up to 4 bytes; what is too much stays white or grey.
    seen = memoryview(grey.constBits()).cast("B", shape=(grey.height(), grey.bytesPerLine()))
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    for code in zxingcpp.read_barcodes(seen, formats=formats, text_mode=zxingcpp.TextMode.Plain):
        text = _text_of(code)
        if text:
            return text
    return None


class Scanner(QObject):
    """Looks for a QR code in what *eye* sees, beside the GUI thread, and tells it once.

    It does not start the eye, and stops nothing: it only looks along.
    """

    # What stood in the code is a secret: it goes to who asked for it, and nowhere else.
    found: Tells[str] = tells(str)

    def __init__(self, eye: Eye, parent: QObject) -> None:
        super().__init__(parent)
        self._aside = Aside(self)
        self._seen = 0
        self._is_looking = True
        eye.sees.connect(self._look)

    def again(self) -> None:
        """Look for another one: what was found did not fit."""
        self._is_looking = True

    def rest(self) -> None:
        """Look no more, and tell nothing more, until `again`."""
        self._is_looking = False
        self._aside.drop()

    def _look(self, image: QImage) -> None:
        self._seen += 1
        is_its_turn = self._seen % _ONE_IN == 1
        if self._is_looking and is_its_turn and not self._aside.is_busy:
            self._aside.ask(read_qr, image, then=self._hear, otherwise=self._pass_over)

    def _hear(self, text: str | None) -> None:
        if text is not None and self._is_looking:
            self._is_looking = False
            self.found.emit(text)

    def _pass_over(self, _problem: KlantreisError) -> None:
        """A frame that cannot be read is no problem: the next one comes."""


def _text_of(code: zxingcpp.Barcode) -> str | None:
    try:
        return code.text
    except UnicodeDecodeError:
        # A code with bytes that are no letters is none of ours.
        return None
