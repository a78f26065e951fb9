# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Text on a page: it is plain, it wraps, and a voice can say it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from klantreis.look.colours import TintName
from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.breaking import breakable
from klantreis.ui.pieces.naming import call
from klantreis.ui.signs import show_on
from klantreis.ui.theme import Look
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue


class Texts:
    """Makes what one reads or hears, and the pictures beside it."""

    def __init__(self, look: Look, tongue: Tongue) -> None:
        self.look = look
        self.tongue = tongue

    def heading(self, phrase: Phrase, **values: object) -> QLabel:
        """What the page is about; one a page."""
        return self._said(phrase, Kind.HEADING, **values)

    def title(self, phrase: Phrase, **values: object) -> QLabel:
        """What a part of the page is about."""
        return self._said(phrase, Kind.TITLE, **values)

    def text(self, phrase: Phrase, **values: object) -> QLabel:
        """A sentence."""
        return self._said(phrase, None, **values)

    def quiet(self, phrase: Phrase, **values: object) -> QLabel:
        """A sentence for whoever wants to know."""
        return self._said(phrase, Kind.QUIET, **values)

    def own_words(self, text: str, *, kind: Kind | None = Kind.OWN_WORDS) -> QLabel:
        """What a person wrote, as they wrote it."""
        return self._label(self.tongue.disguise(text), text, kind)

    def sign(self, which: Pictogram, *, tint: TintName | None = None) -> QLabel:
        """A picture beside words that say the same."""
        label = QLabel()
        colours, sizes = self.look.tokens.colours, self.look.tokens.sizes
        if tint is not None:
            make(label, Kind.ROUND_MARK, tint=tint)
        tone = colours.teal_tone if tint is None else colours.tint(tint).tone
        show_on(label, which, look=self.look, tone=tone, size_px=sizes.icon * 3 // 2)
        return label

    def badge(self, phrase: Phrase, *, tint: TintName, **values: object) -> QLabel:
        """In a few words how things are."""
        label = self._said(phrase, None, **values)
        label.setWordWrap(False)
        make(label, Kind.BADGE, tint=tint)
        return label

    def _said(self, phrase: Phrase, kind: Kind | None, **values: object) -> QLabel:
        shown = self.tongue.say(phrase, **values)
        return self._label(shown, self.tongue.aloud(phrase, **values), kind)

    def _label(self, shown: str, aloud: str, kind: Kind | None) -> QLabel:
        label = QLabel()
        # Plain: what somebody wrote is never read as mark-up.
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(breakable(shown))
        label.setWordWrap(True)
        call(label, aloud)
        if kind is not None:
            make(label, kind)
        return label
