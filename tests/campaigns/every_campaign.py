# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every campaign, by name."""

from collections.abc import Mapping

from tests.campaigns.kill import KILL
from tests.campaigns.plan import Campaign
from tests.campaigns.power import POWER

EVERY: Mapping[str, Campaign] = {one.name: one for one in (KILL, POWER)}
