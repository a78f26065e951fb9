# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A profile for a worker: a name, an organisation, and a lock with or without the keyring."""

from dataclasses import replace
from functools import partial

from klantreis.domain.locking import LockKind
from klantreis.look.colours import TintName
from klantreis.services.profiles import ProfileKey
from klantreis.services.worker_cards import WorkerCard
from klantreis.ui.around import Around
from klantreis.ui.kinds import Kind
from klantreis.ui.page import Page
from klantreis.ui.pieces.fields import Line
from klantreis.ui.pieces.peek import Peek
from klantreis.ui.rooms.door import worker_jobs
from klantreis.ui.rooms.door.jobs import weigh as weigh_own
from klantreis.ui.rooms.door.page import DoorPage
from klantreis.ui.rooms.door.routes import CardFor, NewProfile, ProfileStep, WorkerAlone
from klantreis.ui.routes import WorkerSits
from klantreis.ui.wishes import Choose
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import door_worker as words
from klantreis.words.rooms import frame


class NewProfilePage(DoorPage):
    """A screen on which a profile is made."""

    def __init__(self, around: Around, route: NewProfile) -> None:
        self.chosen = route
        super().__init__(around, route)

    def make_it(self, *, passphrase: str) -> None:
        """Let the profile be made."""
        chosen = self.chosen
        card = WorkerCard(chosen.name, chosen.organisation)
        one = worker_jobs.NewOne(card, chosen.name if chosen.is_outside else "")
        job = partial(worker_jobs.make, one=one, passphrase=passphrase)
        self.try_it(job, self._show_made, waiting=frame.ONE_MOMENT)

    def done(self, profile: str) -> None:
        """Back to where a worker was asked for, now that there is one."""
        then = self.chosen.then
        if isinstance(then, WorkerSits | WorkerAlone | CardFor):
            then = replace(then, profile=profile)
        self.go(then)
        self.tell(words.MADE)

    def leave(self) -> None:
        """Nothing was opened here: the journey at the table stays as it is."""

    def _show_made(self, key: ProfileKey) -> None:
        if key.is_less_safe:
            self.go(replace(self.chosen, step=ProfileStep.SHOWN, key=key))
        else:
            self.done(key.profile)


class NamePage(NewProfilePage):
    """What the client will see; on the outside only when the worker wants that."""

    def _build(self) -> None:
        look, tongue, pieces = self.around.look, self.around.tongue, self.pieces
        self._name = Line(words.NAME_FIELD, look, tongue, text=self.chosen.name)
        self._name.entered.connect(self._on)
        self._first = self._name.edit
        self._outside = pieces.option(
            words.ON_OUTSIDE, self._mark, mark="", is_chosen=self.chosen.is_outside
        )
        self._name.changed.connect(self._remember)
        self.add(pieces.heading(words.NAME), pieces.text(words.NAME_TOLD), self._name)
        self.add(pieces.row([self._outside]))
        self.add(pieces.row([pieces.button(words.ON, self._on, kind=Kind.PRIMARY)]))
        self.settle()

    def _mark(self, _: str) -> None:
        self._remember()

    def _remember(self) -> None:
        name = " ".join(self._name.text().split())
        self.chosen = replace(self.chosen, name=name, is_outside=self._outside.isChecked())
        self.stay(self.chosen)

    def _on(self) -> None:
        self._remember()
        if self.chosen.name:
            self.go(replace(self.chosen, step=ProfileStep.ORGANISATION))
        else:
            self.tell(words.NAME_NEEDED, is_care=True)
            self.take_up_again()


class OrganisationPage(NewProfilePage):
    """May stay empty."""

    def _build(self) -> None:
        look, tongue, pieces = self.around.look, self.around.tongue, self.pieces
        self._line = Line(words.ORGANISATION_FIELD, look, tongue, text=self.chosen.organisation)
        self._line.entered.connect(self._on)
        self._line.changed.connect(self._remember)
        self._first = self._line.edit
        told = pieces.text(words.ORGANISATION_TOLD)
        self.add(pieces.heading(words.ORGANISATION), told, self._line)
        self.add(pieces.row([pieces.button(words.ON, self._on, kind=Kind.PRIMARY)]))
        self.settle()

    def _remember(self) -> None:
        organisation = " ".join(self._line.text().split())
        self.chosen = replace(self.chosen, organisation=organisation)
        self.stay(self.chosen)

    def _on(self) -> None:
        self._remember()
        self.go(replace(self.chosen, step=ProfileStep.KEYRING))


class KeyringPage(NewProfilePage):
    """The keyring is off until somebody says yes, and what it means is said plainly."""

    def _build(self) -> None:
        pieces = self.pieces
        safe = pieces.notice(Pictogram.SAFE, [pieces.text(words.KEYRING_TOLD)])
        without = [pieces.text(words.KEYRING_WITHOUT)]
        less = pieces.notice(Pictogram.LESS_SAFE, without, tint=TintName.CARE)
        self.add(pieces.heading(words.KEYRING), safe, less)
        buttons = [
            pieces.button(words.WITH_KEYRING, self._look_for_it),
            pieces.button(words.WITHOUT_KEYRING, self._without),
        ]
        self._first = buttons[0]
        self.add(pieces.row(buttons))
        self.settle()

    def _look_for_it(self) -> None:
        self.try_it(worker_jobs.has_keyring, self._go_on, waiting=frame.ONE_MOMENT)

    def _go_on(self, is_there: bool) -> None:  # noqa: FBT001 - a slot takes what is told
        if not is_there:
            self.tell(words.NO_KEYRING, is_care=True)
            return
        settings = self.around.settings
        self.go(replace(self.chosen, step=ProfileStep.PASSPHRASE))
        if not settings.keyring_allowed:
            self.wishes.emit(Choose(replace(settings, keyring_allowed=True)))

    def _without(self) -> None:
        self.make_it(passphrase="")


class PassphrasePage(NewProfilePage):
    """What is too easy to guess is refused at once."""

    def _build(self) -> None:
        pieces = self.pieces
        self._line = Line(
            words.PASSPHRASE_FIELD, self.around.look, self.around.tongue, is_secret=True
        )
        self._line.entered.connect(self._on)
        self._first = self._line.edit
        self._peek = Peek(pieces, [self._line], show=words.SHOW, hide=words.HIDE)
        self._say()
        self.add(self._line, pieces.row([self._peek.button]))
        self.add(pieces.row([pieces.button(words.ON, self._on, kind=Kind.PRIMARY)]))
        self.settle()

    def leave(self) -> None:
        """What was typed goes at once."""
        self._line.edit.clear()

    def _say(self) -> None:
        told = self.pieces.text(words.NEW_PASSPHRASE_TOLD)
        self.add(self.pieces.heading(words.NEW_PASSPHRASE), told)

    def _on(self) -> None:
        weigh = partial(weigh_own, way=LockKind.PASSPHRASE, own=self._line.text())
        self.try_it(weigh, self._ask_again, waiting=frame.ONE_MOMENT)

    def _ask_again(self, passphrase: str) -> None:
        self.go(replace(self.chosen, step=ProfileStep.AGAIN, passphrase=passphrase))


class AgainPage(PassphrasePage):
    """Once more: nobody sees what they type, and a slip would lock them out."""

    def _say(self) -> None:
        self.add(self.pieces.heading(words.AGAIN), self.pieces.text(words.AGAIN_TOLD))

    def _on(self) -> None:
        if self._line.text() == self.chosen.passphrase:
            self.make_it(passphrase=self.chosen.passphrase)
        else:
            self.tell(words.DIFFERENT, is_care=True)
            self.take_up_again()


class ShownPage(NewProfilePage):
    """The five words, shown this once."""

    shows_key = True

    def _build(self) -> None:
        pieces, key = self.pieces, self.chosen.key
        given = key.words.split() if key is not None else []
        said = [
            pieces.title(words.NUMBERED, number=number, word=word)
            for number, word in enumerate(given, start=1)
        ]
        less = [pieces.text(words.LESS_SAFE_TOLD)]
        self.add(pieces.heading(words.YOUR_WORDS), pieces.text(words.WRITE_DOWN))
        self.add(pieces.card(said))
        self.add(pieces.notice(Pictogram.LESS_SAFE, less, tint=TintName.CARE))
        written = pieces.button(words.WRITTEN, self._on, kind=Kind.PRIMARY)
        # Not where the keyboard begins: a second Enter must not pass the words by.
        self.add(pieces.row([written]))
        self.settle()

    def _on(self) -> None:
        if self.chosen.key is not None:
            self.done(self.chosen.key.profile)


_PAGES: dict[ProfileStep, type[NewProfilePage]] = {
    ProfileStep.NAME: NamePage,
    ProfileStep.ORGANISATION: OrganisationPage,
    ProfileStep.KEYRING: KeyringPage,
    ProfileStep.PASSPHRASE: PassphrasePage,
    ProfileStep.AGAIN: AgainPage,
    ProfileStep.SHOWN: ShownPage,
}


def new_profile_page(around: Around, route: NewProfile) -> Page:
    """The screen where somebody is in making a profile."""
    return _PAGES[route.step](around, route)
