# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dresses the whole application from tokens: style, palette, font and the one style sheet."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QGraphicsDropShadowEffect, QWidget

from klantreis.ui.fonts import reading_font, register_fonts
from klantreis.ui.icons import Icons
from klantreis.ui.style_sheet import style_sheet
from klantreis.ui.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Look:
    """What a page is given to draw itself with: the tokens of now, and the icons."""

    tokens: Tokens
    icons: Icons


def dress(
    application: QApplication, tokens: Tokens, *, resources: Path, from_right: bool = False
) -> Look:
    """Give every window of *application* this look, now and when it is called again later.

    *resources* holds the fonts and icons. Raises NotThere when a font is missing.
    """
    register_fonts(resources / "fonts")
    icons = resources / "icons"
    _clothe(application, tokens, style_sheet(tokens, icons=icons))
    direction = Qt.LayoutDirection
    application.setLayoutDirection(direction.RightToLeft if from_right else direction.LeftToRight)
    _hold_still(application)
    return Look(tokens, Icons(icons))


def _clothe(application: QApplication, tokens: Tokens, sheet: str) -> None:
    font, palette = reading_font(tokens.sizes.text), palette_of(tokens)
    worn = (application.styleSheet(), application.font(), application.palette())
    # Each widget looks through the sheet again, a third of a second in all: not for the same look.
    if worn != (sheet, font, palette):
        application.setStyle("Fusion")
        application.setPalette(palette)
        application.setFont(font)
        application.setStyleSheet(sheet)


def palette_of(tokens: Tokens) -> QPalette:
    """The colours for what no style sheet rule names."""
    colours = tokens.colours
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, colour in (
        ((role.Window,), colours.paper),
        ((role.Base, role.Button, role.ToolTipBase), colours.card),
        ((role.AlternateBase, role.Midlight), colours.mint.ground),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.ink),
        ((role.BrightText,), colours.on_teal),
        ((role.PlaceholderText,), colours.quiet),
        ((role.Highlight, role.Accent), colours.teal),
        ((role.HighlightedText,), colours.on_teal),
        ((role.Link, role.LinkVisited), colours.teal_ink),
        ((role.Light,), colours.card),
        ((role.Mid, role.Dark, role.Shadow), colours.control_line),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.quiet))
    return palette


def lift(widget: QWidget, tokens: Tokens) -> None:
    """Let *widget* lie on the paper as a card does. For a few; a long list is painted flat."""
    shadow = tokens.shadow
    if shadow.blur == 0:
        widget.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt takes none, its stub does not
        return
    effect = QGraphicsDropShadowEffect(widget)
    effect.setBlurRadius(shadow.blur)
    effect.setOffset(0, shadow.drop)
    colour = QColor(shadow.colour)
    colour.setAlpha(shadow.strength)
    effect.setColor(colour)
    widget.setGraphicsEffect(effect)


def _hold_still(application: QApplication) -> None:
    # Nothing blinks, not even the caret: it draws the eye away from the words.
    application.setCursorFlashTime(0)
    application.setEffectEnabled(Qt.UIEffect.UI_General, False)
