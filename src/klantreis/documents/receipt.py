# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The client's receipt: one page that says what was given, and how to take it back."""

from datetime import tzinfo

from klantreis.crypto.check_words import CheckWords
from klantreis.documents.drawing import draw
from klantreis.documents.finishing import Finish
from klantreis.documents.given import set_consent, shortened, tongues_of, yes_of
from klantreis.documents.kit import Kit
from klantreis.documents.pages import TEXT_WIDTH, whole
from klantreis.documents.setting import Setter
from klantreis.documents.style import sizes_for
from klantreis.documents.word_pictures import set_check_words
from klantreis.domain.bodies import title_of
from klantreis.domain.choosing import Summary, vouch
from klantreis.domain.showing import Shown
from klantreis.words import evidence, papers
from klantreis.words.pictograms import Pictogram
from klantreis.words.telling import NO_WORDS, heading


def render(summary: Summary, *, words: CheckWords, kit: Kit) -> bytes:
    """The receipt as a PDF; every entry that went along stands on it, also when there are many."""
    vouch(summary, Summary)
    grant = summary.grant
    sizes = sizes_for(large_print=grant.large_print)
    setter = Setter(kit, sizes, tongues_of(grant), TEXT_WIDTH)
    _set_what_was_given(setter, summary, tz=kit.tz)
    set_check_words(setter, words)
    if grant.locked:
        setter.say(papers.WORDS_OPEN_IT)
    setter.gap(0.4)
    _set_how_to_withdraw(setter)
    title = papers.RECEIPT_FILE_TITLE.say(grant.language, number=grant.number)
    return draw(whole(setter, [(papers.NUMBER, grant.number)]), Finish(title, grant.language))


def _set_what_was_given(setter: Setter, summary: Summary, *, tz: tzinfo) -> None:
    setter.title(papers.RECEIPT_TITLE, sign=Pictogram.RECEIPT)
    setter.say(yes_of(summary.grant, papers.I_SAID_YES))
    setter.gap(0.1)
    set_consent(setter, summary, tz=tz, giver=papers.WHO_GAVE, recipient=papers.TO_WHOM)
    setter.gap(0.4)
    setter.label(setter.tongues.both(papers.WHAT_WENT_ALONG))
    for shown in summary.entries:
        kinds = [heading(shown.kind, one) for one in setter.tongues.all()]
        setter.pair(kinds, [_begins(shown) or NO_WORDS.say(setter.tongues.first)])
    setter.say(papers.NOTHING_ELSE)
    if summary.grant.recipient.is_pilot:
        setter.say(evidence.NO_NAMES)
    setter.gap(0.1)


def _begins(shown: Shown) -> str:
    """How an entry begins; the whole of it stands on the summary."""
    return shortened(title_of(shown.versions[0].body))


def _set_how_to_withdraw(setter: Setter) -> None:
    setter.label(setter.tongues.both(papers.HOW_TO_WITHDRAW), sign=Pictogram.WITHDRAW)
    for phrase in (
        papers.WITHDRAW_ANY_TIME,
        papers.WITHDRAW_SO,
        papers.WITHDRAW_LETTER,
        papers.READ_STAYS_READ,
        papers.READER_NEEDS_BASIS,
        papers.KEEP_RECEIPT,
    ):
        setter.say(phrase)
