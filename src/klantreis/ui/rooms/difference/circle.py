# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom I ask for help: picked from my own circle, or in own words."""

from dataclasses import replace

from klantreis.domain.entries import Difference, Link
from klantreis.ui.entries.answering import LinkAnswer
from klantreis.ui.rooms.difference.question import QuestionPage
from klantreis.words.rooms import difference_questions as words


class CirclePage(QuestionPage):
    """Nobody has to be typed who is in the circle already."""

    def _ask_question(self) -> None:
        self.put_question(words.HELPERS)
        linked = self._sight.rows if self._sight is not None else {}
        known = {row.id for row in self.circle}
        wanted = {link.entry for link in self.before.helpers}
        older = [row for key, row in linked.items() if key not in known and key in wanted]
        rows = (*older, *self.circle)
        self._links = LinkAnswer(self.pieces, self.before.helpers, rows, is_one=False)
        self._links.changed.connect(self.touch)
        self.add(self._links)

    def answered(self) -> Difference:
        value = self._links.value()
        links = value if isinstance(value, tuple) else ()
        return replace(self.before, helpers=tuple(one for one in links if isinstance(one, Link)))
