# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every control says in three words what it does, and looks like no other in its room."""

import re
from itertools import combinations

from klantreis.domain.language import Language
from klantreis.words.cues import Cue
from tests.words import catalogue, lists, plain

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
    leave = [set(keys.split()) for keys in lists.pairs("one_sign.txt")]
    found = [
        f"{one.key} and {other.key} both show {one.sign}: choose another sign for one of them,"
        " or say in tables/one_sign.txt why nobody takes the one for the other"
        for one, other in _alike()
        if not any({one.key, other.key} <= keys for keys in leave)
    ]

    assert not found, "\n".join(found)


def test_what_may_look_alike_still_does() -> None:
    alike = [{one.key, other.key} for one, other in _alike()]

    unneeded = [
        keys for keys in lists.pairs("one_sign.txt") if not _all_paired(keys.split(), alike)
    ]
    assert unneeded == []


def test_what_a_voice_says_of_a_control_fills_in_nothing() -> None:
    found = [cue for module in catalogue.modules() for cue in catalogue.cues(module)]

    said = [text for cue in found for one in (cue.short, cue.long) for text in (one.nl, one.en)]
    assert [text for text in said if plain.placeholders(text)] == []


def _alike() -> list[tuple[Cue, Cue]]:
    """Controls of one room with the same sign and other words."""
    return [
        (one, other)
        for module in catalogue.modules()
        for one, other in combinations(catalogue.cues(module), 2)
        if one.sign is other.sign and one.short != other.short and _room(one) == _room(other)
    ]


def _all_paired(keys: list[str], alike: list[set[str]]) -> bool:
    return all({one, other} in alike for one, other in combinations(keys, 2))


def _room(cue: Cue) -> str:
    return cue.key.partition(".")[0]
