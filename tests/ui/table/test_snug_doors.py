# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small doors: of one width where that costs no line, else closed up from edge to edge."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from klantreis.ui.pieces.snug import Snug

pytestmark = pytest.mark.usefixtures("qapp")

GAP = 10
ROOM = 400


class _Door(QWidget):
    """As wide as it is told that its word is."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self._size = QSize(wide, 40)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size


def test_doors_are_of_one_width_where_that_costs_no_line() -> None:
    places = _laid([100, 60, 80, 120, 70, 90])

    assert {one.width() for one in places} == {126}
    assert _in_lines(places) == [3, 3]


def test_one_long_word_does_not_push_a_door_below() -> None:
    places = _laid([100, 60, 80, 190, 70, 90])

    assert _in_lines(places) == [3, 3]
    assert places[3].width() >= 190


def test_doors_that_close_up_fill_every_line_from_edge_to_edge() -> None:
    places = _laid([100, 60, 80, 190, 70, 90])

    for line in _lines(places):
        assert (line[0].left(), line[-1].right()) == (0, ROOM - 1)
        between = [two.left() - one.right() - 1 for one, two in zip(line, line[1:], strict=False)]
        assert set(between) <= {GAP}


def test_read_from_the_right_the_first_door_is_at_the_right() -> None:
    places = _laid([100, 60, 80, 190, 70, 90], Qt.LayoutDirection.RightToLeft)

    assert places[0].right() == ROOM - 1
    assert all(one.left() >= 0 for one in places)


def test_a_word_wider_than_the_room_stands_as_it_would_anywhere() -> None:
    assert _in_lines(_laid([100, 500, 80])) == [1, 1, 1]


def _laid(
    wide: Sequence[int], way: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
) -> list[QRect]:
    whole = QWidget()
    whole.setLayoutDirection(way)
    snug = Snug(whole, gap=GAP)
    doors = [_Door(one) for one in wide]
    for door in doors:
        snug.addWidget(door)
    snug.setGeometry(QRect(0, 0, ROOM, snug.heightForWidth(ROOM)))
    return [door.geometry() for door in doors]


def _lines(places: Sequence[QRect]) -> list[list[QRect]]:
    tops = sorted({one.top() for one in places})
    return [[one for one in places if one.top() == top] for top in tops]


def _in_lines(places: Sequence[QRect]) -> list[int]:
    return [len(line) for line in _lines(places)]
