# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""kill -9 in the middle of every act: what was reported done is there, and nothing is half."""

from pathlib import Path

import pytest

from klantreis.stories.wording import Do
from tests.kills.acts_copies import COPIES
from tests.kills.acts_keys import KEYS
from tests.kills.acts_paper import PAPER
from tests.kills.acts_words import WORDS
from tests.kills.campaign import kill_at_moments, kill_at_steps, start
from tests.kills.cases import Case
from tests.kills.world import World

CASES = (*WORDS, *KEYS, *COPIES, *PAPER)
AT_MOMENTS = 2


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_was_reported_survives_kill_9(
    case: Case, begun: tuple[World, Path], tmp_path: Path
) -> None:
    ready = start(case, *begun, tmp_path)

    killed = kill_at_steps(ready, most=case.kills, seed=1)
    kill_at_moments(ready, times=AT_MOMENTS, seed=2)

    assert killed == case.kills


def test_every_act_of_a_story_is_among_them_and_500_die() -> None:
    killed = {case.name.split("-")[0] for case in CASES}

    # What somebody expects is looked at by the other acts; it is no service of its own.
    assert {act.value for act in Do} - killed == {Do.EXPECT.value}
    assert sum(case.kills for case in CASES) >= 500
