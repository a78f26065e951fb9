# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Windows in which somebody does something, and tells it, until the window dies."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from klantreis.domain.entries import Media
from klantreis.ui.pictures.photo_panel import PhotoPanel
from klantreis.ui.routes import EntryRoom, Tell, WriteText
from klantreis.ui.wishes import Go
from tests.ui.at_table import AtTable, at_table

Tells = Callable[[int], None]

TYPED = " ".join(f"woord{number}" for number in range(400))
_EACH_MS = 15
_BEFORE_LEAVING = 120


def type_on(base: Path, tell: Tells) -> None:
    """Type without a rest; each letter is told when it stands there."""
    with at_table(QApplication([]), base) as here:
        _begin_to_write(here)
        field = here.hands.find("write.text")
        for number, letter in enumerate(TYPED, start=1):
            QTest.keyClicks(field, letter)
            tell(number)
            _pass(_EACH_MS)


def hang_photos(base: Path, tell: Tells) -> None:
    """Keep one photo after another; each is told when the window says that it is safe."""
    with at_table(QApplication([]), base) as here:
        here.sit()
        tell(0)
        for number in range(1, 200):
            here.table.fulfil(Go(Tell(Media.PHOTO)))
            here.hands.rest()
            panel = here.hands.page.findChild(PhotoPanel)
            assert panel is not None
            panel.kept.emit(_photo(number))
            here.hands.rest()
            assert isinstance(here.table.here, EntryRoom)
            tell(number)


def leave(base: Path, tell: Tells) -> None:
    """Type, go away at once, and tell -1 when all is closed."""
    with at_table(QApplication([]), base) as here:
        _begin_to_write(here)
        QTest.keyClicks(here.hands.find("write.text"), TYPED[:_BEFORE_LEAVING])
        tell(_BEFORE_LEAVING)
        over = QEventLoop()
        here.table.locked.connect(over.quit)
        here.table.away()
        over.exec()
        tell(-1)


def _begin_to_write(here: AtTable) -> None:
    here.sit()
    here.table.fulfil(Go(WriteText()))
    here.hands.rest()


def _photo(number: int) -> bytes:
    """One that was never kept before, as it comes from the shrinking: about 1 MB."""
    image = QImage(600, 600, QImage.Format.Format_RGB32)
    image.fill(QColor(number % 256, number // 256, 90))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"BMP")
    return bytes(held.data())


def _pass(wait_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()


SCENES: Mapping[str, Callable[[Path, Tells], None]] = {
    "typing": type_on,
    "photos": hang_photos,
    "leaving": leave,
}
