# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every lock fits a small window with the biggest letters, in a language longer than any."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klantreis.domain.locking import LockKind
from klantreis.ui.routes import SettingsRoom
from klantreis.ui.senses import senses_of
from klantreis.ui.sound.devices import Devices
from klantreis.ui.sound.speaking import NoVoice
from klantreis.words.tongue import pseudo
from tests.ui.at_table import at_table
from tests.ui.pages.fitting import faults
from tests.ui.pages.naming import unnamed
from tests.ui.pictures.made import Table as Camera
from tests.ui.table.door import closed_journey, to_lock

SMALL = (1366, 768)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("kind", [one for one in LockKind if one is not LockKind.RECOVERY])
def test_a_lock_fits_and_is_named(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, kind: LockKind, percent: int
) -> None:
    senses = senses_of(Devices(), Camera().eye, lambda: NoVoice.NO_SPEAKER, own=None)
    with at_table(qapp, tmp_path, route=SettingsRoom(), senses=senses, disguise=pseudo) as here:
        here.hands.rest()
        here.table.frame.resize(*SMALL)
        if percent != 100:
            here.hands.press(f"settings.size-{percent}")

        to_lock(here, closed_journey(here, kind))

        def fits() -> None:
            assert [*faults(here.table.frame), *unnamed(here.table.frame)] == []

        # Qt lays a page out in a few turns of its own.
        qtbot.waitUntil(fits, timeout=20_000)
