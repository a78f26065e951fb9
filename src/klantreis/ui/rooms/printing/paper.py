# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Here is a paper: look, print, save. Its bytes live here, and go when somebody goes on."""

import os
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.host import places
from klantreis.host.places import Place
from klantreis.look.colours import TintName
from klantreis.ui.key_routes import TakeAll
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.paper.preview import ROOM_FOR_PAGES, Preview
from klantreis.ui.paper.prints import Prints, prints_of
from klantreis.ui.paper_routes import (
    ExitCopy,
    GivenPapers,
    KeyCard,
    PaperRoom,
    RecoverySheet,
    TakenBack,
)
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.pieces import Pieces
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.rooms.printing.deeds import Deeds
from klantreis.ui.rooms.printing.making import Made, MadeFile, make
from klantreis.ui.rooms.printing.turning import turned
from klantreis.ui.turns import in_next_turn
from klantreis.ui.wishes import Note, Tell
from klantreis.words import paper_words
from klantreis.words.closer_sentences import Told
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import printing as words


class PaperPage(Page):
    """The same for every paper; those of a consent also say the four words to check them by."""

    _made: Made | None = None
    _preview: Preview | None = None
    _picker: PlacePicker | None = None

    @property
    def _wanted(self) -> PaperRoom:
        if not isinstance(self.route, PaperRoom):
            raise KlantreisError(kind="route")
        return self.route

    def _build(self) -> None:
        wanted = self._wanted
        self.shows_key = isinstance(wanted.what, RecoverySheet | KeyCard)
        if isinstance(wanted.what, ExitCopy):
            self._warn_of_exit()
            if wanted.what.is_sure:
                self._make_exit_copy()
        elif isinstance(wanted.what, GivenPapers) and not wanted.is_asked:
            self._offer_to_make()
        else:
            self._make()

    def leave(self) -> None:
        """Nothing of the paper stays behind."""
        self._made = None
        if self._preview is not None:
            self._preview.forget()
        if self._picker is not None:
            self._picker.forget()

    def _make(self) -> None:
        wanted, language = self._wanted, self.around.tongue.language
        self._prints = prints_of(self.around)
        is_written_down = isinstance(wanted.what, GivenPapers)
        self.ask(
            lambda journal: make(journal, wanted, language), self._show, is_deed=is_written_down
        )

    def _show(self, made: Made) -> None:
        self._made = made
        self._prints.printing.when_known(self._show_made)

    def _show_made(self) -> None:
        made = self._made
        if made is None:
            return
        if self._wanted.is_asked:
            # Made anew in another language or size, it would be written down once more.
            self.stay(replace(self._wanted, is_asked=False))
        pieces, sizes = self.pieces, self.around.look.tokens.sizes
        if isinstance(self._wanted.what, GivenPapers):
            told = words.FILE_FOR_PILOT if made.is_for_pilot else words.TWO_PAPERS
            self.add(pieces.heading(words.GIVEN), pieces.text(told, who=made.reader))
        else:
            cue = made.papers[0].cue
            self.add(pieces.headline(cue.sign, cue.long))
        if isinstance(self._wanted.what, TakenBack):
            self.add(pieces.text(words.IS_TAKEN_BACK))
            if made.is_for_pilot:
                self.add(pieces.text(words.BACK_FROM_PILOT, who=made.reader))
        self._put_deeds()
        sign = pieces.sign(Pictogram.TAKE_CARE, tint=TintName.HONEY)
        self.add(beside(sign, pieces.text(words.NO_LOCK), self.around.look))
        if made.check_words:
            self.add(_check_words(made, self.pieces))
        elif made.opens_with:
            self.add(_opening_words(made, self.pieces))
        self._preview = Preview(self.around.look, self.around.tongue)
        self._preview.setMinimumHeight(sizes.text * 26)
        self.column.addWidget(self._preview, ROOM_FOR_PAGES)
        # In a turn of its own: to open 2,000 pages takes as long as all the rest of this page.
        in_next_turn(self, self._show_pages)

    def _show_pages(self) -> None:
        if self._made is not None and self._preview is not None:
            self._preview.show_papers(self._made.papers)
            self.settle()

    def _put_deeds(self) -> None:
        deeds = Deeds(self.pieces, self._wanted, self._prints.printing)
        deeds.print_asked.connect(self._print_on)
        deeds.save_asked.connect(self._save)
        deeds.home_asked.connect(self.go_home)
        deeds.turn_asked.connect(self._turn)
        self._listen(self._prints)
        self._deeds: QWidget = deeds
        self.add(deeds)

    def _warn_of_exit(self) -> None:
        pieces = self.pieces
        care, said = TintName.CARE, [pieces.text(sentence) for sentence in words.EXIT_WARNING]
        told = pieces.notice(Pictogram.TAKE_CARE, said, tint=care, ground=care)
        self.add(pieces.heading(words.EXIT_COPY.short), told)
        self._deeds = pieces.row([pieces.button(words.EXIT_SAVE, self.to(TakeAll()))])
        self.add(self._deeds)
        self.settle()

    def _make_exit_copy(self) -> None:
        wanted, language = self._wanted, self.around.tongue.language
        self.ask(lambda journal: make(journal, wanted, language), self._save_made)

    def _save_made(self, made: Made) -> None:
        # Once: who comes back here later gives their key again.
        self.stay(replace(self._wanted, what=ExitCopy()))
        self._made = made
        self._save()

    def _offer_to_make(self) -> None:
        button = self.pieces.button(words.MAKE, self._make_again, kind=Kind.PRIMARY)
        self.add(self.pieces.headline(Pictogram.PAPER, words.MAKE_AGAIN))
        self.add(self.pieces.row([button]))
        self.settle()

    def _save(self) -> None:
        """The places take the place of the buttons, until it is saved or not wanted."""
        made = self._made
        if made is None or self._picker is not None:
            return
        look, tongue = self.around.look, self.around.tongue
        self._picker = PlacePicker(look, tongue, tz=self.around.zone)
        self._picker.save(f"{made.name}{made.files[0].ending}")
        self._picker.save_asked.connect(self._save_there)
        not_now = self.pieces.button(words.NOT_NOW, self._stop_saving)
        self._saving = self.pieces.card([self._picker, self.pieces.row([not_now])])
        self.column.insertWidget(self.column.indexOf(self._deeds), self._saving)
        self._deeds.hide()
        self._picker.setFocus()

    def _stop_saving(self) -> None:
        if self._picker is not None:
            self._picker.forget()
            self._picker = None
            self._saving.hide()
            self._saving.deleteLater()
            self._deeds.show()

    def _listen(self, prints: Prints) -> None:
        prints.progress.connect(self._tell_progress)
        prints.done.connect(self._tell_printed)
        prints.failed.connect(self._tell_trouble)

    def _turn(self, mark: str) -> None:
        self.instead(turned(self._wanted, mark))

    def _make_again(self) -> None:
        self.instead(replace(self._wanted, is_asked=True))

    def _print_on(self, printer: str) -> None:
        if self._made is not None:
            self._prints.print_papers([one.pdf for one in self._made.papers], printer)

    def _tell_progress(self, page: int, pages: int) -> None:
        self.tell(paper_words.PRINTING, page=page, pages=pages)

    def _tell_printed(self) -> None:
        self.tell(paper_words.PRINTED)

    def _tell_trouble(self, told: Told) -> None:
        language = self.around.tongue.language
        text = f"{told.what.say(language)} {told.next.say(language)}"
        self.wishes.emit(Tell(Note(self.around.tongue.disguise(text), text, is_care=True)))

    def _save_there(self, place: Place, name: str) -> None:
        made = self._made
        if made is None:
            return
        stem = name.removesuffix(made.files[0].ending) or os.path.splitext(name)[0]
        self.ask(lambda _: save_all(made.files, place, stem), self._tell_saved, is_deed=True)

    def _tell_saved(self, _: int) -> None:
        self._stop_saving()
        self.tell(words.IS_SAVED)


def save_all(files: Sequence[MadeFile], place: Place, stem: str) -> int:
    """Put each in *place*, and give how many there are."""
    for one in files:
        places.save(one.data, place, f"{stem}{one.ending}")
    return len(files)


def _unbroken(label: QLabel) -> QLabel:
    """One word, on one line."""
    label.setWordWrap(False)
    return label


def _opening_words(made: Made, pieces: Pieces) -> QWidget:
    """The words that open the locked file."""
    signs = [_unbroken(pieces.own_words(word, kind=Kind.TITLE)) for word in made.opens_with]
    parts: list[QWidget] = [
        beside(pieces.sign(Pictogram.LOCK), pieces.title(words.OPENS_WITH), pieces.look),
        pieces.row(signs),
        pieces.text(words.WRITE_THEM_DOWN),
        pieces.text(words.NOT_ON_PAPER),
    ]
    return pieces.card(parts, tint=TintName.HONEY)


def _check_words(made: Made, pieces: Pieces) -> QWidget:
    """The words by which who gets the paper can check it."""
    signs = [_unbroken(pieces.own_words(word, kind=Kind.TITLE)) for word in made.check_words]
    parts: list[QWidget] = [
        beside(pieces.sign(Pictogram.PHONE), pieces.title(words.FOUR_WORDS), pieces.look),
        pieces.row(signs),
        pieces.text(words.CALL, who=made.reader),
    ]
    if made.opens_with:
        parts.append(pieces.text(words.OPEN_IT_TOO))
    return pieces.card(parts, tint=TintName.MINT)
