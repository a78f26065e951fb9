# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A picture that puts its own controls in their places, as high as its width asks."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from klantreis.ui.pieces.naming import call
from klantreis.ui.theme import Look
from klantreis.words.phrases import Phrase
from klantreis.words.tongue import Tongue


class Arranged(QWidget):
    """Whoever builds on it says in `arrange` where things go; reading from the right mirrors."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._has_width = False
        self._not_put: set[QWidget] = set()
        # Never shown: it keeps the place of the picture in the order of Tab.
        self._place = QWidget(self)
        self._place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def arrange(self, _width: int) -> int:
        """Put every control in its place; the answer is how high the picture is."""
        return 0

    def sizeHint(self) -> QSize:
        return QSize(self._look.tokens.sizes.big_icon * 8, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_width = True
        if event.size().width() != event.oldSize().width():
            self.rearrange()

    def rearrange(self) -> None:
        """Put everything in its place anew; called after what is shown has changed."""
        if not self._has_width:
            # How wide it will be is told when it comes on its page: once is enough.
            return
        self.setMinimumHeight(self.arrange(self.width()))
        for control in self._not_put:
            control.hide()
        self._not_put.clear()
        self.updateGeometry()
        self.update()

    def begin_anew(self) -> None:
        """What is not put in a place from here on is hidden in the end.

        What is put there again stays as it is: hidden and shown, it would lose the keyboard.
        """
        self._not_put = {one for one in self.children() if isinstance(one, QWidget)}

    def tab_through(self, order: Sequence[QWidget]) -> None:
        """Let Tab visit them in this order, where the picture itself stands on its page.

        Controls that are made later would else come after all that is on the page.
        """
        for before, after in pairwise((self._place, *order)):
            self.setTabOrder(before, after)

    def put(self, control: QWidget, place: QRect) -> None:
        """Show *control* at *place*, counted from where reading starts."""
        control.setGeometry(self.mirrored(place))
        control.show()
        self._not_put.discard(control)

    def mirrored(self, place: QRect) -> QRect:
        """*place*, counted from where reading starts, as Qt counts it: from the left."""
        if not self.isRightToLeft():
            return place
        return QRect(self.width() - place.left() - place.width(), *_rest(place))


def spoken(phrase: Phrase, tongue: Tongue) -> QLabel:
    """Words in a picture: what a voice says of them comes from the same row."""
    label = QLabel(tongue.say(phrase))
    call(label, tongue.aloud(phrase))
    return label


def from_start(label: QLabel) -> QLabel:
    """Let the words begin where reading starts, whatever script they are in."""
    sides = Qt.AlignmentFlag
    side = sides.AlignRight if label.isRightToLeft() else sides.AlignLeft
    label.setAlignment(side | sides.AlignAbsolute | sides.AlignVCenter)
    return label


def clear(controls: Iterable[QWidget]) -> None:
    """Take *controls* away; none stays behind with words on it."""
    for control in controls:
        control.hide()
        control.setParent(None)
        control.deleteLater()


def in_rows(count: int, *, card: QSize, width: int, gap: int, top: int) -> list[QRect]:
    """Places for *count* cards of one size, row after row, the first row at *top*."""
    across = max(1, (width + gap) // (card.width() + gap))
    return [
        QRect(
            number % across * (card.width() + gap),
            top + number // across * (card.height() + gap),
            card.width(),
            card.height(),
        )
        for number in range(count)
    ]


def _rest(place: QRect) -> tuple[int, int, int]:
    return place.top(), place.width(), place.height()
