# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes in, what leaves and who may more, in every state."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from klantreis.domain.entries import EntryKind, Media
from klantreis.domain.notes import Cut, Note
from klantreis.services.moving_in import Found
from klantreis.ui.key_routes import Court, ReadAlong, TakeAll
from klantreis.ui.moving_routes import (
    Bring,
    Brought,
    CameIn,
    LookAtMedia,
    LookAtNotes,
    MoveIn,
    PickFrom,
)
from klantreis.ui.rooms.door.routes import ComeBack, LookInCopy, VisitStep
from tests.ui.pages.full import Full
from tests.ui.pages.states import At, State

_UNREAD = ("vakantiefoto-van-de-camping-in-augustus.png",)
_DIARY = Found(
    (
        Note("Vandaag was de zwaluw er weer.\nZe zat op het balkon en keek.", "2026-02-20"),
        Note("Brief van de gemeente. Ik durf hem niet open te maken.", "3/4/26"),
        Note("Soep gemaakt."),
    ),
    Cut.DAYS,
    (Cut.DAYS, Cut.HEADINGS, Cut.WHOLE, Cut.BLANK),
    _UNREAD,
)
_TABLE = Found(tuple(Note(f"Regel {number}") for number in range(30)), Cut.ROWS, (Cut.ROWS,))
_ALBUM = (
    Brought(Path("IMG_20250803_140559.jpg"), Media.PHOTO, "2025-08-03T14:05"),
    Brought(Path("Opname van mijn zus over de vakantie aan zee.m4a"), Media.VOICE),
)
_HERE = (Path("dagboek.md"),)


def moving_states() -> Iterator[State]:
    """All of them."""
    at = At.FULL
    yield State("MoveIn", at, lambda _: MoveIn())
    yield State("PickFrom-notes", at, lambda _: PickFrom(Bring.NOTES))
    diary = LookAtNotes(_HERE, found=_DIARY, left_out=frozenset({1}))
    yield State("LookAtNotes", at, lambda _: diary)
    yield State("LookAtNotes-table", at, lambda _: LookAtNotes(_HERE, found=_TABLE))
    yield State("LookAtNotes-gone", at, lambda _: LookAtNotes((Path("weg.txt"),)))
    yield State("PickFrom-media", at, lambda _: PickFrom(Bring.MEDIA))
    yield State("LookAtMedia", at, lambda _: LookAtMedia((), _ALBUM, _UNREAD))
    yield State("LookAtMedia-gone", at, lambda _: LookAtMedia((Path("weg.jpg"),)))
    yield State("TakeAll", at, lambda _: TakeAll())
    yield State("Court", at, lambda full: Court(full.workers[0].id))
    yield State("ReadAlong", at, lambda full: ReadAlong(full.workers[0].id))
    moment = EntryKind.MOMENT
    yield State("CameIn", at, lambda full: CameIn((full.of_kind[moment],), 2, _UNREAD))
    yield State("CameIn-nothing", at, lambda _: CameIn(there_already=3))
    yield State("LookInCopy", At.DOOR_FULL, lambda full: LookInCopy(full.left()))
    yield State("LookInCopy-error-no-copy", At.DOOR_EMPTY, lambda _: LookInCopy(_HERE[0]))
    for step in (VisitStep.COVER, VisitStep.WAY):
        yield State(f"ComeBack-{step}", At.DOOR_EMPTY, partial(_come_back, step=step))


def _come_back(_: Full, step: VisitStep) -> ComeBack:
    return ComeBack(step, name="Toos", file=Path("alles.zip"))
