# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The gallery can be made, so that somebody can look at it."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from klantreis.ui.theme import Look
from tests.ui.gallery import WIDE, save_gallery


def test_the_gallery_shows_three_themes_below_each_other(
    qapp: QApplication, look: Look, tmp_path: Path
) -> None:
    place = tmp_path / "gallery.png"

    save_gallery(qapp, place, percents=(100,))

    picture = QImage(str(place))
    papers = {picture.pixelColor(2, y).name() for y in range(0, picture.height(), 50)}
    assert picture.width() >= WIDE
    assert papers == {"#fbf6ee", "#211e1b", "#ffffff"}
