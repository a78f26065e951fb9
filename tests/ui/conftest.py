# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The look that a page under test wears."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from klantreis.look.colours import ThemeName
from klantreis.ui.palettes import tokens_of
from klantreis.ui.theme import Look, dress
from tests.rules.tree import TOP


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light theme at 100 %; a test that dresses otherwise leaves the next one this again."""
    plain = tokens_of(ThemeName.LIGHT)
    yield dress(qapp, plain, resources=TOP / "resources")
    dress(qapp, plain, resources=TOP / "resources")
