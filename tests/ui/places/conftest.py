# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""As in the program: Python collects widgets on the GUI thread only, while others look."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from klantreis.ui.collecting import Collector
from tests.ui.places.made import Computer


@pytest.fixture(autouse=True)
def _collected_here(qapp: QApplication) -> Iterator[None]:
    owner = QObject()
    collector = Collector(owner)
    collector.start()
    yield
    collector.stop()


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """With folders below *tmp_path*, and no stick yet."""
    return Computer(tmp_path)
