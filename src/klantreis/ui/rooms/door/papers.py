# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Just after a key was made: its card and the recovery code, on paper, on a stick, or later."""

from dataclasses import replace
from functools import partial

from klantreis.domain.locking import LockKind
from klantreis.domain.problems import KlantreisError, WrongSecret
from klantreis.host.places import Place, free_path
from klantreis.services import key_files, keys
from klantreis.services.keys import Key
from klantreis.ui.journal import Journal
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.paper_routes import KeyCard, PaperRoom, RecoverySheet
from klantreis.ui.places.picking import PlacePicker
from klantreis.ui.rooms.door.routes import FirstPapers
from klantreis.ui.routes import KeysRoom
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import door_visit as words
from klantreis.words.rooms import keys as keys_words


class FirstPapersPage(Page):
    """First the card, when there is one; then the recovery code. *Later* is always possible."""

    shows_key = True

    route: FirstPapers

    def _build(self) -> None:
        if self.route.is_to_stick:
            self._build_stick()
        elif self.route.card:
            self._build_card()
        else:
            self._build_recovery()
        self.settle()

    def _build_card(self) -> None:
        pieces = self.pieces
        self.add(pieces.heading(words.CARD), pieces.text(words.CARD_TOLD))
        paper = PaperRoom(KeyCard(self.route.card))
        on_stick = replace(self.route, is_to_stick=True)
        buttons = [
            pieces.button(words.PRINT_CARD, self.to(paper)),
            pieces.button(words.CARD_ON_STICK, self.to(on_stick)),
        ]
        on = pieces.button(words.CARD_DONE, self._on, kind=Kind.PRIMARY)
        self.add(pieces.card([pieces.own_words(self.route.card, kind=Kind.TITLE)]))
        self.add(pieces.row(buttons), pieces.row([on]))

    def _build_stick(self) -> None:
        picker = PlacePicker(self.around.look, self.around.tongue, tz=self.around.zone)
        picker.save_asked.connect(self._put_on_stick)
        picker.save(f"{self.around.tongue.aloud(words.KEY_FILE_NAME)}.txt")
        self.add(picker)

    def _build_recovery(self) -> None:
        pieces, code = self.pieces, self.route.recovery
        self.add(pieces.heading(words.RECOVERY), pieces.text(words.RECOVERY_TOLD))
        who = pieces.quiet(words.RECOVERY_WHO)
        self.add(pieces.card([pieces.own_words(code, kind=Kind.TITLE), who]))
        paper = pieces.button(words.PRINT_RECOVERY, self.to(PaperRoom(RecoverySheet(code))))
        have = pieces.button(words.HAVE_RECOVERY, self.go_home)
        later = pieces.button(words.LATER, self.go_home)
        self.add(pieces.row([paper, have, later]), pieces.quiet(words.RECOVERY_LATER))
        if self.route.present is not None:
            self._put_on(code, self.route.present)

    def _on(self) -> None:
        if self.route.recovery:
            self.go(replace(self.route, card=""))
        else:
            self.go_home()

    def _put_on(self, code: str, present: Key) -> None:
        """Only now that it can be seen: nobody gets a code that they were never shown."""
        self.setEnabled(False)
        job = partial(_change, code=code, present=present)
        self.ask(job, self._show_made, otherwise=self._show_refused, is_deed=True)

    def _show_made(self, made: Phrase) -> None:
        self.instead(replace(self.route, present=None))
        self.tell(made, is_care=made == keys_words.SHEET_MADE_BUT)

    def _show_refused(self, problem: KlantreisError) -> None:
        """The old code holds: the new one may not stay where somebody could copy it."""
        self.instead(KeysRoom())
        self.show_problem(problem)

    def _put_on_stick(self, place: Place, name: str) -> None:
        job = partial(_put, card=self.route.card, place=place, name=name)
        self.ask(job, self._show_put, is_deed=True)

    def _show_put(self, _: None) -> None:
        self.back()
        self.tell(words.ON_STICK)


def _change(journal: Journal, *, code: str, present: Key) -> Phrase:
    try:
        old_opens_backup = _put_in_place(journal, code, present)
    except WrongSecret:
        # It fitted a moment ago. The page was made anew meanwhile (another language, bigger
        # letters) and asks again: by now the new code itself opens, or nothing that was given does.
        old_opens_backup = _put_in_place(journal, code, Key(LockKind.RECOVERY, card=code))
    return keys_words.SHEET_MADE_BUT if old_opens_backup else keys_words.SHEET_MADE


def _put_in_place(journal: Journal, code: str, present: Key) -> bool:
    session = journal.session
    opener = keys.opener_of(journal.parts, present, session.header.jid)
    return keys.change_recovery(session, code, present=opener)


def _put(_journal: Journal, card: str, place: Place, name: str) -> None:
    key_files.put_on_stick(Key(LockKind.CARD_PIN, card=card), free_path(place, name))
