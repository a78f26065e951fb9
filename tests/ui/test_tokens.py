# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tokens keep what is promised: to be read, to be hit, to be told apart."""

import re
from dataclasses import asdict, fields

import pytest

from klantreis.look.colours import ThemeName, Tint
from klantreis.ui.palettes import tokens_of
from klantreis.ui.style_sheet import style_sheet
from klantreis.ui.tokens import TEXT_STEPS, Pair, Sizes, pairs
from tests.rules.tree import TOP, sources
from tests.ui.contrast import contrast

LEAST_TEXT_PX = 16
LEAST_TARGET_PX = 44
ICONS = TOP / "resources/icons"


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#FF0000", "#FFFFFF", 4.0),
    ],
)
def test_contrast_is_counted_as_wcag_does_in_both_directions(
    one: str, other: str, ratio: float
) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize("theme", ThemeName)
def test_every_pair_of_colours_stands_far_enough_apart(theme: ThemeName) -> None:
    met = list(pairs(tokens_of(theme)))

    assert len(met) > 40
    assert [f"{one.what}: {_ratio(one):.2f}" for one in met if _ratio(one) < one.least] == []


def test_text_in_the_contrast_theme_must_stand_farther_apart() -> None:
    least = {
        theme: min(pair.least for pair in pairs(tokens_of(theme)) if " ink on " in pair.what)
        for theme in ThemeName
    }

    assert least == {ThemeName.LIGHT: 4.5, ThemeName.DARK: 4.5, ThemeName.CONTRAST: 7.0}


@pytest.mark.parametrize("theme", ThemeName)
def test_every_colour_but_those_that_only_soften_is_in_a_pair(theme: ThemeName) -> None:
    colours = tokens_of(theme).colours
    met = {colour for pair in pairs(tokens_of(theme)) for colour in (pair.front, pair.ground)}
    only_soften = {"line", "teal_shade", "shade"}

    named = {
        f"{field.name}.{name}".removesuffix("."): value
        for field in fields(colours)
        for name, value in _parts(getattr(colours, field.name)).items()
    }

    unmet = {name for name, value in named.items() if value not in met}
    assert {name for name in unmet if name.rsplit(".", 1)[-1] not in only_soften} == set()


def test_the_style_sheet_sets_text_only_in_pairs_that_are_counted() -> None:
    for theme in ThemeName:
        tokens = tokens_of(theme)
        counted = {frozenset((pair.front, pair.ground)) for pair in pairs(tokens)}
        rules = re.findall(r"\{([^}]*)\}", style_sheet(tokens, icons=ICONS))

        set_together = {
            frozenset((ink.group(1), ground.group(1)))
            for rule in rules
            if (ink := re.search(r"(?<![-\w])color: (#\w+)", rule))
            and (ground := re.search(r"(?<![-\w])background: (#\w+)", rule))
        }

        assert len(set_together) > 8
        assert set_together <= counted


@pytest.mark.parametrize("percent", TEXT_STEPS)
def test_text_is_never_too_small_nor_a_target_too_little(percent: int) -> None:
    sizes = tokens_of(ThemeName.LIGHT, percent=percent).sizes

    assert min(sizes.small, sizes.text, sizes.title, sizes.heading) >= LEAST_TEXT_PX
    assert min(sizes.control_high, sizes.target) >= LEAST_TARGET_PX
    assert sizes.control_high > sizes.text * 2
    assert sizes.pill_radius * 2 <= sizes.control_high
    assert sizes.target_radius * 2 <= sizes.target


def test_text_starts_at_twenty_and_ends_at_twice_that() -> None:
    texts = [tokens_of(ThemeName.LIGHT, percent=percent).sizes.text for percent in TEXT_STEPS]

    assert texts[0] == 20
    assert texts[-1] == 40
    assert texts == sorted(set(texts))


def test_every_length_grows_or_stays_when_text_grows() -> None:
    steps = [tokens_of(ThemeName.DARK, percent=percent).sizes for percent in TEXT_STEPS]

    for field in fields(Sizes):
        lengths = [getattr(sizes, field.name) for sizes in steps]
        assert lengths == sorted(lengths), field.name


def test_colours_are_named_in_one_module_only() -> None:
    named = re.compile(r"#[0-9A-Fa-f]{6}\b")
    ours = [one for one in sources("src") if one.name.startswith("src/klantreis/ui/")]

    holding = {
        source.name
        for source in ours
        for line in source.lines
        if named.search(re.sub(r"`[^`]*`|>>> .*", "", line))
    }

    assert holding == {"src/klantreis/ui/palettes.py"}


def _ratio(pair: Pair) -> float:
    return contrast(pair.front, pair.ground)


def _parts(value: object) -> dict[str, str]:
    return asdict(value) if isinstance(value, Tint) else {"": str(value)}
