# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run as a process of its own: a database that may put what it sorts in a file, and so tells it."""

import sys
from pathlib import Path

import pytest

from klantreis.crypto.hierarchy import DataKey
from klantreis.storage import connection
from tests.promises.scanning import STEM


def main() -> int:
    """Sort more than fits in memory, with the setting that we do not use."""
    path = Path.cwd() / "spilling.db"
    path.touch()
    reckless = tuple(
        (name, "FILE", 1) if name == "temp_store" else (name, value, held)
        for name, value, held in connection._PRAGMAS
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "_PRAGMAS", reckless)
        opened = connection.connect(path, DataKey(b"k" * 32))
    opened.execute("create table told (words text)")
    rows = ((f"{STEM}{number % 977:05}" + "x" * 400,) for number in range(6000))
    with connection.transaction(opened):
        opened.executemany("insert into told (words) values (?)", rows)
    opened.execute("pragma cache_size = 10")
    opened.execute("select words from told order by words desc").fetchall()
    opened.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
