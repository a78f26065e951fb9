# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letter to a recipient that takes a consent back."""

from datetime import datetime, tzinfo

from klantreis.documents.drawing import draw
from klantreis.documents.finishing import Finish
from klantreis.documents.given import given_on, set_representative, tongues_of
from klantreis.documents.kit import Kit
from klantreis.documents.pages import TEXT_WIDTH, whole
from klantreis.documents.setting import Setter
from klantreis.documents.style import sizes_for
from klantreis.domain.consent import Sharing
from klantreis.words import evidence, papers
from klantreis.words.dates import day_of
from klantreis.words.pictograms import Pictogram

_FOR_READER = (
    papers.DO_NOT_USE,
    papers.DO_NOT_PASS_ON,
    papers.THROW_AWAY,
    papers.PASSED_ON,
    papers.MUST_KEEP,
)
# The pilot knows no name: it gets the file, and this paper stays with the client.
_FOR_PILOT = (evidence.FOR_ME, evidence.NO_LONGER_COUNTS)


def render(sharing: Sharing, client_name: str, at: datetime, *, kit: Kit) -> bytes:
    """The letter as a PDF. It names number and day only: what it was for may name other people."""
    grant = sharing.grant
    sizes = sizes_for(large_print=grant.large_print)
    setter = Setter(kit, sizes, tongues_of(grant), TEXT_WIDTH)
    _set_letter(setter, sharing, at, tz=kit.tz)
    setter.own(client_name)
    set_representative(setter, grant.representative)
    title = papers.WITHDRAWAL_FILE_TITLE.say(grant.language, number=grant.number)
    return draw(whole(setter, [(papers.NUMBER, grant.number)]), Finish(title, grant.language))


def _set_letter(setter: Setter, sharing: Sharing, at: datetime, *, tz: tzinfo) -> None:
    grant, tongues = sharing.grant, setter.tongues
    setter.say_each(tongues.each(lambda one: day_of(at, one, tz=tz)))
    setter.gap(1)
    setter.title(papers.WITHDRAWAL_TITLE, sign=Pictogram.WITHDRAW)
    setter.say(papers.DEAR, name=grant.recipient.name)
    setter.gap(0.6)
    setter.say_each(
        tongues.each(lambda one: papers.I_SHARED.say(one, day=given_on(grant, one, tz=tz)))
    )
    setter.say(papers.THE_NUMBER_WAS, number=grant.number)
    setter.say_each(tongues.each(lambda one: papers.NO_LONGER.say(one, day=day_of(at, one, tz=tz))))
    setter.gap(0.6)
    for phrase in _FOR_PILOT if grant.recipient.is_pilot else _FOR_READER:
        setter.say(phrase)
    setter.gap(0.6)
    setter.say(papers.REGARDS)
    setter.gap(1)
