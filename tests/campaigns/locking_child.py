# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run as a process of its own: uses a journey, locks, starts anew, and looks for what it knew.

What is looked for comes in halves, so that the looking process never holds it whole.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from klantreis.host.process import harden, lock_and_restart
from klantreis.services import keeping, reading
from tests.host.locking_child import occurrences
from tests.services.table import sit

Halves = tuple[bytes, bytes]


def before(base: Path, entries: int, first: str, rest: str) -> None:
    """Open, write, read and search; count what lies in memory; lock."""
    table = sit(base)
    for number in range(entries):
        table.write(f"{number} {first}{rest} einde", private=number % 3 == 0)
    table.reopen()
    assert table.texts()
    reading.search(table.session, first)
    root = table.session.as_client().root.reveal()
    data_key, database = table.session.data_key.reveal(), table.session.data_key.database()
    looked_for: Mapping[str, Halves] = {
        "words": (first.encode(), rest.encode()),
        "data key": (data_key[:16], data_key[16:]),
        "client's root": (root[:16], root[16:]),
        "key of the database": (database[:32].encode(), database[32:64].encode()),
    }
    found = {name: occurrences(*halves) for name, halves in looked_for.items()}
    print(json.dumps(found))  # noqa: T201
    keeping.close(table.session)
    harden()
    told = [part.hex() for halves in looked_for.values() for part in halves]
    again = [sys.executable, "-m", "tests.campaigns.locking_child", "after", *told]
    sys.stdout.flush()
    lock_and_restart(again)


def after(told: list[str]) -> None:
    """Look for each; then put one together, to show that it would have been seen."""
    parts = [bytes.fromhex(one) for one in told]
    names = ("words", "data key", "client's root", "key of the database")
    found = {
        name: occurrences(parts[place * 2], parts[place * 2 + 1])
        for place, name in enumerate(names)
    }
    whole = b"".join(parts[:2])
    found["control"] = occurrences(*parts[:2]) if whole else 0
    print(json.dumps(found))  # noqa: T201


if __name__ == "__main__":
    if sys.argv[1] == "before":
        before(Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5])
    else:
        after(sys.argv[2:])
