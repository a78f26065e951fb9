# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making a paper: on the journal thread, from what its route says."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from klantreis.domain.choosing import OwnPaper
from klantreis.domain.language import Language
from klantreis.domain.problems import KlantreisError
from klantreis.services import evidence, paper_making, papers, printing, reading, sharing
from klantreis.ui.journal import Journal
from klantreis.ui.paper.preview import Paper
from klantreis.ui.paper_routes import (
    BlankCards,
    ExitCopy,
    GivenPapers,
    KeyCard,
    OwnSheet,
    PaperRoom,
    RecoverySheet,
    TakenBack,
)
from klantreis.words import paper_words
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import printing as words

CONTRIBUTION = ".bijdrage"


@dataclass(frozen=True, slots=True)
class MadeFile:
    """What is saved: the bytes, and what comes behind the name that somebody gives it."""

    ending: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: papers to look at and print, files to save under one *name*, and for what was
    given to whom, with the words to check it by. *opens_with* are the words of a locked file."""

    name: str
    files: tuple[MadeFile, ...]
    papers: tuple[Paper, ...] = ()
    reader: str = field(default="", repr=False)
    check_words: tuple[str, ...] = ()
    opens_with: tuple[str, ...] = ()

    @property
    def is_for_pilot(self) -> bool:
        """Whether a file for a pilot is among them."""
        return any(one.ending == CONTRIBUTION for one in self.files)


def make(journal: Journal, route: PaperRoom, language: Language) -> Made:
    """Make what *route* wants; *language* is that of the window, for what needs no journey."""
    made = _make(journal, route, language)
    if not route.locked:
        return made
    pdf = made.files[0].data
    locked = printing.lock_copy(journal.parts, pdf, is_wanted=journal.is_wanted)
    return replace(made, files=(MadeFile(".pdf", locked.pdf),), opens_with=locked.words)


def _make(journal: Journal, route: PaperRoom, language: Language) -> Made:
    what = route.what
    match what:
        case OwnSheet(sheet):
            pdf = _own_sheet(journal, sheet, route)
            cue = words.OWN_PAPERS[sheet]
            return _one(pdf, cue, cue.short, language)
        case BlankCards():
            return _one(_blank(journal, route, language), words.BLANK, words.BLANK.short, language)
        case ExitCopy():
            data = printing.make_exit_copy(journal.session, is_wanted=journal.is_wanted)
            return Made(words.FILE_EXIT.say(language), (MadeFile(".zip", data),))
        case RecoverySheet(code):
            pdf = _recovery(journal, code, route)
            return _one(pdf, words.RECOVERY, words.RECOVERY.short, language)
        case KeyCard(code):
            pdf = printing.print_card(journal.session, code, also_in=_also_in(journal, route))
            return _one(pdf, words.KEY_CARD, words.KEY_CARD.short, language)
        case GivenPapers():
            return _given(journal, what, language)
        case TakenBack():
            return _letter(journal, what, language)


def _own_sheet(journal: Journal, sheet: OwnPaper, route: PaperRoom) -> bytes:
    return printing.print_sheet(
        journal.session, sheet, large_print=route.large_print, also_in=_also_in(journal, route),
        is_wanted=journal.is_wanted,
    )  # fmt: skip


def _blank(journal: Journal, route: PaperRoom, language: Language) -> bytes:
    also_in = _beside(language) if route.in_two_languages else None
    return printing.print_blank(
        journal.parts, language, large_print=route.large_print, also_in=also_in
    )


def _recovery(journal: Journal, code: str, route: PaperRoom) -> bytes:
    return printing.print_recovery(
        journal.session, code, large_print=route.large_print, also_in=_also_in(journal, route)
    )


def _given(journal: Journal, what: GivenPapers, language: Language) -> Made:
    """Both papers and the proof; read back as their reader would before anybody gets them."""
    parts = journal.parts
    given = sharing.export_again(journal.session, what.grant)
    verdict = papers.verify(
        given.paper,
        receipt=given.receipt,
        words=parts.words,
        at=parts.clock.now(),
        opens_with=given.words,
    )
    told = verdict.told()
    if told is None:
        raise KlantreisError(kind="paper")
    return Made(
        words.FILE_GIVEN.say(language, number=given.number),
        _files_of(given, language),
        (
            Paper(paper_words.SUMMARY, given.pages),
            Paper(paper_words.RECEIPT, given.receipt_paper),
        ),
        told.recipient.name,
        told.words,
        given.words if given.is_locked else (),
    )


def _files_of(given: paper_making.Given, language: Language) -> tuple[MadeFile, ...]:
    behind = words.FILE_RECEIPT.say(language)
    files = (
        MadeFile(".pdf", given.paper),
        MadeFile(f" {behind}.pdf", given.receipt_paper),
        MadeFile(f" {behind}.json", given.receipt),
    )
    if given.evidence is None:
        return files
    return (*files, MadeFile(CONTRIBUTION, given.evidence))


def _letter(journal: Journal, what: TakenBack, language: Language) -> Made:
    pdf = sharing.letter(journal.session, what.grant)
    grant = reading.sharings(journal.session)[what.grant].grant
    name = words.FILE_LETTER.say(language, number=grant.number)
    shown = (Paper(paper_words.LETTER, pdf),)
    files: tuple[MadeFile, ...] = (MadeFile(".pdf", pdf),)
    if grant.recipient.is_pilot:
        # The file by which the pilot takes it out.
        data = evidence.withdrawal(journal.session, what.grant)
        files = (*files, MadeFile(CONTRIBUTION, data))
    return Made(name, files, shown, grant.recipient.name)


def _one(pdf: bytes, cue: Cue, name: Phrase, language: Language) -> Made:
    said = name.say(language).lower()
    return Made(said, (MadeFile(".pdf", pdf),), (Paper(cue, pdf),))


def _also_in(journal: Journal, route: PaperRoom) -> Language | None:
    if not route.in_two_languages:
        return None
    return _beside(reading.settings(journal.session).language)


def _beside(language: Language) -> Language:
    return Language.EN if language is Language.NL else Language.NL
