# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""After texts were erased: leave nothing of them between the rows either.

`secure_delete` overwrites what is deleted, but a page that was split before keeps copies of rows
that moved away, and the index keeps the first letters of words where its pages part. Only writing
both anew is sure. It takes as long as the journal is big: 0.4 s at 10,000 entries.
"""

from contextlib import suppress

import sqlcipher3

from klantreis.domain.problems import KlantreisError
from klantreis.storage.connection import named_problems


def note(connection: sqlcipher3.Connection) -> None:
    """Remember, in the caller's transaction, that something was erased."""
    connection.execute("update meta set residue = 1")


def scrub(connection: sqlcipher3.Connection) -> None:
    """Write index and file anew if something was erased since the last time.

    Whatever goes wrong here, the erasing itself is done; what is left stays remembered, and is
    scrubbed the next time.
    """
    with named_problems():
        (residue,) = connection.execute("select residue from meta").fetchone()
    if residue:
        with suppress(KlantreisError, MemoryError), named_problems():
            connection.execute("insert into search (search) values ('rebuild')")
            connection.execute("vacuum")
            connection.execute("update meta set residue = 0")
