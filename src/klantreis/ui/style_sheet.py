# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one style sheet, written from tokens.

No side of the page is named here, so that everything mirrors where reading starts at the right.
Widths count as Qt counts them: `min-height` is without padding and border.
"""

from dataclasses import asdict
from pathlib import Path
from string import Template

from klantreis.look.colours import ThemeName, TintName
from klantreis.ui.tokens import Sizes, Tokens

_BASE = """
* { widget-animation-duration: $motion_ms; }
QToolTip, QMenu { background: $card; color: $ink; border: ${edge}px solid $control_line;
  padding: 8px; font-size: ${text}px; }
QMenu::item { padding: 10px 18px; border-radius: 10px; }
QMenu::item:selected { background: $teal; color: $on_teal; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 18px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 18px; margin: 0; }
QScrollBar::handle { background: $control_line; border: 4px solid $paper; border-radius: 8px; }
QScrollBar::handle:vertical { min-height: 56px; }
QScrollBar::handle:horizontal { min-width: 56px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_TEXT = """
QLabel { color: $ink; background: transparent; }
QLabel[kind="heading"] { font-size: ${heading}px; font-weight: 700; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[kind="small"] { font-size: ${small}px; color: $quiet; }
QLabel[kind="quiet"] { color: $quiet; }
QLabel[kind="own-words"] { font-size: ${title}px; }
"""

_BUTTONS = """
QPushButton { background: $card; color: $teal_ink; border: ${edge}px solid $control_line;
  border-radius: ${pill_radius}px; min-height: ${inner_high}px; padding: ${pad}px ${side}px;
  font-weight: 700; }
QPushButton:hover { background: $mint_ground; color: $mint_ink; border-color: $mint_edge; }
QPushButton:pressed, QPushButton:checked { background: $mint_ground; color: $mint_ink;
  border-color: $mint_ink; }
QPushButton:disabled { background: $paper; color: $quiet; border: ${edge}px dashed $line; }
QPushButton:focus { border: ${ring}px solid $focus; padding: ${ring_pad}px ${ring_side}px; }
QPushButton[kind="primary"] { background: $teal; color: $on_teal; border-color: $teal; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $teal_pressed; color: $on_teal; border-color: $teal_pressed; }
QPushButton[kind="primary"]:focus { border-color: $focus; }
QPushButton[kind="primary"]:disabled { background: $paper; color: $quiet;
  border: ${edge}px dashed $line; }
QPushButton[kind="away"] { background: $ink; color: $paper; border-color: $ink; }
QPushButton[kind="away"]:hover, QPushButton[kind="away"]:pressed { background: $paper;
  color: $ink; border-color: $ink; }
QPushButton[kind="away"]:focus { background: $paper; color: $ink; border-color: $focus; }
QPushButton[kind="link"] { background: transparent; border-color: transparent;
  padding: ${pad}px 12px; text-decoration: underline; }
QPushButton[kind="link"]:hover { background: $mint_ground; }
QPushButton[kind="link"]:focus { border-color: $focus; padding: ${ring_pad}px ${ring_link}px; }
QPushButton[kind="round"] { min-width: ${round_inner}px; max-width: ${round_inner}px;
  min-height: ${round_inner}px; max-height: ${round_inner}px; padding: 0;
  border-radius: ${target_radius}px; }
QPushButton[kind="round"]:focus { min-width: ${round_ring}px; max-width: ${round_ring}px;
  min-height: ${round_ring}px; max-height: ${round_ring}px; padding: 0; }
QPushButton[kind="picture"] { background: $plate; border: ${edge}px solid $control_line;
  border-radius: ${card_radius}px; padding: 6px; min-height: 0; }
QPushButton[kind="picture"]:hover { border-color: $teal; }
QPushButton[kind="picture"]:checked { background: $mint_ground; border: 6px solid $teal;
  padding: 2px; }
QPushButton[kind="picture"]:focus { border: ${ring}px solid $focus; padding: 4px; }
QPushButton[kind="picture"]:checked:focus { border: 6px solid $focus; padding: 2px; }
QPushButton[kind="tile"] { border-radius: ${card_radius}px; padding: ${gap}px;
  font-size: ${title}px; }
QPushButton[kind="tile"]:focus { border: ${ring}px solid $focus; padding: ${tile_ring}px; }
QPushButton[kind="wide"] { background: $card; color: $ink; border: ${edge}px solid $line;
  border-radius: ${card_radius}px; padding: 0; }
QPushButton[kind="wide"]:hover { border-color: $teal; }
QPushButton[kind="wide"]:pressed { background: $mint_ground; }
QPushButton[kind="wide"]:checked { border: ${ring}px solid $teal; }
QPushButton[kind="wide"]:focus { border: ${ring}px solid $focus; }
"""

_SURFACES = """
QFrame[kind="card"] { background: $card; border: ${soft_edge}px solid $line;
  border-radius: ${card_radius}px; }
QFrame[kind="card"]:focus { border: ${ring}px solid $focus; }
QFrame[kind="heard"] { background: transparent; border: ${ring}px dashed $teal_ink;
  border-radius: ${field_radius}px; }
QFrame[kind="bar"] { background: $mint_ground; border: ${edge}px solid $mint_edge;
  border-radius: ${field_radius}px; }
QFrame[kind="bar"] QLabel { color: $mint_ink; }
QFrame[kind="top"] QPushButton { min-height: ${bar_inner}px; padding: ${bar_pad}px ${bar_side}px;
  border-radius: ${bar_radius}px; }
QFrame[kind="top"] QPushButton:focus { padding: ${bar_ring_pad}px ${bar_ring_side}px; }
QLabel[kind="round-mark"] { background: $mint_ground; min-width: ${mark}px; max-width: ${mark}px;
  min-height: ${mark}px; max-height: ${mark}px; border-radius: ${mark_radius}px;
  qproperty-alignment: AlignCenter; }
QLabel[kind="plate"] { background: $plate; border-radius: ${field_radius}px; padding: 6px; }
QLabel[kind="badge"] { background: $mint_ground; color: $mint_ink;
  border-radius: ${badge_radius}px; min-height: ${badge_high}px; padding: 0 ${gap}px;
  font-weight: 700; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QListView { background: $card; color: $ink;
  border: ${edge}px solid $control_line; border-radius: ${field_radius}px; padding: ${pad}px;
  selection-background-color: $teal; selection-color: $on_teal;
  placeholder-text-color: $quiet; }
QListView[kind="rows"], QListView[kind="rows"]:focus { background: transparent; border: none;
  padding: 0; }
QLineEdit, QPlainTextEdit, QTextEdit { padding: ${pad}px ${field_side}px; }
QLineEdit { min-height: ${inner_high}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QListView:focus {
  border: ${ring}px solid $focus; padding: ${ring_pad}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
  padding: ${ring_pad}px ${ring_field}px; }
QCheckBox, QRadioButton { color: $ink; background: transparent; spacing: 14px;
  min-height: ${inner_high}px; padding: ${pad}px; border: ${edge}px solid transparent;
  border-radius: ${field_radius}px; }
QCheckBox:focus, QRadioButton:focus { border: ${ring}px solid $focus; padding: ${ring_pad}px; }
QCheckBox::indicator, QRadioButton::indicator { width: ${box}px; height: ${box}px;
  background: $card; border: ${edge}px solid $control_line; }
QCheckBox::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $teal; border-color: $teal; image: url("$check"); }
QRadioButton::indicator { border-radius: ${box_radius}px; }
QRadioButton::indicator:checked { width: ${dot}px; height: ${dot}px;
  background: $on_teal; border: ${dot_edge}px solid $teal; }
QSlider { min-height: ${target}px; border: ${ring}px solid transparent;
  border-radius: ${field_radius}px; }
QSlider:focus { border-color: $focus; }
QSlider::groove:horizontal { height: 8px; border-radius: 4px; background: $control_line; }
QSlider::sub-page:horizontal { border-radius: 4px; background: $teal_ink; }
QSlider::handle:horizontal { width: 32px; height: 32px; margin: -14px 0; border-radius: 18px;
  background: $teal; border: 2px solid $on_teal; }
"""

_TINT = """
QFrame[kind="card"][tint="$name"] { background: $ground; border-color: $edge_colour; }
QFrame[kind="bar"][tint="$name"] { background: $ground; border-color: $edge_colour; }
QFrame[tint="$name"] QLabel { color: $ink; }
QLabel[kind="round-mark"][tint="$name"] { background: $ground; border: ${edge}px solid $rim; }
QLabel[kind="badge"][tint="$name"] { background: $ground; color: $ink;
  border: ${edge}px solid $rim; }
QPushButton[kind="tile"][tint="$name"] { background: $ground; color: $ink;
  border-color: $edge_colour; }
QPushButton[kind="pen"][tint="$name"] { background: $ground; color: $ink;
  border-color: $edge_colour; }
QPushButton[kind="pen"][tint="$name"]:hover { border-color: $ink; }
QPushButton[kind="pen"][tint="$name"]:focus { border-color: $focus; }
QPushButton[kind="tile"][tint="$name"]:hover, QPushButton[kind="tile"][tint="$name"]:pressed,
QPushButton[kind="tile"][tint="$name"]:checked { border-color: $ink; }
QPushButton[kind="tile"][tint="$name"]:focus { border-color: $focus; }
"""


def style_sheet(tokens: Tokens, *, icons: Path) -> str:
    """The whole style sheet for *tokens*; *icons* is the folder where the check mark lies."""
    check = (icons / "marks" / "check.svg").as_posix()
    values = {**_colours(tokens), **_lengths(tokens), "check": check}
    shared = Template(_BASE + _TEXT + _BUTTONS + _SURFACES + _FIELDS).substitute(values)
    tints = (_tint_rules(tokens, name) for name in TintName)
    return shared + "".join(tints)


def _tint_rules(tokens: Tokens, name: TintName) -> str:
    tint = tokens.colours.tint(name)
    return Template(_TINT).substitute(
        name=name.value,
        ground=tint.ground,
        ink=tint.ink,
        edge_colour=tint.edge,
        focus=tokens.colours.focus,
        edge=tokens.sizes.edge,
        # Where grounds are all white, the rim shows where a badge ends.
        rim=tint.edge if tokens.theme is ThemeName.CONTRAST else tint.ground,
    )


def _colours(tokens: Tokens) -> dict[str, str]:
    colours = {
        name: value for name, value in asdict(tokens.colours).items() if isinstance(value, str)
    }
    mint = tokens.colours.mint
    return {**colours, "mint_ground": mint.ground, "mint_ink": mint.ink, "mint_edge": mint.edge}


def _lengths(tokens: Tokens) -> dict[str, int]:
    sizes = tokens.sizes
    own = {"pill_radius": sizes.pill_radius, "target_radius": sizes.target_radius}
    return {
        **asdict(sizes),
        **own,
        **_of_controls(sizes),
        **_of_top_bar(sizes),
        **_of_marks(sizes),
        "motion_ms": tokens.motion_ms,
    }


def _of_controls(sizes: Sizes) -> dict[str, int]:
    # A ring is wider than an edge; the padding gives way, so that nothing jumps.
    grows = sizes.ring - sizes.edge
    # Words keep off the round corner of a field, the farther the bigger they are.
    pad, side, field_side = 8, sizes.control_high // 2, sizes.text * 3 // 5
    return {
        "pad": pad,
        "side": side,
        "field_side": field_side,
        "ring_field": field_side - grows,
        "ring_pad": pad - grows,
        "ring_side": side - grows,
        "ring_link": 12 - grows,
        "tile_ring": sizes.gap - grows,
        "inner_high": sizes.control_high - 2 * (pad + sizes.edge),
        "round_inner": sizes.target - 2 * sizes.edge,
        "round_ring": sizes.target - 2 * sizes.ring,
        "soft_edge": sizes.edge - 1,
    }


def _of_top_bar(sizes: Sizes) -> dict[str, int]:
    # Two lines of these still leave room for a page at 200 %.
    grows = sizes.ring - sizes.edge
    low, side = max(sizes.text * 7 // 4, sizes.target), 10 + sizes.text // 2
    return {
        "bar_inner": low - 2 * (4 + sizes.edge),
        "bar_pad": 4,
        "bar_side": side,
        "bar_ring_pad": 4 - grows,
        "bar_ring_side": side - grows,
        "bar_radius": low // 2,
    }


def _of_marks(sizes: Sizes) -> dict[str, int]:
    return {
        "mark": sizes.big_icon,
        "mark_radius": sizes.big_icon // 2 + sizes.edge,
        "box": sizes.text * 6 // 5,
        "box_radius": (sizes.text * 6 // 5 + 2 * sizes.edge) // 2,
        "dot": sizes.text * 3 // 5,
        "dot_edge": sizes.edge + sizes.text * 3 // 10,
        "badge_high": sizes.text * 8 // 5,
        "badge_radius": sizes.text * 4 // 5 + sizes.edge,
    }
