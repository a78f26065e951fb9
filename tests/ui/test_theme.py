# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One place dresses every window: round, still, mirrored where asked, at any text size."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from klantreis.look.colours import ThemeName, TintName
from klantreis.ui.kinds import Kind, make
from klantreis.ui.palettes import tokens_of
from klantreis.ui.signs import put_on
from klantreis.ui.style_sheet import style_sheet
from klantreis.ui.theme import Look, dress, lift
from klantreis.ui.tile import Tile
from klantreis.ui.tokens import TEXT_STEPS, Tokens
from klantreis.words.pictograms import Pictogram
from tests.rules.tree import TOP, sources

RESOURCES = TOP / "resources"
LOOKS = [tokens_of(theme, percent=percent) for theme in ThemeName for percent in TEXT_STEPS]
BUTTONS = (None, Kind.PRIMARY, Kind.AWAY, Kind.ROUND)


def _name(tokens: Tokens) -> str:
    return f"{tokens.theme}-{tokens.sizes.text}"


def test_only_the_theme_sets_a_style_sheet() -> None:
    setting = {
        source.name
        for source in sources("src")
        if "setStyleSheet" in source.text or "setPalette" in source.text
    }

    assert setting == {"src/klantreis/ui/theme.py"}


@pytest.mark.parametrize("tokens", LOOKS, ids=_name)
def test_the_style_sheet_names_no_side_so_that_it_mirrors(tokens: Tokens) -> None:
    written = style_sheet(tokens, icons=RESOURCES / "icons")

    assert re.findall(r"\b(left|right)\b", re.sub(r'url\("[^"]*"\)', "", written)) == []
    assert "$" not in written


@pytest.mark.parametrize("tokens", LOOKS, ids=_name)
def test_every_button_is_round_big_enough_and_keeps_its_place_under_focus(
    qtbot: QtBot, qapp: QApplication, look: Look, tokens: Tokens
) -> None:
    dress(qapp, tokens, resources=RESOURCES)
    for kind in BUTTONS:
        page, button = _page_with_button(qtbot, kind)
        resting, size = _corner(page, button), button.size()

        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(button.hasFocus)

        paper = QColor(tokens.colours.paper)
        assert resting == _corner(page, button) == paper, kind
        assert size == button.size(), kind
        assert min(size.width(), size.height()) >= 44
        assert _edge(page, button) == QColor(tokens.colours.focus), kind


def test_a_look_changes_while_the_window_is_open(
    qtbot: QtBot, qapp: QApplication, look: Look
) -> None:
    page, button = _page_with_button(qtbot, None)
    small = button.height()

    dress(qapp, tokens_of(ThemeName.DARK, percent=200), resources=RESOURCES)

    qtbot.waitUntil(lambda: button.height() > small)
    assert page.palette().color(QPalette.ColorRole.Window) == QColor("#211E1B")
    assert qapp.font().pixelSize() == 40


@pytest.mark.parametrize("is_calm", [False, True])
def test_calm_means_that_nothing_moves(qapp: QApplication, look: Look, *, is_calm: bool) -> None:
    tokens = tokens_of(ThemeName.LIGHT, is_calm=is_calm)
    dress(qapp, tokens, resources=RESOURCES)
    button = QPushButton()
    button.ensurePolished()

    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert button.style().styleHint(hint, None, button) == tokens.motion_ms
    assert (tokens.motion_ms == 0) == is_calm


def test_menus_and_hints_appear_at_once(qapp: QApplication, look: Look) -> None:
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_FadeTooltip)


def test_the_caret_does_not_blink(qapp: QApplication, look: Look) -> None:
    assert qapp.cursorFlashTime() == 0


def test_a_page_that_is_read_from_the_right_is_mirrored(qapp: QApplication, look: Look) -> None:
    dress(qapp, look.tokens, resources=RESOURCES, from_right=True)

    assert QWidget().isRightToLeft()


def test_a_sign_that_points_along_the_line_turns_with_it(qapp: QApplication, look: Look) -> None:
    drawn: list[QImage] = []
    for from_right in (False, True):
        dress(qapp, look.tokens, resources=RESOURCES, from_right=from_right)
        button = QPushButton()
        put_on(button, Pictogram.BACK, look=look)
        drawn.append(button.icon().pixmap(button.iconSize(), 1.0).toImage())

    plain, turned = drawn
    assert plain != turned
    assert _leaning(plain) == -_leaning(turned) != 0


def test_a_shadow_lies_under_a_card_but_not_in_the_contrast_theme(look: Look) -> None:
    soft, sharp = QWidget(), QWidget()

    lift(soft, look.tokens)
    lift(sharp, tokens_of(ThemeName.CONTRAST))

    assert soft.graphicsEffect() is not None
    assert sharp.graphicsEffect() is None


@pytest.mark.parametrize("tokens", LOOKS, ids=_name)
def test_the_words_of_a_tile_fit_in_it(
    qtbot: QtBot, qapp: QApplication, look: Look, tokens: Tokens
) -> None:
    dressed = dress(qapp, tokens, resources=RESOURCES)
    tile = Tile("Waar ik goed in ben", Pictogram.TALENTS, tint=TintName.HONEY, look=dressed)
    qtbot.addWidget(tile)
    tile.resize(tile.minimumSizeHint())

    tight = _inked(tile, tokens.colours.honey.ink)
    tile.resize(tile.width(), tile.height() * 2)

    # Room to spare shows no more of the words than the least size did.
    assert len(tight) > 100
    assert len(_inked(tile, tokens.colours.honey.ink)) == len(tight)
    assert max(y for _, y in tight) < tile.height() // 2 - tokens.sizes.ring


def _leaning(sign: QImage) -> int:
    """On which side the head of an arrow is: -1 or 1."""
    middle = sign.width() // 2
    weigh = [
        (x > middle) - (x < middle)
        for x in range(sign.width())
        for y in range(sign.height())
        if sign.pixelColor(x, y).alpha() > 128
    ]
    return (sum(weigh) > 0) - (sum(weigh) < 0)


def _page_with_button(qtbot: QtBot, kind: Kind | None) -> tuple[QWidget, QPushButton]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    first, button = QPushButton("Terug"), QPushButton("" if kind is Kind.ROUND else "Verder")
    if kind is not None:
        make(button, kind)
    for one in (first, button):
        column.addWidget(one)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    return page, button


def _corner(page: QWidget, button: QPushButton) -> QColor:
    place = button.mapTo(page, QPoint(1, 1))
    return page.grab().toImage().pixelColor(place)


def _edge(page: QWidget, button: QPushButton) -> QColor:
    place = button.mapTo(page, QPoint(button.width() // 2, 1))
    return page.grab().toImage().pixelColor(place)


def _inked(tile: Tile, ink: str) -> list[tuple[int, int]]:
    """Where *tile* shows *ink* inside its edge, which may have the same colour."""
    drawn, colour, inside = tile.grab().toImage(), QColor(ink), 8
    return [
        (x, y)
        for x in range(inside, drawn.width() - inside)
        for y in range(inside, drawn.height() - inside)
        if drawn.pixelColor(x, y) == colour
    ]
