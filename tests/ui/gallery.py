# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that windows are made of, on one picture, to look at before a page is called done.

Run it as `python -m tests.ui.gallery gallery.png`; it needs no screen.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from klantreis.look.colours import TILES, ThemeName, TintName
from klantreis.ui.kinds import Kind, make
from klantreis.ui.landscape import Landscape
from klantreis.ui.palettes import tokens_of
from klantreis.ui.signs import put_on, show_on
from klantreis.ui.theme import Look, dress, lift
from klantreis.ui.tile import Tile
from klantreis.words.pictograms import Feeling, Pictogram, Topic
from tests.rules.tree import TOP

RESOURCES = TOP / "resources"
WIDE = 1320
_DOORS = (
    ("Vragen", Pictogram.QUESTIONS),
    ("Stappen", Pictogram.STEPS),
    ("Mensen", Pictogram.PEOPLE),
    ("Waar ik goed in ben", Pictogram.TALENTS),
    ("Terugkijken", Pictogram.LOOK_BACK),
)
_ENTRIES = (
    (Pictogram.LETTER, "Vandaag", "Brief van de gemeente", "Fatma kijkt met mij mee."),
    (Pictogram.HOME, "Maandag 3 november", "Nieuwe woning bekeken", "Klein, maar dichtbij."),
)


def lock_pictures() -> list[str]:
    """The names of the 64 pictures that open a lock, in their fixed order."""
    lines = (RESOURCES / "words/pictures.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[3].split(" ")[0] for line in lines]


def save_gallery(application: QApplication, path: Path, *, percents: Iterable[int]) -> None:
    """Write one tall picture: each theme at each text size."""
    shots = []
    for percent in percents:
        for theme in ThemeName:
            look = dress(application, tokens_of(theme, percent=percent), resources=RESOURCES)
            sheet = Sheet(look)
            sheet.resize(WIDE, sheet.minimumSizeHint().height())
            sheet.show()
            sheet.resize(WIDE, sheet.heightForWidth(WIDE))
            application.processEvents()
            shots.append(sheet.grab().toImage())
            sheet.close()
    _below_each_other(shots).save(str(path))


class Sheet(QWidget):
    """The gallery of one look."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        sizes = look.tokens.sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.air, sizes.air, sizes.air, sizes.air)
        column.setSpacing(sizes.gap)
        heading = QLabel(f"Hier waren we — {look.tokens.theme}, {sizes.text} px")
        make(heading, Kind.HEADING)
        for part in (heading, self._doors(), self._buttons(), self._fields()):
            column.addWidget(part)
        for entry, tint in zip(_ENTRIES, TILES, strict=False):
            column.addWidget(self._card(*entry, tint))
        column.addWidget(self._bars())
        column.addWidget(self._pictograms())
        column.addWidget(self._pictures())
        column.addWidget(Landscape(look))

    def _doors(self) -> QWidget:
        tints = (*TILES, TintName.MINT)
        return _row(
            Tile(words, sign, tint=tint, look=self._look)
            for (words, sign), tint in zip(_DOORS, tints, strict=True)
        )

    def _buttons(self) -> QWidget:
        colours = self._look.tokens.colours
        tones = {Kind.PRIMARY: colours.on_teal_tone, Kind.AWAY: colours.away_tone}
        made = []
        for words, sign, kind in (
            ("Verder", Pictogram.FORWARD, Kind.PRIMARY),
            ("Terug", Pictogram.BACK, None),
            ("Weg", Pictogram.AWAY, Kind.AWAY),
            ("Later", Pictogram.LATER, Kind.LINK),
            ("", Pictogram.READ_ALOUD, Kind.ROUND),
        ):
            button = QPushButton(words)
            if kind is not None:
                make(button, kind)
            put_on(button, sign, look=self._look, tone=tones.get(kind) if kind else None)
            made.append(button)
        gone = QPushButton("Kan nu niet")
        gone.setEnabled(False)
        return _row((*made, gone))

    def _fields(self) -> QWidget:
        line, text = QLineEdit(), QPlainTextEdit("Ik heb een brief gekregen. " * 3)
        line.setPlaceholderText("Wat staat er op het spel?")
        text.setMaximumHeight(self._look.tokens.sizes.control_high * 2)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setValue(40)
        chosen, radio = QCheckBox("Dit mag erin"), QRadioButton("Ik schrijf")
        chosen.setChecked(True)
        radio.setChecked(True)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (_row((line, chosen, radio, slider)), text):
            column.addWidget(part)
        return whole

    def _card(self, sign: Pictogram, day: str, title: str, words: str, tint: TintName) -> QFrame:
        sizes, colours = self._look.tokens.sizes, self._look.tokens.colours
        card, mark = QFrame(), QLabel()
        make(card, Kind.CARD)
        lift(card, self._look.tokens)
        make(mark, Kind.ROUND_MARK, tint=tint)
        show_on(
            mark, sign, look=self._look, tone=colours.tint(tint).tone, size_px=sizes.icon * 3 // 2
        )
        row = QHBoxLayout(card)
        row.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        row.setSpacing(sizes.gap)
        row.addWidget(mark)
        column = QVBoxLayout()
        column.setSpacing(2)
        for said, kind in ((day, Kind.SMALL), (title, Kind.TITLE), (words, None)):
            label = QLabel(said)
            label.setWordWrap(True)
            if kind is not None:
                make(label, kind)
            column.addWidget(label)
        row.addLayout(column, 1)
        aloud = QPushButton()
        make(aloud, Kind.ROUND)
        put_on(aloud, Pictogram.READ_ALOUD, look=self._look)
        row.addWidget(aloud)
        return card

    def _bars(self) -> QWidget:
        bars: list[QWidget] = []
        for words, tint in (
            ("Nu schrijft: ik", TintName.MINT),
            ("Nu schrijft: Ad", TintName.LILAC),
            ("Alleen voor mij", TintName.PRIVATE),
            ("Minder veilig", TintName.CARE),
        ):
            badge = QLabel(words)
            make(badge, Kind.BADGE, tint=tint)
            bars.append(badge)
        return _row(bars)

    def _pictograms(self) -> QWidget:
        colours = self._look.tokens.colours
        tones = (colours.teal_tone, *(colours.tint(name).tone for name in TILES))
        grid, signs = _Grid(20), []
        for number, sign in enumerate(Pictogram):
            label = QLabel()
            show_on(label, sign, look=self._look, tone=tones[number % len(tones)], size_px=40)
            label.setToolTip(sign.name)
            signs.append(label)
        grid.fill(signs)
        return grid

    def _pictures(self) -> QWidget:
        grid, labels = _Grid(19), []
        for name in (*lock_pictures(), *Topic, *Feeling):
            label = QLabel()
            make(label, Kind.PLATE)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setPixmap(self._look.icons.picture(name, size_px=44))
            labels.append(label)
        grid.fill(labels)
        return grid


class _Grid(QWidget):
    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns
        self._cells = QGridLayout(self)

    def fill(self, widgets: Iterable[QWidget]) -> None:
        for number, widget in enumerate(widgets):
            self._cells.addWidget(widget, *divmod(number, self._columns))


def _row(widgets: Iterable[QWidget]) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    for widget in widgets:
        row.addWidget(widget)
    return whole


def _below_each_other(shots: list[QImage]) -> QImage:
    size = QSize(max(one.width() for one in shots), sum(one.height() for one in shots))
    whole = QImage(size, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    top = 0
    for one in shots:
        painter.drawImage(QPoint(0, top), one)
        top += one.height()
    painter.end()
    return whole


if __name__ == "__main__":
    unseen = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    save_gallery(unseen, Path(sys.argv[1]), percents=(100, 200))
