# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the full journey tells: long words, no words, other scripts, and everything with marks."""

from collections.abc import Mapping

from klantreis.domain.choices import (
    CardKind,
    Drawer,
    HelperIs,
    QuestionState,
    Ring,
    Rung,
    StepState,
    StepWho,
    WasIThere,
    Whose,
)
from klantreis.domain.difference import Amount, Consequences, Outcome, Period, Unit, Voices
from klantreis.domain.entries import (
    Body,
    Card,
    Consultation,
    Contribution,
    Difference,
    Dream,
    EntryKind,
    Helper,
    Letter,
    Line,
    Link,
    LookBack,
    Moment,
    Question,
    Stake,
    Step,
    Talent,
    View,
)
from klantreis.domain.ids import EntryId
from tests.ui.pictures.made import as_file, two_halves
from tests.ui.sound.samples import tone

# Words that no sentence of the program has: where one is found, something of the journey is.
MARKS = (
    "kanarie", "zwaluw", "mussenpot", "lepelaar", "roodborst", "kwikstaart", "Toos", "Samira",
    "Anneke", "Fatma", "Vos-van", "Woningbedrijf", "هدوء", "🦜",
)  # fmt: skip
LONG_WORD = "arbeidsongeschiktheidsverzekeringsmaatschappijkanarie"
ENDLESS = "kanarie" * 714
PRIVATE = "Dit roodborstje is alleen van mij"
PROPOSAL = "Wij gaan samen naar de kwikstaarten in het park"
PROPOSED_STEP = "Ik bel de mussenpottenmaker"
TWO_VERSIONS = ("De lepelaar kwam op maandag", "De lepelaar kwam op dinsdag")
DIFFERENCE = Difference(
    text="Het verhaal van de kwikstaart",
    going_on="Er waren elke nacht ruzies over mijn kanaries",
    helpers=(Link(text="Anneke"), Link(text="Fatma")),
    otherwise=(
        Amount("Opvang voor de lepelaar", 1_000_000, 2_000_000, "brief van de gemeente"),
        Amount("Huishoudhulp", 4_500, 6_000, "Samira", unit=Unit.HOUR, count=3, period=Period.WEEK),
    ),
    consequences=Consequences("Ik was de zwaluwen kwijt", "Nog meer lawaai", "Veel werk"),
    actual=(
        Amount("Steun van Ad", 6_250, 6_250, agogic=True, unit=Unit.HOUR, count=4,
               period=Period.MONTH),
        Amount("Dierenarts voor de mussenpot", 20_000, 30_000, "de rekening"),
    ),
    outcome=Outcome.REDUCED,
    voices=Voices("Ik slaap weer, en de lepelaar ook", "Toos heeft zelf de regie",
                  "Het is rustig op de gang met de kwikstaart"),
)  # fmt: skip
BRINGS = Contribution(
    text="Ik ga mee naar de zwaluwen",
    brings="een fiets",
    how_often="elke week",
    until="tot de zomer",
    does_not="Ik beslis niet over de lepelaar",
)


def bodies() -> tuple[Body, ...]:
    """What the client wrote, one of each kind and some more."""
    return (*_far_reaching(), *_of_the_day())


def _far_reaching() -> tuple[Body, ...]:
    return (
        Question(
            text=f"Wat doe ik met de {LONG_WORD}?",
            at_stake=(Stake("rust in huis", ("ik", "Fatma")), Stake("mijn lepelaar", ("ik",))),
            views=(View("De buurman", "Te veel kanaries in huis"), View("Ik", "Zo is het goed")),
            wish="Dat niemand boos is op de zwaluw",
            state=QuestionState.BUSY,
        ),
        *(Question(text=f"Hoe houd ik kanarie {number} gezond?") for number in range(25)),
        Helper(
            name="Anneke van de Mussenpottenbakkerij",
            masked="de buurvrouw",
            what=HelperIs.PERSON,
            ring=Ring.NEAR,
            i_give=("gezelschap voor haar lepelaar",),
            gives=("luisteren",),
            reach="aan de deur",
        ),
        *(_helper(number) for number in range(9)),
    )  # fmt: skip


def _of_the_day() -> tuple[Body, ...]:
    return (
        Talent(
            text="Ik kan goed met vogels", whose=Whose.ME, story="De kwikstaart kwam op mijn hand",
            noticed_by="Fatma",
        ),
        Moment(text=ENDLESS, on="2026-02-20"),
        Moment(text="🦜🦜 هدوء في البيت", feeling="blij"),
        LookBack(
            text="Het ging anders met de zwaluw", differently="Het regende",
            take_along="Een jas voor de lepelaar",
        ),
        Consultation(
            text="Zij spraken over mijn kanarie", who="Woningbedrijf en de huisarts",
            on="2026-02-21", present=WasIThere.NO, agreed="Niets", my_view="Vraag het mij",
        ),
        *(_card(kind) for kind in CardKind),
        Letter(text="Brief over de mussenpot", sender="De gemeente", drawer=Drawer.NOT_NOW),
        Letter(text="Brief over de kwikstaart", sender="Woningbedrijf"),
        Dream(text="Een tuin vol kanaries"),
    )  # fmt: skip


def linked(of_kind: Mapping[EntryKind, EntryId]) -> tuple[Step, ...]:
    """Steps on each shelf of the ladder, with their question and helper."""
    question, helper = Link(of_kind[EntryKind.QUESTION]), Link(of_kind[EntryKind.HELPER])
    rungs = (*Rung, None)
    return tuple(
        Step(
            text=f"Stap {number}: de {LONG_WORD if number == 3 else 'zwaluwkast'} schoonmaken",
            rung=rungs[number % len(rungs)],
            who=StepWho.TOGETHER,
            helpers=(helper,),
            question=question,
            state=tuple(StepState)[number % len(StepState)],
            when="na de zomer",
        )
        for number in range(10)
    )


def photo() -> bytes:
    """A small picture."""
    return as_file(two_halves(640, 480), "PNG")


def voice() -> bytes:
    """A short sound."""
    return tone(seconds=1)


def _helper(number: int) -> Helper:
    rings, sorts = tuple(Ring), tuple(HelperIs)
    return Helper(
        name=f"Helper Lepelaar {number}",
        what=sorts[number % len(sorts)],
        ring=rings[number % len(rings)],
        gives=("hulp",),
    )


def _card(kind: CardKind) -> Card:
    lines = (Line("Wat helpt mij?", "Naar de zwaluw kijken"), Line("Wie bel ik?", "Fatma"))
    return Card(text="Als de lepelaar onrustig wordt", card=kind, lines=lines)
