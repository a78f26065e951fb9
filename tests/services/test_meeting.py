# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two copies meet: nothing is lost, nothing that was forgotten comes back."""

from pathlib import Path

import pytest

from klantreis.domain.entries import Contribution
from klantreis.domain.members import Access
from klantreis.domain.problems import NotThere, NotThisJourney, NotYours
from klantreis.services import (
    keeping,
    meeting,
    membership,
    opening,
    private,
    reading,
    settling,
    writing,
)
from klantreis.services.settling import Keep
from klantreis.services.writing import Content
from tests.services.table import Table, elsewhere, sit


@pytest.fixture
def home(tmp_path: Path) -> Table:
    """The journey at home."""
    return sit(tmp_path / "home")


def copied(home: Table, tmp_path: Path) -> Table:
    """The same journey on another computer."""
    file = tmp_path / "stick.klantreis"
    keeping.make_copy(home.session, file)
    return elsewhere(home, file, tmp_path / "away")


def brought_home(home: Table, away: Table, tmp_path: Path) -> None:
    """What was written away comes home."""
    file = tmp_path / "back.klantreis"
    keeping.make_copy(away.session, file)
    away.lock()
    meeting.merge(home.session, file)


def test_what_was_written_in_either_copy_is_there(home: Table, tmp_path: Path) -> None:
    away = copied(home, tmp_path)
    home.write("thuis geschreven")
    away.write("onderweg geschreven")

    brought_home(home, away, tmp_path)

    assert "thuis geschreven" in home.texts()
    assert "onderweg geschreven" in home.texts()


def test_two_versions_stand_side_by_side_until_the_client_settles(
    home: Table, tmp_path: Path
) -> None:
    entry = home.write("eerst")
    away = copied(home, tmp_path)
    home.revise(entry, "van thuis")
    away.revise(entry, "van onderweg")

    brought_home(home, away, tmp_path)

    assert settling.disputed(home.session) == (entry,)
    assert "van thuis" in home.texts()
    assert "van onderweg" in home.texts()


@pytest.mark.parametrize(
    ("keep", "stays", "goes"),
    [
        (Keep.OURS, "van thuis", "van onderweg"),
        (Keep.THEIRS, "van onderweg", "van thuis"),
        ("samen gezegd", "samen gezegd", "van thuis"),
    ],
)
@pytest.mark.parametrize("is_private", [False, True])
def test_settling_keeps_what_the_client_says(
    home: Table, tmp_path: Path, keep: Keep | str, stays: str, goes: str, *, is_private: bool
) -> None:
    entry = home.write("eerst", private=is_private)
    away = copied(home, tmp_path)
    home.revise(entry, "van thuis")
    away.revise(entry, "van onderweg")
    brought_home(home, away, tmp_path)
    home.reopen()

    settling.settle(home.session, entry, keep)

    assert stays in home.texts()
    assert goes not in home.texts()
    assert settling.disputed(home.session) == ()


def test_ours_is_known_after_a_restore(home: Table, tmp_path: Path) -> None:
    entry = home.write("eerst")
    away = copied(home, tmp_path)
    home.revise(entry, "van thuis")
    file = tmp_path / "backup.klantreis"
    keeping.make_copy(home.session, file)
    home.lock()
    restored = elsewhere(home, file, tmp_path / "restored")
    away.revise(entry, "van onderweg")
    brought_home(restored, away, tmp_path)

    settling.settle(restored.session, entry, Keep.OURS)

    assert "van thuis" in restored.texts()
    assert "van onderweg" not in restored.texts()


def test_nothing_to_settle_is_said(home: Table) -> None:
    entry = home.write("één versie")

    with pytest.raises(NotThere):
        settling.settle(home.session, entry, Keep.OURS)


def test_a_worker_settles_nothing(home: Table, tmp_path: Path) -> None:
    entry = home.write("eerst")
    home.invite("ad", Access.MAY_READ)
    home.reopen_as("ad")

    with pytest.raises(NotYours):
        settling.settle(home.session, entry, Keep.OURS)


def test_what_was_forgotten_in_one_copy_is_gone_in_both(home: Table, tmp_path: Path) -> None:
    entry = home.write("weg ermee")
    away = copied(home, tmp_path)
    away.revise(entry, "weg ermee, nog eens")
    writing.forget(home.session, home.client, entry)

    brought_home(home, away, tmp_path)

    assert "weg ermee" not in home.texts()


def test_private_entries_of_both_copies_meet_in_the_box(home: Table, tmp_path: Path) -> None:
    home.write("eerste geheim", private=True)
    away = copied(home, tmp_path)
    home.write("geheim van thuis", private=True)
    away.write("geheim van onderweg", private=True)

    brought_home(home, away, tmp_path)

    home.reopen()
    for text in ("eerste geheim", "geheim van thuis", "geheim van onderweg"):
        assert text in home.texts()


def test_what_one_copy_wrote_while_the_other_made_it_private_is_not_lost(
    home: Table, tmp_path: Path
) -> None:
    entry = home.write("eerst voor allen")
    away = copied(home, tmp_path)
    private.make_private(home.session, entry)
    away.revise(entry, "onderweg nog aangevuld")

    brought_home(home, away, tmp_path)

    assert reading.entry(home.session, entry).is_private
    assert "onderweg nog aangevuld" in home.texts()
    shared = reading.shared_entries(home.session, home.session.store.entry_ids())
    assert shared == ()


def test_a_worker_alone_does_not_lose_what_the_client_must_put_in_the_box(
    home: Table, tmp_path: Path
) -> None:
    entry = home.write("eerst voor allen")
    home.invite("ad", Access.MAY_READ)
    away = copied(home, tmp_path)
    private.make_private(home.session, entry)
    keeping.make_copy(home.session, tmp_path / "home.klantreis")
    away.revise(entry, "onderweg nog aangevuld")
    away.reopen_as("ad")

    with pytest.raises(NotYours):
        meeting.merge(away.session, tmp_path / "home.klantreis")

    away.reopen()
    brought_home(home, away, tmp_path)
    assert "onderweg nog aangevuld" in home.texts()


def test_another_persons_journey_is_refused(home: Table, tmp_path: Path) -> None:
    other = sit(tmp_path / "other")
    file = tmp_path / "other.klantreis"
    keeping.make_copy(other.session, file)

    with pytest.raises(NotThisJourney):
        meeting.merge(home.session, file)


def test_who_was_let_go_in_the_other_copy_holds_no_key_here_at_once(
    home: Table, tmp_path: Path
) -> None:
    worker = home.invite("ad", Access.MAY_READ)
    away = copied(home, tmp_path)
    membership.let_go(away.session, worker)
    away.invite("cor", Access.MAY_READ)

    brought_home(home, away, tmp_path)

    assert worker not in home.session.header.grants
    assert away.workers["cor"].id in home.session.header.grants


def test_a_worker_ends_a_dispute_about_their_own_contribution(home: Table, tmp_path: Path) -> None:
    worker = home.invite("ad", Access.MAY_READ)
    first = Content(Contribution(text="Ik kom elke week."))
    entry = writing.write(home.session, worker, first).entry
    away = copied(home, tmp_path)
    for table, text in ((home, "Elke maandag."), (away, "Elke vrijdag.")):
        opening.sit_down(table.session, home.workers["ad"])
        writing.revise(table.session, worker, entry, Content(Contribution(text=text)))
    brought_home(home, away, tmp_path)
    assert settling.disputed(home.session) == (entry,)

    writing.revise(home.session, worker, entry, Content(Contribution(text="Elke maand.")))

    assert settling.disputed(home.session) == ()
    assert "Elke maand." in home.texts()
