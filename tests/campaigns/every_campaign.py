# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every campaign, by name."""

from collections.abc import Mapping

from tests.campaigns.clock import CLOCK
from tests.campaigns.corrupt import CORRUPT
from tests.campaigns.faults import IO_ERROR, STICK
from tests.campaigns.kill import KILL
from tests.campaigns.plan import Campaign
from tests.campaigns.power import POWER
from tests.campaigns.restore import RESTORE
from tests.campaigns.two_processes import TWO_PROCESSES
from tests.campaigns.wrong_secret import WRONG_SECRET

EVERY: Mapping[str, Campaign] = {
    one.name: one
    for one in (
        KILL,
        POWER,
        IO_ERROR,
        STICK,
        CORRUPT,
        WRONG_SECRET,
        TWO_PROCESSES,
        CLOCK,
        RESTORE,
    )
}
