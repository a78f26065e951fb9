# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sheets on which each question has a ground of its own: what workers bring, talks about me."""

from collections.abc import Iterable, Sequence

from klantreis.documents.entry import set_body, set_own_views
from klantreis.documents.filling_in import lines_that_fit, to_write_on
from klantreis.documents.pages import text_height
from klantreis.documents.setting import Setter
from klantreis.domain.entries import Body, Consultation, Contribution
from klantreis.domain.showing import Shown
from klantreis.look.colours import TintName
from klantreis.words import sheets
from klantreis.words.labels import LABELS
from klantreis.words.pictograms import Pictogram
from klantreis.words.rooms.entry import FIELD_SIGNS

_OF_A_WORKER = ("brings", "how_often", "until", "does_not")
_OF_A_TALK = ("who", "on", "agreed", "my_view")


def set_brought(setter: Setter, entries: Iterable[Shown]) -> None:
    """What each worker brings, and what the client thinks; without any, a sheet to fill in."""
    setter.say(sheets.ONLY_OWN_PART)
    setter.gap(0.6)
    brought = list(entries)
    for shown in brought:
        with setter.galley.panel(TintName.MINT, whole=True):
            for version in shown.versions:
                if version.writer:
                    setter.name(version.writer, sign=Pictogram.WORKER)
                    setter.gap(0.2)
                set_body(setter, version.body, for_client=True)
            set_own_views(setter, shown)
        setter.gap(0.8)
    if not brought:
        _set_asked(setter, Contribution, _OF_A_WORKER, TintName.MINT)


def set_invitation(setter: Setter) -> None:
    """To talk with me, and not about me."""
    with setter.galley.panel(TintName.HONEY, whole=True):
        setter.heading(setter.tongues.both(sheets.WITH_ME_NOT_ABOUT_ME), sign=Pictogram.WITH_ME)
        for phrase in (sheets.ASK_ME_TO_COME, sheets.I_DECIDE, sheets.I_BRING_SOMEONE):
            setter.say(phrase)
            setter.gap(0.2)
    setter.gap(0.8)


def set_talk(setter: Setter) -> None:
    """What to write down about a talk."""
    _set_asked(setter, Consultation, _OF_A_TALK, TintName.LILAC)


def _set_asked(setter: Setter, body: type[Body], fields: Sequence[str], tint: TintName) -> None:
    lines = lines_that_fit(setter, len(fields), height=text_height(setter))
    for field in fields:
        with setter.galley.panel(tint, whole=True):
            label = setter.tongues.both(LABELS[body, field])
            setter.label(label, sign=FIELD_SIGNS[body, field])
            to_write_on(setter, lines)
        setter.gap(0.6)
