# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What leaves with an exit copy comes back from it: entries, versions, links, attachments, days."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from klantreis.bootstrap import for_tests
from klantreis.domain.problems import BadFormat, NothingChosen, OutOfSpace
from klantreis.exchange.exit_copy import ExitCopy, read_exit_copy
from klantreis.services import (
    coming_back,
    keys,
    opening,
    printing,
    reading,
    sharing,
    tending,
)
from klantreis.services.session import Session
from tests.services.coming import said
from tests.services.filled import GP, fill
from tests.services.table import Table, sit


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """A journey with something of everything, a minute or more between the things."""
    there = sit(tmp_path_factory.mktemp("before"))
    fill(there)
    return there


@pytest.fixture(scope="module")
def copy(table: Table) -> bytes:
    """The copy with which the client leaves."""
    return printing.make_exit_copy(table.session)


@pytest.fixture(scope="module")
def back(table: Table, copy: bytes, tmp_path_factory: pytest.TempPathFactory) -> Table:
    """The new journey that came of it, on another computer."""
    return come_back(table, copy, tmp_path_factory.mktemp("after"))


def come_back(table: Table, copy: bytes, base: Path) -> Table:
    parts = for_tests(base, table.clock)
    journey = keys.new_journey(parts)
    key = keys.assign(parts, table.key.kind, journey)
    begun = coming_back.begin_from_copy(parts, journey, keys.opener_of(parts, key, journey), copy)
    place = opening.place_of(parts, journey)
    return Table(parts, table.clock, journey, place, key, begun.recovery, begun.session)


def test_all_of_it_is_there_again(copy: bytes, back: Table) -> None:
    before = read_exit_copy(copy)

    after = read_exit_copy(printing.make_exit_copy(back.session))

    assert [said(one) for one in after.entries] == [said(one) for one in before.entries]
    assert after.attachments == before.attachments
    assert after.titles == before.titles
    assert (after.client, after.state, after.language) == (
        before.client, before.state, before.language,
    )  # fmt: skip
    assert [log(one) for one in [after]] == [log(one) for one in [before]]


def test_it_holds_what_the_table_had(copy: bytes) -> None:
    entries = read_exit_copy(copy).entries

    assert {shown.kind.value for shown in entries} >= {
        "question", "step", "helper", "talent", "moment", "lookback", "contribution", "card",
    }  # fmt: skip
    assert max(len(shown.versions) for shown in entries) == 2
    assert any(shown.is_private for shown in entries)
    assert any(shown.own_views for shown in entries)
    assert any(version.taken_in for shown in entries for version in shown.versions)


def test_whose_words_they_are_stays_and_the_client_wrote_them_down(back: Table) -> None:
    after = read_exit_copy(printing.make_exit_copy(back.session))
    by_text = {one.versions[0].body.text: one.versions[0] for one in after.entries}

    brought = by_text["ik kom langs"]
    assert (brought.words_of, brought.writer, brought.is_clients) == ("Ad", "Riet", True)
    assert by_text["mijn zus zei dit"].words_of == "mijn zus"


def test_the_new_journey_is_whole_and_opens_with_its_own_words(back: Table) -> None:
    texts = back.texts()

    back.reopen()

    assert back.texts() == texts
    assert tending.look_over(back.session).is_sound
    assert tending.members_hold(back.session)


def test_what_is_private_stays_so(table: Table, back: Table) -> None:
    before, after = (
        sorted(one.heads[0].body.text for one in reading.private_entries(there.session).values())
        for there in (table, back)
    )

    assert after == before == ["alleen van mij", "stil"]
    assert not any(
        b"alleen van mij" in (fact.payload or b"") for fact in back.session.store.every_fact()
    )


def test_a_consent_comes_back_as_a_memory_that_gives_nothing_more(back: Table) -> None:
    there = sharing.share_log(back.session)

    assert [one.grant.recipient for one in there] == [GP, GP]
    assert [one.withdrawn is None for one in there] == [False, True]
    assert all(one.papers for one in there)
    with pytest.raises(NothingChosen):
        sharing.export_again(back.session, there[1].grant.id)


def test_one_can_go_on_writing_today(back: Table) -> None:
    back.later(days=1)
    entry = back.write("en nu verder")

    assert reading.entry(back.session, entry).created.at() == back.clock.now()


@pytest.mark.parametrize(
    "change",
    [
        lambda it: it["entries"].append(it["entries"][0]),
        lambda it: it["entries"][0].update(versions=[]),
        lambda it: it["entries"][0].update(kind="dream"),
        lambda it: it["entries"][0].update(id="../../x"),
        lambda it: it.update(at="2026-03-02T12:00:00"),
        lambda it: it["sharings"].append(it["sharings"][0]),
    ],
    ids=["twice", "empty", "other-kind", "other-id", "no-zone", "consent-twice"],
)
def test_a_copy_that_somebody_edited_begins_nothing(
    change: Callable[[Any], None], table: Table, copy: bytes, tmp_path: Path
) -> None:
    edited = _edited(copy, change)

    with pytest.raises(BadFormat):
        come_back(table, edited, tmp_path / "after")

    assert not list((tmp_path / "after").rglob("kop.a"))


def test_what_is_cut_off_leaves_no_journey_that_nobody_can_open(
    table: Table, copy: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(session: Session, said: ExitCopy) -> None:
        raise OutOfSpace()

    monkeypatch.setattr(coming_back, "_record_private", full)

    with pytest.raises(OutOfSpace):
        come_back(table, copy, tmp_path / "after")

    assert not list((tmp_path / "after").rglob("kop.*"))


def test_a_photo_that_is_another_begins_nothing(table: Table, copy: bytes, tmp_path: Path) -> None:
    edited = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(copy)) as old, zipfile.ZipFile(edited, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"anders" if name.endswith(".png") else old.read(name))

    with pytest.raises(BadFormat):
        come_back(table, edited.getvalue(), tmp_path / "after")


def log(copy: ExitCopy) -> list[object]:
    """The consents, with the days on which they were given and taken back."""
    return [
        (
            one.grant,
            one.given.ms,
            one.withdrawn.ms if one.withdrawn else None,
            [(paper.sha256, paper.length, paper.made.ms) for paper in one.papers],
        )
        for one in copy.sharings
    ]


def _edited(copy: bytes, change: Callable[[Any], None]) -> bytes:
    edited = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(copy)) as old, zipfile.ZipFile(edited, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "reis.json":
                told = json.loads(data)
                change(told)
                data = json.dumps(told).encode()
            new.writestr(name, data)
    return edited.getvalue()
