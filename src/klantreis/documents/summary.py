# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary: what one recipient reads, in the versions to which the client said yes.

Its four words come of its own text. So all else is set first, and the words are put in last.
"""

from dataclasses import dataclass, field
from datetime import tzinfo

from klantreis.crypto.check_words import CheckWords
from klantreis.documents import plan, to_pilot
from klantreis.documents.breaking import clean
from klantreis.documents.drawing import draw
from klantreis.documents.entry import Showing, set_entry
from klantreis.documents.filling_in import set_qr
from klantreis.documents.finishing import Finish
from klantreis.documents.given import reader, set_consent, tongues_of, until, yes_of
from klantreis.documents.kit import Kit
from klantreis.documents.pages import TEXT_WIDTH, Facts, foot_text, whole
from klantreis.documents.proof import PaperProof
from klantreis.documents.setting import Setter
from klantreis.documents.style import sizes_for
from klantreis.documents.word_pictures import around_words, set_check_words
from klantreis.domain.choosing import Summary, vouch
from klantreis.domain.consent import Grant, Look
from klantreis.words import papers, plan_words
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

_GOOD_TO_KNOW = (
    papers.ONLY_FOR_THIS,
    papers.AFTER_THE_DATE,
    papers.CAN_BE_WITHDRAWN,
    papers.OWN_LEGAL_BASIS,
    papers.YES_IS_NOT_ENOUGH,
)
_QR_SIDE, _QR_EDGE = 120.0, 16.0  # 42 mm, and white around it


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a paper something is put in later: before which row, part and text."""

    row: int
    part: int
    said: int


@dataclass(frozen=True, slots=True)
class Unworded:
    """A summary that is set but for the four words and the printed code: both come of its text.

    *text* is all else that it says, *foot* what stands at the foot of each page.
    """

    summary: Summary = field(repr=False)
    text: str = field(repr=False)
    foot: str = field(repr=False)
    _setter: Setter = field(repr=False)
    _words: _Place = field(repr=False)
    _code: _Place = field(repr=False)

    def render(self, words: CheckWords, proof: PaperProof) -> bytes:
        """The summary as an unsigned PDF, with *words*. To be called once."""
        grant, setter = self.summary.grant, self._setter
        if proof.qr:
            _put(setter, self._code, _code(setter, proof.qr))
        asked = _beside(setter)
        set_check_words(asked, words)
        _put(setter, self._words, asked)
        title = _FILE_TITLES[grant.look].say(grant.language, number=grant.number)
        how = Finish(title, grant.language, proof.record)
        return draw(whole(setter, _feet(self.summary)), how)


def write(summary: Summary, *, key_mark: str, kit: Kit) -> Unworded:
    """Set *summary*, with the mark (hex) of the key that will sign it.

    Raises NoConsent for anything that nobody chose.
    """
    vouch(summary, Summary)
    grant = summary.grant
    sizes = sizes_for(large_print=grant.large_print)
    setter = Setter(kit, sizes, tongues_of(grant), TEXT_WIDTH)
    words = _set_first_page(setter, summary, tz=kit.tz)
    if grant.recipient.is_pilot:
        to_pilot.set_file(setter, summary.entries, grant, kit)
    elif grant.look is Look.PLAN:
        plan.set_entries(setter, summary.entries, kit.tz)
    else:
        setter.section(papers.WHAT_GOES_ALONG)
        for shown in summary.entries:
            set_entry(setter, shown, Showing(kit.tz))
    good_to_know = to_pilot.GOOD_TO_KNOW if grant.recipient.is_pilot else _GOOD_TO_KNOW
    code = _set_last_words(setter, key_mark, good_to_know)
    said = [*setter.said[: words.said], *around_words(setter), *setter.said[words.said :]]
    text = "\n".join(map(clean, said))
    foot = clean(foot_text(setter, _feet(summary)))
    return Unworded(summary, text, foot, setter, words, code)


def render(summary: Summary, *, words: CheckWords, proof: PaperProof, kit: Kit) -> bytes:
    """The summary as an unsigned PDF, for who has words and proof at hand."""
    return write(summary, key_mark=proof.key_fingerprint, kit=kit).render(words, proof)


def _feet(summary: Summary) -> Facts:
    grant = summary.grant
    return [
        (papers.FROM, summary.client),
        (papers.FOR_WHOM, reader(grant.recipient)),
        (papers.WHAT_FOR, summary.purpose),
        (papers.UNTIL, until(grant, grant.language)),
        (papers.NUMBER, grant.number),
    ]


def _set_first_page(setter: Setter, summary: Summary, *, tz: tzinfo) -> _Place:
    """Who gives it to whom, what for, until when; gives where the words to check it by go."""
    _set_title(setter, summary.grant)
    setter.gap(0.4)
    set_consent(setter, summary, tz=tz, giver=papers.FROM, recipient=papers.FOR_WHOM)
    setter.gap(0.6)
    words = _here(setter)
    setter.gap(0.4)
    is_pilot = summary.grant.recipient.is_pilot
    for phrase in to_pilot.ABOUT_FILE if is_pilot else (papers.CALL_ME, papers.SAME_WORDS):
        setter.say(phrase)
    setter.gap(0.6)
    return words


def _set_title(setter: Setter, grant: Grant) -> None:
    if grant.recipient.is_pilot:
        to_pilot.set_title(setter, grant)
        return
    if grant.look is not Look.PLAN:
        setter.title(papers.SUMMARY_TITLE, sign=Pictogram.SHARE)
        setter.say(yes_of(grant, papers.I_GIVE_THIS))
        return
    setter.title(plan_words.TITLE, sign=Pictogram.SHARE)
    setter.say(yes_of(grant, papers.I_GIVE_THIS))
    for phrase in (plan_words.BELONGS_TO, plan_words.SEVEN_DAYS, plan_words.TO_LOOK_AT):
        setter.say(phrase)


def _set_last_words(setter: Setter, key_mark: str, phrases: tuple[Phrase, ...]) -> _Place:
    """What must be known, and how to check the file; gives where the code goes."""
    setter.section(papers.GOOD_TO_KNOW, sign=Pictogram.INFORMATION)
    for phrase in phrases:
        setter.hold()
        setter.say(phrase)
    setter.gap(0.6)
    return _set_check_by_computer(setter, key_mark)


def _set_check_by_computer(setter: Setter, key_mark: str) -> _Place:
    """How to check the file: on one page, the QR code with what it is for."""
    setter.label(setter.tongues.both(papers.CHECK_BY_COMPUTER))
    for phrase in (papers.CHECK_COMMAND, papers.CHECK_READER, papers.CHECK_PRINT):
        setter.say(phrase)
        setter.hold()
    code = _here(setter)
    mark = " / ".join(setter.tongues.both(papers.KEY_MARK))
    setter.small(f"{mark}: {_in_fours(key_mark)}")
    return code


def _code(setter: Setter, code: str) -> Setter:
    beside = _beside(setter)
    says = setter.tongues.both(papers.QR_OF_PAPER)
    set_qr(beside, code, says, side=_QR_SIDE, edge=_QR_EDGE)
    beside.hold()
    return beside


def _beside(setter: Setter) -> Setter:
    """Another one that sets in the same way."""
    return Setter(setter.kit, setter.sizes, setter.tongues, setter.galley.width)


def _here(setter: Setter) -> _Place:
    return _Place(len(setter.galley.rows), len(setter.galley.root.kids), len(setter.said))


def _put(setter: Setter, place: _Place, beside: Setter) -> None:
    """Put what was set *beside* in its place; from the last place to the first."""
    setter.galley.rows[place.row : place.row] = beside.galley.rows
    setter.galley.root.kids[place.part : place.part] = beside.galley.root.kids


def _in_fours(mark: str) -> str:
    """A long mark in groups of four, so that two people can compare it."""
    whole_mark = "".join(mark.split())
    return " ".join(whole_mark[place : place + 4] for place in range(0, len(whole_mark), 4))


_FILE_TITLES = {
    Look.SUMMARY: papers.SUMMARY_FILE_TITLE,
    Look.PLAN: plan_words.FILE_TITLE,
}
