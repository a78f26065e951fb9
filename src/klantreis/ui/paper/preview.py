# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking at paper before it leaves: the real pages, big enough to read together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from klantreis.domain.problems import BadFormat
from klantreis.ui.paper.memory import PaperInMemory
from klantreis.ui.paper.sheets import Sheets
from klantreis.ui.pieces.marked import MarkedButton
from klantreis.ui.pieces.naming import call, name
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.signals import Tells, tells
from klantreis.ui.signs import put_on
from klantreis.ui.theme import Look
from klantreis.words import paper_words as words
from klantreis.words.cues import Cue
from klantreis.words.pictograms import Pictogram
from klantreis.words.tongue import Tongue

# The pages of paper take the room that a high window leaves, as against the white below them.
ROOM_FOR_PAGES = 100


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper to look at, and what it is called."""

    cue: Cue
    pdf: bytes = field(repr=False)


class Preview(QWidget):
    """Shows one paper or a few, page by page. Call `forget` when the page goes away."""

    # The page in view and how many there are.
    page_changed: Tells[int, int] = tells(int, int)

    def __init__(self, look: Look, tongue: Tongue) -> None:
        super().__init__()
        self._look = look
        self._tongue = tongue
        self._pieces = Pieces(look, tongue)
        self._papers: tuple[Paper, ...] = ()
        self._shown = 0
        self._open: PaperInMemory | None = None
        self._choices: list[MarkedButton] = []
        self._build()
        self._sheets.page_changed.connect(self._tell_page)
        self._sheets.settled.connect(self._describe)

    @property
    def page(self) -> int:
        """The page in view, from 1; 0 when there is no paper."""
        return self._sheets.page

    @property
    def pages(self) -> int:
        """How many pages this paper has."""
        return 0 if self._open is None else self._open.pages

    @property
    def sheets(self) -> Sheets:
        """The pages themselves."""
        return self._sheets

    def show_paper(self, pdf: bytes) -> None:
        """Show one paper."""
        self.show_papers((Paper(words.THE_PAPER, pdf),))

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """Show the first of *papers*; each of the others is one press away."""
        self.forget()
        self._papers = tuple(papers)
        if len(self._papers) > 1:
            self._offer_choices()
        if self._papers:
            self._show(0)

    def text_of_page(self, page: int) -> str:
        """What stands on *page*, to be read aloud; empty when there is no such page."""
        if self._open is None or not 1 <= page <= self._open.pages:
            return ""
        return self._open.text(page)

    def forget(self) -> None:
        """Nothing of any paper stays: no bytes, no pictures, no words."""
        self._papers = ()
        self._close()
        for button in self._choices:
            button.setParent(None)
            button.deleteLater()
        self._choices = []
        self._choice_row.hide()
        self._where.clear()
        call(self._where, "")
        self._say_what_is_seen("", "")

    def _build(self) -> None:
        pieces = self._pieces
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.tokens.sizes.gap * 3 // 4)
        self._choice_row = pieces.row(())
        self._choice_row.hide()
        self._sheets = Sheets(self._look)
        self._trouble = pieces.text(words.CANNOT_SHOW)
        self._trouble.hide()
        self._where = QLabel()
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = pieces.row((
            pieces.button(words.SMALLER, self._sheets.smaller),
            pieces.button(words.BIGGER, self._sheets.bigger),
            pieces.button(words.PAGE_BEFORE, self._go_before),
            pieces.button(words.PAGE_AFTER, self._go_after),
            self._where,
        ))  # fmt: skip
        for part in (self._choice_row, self._trouble, self._sheets, self._bar):
            column.addWidget(part, 1 if part is self._sheets else 0)

    def _offer_choices(self) -> None:
        for number, paper in enumerate(self._papers):
            button = MarkedButton(str(number), self._tongue.on(paper.cue))
            button.setCheckable(True)
            name(button, paper.cue, self._tongue)
            button.told.connect(self._show_marked)
            row = self._choice_row.layout()
            if row is not None:
                row.addWidget(button)
            self._choices.append(button)
        self._choice_row.show()

    def _show_marked(self, mark: str) -> None:
        self._show(int(mark))

    def _show(self, number: int) -> None:
        self._close()
        self._shown = number
        for button, paper in zip(self._choices, self._papers, strict=False):
            is_shown = button.mark == str(number)
            button.setChecked(is_shown)
            put_on(button, Pictogram.DONE if is_shown else paper.cue.sign, look=self._look)
        try:
            self._open = PaperInMemory(self._papers[number].pdf)
        except BadFormat:
            self._trouble.show()
            return
        self._sheets.show_paper(self._open)

    def _close(self) -> None:
        self._trouble.hide()
        self._sheets.forget()
        if self._open is not None:
            self._open.close()
            self._open = None

    def _go_before(self) -> None:
        self._sheets.go_to(self._sheets.page - 1)

    def _go_after(self) -> None:
        self._sheets.go_to(self._sheets.page + 1)

    def _tell_page(self, page: int) -> None:
        pages = self.pages
        self._where.setText(self._tongue.say(words.PAGE_OF, page=page, pages=pages))
        call(self._where, self._tongue.aloud(words.PAGE_OF, page=page, pages=pages))
        paper = self._tongue.of(self._papers[self._shown].cue)
        seen = self._tongue.aloud(words.ON_SCREEN, paper=paper, page=page, pages=pages)
        self._say_what_is_seen(seen, "")
        self.page_changed.emit(page, pages)

    def _describe(self) -> None:
        """The words of the page for a screen reader; asked once nothing is being drawn."""
        if self._open is not None and not self._sheets.accessibleDescription():
            text = self.text_of_page(self.page).strip()
            self._sheets.setAccessibleDescription(text or self._tongue.aloud(words.NO_TEXT))

    def _say_what_is_seen(self, said: str, text: str) -> None:
        call(self._sheets, said or self._tongue.aloud(words.PAPER))
        self._sheets.setAccessibleDescription(text)
