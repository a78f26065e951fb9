# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of small answers: each in its own box, one more at a press, empty ones left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.words.cues import Cue
from klantreis.words.rooms import entry as words

Values = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One part of an answer; *many* may have several texts, such as for whom."""

    cue: Cue
    is_many: bool = False


class Records(QWidget):
    """Tells `changed`; `values` gives for each answer the texts of each column."""

    changed: Tells[()] = tells()

    def __init__(
        self, pieces: Pieces, columns: Sequence[Column], values: Sequence[Sequence[Values]]
    ) -> None:
        super().__init__()
        self._pieces, self._columns = pieces, columns
        self._rows: list[list[list[Line]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(pieces.look.tokens.sizes.gap)
        for row in [*values, [()] * len(columns)]:
            self._add_row(row)
        self._column.addWidget(pieces.row([pieces.button(words.ANOTHER, self._add_empty)]))

    def values(self) -> tuple[tuple[Values, ...], ...]:
        """What stands there; answers in which nothing stands are left out."""
        rows = (tuple(_texts(cell) for cell in row) for row in self._rows)
        return tuple(row for row in rows if any(row))

    def first_edit(self) -> QWidget:
        """Where one begins: the last box, which is empty."""
        return self._rows[-1][0][0].edit

    def _add_empty(self) -> None:
        self._add_row([()] * len(self._columns))
        self.first_edit().setFocus()

    def _add_row(self, row: Sequence[Values]) -> None:
        number = len(self._rows)
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        cells: list[list[Line]] = []
        for column, texts in zip(self._columns, row, strict=True):
            cells.append([])
            for text in texts or ("",):
                self._add_line(inside, column, cells[-1], text=text, number=number)
            if column.is_many:
                self._add_more(inside, column, cells[-1], number)
        self._rows.append(cells)
        # Above the button for one more.
        card = self._pieces.card([box])
        self._column.insertWidget(number, card)

    def _add_line(
        self, inside: QVBoxLayout, column: Column, cell: list[Line], *, text: str, number: int
    ) -> None:
        # Where there is one question only, the heading of the page has asked it.
        is_bare = len(self._columns) == 1
        look, tongue = self._pieces.look, self._pieces.tongue
        line = Line(column.cue, look, tongue, text=text, is_bare=is_bare)
        line.edit.setObjectName(f"{column.cue.key}:{number}.{len(cell)}")
        line.changed.connect(self.changed)
        # In a column that may have several, one more comes above the button that asked for it.
        below = cell[-1] if cell else None
        at = inside.count() if below is None else inside.indexOf(below) + 1
        inside.insertWidget(at, line)
        cell.append(line)

    def _add_more(self, inside: QVBoxLayout, column: Column, cell: list[Line], number: int) -> None:
        more = _More(self, inside, column, cell, number)
        inside.addWidget(more.button, 0, Qt.AlignmentFlag.AlignLeft)

    def add_to(self, inside: QVBoxLayout, column: Column, cell: list[Line], number: int) -> None:
        """One more line in a column that may have several."""
        self._add_line(inside, column, cell, text="", number=number)
        cell[-1].edit.setFocus()

    @property
    def pieces(self) -> Pieces:
        """What it is built with."""
        return self._pieces


class _More(QWidget):
    """*Nog iemand*: one more line in one column of one answer."""

    def __init__(
        self, records: Records, inside: QVBoxLayout, column: Column, cell: list[Line], number: int
    ) -> None:
        super().__init__(records)
        self.hide()
        self._where = (inside, column, cell, number)
        self._records = records
        self.button = records.pieces.button(words.ANOTHER_WHO, self._add)
        self.button.setObjectName(f"{words.ANOTHER_WHO.key}:{number}")

    def _add(self) -> None:
        self._records.add_to(*self._where)


def _texts(cell: Sequence[Line]) -> Values:
    return tuple(line.text().strip() for line in cell if line.text().strip())
