# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One journey for all kills: each of them works in a copy of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kills.remembering import stretched_once
from tests.kills.world import World, begin


@pytest.fixture(scope="module", autouse=True)
def _stretch_once() -> Iterator[None]:
    with stretched_once():
        yield


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[World, Path]:
    """A journey with somebody of everything, and the computer that it is on."""
    base = tmp_path_factory.mktemp("kills") / "base"
    return begin(base), base
