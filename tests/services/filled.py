# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey with something of everything, to leave with and to come back to."""

from dataclasses import replace
from datetime import date
from typing import Any

from klantreis.domain.choices import CardKind, Ring, Rung
from klantreis.domain.consent import Recipient
from klantreis.domain.entries import (
    Body,
    Card,
    Contribution,
    Helper,
    Line,
    Link,
    LookBack,
    Media,
    Moment,
    Person,
    Question,
    Stake,
    Step,
    Talent,
)
from klantreis.domain.facts import SettingsChanged, Written
from klantreis.domain.ids import EntryId
from klantreis.domain.language import Language
from klantreis.domain.settings import JourneyState
from klantreis.services import (
    proposing,
    reading,
    settings,
    sharing,
    writing,
)
from klantreis.services.proposing import Answer
from klantreis.services.recording import Say, record
from klantreis.services.sharing import Wish
from klantreis.services.writing import Content, NewMedia
from tests.services.table import Table

PHOTO = NewMedia(Media.PHOTO, "image/png", b"\x89PNG een foto")
VOICE = NewMedia(Media.VOICE, "audio/mp4", b"een stem")
GP = Recipient("Dokter Bos", "huisarts")
ODD = "  Ёлка 😀 مرحبا \n\n\t<b>&amp; 'x' " + "x" * 5000


def fill(there: Table) -> None:
    """Something of everything, a minute or more between the things."""
    _write_much(there)
    ad = there.invite("Ad")
    brings = writing.write(there.session, ad, Content(Contribution("ik kom langs"))).entry
    writing.put_own_view(there.session, brings, "fijn")
    there.later(minutes=1)
    waiting = proposing.propose(there.session, ad, Content(Talent("je kookt goed"))).entry
    proposing.answer(there.session, waiting, Answer.ACCEPT)
    proposing.propose(there.session, ad, Content(Talent("wacht nog")))
    settings.set_journey_state(there.session, JourneyState.SAFETY_NET)
    now = reading.settings(there.session)
    english = SettingsChanged(replace(now, language=Language.EN))
    record(there.session, there.client, [Say(english)])
    there.later(days=3)


def _write_much(there: Table) -> None:
    question = _write(
        there, Question("rust", (Stake("slapen", ("ik", "de buren")),), wish="stilte")
    )
    helper = _write(there, Helper("", "Anneke Bos", "buur", ring=Ring.NEAR, i_give=("koffie",)))
    linked = (Link(helper), Link(text="mijn broer"))
    step = _write(there, Step("bellen", Rung.LEARN, helpers=linked, question=Link(question)))
    for body in (
        Talent("planten", used_in=(Link(step),)),
        LookBack("", Link(step), "het ging anders", "samen"),
        Card("", CardKind.HARD_TIMES, (Line("wat helpt", "buiten"), Line("wie", ""))),
    ):
        _write(there, body)
    _write(there, Moment("mijn zus zei dit"), words_of=Person(text="mijn zus"))
    _write(there, Moment(ODD), media=(PHOTO, VOICE))
    _write(there, Moment(), media=(VOICE,))
    _write(there, Moment("alleen van mij"), private=True, media=(PHOTO,))
    _write(there, Step("stil", helpers=(Link(helper),)), private=True)
    writing.remove(there.session, there.client, _write(there, Moment("weg ermee")))
    record(there.session, there.client, [Say(Written(Question("rust, anders gezegd")), question)])
    _share(there, question)


def _write(there: Table, body: Body, **more: Any) -> EntryId:
    there.later(minutes=1)
    content = Content(body, more.get("words_of"), more.get("media", ()))
    return writing.write(
        there.session, there.client, content, private=more.get("private", False)
    ).entry


def _share(there: Table, entry: EntryId) -> None:
    for day in (1, 2):
        there.later(minutes=day)
        wish = Wish(GP, f"praten {day}", (entry,), date(2026, 6, day))
        given = sharing.grant(there.session, wish, there.opener())
        if day == 1:
            there.later(minutes=1)
            sharing.withdraw(there.session, given.grant)
