# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Air on a card that is as high as the one beside it: what stands on it keeps its place."""

from PySide6.QtWidgets import QSizePolicy, QWidget


def air() -> QWidget:
    """Takes the height that is left over where it stands."""
    left_over = QWidget()
    left_over.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    return left_over
