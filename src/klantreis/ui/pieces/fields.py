# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields to write in: the question stands above it, and is its name.

A bare one has its question in the heading of the page.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from klantreis.ui.kinds import Kind, make
from klantreis.ui.pieces.breaking import breakable
from klantreis.ui.pieces.naming import name
from klantreis.ui.signals import Tells, tells
from klantreis.ui.theme import Look
from klantreis.words.cues import Cue
from klantreis.words.tongue import Tongue

# How Qt keeps the end of a paragraph, and of a line in it.
_BREAKS = {0x2029: "\n", 0x2028: "\n"}


class Line(QWidget):
    """One line to fill in, below its question. What is typed in a secret one is not shown."""

    changed: Tells[()] = tells()
    entered: Tells[()] = tells()

    def __init__(
        self,
        cue: Cue,
        look: Look,
        tongue: Tongue,
        *,
        text: str = "",
        is_secret: bool = False,
        is_bare: bool = False,
    ) -> None:
        super().__init__()
        self._edit = QLineEdit(text)
        if is_secret:
            self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        name(self._edit, cue, tongue)
        _stand_below(self, cue, self._edit, look, tongue, is_bare=is_bare)
        # Not `textEdited`: a screen reader that fills it in does not count as editing for Qt.
        self._edit.textChanged.connect(self._tell)
        self._edit.returnPressed.connect(self.entered)

    @property
    def edit(self) -> QLineEdit:
        """The field itself."""
        return self._edit

    def text(self) -> str:
        """What stands there."""
        return self._edit.text()

    def _tell(self, _: str) -> None:
        self.changed.emit()

    def show_secret(self, *, is_shown: bool) -> None:
        """Let what is typed be seen, or hide it again."""
        mode = QLineEdit.EchoMode
        self._edit.setEchoMode(mode.Normal if is_shown else mode.Password)


class Writing(QWidget):
    """Room to write, below its question; it grows with what is written. Tab leaves it."""

    changed: Tells[()] = tells()

    def __init__(
        self, cue: Cue, look: Look, tongue: Tongue, *, text: str = "", is_bare: bool = False
    ) -> None:
        super().__init__()
        self._edit = _Growing(look.tokens.sizes.text * 7, text)
        name(self._edit, cue, tongue)
        _stand_below(self, cue, self._edit, look, tongue, is_bare=is_bare)
        self._edit.textChanged.connect(self.changed)

    @property
    def edit(self) -> QPlainTextEdit:
        """The field itself."""
        return self._edit

    def text(self) -> str:
        """What stands there."""
        # Not `toPlainText`: it makes an ordinary space of one that keeps two words together.
        return self._edit.document().toRawText().translate(_BREAKS)


class _Growing(QPlainTextEdit):
    """As high as its text, so that the page scrolls and never a window in a window."""

    def __init__(self, least_px: int, text: str) -> None:
        super().__init__(text)
        self._least_px = least_px
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        # Who comes back to their words goes on behind them.
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """How many lines there are is known only when it is known how long they are."""
        super().resizeEvent(event)
        self._grow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is for whoever is around this field: it takes nothing away here."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _grow(self) -> None:
        lines = max(round(self.document().size().height()), 1)
        around = self.contentsMargins()
        high = lines * self.fontMetrics().lineSpacing() + around.top() + around.bottom()
        wanted = max(high + 2 * round(self.document().documentMargin()) + 24, self._least_px)
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)


def _stand_below(
    whole: QWidget, cue: Cue, edit: QWidget, look: Look, tongue: Tongue, *, is_bare: bool
) -> None:
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.tokens.sizes.gap // 2)
    if not is_bare:
        column.addWidget(_question(cue, tongue))
    column.addWidget(edit)


def _question(cue: Cue, tongue: Tongue) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(breakable(tongue.on(cue)))
    label.setWordWrap(True)
    make(label, Kind.TITLE)
    # The field's own name says it already: a voice would say it twice.
    label.setAccessibleName(" ")
    return label
