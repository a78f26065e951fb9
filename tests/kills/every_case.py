# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every act in which somebody can be killed."""

from tests.kills.acts_copies import COPIES
from tests.kills.acts_keys import KEYS
from tests.kills.acts_paper import PAPER
from tests.kills.acts_words import WORDS

CASES = (*WORDS, *KEYS, *COPIES, *PAPER)
#: A paper or a new secret takes long to make, and few steps to put in place.
SLOW = (*PAPER, *(case for case in KEYS if case.name.startswith(("invite", "change", "lose"))))
