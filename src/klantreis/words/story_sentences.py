# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why a file is no story: the place, what is wrong there, and what its writer can do."""

from collections.abc import Mapping

from klantreis.domain.language import Language
from klantreis.domain.problems import NotAStory
from klantreis.words.phrases import Phrase

_WHERE = Phrase(nl="Regel {line}:", en="Line {line}:")
_WHERE_KEY = Phrase(nl="Regel {line}, bij {key}:", en="Line {line}, at {key}:")
_NO_STORY = Phrase(nl="Dit bestand is geen verhaal.", en="This file is not a story.")
_LOOK = Phrase(nl="Kijk naar een verhaal dat al goed is.", en="Look at a story that already works.")

# By the `what` of NotAStory: what is wrong, and what to do.
REASONS: Mapping[str, tuple[Phrase, Phrase]] = {
    "cannot-read": (
        Phrase(nl="Ik kan dit verhaal niet lezen.", en="I cannot read this story."),
        Phrase(
            nl="Kijk of de naam goed is getypt.",
            en="Check that the name is typed correctly.",
        ),
    ),
    "too-big": (
        Phrase(nl="Dit verhaal is te groot.", en="This story is too big."),
        Phrase(nl="Maak er 2 verhalen van.", en="Make it 2 stories."),
    ),
    "not-utf8": (
        Phrase(
            nl="hier staan tekens die ik niet ken.",
            en="there are characters here that I do not know.",
        ),
        Phrase(nl="Bewaar het bestand als UTF-8.", en="Save the file as UTF-8."),
    ),
    "not-toml": (
        Phrase(nl="dit is geen TOML.", en="this is not TOML."),
        Phrase(
            nl="Kijk naar de haakjes en de aanhalingstekens.",
            en="Look at the brackets and the quotation marks.",
        ),
    ),
    "unknown-key": (
        Phrase(nl="dit woord hoort hier niet.", en="this word does not belong here."),
        Phrase(
            nl="Haal het weg. Of kijk hoe je het schrijft.",
            en="Take it out. Or check how it is spelled.",
        ),
    ),
    "missing-key": (
        Phrase(nl="dit hoort erbij, maar staat er niet.", en="this belongs here, but is missing."),
        Phrase(nl="Zet {key} erbij.", en="Add {key}."),
    ),
    "wrong-type": (
        Phrase(
            nl="hier hoort iets van een andere soort.", en="something of another sort goes here."
        ),
        Phrase(
            nl="Kijk of het tekst, getal, datum of lijst is.",
            en="Check whether it is a text, number, date or list.",
        ),
    ),
    "wrong-value": (
        Phrase(nl="deze waarde ken ik hier niet.", en="I do not know this value here."),
        _LOOK,
    ),
    "no-offset": (
        Phrase(nl="deze tijd noemt geen tijdzone.", en="this time names no time zone."),
        Phrase(
            nl="Schrijf de tijd zo: 2026-03-02T10:00:00+01:00",
            en="Write the time like this: 2026-03-02T10:00:00+01:00",
        ),
    ),
    "unknown-ref": (
        Phrase(
            nl="dit noemt iets wat er nog niet is.",
            en="this names something that is not there yet.",
        ),
        Phrase(
            nl="Laat het eerst gebeuren. Noem het daarna.",
            en="Let it happen first. Name it after that.",
        ),
    ),
    "unknown-person": (
        Phrase(nl="deze persoon zit niet in het verhaal.", en="this person is not in the story."),
        Phrase(
            nl="Zet de persoon erbij, bovenaan in het verhaal.",
            en="Add the person at the top of the story.",
        ),
    ),
    "unknown-copy": (
        Phrase(nl="deze kopie is nog niet gemaakt.", en="this copy has not been made yet."),
        Phrase(nl="Laat de kopie eerst maken.", en="Let the copy be made first."),
    ),
    "used-twice": (
        Phrase(nl="deze naam is al gebruikt.", en="this name is already used."),
        Phrase(nl="Kies een andere naam.", en="Choose another name."),
    ),
    "no-file": (
        Phrase(nl="dit bestand is er niet.", en="this file is not there."),
        Phrase(nl="Leg het bestand naast het verhaal.", en="Put the file beside the story."),
    ),
}  # fmt: skip


def say_not_a_story(problem: NotAStory, language: Language) -> tuple[str, str]:
    """What is wrong, with line and key where the file got that far, and what to do."""
    values = problem.values
    line, key = values.get("line", 0), values.get("key", "")
    wrong, todo = REASONS.get(str(values.get("what", "")), (_NO_STORY, _LOOK))
    said = wrong.say(language)
    if line:
        where = _WHERE_KEY if key else _WHERE
        said = f"{where.say(language, line=line, key=key)} {said}"
    return said, todo.say(language, key=key)
