# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One small story, played once for all tests of the commands."""

from pathlib import Path

import pytest

from tests.cli.told import STORY, put
from tests.cli.typed import type_in


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo that was played; nobody changes what lies in it."""
    place = tmp_path_factory.mktemp("played")
    answered = type_in(
        "demo", "--story", put(place, STORY), "--out", place / "demo", HOME=str(place)
    )
    assert answered.code == 0, answered.out + answered.err
    return place / "demo"
