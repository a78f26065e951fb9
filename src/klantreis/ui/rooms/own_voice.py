# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Eigen stem*: somebody says themselves what the program would say of a control."""

from PySide6.QtWidgets import QWidget

from klantreis.domain.problems import KlantreisError
from klantreis.ui.around import Around
from klantreis.ui.page import Page
from klantreis.ui.pieces.beside import beside
from klantreis.ui.pieces.wide import Face
from klantreis.ui.routes import OwnVoice
from klantreis.ui.sound.recorder_panel import RecorderPanel
from klantreis.words.cues import Cue
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms import door, door_open, entry, frame, giving, home, printing, telling
from klantreis.words.rooms import own_voice as words

# What is met on every page, at home, and on the way through opening, telling, looking, sharing and
# printing. Who writes is no fixed word, so it is not among them.
GROUPS: tuple[tuple[Cue, ...], ...] = (
    (frame.BACK, frame.HOME, frame.SETTINGS, frame.AWAY),
    (telling.WRITE, *telling.WAYS.values()),
    (home.QUESTIONS, home.STEPS, home.PEOPLE, home.TALENTS, home.LOOK_BACK),
    (home.SHARE, home.CARDS, home.PRINT, home.SEARCH, home.TALKS, home.POST, home.DREAM, home.KEYS),
    (door.ALONE, door.TOGETHER, door.WORKER, door_open.OPEN),
    (entry.READY, entry.PRIVATE, entry.EDIT),
    (giving.GO_ON, giving.YES, giving.NO, giving.LATER, giving.SIGN, printing.PRINT),
)
CUES = {cue.key: cue for group in GROUPS for cue in group}


def own_voice_page(around: Around, route: OwnVoice) -> Page:
    """Which control, and then its voice."""
    return SayPage(around, route) if route.key in CUES else PickPage(around, route)


class PickPage(Page):
    """Which control somebody wants to say."""

    def _build(self) -> None:
        self.add(self.pieces.headline(Pictogram.OWN_VOICE, words.HEADING))
        self.add(self.pieces.text(words.WHAT_FOR))
        self.add(self.pieces.title(words.WHICH))
        for group in GROUPS:
            options: list[QWidget] = [self._option(cue) for cue in group]
            self.add(self.pieces.card([self.pieces.evenly(options)]))
        self.settle()

    def _option(self, cue: Cue) -> QWidget:
        clips, tongue = self.around.senses.clips, self.around.tongue
        is_own = clips is not None and clips.of(cue.key, tongue.language.value) is not None
        lines = (tongue.aloud(words.IS_OWN),) if is_own else ()
        face = Face(cue.sign, tongue.aloud(cue.short), lines=lines)
        return self.pieces.wide(words.PICK, face, self._pick, mark=cue.key)

    def _pick(self, key: str) -> None:
        self.go(OwnVoice(key))


class SayPage(Page):
    """Say it, listen, keep it, or take it away."""

    def __init__(self, around: Around, route: OwnVoice) -> None:
        self._cue = CUES[route.key]
        self._panel: RecorderPanel | None = None
        super().__init__(around, route)

    @property
    def holds_words(self) -> bool:
        return self._panel is not None and self._panel.holds_recording()

    def leave(self) -> None:
        self.around.senses.player.stop()
        if self._panel is not None:
            self._panel.forget()

    def _build(self) -> None:
        senses, tongue = self.around.senses, self.around.tongue
        self.add(self.pieces.heading(self._cue.short))
        say = self.pieces.text(words.SAY, text=tongue.aloud(self._cue.long))
        plain = self.pieces.text(words.NOT_SECRET)
        sign = beside(self.pieces.sign(self._cue.sign), say, self.around.look)
        self.add(self.pieces.card([sign, plain]))
        if self._clip() is not None:
            self.add(self._what_is_there())
        if senses.clips is None or not senses.devices.has_microphone():
            self.add(self.pieces.text(words.NO_MICROPHONE))
        else:
            look = self.around.look
            self._panel = RecorderPanel(look, tongue, senses.recorder, senses.player)
            self._panel.kept.connect(self._keep)
            self.add(self._panel)
        self.settle()

    def _what_is_there(self) -> QWidget:
        there = self.pieces.text(words.IS_THERE)
        buttons: list[QWidget] = [
            self.pieces.button(words.LISTEN, self._listen),
            self.pieces.button(words.REMOVE, self._remove),
        ]
        return self.pieces.card([there, self.pieces.row(buttons)])

    def _clip(self) -> bytes | None:
        clips = self.around.senses.clips
        return None if clips is None else clips.of(self._cue.key, self._language)

    @property
    def _language(self) -> str:
        return self.around.tongue.language.value

    def _listen(self) -> None:
        clip = self._clip()
        if clip is not None:
            self.around.senses.player.play(clip)

    def _keep(self, recording: bytes) -> None:
        clips, key, language = self.around.senses.clips, self._cue.key, self._language
        if clips is not None:
            # Not for the journal; but a stick that is slow must not hold the window.
            self.ask(
                lambda _: clips.put(key, language, recording),
                self._show_kept,
                otherwise=self._show_not_kept,
                is_deed=True,
            )

    def _show_kept(self, _: None) -> None:
        self.instead(self.route)
        self.tell(words.KEPT)

    def _show_not_kept(self, problem: KlantreisError) -> None:
        if self._panel is not None:
            self._panel.show_not_kept()
        self.show_problem(problem)

    def _remove(self) -> None:
        clips, key, language = self.around.senses.clips, self._cue.key, self._language
        self.around.senses.player.stop()
        if clips is not None:
            self.ask(lambda _: clips.remove(key, language), self._show_removed, is_deed=True)

    def _show_removed(self, _: None) -> None:
        self.instead(self.route)
        self.tell(words.REMOVED)
