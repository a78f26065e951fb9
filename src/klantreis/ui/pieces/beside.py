# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A sign with its sentence beside it, on as many lines as the sentence needs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from klantreis.ui.theme import Look


def beside(sign: QLabel, sentence: QWidget, look: Look) -> QWidget:
    """*sign* first in reading order; the sentence gets all the room that is left."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.tokens.sizes.gap)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(sentence, 1)
    return whole
