# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""No act is left out of the kills; they die in `./test campaign kill`."""

from klantreis.stories.wording import Do
from tests.kills.every_case import CASES


def test_every_act_of_a_story_is_among_them() -> None:
    killed = {case.name.split("-")[0] for case in CASES}

    # What somebody expects is looked at by the other acts; it is no service of its own.
    assert {act.value for act in Do} - killed == {Do.EXPECT.value}
