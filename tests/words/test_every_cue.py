# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every control says in three words what it does, and looks like no other in its room."""

import re
from itertools import combinations

from klantreis.domain.language import Language
from klantreis.words.cues import Cue
from tests.words import catalogue, plain

KEY = re.compile(r"[a-z][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)+")


def test_what_stands_on_a_control_is_short() -> None:
    found = [
        f"{cue.key} ({language.value}): {cue.short.say(language)!r}: {what}"
        for module in catalogue.modules()
        for cue in catalogue.cues(module)
        for language in Language
        for what in plain.too_wide_for_a_button(cue.short.say(language))
    ]

    assert not found, "\n".join(found)


def test_every_control_has_a_key_of_its_own_that_names_its_room_first() -> None:
    found = [cue for module in catalogue.modules() for cue in catalogue.cues(module)]

    assert [cue.key for cue in found if not KEY.fullmatch(cue.key)] == []
    assert [one.key for one, other in combinations(found, 2) if one.key == other.key] == []


def test_in_one_room_no_two_controls_look_alike_and_mean_something_else() -> None:
    found = [
        f"{catalogue.short_name(module)}: {one.key} and {other.key} both show {one.sign}"
        for module in catalogue.modules()
        for one, other in combinations(catalogue.cues(module), 2)
        if one.sign is other.sign and one.short != other.short and _room(one) == _room(other)
    ]

    assert not found, "\n".join(found)


def test_what_a_voice_says_of_a_control_fills_in_nothing() -> None:
    found = [cue for module in catalogue.modules() for cue in catalogue.cues(module)]

    said = [text for cue in found for one in (cue.short, cue.long) for text in (one.nl, one.en)]
    assert [text for text in said if plain.placeholders(text)] == []


def _room(cue: Cue) -> str:
    return cue.key.partition(".")[0]
