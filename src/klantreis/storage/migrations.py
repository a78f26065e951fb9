# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""From an older database to this one, step by step. A step that was released is never edited."""

import sqlcipher3

from klantreis.domain.problems import NewerFormat, NotAJourney
from klantreis.storage import schema
from klantreis.storage.connection import named_problems, transaction

# Counting rows takes longer as a journal grows, so the counts are kept as it changes.
_TALLIES = (
    "create table tally (what text primary key not null, number integer not null) strict",
    """
    insert into tally (what, number)
    select 'fact', count(*) from fact
    union all select 'attachment', count(*) from attachment
    union all select 'visible', count(*) from entry where state = 'visible'
    union all select 'removed', count(*) from entry where state = 'removed'
    union all select 'proposal', count(*) from entry where state = 'proposal'
    """,
    """
    create trigger tally_fact after insert on fact begin
        update tally set number = number + 1 where what = 'fact';
    end
    """,
    """
    create trigger tally_attachment after insert on attachment begin
        update tally set number = number + 1 where what = 'attachment';
    end
    """,
    """
    create trigger tally_attachment_gone after delete on attachment begin
        update tally set number = number - 1 where what = 'attachment';
    end
    """,
    """
    create trigger tally_entry after insert on entry begin
        update tally set number = number + 1 where what = new.state;
    end
    """,
    """
    create trigger tally_entry_gone after delete on entry begin
        update tally set number = number - 1 where what = old.state;
    end
    """,
    """
    create trigger tally_entry_changed after update of state on entry begin
        update tally set number = number - 1 where what = old.state;
        update tally set number = number + 1 where what = new.state;
    end
    """,
)

# What somebody is typing: sealed for its author alone, and gone when it is done. No index but the
# key, and no word that anybody else could read.
_DRAFTS = (
    """
    create table draft (
        entry text primary key not null,
        author text not null,
        sealed blob not null
    ) strict
    """,
)

# Each step is one tuple of statements; the place in the list is the `user_version` it leads to.
STEPS: tuple[tuple[str, ...], ...] = (schema.FIRST, _TALLIES, _DRAFTS)
NEWEST = len(STEPS)


def bring_up_to_date(connection: sqlcipher3.Connection) -> None:
    """Take every step that the database at *connection* has not taken, all of them or none.

    Raises NewerFormat when a later klantreis wrote it in a way that this one cannot read, and
    NotAJourney when it holds something else.
    """
    with named_problems():
        check_readable(connection)
        if version_of(connection) < NEWEST:
            with transaction(connection):
                migrate(connection, to=NEWEST)


def migrate(connection: sqlcipher3.Connection, *, to: int) -> None:
    """Take the steps up to version *to*, inside the caller's transaction."""
    for number in range(version_of(connection) + 1, to + 1):
        for statement in STEPS[number - 1]:
            connection.execute(statement)
        connection.execute(f"pragma user_version = {number}")


def version_of(connection: sqlcipher3.Connection) -> int:
    """How many steps the database has taken."""
    (version,) = connection.execute("pragma user_version").fetchone()
    return int(version)


def check_readable(connection: sqlcipher3.Connection) -> None:
    """Raise NewerFormat when only a later klantreis can read it, NotAJourney when there is none."""
    has_meta = connection.execute("select 1 from sqlite_schema where name = 'meta'").fetchone()
    row = connection.execute("select min_format from meta").fetchone() if has_meta else None
    if row is None:
        raise NotAJourney(what="database")
    if row[0] > schema.FORMAT:
        raise NewerFormat(found=row[0], known=schema.FORMAT)
