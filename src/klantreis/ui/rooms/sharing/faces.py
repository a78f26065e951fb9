# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What entries and sharings look like on a card."""

from datetime import tzinfo

from klantreis.look.colours import TintName
from klantreis.services.listing import Row
from klantreis.ui.pieces.wide import Face
from klantreis.words.choices import say_choice
from klantreis.words.dates import day_of
from klantreis.words.labels import KINDS
from klantreis.words.rooms import giving as words
from klantreis.words.rooms.entry import KIND_SIGNS
from klantreis.words.telling import NO_WORDS
from klantreis.words.tongue import Tongue


def face_of_row(row: Row, tongue: Tongue, *, tz: tzinfo) -> Face:
    """An entry: its kind, how it begins, and the day."""
    language = tongue.language
    day = words.WRITTEN_ON.say(language, day=day_of(row.created, language, tz=tz))
    kind = KINDS[row.kind].say(language)
    return Face(KIND_SIGNS[row.kind], title_of_row(row, tongue), kind, (day,), TintName.PEACH)


def title_of_row(row: Row, tongue: Tongue) -> str:
    """How it begins; what it is where nothing was written."""
    if row.title:
        return row.title
    if row.card is not None:
        return say_choice(row.card, tongue.language)
    media = [say_choice(one, tongue.language) for one in sorted(row.media)]
    return ", ".join(media).capitalize() or NO_WORDS.say(tongue.language)
