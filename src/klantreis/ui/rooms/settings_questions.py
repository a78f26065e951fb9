# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every setting of this computer as a question with a few answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from klantreis.domain.language import Language
from klantreis.host.settings import Owner, Settings, Theme
from klantreis.ui.keyboard import Key
from klantreis.ui.tokens import TEXT_STEPS
from klantreis.words.cues import Cue
from klantreis.words.phrases import Phrase
from klantreis.words.rooms import settings as words


@dataclass(frozen=True, slots=True)
class Answer:
    """One of a few; *change* makes of the settings what they are after it."""

    cue: Cue
    change: Callable[[Settings], Settings]

    def is_given(self, now: Settings) -> bool:
        """Whether it is so already."""
        return self.change(now) == now


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about one *field* of the settings; *more* says what one has to know."""

    field: str
    asked: Phrase
    answers: tuple[Answer, ...]
    more: Phrase | None = None


_SIZES = (words.PLAIN, words.BIG, words.BIGGER, words.BIGGEST)
_LOCKS = {60: words.LOCK_1, 180: words.LOCK_3, 300: words.LOCK_5, 600: words.LOCK_10}


def _with_size(percent: int) -> Callable[[Settings], Settings]:
    return lambda now: replace(now, text_percent=percent)


def _with_lock(seconds: int) -> Callable[[Settings], Settings]:
    return lambda now: replace(now, lock_after_s=seconds)


READING = Question(
    "reads_aloud",
    words.READING,
    (
        Answer(words.READS_NOT, lambda now: replace(now, reads_aloud=False)),
        Answer(words.READS, lambda now: replace(now, reads_aloud=True)),
    ),
    words.READING_MORE,
)
KEYRING = Question(
    "keyring_allowed",
    words.KEYRING,
    (
        Answer(words.KEYRING_NO, lambda now: replace(now, keyring_allowed=False)),
        Answer(words.KEYRING_YES, lambda now: replace(now, keyring_allowed=True)),
    ),
    words.KEYRING_MORE,
)
QUESTIONS = (
    Question(
        "language",
        words.LANGUAGE,
        (
            Answer(words.DUTCH, lambda now: replace(now, language=Language.NL)),
            Answer(words.ENGLISH, lambda now: replace(now, language=Language.EN)),
        ),
    ),
    Question(
        "text_percent",
        words.TEXT_SIZE,
        tuple(Answer(cue, _with_size(step)) for cue, step in zip(_SIZES, TEXT_STEPS, strict=True)),
    ),
    Question(
        "theme",
        words.THEME,
        (
            Answer(words.LIGHT, lambda now: replace(now, theme=Theme.LIGHT)),
            Answer(words.DARK, lambda now: replace(now, theme=Theme.DARK)),
            Answer(words.CONTRAST, lambda now: replace(now, theme=Theme.CONTRAST)),
        ),
    ),
    READING,
    Question(
        "is_calm",
        words.CALM,
        (
            Answer(words.LIVELY, lambda now: replace(now, is_calm=False)),
            Answer(words.STILL, lambda now: replace(now, is_calm=True)),
        ),
    ),
    Question(
        "on_this_day",
        words.THIS_DAY,
        (
            Answer(words.THIS_DAY_NO, lambda now: replace(now, on_this_day=False)),
            Answer(words.THIS_DAY_YES, lambda now: replace(now, on_this_day=True)),
        ),
    ),
    Question(
        "lock_after_s",
        words.LOCK,
        tuple(Answer(cue, _with_lock(seconds)) for seconds, cue in _LOCKS.items()),
        words.LOCK_MORE,
    ),
    Question(
        "owner",
        words.OWNER,
        (
            Answer(words.OF_CLIENT, lambda now: replace(now, owner=Owner.CLIENT)),
            Answer(words.OF_WORKER, lambda now: replace(now, owner=Owner.WORKER)),
            Answer(words.OF_OTHER, lambda now: replace(now, owner=Owner.UNKNOWN)),
        ),
        words.OWNER_MORE,
    ),
    KEYRING,
)

KEYS: Mapping[Key, Phrase] = {
    Key.HELP: words.KEY_HELP,
    Key.READ_ALOUD: words.KEY_READ,
    Key.READ_ONE: words.KEY_READ_ONE,
    Key.PEN: words.KEY_PEN,
    Key.LANGUAGE: words.KEY_LANGUAGE,
    Key.BIGGER: words.KEY_BIGGER,
    Key.THEME: words.KEY_THEME,
    Key.SETTINGS: words.KEY_SETTINGS,
    Key.BACK: words.KEY_BACK,
    Key.BEGIN: words.KEY_BEGIN,
    Key.ESCAPE: words.KEY_ESCAPE,
}
