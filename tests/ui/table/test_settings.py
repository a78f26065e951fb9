# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings show at once, and are kept for the next time."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from klantreis.bootstrap import settings_in
from klantreis.domain.language import Language
from klantreis.ui.routes import SettingsRoom
from tests.ui.at_table import AtTable, at_table


def test_english_is_one_press_away_and_kept(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with at_table(qapp, tmp_path, route=SettingsRoom()) as here:
        here.hands.press("settings.english")

        assert "Which language?" in _said(here)

    kept = settings_in(here.table.world.parts.folders).read().settings
    assert kept.language is Language.EN


def _said(here: AtTable) -> list[str]:
    return [label.text() for label in here.hands.page.findChildren(QLabel)]
