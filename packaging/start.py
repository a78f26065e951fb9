# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a built program starts; from a checkout `python -m klantreis` does the same."""

import sys

from klantreis.__main__ import main

sys.exit(main())
