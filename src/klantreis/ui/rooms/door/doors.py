# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Doors side by side: as wide and as high as each other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from klantreis.ui.theme import Look


def side_by_side(doors: Sequence[QWidget], look: Look) -> QWidget:
    """One question, a few answers: none of them bigger than another."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.tokens.sizes.gap)
    for door in doors:
        door.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        door.setMinimumHeight(look.tokens.sizes.big_icon * 5 // 2)
        row.addWidget(door, 1)
    return whole
