# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A second process with the journey open, until its standard input ends."""

import sys
from pathlib import Path

from klantreis.services import keeping
from tests.ui.hard.killing import opened_again

if __name__ == "__main__":
    session = opened_again(Path(sys.argv[1]))
    print("open", flush=True)  # noqa: T201
    sys.stdin.read()
    keeping.close(session, with_backup=False)
