# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Putting the parts together: for life, for a story, for a test. No other file knows them all."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from klantreis.crypto import stretching
from klantreis.domain.clock import Clock
from klantreis.host import keyring_vault
from klantreis.host.folders import Folders, word_list
from klantreis.host.log import Log
from klantreis.host.pace import Pace
from klantreis.host.settings import Owner, SettingsFile
from klantreis.host.zone import ComputerZone
from klantreis.services.parts import Parts


class ComputerClock:
    """The time of this computer."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)


class StoryClock:
    """The time as a story tells it."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """The moment at which the story is."""
        return self._at.astimezone(UTC)

    def set(self, at: datetime) -> None:
        """Go to *at*, earlier or later."""
        self._at = at


def real() -> Parts:
    """The parts for somebody at the table: their folders, full cost, a keyring if they said yes."""
    folders = Folders.real()
    chosen = settings_in(folders).read().settings
    # Off until the user says yes: till then it is not even asked whether there is one.
    vault = keyring_vault.find_vault() if chosen.keyring_allowed else None
    made = _parts(folders, ComputerClock(), stretching.STANDARD, vault, time.sleep, ComputerZone())
    return replace(made, owner=chosen.owner)


def settings_in(folders: Folders) -> SettingsFile:
    """The settings of this computer, in their own file."""
    return SettingsFile(folders.config / "settings.json")


def demo(base: Path, clock: Clock, vault: keyring_vault.KeyVault, zone: tzinfo = UTC) -> Parts:
    """The parts for a story below *base*: real encryption at the lowest cost that is allowed.

    The lowest, because the secrets of a demo lie beside it in `secrets.json` anyway.
    """
    return _parts(Folders.under(base), clock, stretching.FLOOR, vault, time.sleep, zone)


def for_tests(base: Path, clock: Clock) -> Parts:
    """The parts for a test below *base*: as a demo, and nobody waits after a wrong guess."""
    vault = keyring_vault.MemoryVault()
    return _parts(Folders.under(base), clock, stretching.FLOOR, vault, lambda _: None, UTC)


def _parts(
    folders: Folders,
    clock: Clock,
    cost: stretching.Cost,
    vault: keyring_vault.KeyVault | None,
    sleep: Callable[[float], None],
    zone: tzinfo,
) -> Parts:
    return Parts(
        clock=clock,
        random=os.urandom,
        cost=cost,
        folders=folders,
        words=word_list(folders.resources),
        vault=vault,
        pace=Pace(folders.state, clock, sleep),
        log=Log(folders.log, clock),
        zone=zone,
        owner=Owner.CLIENT,
    )
