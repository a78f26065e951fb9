# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bars of ranges: on one scale, from least to most, what is below zero told apart."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from klantreis.domain.difference import Range
from klantreis.look.colours import TintName
from klantreis.ui.painted.range_bar import RangeBar, Scale, scale_of
from klantreis.ui.theme import Look


def _bar(look: Look, qtbot: QtBot, span: Range, scale: Scale) -> RangeBar:
    bar = RangeBar(look, span, scale, tint=TintName.MINT)
    qtbot.addWidget(bar)
    bar.resize(1000, bar.height())
    return bar


def test_a_scale_holds_every_range_and_zero() -> None:
    assert scale_of([Range(5, 10), Range(7, 20)]) == Scale(0, 20)
    assert scale_of([Range(-30, 115)]) == Scale(-30, 115)
    assert scale_of([]).low < scale_of([]).high


def test_bars_of_one_scale_can_be_compared(look: Look, qtbot: QtBot) -> None:
    scale = scale_of([Range(0, 100)])

    half, whole = (_bar(look, qtbot, span, scale).bar() for span in (Range(50, 100), Range(0, 100)))

    assert abs(half.width() * 2 - whole.width()) < 8
    assert abs(half.right() - whole.right()) < 2


def test_one_amount_is_still_seen(look: Look, qtbot: QtBot) -> None:
    bar = _bar(look, qtbot, Range(100, 100), scale_of([Range(0, 100)])).bar()

    assert bar.width() >= 6
    assert bar.right() <= 1000


def test_from_the_right_it_begins_at_the_right(look: Look, qtbot: QtBot) -> None:
    bar = _bar(look, qtbot, Range(0, 10), scale_of([Range(0, 100)]))

    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert bar.bar().left() > 800


@pytest.mark.parametrize("span", [Range(-30, 115), Range(-30, -10), Range(10, 115)])
def test_below_zero_is_painted_otherwise(look: Look, qtbot: QtBot, span: Range) -> None:
    bar = _bar(look, qtbot, span, Scale(-30, 115))
    image = bar.grab().toImage()
    middle = bar.height() // 3
    across = (bar.bar().left() + 6, bar.bar().right() - 6)

    shades = [image.pixelColor(round(one), middle).name() for one in across]

    is_mixed = span.low < 0 < span.high
    assert (shades[0] != shades[1]) is is_mixed
