# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody is writing: kept within two seconds, and one version when they are done."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from klantreis.domain.ids import EntryId, MemberId
from klantreis.domain.problems import KlantreisError
from klantreis.services import drafts
from klantreis.services.changes import Saved
from klantreis.services.writing import Content
from klantreis.ui.entries.leaving import leave_behind
from klantreis.ui.journal import Journal
from klantreis.ui.page import Page
from klantreis.ui.saving import Soon
from klantreis.ui.signals import Tells, tells
from klantreis.words.rooms import entry as words


@dataclass(frozen=True, slots=True)
class Pad:
    """Whose pen writes in which entry; the rest counts for a new one only."""

    by: MemberId
    entry: EntryId
    is_private: bool = False
    is_proposal: bool = False


class Draft(QObject):
    """Watches over a page that writes in one entry; `content` says what stands there now.

    While somebody writes it is kept as a draft, sealed for them. `finish` makes a version of it,
    and so does `leave`. What cannot be kept stays on the screen, and `holds_words` says so.
    """

    kept: Tells[()] = tells()
    finished: Tells[Saved] = tells(object)

    def __init__(self, page: Page, pad: Pad, content: Callable[[], Content]) -> None:
        super().__init__(page)
        self.pad = pad
        self._page = page
        self._content = content
        self._was_touched = False
        self._is_over = False
        self.holds_words = False
        self._soon = Soon(page)
        self._soon.due.connect(self._keep)

    @property
    def was_touched(self) -> bool:
        """Whether anything was written or changed here."""
        return self._was_touched

    def touch(self) -> None:
        """Something changed on the page."""
        self._was_touched = True
        self._soon.touch()

    def make_private(self, *, is_private: bool) -> None:
        """What is written here becomes the client's alone, or not after all."""
        self.pad = replace(self.pad, is_private=is_private)

    def make_proposal(self, *, is_proposal: bool) -> None:
        """What is written here waits for the client's yes, or not after all."""
        self.pad = replace(self.pad, is_proposal=is_proposal)

    def finish(self) -> None:
        """Make a version of it; `finished` is told when it is safe, problems go to the page."""
        job = _finishing(self.pad, self._content())
        self._is_over = True
        self._page.ask(job, self._tell_finished, otherwise=self._stay, is_deed=True)

    def stand_aside(self) -> None:
        """The page is made anew and goes on with it: no version of half a sentence."""
        if not self._is_over and self._was_touched:
            self._keep()
        self._is_over = True

    def leave(self) -> None:
        """The page goes: make a version of what stands there."""
        if self._is_over or not self._was_touched:
            return
        self._is_over = True
        leave_behind(self._page, _finishing(self.pad, self._content()))

    def _keep(self) -> None:
        if self._is_over:
            return
        pad, content = self.pad, self._content()

        def keep(journal: Journal) -> None:
            drafts.keep(
                journal.session, pad.by, pad.entry, content,
                private=pad.is_private, as_proposal=pad.is_proposal,
            )  # fmt: skip

        self._page.around.runner.run(
            keep, then=self._tell_kept, otherwise=self._fail, owner=self, is_deed=True
        )

    def _tell_kept(self, _: None) -> None:
        self.holds_words = False
        self.kept.emit()

    def _tell_finished(self, saved: Saved) -> None:
        self.holds_words = False
        self.finished.emit(saved)

    def _stay(self, problem: KlantreisError) -> None:
        self._is_over = False
        self._fail(problem)

    def _fail(self, problem: KlantreisError) -> None:
        self.holds_words = True
        self._soon.keep_unsaved()
        kept_here = words.NOT_KEPT.get(type(problem))
        if kept_here is None:
            self._page.show_problem(problem)
        else:
            self._page.tell(kept_here, is_care=True)


class DraftPage(Page):
    """A page that writes in one entry: what stands on it is never lost by going."""

    _draft: Draft | None = None

    @property
    def holds_words(self) -> bool:
        return self._draft is not None and self._draft.holds_words

    def leave(self) -> None:
        if self._draft is not None:
            self._draft.leave()

    def finish(self) -> None:
        """What was written becomes a version; where nothing was, only go back."""
        if self._draft is None or not self._draft.was_touched:
            self.back()
        else:
            self._draft.finish()

    def go_back(self, _: object) -> None:
        """To where somebody came from, whatever was saved."""
        self.back()


def _finishing(pad: Pad, content: Content) -> Callable[[Journal], Saved]:
    def finish(journal: Journal) -> Saved:
        return drafts.finish(
            journal.session, pad.by, pad.entry, content,
            private=pad.is_private, as_proposal=pad.is_proposal,
        )  # fmt: skip

    return finish
