# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A row of controls that goes on below when the line is full, at any text size."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays its widgets side by side in reading order, and wraps."""

    def __init__(self, parent: QWidget | None = None, *, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.gap = gap
        self.forget_sizes()
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.forget_sizes()

    def count(self) -> int:
        """How many pieces lie in it."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self.forget_sizes()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Something in it changed: what was measured counts no longer."""
        self.forget_sizes()
        super().invalidate()

    def forget_sizes(self) -> None:
        """Measure anew when somebody asks."""
        # Layouts around it ask hundreds of times while one page is shown.
        self._heights: dict[int, int] = {}

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), is_only_measured=True)
        return self._heights[width]

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._lay(room, is_only_measured=False)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        shown = self.shown()
        each = [max(item.sizeHint().width(), _on_one_line(item)) for item in shown]
        wide = sum(each) + self.gap * max(len(each) - 1, 0)
        return QSize(wide, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self.shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def shown(self) -> list[QLayoutItem]:
        """What takes part: hidden widgets do not."""
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, room: QRect, *, is_only_measured: bool) -> int:
        top = room.y()
        for line in self.lines(room.width()):
            high = max(self.size_of(item, room.width()).height() for item in line)
            if not is_only_measured:
                self._place(line, QRect(room.x(), top, room.width(), high))
            top += high + self.gap
        return max(top - self.gap - room.y(), 0)

    def lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands side by side in a room of *width*."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self.shown():
            wide = self.size_of(item, width).width()
            if not lines or wide > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wide + self.gap
        return lines

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        parent = self.parentWidget()
        is_from_right = parent is not None and parent.isRightToLeft()
        across = 0
        for item in line:
            size = self.size_of(item, room.width())
            start = room.right() + 1 - across - size.width() if is_from_right else room.x() + across
            down = room.y() + (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(start, down), size))
            across += size.width() + self.gap

    def size_of(self, item: QLayoutItem, width: int) -> QSize:
        """As wide as it likes, and no wider than the line."""
        hint = item.sizeHint()
        wide = max(min(max(hint.width(), _on_one_line(item)), width), item.minimumSize().width())
        high = item.heightForWidth(wide) if item.hasHeightForWidth() else hint.height()
        return QSize(wide, max(high, item.minimumSize().height()))


def _on_one_line(item: QLayoutItem) -> int:
    """How wide a sentence is that need not wrap; Qt would rather have it nearly square."""
    label = item.widget()
    if not isinstance(label, QLabel) or not label.wordWrap():
        return 0
    around = label.contentsMargins()
    return label.fontMetrics().horizontalAdvance(label.text()) + around.left() + around.right() + 2
