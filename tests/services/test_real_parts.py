# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The parts for somebody at the table follow what was set on their computer."""

from dataclasses import replace
from pathlib import Path

import pytest

from klantreis import bootstrap
from klantreis.crypto.stretching import STANDARD
from klantreis.host import keyring_vault
from klantreis.host.folders import Folders
from klantreis.host.keyring_vault import MemoryVault
from klantreis.host.settings import Owner, Settings

VAULT = MemoryVault()


@pytest.fixture(autouse=True)
def _a_keyring_that_could_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_vault, "find_vault", lambda: VAULT)


def _set(settings: Settings) -> None:
    bootstrap.settings_in(Folders.real()).write(settings)


@pytest.mark.usefixtures("home")
def test_the_keyring_is_off_until_somebody_says_yes() -> None:
    assert bootstrap.real().vault is None

    _set(replace(Settings(), keyring_allowed=True))

    assert bootstrap.real().vault is VAULT


@pytest.mark.usefixtures("home")
def test_whose_computer_it_is_comes_from_the_settings() -> None:
    assert bootstrap.real().owner is Owner.UNKNOWN

    _set(replace(Settings(), owner=Owner.CLIENT))

    assert bootstrap.real().owner is Owner.CLIENT


def test_a_real_table_has_the_full_cost_and_the_folders_of_the_system(home: Path) -> None:
    parts = bootstrap.real()

    assert parts.cost == STANDARD
    assert home in parts.folders.data.parents
