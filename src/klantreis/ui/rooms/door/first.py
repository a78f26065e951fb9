# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first visit: whose computer, which language, which name, which cover. One question each."""

from dataclasses import replace

from klantreis.domain.language import Language
from klantreis.host.settings import Owner
from klantreis.look.colours import TintName
from klantreis.services.shelf import CoverArt, CoverColour
from klantreis.ui.around import Around
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.naming import name
from klantreis.ui.rooms.door.cover_button import CoverButton, told
from klantreis.ui.rooms.door.doors import side_by_side
from klantreis.ui.rooms.door.routes import ComeBack, FirstVisit, VisitStep
from klantreis.ui.wishes import Choose
from klantreis.words.pictograms import Topic
from klantreis.words.rooms import door_visit as words

_LANGUAGES = {Language.NL: words.DUTCH, Language.EN: words.ENGLISH}
_IN_A_HAND = 8
# What is pleasant to have on one's own book comes first.
_PICTURES = (
    *(Topic.SOMETHING_ELSE, Topic.LIVING, Topic.LOVE, Topic.ANIMALS),
    *(Topic.FOOD, Topic.TRAVEL, Topic.CHILDREN, Topic.SCHOOL),
    *(Topic.FAMILY, Topic.NEIGHBOURHOOD, Topic.HELP, Topic.WORK),
    *(Topic.PHONE, Topic.FAITH, Topic.HEALTH, Topic.LETTERS),
    *(Topic.HOUSEHOLD, Topic.MONEY, Topic.LAW),
)


class VisitPage(Page):
    """A screen of the first visit."""

    def __init__(self, around: Around, route: FirstVisit) -> None:
        self.visit = route
        super().__init__(around, route)

    def lead_on(self, step: VisitStep, **chosen: object) -> None:
        """To the next screen, with what was chosen here."""
        self.go(replace(self.visit, step=step, **chosen))  # type: ignore[arg-type]  # by name


class WhosePage(VisitPage):
    """Whose computer it is: asked once, because some locks are for the client's own only."""

    def _build(self) -> None:
        self.add(self.pieces.heading(words.WHOSE), self.pieces.text(words.WHOSE_TOLD))
        pieces = self.pieces
        doors = (
            pieces.door(words.MINE, self._mine, tint=TintName.PEACH),
            pieces.door(words.WORKERS, self._workers, tint=TintName.MINT),
            pieces.door(words.OTHERS, self._others, tint=TintName.LILAC),
        )
        self.add(side_by_side(doors, self.around.look))
        self.settle()

    def _mine(self) -> None:
        self._choose(Owner.CLIENT)

    def _workers(self) -> None:
        self._choose(Owner.WORKER)

    def _others(self) -> None:
        self._choose(Owner.WORKER)

    def _choose(self, owner: Owner) -> None:
        # Who comes back has a name already.
        is_back = isinstance(self.visit, ComeBack)
        self.lead_on(VisitStep.COVER if is_back else VisitStep.NAME)
        self.wishes.emit(Choose(replace(self.around.settings, owner=owner)))


class LanguagePage(VisitPage):
    """Which language: asked first, in both; the windows follow at once, and the papers too."""

    def _build(self) -> None:
        self.add(self.pieces.heading(words.WHICH_LANGUAGE))
        tints = (TintName.PEACH, TintName.MINT)
        slots = {Language.NL: self._dutch, Language.EN: self._english}
        doors = [
            self.pieces.door(cue, slots[language], tint=tint)
            for (language, cue), tint in zip(_LANGUAGES.items(), tints, strict=True)
        ]
        self.add(side_by_side(doors, self.around.look))
        self.settle()

    def _dutch(self) -> None:
        self._choose(Language.NL)

    def _english(self) -> None:
        self._choose(Language.EN)

    def _choose(self, language: Language) -> None:
        is_known = self.around.settings.owner is not Owner.UNKNOWN
        self.lead_on(VisitStep.NAME if is_known else VisitStep.WHOSE)
        if language is not self.around.settings.language:
            self.wishes.emit(Choose(replace(self.around.settings, language=language)))


class NamePage(VisitPage):
    """The name on paper; it may stay empty, and is on the cover only when somebody wants that."""

    def _build(self) -> None:
        look, tongue = self.around.look, self.around.tongue
        self._name = Line(words.NAME_FIELD, look, tongue, text=self.visit.name)
        self._name.entered.connect(self._on)
        self._outside = self.pieces.option(
            words.ON_COVER, self._mark, mark="", is_chosen=self.visit.is_on_cover
        )
        self._first = self._name.edit
        self.add(self.pieces.heading(words.NAME), self.pieces.text(words.NAME_TOLD), self._name)
        self.add(self.pieces.row([self._outside]))
        self.add(self.pieces.row([self.pieces.button(words.ON, self._on, kind=Kind.PRIMARY)]))
        self._name.changed.connect(self._remember)
        self.settle()

    def _mark(self, _: str) -> None:
        self._remember()

    def _remember(self) -> None:
        self.visit = self._filled_in()
        self.stay(self.visit)

    def _filled_in(self) -> FirstVisit:
        name = " ".join(self._name.text().split())
        return replace(self.visit, name=name, is_on_cover=self._outside.isChecked())

    def _on(self) -> None:
        self.visit = self._filled_in()
        self.lead_on(VisitStep.COVER)


class CoverPage(VisitPage):
    """A handful of covers at a time; pressing one chooses it."""

    def _build(self) -> None:
        visit = self.visit
        has_name = bool(visit.name and visit.is_on_cover)
        said = words.COVER_TOLD_NAME if has_name else words.COVER_TOLD
        self._arts = arts_in(visit.handful, visit.name if has_name else "")
        self.add(self.pieces.heading(words.WHICH_COVER), self.pieces.text(said))
        covers = [self._cover(number) for number in range(len(self._arts))]
        self.add(self.pieces.row(covers))
        self.add(self.pieces.row([self.pieces.button(words.OTHER_COVERS, self._others)]))
        self.settle()

    def _cover(self, number: int) -> CoverButton:
        art, tongue = self._arts[number], self.around.tongue
        label = tongue.disguise(art.label)
        button = CoverButton(art, self.around.look, mark=str(number), label=label, has_care=False)
        name(button, words.CHOOSE_COVER, tongue, about=told(art, tongue), mark=str(number))
        button.told.connect(self._choose)
        return button

    def _choose(self, mark: str) -> None:
        self.lead_on(VisitStep.WAY, art=self._arts[int(mark)])

    def _others(self) -> None:
        self.instead(replace(self.visit, handful=self.visit.handful + 1))


def arts_in(handful: int, label: str) -> tuple[CoverArt, ...]:
    """The covers in a *handful*: every picture comes by, and in time in every colour."""
    pictures, colours = _PICTURES, tuple(CoverColour)
    start = handful * _IN_A_HAND
    return tuple(
        CoverArt(
            colours[(number + number // len(pictures)) % len(colours)],
            pictures[number % len(pictures)],
            label,
        )
        for number in range(start, start + _IN_A_HAND)
    )
