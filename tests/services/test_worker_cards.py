# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's profile on this computer: who it is, only its own key tells."""

from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.crypto import base64url
from klantreis.crypto.hierarchy import WorkerRoot, new_worker_root, worker_keys
from klantreis.domain import canonical
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import BadFormat, KlantreisError, WeakSecret
from klantreis.host.keyring_vault import MemoryVault
from klantreis.host.settings import Owner
from klantreis.services import lock_pictures, own_computer, own_secrets, profiles, worker_cards
from klantreis.services.parts import Parts
from klantreis.services.worker_cards import WorkerCard
from tests.crypto.vectors import read_all
from tests.services.table import NOON

AD = WorkerCard("Ad van Dam", "Buurtteam")


def parts_in(base: Path) -> Parts:
    """An empty computer."""
    return for_tests(base, StoryClock(NOON))


def test_a_profile_is_seen_without_its_name_and_tells_it_after_unlocking(tmp_path: Path) -> None:
    parts = parts_in(tmp_path)
    key = profiles.begin_less_safe_profile(parts)
    keys = profiles.open_profile(parts, key)

    worker_cards.put_worker_card(parts, key.profile, keys=keys, card=AD)

    (seen,) = worker_cards.profiles_here(parts)
    assert (seen.profile, seen.label, seen.is_less_safe) == (key.profile, "", True)
    assert worker_cards.worker_card(parts, key.profile, keys) == AD
    outside = b"".join(path.read_bytes() for path in parts.folders.config.iterdir())
    assert not [word for word in (b"van Dam", b"Buurtteam") if word in outside]


def test_a_name_is_on_the_outside_only_when_the_worker_puts_it_there(tmp_path: Path) -> None:
    parts = parts_in(tmp_path)
    key = profiles.begin_less_safe_profile(parts)
    keys = profiles.open_profile(parts, key)

    worker_cards.put_worker_card(parts, key.profile, keys=keys, card=AD, label="Ad")

    assert worker_cards.profiles_here(parts)[0].label == "Ad"


def test_another_workers_key_reads_no_name(tmp_path: Path) -> None:
    parts = parts_in(tmp_path)
    key = profiles.begin_less_safe_profile(parts)
    keys = profiles.open_profile(parts, key)
    worker_cards.put_worker_card(parts, key.profile, keys=keys, card=AD)
    other = worker_keys(new_worker_root(parts.random))

    assert worker_cards.worker_card(parts, key.profile, other) == WorkerCard("")


def test_a_card_is_sealed_as_the_format_says(tmp_path: Path) -> None:
    vector, parts = read_all()["worker-card"], parts_in(tmp_path)
    keys, profile = worker_keys(WorkerRoot(vector.data("root"))), vector.text("profile")
    sealed = base64url.decode(vector.text("sealed"))
    assert keys.open(sealed, vector.data("info")).reveal() == vector.data("plain")

    value = {"label": "", "sealed": vector.text("sealed")}
    (parts.folders.config / f"{profile}.kaartje").write_bytes(canonical.encode(value))

    assert worker_cards.worker_card(parts, profile, keys) == WorkerCard("Ad van Dam", "Buurtteam")


def test_a_profile_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    parts = parts_in(tmp_path)
    (parts.folders.config / f"{'0' * 32}.profiel").write_bytes(b"bedorven")

    assert worker_cards.profiles_here(parts) == ()


@pytest.mark.parametrize(
    ("kind", "weak", "good"),
    [
        (LockKind.CARD_PIN, "1234", "4817"),
        (LockKind.PIN_DEVICE, "1990", "4817"),
        (LockKind.PASSPHRASE, "welkom", "de vuurtoren fluit zachtjes op dinsdag"),
    ],
)
def test_what_is_easy_to_guess_is_refused_before_anything_is_made(
    tmp_path: Path, kind: LockKind, weak: str, good: str
) -> None:
    parts = parts_in(tmp_path)

    own_secrets.check_own(parts, kind, good)
    with pytest.raises(WeakSecret):
        own_secrets.check_own(parts, kind, weak)


def test_the_keyring_is_looked_for_only_where_there_is_none_yet(tmp_path: Path) -> None:
    parts, found = parts_in(tmp_path), MemoryVault()
    assert own_computer.with_keyring(parts, lambda: found) is parts

    without = replace(own_computer.owned_by(parts, Owner.WORKER), vault=None)
    looked = own_computer.with_keyring(without, lambda: found)

    assert (looked.vault, looked.owner) == (found, Owner.WORKER)


def test_the_grid_has_64_pictures_each_with_a_word_and_a_drawing(tmp_path: Path) -> None:
    parts = parts_in(tmp_path)

    shown = lock_pictures.lock_pictures(parts)

    folder = parts.folders.resources / "icons" / "pictures"
    assert len({one.picture for one in shown}) == 64
    assert all((folder / f"{one.picture}.svg").exists() and one.name.nl for one in shown)


def test_a_list_of_pictures_that_is_not_whole_is_refused(tmp_path: Path) -> None:
    parts = parts_in(tmp_path)
    folders = _with_resources(parts, tmp_path / "resources")

    with pytest.raises(KlantreisError):
        lock_pictures.lock_pictures(folders)


def _with_resources(parts: Parts, folder: Path) -> Parts:
    (folder / "words").mkdir(parents=True)
    (folder / "words" / "pictures.txt").write_text("tree\tboom\ttree\tdeciduous-tree\n")
    return replace(parts, folders=replace(parts.folders, resources=folder))


def test_a_profile_that_the_disk_does_not_give_is_told_by_name(tmp_path: Path) -> None:
    parts = parts_in(tmp_path)
    (parts.folders.config / f"{'1' * 32}.profiel").mkdir()

    with pytest.raises(BadFormat):
        profiles.open_profile(parts, profiles.ProfileKey("1" * 32, "woorden"))
