# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A short run of each campaign: no promise breaks, and the controls find what they must."""

import pytest

from tests.campaigns.every_campaign import EVERY
from tests.campaigns.plan import Campaign
from tests.campaigns.running import run


@pytest.mark.parametrize("campaign", EVERY.values(), ids=EVERY.keys())
def test_no_promise_breaks_in_a_short_run(campaign: Campaign) -> None:
    report = run(campaign, n=campaign.short, seed=1)

    assert report.broken(campaign) == []
