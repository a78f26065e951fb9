# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands between the people in the circles: me, names of rings, buttons for the rest."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from klantreis.look.colours import TintName
from klantreis.ui.fonts import reading_font
from klantreis.ui.kinds import Kind, make
from klantreis.ui.painted.arranged import from_start, spoken
from klantreis.ui.painted.circle_arrows import ArrowSample
from klantreis.ui.painted.lettering import height_of
from klantreis.ui.pieces.naming import name
from klantreis.ui.signals import Tells, tells
from klantreis.ui.signs import put_on
from klantreis.ui.theme import Look
from klantreis.words.cues import Cue
from klantreis.words.painted_words import I_GET, I_GIVE, ME, NOW, RING_AND_MORE, THEN
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue


class MeInTheMiddle(QLabel):
    """A round with a pictogram and the word *ik*."""

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__(tongue.say(ME))
        self._look = look
        self.setAccessibleName(tongue.aloud(ME))

    def sizeHint(self) -> QSize:
        across = self._look.tokens.sizes.big_icon * 3 // 2
        wide = self.fontMetrics().horizontalAdvance(self.text()) + self._look.tokens.sizes.gap * 2
        return QSize(max(across, wide), max(across, wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sizes, colours = self._look.tokens.sizes, self._look.tokens.colours
        painter.setBrush(QColor(colours.teal))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(self.rect())
        font = reading_font(sizes.text, is_bold=True)
        words, sign = height_of(1, font), sizes.big_icon * 2 // 3
        top = (self.height() - words - sign) // 2
        drawn = self._look.icons.pictogram(
            Pictogram.CLIENT, colours.on_teal_tone, size_px=sign, ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap((self.width() - sign) // 2, top, drawn)
        painter.setFont(font)
        painter.setPen(QColor(colours.on_teal))
        place = QRectF(0, top + sign, self.width(), words)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.text())


class MoreButton(QPushButton):
    """Says how many more there are than the picture has room for, and asks to see them."""

    asked: Tells[str] = tells(str)

    def __init__(self, key: str, name: Phrase, *, look: Look, tongue: Tongue) -> None:
        super().__init__()
        self._key = key
        self._name = name
        self._look = look
        self._tongue = tongue
        self.setObjectName(f"picture.more:{key}")
        self.clicked.connect(self._ask)

    def say(self, count: int) -> None:
        """From now on it stands for *count* more."""
        name = self._name.say(self._tongue.language)
        words = self._tongue.say(RING_AND_MORE, ring=name, count=count)
        self.setText(words)
        self.setAccessibleName(self._tongue.aloud(RING_AND_MORE, ring=name, count=count))
        put_on(self, Pictogram.MORE, look=self._look)

    def _ask(self) -> None:
        self.asked.emit(self._key)


class ThenAndNow(QWidget):
    """A choice of two: how it was then, how it is now; which is on can be seen and heard."""

    then_asked: Tells[()] = tells()
    now_asked: Tells[()] = tells()

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.tokens.sizes.gap)
        self._then, self._now = (_side(cue, look, tongue) for cue in (THEN, NOW))
        for button in (self._then, self._now):
            row.addWidget(button)
        self._then.clicked.connect(self._ask_then)
        self._now.clicked.connect(self._ask_now)

    def show_side(self, *, is_now: bool) -> None:
        """Let the button of that side be the one that is on."""
        self._then.setChecked(not is_now)
        self._now.setChecked(is_now)

    def _ask_then(self) -> None:
        self.then_asked.emit()

    def _ask_now(self) -> None:
        self.now_asked.emit()


class ArrowLegend(QWidget):
    """The two arrows with the words for them."""

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.tokens.sizes.gap)
        for is_giving, words in ((True, I_GIVE), (False, I_GET)):
            row.addWidget(ArrowSample(look, is_giving=is_giving))
            row.addWidget(spoken(words, tongue))
        row.addStretch()


def badge(name_of: Phrase, tint: TintName, tongue: Tongue) -> QLabel:
    """The name of a ring or a shelf."""
    label = spoken(name_of, tongue)
    make(label, Kind.BADGE, tint=tint)
    label.ensurePolished()
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def quiet_words(phrase: Phrase, tongue: Tongue) -> QLabel:
    """What stands there when nobody does."""
    label = from_start(spoken(phrase, tongue))
    label.setWordWrap(True)
    make(label, Kind.QUIET)
    return label


def _side(cue: Cue, look: Look, tongue: Tongue) -> QPushButton:
    button = QPushButton(tongue.on(cue))
    button.setCheckable(True)
    name(button, cue, tongue)
    put_on(button, cue.sign, look=look)
    return button
