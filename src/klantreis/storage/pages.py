# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a database is sound from page to index; this reads the whole file, but no signatures."""

import sqlcipher3

from klantreis.domain.problems import JournalDamaged
from klantreis.storage import checking
from klantreis.storage.connection import named_problems


def check_pages(connection: sqlcipher3.Connection) -> None:
    """Raise JournalDamaged(what="pages" or "search") when something is not as it was written."""
    with named_problems():
        if checking.damage(connection):
            raise JournalDamaged(what="pages")
        if not checking.index_is_right(connection):
            raise JournalDamaged(what="search")
