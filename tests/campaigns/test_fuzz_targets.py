# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is wounded was sound before: else its reader would never get beyond the first line."""

from pathlib import Path

import pytest

from tests.campaigns.fuzz_targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_each_reader_reads_what_it_is_given_wounded(name: str, tmp_path: Path) -> None:
    target = TARGETS[name]

    for sound in target.seeds():
        target.read(sound, tmp_path)
