# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks at a picture for the tests: what is seen, what a voice finds, what lies over what."""

from collections.abc import Callable
from itertools import combinations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from klantreis.domain.language import Language
from klantreis.look.colours import ThemeName
from klantreis.ui.palettes import tokens_of
from klantreis.ui.theme import Look, dress
from klantreis.words.tongue import Tongue, pseudo
from tests.rules.tree import TOP

DUTCH = Tongue(Language.NL)
TONGUES = (DUTCH, Tongue(Language.EN), Tongue(Language.NL, pseudo))
# The two screens, less the margins of a page.
WIDTHS = (1300, 1854)
LONG = "Meneer van der Straaten-Oldenhuis-Gevaertsweg uit het buurthuis aan de overkant"


def shown(picture: QWidget, width: int = WIDTHS[0]) -> QWidget:
    """The picture on the screen, so wide and as high as it asks to be."""
    picture.resize(width, 100)
    picture.show()
    picture.resize(width, picture.minimumHeight())
    QApplication.processEvents()
    return picture


def dressed(percent: int, *, from_right: bool = False) -> Look:
    """The light theme at that text size."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return dress(
        application,
        tokens_of(ThemeName.LIGHT, percent=percent),
        resources=TOP / "resources",
        from_right=from_right,
    )


def controls(picture: QWidget) -> list[QAbstractButton]:
    """Every button that can be seen."""
    return [one for one in picture.findChildren(QAbstractButton) if one.isVisibleTo(picture)]


def named(picture: QWidget, words: str) -> QAbstractButton:
    """The button whose name for a voice has these words in it."""
    return next(one for one in controls(picture) if words in one.accessibleName())


def names_in_tree(widget: QWidget) -> list[str]:
    """The name of every button that a screen reader finds below *widget*."""
    found = []
    interface = QAccessible.queryAccessibleInterface(widget)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child.state().invisible:
            continue
        if child.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox):
            found.append(child.text(QAccessible.Text.Name))
        below = child.object()
        if isinstance(below, QWidget):
            found.extend(names_in_tree(below))
    return found


def lying_over_each_other(picture: QWidget) -> list[tuple[str, str]]:
    """Each two buttons or labels of which one covers a part of the other, or that stick out."""
    parts = [
        one
        for one in picture.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QLabel) and one.isVisibleTo(picture)
    ]
    rects = [(_name(one), one.rect().translated(one.mapTo(picture, QPoint(0, 0)))) for one in parts]
    wrong = [
        (first, second)
        for (first, place), (second, other) in combinations(rects, 2)
        if place.intersects(other)
    ]
    return wrong + [(name, "out") for name, place in rects if not picture.rect().contains(place)]


def cut_labels(picture: QWidget) -> list[str]:
    """Every label and plain button that has less room than its words need."""
    return [
        _name(one)
        for one in picture.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QLabel)
        and type(one).__module__.startswith("PySide6")
        and one.isVisibleTo(picture)
        and not (isinstance(one, QLabel) and one.wordWrap())
        and one.width() < one.sizeHint().width()
    ]


def press(widget: QWidget, key: Qt.Key, *, ctrl: bool = False) -> None:
    """One key, with Ctrl or without."""
    modifier = Qt.KeyboardModifier
    QTest.keyClick(widget, key, modifier.ControlModifier if ctrl else modifier.NoModifier)


def carry(card: QWidget, picture: QWidget, to: QPoint) -> None:
    """Take the card in its middle, move it and let go of it at *to* in the picture."""
    start = card.rect().center()
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=start)
    for point in (card.mapTo(picture, start) + QPoint(30, 30), to):
        local = QPointF(card.mapFrom(picture, point))
        moved = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            local,
            QPointF(picture.mapToGlobal(point)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(card, moved)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=card.mapFrom(picture, to))


def every_way(make: Callable[[Look, Tongue], QWidget]) -> list[str]:
    """What is wrong with the picture at each text size, width, language and direction."""
    wrong = []
    for percent in (100, 200):
        for from_right in (False, True):
            look = dressed(percent, from_right=from_right)
            for tongue in TONGUES:
                picture = make(look, tongue)
                for width in WIDTHS:
                    shown(picture, width)
                    here = f"{percent} {from_right} {tongue.language} {width}"
                    wrong += [f"{here}: {one}" for one in lying_over_each_other(picture)]
                    wrong += [f"{here}: cut {one}" for one in cut_labels(picture)]
                picture.close()
    return wrong


def _name(one: QWidget) -> str:
    text = one.text() if isinstance(one, QAbstractButton | QLabel) else ""
    return one.accessibleName() or text
