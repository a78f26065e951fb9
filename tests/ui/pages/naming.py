# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a voice, a keyboard and somebody who cannot read miss on a page."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from klantreis.ui.frame import Frame
from klantreis.ui.painted.circles import Circles
from klantreis.ui.painted.journey_picture import JourneyPicture
from tests.ui.pages.finding import controls, in_view, place, told
from tests.ui.pages.seeing import Eyes

# Tab goes on by nearness here, not by lines: the rings come from the inside out, and the cards
# beside the way lie above and below it in turn.
_ROUND = (Circles, JourneyPicture)


def unnamed(frame: Frame) -> Iterator[str]:
    """Controls without a name to speak or to find them by, and widgets in colours of their own."""
    for one in controls(frame):
        if not one.accessibleName().strip():
            yield f"{told(one)} has no name to be spoken"
        if not one.objectName():
            yield f"{told(one)} '{one.accessibleName()[:30]}' has no name to be found by"
    for widget in in_view(frame):
        if widget.styleSheet():
            yield f"{told(widget)} has a style sheet of its own"


def without_sign(frame: Frame, eyes: Eyes) -> Iterator[str]:
    """Buttons that only words tell about."""
    for one in in_view(frame):
        if isinstance(one, QAbstractButton) and not eyes.signs_on(one):
            yield f"{told(one)} '{one.accessibleName()[:30]}' has no picture"


def chosen_already(frame: Frame) -> Iterator[str]:
    """A button that has the keyboard before anybody went there: it looks like the right answer."""
    now = QApplication.focusWidget()
    if isinstance(now, QAbstractButton) and frame.room.isAncestorOf(now):
        yield f"the keyboard begins on {told(now)}"


def lost_to_tab(frame: Frame) -> Iterator[str]:
    """Controls that Tab does not come to once, or in another order than one reads."""
    wanted = controls(frame)
    if not wanted:
        yield "there is nothing to come to"
        return
    at_top = [one for one in wanted if frame.top.isAncestorOf(one)]
    way = _walked((at_top or wanted)[0], len(wanted))
    missed = [one for one in wanted if one not in way]
    yield from (f"Tab never comes to {told(one)}" for one in missed)
    if len(set(way)) != len(way):
        yield f"Tab does not come back: {[told(one) for one in way]}"
    on_page = [one for one in way if frame.room.isAncestorOf(one)]
    for one, after in pairwise(on_page):
        if _is_backwards(one, after):
            yield f"Tab goes back from {told(one)} to {told(after)}"


def _walked(first: QWidget, most: int) -> list[QWidget]:
    first.setFocus(Qt.FocusReason.TabFocusReason)
    way: list[QWidget] = []
    for _ in range(most + 2):
        now = QApplication.focusWidget()
        if now is None or (way and now is way[0]):
            break
        way.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return way


def _is_backwards(one: QWidget, after: QWidget) -> bool:
    around = [after, *_around(after)]
    shared = next(parent for parent in _around(one) if parent in around)
    if isinstance(shared, _ROUND):
        return False
    # A step and its button are read together before the next step: what stands side by side in
    # the nearest thing that holds both is compared.
    here, there = (place(_branch(widget, shared)) for widget in (one, after))
    if there.bottom() <= here.top():
        return True
    is_same_line = min(here.bottom(), there.bottom()) > max(here.top(), there.top())
    if not is_same_line:
        return False
    if one.isRightToLeft():
        return there.left() >= here.right()
    return there.right() <= here.left()


def _branch(widget: QWidget, shared: QWidget) -> QWidget:
    parents = [widget, *_around(widget)]
    return parents[max(parents.index(shared) - 1, 0)]


def _around(widget: QWidget) -> list[QWidget]:
    found, parents = widget.parentWidget(), []
    while found is not None:
        parents.append(found)
        found = found.parentWidget()
    return parents
