# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One walk for all tests of pages, and a full journey to copy."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.pages.full import Full, make_full
from tests.ui.pages.walking import Walk


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Full:
    """The full journey; nobody opens this one."""
    return make_full(tmp_path_factory.mktemp("full"))


@pytest.fixture(scope="module")
def walk(
    qapp: QApplication, made: Full, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Walk]:
    """Tables that are set once for a whole file of tests."""
    walk = Walk(qapp, tmp_path_factory.mktemp("walk"), made)
    yield walk
    walk.end()


@pytest.fixture
def full(made: Full, tmp_path: Path) -> Full:
    """A full journey of one's own, to do anything with."""
    shutil.copytree(made.base, tmp_path, dirs_exist_ok=True)
    return replace(made, base=tmp_path)
