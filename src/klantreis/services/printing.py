# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Printing for the client themselves: no ceremony, because it stays in their own hands."""

from dataclasses import dataclass, field

from klantreis.crypto import chance
from klantreis.documents import blank, keys
from klantreis.documents.kit import Manner
from klantreis.domain.choosing import OwnPaper, Sheet, overview
from klantreis.domain.ids import AttachmentId
from klantreis.domain.language import Language
from klantreis.exchange import exit_copy
from klantreis.services.parts import Parts
from klantreis.services.press import press_for, press_for_pdf
from klantreis.services.reading import attachment, journey, settings
from klantreis.services.session import Session
from klantreis.services.wanting import IsWanted, always


def print_sheet(
    session: Session,
    sheet: OwnPaper,
    *,
    large_print: bool = False,
    also_in: Language | None = None,
    language: Language | None = None,
    is_wanted: IsWanted = always,
) -> bytes:
    """One of the client's own sheets as a PDF. Raises NotYours for everybody but the client.

    A long one is given up when *is_wanted* says no, with NotMade; it is asked on any thread.
    """
    session.as_client()
    around = journey(session, is_wanted=is_wanted)
    chosen = overview(around, sheet, session.parts.clock.now())
    manner = Manner(language or settings(session).language, also_in, large_print)
    with press_for(chosen, is_wanted=is_wanted) as press:
        return press.sheet(chosen, manner, session.parts.kit())


@dataclass(frozen=True, slots=True)
class LockedCopy:
    """A paper that opens with four words; they are kept nowhere else."""

    words: tuple[str, ...] = field(repr=False)
    pdf: bytes = field(repr=False)


def lock_copy(parts: Parts, pdf: bytes, *, is_wanted: IsWanted = always) -> LockedCopy:
    """A locked copy of an own paper, with four words that are drawn for it; as `print_sheet`."""
    words = tuple(parts.words[chance.below(len(parts.words), parts.random)] for _ in range(4))
    with press_for_pdf(pdf, is_wanted=is_wanted) as press:
        return LockedCopy(words, press.lock(pdf, words, parts.random(32).hex()))


def print_blank(
    parts: Parts,
    language: Language,
    *,
    large_print: bool = False,
    also_in: Language | None = None,
) -> bytes:
    """Cards and lines to write on; they need no journey and belong to nobody."""
    return blank.render(Manner(language, also_in, large_print), kit=parts.kit())


def print_recovery(
    session: Session,
    code: str,
    *,
    large_print: bool = False,
    also_in: Language | None = None,
) -> bytes:
    """The recovery sheet; *code* was just made, for it is kept nowhere."""
    session.as_client()
    manner = Manner(settings(session).language, also_in, large_print)
    return keys.recovery_sheet(code, manner, kit=session.parts.kit())


def print_card(session: Session, code: str, *, also_in: Language | None = None) -> bytes:
    """The key card, as big as a bank card; *code* is in the client's hand, for it is kept nowhere.

    Raises NotYours for everybody but the client.
    """
    session.as_client()
    manner = Manner(settings(session).language, also_in)
    return keys.card(code, manner, kit=session.parts.kit())


def make_exit_copy(session: Session, *, is_wanted: IsWanted = always) -> bytes:
    """Everything of the client's as a ZIP that opens anywhere, without a lock.

    Raises NotYours; a long one is given up as in `print_sheet`.
    """
    session.as_client()
    at = session.parts.clock.now()
    # All of it, also what stands in a room that is off: who leaves takes everything along.
    around = journey(session, all_rooms=True, is_wanted=is_wanted)
    whole = overview(around, Sheet.OVERVIEW, at, with_private=True)
    wanted = {
        one.id for shown in whole.entries for version in shown.versions
        for one in version.attachments
    }  # fmt: skip
    media: dict[AttachmentId, bytes] = {one: attachment(session, one) for one in sorted(wanted)}
    with press_for(whole, is_wanted=is_wanted) as press:
        texts = press.exit_texts(whole, settings(session).language)
    return exit_copy.put_together(texts, whole, attachments=media)
