# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Run beside a test: try to open a journey that another process holds."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.crypto.openers import with_words
from klantreis.domain.ids import JourneyId
from klantreis.domain.problems import KlantreisError
from klantreis.services import keeping, opening


def main(base: Path, journey: JourneyId, words: str) -> str:
    """What becomes of it."""
    parts = for_tests(base, StoryClock(datetime(2026, 3, 3, tzinfo=UTC)))
    try:
        place = opening.place_of(parts, journey)
        keeping.close(opening.open_as_client(parts, place, with_words(words)))
    except KlantreisError as problem:
        return type(problem).__name__
    return "opened"


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), JourneyId(sys.argv[2]), sys.argv[3]))  # noqa: T201
