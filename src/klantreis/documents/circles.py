# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""My people and places on paper: me in the middle, three rings, and the same as a list."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from klantreis.documents.circle_legend import legend_for
from klantreis.documents.circle_plan import PLACES, Group, Plan, Room, empty_plan, plan_for
from klantreis.documents.easel import INK, Easel, Lettering
from klantreis.documents.faces import Weight
from klantreis.documents.helper_marks import Arrows, arrows, mark, outline
from klantreis.documents.ring_places import Place
from klantreis.documents.shapes import (
    WHITE,
    Box,
    Figure,
    Label,
    Shape,
    circle,
    colour_of,
    ellipse,
    rounded,
)
from klantreis.documents.style import COLOURS
from klantreis.domain.entries import Helper
from klantreis.domain.language import Language
from klantreis.domain.showing import Shown
from klantreis.words.drawn_words import AROUND_ME
from klantreis.words.painted_words import A_HELPER, ME, NOBODY_YET
from klantreis.words.pictograms import Pictogram
from klantreis.words.sheets import ME_IN_THE_MIDDLE

_GROUNDS = (COLOURS.peach, COLOURS.honey, COLOURS.mint)
_TEAL = colour_of(COLOURS.teal)
_EDGE = colour_of(COLOURS.control_line)


@dataclass(frozen=True, slots=True)
class Listed:
    """A helper for the list under the picture; *number* is what stands in the picture, if any."""

    number: int | None
    helper: Helper


@dataclass(frozen=True, slots=True)
class Circles:
    """The picture, and everybody in it in the order of the list: nearest first."""

    figure: Figure
    listed: tuple[Listed, ...]


def draw_circles(entries: Iterable[Shown], easel: Easel, *, width: float, height: float) -> Circles:
    """Everybody around me, in *width* by at most *height*; where names do not fit, numbers.

    What it says in words is short: the list under it tells the rest.
    """
    bodies = [version.body for shown in entries for version in shown.versions]
    everybody = [body for body in bodies if isinstance(body, Helper)]
    helpers = [body for ring in PLACES for body in everybody if body.ring is ring]
    legend = legend_for(easel, helpers, width)
    names = {
        ring: [_name(one, easel.both(A_HELPER)) for one in helpers if one.ring is ring]
        for ring in PLACES
    }
    plan = plan_for(names, easel, Room(width, height, legend.height))
    numbered = plan.level.is_numbered
    listed = [Listed(at if numbered else None, one) for at, one in enumerate(helpers, start=1)]
    shapes, labels = [*_ground(plan, easel)], [*_me_label(plan, easel)]
    for group in plan.groups:
        here = [one for one in helpers if one.ring is group.ring]
        shapes += _group_shapes(group, here, easel)
        labels += _group_labels(group)
    shapes += legend.shapes
    labels += legend.labels
    text = tuple(_said(len(helpers), language) for language in easel.languages)
    figure = Figure(width, plan.height, tuple(shapes), tuple(labels), text)
    return Circles(figure, tuple(listed))


def empty_circles(easel: Easel, *, width: float, height: float) -> Figure:
    """The three rings with me in the middle and nobody else, to write in."""
    plan = empty_plan(easel, Room(width, height, 0.0))
    shapes, labels = [*_ground(plan, easel)], [*_me_label(plan, easel)]
    for group in plan.groups:
        shapes += _tag_ground(group.tag)
        labels += _tag_label(group)
    text = tuple(ME_IN_THE_MIDDLE.say(language) for language in easel.languages)
    return Figure(width, plan.height, tuple(shapes), tuple(labels), text)


def _said(count: int, language: Language) -> str:
    around = AROUND_ME.say(language, count) if count else NOBODY_YET.say(language)
    return f"{ME_IN_THE_MIDDLE.say(language)} {around}"


def _group_shapes(group: Group, helpers: Sequence[Helper], easel: Easel) -> Iterator[Shape]:
    yield from _tag_ground(group.tag)
    for helper, place, name in zip(helpers, group.places, group.names, strict=False):
        yield from _shapes(helper, place, group, easel)
        yield from _name_ground(place, group, name)


def _group_labels(group: Group) -> Iterator[Label]:
    yield from _tag_label(group)
    for place, name in zip(group.places, group.names, strict=False):
        yield from name.labels(_name_top(place, group, name), is_centred=True)


def _name(helper: Helper, nameless: str) -> str:
    named = helper.name or helper.masked or helper.text
    return " ".join(named.split()) or nameless


def _ground(plan: Plan, easel: Easel) -> Iterator[Shape]:
    """The rings, the widest first, and me."""
    for (across, up), tint in reversed(list(zip(plan.rounds, _GROUNDS, strict=True))):
        yield Shape(
            ellipse(plan.middle, across - 0.5, up - 0.5),
            fill=colour_of(tint.ground),
            stroke=colour_of(tint.edge),
            stroke_width=0.8,
        )
    yield Shape(circle(plan.middle, plan.me), fill=_TEAL)
    x, y = plan.middle
    yield from easel.sign(
        Pictogram.CLIENT, (x, y + easel.size * 0.55), size=easel.size * 1.7, ink=WHITE
    )


def _me_label(plan: Plan, easel: Easel) -> tuple[Label, ...]:
    words = easel.letter(easel.both(ME), width=plan.width, weight=Weight.BOLD)
    x, y = plan.middle
    return words.labels((x, y - easel.size * 0.15), is_centred=True, colour=WHITE)


def _tag_ground(tag: Box) -> tuple[Shape, ...]:
    inside = tag.wider(-0.5)
    return (Shape(rounded(inside, 99), fill=WHITE, stroke=_EDGE, stroke_width=0.8),)


def _tag_label(group: Group) -> tuple[Label, ...]:
    tag, name = group.tag, group.tag_name
    top = (tag.top + tag.bottom + name.height) / 2
    return name.labels(((tag.left + tag.right) / 2, top), is_centred=True)


def _shapes(helper: Helper, place: Place, group: Group, easel: Easel) -> Iterator[Shape]:
    across, arrow = group.stand.across, group.stand.arrow
    if group.stand.name[1]:
        yield from mark(easel, helper.what, place.middle, across)
    else:
        yield outline(helper.what, place.middle, across)
    (x, y), (in_x, in_y) = place.middle, place.inward
    start = (x + in_x * (across / 2 + arrow * 0.1), y + in_y * (across / 2 + arrow * 0.1))
    where = Arrows(start, place.inward, arrow * 0.85, bool(helper.i_give), bool(helper.gives))
    yield from arrows(where, INK)


def _name_top(place: Place, group: Group, name: Lettering) -> tuple[float, float]:
    (x, y), half = place.middle, group.stand.across / 2
    if not group.stand.name[1]:
        return x, y + name.height / 2
    return x, y + half + name.height if place.name_is_above else y - half


def _name_ground(place: Place, group: Group, name: Lettering) -> tuple[Shape, ...]:
    """White behind a name, so that no ring runs through it."""
    if not group.stand.name[1]:
        return ()
    x, top = _name_top(place, group, name)
    wide = name.width / 2 + name.size * 0.15
    box = Box(x - wide, top - name.height + 0.08 * name.size, x + wide, top - 0.06 * name.size)
    return (Shape(rounded(box, name.size * 0.35), fill=WHITE),)
