# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every campaign, by name."""

from collections.abc import Mapping

from tests.campaigns.alter import ALTER
from tests.campaigns.clock import CLOCK
from tests.campaigns.consent import CONSENT
from tests.campaigns.corrupt import CORRUPT
from tests.campaigns.disk_full import DISK_FULL
from tests.campaigns.fuzz import FUZZ
from tests.campaigns.fuzz_guided import FUZZ_GUIDED
from tests.campaigns.io_error import IO_ERROR
from tests.campaigns.kill import KILL
from tests.campaigns.memory import MEMORY
from tests.campaigns.merge import MERGE
from tests.campaigns.mutations import MUTATIONS
from tests.campaigns.old_formats import OLD_FORMATS
from tests.campaigns.plan import Campaign
from tests.campaigns.power import POWER
from tests.campaigns.private import PRIVATE
from tests.campaigns.restore import RESTORE
from tests.campaigns.roles import ROLES
from tests.campaigns.second_reader import SECOND_READER
from tests.campaigns.sessions import NO_NETWORK, NO_PLAINTEXT
from tests.campaigns.stick import STICK
from tests.campaigns.story import STORY
from tests.campaigns.two_processes import TWO_PROCESSES
from tests.campaigns.wrong_secret import WRONG_SECRET

_ALL = (
    KILL, POWER, IO_ERROR, STICK, CORRUPT, WRONG_SECRET, TWO_PROCESSES, CLOCK,
    MERGE, ROLES, CONSENT, RESTORE, DISK_FULL, MEMORY, NO_PLAINTEXT, NO_NETWORK, PRIVATE,
    FUZZ, FUZZ_GUIDED, OLD_FORMATS, SECOND_READER, MUTATIONS, STORY, ALTER,
)  # fmt: skip
EVERY: Mapping[str, Campaign] = {one.name: one for one in _ALL}
