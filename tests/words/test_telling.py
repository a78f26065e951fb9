# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every choice and every field has its words in both languages; people's own stay as they are."""

import dataclasses
import inspect
import types
from enum import StrEnum
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

import pytest

from klantreis.domain import choosing, difference, entries, language, members, settings
from klantreis.domain.bodies import BODIES
from klantreis.domain.difference import Amount
from klantreis.domain.entries import Body, Card, Difference, Helper, Line, Link, Question, Stake
from klantreis.domain.ids import EntryId
from klantreis.domain.language import Language
from klantreis.domain.plain import texts_of
from klantreis.words.around import BELONGS
from klantreis.words.choices import CHOICES, say_choice
from klantreis.words.labels import KINDS, LABELS
from klantreis.words.telling import Told, heading, tell

BOTH = list(Language)
ENUMS = [
    one
    for module in (entries, difference, members, settings, choosing, language)
    for _, one in inspect.getmembers(module, inspect.isclass)
    if issubclass(one, StrEnum) and one is not StrEnum and one is not entries.EntryKind
]


@pytest.mark.parametrize("enum", ENUMS, ids=lambda one: one.__name__)
def test_every_choice_has_its_words(enum: type[StrEnum]) -> None:
    said = [say_choice(choice, tongue) for choice in enum for tongue in BOTH]

    assert all(said)
    assert set(CHOICES[enum]) == {choice.value for choice in enum}


@pytest.mark.parametrize("tongue", BOTH)
def test_every_kind_of_entry_has_a_name(tongue: Language) -> None:
    names = [heading(kind, tongue) for kind in entries.EntryKind]

    assert len(set(names)) == len(KINDS) == len(entries.EntryKind)


def test_every_sort_of_attachment_has_a_sentence() -> None:
    assert set(BELONGS) == set(entries.Media)


@pytest.mark.parametrize("tongue", BOTH)
@pytest.mark.parametrize("kind", BODIES.values(), ids=lambda one: one.__name__)
def test_every_field_is_told_under_a_label(kind: type[Body], tongue: Language) -> None:
    body = _filled(kind)

    told = tell(body, tongue, with_masks=True)

    lines = [line for one in told for line in one.lines]
    assert [text for text in texts_of(body) if text not in lines and text != _PROMPT] == []
    assert [one for one in told if not one.label and one.lines != ("text",)] == []


@pytest.mark.parametrize("tongue", BOTH)
@pytest.mark.parametrize("kind", BODIES.values(), ids=lambda one: one.__name__)
def test_an_empty_entry_says_nothing(kind: type[Body], tongue: Language) -> None:
    assert tell(kind(), tongue) == ()


@pytest.mark.parametrize("kind", BODIES.values(), ids=lambda one: one.__name__)
def test_both_languages_tell_the_same_things_in_the_same_order(kind: type[Body]) -> None:
    dutch, english = (tell(_filled(kind), tongue) for tongue in BOTH)

    assert [one.by_person for one in dutch] == [one.by_person for one in english]
    assert [one.lines for one in dutch if one.by_person] == [
        one.lines for one in english if one.by_person
    ]


def test_no_label_is_there_for_a_field_that_is_gone() -> None:
    names = {kind: {field.name for field in dataclasses.fields(kind)} for kind, _ in LABELS}

    assert [key for key in LABELS if key[1] not in names[key[0]]] == []


def test_what_people_wrote_is_not_touched() -> None:
    text = "  Ik <b>wil</b>\nrust & {niets} anders…  "

    told = tell(Question(text=text), Language.NL)

    assert told == (Told("", (text,), by_person=True),)


def test_a_stake_is_told_with_its_people_one_by_one() -> None:
    told = tell(Question(at_stake=(Stake("rust", ("ik", "de buren")),)), Language.NL)

    assert [(one.label, one.lines) for one in told] == [
        ("Wat staat er op het spel?", ("rust",)),
        ("Voor wie?", ("ik", "de buren")),
    ]


def test_a_card_keeps_its_own_prompts_also_where_nothing_was_filled_in() -> None:
    told = tell(Card(lines=(Line("Wie bel ik?", "Ad"), Line("Wat helpt?"))), Language.EN)

    assert [(one.label, one.lines) for one in told] == [
        ("Wie bel ik?", ("Ad",)),
        ("Wat helpt?", ()),
    ]


def test_a_link_goes_by_its_text_and_a_nameless_one_says_so() -> None:
    links = (Link(EntryId("1" * 32), "de plantentuin"), Link(EntryId("2" * 32)))

    told = tell(Difference(helpers=links), Language.NL)

    assert told[0].lines == ("de plantentuin", "(zonder woorden)")


def test_a_helper_with_only_a_word_for_paper_goes_by_that_word() -> None:
    told = tell(Helper(masked="buurvrouw"), Language.NL, with_masks=True)

    assert [(one.label, one.lines) for one in told] == [("Naam", ("buurvrouw",))]


def test_the_word_for_paper_is_for_the_client_only() -> None:
    helper = Helper(name="Anneke", masked="buurvrouw")

    assert "buurvrouw" not in str(tell(helper, Language.NL))
    assert "buurvrouw" in str(tell(helper, Language.NL, with_masks=True))


def test_the_arithmetic_of_the_difference_is_in_view() -> None:
    body = Difference(
        otherwise=(
            Amount("hulp thuis", 10_000_00, 20_000_00),
            Amount("opname", 6_000_00, 6_000_00),
        ),
        actual=(Amount("Ad", 2_500_00, 2_500_00, agogic=True),),
    )

    sums = {one.label: one.lines for one in tell(body, Language.NL)[-3:]}

    assert sums == {
        "Samen had dat gekost": ("€ 16.000 tot € 26.000",),
        "Samen kostte het": ("€ 2.500",),
        "Het verschil": ("€ 13.500 tot € 23.500",),
    }


_PROMPT = "prompt"


def _filled(kind: type[Any]) -> Any:
    """A value of *kind* with every field filled: texts with the name of their field."""
    hints = get_type_hints(kind)
    return kind(**{name: _value(hints[name], name) for name in hints})


def _value(hint: Any, name: str) -> object:
    if isinstance(hint, NewType):
        return "0" * 32
    if get_origin(hint) in (Union, types.UnionType):
        return _value(next(part for part in get_args(hint) if part is not type(None)), name)
    if get_origin(hint) is tuple:
        return (_value(get_args(hint)[0], name),)
    if dataclasses.is_dataclass(hint):
        return _filled(hint)  # type: ignore[arg-type]  # the check above cannot narrow to a class
    if issubclass(hint, StrEnum):
        return next(iter(hint))
    return {str: name, int: 100, bool: True}[hint]
