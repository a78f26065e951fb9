# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary: what one recipient reads, in the versions to which the client said yes."""

from datetime import tzinfo

from klantreis.documents.drawing import draw
from klantreis.documents.entry import Showing, set_entry
from klantreis.documents.filling_in import set_qr
from klantreis.documents.finishing import Finish
from klantreis.documents.given import (
    reader,
    set_check_words,
    set_consent,
    tongues_of,
    until,
    yes_of,
)
from klantreis.documents.kit import Kit
from klantreis.documents.pages import TEXT_WIDTH, whole
from klantreis.documents.proof import CheckWords, PaperProof
from klantreis.documents.setting import Setter
from klantreis.documents.style import sizes_for
from klantreis.domain.choosing import Summary
from klantreis.words import papers
from klantreis.words.pictograms import Pictogram

_QR_SIDE, _QR_EDGE = 120.0, 16.0  # 42 mm, and white around it


def render(summary: Summary, *, words: CheckWords, proof: PaperProof, kit: Kit) -> bytes:
    """The summary as an unsigned PDF; *words* are the four by which client and reader check it."""
    grant = summary.grant
    sizes = sizes_for(large_print=grant.large_print)
    setter = Setter(kit, sizes, tongues_of(grant), TEXT_WIDTH)
    _set_first_page(setter, summary, words, tz=kit.tz)
    setter.section(papers.WHAT_GOES_ALONG)
    for shown in summary.entries:
        set_entry(setter, shown, Showing(kit.tz))
    _set_last_words(setter, proof)
    foot = [
        (papers.FROM, summary.client),
        (papers.FOR_WHOM, reader(grant.recipient)),
        (papers.WHAT_FOR, summary.purpose),
        (papers.UNTIL, until(grant, grant.language)),
        (papers.NUMBER, grant.number),
    ]
    title = papers.SUMMARY_FILE_TITLE.say(grant.language, number=grant.number)
    return draw(whole(setter, foot), Finish(title, grant.language, proof.record))


def _set_first_page(setter: Setter, summary: Summary, words: CheckWords, *, tz: tzinfo) -> None:
    """Who gives it to whom, what for, until when, and the words to check it by."""
    setter.title(papers.SUMMARY_TITLE, sign=Pictogram.SHARE)
    setter.say(yes_of(summary.grant, papers.I_GIVE_THIS))
    setter.gap(0.4)
    set_consent(setter, summary, tz=tz, giver=papers.FROM, recipient=papers.FOR_WHOM)
    setter.gap(0.6)
    set_check_words(setter, words)
    setter.gap(0.4)
    setter.say(papers.CALL_ME)
    setter.say(papers.SAME_WORDS)
    setter.gap(0.6)


def _set_last_words(setter: Setter, proof: PaperProof) -> None:
    """What the reader must know, and how to check the file."""
    setter.section(papers.GOOD_TO_KNOW, sign=Pictogram.INFORMATION)
    for phrase in (
        papers.ONLY_FOR_THIS,
        papers.AFTER_THE_DATE,
        papers.CAN_BE_WITHDRAWN,
        papers.OWN_LEGAL_BASIS,
        papers.YES_IS_NOT_ENOUGH,
    ):
        setter.hold()
        setter.say(phrase)
    setter.gap(0.6)
    _set_check_by_computer(setter, proof)


def _set_check_by_computer(setter: Setter, proof: PaperProof) -> None:
    """How to check the file: on one page, the QR code with what it is for."""
    setter.label(setter.tongues.both(papers.CHECK_BY_COMPUTER))
    setter.say(papers.CHECK_COMMAND)
    setter.hold()
    setter.say(papers.CHECK_READER)
    setter.hold()
    if proof.qr:
        says = setter.tongues.both(papers.QR_OF_PAPER)
        set_qr(setter, proof.qr, says, side=_QR_SIDE, edge=_QR_EDGE)
        setter.hold()
    mark = " / ".join(setter.tongues.both(papers.KEY_MARK))
    setter.small(f"{mark}: {_in_fours(proof.key_fingerprint)}")


def _in_fours(mark: str) -> str:
    """A long mark in groups of four, so that two people can compare it."""
    whole = "".join(mark.split())
    return " ".join(whole[place : place + 4] for place in range(0, len(whole), 4))
