# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a widget is called and what a voice says of it; both are set in one place."""

from PySide6.QtWidgets import QWidget

from klantreis.words.cues import Cue
from klantreis.words.tongue import Tongue

_ALOUD, _KEY = "aloud", "clip"


def name(widget: QWidget, cue: Cue, tongue: Tongue, *, about: str = "", mark: str = "") -> None:
    """Call *widget* by *cue*; *about* tells apart those that share it, such as a person's words.

    *mark* does the same for tests and stories: an id or a number behind the cue's key.
    """
    does = tongue.of(cue)
    call(widget, about if _begins(about, does) else f"{does}: {about}" if about else does)
    # Somebody who listens hears first what is seen, and then what a press does.
    widget.setProperty(_ALOUD, in_turn(about or tongue.aloud(cue.short), does))
    widget.setObjectName(f"{cue.key}:{mark}" if mark else cue.key)
    if not about:
        widget.setProperty(_KEY, cue.key)


def call(widget: QWidget, aloud: str) -> None:
    """Let a voice and a screen reader say *aloud* of *widget*."""
    widget.setAccessibleName(aloud)
    widget.setProperty(_ALOUD, aloud)


def in_turn(seen: str, does: str) -> str:
    """*seen* and then *does*, as two sentences; once where the one begins with the other."""
    if not seen or _begins(does, seen):
        return does
    if not does or _begins(seen, does):
        return seen
    return f"{_ended(seen)} {does}"


def after(seen: str, words: str) -> str:
    """What `in_turn` put behind *seen* in *words*; all of them where they begin otherwise."""
    return words.removeprefix(f"{_ended(seen)} ") if seen else words


def _ended(seen: str) -> str:
    return seen if seen.endswith((".", "?", "!", "…")) else f"{seen}."


def _begins(text: str, words: str) -> bool:
    """Whether *text* begins with these whole *words*."""
    return text.startswith(words) and not text[len(words) :][:1].isalnum()


def aloud_of(widget: QWidget) -> str:
    """What a voice says of *widget*; empty when there is nothing to say."""
    said: object = widget.property(_ALOUD)
    return said if isinstance(said, str) else ""


def clip_of(widget: QWidget) -> str:
    """The key of the recorded voice that may take its place; empty when there can be none."""
    key: object = widget.property(_KEY)
    return key if isinstance(key, str) else ""
