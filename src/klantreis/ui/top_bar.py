# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bar above every page: the way back, who writes, reading aloud, and *Weg*."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from klantreis.look.colours import TintName
from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.naming import call
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.seat import Seat
from klantreis.ui.signals import Tells, tells
from klantreis.words.cues import Cue
from klantreis.words.rooms import frame as words


class TopBar(QFrame):
    """Buttons only; what they ask for is told."""

    back_asked: Tells[()] = tells()
    home_asked: Tells[()] = tells()
    pen_asked: Tells[()] = tells()
    aloud_asked: Tells[()] = tells()
    settings_asked: Tells[()] = tells()
    away_asked: Tells[()] = tells()

    def __init__(self, pieces: Pieces, seat: Seat | None, *, has_voice: bool) -> None:
        super().__init__()
        make(self, Kind.TOP)
        self._pieces = pieces
        self._back = self._button(words.BACK, self.back_asked)
        self._home = self._button(words.HOME, self.home_asked)
        self._aloud = self._button(words.READ_ALOUD, self.aloud_asked)
        self._aloud.setVisible(has_voice)
        self._build(seat)

    def show_way(self, *, can_go_back: bool, is_begin: bool) -> None:
        """Whether there is a way back, and whether this is the beginning itself."""
        self._back.setVisible(can_go_back)
        self._home.setVisible(not is_begin)

    def show_voice(self, *, has_voice: bool) -> None:
        """Whether there is a voice to read with."""
        self._aloud.setVisible(has_voice)

    def show_reading(self, *, is_reading: bool) -> None:
        """The same button that began the reading stops it."""
        cue = words.SILENCE if is_reading else words.READ_ALOUD
        self._pieces.dress(self._aloud, cue)

    def _build(self, seat: Seat | None) -> None:
        parts: list[QWidget] = [self._back, self._home]
        if seat is not None:
            parts.append(self._pen(seat))
        parts.append(self._aloud)
        parts.append(self._button(words.SETTINGS, self.settings_asked))
        # Always in its corner, where a hand finds it without looking.
        away = self._button(words.AWAY, self.away_asked, kind=Kind.AWAY)
        gap = self._pieces.look.tokens.sizes.gap
        line = QHBoxLayout(self)
        line.setContentsMargins(gap, gap // 2, gap, gap // 2)
        line.setSpacing(gap)
        line.addWidget(self._pieces.row(parts), 1)
        line.addWidget(away, alignment=Qt.AlignmentFlag.AlignTop)

    def _pen(self, seat: Seat) -> QPushButton:
        """Always in view, in words; one press gives it back to the client."""
        tongue = self._pieces.tongue
        writer = seat.writer
        me = words.ME.say(tongue.language)
        who = me if writer.is_client else writer.name or words.EMPTY_NAME.say(tongue.language)
        button = self._button(words.PEN, self.pen_asked)
        button.setText(tongue.say(words.WRITES_NOW, name=who))
        call(button, tongue.aloud(words.WRITES_NOW, name=who))
        make(button, Kind.PEN, tint=TintName.MINT if writer.is_client else TintName.LILAC)
        return button

    def _button(self, cue: Cue, told: Tells[()], *, kind: Kind | None = None) -> QPushButton:
        return self._pieces.button(cue, told.emit, kind=kind)
