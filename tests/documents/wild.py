# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Journeys that are hard to print: texts without an end, many scripts, a voice and no words."""

from klantreis.domain import entries
from klantreis.domain.choices import CardKind, HelperIs, Ring, StepState
from klantreis.domain.entries import Line, Media
from tests.documents.journeys import AD, TOOS, Journal

WITHOUT_A_SPACE = "onafgebroken" * 417
NAMES = (
    "Łucja Wiśniewska-Dąbrowska",
    "Михайло Коцюбинський",
    "محمد بن عبد الله",
    "שרה כהן",
    "👩‍👩‍👧 😀",
)
SAID = (
    WITHOUT_A_SPACE,
    "Zażółć gęślą jaźń. Їжак і ґанок.",
    "أنا أريد السلام (في البيت) 123.",
    "אני רוצה שקט, בבית.",
    "Het gaat 😀 goed 🏠 hoor ☀️ 中.",
    "eerste regel\n\n\n  derde   regel\t!",
)


def wild() -> Journal:
    """Every kind of entry with every hard text, and one of each that is only a voice."""
    journal = Journal()
    for said, name in zip(SAID, (*NAMES, WITHOUT_A_SPACE), strict=True):
        for body in _bodies(said, name):
            journal.write(body, by=AD if isinstance(body, entries.Contribution) else TOOS)
    voice = (Media.VOICE,)
    for body in _bodies("", ""):
        journal.write(body, media=voice)
    return journal


def _bodies(said: str, name: str) -> tuple[entries.Body, ...]:
    return (
        entries.Question(said, (entries.Stake(said, (name,) if name else ()),)),
        entries.Step(said, state=StepState.DIFFERENTLY, when=name),
        entries.Helper(said, name, "", HelperIs.PLACE, Ring.NEAR, (said,), (said,)),
        entries.LookBack(said, None, said),
        entries.Consultation(said, name, agreed=said),
        entries.Contribution(said, said, name),
        entries.Moment(said, name, said),
        *(entries.Card(said, kind, (Line(name, said), Line(said, ""))) for kind in CardKind),
    )


def three_hundred() -> Journal:
    """A journey of a few years: a hundred each of helpers, steps and moments."""
    journal, states, rings = Journal(), (*StepState, None), (*Ring, None)
    for at in range(100):
        journal.write(entries.Helper("", f"Helper {at}", ring=rings[at % 4], gives=("rust",)))
        journal.write(entries.Step(f"Stap {at} naar de zee.", state=states[at % 6]))
        journal.write(entries.Moment(f"Op dag {at} scheen de zon."))
    return journal
