# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A journey with every kind of entry, and every paper that can be made of it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from klantreis.documents import (
    blank,
    keys,
    overview,
    pilot_report,
    receipt,
    summary,
    withdrawal,
)
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.proof import PaperProof
from klantreis.domain import choices, entries
from klantreis.domain.choosing import OWN_PAPERS, OwnPaper
from klantreis.domain.consent import PILOT, ForPilot, Grant, Look, Said, Which
from klantreis.domain.difference import Amount, Consequences, Outcome, Voices
from klantreis.domain.entries import Line, Link, Media, Stake, View
from klantreis.domain.ids import EntryId
from klantreis.domain.language import Language
from klantreis.domain.members import Representative
from tests.documents.journeys import AD, NOON, Journal
from tests.domain.given_evidence import full_report

KIT = Kit(Path(__file__).parents[2] / "resources")
CHECK_WORDS = ("appel", "molen", "regen", "stoel")
PROOF = PaperProof("3f9a" * 16, b'{"number":"K-2026-17"}')
CODE = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345"
COURT = Representative("geld", "C/02/123", "2025-05-01")


LOOKS = (
    Manner(Language.NL),
    Manner(Language.EN),
    Manner(Language.NL, Language.EN),
    Manner(Language.NL, large_print=True),
    Manner(Language.EN, Language.NL, large_print=True),
)
Render = Callable[[Manner], bytes]


def full() -> tuple[Journal, list[EntryId]]:
    """Toos' journey: every kind of entry, two versions of one, a view, a proposal taken in."""
    journal = Journal()
    question = journal.write(
        entries.Question(
            "Ik wil rust in huis.",
            (Stake("rust", ("ik", "de buren")),),
            (View("de buurman", "het is te hard"),),
            "Slapen zonder wakker te worden.",
            choices.QuestionState.BUSY,
        ),
        words_of="mijn zus",
    )
    helper = journal.write(_helper())
    step = journal.write(
        entries.Step(
            "Ik bel Anneke over de sleutel.", choices.Rung.SELF, choices.StepWho.TOGETHER,
            (Link(helper),), Link(question), choices.StepState.DONE, "maandag",
        )
    )  # fmt: skip
    items = [question, helper, step, *_later(journal, step), *_by_ad(journal)]
    items += _cards(journal)
    journal.write(entries.Question("Ik wil stilte."), entry=question)
    return journal, items


def papers() -> Mapping[str, Render]:
    """Every paper by name."""
    own = {sheet.value: partial(_own, sheet) for sheet in OWN_PAPERS}
    return {
        "summary": _summary,
        "plan": _plan,
        "receipt": _receipt,
        "withdrawal": _withdrawal,
        "blank": partial(blank.render, kit=KIT),
        "recovery": partial(keys.recovery_sheet, CODE, kit=KIT),
        "key-card": partial(keys.card, CODE, kit=KIT),
        "evidence": _evidence,
        "pilot-report": partial(pilot_report.render, full_report(), kit=KIT),
        **own,
    }


def _evidence(look: Manner) -> bytes:
    """The client's own paper of what a pilot gets."""
    journal = Journal()
    item = journal.write(_difference())
    given = ForPilot((Said(item, Which.CLIENT), Said(item, Which.FOR_NEIGHBOURS)), minutes=1530)
    grant = journal.grant(
        item,
        name="Pilot Breda",
        role=PILOT,
        for_pilot=given,
        language=look.language,
        also_in=look.also_in,
        large_print=look.large_print,
    )
    return summary.render(journal.summary(grant), words=CHECK_WORDS, proof=PROOF, kit=KIT)


def _helper() -> entries.Helper:
    return entries.Helper(
        "Ze geeft mijn planten water.", "Anneke de Boer", "buurvrouw", choices.HelperIs.PERSON,
        choices.Ring.NEAR, ("een kop koffie",), ("de sleutel bewaren",), "aanbellen",
        "vorig jaar", "zolang het kan",
    )  # fmt: skip


def _later(journal: Journal, step: EntryId) -> list[EntryId]:
    media = (Media.PHOTO, Media.VOICE, Media.DRAWING)
    return [
        journal.write(
            entries.LookBack("De brief lag er.", Link(step), "Ik durfde niet.", "Samen.")
        ),
        journal.write(
            entries.Talent("Planten", choices.Whose.ME, "De varen leeft.", "Ad", (Link(step),))
        ),
        journal.write(entries.Moment("De zon.\nIk zat buiten.", "2 maart", "blij"), media=media),
        journal.write(entries.Dream("Een huis met een tuin.")),
        journal.write(
            entries.Letter("Over de huur", "gemeente", choices.Drawer.NOT_NOW, Link(step))
        ),
        journal.write(
            entries.Consultation(
                "Over mijn huis.", "de verhuurder", "vorige week", choices.WasIThere.NO,
                "er komt een brief", "ik had erbij willen zijn",
            )
        ),
        journal.write(_difference()),
    ]  # fmt: skip


def _difference() -> entries.Difference:
    return entries.Difference(
        going_on="Er is onrust.",
        otherwise=(Amount("opname", 1_000_000, 2_000_000, "de huisarts"),),
        consequences=Consequences("ik was weg", "stil huis", "druk"),
        actual=(Amount("bezoek", 250_000, 250_000, "uren", agogic=True),),
        outcome=Outcome.PREVENTED,
        voices=Voices("het gaat beter", "minder meldingen", "het is stil"),
    )


def _by_ad(journal: Journal) -> list[EntryId]:
    contribution = entries.Contribution(
        "", "ik kom langs", "elke week", "de zomer", "geen formulieren", choices.Contributes.YES
    )
    brings = journal.write(contribution, by=AD)
    journal.view(brings, "Fijn dat je komt.")
    return [brings, journal.take_in(entries.Talent("Je kookt goed."))]


def _cards(journal: Journal) -> list[EntryId]:
    lines = (Line("Dit helpt", "buiten lopen met Anneke"), Line("Wie bel ik?", ""))
    return [journal.write(entries.Card("", kind, lines)) for kind in choices.CardKind]


def _shared(look: Manner, order: Look = Look.SUMMARY) -> tuple[Journal, Grant]:
    journal, items = full()
    grant = journal.grant(
        *items,
        representative=COURT,
        language=look.language,
        also_in=look.also_in,
        large_print=look.large_print,
        look=order,
    )
    return journal, grant


def _summary(look: Manner) -> bytes:
    journal, grant = _shared(look)
    return summary.render(journal.summary(grant), words=CHECK_WORDS, proof=PROOF, kit=KIT)


def _plan(look: Manner) -> bytes:
    journal, grant = _shared(look, Look.PLAN)
    return summary.render(journal.summary(grant), words=CHECK_WORDS, proof=PROOF, kit=KIT)


def _receipt(look: Manner) -> bytes:
    journal, grant = _shared(look)
    return receipt.render(journal.summary(grant), words=CHECK_WORDS, kit=KIT)


def _withdrawal(look: Manner) -> bytes:
    journal, grant = _shared(look)
    sharing = journal.journey().sharings[grant.id]
    return withdrawal.render(sharing, "Toos", NOON, kit=KIT)


def _own(sheet: OwnPaper, look: Manner) -> bytes:
    journal, items = full()
    journal.withdraw(journal.grant(items[0], name="de wijkagent"))
    journal.grant(items[0], items[2], until="2026-03-02")
    journal.grant(items[1])
    return overview.render(journal.overview(sheet), look, kit=KIT)
