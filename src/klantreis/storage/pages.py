# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a database is sound from page to index; this reads the whole file."""

import sqlcipher3

from klantreis.domain.problems import JournalDamaged
from klantreis.storage.connection import named_problems


def check_pages(connection: sqlcipher3.Connection) -> None:
    """Raise JournalDamaged(what="pages", "tables" or "search") when something does not fit.

    `cipher_integrity_check` looks at each page's MAC, `integrity_check` at the tables and indexes,
    the last at the search index; it changes nothing.
    """
    with named_problems():
        if connection.execute("pragma cipher_integrity_check").fetchall():
            raise JournalDamaged(what="pages")
        if connection.execute("pragma integrity_check(1)").fetchall() != [("ok",)]:
            raise JournalDamaged(what="tables")
        try:
            connection.execute("insert into search (search) values ('integrity-check')")
        except sqlcipher3.DatabaseError:
            raise JournalDamaged(what="search") from None
