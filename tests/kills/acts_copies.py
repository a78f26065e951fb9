# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts with whole copies: locking, backups, restoring, travelling, meeting."""

from dataclasses import replace
from pathlib import Path

from klantreis.domain.entries import Question
from klantreis.services import keeping, writing
from klantreis.services.meeting import merge
from klantreis.services.parts import Parts
from klantreis.services.settling import Keep, settle
from klantreis.services.writing import Content
from klantreis.storage import backups, container
from klantreis.storage.bundle import Place
from tests.kills.cases import Case, Found
from tests.kills.seeing import Seen, look
from tests.kills.world import Table, World, at_table, copied, place_in, seated, sit, text

_COPY, _OTHER = "copy.klantreis", "other.klantreis"


def _lock(table: Table) -> None:
    """Locked and opened again, as the next act of a story does."""
    keeping.close(table.session)
    table.session = seated(table.world, table.parts, table.place)


def _change(table: Table) -> None:
    writing.write(table.session, table.world.client, text("Er is iets bij gekomen."))


def _backup(table: Table) -> None:
    keeping.backup(table.session)


def _restore(table: Table) -> None:
    file = keeping.newest_backup(table.parts, table.world.journey)
    keeping.close(table.session, with_backup=False)
    table.place = keeping.empty_place(table.parts, table.world.journey)
    keeping.install(file, table.place)
    table.session = seated(table.world, table.parts, table.place)


def _copy(table: Table) -> None:
    keeping.make_copy(table.session, table.out / _COPY)


def _copy_and_change(table: Table) -> None:
    _copy(table)
    _change(table)


def _another_copy(world: World, base: Path) -> None:
    """Elsewhere somebody went on: other words on the same question, and something private."""
    elsewhere = copied(base, base.with_name("elsewhere"))
    with at_table(world, elsewhere, seed=20) as table:
        other = Content(Question(text="Ik wil rust, en de hond ook."))
        writing.revise(table.session, world.client, world.question, other)
        writing.write(table.session, world.client, text("Alleen hier."), private=True)
        writing.forget(table.session, world.client, world.moment)
        keeping.make_copy(table.session, table.out / _OTHER)
    (elsewhere / "out" / _OTHER).rename(base / "out" / _OTHER)
    with at_table(world, base, seed=21) as table:
        ours = Content(Question(text="Ik wil rust, vandaag nog."))
        writing.revise(table.session, world.client, world.question, ours)


def _merge(table: Table) -> None:
    merge(table.session, table.out / _OTHER)


def _settle(table: Table) -> None:
    settle(table.session, table.world.question, Keep.THEIRS)


def _box_came_first(seen: Seen, before: Seen, after: Seen) -> bool:
    """The private part of both, and nothing yet of the shared part."""
    private = replace(before, private=after.private, boxed=after.boxed)
    return replace(seen, attachments={}) == replace(private, attachments={})


def _is_whole(found: Found) -> None:
    """Every backup that has its name is whole, and the newest can be restored."""
    table = found.table
    folder = keeping.backup_folder(table.parts, found.world.journey)
    kept = list(folder.glob("*.klantreis"))
    assert all(container.is_whole(path) for path in kept)
    assert len(kept) > (1 if found.is_done else 0)
    newest = keeping.newest_backup(table.parts, found.world.journey)
    backups.rehearse(newest, table.session.data_key, table.base / "rehearsal")


def _travels(found: Found) -> None:
    """What travels is whole at each moment, and what was there before is not lost."""
    target = found.table.out / _COPY
    assert container.is_whole(target)
    if found.is_done:
        # One that could not be read at that moment was put aside under another name.
        names = [target.with_name(f"copy.{name}.klantreis") for name in ("1", "stuk-1")]
        (earlier,) = (path for path in names if path.exists())
        facts = [sum(seq for seq, _ in container.examine(one).header.log.values())
                 for one in (earlier, target)]  # fmt: skip
        assert facts[0] < facts[1]


def _restored(world: World, parts: Parts, reported: int) -> Place:
    """A second place, from the moment that it was said to be there."""
    name = f"{world.journey}-2"
    there = Place(parts.folders.data / name, parts.folders.state / name)
    return there if reported else place_in(world, parts)


def _can_be_restored(found: Found) -> None:
    """Restoring works, whatever a broken one left, and each place that there is then opens."""
    table = found.table
    keeping.close(table.session, with_backup=False)
    _put_back(found)
    for path in table.parts.folders.data.glob(f"{found.world.journey}*"):
        place = Place(path, table.parts.folders.state / path.name)
        again = seated(found.world, table.parts, place)
        assert found.world.question in look(again).shared
        keeping.close(again, with_backup=False)
    table.session = seated(found.world, table.parts, table.place)


def _put_back(found: Found) -> None:
    parts = found.table.parts
    place = keeping.empty_place(parts, found.world.journey)
    keeping.install(keeping.newest_backup(parts, found.world.journey), place)


def _merged(world: World, base: Path) -> None:
    _another_copy(world, base)
    table = sit(world, base, seed=22)
    _merge(table)
    keeping.close(table.session, with_backup=False)


COPIES = (
    Case("lock", _lock, prepare=_change, prove=_is_whole, shows=False, backs_up=True),
    Case("backup", _backup, prepare=_change, prove=_is_whole, shows=False, backs_up=True),
    Case(
        "restore_backup",
        _restore,
        prove=_can_be_restored,
        place=_restored,
        shows=False,
        backs_up=True,
    ),
    Case("copy", _copy, prepare=_copy_and_change, prove=_travels, shows=False),
    Case("merge", _merge, go_before=_another_copy, halfway=_box_came_first),
    Case("settle", _settle, go_before=_merged),
)
