# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What drawings are tried with: many helpers, long roads, and what must hold of any of them."""

from collections.abc import Sequence

from klantreis.documents.easel import Easel
from klantreis.documents.faces import open_faces
from klantreis.documents.shapes import Figure, Label
from klantreis.documents.signs import Signs
from klantreis.domain.choices import HelperIs, Ring, StepState
from klantreis.domain.choosing import Sheet
from klantreis.domain.entries import Helper, Question, Step
from klantreis.domain.language import Language
from klantreis.domain.showing import Shown
from tests.documents.everything import KIT
from tests.documents.journeys import Journal

NAMES = ("Anneke", "de kat", "Михайло", "Łucja Wiśniewska", "محمد", "שרה", "het park", "😀", "")
# Edges that touch, and what is rounded on the way.
NEAR = 0.01


def easel(*languages: Language, size: float = 14) -> Easel:
    """What the drawings of one paper are made with."""
    return Easel(open_faces(KIT.fonts), Signs(KIT.icons), languages or (Language.NL,), size)


def many_helpers(number: int) -> tuple[Shown, ...]:
    """People, places and animals on every ring and on none, in both directions."""
    journal, rings, kinds = Journal(), (*Ring, None), (*HelperIs, None)
    for at in range(number):
        name = " ".join([NAMES[at % len(NAMES)], str(at)]) if at else NAMES[0]
        gives, gets = ("koffie",) if at % 2 else (), ("rust",) if at % 3 else ()
        journal.write(Helper("", name, "", kinds[at % 6], rings[at % 4], gets, gives))
    return journal.overview(Sheet.HELPERS).entries


def long_road(number: int) -> tuple[Shown, ...]:
    """Steps in every state, and now and then a question."""
    journal, states = Journal(), (*StepState, None)
    for at in range(number):
        if at % 5:
            journal.write(Step(f"Stap {at} over de sleutel.", state=states[at % 6]))
        else:
            journal.write(Question(f"Vraag {at}: komt er rust in huis?"))
    return journal.overview(Sheet.JOURNEY).entries


def words_of(labels: Sequence[Label]) -> str:
    """All that stands in a drawing, in the order in which it was drawn."""
    return " ".join("".join(run.meant or run.drawn for run in label.runs) for label in labels)


def laid_over(figure: Figure) -> list[tuple[str, str]]:
    """Words that lie over other words, or stick out of the drawing."""
    boxes = [(words_of([label]), label.box().wider(-NEAR)) for label in figure.labels]
    over = [
        (text, other)
        for at, (text, box) in enumerate(boxes)
        for other, there in boxes[at + 1 :]
        if box.touches(there)
    ]
    whole = figure.box().wider(NEAR)
    return over + [(text, "outside") for text, box in boxes if not whole.holds(box)]
