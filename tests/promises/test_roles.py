# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every public verb in the hands of everybody: what works, and which word it refuses with."""

import importlib
import inspect
import pkgutil
from pathlib import Path

import pytest

from klantreis import services
from klantreis.crypto.openers import with_words
from klantreis.domain.problems import WrongSecret
from klantreis.services import unlocking
from tests.promises.cells import TABLE, try_verb
from tests.promises.seats import Things, Who, laid_out, leave, sat_down
from tests.promises.tables import Kept

# These need no open journey: whoever calls them gets nothing out of one.
ANYBODYS = {
    "checking.check_container", "checking.read_secrets", "coming_back.begin_from_copy",
    "coming_back.look_in_copy",
    "keeping.backup_folder",
    "guest_cards.check_words", "guest_cards.put_on_stick", "guest_cards.take_from_stick",
    "keeping.empty_place", "keeping.install",
    "key_files.put_on_stick", "key_files.take_from_stick", "keeping.newest_backup", "keys.assign",
    "keys.device_name", "keys.new_journey", "keys.opener_of", "opening.begin",
    "opening.place_of", "papers.verify", "papers.verify_page", "parts.vault_of",
    "printing.lock_copy", "printing.print_blank",
    "profiles.begin_less_safe_profile", "profiles.begin_profile", "profiles.in_vault",
    "profiles.open_profile", "pilot.report", "pilot.report_paper", "pilot.report_table",
    "lock_pictures.lock_pictures", "own_computer.owned_by", "own_computer.with_keyring",
    "manual.make_manual", "manual.screens_wanted",
    "moving_in.day_of_file", "moving_in.look_in_notes", "moving_in.read_up_to",
    "own_secrets.check_own", "shelf.add_copy", "shelf.cover", "shelf.covers", "shelf.exchange",
    "shelf.journey_of", "shelf.place_of_cover", "shelf.put_back", "shelf.put_cover",
    "press.serve", "shelf.restore", "wanting.always", "worker_cards.profiles_here",
    "worker_cards.put_worker_card", "worker_cards.worker_card",
}  # fmt: skip
# The doors themselves: test_open_together, test_let_go and test_bad_input knock on them.
DOORS = {
    "opening.open_as_client", "opening.open_as_worker", "opening.open_with_root",
    "unlocking.try_locks",
}  # fmt: skip
# Steps inside a verb, on values that the caller holds already; they reach no journey by themselves.
INNER = {
    "box.unpack", "calendar.day_of", "checking.is_owned", "forgetting.catch_up",
    "forgetting.forgotten_too", "membership.first_facts", "membership.refuse_missing",
    "press.press_for", "press.press_for_pdf",
    "private.movable", "recording.attachment_id", "recording.box_context",
    "recording.compose", "recording.sign_first", "settings.switched_on", "sharing.as_if_given",
    "writing.is_same", "writing.linked", "writing.new_entry", "writing.our_head",
}  # fmt: skip


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Kept, Things]:
    """The journey that every cell of the table gets a copy of."""
    return laid_out(tmp_path_factory.mktemp("roles") / "home")


@pytest.mark.parametrize("who", list(Who))
@pytest.mark.parametrize("verb", sorted(TABLE))
def test_each_verb_does_for_each_what_the_table_says(
    whole: tuple[Kept, Things], tmp_path: Path, verb: str, who: Who
) -> None:
    try_verb(whole, tmp_path, verb, who)


def test_every_verb_has_a_row() -> None:
    rows = {name.split(" ")[0] for name in TABLE}
    there = set(_public_functions())

    assert there - rows - ANYBODYS - DOORS - INNER == set()
    assert (rows | ANYBODYS | DOORS | INNER) - there == set()


def test_a_worker_at_the_table_gives_nothing_without_the_clients_secret(
    whole: tuple[Kept, Things], tmp_path: Path
) -> None:
    at = sat_down(whole[0].laid(tmp_path / "home"), whole[1], Who.GUEST, tmp_path / "own")

    with pytest.raises(WrongSecret):
        unlocking.check_secret(at.session, with_words("dit weet de werker niet"))
    leave(at.session)


def _public_functions() -> list[str]:
    found: list[str] = []
    for part in pkgutil.iter_modules(services.__path__):
        module = importlib.import_module(f"{services.__name__}.{part.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                found.append(f"{part.name}.{name}")
    return found
