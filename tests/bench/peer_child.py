# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One deed from start to end, as others do it from the command line.

python -m tests.bench.peer_child start|find|save BASE
"""

import sys
from pathlib import Path

from klantreis.domain.entries import Moment
from klantreis.services import listing, reading, writing
from klantreis.services.writing import Content
from tests.bench.journal_rows import SENTENCE
from tests.bench.journeys import Home, opened


def main(deed: str, base: Path) -> None:
    """Do it."""
    if deed == "start":
        return
    with opened(Home(base, 0)) as session:
        if deed == "find":
            listing.rows_of(session, reading.search(session, "koffie"))
        else:
            writing.write(session, session.opened_by, Content(Moment(text=SENTENCE)))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
