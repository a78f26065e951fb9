# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is told below the page, and taking back what was done."""

from PySide6.QtCore import QObject

from klantreis.domain.problems import KlantreisError
from klantreis.ui.jobs import JobRunner
from klantreis.ui.message_bar import MessageBar
from klantreis.ui.signals import Tells, tells
from klantreis.ui.wishes import Note
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import frame as words
from klantreis.words.tongue import Tongue
from klantreis.words.window_problems import problem_sentences


class Notes(QObject):
    """Puts notes in the message bar of now. Without a bar, after *Weg*, it says nothing."""

    # Something was taken back: what is on the page is no longer how it is.
    undone: Tells[()] = tells()

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._runner = runner
        self._bar: MessageBar | None = None
        self._tongue: Tongue | None = None
        runner.unheard.connect(self.tell_problem)

    def use(self, bar: MessageBar, tongue: Tongue) -> None:
        """From now on there; what stood in the bar before it goes along."""
        note = self._bar.note if self._bar is not None else None
        self._bar, self._tongue = bar, tongue
        bar.undo_asked.connect(self._undo)
        if note is not None:
            bar.show_note(note)

    def forget(self) -> None:
        """There is no bar any more."""
        self._bar = None

    def show(self, note: Note) -> None:
        """Show *note*."""
        if self._bar is not None:
            self._bar.show_note(note)

    def clear(self) -> None:
        """Nothing to say."""
        if self._bar is not None:
            self._bar.clear()

    def stop_waiting(self) -> None:
        """What was waited for has come."""
        if self._bar is not None:
            self._bar.stop_waiting()

    def tell_problem(self, problem: KlantreisError) -> None:
        """What went wrong and what one can do."""
        if self._tongue is not None:
            text = " ".join(problem_sentences(problem, self._tongue.language))
            self.show(Note(self._tongue.disguise(text), text, is_care=True))

    def tell_soon(self) -> None:
        """It locks soon."""
        self._tell(words.LOCKS_SOON, is_waiting=True)

    def tell_unsaved(self) -> None:
        """There are words on the page that could not be kept."""
        self._tell(words.NOT_SAVED, is_care=True)

    def _tell(self, phrase: Phrase, *, is_waiting: bool = False, is_care: bool = False) -> None:
        if self._tongue is not None:
            said = self._tongue.say(phrase), self._tongue.aloud(phrase)
            self.show(Note(*said, is_waiting=is_waiting, is_care=is_care))

    def _undo(self) -> None:
        note = self._bar.note if self._bar is not None else None
        self.clear()
        if note is not None and note.undo is not None:
            self._runner.run(
                note.undo,
                then=self._tell_undone,
                otherwise=self.tell_problem,
                owner=self,
                is_deed=True,
            )

    def _tell_undone(self, _: object) -> None:
        self.undone.emit()
