# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether something on a page was hidden; what only waits to be shown was not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def is_hidden(widget: QWidget) -> bool:
    """Whether somebody hid *widget* itself.

    What is put on a page in view is shown a moment later, by an event of its own; until then Qt
    calls it hidden too.
    """
    was_told = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return was_told and widget.isHidden()


def is_there(widget: QWidget, window: QWidget) -> bool:
    """Whether *widget* is seen in *window*, now or in a moment."""
    above: QWidget | None = widget
    while above is not None and above is not window:
        if is_hidden(above):
            return False
        above = above.parentWidget()
    return above is window
